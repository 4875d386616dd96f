"""Lines of `messages/` that share a run of eight words with a set that is for measuring only: to be taken out.

    python rules/reader/overlap.py SET.jsonl… [--authors bcd,ab] [--remove]

Prints them, of all authors or of those named; with --remove it takes them out of the files. Case, marks and line breaks don't count.
"""
import argparse
import json
import re
from pathlib import Path

from messages import names_of

RUN = 8
MESSAGES = Path(__file__).resolve().parent / "messages"


def runs(text: str) -> set[tuple[str, ...]]:
    # "there's" is one word to one reader and two to another: a run by either counts.
    whole = re.findall(r"\w+", re.sub(r"['’]", "", text.lower()))
    parted = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + RUN]) for words in (whole, parted) for at in range(len(words) - RUN + 1)}


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("sets", type=Path, nargs="+")
    ask.add_argument("--authors", help="names of the authors to look at, as for train.py; all if left out")
    ask.add_argument("--remove", action="store_true")
    given = ask.parse_args()
    lines = [line for path in given.sets for line in path.read_text(encoding="utf8").splitlines() if line.strip()]
    measured = set().union(*(runs(json.loads(line)["text"]) for line in lines))
    for path in sorted(MESSAGES.glob("author-*.jsonl")):
        if given.authors and path.stem.removeprefix("author-") not in names_of(given.authors):
            continue
        kept = []
        for line in path.read_text(encoding="utf8").splitlines(keepends=True):
            one = json.loads(line) if line.strip() else None
            shared = runs(one["text"]) & measured if one else set()
            if shared:
                print(f"{path.name} {one['id']}: {' '.join(min(shared))}")
            else:
                kept.append(line)
        if given.remove:
            path.write_text("".join(kept), encoding="utf8")


if __name__ == "__main__":
    main()
