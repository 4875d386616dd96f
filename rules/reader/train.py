"""Train the reader. Needed only to make a new `assets/reader/`; never to build, test or run the extension.

    python rules/reader/train.py --authors cdefghijklmnop --seed 1 --out /tmp/reader

Authors named with --hold are scored afterwards, token by token, and written to OUT/held.npz for `thresholds.py`
(with --epochs 0, as the reader stands that --begin names).
One epoch of 8,400 messages takes about five minutes on two cores.
"""
import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from messages import RULES, Message, read_authors, read_public, roughen
from network import MAX_TOKENS, Reader, tokenizer

AT = {rule: index for index, rule in enumerate(RULES)}
BATCH = 16
# How much the quoted words weigh beside the message as a whole.
QUOTES = 5.0


def batches(messages: list[Message], chance: random.Random | None) -> list[list[int]]:
    """Messages of about the same length together, so that little is padded."""
    length = [len(m.text) + (chance.random() * 60 if chance else 0) for m in messages]
    order = sorted(range(len(messages)), key=length.__getitem__)
    groups = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
    if chance:
        chance.shuffle(groups)
    return groups


def encode(words, group: list[Message]):
    return words(
        [m.text for m in group],
        padding=True,
        truncation=True,
        max_length=MAX_TOKENS,
        return_tensors="pt",
        return_offsets_mapping=True,
    )


def targets(group: list[Message], offsets: np.ndarray):
    """Whole-message and token targets, and which rules each message was judged for."""
    whole = np.zeros((len(group), len(RULES)), dtype=np.float32)
    known = np.ones_like(whole)
    tokens = np.zeros((*offsets.shape[:2], len(RULES)), dtype=np.float32)
    for at, message in enumerate(group):
        if message.known is not None:
            known[at] = 0
            known[at, [AT[rule] for rule in message.known]] = 1
        for rule in message.rules:
            whole[at, AT[rule]] = 1
        for rule, start, end in message.spans:
            first, last = offsets[at, :, 0], offsets[at, :, 1]
            tokens[at, (first < end) & (last > start) & (last > first), AT[rule]] = 1
    return torch.from_numpy(whole), torch.from_numpy(known), torch.from_numpy(tokens)


def score(reader: Reader, words, messages: list[Message]):
    """Message logits (messages, rules), and for each rule its highest token logit with that token's characters."""
    reader.eval()
    whole = np.zeros((len(messages), len(RULES)), dtype=np.float32)
    peak = np.zeros_like(whole)
    where = np.zeros((*whole.shape, 2), dtype=np.int32)
    with torch.no_grad():
        for group in batches(messages, None):
            e = encode(words, [messages[i] for i in group])
            tokens, message = reader(e["input_ids"], e["attention_mask"])
            offsets = e["offset_mapping"]
            tokens = tokens.masked_fill((offsets[..., 1] <= offsets[..., 0]).unsqueeze(-1), -1e4)
            top = tokens.max(1)
            whole[group], peak[group] = message.numpy(), top.values.numpy()
            for row, i in enumerate(group):
                where[i] = offsets[row, top.indices[row]].numpy()
    return whole, peak, where


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--authors", required=True)
    ask.add_argument("--again", default="", help="authors of whom, and of the public sentences, each epoch draws a share")
    ask.add_argument("--share", type=float, default=0.25)
    ask.add_argument("--still", type=int, help="embeddings and this many layers are left as they are")
    ask.add_argument("--hold", default="")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--epochs", type=int, default=6)
    ask.add_argument("--until", type=int, help="stop after this epoch of the schedule")
    ask.add_argument("--rate", type=float, default=1e-4)
    ask.add_argument("--layers", type=int, default=6)
    ask.add_argument("--rough", type=float, default=0.15, help="share of messages given slips and masks, each epoch anew")
    ask.add_argument("--begin", type=Path, help="reader.pt of an earlier run to go on from")
    ask.add_argument("--out", type=Path, required=True)
    given = ask.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    chance = random.Random(given.seed)
    np.random.seed(given.seed)
    torch.manual_seed(given.seed)
    torch.set_num_threads(2)

    taught, kept_up = read_authors(given.authors), read_authors(given.again) + read_public()
    if not given.again:
        taught, kept_up = taught + kept_up, []
    messages = taught + kept_up
    words, reader = tokenizer(), Reader(layers=given.layers)
    if given.begin:
        reader.load_state_dict(torch.load(given.begin))
    if given.still is not None:
        for part in (reader.encoder.embeddings, *reader.encoder.encoder.layer[: given.still]):
            part.requires_grad_(False)
    count = np.sum([[rule in m.rules for rule in RULES] for m in messages], axis=0)
    rare = torch.tensor(np.clip((len(messages) - count) / np.maximum(1, count), 1, 4), dtype=torch.float32)
    of_message = nn.BCEWithLogitsLoss(reduction="none", pos_weight=rare)
    of_token = nn.BCEWithLogitsLoss(reduction="none", pos_weight=torch.full((len(RULES),), 3.0))
    heads = [*reader.token.parameters(), *reader.message.parameters()]
    optimiser = torch.optim.AdamW(
        [{"params": [p for p in reader.encoder.parameters() if p.requires_grad], "lr": given.rate}, {"params": heads, "lr": given.rate * 10}],
        weight_decay=0.01,
        fused=True,
    )
    drawn = lambda: taught + chance.sample(kept_up, round(given.share * len(kept_up)))
    steps = given.epochs * len(batches(drawn(), None))
    # No epoch at all only scores what was begun from.
    warm = max(1, 0.1 * steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / warm) * max(0.0, 1 - step / max(1, steps))
    )
    print(f"{len(messages)} messages, {len(taught)} of them each epoch, {len(RULES)} rules, {steps} steps", flush=True)
    for epoch in range(given.epochs):
        reader.train()
        began, total = time.time(), 0.0
        ready = drawn()
        groups = batches(ready, chance)
        for number, group in enumerate(groups):
            ones = [roughen(ready[i], chance) if chance.random() < given.rough else ready[i] for i in group]
            e = encode(words, ones)
            tokens, message = reader(e["input_ids"], e["attention_mask"])
            whole, known, quoted = targets(ones, e["offset_mapping"].numpy())
            # A public sentence has no words quoted: it teaches the message's score only.
            marked = torch.tensor([float(m.quoted) for m in ones]).reshape(-1, 1, 1)
            mask = e["attention_mask"].unsqueeze(-1).float() * marked * known.unsqueeze(1)
            loss = (of_message(message, whole) * known).sum() / (len(ones) * len(RULES))
            loss = loss + QUOTES * (of_token(tokens, quoted) * mask).sum() / mask.sum().clamp(min=1)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
            if number == 20:
                print(f"about {(time.time() - began) / 21 * len(groups):.0f} s an epoch", flush=True)
        print(f"epoch {epoch + 1} loss {total / len(groups):.4f} {time.time() - began:.0f} s", flush=True)
        # Each epoch is kept: a run that is cut off goes on from the last.
        torch.save(reader.state_dict(), given.out / f"epoch-{epoch + 1}.pt")
        torch.save(reader.state_dict(), given.out / "reader.pt")
        if epoch + 1 == given.until:
            break
    (given.out / "rules.json").write_text(json.dumps(RULES))
    if given.hold:
        held = read_authors(given.hold)
        whole, peak, where = score(reader, words, held)
        np.savez(given.out / "held.npz", whole=whole, peak=peak, where=where, ids=np.array([m.id for m in held]))


if __name__ == "__main__":
    main()
