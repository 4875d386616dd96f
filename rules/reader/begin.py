"""Weights to go on from, read back out of an exported reader, where those it was exported from are gone.

    python rules/reader/begin.py assets/reader READER.pt

They are what the 8-bit numbers stand for, no finer. Words that the export left out get the base model's own rows; the
next export leaves them out again.
"""
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from network import Reader, tokenizer


def unpacked(model) -> dict[str, np.ndarray]:
    """Every weight of the graph as float, 8-bit ones multiplied out, by its name in the graph."""
    stored = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    weights = {}
    for name, value in stored.items():
        if name.endswith("_quantized"):
            name = name.removesuffix("_quantized")
            zero, scale = stored[f"{name}_zero_point"], stored[f"{name}_scale"]
            value = (value.astype(np.float32) - zero.astype(np.float32)) * scale
        weights[name] = value
    return weights


def main(folder: Path, out: Path) -> None:
    model = onnx.load(str(folder / "reader.onnx"))
    weights = unpacked(model)
    reader, words = Reader(), tokenizer()
    state = reader.state_dict()
    missing = set(state)

    def put(name: str, value: np.ndarray) -> None:
        if tuple(state[name].shape) != value.shape:
            raise SystemExit(f"begin: {name} is {value.shape} in the graph; was it exported by this export.py?")
        state[name] = torch.from_numpy(value.copy())
        missing.discard(name)

    for name, value in weights.items():
        if name in state and "word_embeddings" not in name:
            put(name, value)
    names = (folder / "vocabulary.txt").read_text(encoding="utf8").rstrip("\n").split("\n")
    rows = words.convert_tokens_to_ids(names)
    table = "encoder.embeddings.word_embeddings.weight"
    state[table][rows] = torch.from_numpy(weights[table])
    missing.discard(table)

    # The exporter gives a transposed matrix a number for a name: the node that uses it says whose it is.
    for node in model.graph.node:
        given = [one.removesuffix("_quantized") for one in node.input if one.endswith("_quantized") and one.removesuffix("_quantized") in weights]
        if node.op_type not in ("MatMulInteger", "QAttention") or not given:
            continue
        value, path = weights[given[0]], node.name.strip("/")
        if "qkv" in given[0]:
            layer = given[0].split("_")[1]
            for part, third in zip(("query", "key", "value"), np.split(value, 3, axis=1)):
                put(f"encoder.encoder.layer.{layer}.attention.self.{part}.weight", third.T)
        elif path.startswith(("token/", "message/")):
            put(f"{path.split('/')[0]}.weight", value.T)
        else:
            # encoder/encoder/layer.0/output/dense/MatMul_quant
            put(f"{path.rsplit('/', 1)[0].replace('/', '.')}.weight", value.T)
    for name, value in weights.items():
        if name.endswith("qkv_bias"):
            for part, third in zip(("query", "key", "value"), np.split(value, 3)):
                put(f"encoder.encoder.layer.{name.split('_')[1]}.attention.self.{part}.bias", third)
    if missing:
        raise SystemExit(f"begin: the graph has no {sorted(missing)[0]}; was it exported by this export.py?")
    torch.save(state, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
