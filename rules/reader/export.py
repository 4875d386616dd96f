"""Export a trained reader: a vocabulary cut to what English messages can hold, fused, 8-bit, ready to load.

    python rules/reader/export.py READER.pt FOLDER

Writes FOLDER/reader.onnx and FOLDER/vocabulary.txt. The graph takes int64 `ids` and `mask` (messages, tokens) and gives
logits `tokens` (messages, tokens, rules) and `message` (messages, rules). It is optimised here, once, so that a worker
can load it with optimisation off.
"""
import re
import sys
import tempfile
from pathlib import Path

import torch
from onnx import TensorProto
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers.fusion_options import FusionOptions
from onnxruntime.transformers.optimizer import optimize_model

from network import Reader, tokenizer

# Latin letters, digits, marks, currency and symbols: all else reads as [UNK], as most of it does already.
KEPT = re.compile(r"(##)?[\u0020-\u024f\u2000-\u2bff\u3000-\u303f\ufe00-\ufe0f\U0001f000-\U0001faff]+$")


def kept_rows(words) -> list[int]:
    """Rows of the vocabulary that stay, in their old order."""
    special = set(words.all_special_tokens)
    rows = sorted(words.get_vocab().items(), key=lambda entry: entry[1])
    return [row for word, row in rows if word in special or (KEPT.match(word) and not word.startswith("[unused"))]


def main(weights: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    words, reader = tokenizer(), Reader(attention="eager")
    reader.load_state_dict(torch.load(weights))
    reader.eval()
    rows = kept_rows(words)
    names = words.convert_ids_to_tokens(rows)
    (folder / "vocabulary.txt").write_text("\n".join(names) + "\n", encoding="utf8")
    table = reader.encoder.embeddings.word_embeddings
    table.weight = torch.nn.Parameter(table.weight[rows].clone())
    table.num_embeddings, table.padding_idx = len(rows), names.index("[PAD]")

    with tempfile.TemporaryDirectory() as place:
        plain, fused = Path(place) / "plain.onnx", Path(place) / "fused.onnx"
        ids = torch.randint(200, 2000, (2, 16))
        shape = {0: "messages", 1: "tokens"}
        torch.onnx.export(
            reader,
            (ids, torch.ones_like(ids)),
            str(plain),
            input_names=["ids", "mask"],
            output_names=["tokens", "message"],
            dynamic_axes={"ids": shape, "mask": shape, "tokens": shape, "message": {0: "messages"}},
            opset_version=17,
            dynamo=False,
        )
        options = FusionOptions("bert")
        # Fused embeddings are kept apart: their 8-bit form isn't in every build of the runtime.
        options.enable_embed_layer_norm = False
        model = optimize_model(str(plain), "bert", num_heads=12, hidden_size=384, optimization_options=options)
        model.save_model_to_file(str(fused))
        # Fused nodes are unknown to shape inference; all that they give is float.
        float_by_default = {"DefaultTensorType": TensorProto.FLOAT}
        quantize_dynamic(fused, folder / "reader.onnx", weight_type=QuantType.QInt8, per_channel=True, extra_options=float_by_default)
    print(f"{len(rows)} words, {(folder / 'reader.onnx').stat().st_size} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
