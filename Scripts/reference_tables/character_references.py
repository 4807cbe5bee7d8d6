"""Character references of HTML: the names of letters, marks and signs that names of places may hold (Python's
`html.entities`, which has the list of HTML 5), and the numbers with which pages of windows-1252 wrote their characters.
"""

import html.entities
import unicodedata

from .table import Table

WINDOWS_1252 = range(0x80, 0xA0)


def table():
    rows = [(f"#{number}", f"{ord(character):04X}") for number, character in windows_1252()]
    rows += [(name.removesuffix(";"), f"{ord(text):04X}") for name, text in html.entities.html5.items()
             if name.endswith(";") and len(text) == 1 and is_of_names(name.removesuffix(";"), text)]
    return Table("character_references.csv", ["name", "scalar"], rows).require_unique("name")


def windows_1252():
    """Browsers read `&#146;` as the apostrophe that windows-1252 has there."""
    for number in WINDOWS_1252:
        try:
            yield number, bytes([number]).decode("windows-1252")
        except UnicodeDecodeError:
            continue


def is_of_names(name, character):
    """The names of HTML 4, and of what HTML 5 adds those of ASCII, of punctuation, and of Latin and Cyrillic letters."""
    is_letter = unicodedata.category(character).startswith("L") and ord(character) < 0x530
    return name in html.entities.name2codepoint or ord(character) < 0x100 or is_letter \
        or 0x2010 <= ord(character) <= 0x2027
