#!/usr/bin/env python3
"""Print random statistics beside the text they were read from, to be checked by a person.

    regecon extract FOLDER > rows.jsonl
    sample_rows.py rows.jsonl [--number 100] [--seed 1] [--skip NAME ...]

The documents are opened by the names that the rows carry. The same seed gives the same sample of the same rows.
"""
import argparse, json, os, random

ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument("rows")
ap.add_argument("--number", type=int, default=100)
ap.add_argument("--seed", type=int, default=1)
ap.add_argument("--skip", action="append", default=[], help="a document to leave out, without its ending")
a = ap.parse_args()

rows = [json.loads(line) for line in open(a.rows, encoding="utf-8")]
rows = [r for r in rows if os.path.splitext(os.path.basename(r["document"]))[0] not in a.skip]
random.seed(a.seed)
texts = {}
for number, row in enumerate(random.sample(rows, min(a.number, len(rows))), 1):
    name = row["document"]
    if name not in texts:
        texts[name] = open(name, "rb").read()
    raw, start, end = texts[name], row["byte_start"], row["byte_end"]
    before = raw[max(0, start - 210) : start].decode(errors="ignore").replace("\n", "").replace("\u3000", "")
    behind = raw[end : end + 90].decode(errors="ignore").replace("\n", "")
    print(f"{number} {os.path.basename(name)}: …{before}⟦{raw[start:end].decode(errors='replace')}⟧{behind}…")
    high = f"..{row['value_high']}" if row["value_high"] is not None else ""
    print(
        f"    {row['indicator']} | {row['measure']} {row['basis'] or '-'} {row['value']}{high} {row['unit']}"
        f" | {row['region']} {row['period']} {row['status']} {row['qualifier']} | {' > '.join(row['section'])}"
    )
