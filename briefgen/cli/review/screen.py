"""The screen of a review: on the left the passage, on the right the fact, below one key for each thing to do."""

from collections.abc import Iterator
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Label, Static

from briefgen.cli.review.session import Session
from briefgen.model.fact import Fact, FactStatus
from briefgen.shapes.written import written

HERE = "bold reverse"  # seen without colours too
KEYS = "a accept  r reject  e edit  s skip  u undo  n next  p previous  ? help  q quit"
HELP = """\
a  accept: the fact may be used in briefs
r  reject: it may not, and is not proposed again
e  edit its statement and value
s  skip to the next one that is undecided
u  undo the last decision or edit
n  next, whatever its status
p  previous
q  quit
up, down, page up, page down move the passage; tab changes to the fact

Each decision is in the ledger at once: there is nothing to save.
Any key closes this."""


class Help(ModalScreen[None]):
    """The keys, with what they do."""

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static(HELP, id="help", markup=False)

    def on_key(self) -> None:
        """Any key closes it."""
        self.dismiss()


class Edit(ModalScreen[tuple[str, str] | None]):
    """Statement and value in two lines: enter keeps them, escape does not."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        self.fact = fact

    def compose(self) -> ComposeResult:
        """Two lines to type in."""
        with Vertical(id="edit"):
            yield Label("Statement, a sentence of its own:")
            yield Input(self.fact.statement or "", id="statement", select_on_focus=False)
            yield Label("Value:")
            yield Input(written(self.fact.value), id="value", select_on_focus=False)
            yield Label("enter keeps both, tab changes between them, escape leaves")

    def on_input_submitted(self) -> None:
        """Enter, in either line."""
        self.dismiss((self.query_one("#statement", Input).value, self.query_one("#value", Input).value))

    def action_leave(self) -> None:
        """Escape."""
        self.dismiss(None)


class Review(App[None]):
    """A session on the screen."""

    ENABLE_COMMAND_PALETTE = False
    CSS = """
    #progress, #told, #keys { height: 1; }
    #progress { text-style: bold; }
    #passage { width: 3fr; border: round $foreground; padding: 0 1; }
    #fact { width: 2fr; border: round $foreground; padding: 0 1; }
    Help, Edit { align: center middle; }
    #help, #edit { width: 76; max-width: 100%; height: auto; border: round $foreground; padding: 0 1; }
    #edit Input { border: tall $foreground; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "decide('accepted')", "accept"),
        Binding("r", "decide('rejected')", "reject"),
        Binding("e", "edit", "edit"),
        Binding("s", "skip", "skip"),
        Binding("u", "undo", "undo"),
        Binding("n", "move(1)", "next"),
        Binding("p", "move(-1)", "previous"),
        Binding("question_mark", "help", "help"),
        Binding("q,ctrl+c", "quit", "quit"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(ansi_color=True)
        self.session = session
        self.theme = "ansi-dark"  # the terminal’s own colours, of which none is named

    def compose(self) -> ComposeResult:
        """The parts of the screen, which `shown` fills."""
        yield Static(id="progress", markup=False)
        with Horizontal():
            with VerticalScroll(id="passage"):
                yield Static(id="text", markup=False)
            with VerticalScroll(id="fact"):
                yield Static(id="keys-of-fact", markup=False)
        yield Static(id="told", markup=False)
        yield Static(KEYS, id="keys", markup=False)

    def on_mount(self) -> None:
        """Show the first fact."""
        self.shown()

    def on_resize(self) -> None:
        """Keep the fact’s words in sight."""
        self.call_after_refresh(self._scroll)

    def shown(self) -> None:
        """Show where the session stands."""
        fact, evidence = self.session.fact, self.session.fact.evidence
        place = f"{self.session.at + 1} of {len(self.session.facts)}"
        self.query_one("#progress", Static).update(f"{place}: {self.session.tally()}")
        self.query_one("#passage").border_title = Content(f"{fact.source}, paragraph {evidence.paragraph}")
        self.query_one("#fact").border_title = Content(fact.id)
        self.query_one("#text", Static).update(passage(fact))
        self.query_one("#keys-of-fact", Static).update(described(fact))
        self.query_one("#told", Static).update(self.session.told)
        self.call_after_refresh(self._scroll)

    def _scroll(self) -> None:
        """Bring the fact’s first words into the upper third of the passage."""
        pane, text = self.query_one("#passage", VerticalScroll), self.query_one("#text", Static)
        evidence = self.session.fact.evidence
        before = Content(evidence.source.text[_around(self.session.fact)[0] : evidence.start])
        line = before.get_height({}, max(text.size.width, 1))
        pane.scroll_to(y=max(line - 1 - pane.size.height // 3, 0), animate=False)

    def action_decide(self, status: str) -> None:
        """Accept or reject."""
        self.session.decide(FactStatus(status))
        self.shown()

    def action_skip(self) -> None:
        """Leave it undecided."""
        self.session.skip()
        self.shown()

    def action_move(self, by: int) -> None:
        """Look at a neighbour."""
        self.session.move(by)
        self.shown()

    def action_undo(self) -> None:
        """Take the last change back."""
        self.session.undo()
        self.shown()

    def action_edit(self) -> None:
        """Edit statement and value."""
        self.push_screen(Edit(self.session.fact), self._edited)

    def _edited(self, typed: tuple[str, str] | None) -> None:
        if typed is not None:
            self.session.edit(*typed)
            self.shown()

    def action_help(self) -> None:
        """Show the keys."""
        self.push_screen(Help())


def passage(fact: Fact) -> Content:
    """The fact’s paragraph with the one before and the one behind, its own words marked."""
    start, end = _around(fact)
    text = Content("".join(map(_visible, fact.evidence.source.text[start:end])))
    for first, last in fact.evidence.parts:
        text = text.stylize(HERE, first - start, last - start)
    return text


def _visible(char: str) -> str:
    return char if char.isprintable() or char == "\n" else " "


def _around(fact: Fact) -> tuple[int, int]:
    paragraphs, number = fact.evidence.source.paragraphs, fact.evidence.paragraph
    last = fact.evidence.source.paragraph_at(fact.evidence.end - 1)
    return paragraphs[max(number - 2, 0)][0], paragraphs[min(last, len(paragraphs) - 1)][1]


def described(fact: Fact) -> Content:
    """What the ledger says of a fact, a key a line."""
    return Content.assemble(*(part for key, text in _described(fact) for part in ((f"{key}: ", "bold"), f"{text}\n")))


def _described(fact: Fact) -> Iterator[tuple[str, str]]:
    yield "status", fact.status
    yield "kind", fact.kind
    yield "statement", fact.statement or "–"
    yield from ((key, written(one)) for key, one in fact.value.items())
    yield "rule", fact.rule or "–"
