#!/usr/bin/env python3
"""Score statistics against the project's own labels (LABELS is Tests/Fixtures/labels or Tests/Fixtures/labels-learnt).

    score_labels.py LABELS SHARED PREDICTIONS [score.py options]

The labels carry byte offsets into SHARED/corpus/reports and no text. Only the parts of a report that were labelled
(NAME.parts.json) count, so predictions outside of them are left out before SHARED/evaluation/score.py is run.
"""
import json, os, shutil, subprocess, sys, tempfile

labels, shared, predictions, options = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
with tempfile.TemporaryDirectory() as folder:
    parts = {}
    for name in sorted(os.listdir(labels)):
        stem = name.split(".")[0]
        if name.endswith(".parts.json"):
            parts[stem] = json.load(open(os.path.join(labels, name), encoding="utf-8"))
        elif name.endswith(".jsonl"):
            shutil.copy(os.path.join(labels, name), folder)
            shutil.copy(os.path.join(shared, "corpus", "reports", stem + ".txt"), folder)
    kept = os.path.join(folder, "predictions")
    with open(kept, "w", encoding="utf-8") as out:
        for line in open(predictions, encoding="utf-8"):
            row = json.loads(line)
            stem = os.path.basename(row["document"])[:-4]
            if any(a <= row["byte_start"] < b for a, b in parts.get(stem, [])):
                out.write(line)
    script = os.path.join(shared, "evaluation", "score.py")
    sys.exit(subprocess.run([sys.executable, script, *options, folder, kept]).returncode)
