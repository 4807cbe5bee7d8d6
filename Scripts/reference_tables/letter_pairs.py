"""How often one letter follows another in Ukrainian names: by it the program tells eight-bit encodings apart.

Counted in what the codifier calls oblasts, raions, cities, settlements and villages, and in CLDR's Ukrainian names
of countries, languages, currencies and cities. Each name counts once. The names of hromadas are left out, so that
tests with them are tests with names the table has not seen."""

from collections import Counter
from math import log2

from babel import Locale

from .table import Table, TableError

# In the order of their bytes, as the rows of every table.
LETTERS = "абвгдежзийклмнопрстуфхцчшщьюяєіїґ"
# The begin and the end of a word.
EDGE = "_"
# A pair of weight 0 makes up one of 8,192 pairs or less; one more is twice as often.
WEIGHTS = range(10)
RAREST = 13


def table(units):
    names = _names(units)
    pairs = Counter(pair for name in names for pair in _pairs(name))
    total = sum(pairs.values())
    if total < 100_000:
        raise TableError(f"letter_pairs: counted in {total} pairs only")
    rows = []
    for first in EDGE + LETTERS:
        weights = (_weight(pairs[first + second] / total) for second in EDGE + LETTERS)
        rows.append((first, *map(str, weights)))
    return (Table("letter_pairs.csv", ["letter", *(EDGE + LETTERS)], rows, f"{len(names)} names, {total} pairs")
            .require_unique("letter").require_count(len(LETTERS) + 1))


def _weight(share):
    if share == 0:
        return WEIGHTS[0]
    return min(max(round(log2(share)) + RAREST, WEIGHTS[0]), WEIGHTS[-1])


def _names(units):
    ukrainian = Locale("uk")
    names = {unit.name for unit in units.values() if unit.category != "H"}
    for cldr in (ukrainian.territories, ukrainian.languages, ukrainian.currencies):
        names.update(cldr.values())
    names.update(zone["city"] for zone in ukrainian.time_zones.values() if "city" in zone)
    return names


def _pairs(name):
    """The pairs of letters of each word, with those of its edges."""
    words = "".join(letter if letter in LETTERS else " " for letter in name.lower()).split()
    for word in words:
        yield from map("".join, zip(EDGE + word, word + EDGE))
