"""The countries: ISO 3166-1 and Kosovo, with the names to print."""

import gettext
import json

import icu
from babel import Locale
from babel.core import get_cldr_version

from .collation import ranks
from .table import Table, TableError, reviewed

ISO_3166_1 = "/usr/share/iso-codes/json/iso_3166-1.json"
ISO_TRANSLATIONS = "/usr/share/locale"
IN_ISO_3166_1 = 249
# User-assigned: XK is the European Union's code, XKX the World Bank's, 983 CLDR's.
KOSOVO = {"alpha_2": "XK", "alpha_3": "XKX", "numeric": "983", "name": "Kosovo",
          "official_name": "Republic of Kosovo"}


def sources():
    """The editions behind names and ranks."""
    return f"CLDR {get_cldr_version()} (Babel: names), ICU {icu.ICU_VERSION} (ranks, alternative names)"


def iso_entries():
    """ISO 3166-1 in the order of iso-codes, and Kosovo."""
    with open(ISO_3166_1, encoding="utf-8") as file:
        entries = json.load(file)["3166-1"]
    if len(entries) != IN_ISO_3166_1:
        raise TableError(f"iso-codes: {len(entries)} countries, not {IN_ISO_3166_1}")
    return [*entries, KOSOVO]


def iso_translations(language):
    """A function that gives the translation of an English name of iso-codes, or the name itself."""
    if language == "en":
        return str
    return gettext.translation("iso_3166-1", ISO_TRANSLATIONS, [language]).gettext


def iso_translations_of_units(language):
    """The same for the names of the countries' first-level units."""
    if language == "en":
        return str
    return gettext.translation("iso_3166-2", ISO_TRANSLATIONS, [language]).gettext


def cldr_name(alpha2, language):
    return Locale(language).territories[alpha2]


def printed_names(language):
    """alpha2 → the short name to print: CLDR's, unless printed_names.csv has a reviewed one.
    The apostrophe is U+2019, as in the codifier: windows-1251 has no U+02BC."""
    names = {entry["alpha_2"]: cldr_name(entry["alpha_2"], language) for entry in iso_entries()}
    for row in reviewed("printed_names.csv"):
        if row["alpha2"] not in names:
            raise TableError(f"printed_names.csv: {row['alpha2']} is no country")
        names[row["alpha2"]] = row[f"name_{language}"] or names[row["alpha2"]]
    return {code: name.replace("ʼ", "’") for code, name in names.items()}


def states_of_territories():
    """alpha2 of a territory with a code of its own → that of the state that it belongs to (reviewed)."""
    known = {entry["alpha_2"] for entry in iso_entries()}
    states = {code: row["state"] for row in reviewed("territories.csv") for code in row["names"].split()}
    if not known.issuperset({*states, *states.values()}) or set(states) & set(states.values()):
        raise TableError("territories.csv: a code that is no country, or a territory of a territory")
    return states


def table():
    states = states_of_territories()
    uk, en = printed_names("uk"), printed_names("en")
    rank_uk, rank_en = ranks(uk, "uk"), ranks(en, "en")
    rows = [(code, entry["alpha_3"], entry["numeric"], uk[code], en[code], rank_uk[code], rank_en[code],
             states.get(code, ""))
            for entry in iso_entries() for code in [entry["alpha_2"]]]
    header = ["alpha2", "alpha3", "numeric", "name_uk", "name_en", "rank_uk", "rank_en", "state"]
    result = Table("countries.csv", header, rows, "XK is user-assigned").require_count(IN_ISO_3166_1 + 1)
    for column in header[:-1]:
        result.require_unique(column)
    return result
