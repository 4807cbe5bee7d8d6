"""The folding of names to keys. The program has the same function; both are tested with the same keys."""

import re
import unicodedata


def _characters(ranges):
    return {chr(c) for first, last in ranges for c in range(first, last + 1)}


WHITE_SPACE = _characters([(0x09, 0x0D), (0x20, 0x20), (0x85, 0x85), (0xA0, 0xA0), (0x1680, 0x1680),
                           (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F),
                           (0x3000, 0x3000)])
INVISIBLE = _characters([(0xAD, 0xAD), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2069),
                         (0xFEFF, 0xFEFF)])
QUOTES = set('"«»“”„‟‹›')
APOSTROPHES = set("’ʼ‘`´′‛＇")
DASHES = set("‐‑‒–—―−")
SEPARATORS = set(".,;:*()[]")

_MAP = str.maketrans({
    **dict.fromkeys(INVISIBLE | QUOTES, None),
    **dict.fromkeys(APOSTROPHES, "'"),
    **dict.fromkeys(DASHES, "-"),
    **dict.fromkeys(SEPARATORS | WHITE_SPACE, " "),
})

# Latin letters and the Cyrillic ones that look like them; of the small letters, b and h look like none.
_LATIN, _CYRILLIC = "ABCEHIKMOPTXYËÏaceikmoptxyëï", "АВСЕНІКМОРТХУЁЇасеікмортхуёї"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036F\u0400-\u052F'" + "".join(APOSTROPHES) + "]+")


def _in_one_alphabet(word):
    """A word of look-alike Latin and Cyrillic letters in the alphabet that it is meant to be in."""
    latin = [c for c in word if re.match("[A-Za-zÀ-ɏ]", c)]
    cyrillic = [c for c in word if "\u0400" <= c <= "\u052F"]
    if not latin or not cyrillic:
        return word
    is_latin, is_cyrillic = set(latin) - set(_LATIN), set(cyrillic) - set(_CYRILLIC)
    if is_latin and is_cyrillic:
        return word
    if is_cyrillic or not is_latin and len(cyrillic) >= len(latin):
        return word.translate(_TO_CYRILLIC)
    return word.translate(_TO_LATIN)


def fold(name, mixed_words=False):
    """Two names with the same key are the same name. Diacritics stay. Words of look-alike letters of two alphabets
    are put into one, unless such words are meant."""
    name = unicodedata.normalize("NFC", name)
    if not mixed_words:
        name = _WORD.sub(lambda word: _in_one_alphabet(word[0]), name)
    # The small letter of İ is i alone.
    mapped = name.lower().replace("i\u0307", "i").translate(_MAP)
    words = " ".join(word for word in mapped.split(" ") if word)
    return words.replace(" -", "-").replace("- ", "-")
