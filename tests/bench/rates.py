"""Times `pyxirr` on the sets of payments of tests/data, in microseconds of processor time a set; the median of nine runs.

The file named takes the time. Run by `cargo xtask bench rates`.
"""

import datetime
import gzip
import json
import statistics
import sys
import time

import pyxirr

EPOCH = datetime.date(2015, 1, 1)
with gzip.open("tests/data/rates-random.json.gz") as file:
    sets = [([EPOCH + datetime.timedelta(days=t) for t in row["t"]], row["c"]) for row in json.load(file)]


def once():
    begun = time.process_time()
    for dates, amounts in sets:
        pyxirr.xirr(dates, amounts)
    return (time.process_time() - begun) / len(sets) * 1e6


once()
with open(sys.argv[1], "w", encoding="utf-8") as out:
    json.dump(statistics.median(once() for _ in range(9)), out)
