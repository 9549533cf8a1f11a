"""Bring the files of translation up to date with the program: ``python tests/i18n/build_translations.py``.

New texts come in as unfinished, for Qt Linguist (``pyside6-linguist resources/i18n/neurolab_de.ts``); texts that are gone go. A text that has been
translated in one context is taken over into another. ``--new fr`` begins a language.
"""

from __future__ import annotations

import argparse
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from sources import ROOT, Text, all_texts

from neurolab.editor.language import read_phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FOLDER = ROOT / "resources" / "i18n"


def file_of(language: str) -> Path:
    """Return where a language is."""
    return FOLDER / f"neurolab_{language}.ts"


def written(language: str, texts: Iterable[Text], known: Mapping[tuple[str, str], str]) -> str:
    """Return the file of a language: the texts with what is known of them."""
    anywhere: dict[str, str] = {}
    for (_, source), words in known.items():
        anywhere.setdefault(source, words)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context, group in groupby(sorted(texts), lambda text: text.context):
        lines += ["<context>", f"    <name>{escape(context, quote=False)}</name>"]
        for text in group:
            words = known.get((context, text.source)) or anywhere.get(text.source, "")
            state = "" if words else ' type="unfinished"'
            lines += [
                "    <message>",
                f"        <extracomment>{escape(text.where, quote=False)}</extracomment>",
                f"        <source>{escape(text.source, quote=False)}</source>",
                f"        <translation{state}>{escape(words, quote=False)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def update(language: str, more: Mapping[str, str] | None = None) -> int:
    """Write the file of a language anew; return how many texts are unfinished.

    Parameters
    ----------
    language : str
        Its code.
    more : mapping of str to str or None
        Translations by source that the file has not yet.
    """
    path = file_of(language)
    known = dict(read_phrases(path, language).texts) if path.exists() else {}
    known |= {("", source): words for source, words in (more or {}).items()}
    path.write_text(written(language, all_texts().values(), known), encoding="utf-8", newline="\n")
    return sum(m.find("translation").get("type") is not None for m in ElementTree.parse(path).getroot().iter("message"))


def main() -> None:
    """Update every language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--new", metavar="CODE", help="begin a language, for instance fr")
    wanted = parser.parse_args().new
    for language in [wanted] if wanted else sorted(p.stem.removeprefix("neurolab_") for p in FOLDER.glob("neurolab_*.ts")):
        print(f"{language}: {update(language)} unfinished")  # noqa: T201


if __name__ == "__main__":
    main()
