"""Seeded mutations of YAML text: bytes, lines, tokens and structure. The same seed gives the same text."""

import random
import re
from collections.abc import Callable, Sequence

Chance = random.Random
Mutation = Callable[[str, Chance, Sequence[str]], str]

TOKENS = (
    *("\t", ": ", ":", "- ", "-", "[", "]", "{", "}", "'", '"', "|", ">", "|2-", ">+", "&a ", "*a", "<<: *a", "!!str "),
    *("!!binary ", "!x ", "#", " # x", "\x00", "\n", "\r\n", "\r", "\x85", "\u2028", "[@", "[@a]", "[@talks, para. 9]"),
    *(
        "é",
        "石",
        "😀",
        "\u202e",
        "\u200b",
        "\ufeff",
        "\ud83d",
        "no",
        "Yes",
        "~",
        "null",
        "1:2",
        "12:30",
        "0x1F",
        "1e99",
    ),
    *("---\n", "...\n", "? ", "%", "@", "`", "\\", "\\ud83d\\ude00", "9" * 400, "a" * 5000, "2025-02-30", "<b>", ", "),
)
VALUES = (
    *(
        "no",
        "null",
        "~",
        "[]",
        "{}",
        "''",
        "5",
        "1.5",
        "-1",
        "true",
        "2025-02-07",
        "[a, [b]]",
        "{a: {b: c}}",
        "*a",
        "|",
    ),
    *('"\\x00"', '"\\u202e"', "[@a]", "- a", "a: b", "talks#pledge", "TLP:RED", "x" * 3000, "!!int 3", "'it''s'", ">-"),
)
LINE = re.compile(r"(?P<lead>\s*(?:- )?)(?P<key>[\w-]+)(?P<colon>:\s+)(?P<value>\S.*)$")


def mutated(text: str, seed: int, others: Sequence[str]) -> str:
    """A text after one to six mutations; `others` are texts to splice in."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 6)):
        text = chance.choice(MUTATIONS)(text, chance, others)
    return text


def _place(text: str, chance: Chance) -> int:
    return chance.randint(0, len(text))


def _insert(text: str, chance: Chance, _: Sequence[str]) -> str:
    at = _place(text, chance)
    return text[:at] + chance.choice(TOKENS) + text[at:]


def _delete(text: str, chance: Chance, _: Sequence[str]) -> str:
    at = _place(text, chance)
    return text[:at] + text[at + chance.choice((1, 1, 2, 5, 40)) :]


def _replace(text: str, chance: Chance, _: Sequence[str]) -> str:
    at = _place(text, chance)
    return text[:at] + chance.choice(TOKENS) + text[at + 1 :]


def _any_character(text: str, chance: Chance, _: Sequence[str]) -> str:
    at = _place(text, chance)
    return (
        text[:at]
        + chr(chance.choice((chance.randrange(0x80), chance.randrange(0x3000), chance.randrange(0xD800))))
        + text[at:]
    )


def _truncate(text: str, chance: Chance, _: Sequence[str]) -> str:
    return text[: _place(text, chance)]


def _splice(text: str, chance: Chance, others: Sequence[str]) -> str:
    other = chance.choice(others)
    return text[: _place(text, chance)] + other[_place(other, chance) :]


def _by_lines(change: Callable[[list[str], int, Chance], None]) -> Mutation:
    def mutation(text: str, chance: Chance, _: Sequence[str]) -> str:
        lines = text.split("\n")
        change(lines, chance.randrange(len(lines)), chance)
        return "\n".join(lines)

    return mutation


def _twice(lines: list[str], at: int, chance: Chance) -> None:
    lines.insert(chance.randint(0, len(lines)), lines[at])


def _drop(lines: list[str], at: int, _: Chance) -> None:
    del lines[at]


def _indent(lines: list[str], at: int, chance: Chance) -> None:
    lines[at] = chance.choice(("", " ", "  ", "\t", "      ")) + lines[at].lstrip()


def _swap(lines: list[str], at: int, chance: Chance) -> None:
    other = chance.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]


def _value(lines: list[str], at: int, chance: Chance) -> None:
    if found := LINE.match(lines[at]):
        lines[at] = found["lead"] + found["key"] + found["colon"] + chance.choice(VALUES)


def _key(lines: list[str], at: int, chance: Chance) -> None:
    if found := LINE.match(lines[at]):
        key = found["key"]
        new = chance.choice((key[:-1], key.upper(), "? x", "<<", f'"{key}"', f"&k {key}"))
        lines[at] = found["lead"] + new + found["colon"] + found["value"]


def _deep(lines: list[str], at: int, chance: Chance) -> None:
    depth = chance.choice((3, 39, 41, 300))
    lines.insert(at, "x: " + chance.choice(("[", "{a: ")) * depth)


def _alias_bomb(lines: list[str], at: int, chance: Chance) -> None:
    width = chance.choice((2, 9))
    rows = [f"a{row}: &a{row} [{', '.join([f'*a{row - 1}'] * width) if row else 'x'}]" for row in range(9)]
    lines[at:at] = rows


MUTATIONS: tuple[Mutation, ...] = (
    _insert,
    _delete,
    _replace,
    _any_character,
    _truncate,
    _splice,
    *(_by_lines(change) for change in (_twice, _drop, _indent, _swap, _value, _value, _key, _deep, _alias_bomb)),
)
