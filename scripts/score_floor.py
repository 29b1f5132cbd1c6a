#!/usr/bin/env python3
"""Fail where a score lies below its floor.

    score_floor.py FLOOR SET=RESULT...

FLOOR has lines of: set, document (or all), step, F1. A RESULT is the file that score.py --json printed for a set.
"""
import json, sys

results = {name: json.load(open(path)) for name, path in (pair.split("=", 1) for pair in sys.argv[2:])}
status = 0
for line in open(sys.argv[1], encoding="utf-8"):
    fields = line.split("#")[0].split()
    if not fields:
        continue
    labels, document, step, floor = fields[0], fields[1], fields[2], float(fields[3])
    result = results[labels]
    value = result[step]["f1"] if document == "all" else result["documents"][document][step + "_f1"]
    if value < floor:
        print(f"score: {labels} {document} {step} F1 {value:.4f} lies below its floor {floor:.4f}", file=sys.stderr)
        status = 1
    elif value > floor + 0.005:
        print(f"score: {labels} {document} {step} F1 {value:.4f}: raise its floor {floor:.4f} in {sys.argv[1]}")
sys.exit(status)
