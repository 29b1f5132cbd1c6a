#!/usr/bin/env python3
"""Score the labels of a second reader against those of the first, on the texts that both have read.

    score_readers.py FIXTURES SHARED PREDICTIONS

FIXTURES/second-reader/NAME.jsonl holds what a second reader wrote, who saw neither the first labels nor any row; the text and the
first labels stand in one of the folders FIXTURES/written*. What two careful readers agree on is the most that can be asked of a
program. PREDICTIONS, what the program read in the same texts, are scored beside them.
"""
import glob, json, os, shutil, subprocess, sys, tempfile

fixtures, shared, predictions = sys.argv[1:4]
script = os.path.join(shared, "evaluation", "score.py")
with tempfile.TemporaryDirectory() as folder:
    labels = os.path.join(folder, "labels")
    os.mkdir(labels)
    second = os.path.join(folder, "second.jsonl")
    names = set()
    with open(second, "w", encoding="utf-8") as out:
        for path in sorted(glob.glob(os.path.join(fixtures, "second-reader", "*.jsonl"))):
            name = os.path.basename(path)[: -len(".jsonl")]
            (text,) = glob.glob(os.path.join(fixtures, "written*", name + ".txt"))
            shutil.copy(text, labels)
            shutil.copy(text[: -len(".txt")] + ".jsonl", labels)
            names.add(name)
            for line in open(path, encoding="utf-8"):
                row = json.loads(line)
                # Of the names that a reader accepts the first one is the one that he would have written.
                row.update(
                    document=name + ".txt", byte_start=row.pop("start"), byte_end=row.pop("end"),
                    indicator=row["indicator"][0], basis=row["basis"] or None)
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
    own = os.path.join(folder, "own.jsonl")
    with open(own, "w", encoding="utf-8") as out:
        for line in open(predictions, encoding="utf-8"):
            if os.path.basename(json.loads(line)["document"])[: -len(".txt")] in names:
                out.write(line)
    for who, rows in (("a second reader", second), ("the program", own)):
        print(f"\n{who}, against the first reader", flush=True)
        subprocess.run([sys.executable, script, labels, rows], check=True)
