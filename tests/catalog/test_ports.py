"""Mechanisms that meet in ports: a pool that provides calcium, channels that read it, gates that start at their steady state."""

from dataclasses import replace

import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.compose import compose, visible_params
from neurolab.catalog.spec import CellSpec, MechanismSpec, State
from neurolab.core.errors import SpecError
from neurolab.engine.reference import Reference

REGISTRY = builtin_registry()
CELL = REGISTRY.get("cell.hodgkin_huxley", CellSpec)
POOL = "organelle.ca_pool"


def test_a_channel_that_needs_calcium_says_what_to_add():
    with pytest.raises(SpecError) as caught:
        compose(REGISTRY, CELL, ("channel.sk",))
    assert "ca_i" in caught.value.message
    assert POOL in caught.value.hint


def test_what_channels_let_in_fills_the_pool_and_opens_sk():
    """A steady inward calcium current i raises the pool by tau*i/(2F*depth*area)."""
    composite = compose(REGISTRY, CELL, (POOL, "channel.ca_l", "channel.sk"))
    cell = Reference(composite)
    cell.values["V_0"][:] = 0.0
    cell.values["C_m"][:] = 1e9  # holds the potential
    cell.start(0.025)
    for i in range(2000):
        cell.step(i * 0.025, 0.025)
    current = -cell.values["ca_l.i"][0]
    assert current > 0
    rise = cell.values["ca_pool.ca_i"][0] - 0.24
    assert rise == pytest.approx(5.0 * current / (2 * 96485.33212) * 1e6 / (0.1 * 1000.0), rel=2e-3)
    assert cell.values["sk.z"][0] == pytest.approx(1 / (1 + (0.43 / (0.24 + rise)) ** 4.8), rel=1e-2)


def test_a_pool_without_channels_rests():
    cell = Reference(compose(REGISTRY, CELL, (POOL,)))
    cell.start(0.025)
    for i in range(100):
        cell.step(i * 0.025, 0.025)
    assert cell.values["ca_pool.ca_i"][0] == pytest.approx(0.24)


def test_two_mechanisms_cannot_provide_one_port():
    twin = replace(REGISTRY.get(POOL, MechanismSpec), type_id="organelle.twin")
    registry = type(REGISTRY)([*REGISTRY, twin])
    with pytest.raises(SpecError, match="two mechanisms provide it"):
        compose(registry, CELL, (POOL, "organelle.twin"))


def test_gates_start_at_their_steady_state_for_the_initial_potential():
    cell = Reference(compose(REGISTRY, CELL, ("channel.k_a",)))
    for v_0, a in ((-68.0, 0.540), (-100.0, 0.395)):
        cell.values["V_0"][:] = v_0
        cell.start(1e-9)
        assert cell.values["k_a.a"][0] == pytest.approx(a, abs=2e-3)


def test_an_initial_value_that_needs_itself_is_refused():
    channel = MechanismSpec(
        type_id="channel.odd", title="Odd", summary="Odd", states=(State("x", "1", "y"), State("y", "1", "x")), equations="dx/dt = 0/ms\ndy/dt = 0/ms"
    )
    with pytest.raises(SpecError, match="depends on itself"):
        compose(type(REGISTRY)([*REGISTRY, channel]), CELL, ("channel.odd",))


def test_a_cell_may_give_a_mechanism_other_defaults():
    cell = replace(CELL, type_id="cell.other", defaults={"leak.g_L": 0.1})
    assert visible_params(REGISTRY, cell)["leak.g_L"].default == 0.1
    assert compose(REGISTRY, cell).params["leak.g_L"].default == 0.1
    assert visible_params(REGISTRY, CELL)["leak.g_L"].default == 0.3
