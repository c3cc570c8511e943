"""The statistics of `cargo run -p statistics -- fit` against the field's own libraries, the bars on a public file, the diagnosis,
rates, and whether money lasts.

Run by `cargo xtask test peers`, which installs `requirements.txt` into a folder of its own. The last lines count the
tests the way the runner reads them.
"""

import glob
import gzip
import io
import json
import os
import sys
import unittest
import zipfile

import numpy as np
from cash import Cash  # noqa: F401, unittest finds it here
from diagnosis import Diagnosis  # noqa: F401
from optbinning import OptimalBinning
from programs import STATISTICS, ask, said
from rates import Rates  # noqa: F401
from scipy.optimize import minimize
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score, roc_curve
from statsmodels.discrete.discrete_model import Logit
from statsmodels.stats.meta_analysis import combine_effects

NEAR = 1e-6


def people(seed, n=4000, k=6):
    """Predictors of 0, half and 1, and an outcome that some of them bring about."""
    random = np.random.default_rng(seed)
    x = random.choice([0.0, 0.5, 1.0], size=(n, k), p=[0.6, 0.1, 0.3])
    log_odds = -1 + x @ np.array([1.2, -0.7, 0.4, 0.0, 0.9, -0.2][:k])
    y = (random.random(n) < 1 / (1 + np.exp(-log_odds))).astype(float)
    return x, y


class Statistics(unittest.TestCase):
    def test_free_logistic_regression(self):
        x, y = people(1)
        ours = ask(ask="logistic", x=x.tolist(), good=(1 - y).tolist(), bad=y.tolist())
        theirs = LogisticRegression(C=np.inf, solver="newton-cholesky", tol=1e-12, max_iter=500).fit(x, y)
        np.testing.assert_allclose(ours["coefficients"], np.r_[theirs.intercept_, theirs.coef_[0]], atol=NEAR)
        errors = Logit(y, np.c_[np.ones(len(y)), x]).fit(disp=0, tol=1e-14).bse
        np.testing.assert_allclose(ours["errors"], errors, atol=NEAR)

    def test_ridge(self):
        x, y = people(2)
        ours = ask(ask="logistic", x=x.tolist(), good=(1 - y).tolist(), bad=y.tolist(), ridge=5.0)
        theirs = LogisticRegression(C=1 / 5.0, solver="newton-cholesky", tol=1e-12, max_iter=500).fit(x, y)
        np.testing.assert_allclose(ours["coefficients"], np.r_[theirs.intercept_, theirs.coef_[0]], atol=NEAR)

    def test_coefficients_held_at_zero(self):
        for seed in range(3, 8):
            x, y = people(seed)
            ours = np.array(
                ask(ask="logistic", x=x.tolist(), good=(1 - y).tolist(), bad=y.tolist(), atLeastZero=True)["coefficients"]
            )
            design = np.c_[np.ones(len(y)), x]

            def loss(t):
                z = design @ t
                slope = design.T @ (1 / (1 + np.exp(-z)) - y)
                return np.sum(np.logaddexp(0, z) - y * z), slope

            bounds = [(None, None)] + [(0, None)] * x.shape[1]
            start = np.zeros(design.shape[1])
            options = {"ftol": 1e-15, "gtol": 1e-9, "maxiter": 10_000}
            theirs = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options=options)
            # What scipy leaves free, scikit-learn fits on its own.
            free = theirs.x[1:] > 0
            alone = LogisticRegression(C=np.inf, solver="newton-cholesky", tol=1e-12).fit(x[:, free], y)
            wanted = np.zeros(design.shape[1])
            wanted[0] = alone.intercept_[0]
            wanted[1:][free] = alone.coef_[0]
            np.testing.assert_allclose(ours, wanted, atol=NEAR)
            self.assertLess(loss(ours)[0] - theirs.fun, NEAR)
            self.assertTrue((~free).any(), "something must be held")

    def test_a_single_part_is_the_difference_of_weights_of_evidence(self):
        random = np.random.default_rng(9)
        value = random.integers(0, 4, 5000).astype(float)
        y = (random.random(5000) < 0.1 + 0.15 * value).astype(int)
        binning = OptimalBinning(dtype="numerical", user_splits=[0.5, 1.5, 2.5], user_splits_fixed=[True] * 3)
        table = binning.fit(value, y).binning_table.build(show_digits=8)
        woe = table["WoE"].iloc[:4].astype(float).to_numpy()
        dummies = np.stack([value == level for level in (1, 2, 3)], axis=1).astype(float)
        ours = ask(ask="logistic", x=dummies.tolist(), good=(1 - y).tolist(), bad=y.tolist())["coefficients"]
        # Weights of evidence are log odds of good.
        np.testing.assert_allclose(ours[1:], woe[0] - woe[1:], atol=NEAR)

    def test_random_effects(self):
        for effects, errors in [
            ([1.17, 1.25, 1.25], [0.04, 0.03, 0.107]),
            ([0.1, 1.75, 1.5, 0.32], [0.073, 0.041, 0.16, 0.1]),
        ]:
            ours = ask(ask="pool", logOdds=effects, errors=errors)
            theirs = combine_effects(np.array(effects), np.array(errors) ** 2, method_re="chi2")
            self.assertAlmostEqual(ours["mean"], theirs.mean_effect_re, delta=NEAR)
            self.assertAlmostEqual(ours["error"], theirs.sd_eff_w_re, delta=NEAR)
            self.assertAlmostEqual(ours["tau"], np.sqrt(theirs.tau2), delta=NEAR)
        # Closer than chance alone would have them: no spread, where the library goes below 0.
        ours = ask(ask="pool", logOdds=[0.2, 0.21], errors=[0.1, 0.2])
        theirs = combine_effects(np.array([0.2, 0.21]), np.array([0.1, 0.2]) ** 2, method_re="chi2")
        self.assertLess(theirs.tau2, 0)
        self.assertAlmostEqual(ours["mean"], theirs.mean_effect_fe, delta=NEAR)
        self.assertAlmostEqual(ours["error"], theirs.sd_eff_w_fe, delta=NEAR)
        self.assertEqual(ours["tau"], 0)

    def test_order(self):
        random = np.random.default_rng(10)
        for _ in range(20):
            values, weights = random.normal(size=12).cumsum(), random.uniform(0.1, 5, 12)
            ours = ask(ask="neverFalling", values=values.tolist(), weights=weights.tolist())
            theirs = IsotonicRegression().fit_transform(np.arange(12), values, sample_weight=weights)
            np.testing.assert_allclose(ours, theirs, atol=NEAR)

    def test_figures(self):
        random = np.random.default_rng(11)
        scores = random.integers(-60, 0, 3000)
        expected = 1 / (1 + np.exp(1.5 + scores / 20))
        bad = (random.random(3000) < expected).astype(float)
        ours = ask(ask="figures", expected=expected.tolist(), bad=bad.tolist(), scores=scores.tolist())
        self.assertAlmostEqual(ours["auc"], roc_auc_score(bad, -scores), delta=NEAR)
        false, true, _ = roc_curve(bad, -scores, drop_intermediate=False)
        self.assertAlmostEqual(ours["ks"], np.max(true - false), delta=NEAR)
        self.assertAlmostEqual(ours["brier"], brier_score_loss(bad, expected), delta=NEAR)
        self.assertAlmostEqual(ours["logLoss"], log_loss(bad, expected), delta=NEAR)
        odds = np.log(expected / (1 - expected)).reshape(-1, 1)
        slope = LogisticRegression(C=np.inf, solver="newton-cholesky", tol=1e-12).fit(odds, bad).coef_[0][0]
        self.assertAlmostEqual(ours["slope"], slope, delta=NEAR)

    def test_the_effects_of_the_shipped_file(self):
        answer = ask(ask="taiwanEffects")
        cells, good, bad = zip(*answer["groups"])
        cells = np.array(cells)
        columns, names = [], []
        facts = ["months_since_late", "late_months_24m", "worst_late_24m", "arrears_level", "utilisation"]
        for place, fact in enumerate(facts):
            for level in sorted({tuple(cell) for cell in cells[:, place]} - {(0, 0)}):
                columns.append((cells[:, place] == level).all(axis=1))
                names.append((fact, level[1]))
        x = np.array(columns, float).T
        rows, y = np.r_[x, x], np.r_[np.zeros(len(x)), np.ones(len(x))]
        model = LogisticRegression(C=np.inf, solver="newton-cholesky", tol=1e-12, max_iter=500)
        theirs = dict(zip(names, model.fit(rows, y, sample_weight=np.r_[good, bad]).coef_[0]))
        pooled = answer["effects"]
        self.assertGreater(len(pooled), 8)
        for effect in pooled:
            self.assertAlmostEqual(effect["logOdds"], theirs[(effect["fact"], effect["level"])], delta=NEAR)


class Bars(unittest.TestCase):
    """Give Me Some Credit, whose rows are not ours to ship but come with a public package."""

    @classmethod
    def setUpClass(cls):
        (wheel,) = glob.glob(os.path.join(os.environ["CHECKUP_WHEELS"], "empulse-*.whl"))
        packed = zipfile.ZipFile(wheel).read("empulse/datasets/data/creditscoring1.csv.gz")
        cls.file = os.path.join(os.environ["CHECKUP_WHEELS"], "gmsc.csv")
        with open(cls.file, "wb") as out:
            out.write(gzip.open(io.BytesIO(packed)).read())

    def evaluate(self, *options):
        printed = said(STATISTICS, "evaluate-score", self.file, "--format", "gmsc", *options)
        return json.loads(printed.strip().splitlines()[-1])

    def test_as_recorded_and_above_the_bars(self):
        with open("tests/data/figures.json", encoding="utf-8") as file:
            recorded = json.load(file)["gmsc"]
        for options, which, bar in [((), "shipped", 0.828), (("--leave-out",), "leaveOut", 0.828), (("--refit",), "refit", 0.852)]:
            figures = self.evaluate(*options)
            self.assertEqual(figures["n"], 150_000)
            self.assertGreaterEqual(figures["auc"], bar)
            self.assertAlmostEqual(figures["auc"], recorded[which]["auc"], delta=2e-4)


result = unittest.main(exit=False, verbosity=2).result
failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
print(f"# pass {result.testsRun - failed - len(result.skipped)}\n# fail {failed}\n# skipped {len(result.skipped)}")
sys.exit(0 if result.wasSuccessful() else 1)
