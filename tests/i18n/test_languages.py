"""The program in other languages: what is translated, what reads how, and a window that changes its language while everything runs."""

from __future__ import annotations

import re

import pytest
from escapes import all_escaped, translated_variables
from marked import painted_texts, speaking_marked, texts_of, unmarked
from sources import ROOT, all_texts

from neurolab.catalog.builtin import builtin_registry
from neurolab.catalog.translated import translated
from neurolab.circuit.records import Node, Note
from neurolab.core.errors import CircuitError
from neurolab.editor import language
from neurolab.editor.examples import examples
from neurolab.editor.language import MESSAGES, Phrases, read_phrases
from neurolab.editor.session import Session
from neurolab.ui.dialogs import AboutBox, ShortcutSheet, WhatsNew
from neurolab.ui.language_menu import saved_language
from neurolab.ui.main_window import MainWindow
from neurolab.ui.widgets.symbols import GREEK

GERMAN = ROOT / "resources" / "i18n" / "neurolab_de.ts"
GAP = re.compile(r"\{[^{}]*\}")
TAG = re.compile(r"<[^<>]+>")
UNITS = {"degC", "MOhm", "GOhm", "kHz", "mol"}
QUANTITY = re.compile(r"[\d.,e−-]+ ?[^\W\d]*[²³]?/?\w*[²³]?")


@pytest.fixture(scope="module")
def german():
    return read_phrases(GERMAN, "de")


@pytest.fixture
def in_german(qapp):
    language.use("de")
    yield
    language.use("en")


def settle(qapp, times=4):
    for _ in range(times):
        qapp.processEvents()


@pytest.fixture
def window(qtbot, qapp):
    made = MainWindow(Session(language.spoken(builtin_registry())))
    qtbot.addWidget(made)
    made.session.open_example(examples()[0].path)
    made.show()
    settle(qapp)
    yield made
    language.use("en")
    settle(qapp)
    made.close()


def test_values_and_tags_are_the_same_in_both_languages(german):
    wrong = [
        key
        for key, words in german.texts.items()
        if sorted(GAP.findall(key[1])) != sorted(GAP.findall(words))
        or TAG.findall(key[1]) != TAG.findall(words)
        or key[1].count("&") != words.count("&")
    ]
    assert wrong == []


def test_a_sentence_of_the_layers_below_is_read_back_with_its_values(german):
    wrong = []
    for (context, source), words in german.texts.items():
        if context == MESSAGES:
            values = {gap: f"Q{gap[1:-1]}x" for gap in GAP.findall(source) if gap[1:-1].isdecimal()}
            written = GAP.sub(lambda gap, known=values: known.get(gap[0], gap[0]), source)
            if german.say(written) != GAP.sub(lambda gap, known=values: known.get(gap[0], gap[0]), words):
                wrong.append(source)
    assert wrong == []


def test_a_value_in_a_sentence_is_translated_too():
    phrases = Phrases("xx", {(MESSAGES, "Delete {1}"): "weg mit {1}", (MESSAGES, "{1} nodes"): "{1} Knoten"})
    assert phrases.say("Delete 3 nodes") == "weg mit 3 Knoten"
    assert phrases.say("Delete Delete") == "weg mit Delete"
    assert phrases.say("something else") == "something else"


def test_no_literal_text_is_shown_untranslated():
    assert all_escaped() == []


def test_what_is_translated_from_a_table_stands_in_a_table_that_is_collected():
    """Whoever adds a line here adds the table to ``TABLES`` in ``sources.py``."""
    assert translated_variables() == {
        "ui/canvas/menu.py: action.text",
        "ui/canvas/tips.py: _SIGNS.get(spec.sign, '')",
        "ui/dialogs.py: entry.text",
        "ui/dialogs.py: part",
        "ui/dose_card.py: state",
        "ui/help_page.py: KIND_NAMES.get(spec.kind, spec.kind)",
        "ui/inspector/compartments.py: _LABELS[param.name]",
        "ui/inspector/header.py: GROUP_TITLES[kind]",
        "ui/inspector/header.py: name",
        "ui/inspector/mechanisms.py: _FAMILIES.get(family, family.capitalize())",
        "ui/inspector/other_forms.py: state",
        "ui/inspector/population_form.py: _RULES[kind]",
        "ui/inspector/population_form.py: label",
        "ui/menus.py: entry.text",
        "ui/menus.py: entry.tip or entry.text",
        "ui/menus.py: name",
        "ui/menus.py: part",
        "ui/model_editor/form.py: _SPIKE[name]",
        "ui/model_editor/form.py: _SPIKE[part]",
        "ui/model_editor/form.py: text",
        "ui/palette_model.py: title",
    }


def test_the_catalogue_keeps_names_numbers_and_equations_and_is_found_by_its_english_name():
    plain = builtin_registry()
    told = translated(plain, str.upper)
    cell = told["cell.lif"]
    assert cell.title == "LEAKY INTEGRATE-AND-FIRE"
    assert cell.equations == plain["cell.lif"].equations
    assert [p.name for p in cell.params] == [p.name for p in plain["cell.lif"].params]
    assert "Leaky integrate-and-fire" in cell.keywords
    assert told.plain is plain
    assert translated(told, str.lower)["cell.lif"].title == "leaky integrate-and-fire"


def test_an_error_reads_in_german_and_stays_english_below(in_german):
    error = CircuitError("there is no record 'n7' in this circuit", "Undo takes changes back")
    assert language.told(error) == "in dieser Schaltung gibt es keinen Eintrag 'n7'. Rückgängig nimmt Änderungen zurück"
    assert error.message == "there is no record 'n7' in this circuit"


def test_an_example_opens_in_german_with_its_notes(in_german, qapp):
    session = Session(language.spoken(builtin_registry()))
    session.open_example(examples()[0].path)
    assert session.circuit.settings.title == "Zwei Arten von Neuron"
    assert session.circuit.all(Note)[0].text.startswith("# Zwei Arten von Neuron")
    session.bridge.close()


def test_a_circuit_that_was_changed_keeps_its_words(in_german, qapp):
    session = Session(language.spoken(builtin_registry()))
    session.open_example(examples()[0].path)
    session.set_field([session.circuit.all(Node)[0].id], label="Meine Zelle")
    language.use("en")
    session.speak()
    assert session.circuit.all(Node)[0].label == "Meine Zelle"
    assert session.circuit.settings.title == "Zwei Arten von Neuron"
    assert session.registry["unit.sigmoid"].title == "Sigmoid unit"
    session.bridge.close()


def test_the_window_changes_its_language_and_the_session_goes_on(window, qapp, qtbot):
    session, node = window.session, window.session.circuit.all(Node)[0].id
    session.selection.set((node,))
    session.undo.clear()
    window.canvas.zoom_in()
    settle(qapp)
    goal, circuit = window.canvas.camera.goal, session.circuit
    session.bridge.run()
    qtbot.waitUntil(lambda: session.bridge.state == "running", timeout=60_000)
    language.use("de")
    qtbot.waitUntil(lambda: window.panels.docks["build"].windowTitle() == "Bauen", timeout=20_000)
    assert window.transport.clock.state_text == "läuft"
    qtbot.waitUntil(lambda: window.panels.scopes.frames_drawn > 0, timeout=20_000)
    session.bridge.pause()
    qtbot.waitUntil(lambda: window.transport.clock.state_text == "angehalten", timeout=20_000)
    assert [a.text() for a in window.menuBar().actions()][:3] == ["Datei", "Bearbeiten", "Ansicht"]
    assert window.actions_by_id["edit.undo"].text() == "Rückgängig"
    assert session.circuit is circuit
    assert session.selection.ids == (node,)
    assert window.canvas.camera.goal.scale == pytest.approx(goal.scale)
    assert session.registry["cell.hodgkin_huxley"].summary.startswith("Das Riesenaxon")
    assert session.circuit.settings.title == "Zwei Arten von Neuron"
    session.delete((node,))
    session.undo.undo()
    settle(qapp)
    assert node in session.circuit
    language.use("en")
    qtbot.waitUntil(lambda: window.panels.docks["build"].windowTitle() == "Build", timeout=20_000)
    assert session.circuit.settings.title == "Zwei Arten von Neuron"  # it was changed: whoever did that reads German


def test_the_language_is_chosen_in_the_view_menu_and_remembered(window, qapp, qtbot):
    view = next(a.menu() for a in window.menuBar().actions() if a.text() == "View")
    menu = next(a.menu() for a in view.actions() if a.menu() and a.text() == "Language")
    next(a for a in menu.actions() if a.text() == "Deutsch").trigger()
    qtbot.waitUntil(lambda: window.panels.docks["build"].windowTitle() == "Bauen", timeout=20_000)
    assert saved_language(window._settings) == "de"
    view = next(a.menu() for a in window.menuBar().actions() if a.text() == "Ansicht")
    assert any(a.text() == "Sprache (Language)" for a in view.actions() if a.menu())


def test_a_model_that_is_being_written_is_carried_over(window, qapp, qtbot):
    cell = next(n.id for n in window.session.circuit.all(Node) if n.type == "cell.hodgkin_huxley")
    window.session.selection.set((cell,))
    window.edit_equations("cell.hodgkin_huxley")
    window.panels.model_editor.code.setPlainText("this is no equation yet")
    language.use("de")
    qtbot.waitUntil(lambda: window.panels.docks["build"].windowTitle() == "Bauen", timeout=20_000)
    assert window.panels.model_editor.code.toPlainText() == "this is no equation yet"
    assert window.panels.model_editor.draft.problems


NAMES = {
    *("neurolab", "Python", "PySide", "Essentials", "pyqtgraph", "numpy", "llvmlite", "msgspec", "Linux", "glibc", "English", "Deutsch", "Language"),
    *("Ctrl", "Shift", "Alt", "Del", "PgUp", "PgDown", "Space", "Home", "End", "Escape", "Enter", "Backspace", "Down", "Right", "Left", "Tab", "min"),
    *("Export", "Float", "Closes", "the", "dock", "widget", "Undocks", "and", "attaches", "Scroll"),
}
"""Names, keys, and what Qt says itself, in its own translation."""
CITED = re.compile(r"\(\d{4}\)|\b(18|19|20)\d\d\b|et al")
"""Sources are cited as they were published."""


def test_every_text_of_the_window_is_translated(qtbot, qapp):
    """In a language in which every translated text is marked, no other text is in the window."""
    plain = builtin_registry()
    symbols = {n for s in plain for n in (*(p.name for p in s.params), *(q.name for q in (*getattr(s, "states", ()), *getattr(s, "outputs", ()))))}
    symbols |= {s.name for s in plain}
    symbols |= {word for name in symbols for word in name.split("_")}
    escaped: dict[str, str] = {}

    def is_name(text):
        words = re.findall(r"[^\W\d_]{3,}(?!…)\b", text)  # the last word of a shortened text is a piece of one
        if text.startswith("Python 3"):  # the versions of all that the program stands on
            return True
        return (
            QUANTITY.fullmatch(text) is not None
            or CITED.search(text) is not None
            or all(w in NAMES or w in symbols or w in GREEK or w in UNITS for w in words)
        )

    def look(top):
        for where, text in texts_of(top):
            left = unmarked(text)
            if left and not is_name(left) and not where.startswith("FormulaView"):
                escaped.setdefault(left, where)

    with speaking_marked(), painted_texts() as painted:
        window = MainWindow(Session(language.spoken(plain)))
        qtbot.addWidget(window)
        window.session.open_example(examples()[0].path)
        window.resize(1400, 900)
        window.show()
        for dock in window.panels.docks.values():
            dock.show()
            dock.raise_()
            settle(qapp)
        for record in window.session.circuit:
            window.session.selection.set((record.id,))
            settle(qapp)
            look(window.panels.inspector)
        window.panels.help_page.show_type("compound.ttx", window.session.registry)
        window.edit_equations("cell.hodgkin_huxley")
        look(window)
        for dialog in (AboutBox(window), ShortcutSheet(window), WhatsNew(window)):
            look(dialog)
            dialog.deleteLater()
        window.grab()
        for text in set(painted):
            # a formula that is not set yet is shown as its source
            if unmarked(text) and not is_name(unmarked(text)) and "\\" not in text:
                escaped.setdefault(unmarked(text), "painted")
        window.close()
    assert escaped == {}


def test_german_is_complete(german):
    """Every text that the collector finds has its German; bring the file up to date with ``build_translations.py``, then translate what is new."""
    wanted = set(all_texts())
    assert sorted(wanted - german.texts.keys()) == []
    assert sorted(german.texts.keys() - wanted) == []
