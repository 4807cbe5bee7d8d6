"""Canonical pairs that compose: what the program needs to read decomposed letters (a macOS habit)."""

import unicodedata

from .table import Table

RANGES = [(0x00C0, 0x024F), (0x0400, 0x04FF), (0x1E00, 0x1EFF)]


def table():
    rows = []
    for first, last in RANGES:
        for composed in map(chr, range(first, last + 1)):
            pair = unicodedata.decomposition(composed).split()
            if len(pair) != 2 or pair[0].startswith("<"):
                continue
            base, mark = (chr(int(scalar, 16)) for scalar in pair)
            if unicodedata.normalize("NFC", base + mark) == composed:
                rows.append((pair[0], pair[1], f"{ord(composed):04X}"))
    return Table("compositions.csv", ["base", "mark", "composed"], rows,
                 f"Unicode {unicodedata.unidata_version}").require_unique("base", "mark")
