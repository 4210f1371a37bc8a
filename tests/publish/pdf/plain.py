"""WeasyPrint in a process of its own: python -m tests.publish.pdf.plain [fonts] [mends] <page.html >page.pdf.

Without `fonts` it uses those of the machine, without `mends` it is as it comes. Its warnings go to standard error.
"""

import logging
import sys
from contextlib import nullcontext


def main(*wanted: str) -> None:
    """Print the page on standard input."""
    if "fonts" in wanted:
        from briefgen.publish.pdf.fonts import use_fonts  # noqa: PLC0415

        use_fonts()
    from weasyprint import HTML  # noqa: PLC0415 (looks for fonts when it is loaded)

    from briefgen.publish.pdf.mends import finish, mended  # noqa: PLC0415 (as above)

    logging.getLogger("weasyprint").addHandler(logging.StreamHandler())
    mend = "mends" in wanted
    with mended() if mend else nullcontext():
        data = HTML(string=sys.stdin.read()).write_pdf(pdf_variant="pdf/a-3a", finisher=finish if mend else None)
    sys.stdout.buffer.write(data)


if __name__ == "__main__":
    main(*sys.argv[1:])
