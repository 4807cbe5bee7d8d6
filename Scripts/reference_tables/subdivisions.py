"""The states, provinces and other first-level units of countries: exports write them in the country's place."""

import json
import re
from collections import defaultdict

from .country_names import LANGUAGES, without_marks
from .countries import iso_entries, iso_translations_of_units
from .folding import fold
from .table import Table, TableError, reviewed

ISO_3166_2 = "/usr/share/iso-codes/json/iso_3166-2.json"
# Whose units exports name: of the countries in which hromadas have partners, and of those that are known by their units.
COUNTRIES = set("""AM AR AT AU AZ BA BE BG BR BY CA CH CN CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IN IS IT JP KR KZ LT
    LU LV MD ME MK MX NL NO NZ PL PT RO RS RU SE SI SK TR UA US UZ ZA""".split())
# Words that say what sort of unit a name is: «штат Джорджія», "Province of Ontario".
SORTS = {"US": ["штат", "state of"], "CA": ["провінція", "province of"], "AU": ["штат", "state of"],
         "DE": ["земля", "федеральна земля", "bundesland"], "AT": ["земля", "федеральна земля", "bundesland"]}


def table(*others):
    """key → the countries of which a unit bears the name. Names that a table of countries has mean the country, but
    for those of subdivision_aliases.csv (reviewed), which do so only where they stand alone."""
    taken = {row[0] for other in others for row in other.rows}
    known = {entry["alpha_2"] for entry in iso_entries()}
    countries, homonyms = defaultdict(set), set()
    for row in reviewed("subdivision_aliases.csv"):
        if row["alpha2"] not in known:
            raise TableError(f"subdivision_aliases.csv: {row}")
        for name in row["names"].split("; "):
            homonyms.add(fold(name))
            countries[fold(name)].add(row["alpha2"])
    translations = {language: iso_translations_of_units(language) for language in LANGUAGES}
    with open(ISO_3166_2, encoding="utf-8") as file:
        entries = json.load(file)["3166-2"]
    for entry in entries:
        alpha2 = entry["code"].split("-")[0]
        if "parent" in entry or alpha2 not in COUNTRIES:
            continue
        countries[entry["code"].lower()].add(alpha2)
        for translate in translations.values():
            for name in _spellings(translate(entry["name"])):
                for spelling in (name, without_marks(name)):
                    sorts = SORTS.get(alpha2, ())
                    for key in (fold(spelling), *(fold(f"{sort} {spelling}") for sort in sorts)):
                        countries[key].add(alpha2)
    rows = [(key, " ".join(sorted(codes))) for key, codes in countries.items()
            if key and fold(key) == key and (key in homonyms or key not in taken) and not re.fullmatch(r".{1,2}", key)]
    return Table("subdivisions.csv", ["key", "candidates"], rows).require_unique("key")


def _spellings(name):
    """iso-codes has what is also called so behind a comma, in brackets or between strokes."""
    yield from (part.strip() for part in re.split(r"[,/\[\]();]", name) if part.strip())
