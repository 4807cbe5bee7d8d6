"""The folding of names to keys. The program has the same function; both are tested with the same keys."""

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


def fold(name):
    """Two names with the same key are the same name. Diacritics stay."""
    mapped = unicodedata.normalize("NFC", name).lower().translate(_MAP)
    words = " ".join(word for word in mapped.split(" ") if word)
    return words.replace(" -", "-").replace("- ", "-")
