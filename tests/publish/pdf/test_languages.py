"""Briefs in Arabic, Chinese, Japanese and Korean, and an English one with names from all, built by the command."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import tools
from tests.publish.pdf.pages import ROOT, fonts

pytestmark = pytest.mark.pdf

PROSE = {
    "ar": ("قمة أمريكية يابانية", "ناقش **الرسوم الجمركية** و*الاستثمار*، مُحَمَّد 100 مليار دولار."),
    "ja": ("日米首脳会談", "石破茂首相は**投資の拡大**を約束し、*貿易赤字*を説明した。「関係」"),
    "zh": ("中美首脑会谈", "两国领导人讨论了**关税和投资**问题，*贸易逆差*仍是焦点。"),
    "zh-Hant": ("領袖會談", "兩國領袖討論了**關稅與投資**問題，*貿易逆差*仍是焦點。"),
    "ko": ("한미 정상회담", "양국 정상은 **관세와 투자**를 논의했으며 *무역 적자*가 쟁점이다."),
    "en": (
        "Talks with 石破茂: x̄, Łódź, Việt, Ελλάς, Москва, → ≥ ½ ℃ ₹",
        "[石破茂]{lang=ja} met **[习近平]{lang=zh}**, *[이재명]{lang=ko}* and [مُحَمَّد]{lang=ar}.",
    ),
}
SPEC = """kind: issue
title: "{title}"
date: 2025-02-07
language: {language}
status: final
excerpts: {{a: {{source: talks, quote: met the prime minister}}}}
summary: "{prose} [@a]"
risks: [{{title: "{title}", likelihood: likely, impact: significant, mitigation: x, owner: y, indicator: z}}]
timeline: [{{date: 2025-02-07, text: "{title}"}}, {{date: 2024-04-10, text: "{title}"}}]
"""


def project(folder: Path) -> Path:
    for name in ("briefs", "seeds"):
        (folder / name).mkdir(parents=True)
    for language, (title, prose) in PROSE.items():
        spec = SPEC.format(language=language, title=title, prose=prose)
        (folder / "briefs" / f"{language.lower()}.yaml").write_text(spec, encoding="utf-8")
    (folder / "seeds" / "talks.txt").write_text("The president met the prime minister.\n")
    (folder / "seeds" / "talks.meta.yaml").write_text("title: Talks\npublisher: unknown\npublished: unknown\n")
    return folder


def build(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "briefgen", "build", "--to", "pdf", *arguments]
    environment = os.environ | {"PYTHONPATH": str(ROOT)} | variables
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def without(package: str, folder: Path) -> dict[str, str]:
    """The environment in which a package is not installed."""
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(f"import sys\nsys.modules[{package!r}] = None\n")
    return {"PYTHONPATH": f"{folder}:{ROOT}"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = project(tmp_path_factory.mktemp("languages") / "project")
    done = build(folder)
    assert (done.returncode, done.stderr.count("BG7")) == (0, 0), done.stderr
    return sorted((folder / "build").glob("*.pdf"))


def test_briefs_in_all_scripts_conform(built: list[Path]) -> None:
    done = tools.verapdf("3a,ua1", built)
    assert done.returncode == 0, done.stdout
    for file in built:
        done = subprocess.run([tools.require("qpdf"), "--check", file], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_briefs_in_all_scripts_are_heard_without_error(built: list[Path]) -> None:
    done = subprocess.run([tools.require("outloud"), *built], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_all_fonts_are_embedded_with_their_characters(built: list[Path]) -> None:
    for file in built:
        done = subprocess.run([tools.require("pdffonts"), file], capture_output=True, text=True, check=True)
        assert {tuple(line.split()[-5:-2]) for line in done.stdout.splitlines()[2:]} == {("yes", "yes", "yes")}


def test_builds_are_the_same_in_another_folder_with_an_empty_cache(built: list[Path], tmp_path: Path) -> None:
    folder = project(tmp_path / "elsewhere" / "project")
    variables = {"XDG_CACHE_HOME": str(tmp_path / "cache"), "LANGUAGE": "ur:ja", "LANG": "C.UTF-8", "TZ": "Asia/Tokyo"}
    for again in ("empty", "warm"):
        assert build(folder, **variables).returncode == 0
        same = [(folder / "build" / one.name).read_bytes() == one.read_bytes() for one in built]
        assert same == [True] * len(PROSE), again


def test_without_the_extra_each_character_is_a_finding_and_the_brief_is_built(tmp_path: Path) -> None:
    folder = project(tmp_path / "project")
    told = build(folder, "en", **without("justmytype_intl_cjk", tmp_path / "hidden")).stderr
    assert "no bundled font has “石” (U+77F3, CJK UNIFIED IDEOGRAPH-77F3)\n --> briefs/en.yaml:2:20\n" in told
    assert told.count("with pip install 'briefgen[cjk]'.") == len("石破茂习近平이재명")
    assert not any(name.startswith("Noto-Sans-JP") for name in fonts((folder / "build" / "en.pdf").read_bytes()))


MISSING = {
    "fontpkg_inter": "the font package fontpkg_inter is not installed",
    "uharfbuzz": "import of uharfbuzz halted; None in sys.modules",
}


@pytest.mark.parametrize(("package", "reason"), MISSING.items())
def test_without_a_package_that_is_always_there_the_finding_says_so(package: str, reason: str, tmp_path: Path) -> None:
    variables = without(package, tmp_path / "hidden") | {"XDG_CACHE_HOME": str(tmp_path / "empty")}
    told = build(project(tmp_path / "project"), "en", **variables).stderr
    assert f"error[BG706]: there are no fonts to print with: {reason}\n" in told
