"""Reads CoNLL-U treebanks for training: words as the run time's tokenizer cuts them, trees, tags, and GUM's entity types."""

import re
from dataclasses import dataclass, field

KEPT_SUBTYPES = {
    "nsubj:pass", "nsubj:outer", "csubj:pass", "aux:pass", "nmod:poss", "nmod:unmarked",
    "obl:unmarked", "obl:agent", "acl:relcl", "compound:prt",
}

ENTITY = re.compile(r"\((\d+)-([a-z]+)-[^()]*(\))?|(\d+)\)")


@dataclass
class Sentence:
    """`heads[i]` is the place of word i's head from 1, 0 for the root. `entities` is None where the treebank has none."""

    words: list = field(default_factory=list)
    tags: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    labels: list = field(default_factory=list)
    has_space: list = field(default_factory=list)
    entities: list | None = None
    document: int = 0


def plain_label(label):
    """The relation without the subtypes that the questions have no use for (as conllu.ts does it)."""
    return label if label in KEPT_SUBTYPES else label.split(":")[0]


def straighten(word):
    for typographic, plain in (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("—", "-")):
        word = word.replace(typographic, plain)
    return word


def read_conllu(file):
    """All sentences of a file; multi-word ranges and empty nodes are passed over."""
    sentences, current, mentions, open_mentions = [], Sentence(), [], {}
    has_entities, document = False, 0
    with open(file, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                document += 1
                open_mentions = {}
            if line.startswith("# global.Entity"):
                has_entities = True
            if line == "" and current.words:
                if has_entities:
                    current.entities = head_types(current, mentions)
                current.document = document
                sentences.append(current)
                current, mentions, open_mentions = Sentence(), [], {}
            columns = line.split("\t")
            if len(columns) != 10 or not columns[0].isdigit():
                continue
            place = len(current.words)
            current.words.append(straighten(columns[1]))
            current.tags.append(f"{columns[3]}|{columns[4]}")
            current.heads.append(int(columns[6]))
            current.labels.append(plain_label(columns[7]))
            current.has_space.append("SpaceAfter=No" not in columns[9])
            misc = next((part[7:] for part in columns[9].split("|") if part.startswith("Entity=")), "")
            for number, kind, closed, closing in ENTITY.findall(misc):
                if number and closed:
                    mentions.append((place, place, kind))
                elif number:
                    open_mentions.setdefault(number, []).append((place, kind))
                elif open_mentions.get(closing):
                    start, kind = open_mentions[closing].pop()
                    mentions.append((start, place, kind))
    return sentences


def head_types(sentence, mentions):
    """The type of each mention at the word that heads it, 'none' elsewhere; of two with one head the shorter counts."""
    types = ["none"] * len(sentence.words)
    for start, end, kind in sorted(mentions, key=lambda mention: mention[0] - mention[1]):
        for place in range(start, end + 1):
            if not start <= sentence.heads[place] - 1 <= end:
                types[place] = kind
                break
    return types


def hyphens_joined(sentence):
    """
    The sentence with 'well - known' as one word, as the run time's tokenizer has it: the treebanks cut at hyphens. The word
    takes tag, head and relation of the part that heads the others. None if nothing is to be joined, or the parts have two heads.
    """
    words, spaces = sentence.words, sentence.has_space
    groups, place = [], 0
    while place < len(words):
        end = place
        if re.match(r"^[^\W\d_][\w'.]*$", words[place]):
            while (
                end + 2 < len(words) and words[end + 1] == "-" and not spaces[end] and not spaces[end + 1]
                and re.match(r"^\w+$", words[end + 2])
            ):
                end += 2
        groups.append((place, end))
        place = end + 1
    if len(groups) == len(words):
        return None
    new_place = {0: 0}
    for index, (start, end) in enumerate(groups):
        for place in range(start, end + 1):
            new_place[place + 1] = index + 1
    joined = Sentence(entities=None if sentence.entities is None else [], document=sentence.document)
    for start, end in groups:
        inside = range(start, end + 1)
        tops = [p for p in inside if not start <= sentence.heads[p] - 1 <= end]
        if len(tops) != 1:
            return None
        top = tops[0]
        tag = sentence.tags[top]
        if end > start and sentence.labels[top] == "amod" and tag.startswith("VERB"):
            tag = "ADJ|JJ"
        joined.words.append("".join(words[p] for p in inside))
        joined.tags.append(tag)
        joined.heads.append(new_place[sentence.heads[top]])
        joined.labels.append(sentence.labels[top])
        joined.has_space.append(spaces[end])
        if joined.entities is not None:
            joined.entities.append(sentence.entities[top])
    return joined
