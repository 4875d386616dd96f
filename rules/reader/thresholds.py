"""Find the bars from which on the reader is believed, from authors that it was not taught by.

    npm run --silent check -- --quick --explain held.jsonl > patterns.jsonl
    python rules/reader/thresholds.py --held held.jsonl --scores held.npz --patterns patterns.jsonl --out assets/reader

For each rule, from the message's score beside what the patterns say:
- no pattern matched: from `likely` on a finding may hold a send, from `possible` on it advises;
- a pattern matched: below `doubt` it is dropped, below `unsure` it only advises.
Each bar is where the chance of a breach, a logistic curve through the messages with a prior that few examples hardly
move, passes what CHANCE says. The figures printed are of each author judged by bars from the others.
"""
import argparse
import json
from math import exp, log
from pathlib import Path

import numpy as np

from messages import RULES, read_labelled

CHANCE = {"likely": 0.85, "possible": 0.59, "unsure": 0.75, "doubt": 0.35}
# Rules that hide in what is meant, of which more is missed than is wrong: on the four authors each of them
# gains F1 where an even chance is enough to advise.
MEANT = {"insult", "no-work-purpose", "secrecy", "sexual"}
EVEN = 0.50
# Rules of letters and signs ("gr8", ":-)"), not of meaning: the reader finds none by
# itself that a pattern hasn't, in any set so far. It may still doubt one.
SPELLED = {"emoticon", "shouting", "swearing", "text-speak"}
# Judged for a draft as a whole: a long draft breaks them only where each of its parts does.
WHOLE = ["no-work-purpose"]
ADVISES = {"no-work-purpose", "shouting", "unclear-sender"}
# How much the curve of all rules together counts against a rule's own few examples.
WEIGHT = np.array([12.0, 3.0])
FLAT = np.array([0.8, -0.5])


def curve(z, y, prior=FLAT) -> np.ndarray:
    """Slope and offset of the chance of a breach over the reader's logit, by Newton's method."""
    w = prior.copy()
    for _ in range(50):
        p = 1 / (1 + np.exp(-(w[0] * z + w[1])))
        slope = np.array([((p - y) * z).sum(), (p - y).sum()]) + WEIGHT * (w - prior)
        q = p * (1 - p)
        bend = np.array([[(q * z * z).sum(), (q * z).sum()], [(q * z).sum(), q.sum()]]) + np.diag(WEIGHT)
        step = np.clip(np.linalg.solve(bend, slope), -1, 1)
        w -= step
        if abs(step).max() < 1e-6:
            break
    w[0] = max(w[0], 0.05)
    return w


def bars_of(z, y, matched) -> list[dict[str, float]]:
    """Bars of each rule, as logits."""
    bars = []
    # A rule has few examples, all rules together have many: their curve is what each rule's own begins from.
    everywhere, nowhere = curve(z[matched], y[matched]), curve(z[~matched], y[~matched])
    for i in range(len(RULES)):
        here = matched[:, i]
        alone, beside = curve(z[~here, i], y[~here, i], nowhere), curve(z[here, i], y[here, i], everywhere)
        bar = {}
        for name, chance in CHANCE.items():
            if name == "possible" and RULES[i] in MEANT:
                chance = EVEN
            slope, offset = alone if name in ("likely", "possible") else beside
            bar[name] = (log(chance / (1 - chance)) - offset) / slope
            if RULES[i] in SPELLED and name in ("likely", "possible"):
                bar[name] = 40.0
        bars.append(bar)
    return bars


def judge(z, matched, bars) -> np.ndarray:
    """0 nothing, 1 advises, 2 may hold."""
    said = np.zeros(z.shape, int)
    for i, bar in enumerate(bars):
        own = np.where(z[:, i] >= bar["likely"], 2, np.where(z[:, i] >= bar["possible"], 1, 0))
        pattern = np.where(z[:, i] >= bar["unsure"], 2, np.where(z[:, i] >= bar["doubt"], 1, 0))
        said[:, i] = np.where(matched[:, i], np.maximum(own, pattern), own)
        if RULES[i] in ADVISES:
            said[:, i] = np.minimum(said[:, i], 1)
    return said


def figures(said, y) -> dict:
    """The same measures as for the whole system; `hold` and `advise` are the shares that are right."""
    got = said > 0
    tp, fp, fn = (got & y).sum(0), (got & ~y).sum(0), (~got & y).sum(0)
    f1 = 2 * tp / np.maximum(1, 2 * tp + fp + fn)
    clean = ~y.any(1)
    there = np.array([rule not in ADVISES for rule in RULES])
    advised = (said == 1) & there
    share = lambda a, b: round(float(a / max(1, b)), 3)
    return {
        "messages": len(y),
        "macroF1": round(float(f1[y.any(0)].mean()), 3),
        "precision": share(tp.sum(), (tp + fp).sum()),
        "recall": share(tp.sum(), (tp + fn).sum()),
        "falseAlarms": share((said[clean] == 2).any(1).sum(), clean.sum()),
        "nags": share(got[clean].any(1).sum(), clean.sum()),
        "hold": share(((said == 2) & y).sum(), (said == 2).sum()),
        "advise": share((advised & y).sum(), advised.sum()),
        "rules": {rule: round(float(f1[i]), 2) for i, rule in enumerate(RULES)},
    }


def main() -> None:
    ask = argparse.ArgumentParser()
    for name in ("held", "scores", "patterns"):
        ask.add_argument(f"--{name}", type=Path, nargs="+", required=True)
    ask.add_argument("--out", type=Path, required=True)
    given = ask.parse_args()
    messages = [m for path in given.held for m in read_labelled(path)]
    stored = [np.load(path) for path in given.scores]
    z = np.concatenate([one["whole"] for one in stored])
    if [m.id for m in messages] != [i for one in stored for i in one["ids"]]:
        raise SystemExit("thresholds: scores are of other messages; make them anew with train.py --hold")
    y = np.array([[rule in m.rules for rule in RULES] for m in messages])
    said = [json.loads(line) for path in given.patterns for line in path.read_text(encoding="utf8").splitlines()]
    matched = np.array([[any(f["rule"] == rule for f in one["findings"]) for rule in RULES] for one in said])
    author = np.array([m.id[0] for m in messages])

    judged = np.zeros(z.shape, int)
    for one in sorted(set(author)):
        others = author != one
        judged[~others] = judge(z[~others], matched[~others], bars_of(z[others], y[others], matched[others]))
    print(json.dumps(figures(judged, y), indent=1))
    for one in sorted(set(author)):
        there = author == one
        print(one, json.dumps({k: v for k, v in figures(judged[there], y[there]).items() if k != "rules"}))

    chance = lambda logit: round(1 / (1 + exp(-max(-40.0, min(40.0, logit)))), 6)
    bars = bars_of(z, y, matched)
    card = {
        "rules": RULES,
        "whole": WHOLE,
        "bars": {rule: {name: chance(bar[name]) for name in CHANCE} for rule, bar in zip(RULES, bars)},
    }
    (given.out / "reader.json").write_text(json.dumps(card, indent=1) + "\n")


if __name__ == "__main__":
    main()
