"""The words of Japanese dates."""

from briefgen.language.dates.periods import Precision

# Era names with the year before their first one (Act on the Era Name; before it, the imperial edicts).
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}

DAYS = {
    **dict.fromkeys(("おととい", "一昨日"), -2),
    **dict.fromkeys(("昨日", "きのう", "昨夜", "昨晩"), -1),
    **dict.fromkeys(("今日", "きょう", "本日", "今朝", "今晩", "今夜"), 0),
    **dict.fromkeys(("明日", "あした", "あす"), 1),
    **dict.fromkeys(("明後日", "あさって"), 2),
}
YEARS = {
    **dict.fromkeys(("一昨年", "おととし"), -2),
    **dict.fromkeys(("昨年", "去年"), -1),
    **dict.fromkeys(("今年", "ことし", "本年"), 0),
    "来年": 1,
    "再来年": 2,
}
MONTHS = {"先々月": -2, "先月": -1, "今月": 0, "来月": 1, "再来月": 2}
WEEKS = {"先々週": -2, "先週": -1, "今週": 0, "来週": 1, "再来週": 2}
WEEKDAYS = "月火水木金土日"
WINDOWS = {"今後": 1, "向こう": 1, "これから": 1, "過去": -1, "この": -1, "直近": -1}
PARTS: dict[str, tuple[Precision, int]] = {
    **{f"第{digit}四半期": ("quarter", index) for index, digit in enumerate("1234", 1)},
    **{f"第{digit}四半期": ("quarter", index) for index, digit in enumerate("一二三四", 1)},
    "上半期": ("half", 1),
    "前半": ("half", 1),
    "下半期": ("half", 2),
    "後半": ("half", 2),
}

# What follows a number of units, with the unit; those that name a calendar unit too count only with 間 or as below.
LENGTHS = {
    **dict.fromkeys(("年間", "年"), "year"),
    **dict.fromkeys(("か月間", "か月", "カ月間", "カ月", "ヶ月間", "ヶ月", "ヵ月間", "ヵ月", "ケ月", "箇月"), "month"),
    "週間": "week",
    "日間": "day",
    "時間": "hour",
    **dict.fromkeys(("分間",), "minute"),
    **dict.fromkeys(("秒間", "秒"), "second"),
    "四半期": "quarter",
    "世紀": "century",
}
CALENDAR_UNITS: dict[str, Precision] = {
    "year": "year",
    "month": "month",
    "week": "week",
    "day": "day",
    "quarter": "quarter",
    "century": "century",
}
