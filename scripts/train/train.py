"""
Trains the network and writes its weights for pack.ts (see README.md).
  python3 train.py OUT_FOLDER GLOVE.json EWT_TRAIN EWT_DEV GUM_TRAIN [--epochs 20] [--hidden 128] [--seed 1]
"""

import argparse
import json
import math
import random
import re
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from export import export
from features import affix_rows, model_form, shape_row, vector_key
from network import Network
from treebank import hyphens_joined, read_conllu

LEAST_TAG, LEAST_WORD = 15, 2
WORDS_A_BATCH = 900
AVERAGE_EVERY = 4
"""Steps between two looks at the weights for their moving average."""
HELD_OUT = 10
"""Every tenth GUM document is kept for measuring entity types."""


def say(text):
    print(f"{time.time() - BEGAN:.0f} s  {text}", flush=True)


def load_vectors(file, wanted, count):
    """Words and int8-rounded GloVe vectors (row 0 is 'unknown'): the most frequent words, and those of the treebanks."""
    data = json.load(open(file, encoding="utf8"))
    plain = re.compile(r"^[a-z][a-z'.&-]*[a-z.]$|^[^\w\s]+$|^[^\W\d_]+$")
    words = [w for i, w in enumerate(data["words"]) if (i < count or w in wanted) and plain.match(w)]
    table = np.array([data["vectors"][w][:100] for w in words], dtype=np.float32)
    scale = np.abs(table).max(1, keepdims=True) / 127
    codes = np.round(table / scale).astype(np.int8)
    return words, codes, scale[:, 0].astype(np.float32)


class Corpus:
    """Sentences as tensors, with the augmentations of one epoch."""

    def __init__(self, names, vector_places):
        self.names = names
        self.places = {kind: {name: i for i, name in enumerate(values)} for kind, values in names.items()}
        self.vector_places = vector_places
        self.word_cache = {}
        self.counts = Counter()

    def word(self, word):
        if word not in self.word_cache:
            key = vector_key(word, self.vector_places)
            self.word_cache[word] = (
                self.places["words"].get(model_form(word), 0),
                0 if key is None else self.vector_places[key] + 1,
                affix_rows(word),
            )
        return self.word_cache[word]

    def tag_place(self, tag):
        places = self.places["tags"]
        return places[tag] if tag in places else next(
            (i for name, i in places.items() if name.split("|")[0] == tag.split("|")[0]), 0
        )

    def batch(self, sentences, rng=None):
        """One batch, longest first. With `rng` it is for training: rare words are hidden at times, capitals lost at times."""
        sentences = sorted(sentences, key=lambda s: -len(s.words))
        width = len(sentences[0].words)
        shape = (len(sentences), width)
        data = {k: np.zeros(shape, dtype=np.int64) for k in ("words", "vectors", "heads", "labels", "tags", "entities")}
        data["mask"] = np.zeros(shape, dtype=bool)
        data["typed"] = np.zeros(shape, dtype=bool)
        affixes, offsets = [], []
        for row, sentence in enumerate(sentences):
            caseless = all(w == w.upper() for w in sentence.words) and len(sentence.words) > 2
            caseless = caseless or (rng is not None and rng.random() < 0.03)
            for i in range(width):
                offsets.append(len(affixes))
                if i >= len(sentence.words):
                    continue
                word = sentence.words[i]
                place, vector, rows = self.word(word)
                if rng is not None:
                    count = self.counts[place]
                    if rng.random() < 0.4 / (0.4 + count):
                        place = 0
                        if rng.random() < 0.3:
                            vector = 0
                data["words"][row, i], data["vectors"][row, i] = place, vector
                affixes.extend(rows)
                affixes.append(shape_row(word, i == 0, caseless))
                data["heads"][row, i] = sentence.heads[i]
                data["labels"][row, i] = self.places["labels"].get(sentence.labels[i], 0)
                data["tags"][row, i] = self.tag_place(sentence.tags[i])
                data["mask"][row, i] = True
                if sentence.entities is not None:
                    data["typed"][row, i] = True
                    data["entities"][row, i] = self.places["entities"][sentence.entities[i]]
        batch = {k: torch.from_numpy(v) for k, v in data.items()}
        batch["affixes"], batch["offsets"] = torch.tensor(affixes), torch.tensor(offsets)
        batch["lengths"] = torch.tensor([len(s.words) for s in sentences])
        return batch


def batches(sentences, rng=None, words_a_batch=WORDS_A_BATCH):
    """Groups of sentences of like length, in random order when training."""
    noise = (lambda: rng.random() * 4) if rng else (lambda: 0)
    keyed = sorted(sentences, key=lambda s: len(s.words) + noise())
    groups, current, size = [], [], 0
    for sentence in keyed:
        current.append(sentence)
        size += len(sentence.words)
        if size >= words_a_batch:
            groups.append(current)
            current, size = [], 0
    if current:
        groups.append(current)
    if rng:
        rng.shuffle(groups)
    return groups


def scores_at_gold(network, batch, dependents, heads):
    """Relation scores of every word with its true head (words of the batch × labels)."""
    rows, columns = torch.nonzero(batch["mask"], as_tuple=True)
    return network.relations(dependents[rows, columns], heads[rows, batch["heads"][rows, columns]])


def losses(network, batch):
    tags, entities, arcs, dependents, heads = network(batch)
    mask, typed = batch["mask"], batch["typed"]
    open_heads = torch.cat([mask.new_ones(len(mask), 1), mask], 1)
    arcs = arcs.masked_fill(~open_heads.unsqueeze(1), -1e4)
    loss = F.cross_entropy(arcs[mask], batch["heads"][mask])
    loss = loss + F.cross_entropy(scores_at_gold(network, batch, dependents, heads), batch["labels"][mask])
    loss = loss + F.cross_entropy(tags[mask], batch["tags"][mask])
    if typed.any():
        loss = loss + 0.7 * F.cross_entropy(entities[typed], batch["entities"][typed])
    return loss


def evaluate(network, corpus, sentences):
    """Rough accuracies (heads chosen one by one, so trees are not assured): UPOS, tags, UAS, LAS, entity F1."""
    network.eval()
    tag_names = corpus.names["tags"]
    upos_of = torch.tensor([sorted({t.split("|")[0] for t in tag_names}).index(t.split("|")[0]) for t in tag_names])
    punct = {i for i, t in enumerate(tag_names) if t.startswith("PUNCT")}
    seen = Counter()
    with torch.no_grad():
        for group in batches(sentences, None, 3000):
            batch = corpus.batch(group)
            tags, entities, arcs, dependents, heads = network(batch)
            mask = batch["mask"]
            arcs = arcs.masked_fill(~torch.cat([mask.new_ones(len(mask), 1), mask], 1).unsqueeze(1), -1e4)
            gold_tags, guess_tags = batch["tags"][mask], tags[mask].argmax(-1)
            seen["words"] += len(gold_tags)
            seen["tags"] += (gold_tags == guess_tags).sum().item()
            seen["upos"] += (upos_of[gold_tags] == upos_of[guess_tags]).sum().item()
            rows, columns = torch.nonzero(mask, as_tuple=True)
            guess_heads = arcs[mask].argmax(-1)
            labels = network.relations(dependents[rows, columns], heads[rows, guess_heads]).argmax(-1)
            counted = torch.tensor([t.item() not in punct for t in gold_tags])
            right = (guess_heads == batch["heads"][mask]) & counted
            seen["arcs"] += counted.sum().item()
            seen["uas"] += right.sum().item()
            seen["las"] += (right & (labels == batch["labels"][mask])).sum().item()
            typed = batch["typed"]
            gold_types, guess_types = batch["entities"][typed], entities[typed].argmax(-1)
            seen["found"] += (guess_types > 0).sum().item()
            seen["true"] += (gold_types > 0).sum().item()
            seen["hits"] += ((guess_types == gold_types) & (gold_types > 0)).sum().item()
    network.train()
    share = lambda part, whole: 100 * seen[part] / max(1, seen[whole])
    f1 = 200 * seen["hits"] / max(1, seen["found"] + seen["true"])
    return (
        f"UPOS {share('upos', 'words'):.2f} tags {share('tags', 'words'):.2f} "
        f"UAS {share('uas', 'arcs'):.2f} LAS {share('las', 'arcs'):.2f} entities {f1:.2f}"
    )


def main():
    parser = argparse.ArgumentParser()
    for name in ("out", "glove", "ewt_train", "ewt_dev", "gum_train"):
        parser.add_argument(name)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--hidden", type=int, default=128)
    parser.add_argument("--vectors", type=int, default=60000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--with-dev", action="store_true", help="learn from EWT dev too")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    rng = random.Random(options.seed)

    ewt, dev, gum = (read_conllu(f) for f in (options.ewt_train, options.ewt_dev, options.gum_train))
    held_out = [s for s in gum if s.document % HELD_OUT == 0]
    train = ewt + [s for s in gum if s.document % HELD_OUT != 0] + (dev if options.with_dev else [])
    train = [s for s in train if len(s.words) <= 120]
    joined = {id(s): j for s in train if (j := hyphens_joined(s)) is not None}
    every = train + list(joined.values())
    forms = Counter(model_form(w) for s in every for w in s.words)
    tags = Counter(t for s in train for t in s.tags)
    names = {
        "tags": sorted(t for t, n in tags.items() if n >= LEAST_TAG),
        "labels": sorted({label for s in train for label in s.labels}),
        "entities": ["none"] + sorted({t for s in gum for t in s.entities} - {"none"}),
        "words": ["<unknown>"] + [w for w, n in forms.most_common() if n >= LEAST_WORD],
    }
    wanted = {w.lower() for s in every for w in s.words}
    vector_words, codes, scales = load_vectors(options.glove, wanted, options.vectors)
    corpus = Corpus(names, {w: i for i, w in enumerate(vector_words)})
    for i, word in enumerate(names["words"]):
        corpus.counts[i] = forms[word]
    say(f"{len(train)} sentences, {len(joined)} with hyphens; " + ", ".join(f"{len(v)} {k}" for k, v in names.items())
        + f", {len(vector_words)} vectors")

    table = np.concatenate([np.zeros((1, 100), np.float32), codes.astype(np.float32) * scales[:, None]])
    network = Network(torch.from_numpy(table), len(names["words"]), len(names["tags"]), len(names["labels"]),
                      len(names["entities"]), options.hidden)
    optimizer = torch.optim.Adam([p for p in network.parameters() if p.requires_grad], lr=options.rate, betas=(0.9, 0.95))
    steps = options.epochs * len(batches(train, rng))
    average = {k: v.clone() for k, v in network.state_dict().items()}
    step = 0
    for epoch in range(options.epochs):
        chosen = [joined[id(s)] if id(s) in joined and rng.random() < 0.5 else s for s in train]
        total = 0.0
        for group in batches(chosen, rng):
            progress = step / steps
            rate = options.rate * min(1, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * progress)) + 1e-6
            for part in optimizer.param_groups:
                part["lr"] = rate
            loss = losses(network, corpus.batch(group, rng))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            total += loss.item()
            step += 1
            if step % AVERAGE_EVERY:
                continue
            keep = min(0.996, step / (step + 80))
            with torch.no_grad():
                for key, value in network.state_dict().items():
                    if key != "vectors.weight":
                        average[key].mul_(keep).add_(value, alpha=1 - keep)
        say(f"epoch {epoch + 1}: loss {total / steps * options.epochs:.3f}")
        if epoch % 3 == 2 or epoch + 1 == options.epochs:
            current = {k: v.clone() for k, v in network.state_dict().items()}
            network.load_state_dict(average)
            say("dev: " + evaluate(network, corpus, dev))
            say("held-out GUM: " + evaluate(network, corpus, held_out))
            export(Path(options.out), network, names, vector_words, codes, scales, vars(options))
            network.load_state_dict(current)


BEGAN = time.time()
if __name__ == "__main__":
    sys.exit(main())
