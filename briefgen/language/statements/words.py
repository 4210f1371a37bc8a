"""Verbs of saying and words for speakers, by language, for texts that no parser reads.

Forms as a news report has them, third person. `roles` are heads that may speak without a name, after an article.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What the rule on unparsed texts needs of a language; words in lower case."""

    verbs: frozenset[str]
    roles: frozenset[str]
    articles: frozenset[str]
    pronouns: frozenset[str]


def words(text: str) -> frozenset[str]:
    """A list of words as people write one."""
    return frozenset(text.split())


def _of(verbs: str, roles: str, articles: str, pronouns: str) -> Words:
    return Words(words(verbs), words(roles), words(articles), words(pronouns))


CUES: Mapping[str, Words] = {
    "en": _of(
        "said says told added wrote stated declared argued warned insisted explained noted replied announced remarked",
        "minister president spokesman spokeswoman spokesperson official chairman director governor mayor ministry",
        "the a an",
        "he she they it",
    ),
    "de": _of(
        """
        sagte sagt erklärte erklärt betonte betont warnte warnt meinte meint teilte schrieb schreibt fügte ergänzte
        kritisierte antwortete bekräftigte unterstrich äußerte mahnte kündigte forderte behauptete bestätigte
        """,
        """
        minister ministerin präsident präsidentin sprecher sprecherin kanzler kanzlerin vorsitzende vorsitzender
        direktor direktorin bürgermeister bürgermeisterin ministerium regierung außenminister außenministerin
        finanzminister finanzministerin regierungssprecher ministerpräsident bundeskanzler bundespräsident
        """,
        "der die das ein eine",
        "er sie es",
    ),
    "fr": _of(
        """
        dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute souligné souligne indiqué indique précisé
        précise estimé estime assuré assure répondu répond rappelé rappelle écrit averti avertit annoncé annonce
        insisté insiste martelé lancé confié reconnu déploré dénoncé
        """,
        """
        ministre président présidente porte-parole directeur directrice maire gouvernement ministère députée député
        sénateur sénatrice chef secrétaire responsable
        """,
        "le la l’ l' un une",
        "il elle on",
    ),
    "es": _of(
        """
        dijo dice afirmó afirma declaró declara explicó explica señaló señala añadió añade aseguró asegura indicó indica
        subrayó subraya sostuvo sostiene advirtió advierte manifestó apuntó agregó respondió escribió recordó comentó
        insistió destacó expresó
        """,
        """
        ministro ministra presidente presidenta portavoz director directora alcalde alcaldesa gobierno ministerio
        diputado diputada senador senadora secretario secretaria responsable vocero vocera
        """,
        "el la un una",
        "él ella",
    ),
}  # fmt: skip

# 「…」と述べた: what stands after と, and the titles after a name before は or が.
JAPANESE_VERBS = words(
    """
    述べ 語っ 話し 強調し 説明し 指摘し 表明し 発言し 答え 訴え 主張し 明らかにし コメントし 批判し 警告し
    言っ 付け加え 語り
    """
)
JAPANESE_TITLES = words(
    """
    氏 さん 首相 総理 大臣 外相 財務相 防衛相 経産相 農相 厚労相 環境相 官房長官 長官 総裁 議長 知事 市長
    会長 社長 委員長 大統領 報道官 代表 教授 議員 局長 部長 理事長 幹事長 担当者 当局者 関係者
    """
)
