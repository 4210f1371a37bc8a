"""Bytes to text: UTF-8 for what people write, and for web pages whatever they were written in."""

import codecs
import re

from briefgen.corpus.extracted import UnreadableError
from briefgen.text.lines import Lines

BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
SAVE_AS_UTF8 = "Save the file as plain text in UTF-8."
DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_:-]{1,40})", re.IGNORECASE
)
DECLARED_WITHIN = 4096
SAMPLE = 100_000
# Labels as browsers read them (WHATWG Encoding Standard, 4.2): a name stands for the superset in use.
WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
}
CHARSETS = re.compile(
    r"cp(?:437|866|874|932|949|125\d)|iso8859-\d+|iso2022_\w+|koi8-[rtu]|mac-\w+|gb\w+|big5\w*|euc_\w+|shift_\w+"
)


def decoded_text(data: bytes) -> str:
    """UTF-8, or UTF-16 with a byte order mark; without the mark, lines ending in LF.

    Raises:
        UnreadableError: at the first byte that is neither, or at the first NUL.
    """
    encoding = _marked(data) or "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode(encoding, "replace")
        name = "UTF-16" if encoding == "utf-16" else "UTF-8"
        raise _not_text(f"this is not {name}", before) from None
    return _without_nul(text).replace("\r\n", "\n").replace("\r", "\n")


def decoded_page(data: bytes) -> str:
    """A page's text with its own line ends: byte order mark, UTF-8, declaration, and a guess, in this order.

    UTF-8 comes before the declaration: what decodes as UTF-8 beyond ASCII is UTF-8, whatever a template declares.

    Raises:
        UnreadableError: the page holds NUL, or has an encoding that is not known.
    """
    for name in (_marked(data), _utf8(data), _declared(data), "utf-8", _guessed(data), "cp1252"):
        if name is None:
            continue
        try:
            return _without_nul(data.decode(name))
        except UnicodeDecodeError:
            continue
    raise UnreadableError("the page’s encoding is not known", "Save the page in UTF-8.")


def _marked(data: bytes) -> str | None:
    return next((name for bom, name in BOMS if data.startswith(bom)), None)


def _utf8(data: bytes) -> str | None:
    return None if data.isascii() else "utf-8"


def _declared(data: bytes) -> str | None:
    found = DECLARED.search(data[:DECLARED_WITHIN])
    return codec(found[1].decode("ascii")) if found else None


def codec(label: str) -> str | None:
    """The codec that a browser takes for a label; None for labels of no encoding of the web but UTF-8."""
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    name = WIDER.get(name, name)
    return name if CHARSETS.fullmatch(name) else None


def _guessed(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 (comes with trafilatura)

    best = from_bytes(data[:SAMPLE]).best()
    return best.encoding if best else None


def _without_nul(text: str) -> str:
    nul = text.find("\x00")
    if nul >= 0:
        raise _not_text("a NUL byte stands here: the file is not a text", text[:nul])
    return text


def _not_text(reason: str, before: str) -> UnreadableError:
    line, column = Lines.of(before).position(len(before))
    return UnreadableError(reason, SAVE_AS_UTF8, line, column)
