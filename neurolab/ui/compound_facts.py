"""Facts of a compound for a person: what it binds, how long it takes, what may be edited of a dose."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from neurolab.catalog.binding import TargetSpec
from neurolab.catalog.pathways import target_of
from neurolab.catalog.spec import EVIDENCE, Param
from neurolab.core.units import format_quantity
from neurolab.editor.language import say
from neurolab.ui.sources import source_text
from neurolab.ui.theme import theme
from neurolab.ui.widgets.numbers import long_time, number_text
from neurolab.ui.widgets.symbols import symbol_html

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neurolab.catalog.binding import Binding
    from neurolab.catalog.registry import Registry
    from neurolab.catalog.spec import CompoundSpec, Effect

VERBS = {"block": "blocks", "activate": "activates", "potentiate": "strengthens", "antagonise": "competes for"}


def target_title(registry: Registry, target: str) -> str:
    """Return the name of a target for a person."""
    type_id = f"target.{target}"
    return registry.get(type_id, TargetSpec).title if type_id in registry else target


def half_name(binding: Binding) -> str:
    """Return ``IC₅₀`` for a blocker and ``EC₅₀`` otherwise."""
    return "IC₅₀" if binding.action == "block" else "EC₅₀"


def binding_lines(spec: CompoundSpec, registry: Registry) -> str:
    """Return rich text: per binding the target, the half concentration, the Hill coefficient, the source and what kind of evidence it is."""
    parts: list[str] = []
    for b in spec.bindings:
        facts = [f"{half_name(b)} {format_quantity(b.half, 'uM', 3)}"]
        if b.hill != 1:
            facts.append(f"Hill {b.hill:g}")
        if b.max_effect != 1:
            facts.append(say("at most {share}").format(share=f"{b.max_effect:.0%}"))
        source = source_text(b.cite) or ""
        evidence = say(EVIDENCE.get(b.evidence, ""))
        lines = [f"{sentence(say(VERBS[b.action]))} <b>{escape(target_title(registry, b.target))}</b>", escape(", ".join(facts))]
        if pathway := pathway_text(registry, b.target):
            lines.append("→ " + escape(pathway))
        if source or evidence:
            lines.append(f"<i>{escape('; '.join(t for t in (source, evidence) if t))}</i>")
        parts.append("<br>".join(lines))
    return "<p style='margin:0 0 6px 0'>" + "</p><p style='margin:0 0 6px 0'>".join(parts) + "</p>"


def pathway_text(registry: Registry, target: str) -> str:
    """Return what a target does to others: ``opens GIRK channels (Kir3) (at most 100%)``; empty when it drives none."""
    spec = target_of(registry, target)
    verbs = {"activate": say("opens"), "block": say("reduces"), "potentiate": say("raises")}
    drives = spec.drives if spec is not None else ()
    most = say("at most {share}")
    return "; ".join(f"{verbs[d.action]} {target_title(registry, d.target)} ({most.format(share=f'{d.amount:.0%}')})" for d in drives)


def effect_lines(effects: Sequence[Effect], registry: Registry) -> list[str]:
    """Return rich text, a line for each thing that can happen to a model: what the target does, which parameters change, how sure that is."""
    dim = theme().text_dim.name()
    by_signal: dict[tuple[str, str], list[Effect]] = {}
    for e in effects:
        by_signal.setdefault((e.target, e.action), []).append(e)
    lines: list[str] = []
    for (target, action), group in by_signal.items():
        what = {"block": say("blocked"), "activate": say("activated"), "potentiate": say("strengthened")}[action]
        changes = ", ".join(f"{symbol_html(e.param)} {_change(e)}" for e in group)
        says = [*(e.simplified for e in group), *(source_text(e.cite, e.evidence) or "" for e in group)]
        line = f"<b>{escape(target_title(registry, target))}</b> {what}: {changes}"
        extra = "; ".join(dict.fromkeys(t for t in says if t))
        lines.append(f"{line}<br><span style='color:{dim}'>{escape(extra)}</span>" if extra else line)
    return lines


def _change(effect: Effect) -> str:
    if effect.law == "toward":
        return say("towards {value}").format(value=number_text(effect.to or 0.0)).replace("-", "−")
    text = f"{effect.amount:+.0%}" if effect.law == "scale" else f"{'+' if effect.amount >= 0 else ''}{number_text(effect.amount)}"
    return text.replace("-", "−")


def dose_params(spec: CompoundSpec) -> tuple[Param, Param, Param]:
    """Return concentration, onset and wash-out of a dose of a compound, as editable parameters."""
    return (
        Param("concentration", spec.typical, "uM", low=spec.low, high=spec.high, log=True, help="In the fluid around the cell"),
        Param("onset", spec.demo_onset, "ms", low=0.1, high=600_000.0, log=True, help="Time constant of the rise"),
        Param("washout", spec.demo_washout, "ms", low=0.1, high=3_600_000.0, log=True, help="Time constant of the fall"),
    )


def sentence(text: str) -> str:
    """Return a text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def action_text(spec: CompoundSpec, registry: Registry) -> str:
    """Return in one line what a compound does to what: ``blocks Nav; strengthens GABA_A``."""
    by_verb: dict[str, list[str]] = {}
    for b in spec.bindings:
        by_verb.setdefault(say(VERBS[b.action]), []).append(b.target.replace("_", " "))
    return "; ".join(f"{verb} {', '.join(dict.fromkeys(targets))}" for verb, targets in by_verb.items())


def real_times(spec: CompoundSpec) -> str:
    """Return the sentence about the times of a real preparation."""
    text = say("Shortened for the classroom. In a real preparation: onset about {onset}, wash-out about {washout}.")
    return text.format(onset=long_time(spec.onset), washout=long_time(spec.washout))
