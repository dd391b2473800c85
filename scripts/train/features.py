"""What the network sees of a word. lib/article/language/network/word-features.ts does the same at run time: change both or neither."""

import re
import unicodedata

HASH_ROWS = 8192
"""Rows of the table of hashed affixes and shapes."""


def hash_text(text):
    """32-bit FNV-1a over UTF-16 units, as hash.ts has it."""
    value = 0x811C9DC5
    data = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(data), 2):
        value = ((value ^ (data[i] | data[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return value


def model_form(word):
    """Lower case, and one form for all years, numbers and addresses."""
    if re.match(r"^\d{4}$", word, re.A) and 999 < int(word) < 2100:
        return "!YEAR"
    if re.match(r"^[\d.,]*\d[\d.,]*$", word, re.A):
        return "!NUM"
    if re.match(r"^(?:https?:|www\.)", word):
        return "!URL"
    return word.lower()


def word_shape(word, is_first, is_caseless):
    shape = "o"
    if is_caseless and any(c.isalpha() for c in word):
        shape = "u"
    elif word[0].isupper():
        shape = "A" if len(word) > 1 and all(c.isupper() or c in ".&-" for c in word) else "T"
    elif any("0" <= c <= "9" for c in word):
        shape = "D" if re.match(r"^[\d.,]+$", word, re.A) else "d"
    elif word[0].islower():
        shape = "m" if any(c.isupper() for c in word) else "l"
    return shape + ("-" if "-" in word else "") + ("^" if is_first else "")


def affix_rows(word):
    """Rows of the hashed table for a word's beginnings and endings: seven, fewer for short words."""
    form = model_form(word)
    rows = [hash_text(f"s{n}{form[-n:]}") % HASH_ROWS for n in (1, 2, 3, 4) if n <= len(form)]
    return rows + [hash_text(f"p{n}{form[:n]}") % HASH_ROWS for n in (1, 2, 3) if n <= len(form)]


def shape_row(word, is_first, is_caseless):
    return hash_text("w" + word_shape(word, is_first, is_caseless)) % HASH_ROWS


def vector_key(word, vectors):
    """
    The word whose vector stands for this one: itself, itself without accents, or the last part of a hyphenated one; None if there
    is none.
    """
    lower = word.lower()
    plain = "".join(c for c in unicodedata.normalize("NFD", lower) if not unicodedata.category(c).startswith("M"))
    return next((key for key in (lower, plain, lower.rsplit("-", 1)[-1]) if key in vectors), None)
