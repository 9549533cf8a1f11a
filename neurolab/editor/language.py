"""The language of the program: what is installed, what is in use, and how a text reads in it.

Translations are the files of Qt Linguist in ``resources/i18n``, read as they are: one file a language, nothing to compile. Widgets say `tr` as
everywhere in Qt. What layers below write, errors above all, is plain English; `said` translates such a sentence where it is shown, by the templates
that were found in the source. See ``resources/docs/decisions/0016-translation.md``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from neurolab.catalog.translated import translated
from neurolab.core.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from neurolab.catalog.registry import Registry
    from neurolab.core.errors import NeurolabError

ENGLISH: Final = "en"
SYSTEM: Final = "system"
CATALOGUE, EXAMPLES, MESSAGES, NEWS, WORDS = "Catalogue", "Examples", "Messages", "News", "Words"
"""Contexts of texts that are no widget's own."""
_FILE = re.compile(r"neurolab_(\w+)\.ts")
_GAP = re.compile(r"\{(\d+)\}")
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class _Template:
    """A sentence with gaps: how it is recognised, and how it reads in the other language."""

    pattern: re.Pattern[str]
    words: str
    weight: int
    """How many letters it has of its own; the heaviest that fits is the one that was meant."""


@dataclass(frozen=True)
class Phrases:
    """The texts of one language.

    Parameters
    ----------
    language : str
        ``de``, ``pt_BR``.
    texts : mapping of (str, str) to str
        Translation by context and source.
    """

    language: str
    texts: Mapping[tuple[str, str], str]
    _found: dict[str, str] = field(default_factory=dict, repr=False)

    @cached_property
    def anywhere(self) -> dict[str, str]:
        """Translation by source alone: the first, where contexts disagree."""
        found: dict[str, str] = {}
        for (_, source), words in self.texts.items():
            found.setdefault(source, words)
        return found

    @cached_property
    def _templates(self) -> list[_Template]:
        gapped = ((s, w) for (context, s), w in self.texts.items() if context == MESSAGES and _GAP.search(s))
        return sorted((_template(source, words) for source, words in gapped), key=lambda t: -t.weight)

    def find(self, context: str, source: str) -> str | None:
        """Return how a text reads, from its own context or else from any; None when it is not translated."""
        return self.texts.get((context, source)) or self.anywhere.get(source)

    def say(self, text: str, depth: int = 0) -> str:
        """Return how a sentence reads that was written below the widgets, with the values in it; unknown ones stay as they are."""
        known = self.anywhere.get(text)
        if known is not None:
            return known
        if text not in self._found:
            if len(self._found) > 1_000:
                self._found.clear()
            self._found[text] = self._fill(text, depth)
        return self._found[text]

    def _fill(self, text: str, depth: int) -> str:
        if depth > _DEEPEST:
            return text
        for template in self._templates:
            if found := template.pattern.fullmatch(text):
                values = {name[1:]: self.say(value, depth + 1) for name, value in found.groupdict().items()}
                return _GAP.sub(lambda gap, known=values: known.get(gap[1], ""), template.words)
        return text


def _template(source: str, words: str) -> _Template:
    parts = _GAP.split(source)
    pattern = "".join(re.escape(part) if i % 2 == 0 else f"(?P<v{part}>.+?)" for i, part in enumerate(parts))
    return _Template(re.compile(pattern, re.DOTALL), words, sum(len(part) for part in parts[::2]))


def read_phrases(path: Path, language: str) -> Phrases:
    """Return the finished texts of a file of Qt Linguist."""
    texts: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            words = message.find("translation")
            if words is not None and words.text and words.get("type") is None:
                texts[name, message.findtext("source", "")] = words.text
    return Phrases(language, texts)


class Translator(QTranslator):
    """Answers Qt's `tr` from the phrases of a language."""

    def __init__(self, phrases: Phrases) -> None:
        super().__init__()
        self.phrases = phrases

    def isEmpty(self) -> bool:
        return False

    # Qt calls it `sourceText` and passes the count of things last.
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the text, or None for Qt to ask the next translator."""
        return self.phrases.find(context, sourceText)  # type: ignore[return-value]  # None, unlike an empty text, lets others answer


class _InUse:
    wanted: str = ENGLISH
    translators: tuple[QTranslator, ...] = ()
    phrases: Phrases | None = None
    before: Phrases | None = None


def languages() -> dict[str, str]:
    """Return what can be chosen: code and the name that its speakers give it."""
    found = {ENGLISH: "English"}
    for path in sorted(resource("i18n").glob("neurolab_*.ts")):
        if match := _FILE.fullmatch(path.name):
            name = QLocale(match[1]).nativeLanguageName()
            found[match[1]] = name[:1].upper() + name[1:]
    return found


def of_system() -> str:
    """Return the first language that the desktop asks for and that there is; else English."""
    known = languages()
    for tag in QLocale.system().uiLanguages():
        for code in (tag.replace("-", "_"), tag.split("-")[0]):
            if code in known:
                return code
    return ENGLISH


def current() -> str:
    """Return the language that is shown now."""
    return _InUse.phrases.language if _InUse.phrases else ENGLISH


def wanted() -> str:
    """Return what was asked for: a language, or ``system``."""
    return _InUse.wanted


def use(choice: str) -> None:
    """Show another language from now on; windows hear of it by Qt's event `LanguageChange`.

    Parameters
    ----------
    choice : str
        A code of `languages`, or ``system``.
    """
    code = of_system() if choice == SYSTEM else choice
    _InUse.wanted = choice
    if code not in languages():
        code = ENGLISH
    if code != current():
        install(None if code == ENGLISH else read_phrases(resource("i18n", f"neurolab_{code}.ts"), code))


def install(phrases: Phrases | None) -> None:
    """Let texts be read from these phrases; None for the English of the source."""
    app = QCoreApplication.instance()
    before, _InUse.translators = _InUse.translators, ()
    _InUse.before, _InUse.phrases = _InUse.phrases, phrases
    if app is None:
        return
    for old in before:
        app.removeTranslator(old)
    if phrases is not None:
        own_of_qt = QTranslator()
        own_of_qt.load(f"qtbase_{phrases.language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _InUse.translators = (own_of_qt, Translator(phrases))
        for translator in _InUse.translators:
            app.installTranslator(translator)


def said(text: str) -> str:
    """Return how a sentence of the layers below the widgets reads in the language in use."""
    return _InUse.phrases.say(text) if _InUse.phrases and text else text


def told(error: NeurolabError) -> str:
    """Return an error as one text: what happened, and what to do."""
    return f"{said(error.message)}. {said(error.hint)}" if error.hint else said(error.message)


def text_of(context: str, text: str) -> str:
    """Return how a text of the catalogue, of an example or of the news reads."""
    return (_InUse.phrases.find(context, text) if _InUse.phrases and text else None) or text


def spoken(registry: Registry) -> Registry:
    """Return the catalogue with its texts in the language in use."""
    return translated(registry, lambda text: text_of(CATALOGUE, text)) if _InUse.phrases else registry.plain


def say(text: str) -> str:
    """Return how a text of the program reads that is said outside of any widget: ``say("at most {share}").format(share=...)``."""
    return text_of(WORDS, text)


def english_of(context: str, words: str) -> str:
    """Return the source of what reads so in the language that was in use before this one; the words themselves where there is none."""
    texts = _InUse.before.texts if _InUse.before else {}
    return next((source for (where, source), text in texts.items() if where == context and text == words), words)
