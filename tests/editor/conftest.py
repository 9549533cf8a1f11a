"""What the editor's tests share: a session without a window, and a record of what it told the person."""

from collections.abc import Iterator

import pytest

from neurolab.catalog.builtin import builtin_registry
from neurolab.editor.session import Session

REGISTRY = builtin_registry()


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    session = Session(REGISTRY)
    yield session
    session.bridge.close()


@pytest.fixture
def told(session: Session) -> list[tuple[str, str, str]]:
    messages: list[tuple[str, str, str]] = []
    session.message.connect(lambda *message: messages.append(message))
    return messages
