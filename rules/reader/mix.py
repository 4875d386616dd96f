"""Weights part of the way from one reader to another that was taught on from it.

    python rules/reader/mix.py FROM.pt TO.pt 0.6 OUT.pt

A reader that goes on with a few authors forgets a little of the rest. Part of the way there it has most of what is new
and most of what was there: how far is chosen on authors that taught neither.
"""
import sys
from pathlib import Path

import torch


def main(one: Path, other: Path, way: float, out: Path) -> None:
    before, after = torch.load(one), torch.load(other)
    torch.save({name: torch.lerp(before[name], after[name], way) for name in before}, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]), Path(sys.argv[4]))
