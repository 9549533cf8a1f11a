"""Hill curves: what was put in comes out, with an interval that noise widens."""

import numpy as np
import pytest
from hill import fit_hill

from neurolab.core.errors import EngineError


@pytest.mark.parametrize("half", [1e-4, 3.0, 47_000.0])
@pytest.mark.parametrize("hill", [0.84, 1.0, 2.0, 4.0])
@pytest.mark.parametrize(("low", "high"), [(0.0, 1.0), (120.0, 0.0), (-70.0, -62.0)])
def test_an_exact_curve_gives_its_numbers_back(half, hill, low, high):
    doses = half * np.logspace(-2, 2, 17)
    fit = fit_hill(doses, low + (high - low) * doses**hill / (doses**hill + half**hill))
    assert fit.half == pytest.approx(half, rel=1e-3)
    assert fit.hill == pytest.approx(hill, rel=1e-3)
    assert (fit.low, fit.high) == pytest.approx((low, high), rel=1e-3, abs=1e-3)
    assert fit.interval[0] <= fit.half <= fit.interval[1]


def test_the_interval_holds_the_truth_19_times_in_20():
    rng = np.random.default_rng(4)
    doses = np.logspace(-1.5, 1.5, 13)
    held = 0
    for _ in range(200):
        fit = fit_hill(doses, doses / (doses + 1.0) + rng.normal(0.0, 0.03, doses.size))
        held += fit.interval[0] <= 1.0 <= fit.interval[1]
    assert 174 <= held <= 200


def test_what_cannot_be_fitted_is_refused():
    with pytest.raises(EngineError, match="at least 5 doses"):
        fit_hill(np.array([1.0, 2.0, 3.0, 4.0]), np.arange(4.0))
    with pytest.raises(EngineError, match="does not change"):
        fit_hill(np.logspace(0, 2, 9), np.full(9, -65.0))
