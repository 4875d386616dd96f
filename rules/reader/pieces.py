"""Write how the base model's own tokenizer cuts some texts, to hold `src/reader/word-pieces.ts` against.

    python rules/reader/pieces.py assets/reader/vocabulary.txt tests/reader/pieces.json
"""
import json
import sys
from pathlib import Path

from messages import read_authors
from network import tokenizer

HARD = [
    "",
    "Héllo WÖRLD, café! naïve; coöperate",
    "emoji 😀 👩‍👩‍👧 ok ❤️ and :-) <3",
    "汉字 and 日本 stand alone",
    "zero\u200bwidth, soft\u00adhyphen, \ufffd, no\u00a0break",
    "x" * 120,
    "cafe\u0301 and A\u030angstro\u0308m",
    "#50 £3.50 a@b.co http://x.org/?a=1|2~ C:\\Docs 10:30",
    "ＦＵＬＬ width, ½, ①, ß, ẞ, İstanbul, Ǆ",
    "antidisestablishmentarianism supercalifragilistic",
    "line\none\r\nline\ttwo\u2028three",
]


def main(vocabulary: Path, out: Path) -> None:
    names = vocabulary.read_text(encoding="utf8").rstrip("\n").split("\n")
    row = {name: at for at, name in enumerate(names)}
    words = tokenizer()
    cut = []
    for text in HARD + [m.text for m in read_authors("cm")[::30]]:
        e = words(text, add_special_tokens=False, return_offsets_mapping=True)
        # Python counts characters; a browser counts UTF-16 units.
        unit = [0]
        for character in text:
            unit.append(unit[-1] + len(character.encode("utf-16-le")) // 2)
        pieces = words.convert_ids_to_tokens(e["input_ids"])
        cut.append(
            {
                "text": text,
                "pieces": [[row.get(p, row["[UNK]"]), unit[s], unit[t]] for p, (s, t) in zip(pieces, e["offset_mapping"])],
            }
        )
    out.write_text(json.dumps(cut, ensure_ascii=False) + "\n", encoding="utf8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
