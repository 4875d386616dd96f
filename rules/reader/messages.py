"""Labelled messages as the reader learns them: text, and for each label the characters that it quotes."""
import json
import random
import string
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
# Judged from the channel, not from the words: there is nothing in a text to learn them from.
FROM_CHANNEL = {"sms-approval", "unclear-sender"}
RULES = sorted(
    path.stem for path in HERE.parent.glob("*.yaml") if path.stem != "code" and path.stem not in FROM_CHANNEL
)


@dataclass
class Message:
    """
    `spans` are (rule, start, end) in characters of `text`; `known` is None where all rules were judged; `quoted` tells
    whether the words of a breach were marked.
    """

    id: str
    text: str
    spans: list[tuple[str, int, int]]
    rules: frozenset[str]
    known: frozenset[str] | None = None
    quoted: bool = True


def names_of(given: str) -> list[str]:
    """Names of authors: each letter is one, or with commas each part behind the first comma ("cde,ab": c, d, e and ab)."""
    letters, *longer = given.split(",")
    return [*letters, *longer]


def read_authors(given: str) -> list[Message]:
    """Messages of `messages/author-<name>.jsonl` of each name; of one that is named twice they are there twice."""
    return [m for name in names_of(given) for m in read_labelled(HERE / "messages" / f"author-{name}.jsonl")]


def read_labelled(path: Path) -> list[Message]:
    """Lines of {id, text, labels: [{rule, quote}], judged?: [rule]}. A quote that isn't in its text is refused."""
    messages = []
    for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
        if not line.strip():
            continue
        one = json.loads(line)
        spans = []
        for label in one["labels"]:
            if label["rule"] in FROM_CHANNEL:
                continue
            start = one["text"].find(label["quote"])
            if start < 0 or label["rule"] not in RULES:
                raise SystemExit(f"{path.name}:{number}: {label} is not in the text or not a rule; correct the line")
            spans.append((label["rule"], start, start + len(label["quote"])))
        messages.append(Message(one["id"], one["text"], spans, frozenset(rule for rule, _, _ in spans), judged_of(one)))
    return messages


def judged_of(line: dict) -> frozenset[str] | None:
    """Rules that a line was judged for, where its author didn't look for the others."""
    return frozenset(line["judged"]) if "judged" in line else None


def read_public() -> list[Message]:
    """Sentences of `public/*.jsonl`, judged for one rule each ({text, rule, breach}) and with no words quoted."""
    messages = []
    for path in sorted((HERE / "public").glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
            one = json.loads(line)
            rule = frozenset([one["rule"]])
            messages.append(Message(f"{path.stem}-{number}", one["text"], [], rule if one["breach"] else frozenset(), rule, quoted=False))
    return messages


LOOK_ALIKE = {"a": "@4", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7", "l": "1"}


def roughen(message: Message, chance: random.Random) -> Message:
    """The same message with a slip of the finger, a masked letter or a lost space in up to three places; quotes move along."""
    text, spans = message.text, list(message.spans)
    for _ in range(chance.randint(1, 3)):
        letters = [at for at, letter in enumerate(text) if letter in string.ascii_letters]
        if not letters:
            break
        at = chance.choice(letters)
        letter, kind = text[at], chance.random()
        spaces = [at for at, sign in enumerate(text) if sign == " "]
        if spaces and kind < 0.1:
            at, put = chance.choice(spaces), ""
        elif kind < 0.3:
            put = ""
        elif kind < 0.5:
            put = letter * 2
        elif kind < 0.7:
            put = chance.choice(string.ascii_lowercase)
        elif letter.lower() in LOOK_ALIKE:
            put = chance.choice(LOOK_ALIKE[letter.lower()])
        else:
            put = letter + chance.choice(string.ascii_lowercase)
        text = text[:at] + put + text[at + 1 :]
        by = len(put) - 1
        spans = [(rule, s + by if s > at else s, e + by if e > at else e) for rule, s, e in spans]
    return Message(message.id, text, [s for s in spans if s[2] > s[1]], message.rules, message.known, message.quoted)
