"""`python -m tools.documents`: write all documents that are made anew."""

from tools.documents import DOCUMENTS, ROOT

for path, make in DOCUMENTS.items():
    text = make()
    if not (ROOT / path).exists() or (ROOT / path).read_text(encoding="utf-8") != text:
        (ROOT / path).write_text(text, encoding="utf-8")
        print(f"written  {path}")
