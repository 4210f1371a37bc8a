"""Workers that do not do as they should: `STRANGE` says how. They know the protocol's frame, an eight-byte length."""

import os
import struct
import sys
import time
from pathlib import Path

LENGTH = struct.Struct(">Q")


def part(data: bytes) -> bytes:
    return LENGTH.pack(len(data)) + data


RESULT = part(b'[1, true, [["warning", "words", ""]]]') + part(b"%PDF")
ANSWERS = {
    "no result": part(b"hello") + part(b"world"),
    "a result of other things": part(b'[1, true, [["unheard of", 1, 2]]]') + part(b""),
    "a result of other types": part(b"7") + part(b""),
    "brackets without end": part(b"[" * 100_000) + part(b""),
    "bytes at random": bytes(range(256)) * 9,
    "a length of exabytes": LENGTH.pack(2**62) + b"x",
    "half a result": RESULT[:-1],
    "half a length": RESULT[:3],
    "a good result": RESULT,
}


def main() -> None:
    manner, once = os.environ["STRANGE"], os.environ.get("STRANGE_ONCE")
    if once and Path(once).exists():
        manner = "a good result"
    elif once:
        Path(once).touch()
    if manner == "dead at once":
        return
    if manner == "deaf":
        time.sleep(600)
    sys.stdin.buffer.read(8)
    sys.stdout.buffer.write(ANSWERS.get(manner, b""))
    sys.stdout.buffer.flush()
    if manner == "silent" or manner.endswith(" and silence"):
        time.sleep(600)


if __name__ == "__main__":
    main()
