"""Writes a trained network for pack.ts: every matrix as rows of 32-bit floats, one after another, named in model.json."""

import json

import numpy as np


def run_time_matrices(network):
    """The network's weights as the run time multiplies them: (name, rows × columns array), biases as one row."""
    state = {k: v.detach().numpy() for k, v in network.state_dict().items()}
    yield "words", state["words.weight"]
    yield "affixes", state["affixes.weight"]
    yield "unknown", state["unknown"][None]
    for layer in (0, 1):
        for way in (0, 1):
            yield f"below-{layer}-{way}", state[f"layers.{layer}.from_below"][way].T
            yield f"below-{layer}-{way} bias", state[f"layers.{layer}.bias"][way]
            yield f"recurrent-{layer}-{way}", state[f"layers.{layer}.recurrent"][way].T
    tops = ("arc_dependent", "arc_head", "relation_dependent", "relation_head", "tag_hidden", "entity_hidden")
    yield "tops", np.concatenate([state[f"{top}.weight"] for top in tops])
    yield "tops bias", np.concatenate([state[f"{top}.bias"] for top in tops])[None]
    for name in ("arc", "tag", "entity"):
        yield name, state[f"{name}.weight"]
        yield f"{name} bias", state[f"{name}.bias"][None]
    labels, size, _ = state["relation"].shape
    padded = np.pad(state["relation"].transpose(0, 2, 1), ((0, 0), (0, -size % 4), (0, 0)))
    yield "relation", padded.reshape(-1, size)
    yield "root-arc", state["root_arc"][None]
    yield "root-relation", state["root_relation"][None]


def export(folder, network, names, vector_words, codes, scales, options):
    """Leaves model.json, weights.bin (floats), vectors.bin (GloVe, one byte a value) and vector-scales.bin in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    matrices = list(run_time_matrices(network))
    (folder / "weights.bin").write_bytes(b"".join(np.ascontiguousarray(m, dtype="<f4").tobytes() for _, m in matrices))
    (folder / "vectors.bin").write_bytes(codes.tobytes())
    (folder / "vector-scales.bin").write_bytes(scales.astype("<f4").tobytes())
    about = {
        "names": names,
        "vectorWords": vector_words,
        "matrices": [{"name": name, "rows": m.shape[0], "columns": m.shape[1]} for name, m in matrices],
        "options": options,
    }
    (folder / "model.json").write_text(json.dumps(about, ensure_ascii=False), encoding="utf8")
