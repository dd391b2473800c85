"""The network: word features, two layers of bidirectional LSTM, and heads for tags, entity types, arcs and relations."""

import torch
from torch import nn
from torch.nn import functional as F

from features import HASH_ROWS
from lstm import BidirectionalLayer, mirror

VECTOR, LEARNED, AFFIX = 100, 64, 60
ARC, RELATION, TAG, ENTITY = 128, 48, 96, 64
INPUT_DROPOUT, HIDDEN_DROPOUT = 0.22, 0.35


def share_dropout(x, p, training):
    """Dropout with one mask for all words of a sentence (x: sentences × words × features)."""
    if not training:
        return x
    return x * x.new_empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - p) / (1 - p)


class Network(nn.Module):
    def __init__(self, vectors, word_count, tag_count, label_count, entity_count, hidden):
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True, padding_idx=0)
        self.unknown = nn.Parameter(torch.zeros(VECTOR))
        self.words = nn.Embedding(word_count, LEARNED)
        self.affixes = nn.EmbeddingBag(HASH_ROWS, AFFIX, mode="sum")
        nn.init.normal_(self.words.weight, std=0.3)
        nn.init.normal_(self.affixes.weight, std=0.15)
        self.layers = nn.ModuleList(
            [
                BidirectionalLayer(VECTOR + LEARNED + AFFIX, hidden),
                BidirectionalLayer(2 * hidden, hidden),
            ]
        )
        self.arc_dependent = nn.Linear(2 * hidden, ARC)
        self.arc_head = nn.Linear(2 * hidden, ARC)
        self.relation_dependent = nn.Linear(2 * hidden, RELATION)
        self.relation_head = nn.Linear(2 * hidden, RELATION)
        self.root_arc = nn.Parameter(torch.randn(ARC) * 0.1)
        self.root_relation = nn.Parameter(torch.randn(RELATION) * 0.1)
        self.arc = nn.Linear(ARC, ARC)
        self.relation = nn.Parameter(torch.randn(label_count, RELATION + 1, RELATION + 1) * 0.02)
        self.tag_hidden = nn.Linear(2 * hidden, TAG)
        self.tag = nn.Linear(TAG, tag_count)
        self.entity_hidden = nn.Linear(2 * hidden, ENTITY)
        self.entity = nn.Linear(ENTITY, entity_count)

    def encode(self, batch):
        """What the layers make of each word: sentences × words × 2 hidden."""
        vector = self.vectors(batch["vectors"])
        vector = vector + self.unknown * (batch["vectors"] == 0).unsqueeze(-1)
        shape = batch["words"].shape
        affix = self.affixes(batch["affixes"], batch["offsets"]).view(*shape, AFFIX)
        x = torch.cat([vector, self.words(batch["words"]), affix], -1)
        x = share_dropout(x, INPUT_DROPOUT, self.training)
        mirrored = mirror(batch["lengths"], shape[1])
        for layer in self.layers:
            x = share_dropout(layer(x, mirrored), HIDDEN_DROPOUT, self.training)
        return x

    def forward(self, batch):
        """
        Scores: tags (s × w × tags), entities (s × w × types), arcs (s × dependents × heads; head 0 is the root), and the two
        vectors of each word from which relations are scored.
        """
        x = self.encode(batch)
        drop = lambda y, p: share_dropout(F.leaky_relu(y, 0.1), p, self.training)
        root = lambda vector: vector.expand(x.shape[0], 1, -1)
        arc_dependent = drop(self.arc_dependent(x), HIDDEN_DROPOUT)
        arc_head = torch.cat([root(self.root_arc), drop(self.arc_head(x), HIDDEN_DROPOUT)], 1)
        relation_dependent = drop(self.relation_dependent(x), HIDDEN_DROPOUT)
        relation_head = torch.cat([root(self.root_relation), drop(self.relation_head(x), HIDDEN_DROPOUT)], 1)
        arcs = self.arc(arc_dependent) @ arc_head.transpose(1, 2)
        tags = self.tag(drop(self.tag_hidden(x), 0.2))
        entities = self.entity(drop(self.entity_hidden(x), HIDDEN_DROPOUT))
        return tags, entities, arcs, relation_dependent, relation_head

    def relations(self, dependents, heads):
        """Scores of the relations of n pairs (n × labels); each vector gets a 1 appended for the biases."""
        one = dependents.new_ones(len(dependents), 1)
        dependents, heads = torch.cat([dependents, one], 1), torch.cat([heads, one], 1)
        labels, size, _ = self.relation.shape
        left = dependents @ self.relation.permute(1, 0, 2).reshape(size, labels * size)
        return torch.einsum("nlk,nk->nl", left.view(-1, labels, size), heads)
