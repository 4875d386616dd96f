"""Weights part of the way from one reader to others that were taught on from it.

    python rules/reader/mix.py FROM.pt OUT.pt TO.pt=0.6
    python rules/reader/mix.py FROM.pt OUT.pt epoch-2.pt=0.1 epoch-3.pt=0.3 epoch-4.pt=0.22

A reader that goes on with a few authors forgets a little of the rest. Part of the way there it has most of what is new
and most of what was there: how far is chosen on authors that taught neither. Of several, each adds its share.
"""
import sys
from pathlib import Path

import torch


def main(begin: Path, out: Path, shares: dict[Path, float]) -> None:
    before = torch.load(begin)
    mixed = {name: weights.clone() for name, weights in before.items()}
    for path, share in shares.items():
        after = torch.load(path)
        for name in mixed:
            mixed[name] += share * (after[name] - before[name])
    torch.save(mixed, out)


if __name__ == "__main__":
    pairs = [given.rsplit("=", 1) for given in sys.argv[3:]]
    main(Path(sys.argv[1]), Path(sys.argv[2]), {Path(path): float(share) for path, share in pairs})
