"""How Ukrainian writes the place names of other languages: for places whose Ukrainian name no source has.

The result is meant for a skeleton (see skeleton.py), which forgives what usage leaves open: г or ґ, и or і, е or є,
ь, doubled letters. Where usage has two ways that a skeleton tells apart (Лейпциг and Ляйпциг, Жешув and Жешів),
there are two systems, the usual one first, and each is followed through the whole name.

English and French are missing: they are not written as they are spoken, and rules would join wrong places too often.
"""

import re
from functools import cache

from .folding import fold
from .table import reviewed

SYSTEMS = {
    **dict.fromkeys(["DE", "AT", "LI"], ["german", "german_ei", "german_kh", "german_yo"]),
    "CH": ["german", "german_ei", "german_kh", "italian"],
    "LU": ["german", "german_ei"],
    "PL": ["polish", "polish_ukrainised"],
    "CZ": ["czech"],
    "SK": ["slovak", "czech"],
    **dict.fromkeys(["RO", "MD"], ["romanian", "romanian_a"]),
    "HU": ["hungarian"],
    "LT": ["lithuanian"],
    "LV": ["latvian", "lithuanian"],
    "EE": ["estonian"],
    "FI": ["finnish", "finnish_e", "swedish"],
    "SE": ["swedish", "norwegian"],
    **dict.fromkeys(["NO", "DK", "FO", "IS"], ["norwegian", "danish"]),
    "NL": ["dutch", "dutch_oi"],
    "BE": ["dutch"],
    **dict.fromkeys(["IT", "SM"], ["italian"]),
    **dict.fromkeys(["ES", "AR", "CL", "CO", "MX", "PE"], ["spanish"]),
    **dict.fromkeys(["PT", "BR"], ["portuguese"]),
    **dict.fromkeys(["SI", "HR", "BA", "ME", "RS", "XK"], ["south_slavic", "south_slavic_h"]),
    # GeoNames has their names in English letters.
    **dict.fromkeys(["BG", "MK", "GE", "AM", "IL"], ["romanised", "romanised_h"]),
    **dict.fromkeys(["TR", "AZ"], ["turkish", "turkish_kh"]),
    "JP": ["japanese", "japanese_sh"],
}

# A system says only what it has otherwise than the one it is based on; the others are based on `latin`.
BASES = {
    "german_ei": "german", "german_kh": "german", "german_yo": "german", "polish_ukrainised": "polish",
    "slovak": "czech", "south_slavic": "czech", "south_slavic_h": "south_slavic", "romanian_a": "romanian",
    "latvian": "lithuanian", "finnish_e": "finnish", "swedish": "norwegian", "danish": "norwegian",
    "dutch_oi": "dutch", "romanised_h": "romanised", "turkish_kh": "turkish", "japanese_sh": "japanese",
}
LONGEST = 8


def transcriptions(name, country):
    """Ukrainian spellings of a Latin name by the rules of the country's languages; none where there are no rules."""
    words = re.findall(r"[^\W\d_]+", fold(name).replace("'", ""))
    spellings = []
    for system in SYSTEMS.get(country, []):
        spelling = " ".join(_follow(word, _letters(system)) for word in words)
        if spelling and not re.search(r"[a-z]", spelling) and spelling not in spellings:
            spellings.append(spelling)
    return spellings


@cache
def _letters(system):
    """Sequences of letters to Ukrainian ones, from transcription.csv; "^" begins a word and "$" ends it."""
    letters = {} if system == "latin" else dict(_letters(BASES.get(system, "latin")))
    letters.update((row["letters"], row["ukrainian"]) for row in _rows() if row["system"] == system)
    return letters


@cache
def _rows():
    return reviewed("transcription.csv")


def _follow(word, letters):
    """The longest sequence that fits is taken, and one that begins or ends the word before another."""
    marked = f"^{word}$"
    out, at = [], 1
    while at < len(marked) - 1:
        for length in range(min(LONGEST, len(marked) - at), 0, -1):
            piece = marked[at:at + length]
            value = letters.get("^" + piece) if at == 1 else None
            if value is None:
                value = letters.get(piece)
            if value is not None:
                break
        else:
            length, value = 1, marked[at]
        out.append(value)
        at += length
    return "".join(out)
