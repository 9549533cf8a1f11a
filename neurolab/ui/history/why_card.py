"""The card that says why a cell fired: each input with its share, and when its spikes arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from neurolab.ui import icons, theme
from neurolab.ui.widgets.bars import tabular

if TYPE_CHECKING:
    from neurolab.editor.session import Session
    from neurolab.engine.history.causes import Cause

_WIDTH, _ROW = 330, 40
_MOST = 6
_MARGIN = 12


def charge_text(charge: float) -> str:
    """Return a charge in fC with about three digits, a large one not as a power of ten."""
    text = f"{charge:,.0f}" if abs(charge) >= 1_000.0 else f"{charge:.3g}"
    return text.replace(",", "\u202f").replace("-", "−")


class CauseRow(QAbstractButton):
    """One input: name, share as a bar, what arrived when. A click asks why its source fired."""

    def __init__(self, name: str, detail: str, cause: Cause) -> None:
        super().__init__()
        self.cause = cause
        self._name, self._detail = name, detail
        self._share = f"{100.0 * cause.share:.0f} %"
        self.setText(name)
        self.setAccessibleName(f"{name}, {self._share}, {detail}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if cause.arrivals:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(self.tr("Click to ask why {name} fired").format(name=name))

    def sizeHint(self) -> QSize:
        return QSize(theme.pixels(_WIDTH - 2 * _MARGIN), theme.pixels(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = t.inhibitory if self.cause.charge < 0 else t.excitatory
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.with_alpha(color, 0.10))
            painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        font, small = tabular(QFont(self.font())), tabular(QFont(self.font()))
        font.setPixelSize(theme.pixels(13))
        small.setPixelSize(theme.pixels(11))
        width, line = self.width() - 12.0, theme.pixels(18)
        painter.setFont(font)
        painter.setPen(t.text)
        sign = "−" if self.cause.charge < 0 else ""
        painter.drawText(QRectF(6, 1, width, line), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, sign + self._share)
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, int(width * 0.45))
        painter.drawText(QRectF(6, 1, width, line), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        after = painter.fontMetrics().horizontalAdvance(name) + 14.0
        painter.setFont(small)
        painter.setPen(t.text_dim)
        room = int(width - after - theme.pixels(44))
        detail = painter.fontMetrics().elidedText(self._detail, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(after, 1, room, line), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, detail)
        bar = QRectF(6, line + 5.0, width, 5.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.border)
        painter.drawRoundedRect(bar, 2.5, 2.5)
        bar.setWidth(max(width * self.cause.share, 5.0))
        painter.setBrush(color)
        painter.drawRoundedRect(bar, 2.5, 2.5)


class WhyCard(QFrame):
    """Lies over the canvas, at its lower left corner, while there is an answer."""

    def __init__(self, session: Session, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._session, self._why, self._canvas = session, session.why, canvas
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Why did it fire?"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        theme.hold(self, self.setFixedWidth, _WIDTH)
        self.title = QLabel()
        self.title.setProperty("role", "subheading")
        self.title.setWordWrap(True)
        self.about = QLabel()
        self.about.setProperty("role", "dim")
        self.about.setWordWrap(True)
        self.back = self._button("undo", self.tr("Back to the spike before"), self._why.back)
        self.close_button = self._button("close", self.tr("Close (Escape)"), self._why.clear)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.rows: list[CauseRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.about)
        column.addLayout(self._list)
        self._why.changed.connect(self.refresh)
        self._why.asked.connect(self.wait)
        canvas.installEventFilter(self)
        self.hide()

    def _button(self, icon: str, tip: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(14, 14))
        button.setStyleSheet("padding: 0;")
        button.setFixedSize(24, 24)
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(" (")[0])
        button.clicked.connect(slot)
        return button

    def wait(self) -> None:
        """Say that the work is under way."""
        if self.isHidden():
            self.title.setText(self.tr("Why did it fire?"))
        self.about.setText(self.tr("Running the time before the spike again …"))
        self.show()
        self._place()
        QTimer.singleShot(0, self, self._place)  # again when the labels have their final fonts

    def refresh(self) -> None:
        """Show the newest answer, or go."""
        answer = self._why.answer
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        if answer is None:
            self.hide()
            return
        words = {"cell": self._label(answer.record_id), "time": f"{answer.time:.2f}"}
        self.title.setText(self.tr("Why did {cell} fire at {time} ms?").format(**words))
        window = f"{answer.time - answer.begin:.1f}"
        if answer.drive > 0.0:
            about = self.tr("What drove it in the {window} ms before (blue), and what held it back (orange)").format(window=window)
        else:
            about = self.tr("Nothing drove it in the {window} ms before: its own currents made it fire").format(window=window)
        hidden = len(answer.causes) - _MOST
        if hidden > 0:
            about = self.tr("{about}. {n} weaker inputs are not listed").format(about=about, n=hidden)
        self.about.setText(about)
        self.back.setVisible(len(self._why.chain) > 1)
        for cause in answer.causes[:_MOST]:
            row = CauseRow(self._label(cause.source) if cause.source else self.tr("electrode"), self._detail(cause, answer.time), cause)
            row.clicked.connect(self._on_clicked)
            self._list.addWidget(row)
            self.rows.append(row)
        self.show()
        self._place()
        QTimer.singleShot(0, self, self._place)  # again when the labels have their final fonts

    def _detail(self, cause: Cause, time: float) -> str:
        if not cause.arrivals:
            return self.tr("{charge} fC").format(charge=charge_text(cause.charge))
        fired, arrived = cause.arrivals[-1]
        words = {"ago": f"{time - arrived:.1f}", "delay": f"{arrived - fired:.1f}", "n": len(cause.arrivals)}
        if len(cause.arrivals) == 1:
            return self.tr("arrived {ago} ms before, delay {delay} ms").format(**words)
        return self.tr("{n} spikes, the last {ago} ms before, delay {delay} ms").format(**words)

    def _label(self, record_id: str) -> str:
        return (getattr(self._session.circuit[record_id], "label", "") if record_id in self._session.circuit else "") or record_id

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, CauseRow) and not self._why.follow(row.cause) and row.cause.source in self._session.circuit:
            self._session.selection.set((row.cause.source,))

    def _place(self) -> None:
        column = self.layout()
        assert column is not None
        column.invalidate()
        column.activate()
        self.setFixedHeight(column.totalHeightForWidth(self.width()))
        self.move(_MARGIN, max(self._canvas.height() - self.height() - _MARGIN, _MARGIN))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: object) -> None:
        if getattr(event, "key", lambda: None)() == Qt.Key.Key_Escape:
            self._why.clear()
