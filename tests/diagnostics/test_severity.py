"""A project decides how much a code weighs."""

import pytest

from briefgen.diagnostics import Diagnostic, Mark
from briefgen.diagnostics import codes as c
from briefgen.diagnostics.severity import configured


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({}, "BG202 error, BG210 warning"),
        ({"BG210": "error"}, "BG202 error, BG210 error"),
        ({"BG210": "note"}, "BG202 error, BG210 note"),
        ({"BG210": "off"}, "BG202 error"),
        ({"BG2": "note"}, "BG202 note, BG210 note"),
        ({"BG2": "off"}, ""),
        ({"BG2": "off", "BG210": "note"}, "BG210 note"),
        ({"BG1": "off", "BG203": "off"}, "BG202 error, BG210 warning"),
    ],
)
def test_a_code_weighs_what_the_project_says_and_more_for_its_code_than_its_family(
    settings: dict[str, str], told: str
) -> None:
    findings = [Diagnostic(code, "m", Mark("a.yaml")) for code in (c.ALTERED, c.UNUSED_EVIDENCE)]
    weighed = configured(findings, settings)
    assert ", ".join(f"{one.code.name} {one.severity}" for one in weighed) == told
