"""Rates of payments against `pyxirr` and `numpy-financial`."""

import datetime
import gzip
import json
import tempfile
import unittest

import numpy as np
import numpy_financial
import pyxirr
from programs import STATISTICS, said

EPOCH = datetime.date(2020, 1, 1)


def ours(sets):
    """The rates of sets of days and amounts: a list for each."""
    rows = [{"id": place, "t": t, "c": c} for place, (t, c) in enumerate(sets)]
    with tempfile.NamedTemporaryFile(suffix=".json.gz") as file:
        file.write(gzip.compress(json.dumps(rows).encode()))
        file.flush()
        lines = said(STATISTICS, "rates", file.name, "--each").splitlines()
    return [json.loads(line)["roots"] for line in lines]


def dates(t):
    return [EPOCH + datetime.timedelta(days=day) for day in t]


class Rates(unittest.TestCase):
    def test_loans_on_dates(self):
        random = np.random.default_rng(10)
        sets = []
        for _ in range(2000):
            n = int(random.integers(1, 61))
            t = np.r_[0, np.cumsum(random.integers(1, 62, n))]
            c = np.r_[1e4, -1e4 * (1 + random.uniform(-0.2, 1.5)) * random.dirichlet(np.ones(n))]
            sets.append((t.tolist(), c.round(2).tolist()))
        for (t, c), found in zip(sets, ours(sets), strict=True):
            self.assertEqual(len(found), 1)
            theirs = pyxirr.xirr(dates(t), c)
            if theirs is not None:
                self.assertAlmostEqual(found[0], theirs, delta=2e-9 * (1 + theirs), msg=(t, c))

    def test_equal_periods(self):
        random = np.random.default_rng(11)
        sets = []
        for _ in range(300):
            n = int(random.integers(2, 61))
            payment = 1e4 / n * (1 + random.uniform(-0.3, 1.0))
            sets.append(([365 * year for year in range(n + 1)], [1e4] + [-round(payment, 2)] * n))
        for (t, c), found in zip(sets, ours(sets), strict=True):
            theirs = numpy_financial.irr(c)
            if np.isfinite(theirs):
                self.assertEqual(len(found), 1)
                self.assertAlmostEqual(found[0], theirs, delta=2e-8 * (1 + theirs), msg=c)

    def test_every_rate_found_balances_and_none_is_missed_that_the_peer_finds(self):
        random = np.random.default_rng(12)
        sets = []
        for _ in range(2000):
            n = int(random.integers(3, 30))
            t = np.r_[0, np.cumsum(random.integers(1, 200, n))]
            sets.append((t.tolist(), random.normal(0, 1000, n + 1).round(2).tolist()))
        several = 0
        for (t, c), found in zip(sets, ours(sets), strict=True):
            several += len(found) > 1
            for rate in found:
                # So near to losing everything, or so far from it, a float has too few digits to try it.
                if rate + 1 < 1e-6 or rate > 1e300:
                    continue
                years = np.array(t) / 365 if rate > 0 else (np.array(t) - t[-1]) / 365
                worth = np.array(c) * (1 + rate) ** -years
                slope = np.sum(worth * years)
                self.assertLess(abs(np.sum(worth)), 1e-9 * abs(slope) + 1e-12 * np.sum(np.abs(worth)))
            if min(c) >= 0 or max(c) <= 0:
                self.assertEqual(found, [])
                continue
            theirs = pyxirr.xirr(dates(t), c)
            if theirs is not None and abs(pyxirr.xnpv(theirs, dates(t), c)) < 1e-3:
                near = min((abs(rate - theirs) / (1 + theirs) for rate in found), default=1)
                self.assertLess(near, 1e-6, (t, c, found, theirs))
        self.assertGreater(several, 50)
