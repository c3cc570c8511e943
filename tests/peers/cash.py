"""Whether money lasts, against a simulation of our own in numpy: day by day, with other random numbers."""

import datetime
import glob
import json
import os
import unittest

import numpy as np
from programs import CLI, said

PATHS = 20_000
MONTHS = 24


def later(day, months):
    """So many months later, in shorter months on the last day."""
    month = day.year * 12 + day.month - 1 + months
    first = datetime.date(month // 12, month % 12 + 1, 1)
    following = datetime.date((month + 1) // 12, (month + 1) % 12 + 1, 1)
    return first + datetime.timedelta(days=min(day.day, (following - first).days) - 1)


def falls(as_of, day, times):
    """The days from now on which a day of the month falls."""
    months = (later(as_of.replace(day=1), month) for month in range(MONTHS + 1))
    dates = (later(first.replace(day=1), 1) - datetime.timedelta(days=1) for first in months)
    dates = [last.replace(day=min(day, last.day)) for last in dates]
    days = [(date - as_of).days for date in dates if date > as_of]
    return days if times is None else days[:times]


def bell(random):
    return (random.random((4, PATHS)).sum(axis=0) - 2) * np.sqrt(3)


def simulate(question, answer, seed):
    """What is left at the end of each month, and who was short by then: own, open, gone."""
    random = np.random.default_rng(seed)
    as_of = datetime.date.fromisoformat(question["asOf"])
    assume = answer["assumptions"]
    part = lambda name: assume[name] / 10_000
    spans = {one["item"]: one["span"] for one in answer["assumed"]}
    between = lambda item, told: random.uniform(spans[item]["lo"], spans[item]["hi"], PATHS) if item in spans else np.full(PATHS, float(told))
    cash, usual = between("cash", question.get("cash", 0)), between("spending", question.get("spending", 0))
    usual = usual + between("unnoticed", 0)
    line, others = question.get("line", {}), question.get("others", {})
    tranche = lambda line: (line.get("free", 0), line.get("rate", 0) / 1e8 / 12)
    nothing = (0, 0)
    lines = [[nothing, nothing], sorted([tranche(line), tranche(others)], key=lambda one: one[1]), [tranche(others), nothing]]
    free = np.array([[np.full(PATHS, float(amount)) for amount, _ in each] for each in lines])
    rates = [[rate for _, rate in each] for each in lines]
    ends = [(later(as_of, month) - as_of).days for month in range(1, MONTHS + 1)]
    incomes = [(one, set(falls(as_of, one.get("day", 31), one.get("times")))) for one in question["incomes"]]
    dues = [(one["amount"], set(falls(as_of, one.get("day", 1), one.get("times")))) for one in question.get("dues", [])]
    once = [(one, (datetime.date.fromisoformat(one["date"]) - as_of).days) for one in question.get("once", [])]
    past = np.array(question.get("past", []), float)
    own_months = len(past) >= 6 and past.mean() > 0

    balance = np.tile(cash, (3, 1))
    short = np.zeros((3, PATHS), bool)
    out, closed, back = np.zeros(PATHS, bool), np.zeros(PATHS, bool), np.zeros(PATHS)
    left, shorts, day = [], [], 0
    for end in ends:
        draw = random.random(PATHS)
        out = np.where(out, draw >= part("back"), draw < part("loss"))
        if own_months:
            wage = sale = random.choice(past / past.mean(), PATHS)
        else:
            common = bell(random)
            wage, sale = (np.maximum(0, 1 + part(name) * common) for name in ("wageSpread", "salesSpread"))
        factors = {"wage": wage * np.where(out, part("left"), 1), "sales": sale}
        spending = usual * np.maximum(0, 1 + part("spendingSpread") * bell(random))
        expense = np.where(random.random(PATHS) < part("expense"), 3 * random.random(PATHS) ** 2 * assume["expenseSize"], 0)
        follows = (random.random(PATHS) < part("follow")) & ~closed
        drawn = np.clip(-balance[2], 0, free[2, 0])
        free[2, 0] = np.where(follows, drawn, free[2, 0])
        back, closed = np.where(follows, drawn / 12, back), closed | follows
        days = end - day
        while day < end:
            day += 1
            balance -= spending / days
            if day == end:
                balance -= expense
            for amount, on in dues:
                balance -= amount * (day in on)
            for one, on in incomes:
                if day in on:
                    sure = one.get("sure", True) or random.random(PATHS) < part("unsure")
                    balance += one["amount"] * factors.get(one.get("source", "other"), 1) * sure
            for one, on in once:
                if day == on:
                    sure = not one["comes"] or one.get("sure", True) or random.random(PATHS) < part("unsure")
                    balance += (one["amount"] if one["comes"] else -one["amount"]) * sure
            short |= balance < -free.sum(axis=1)
        for way, (cheaper, dearer) in enumerate(rates):
            owed = np.maximum(0, -balance[way])
            first, second = free[way]
            balance[way] -= np.minimum(owed, first) * cheaper + np.clip(owed - first, 0, second) * dearer
        free[2, 0] = np.where(closed, np.maximum(0, free[2, 0] - back), free[2, 0])
        left.append(balance[0].copy())
        shorts.append(short.sum(axis=1))
    return left, shorts


class Cash(unittest.TestCase):
    def test_households_and_businesses(self):
        cases = sorted(glob.glob("tests/cash/*.json"))
        self.assertGreaterEqual(len(cases), 16)
        for seed, case in enumerate(cases):
            with self.subTest(os.path.basename(case)):
                with open(case) as file:
                    question = json.load(file)["question"]
                answer = json.loads(said(CLI, "stress", "-", input=json.dumps(question)))
                left, shorts = simulate(question, answer, seed)
                fan = answer["fan"]
                for month in (0, 2, 5, 11, 23):
                    for way, name in enumerate(("own", "open", "gone")):
                        ours, theirs = fan["short"][month][name] / fan["paths"], shorts[month][way] / PATHS
                        # Five standard errors of the difference, with a little room where both are rare.
                        error = np.sqrt(max(theirs * (1 - theirs), 1e-4) * (1 / fan["paths"] + 1 / PATHS))
                        self.assertLess(abs(ours - theirs), 5 * error, (case, month, name, ours, theirs))
                    # A tenth lies below the low: as many of theirs should.
                    for name, below in (("low", 0.1), ("middle", 0.5), ("high", 0.9)):
                        theirs = (left[month] < fan["months"][month][name]).mean()
                        error = np.sqrt(below * (1 - below) * (1 / fan["paths"] + 1 / PATHS))
                        self.assertLess(abs(theirs - below), 6 * error, (case, month, name, theirs))
