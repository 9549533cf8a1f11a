"""Units are evaluated after what they read; cycles are found."""

from hypothesis import given
from hypothesis import strategies as st

from neurolab.engine.order import components, levels


def test_a_chain_gets_rising_levels():
    assert levels({"c": ["b"], "b": ["a"], "a": []}) == {"a": 0, "b": 1, "c": 2}


def test_a_diamond_waits_for_its_longer_arm():
    assert levels({"end": ["a", "c"], "a": [], "b": ["a"], "c": ["b"]})["end"] == 3


def test_a_cycle_is_one_component_and_shares_a_level():
    sources = {"in": [], "a": ["in", "b"], "b": ["a"], "out": ["b"]}
    assert sorted(map(sorted, components(sources))) == [["a", "b"], ["in"], ["out"]]
    assert levels(sources) == {"in": 0, "a": 1, "b": 1, "out": 2}


def test_a_unit_that_reads_itself_is_no_error():
    assert levels({"a": ["a"]}) == {"a": 0}


def test_long_chains_do_not_recurse():
    n = 20_000
    assert levels({str(i): [str(i - 1)] if i else [] for i in range(n)})[str(n - 1)] == n - 1


graphs = st.dictionaries(st.integers(0, 9), st.lists(st.integers(0, 9), max_size=4), max_size=10).map(
    lambda g: {str(k): [str(s) for s in v if s in g] for k, v in g.items()}
)


@given(graphs)
def test_every_unit_lies_above_what_it_reads_unless_both_form_a_cycle(sources):
    level = levels(sources)

    def reaches(start, goal):
        seen, todo = set(), [start]
        while todo:
            node = todo.pop()
            if node == goal:
                return True
            if node not in seen:
                seen.add(node)
                todo += sources[node]
        return False

    assert level.keys() == sources.keys()
    for node, reads in sources.items():
        for source in reads:
            assert level[source] < level[node] or (level[source] == level[node] and reaches(source, node))


@given(graphs)
def test_levels_do_not_depend_on_the_order_of_declaration(sources):
    assert levels(sources) == levels(dict(reversed(sources.items())))
