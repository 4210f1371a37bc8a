"""Examples of a page are run, and what they print is put beneath."""

from tools.documents.console import played


def page(*lines: str) -> str:
    return "\n".join(("# Page", "", "```console", *lines, "```", ""))


def test_what_a_command_prints_stands_below_it() -> None:
    assert played(page("$ echo one; echo two >&2", "$ true")) == page(
        "$ echo one; echo two >&2", "one", "two", "$ true"
    )


def test_stale_output_is_replaced_and_a_second_time_changes_nothing() -> None:
    once = played(page("$ echo new", "old", "older"))
    assert once == page("$ echo new", "new")
    assert played(once) == once


def test_output_without_a_line_end_gets_one() -> None:
    assert played(page("$ printf x", "$ echo y")) == page("$ printf x", "x", "$ echo y", "y")


def test_files_are_written_where_they_stand_and_the_shell_goes_on() -> None:
    file = "```text notes/it's.txt\nIt’s “$HOME”\n```\n"
    told = page("$ cd notes", "$ cat it\\'s.txt", "$ basename $PWD")
    assert played(file + told) == file + page(
        "$ cd notes", "$ cat it\\'s.txt", "It’s “$HOME”", "$ basename $PWD", "notes"
    )


def test_all_happens_in_a_fresh_example_project() -> None:
    shown = played(page("$ briefgen check", '$ ls "$HOME"'))
    assert shown == page("$ briefgen check", "Nothing to mend in 1 brief.", '$ ls "$HOME"', "harbour")


def test_a_page_without_commands_is_left_alone() -> None:
    text = "```yaml briefs/x.yaml\nkind: issue\n```\n\n```sh\n$ no\n```\n"
    assert played(text) == text
