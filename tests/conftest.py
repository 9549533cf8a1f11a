"""What all tests share: no screen, no folder of the user, compiled kernels kept between runs."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = tempfile.TemporaryDirectory(prefix="neurolab-tests-", ignore_cleanup_errors=True)
os.environ["NEUROLAB_HOME"] = _HOME.name

from neurolab.core import folders  # noqa: E402

_KERNELS = Path(__file__).parent.parent / ".pytest_cache" / "neurolab"


def _kept_cache() -> Path:
    _KERNELS.mkdir(parents=True, exist_ok=True)
    return _KERNELS


# Kernels are found by a hash of what makes them, so old ones cannot do harm, and compiling them takes longest of all.
folders.cache_folder = _kept_cache

# A busy machine is no fault of the program.
settings.register_profile("neurolab", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("neurolab")

# As in the program: a collection in a worker thread would destroy widgets there, which crashes. So it happens between tests, in this thread.
gc.disable()
_MANY = 30_000


@pytest.fixture(autouse=True)
def the_usual_layout():
    """A window of an earlier test may have saved another one."""
    (folders.config_folder() / "window.ini").unlink(missing_ok=True)


@pytest.fixture(autouse=True)
def collected_in_this_thread():
    yield
    if (core := sys.modules.get("PySide6.QtCore")) is not None and core.QCoreApplication.instance() is not None:
        # No loop of events runs between tests, and only such a loop deletes what was to be deleted later: widgets would add up,
        # and every change of the theme dresses all of them.
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    assert not gc.isenabled(), "a collection at any moment may destroy widgets amid a paint: leave the collector off"
    if gc.get_count()[0] > _MANY:
        gc.collect()


_status = pytest.StashKey[int]()


def pytest_sessionfinish(session, exitstatus):
    session.config.stash[_status] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """End the process here, with the result of the tests.

    Widgets that thousands of tests have made and dropped are else taken apart by Qt after Python has gone, which crashes now and then
    although every test has passed. The program itself owns one window, and closes it before.
    """
    status = config.stash.get(_status, None)
    if status is not None:
        _HOME.cleanup()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
