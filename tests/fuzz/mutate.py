"""Seeded mutations of YAML text: bytes, lines, tokens and structure. The same seed gives the same text."""

import random
import re
from collections.abc import Callable, Sequence

Chance = random.Random
Mutation = Callable[[str, Chance, Sequence[str]], str]

TOKENS = (
    *("\t", ": ", ":", "- ", "-", "[", "]", "{", "}", "'", '"', "|", ">", "|2-", ">+", "&a ", "*a", "<<: *a", "!!str "),
    *("!!binary ", "!x ", "#", " # x", "\n", "\r\n", "\r", "\x85", "\u2028", "[@", "[@a]", "[@talks, para. 9]", "? "),
    *(
        "é",
        "e\u0301",
        "石",
        "😀",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\x00",
        "\x07",
        "\x1b[31m",
        "\x7f",
        "\ufffe",
        "а",
        "９",
    ),
    *("no", "Yes", "~", "null", "1:2", "12:30", "0x1F", "1e99", "9" * 400, "-0", "2025-02-30", "0001-01-01", ".inf"),
    *(
        "---\n",
        "...\n",
        "%",
        "@",
        "`",
        "\\",
        "\\ud83d\\ude00",
        "\\ud83d",
        "\\0",
        "\ud83d",
        "a" * 5000,
        "<b>",
        ", ",
        "<!--",
    ),
    *(
        "# briefgen: ignore BG202\n",
        "[x](javascript:y)",
        "| a | b |\n|---|---|\n",
        "> ",
        "![",
        "`code`",
        "{.a #b}",
        "[…]",
        "...",
    ),
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
    *("0001-01-01", "9999-12-31", "2025-02-07T18:00+09:00", "zh-Hant-TW", "ar", "xx-yyyy", "[_desk]", "[x]", "9" * 30),
)
FLOW = re.compile(r"\{[^{}\n]*\}|\[[^\[\]\n]*\]")
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
    return text[:at] + chr(chance.randrange(chance.choice((0x80, 0x3000, 0xD800)))) + text[at:]


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


def _swap_keys(lines: list[str], at: int, chance: Chance) -> None:
    other = chance.randrange(len(lines))
    one, two = LINE.match(lines[at]), LINE.match(lines[other])
    if one and two:
        lines[at] = one["lead"] + two["key"] + one["colon"] + one["value"]
        lines[other] = two["lead"] + one["key"] + two["colon"] + two["value"]


def _to_block(text: str, chance: Chance, _: Sequence[str]) -> str:
    """A flow collection in block style, sound or nearly so."""
    if not (flows := list(FLOW.finditer(text))):
        return text
    flow = chance.choice(flows)
    indent = "\n" + " " * chance.choice((0, 2, 4, 6)) + ("- " if flow[0].startswith("[") else "")
    return text[: flow.start()] + indent + indent.join(flow[0][1:-1].split(", ")) + text[flow.end() :]


def _to_flow(text: str, chance: Chance, _: Sequence[str]) -> str:
    """A few lines in flow style, sound or nearly so."""
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    taken = [line.strip() for line in lines[at : at + chance.randint(1, 5)]]
    left, right = chance.choice(("{}", "[]", "{]"))
    lines[at : at + len(taken)] = [f"  {left}{', '.join(line.removeprefix('- ') for line in taken)}{right}"]
    return "\n".join(lines)


LINE_CHANGES = (_twice, _drop, _indent, _swap, _swap_keys, _value, _value, _value, _key, _deep, _alias_bomb)
MUTATIONS: tuple[Mutation, ...] = (
    *(_insert, _insert, _delete, _replace, _any_character, _truncate, _splice, _to_block, _to_flow),
    *map(_by_lines, LINE_CHANGES),
)


def encoded(text: str, seed: int) -> bytes:
    """The text as a file: mostly in UTF-8; now and then in another encoding, or with bytes that are none."""
    chance = random.Random(seed)
    data = text.encode("utf-8", "surrogatepass")
    if chance.random() < 0.9:
        return data
    at = chance.randint(0, len(data))
    broken = data[:at] + bytes(chance.randrange(256) for _ in range(chance.randint(1, 4))) + data[at:]
    others = [text.encode(name, "replace") for name in ("utf-16", "utf-8-sig", "cp1252", "utf-16-be", "shift_jis")]
    return chance.choice([broken, broken, *others])
