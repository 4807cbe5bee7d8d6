"""The names by which exports call countries, the names that two countries share, and names of no country."""

import unicodedata

import icu

from .countries import cldr_name, iso_entries, iso_translations, printed_names
from .folding import fold
from .table import Table, TableError, reviewed

LANGUAGES = ["uk", "en", "de", "pl", "ro", "fr", "ru"]
# `part` is a part of the United Kingdom: it counts as the whole, with a note.
FORMS = ["short", "official", "old", "alias", "part"]
KINDS = ["union", "dissolved", "group", "territory", "continent", "organisation"]
# What a keyboard without the language's letters writes; other letters lose their marks.
GERMAN_KEYBOARD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
PLAIN_LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "œ": "oe"})
ROMANIAN_CEDILLAS = str.maketrans("șțȘȚ", "şţŞŢ")


def ambiguous_keys():
    """key → candidates, from ambiguous_countries.csv (reviewed)."""
    keys = {}
    for row in reviewed("ambiguous_countries.csv"):
        for name in row["names"].split("; "):
            if keys.setdefault(fold(name), row["candidates"]) != row["candidates"]:
                raise TableError(f"ambiguous_countries.csv: {name!r} twice")
    return keys


def ambiguous_table(ambiguous):
    known = {entry["alpha_2"] for entry in iso_entries()}
    for key, candidates in ambiguous.items():
        codes = candidates.split(" ")
        if codes != sorted(codes) or len(codes) < 2 or not known.issuperset(codes):
            raise TableError(f"ambiguous_countries.csv: {key!r}: {candidates!r}: not several codes, sorted")
    rows = list(ambiguous.items())
    return Table("country_ambiguous.csv", ["key", "candidates"], rows).require_unique("key")


def no_countries_table(ambiguous, countries):
    """key → what it is and the countries that may be meant, from not_countries.csv (reviewed)."""
    known = {entry["alpha_2"] for entry in iso_entries()}
    named = {row[0] for row in countries.rows}
    rows = []
    for row in reviewed("not_countries.csv"):
        codes = row["candidates"].split()
        if row["kind"] not in KINDS or codes != sorted(set(codes)) or not known.issuperset(codes):
            raise TableError(f"not_countries.csv: {row}")
        for name in row["names"].split("; "):
            if fold(name) in ambiguous or fold(name) in named:
                raise TableError(f"not_countries.csv: {name!r} is a name of one country, or of several")
            rows.append((fold(name), row["kind"], row["candidates"]))
    return Table("not_countries.csv", ["key", "kind", "candidates"], rows).require_unique("key")


def table(ambiguous):
    """One key, one country. The reviewed aliases come first: they know what is old and what is a part."""
    entries = iso_entries()
    known = {entry["alpha_2"] for entry in entries}
    names = {}
    for row in reviewed("country_aliases.csv"):
        if row["alpha2"] not in known or row["form"] not in FORMS:
            raise TableError(f"country_aliases.csv: {row}")
        if fold(row["name"]) in ambiguous:
            raise TableError(f"country_aliases.csv: {row['name']!r} is in ambiguous_countries.csv")
        _add(names, row["name"], row["alpha2"], row["form"])
    for name, alpha2, form in _sources(entries):
        if fold(name) not in ambiguous:
            _add(names, name, alpha2, form)
    for name, alpha2 in _other_spellings(entries):
        if fold(name) not in ambiguous and fold(name) not in names:
            _add(names, name, alpha2, "alias")
    dropped = []
    for entry in entries:
        for code in (entry["alpha_2"], entry["alpha_3"]):
            if names.get(fold(code), (entry["alpha_2"],))[0] == entry["alpha_2"]:
                names[fold(code)] = entry["alpha_2"], "code"
            else:
                dropped.append(code)
    rows = [(key, alpha2, form) for key, (alpha2, form) in names.items()]
    remark = f"codes dropped because they are another country's name: {', '.join(dropped) or 'none'}"
    return Table("country_names.csv", ["key", "alpha2", "form"], rows, remark).require_unique("key")


def _add(names, name, alpha2, form):
    other = names.setdefault(fold(name), (alpha2, form))[0]
    if other != alpha2:
        raise TableError(f"country_names: {name!r} is {other} and {alpha2}; see ambiguous_countries.csv")


def _sources(entries):
    for language in ("uk", "en"):
        for alpha2, name in printed_names(language).items():
            yield name, alpha2, "short"
    for language in LANGUAGES:
        for entry in entries:
            yield cldr_name(entry["alpha_2"], language), entry["alpha_2"], "short"
        yield from _cldr_alternatives(language, {entry["alpha_2"] for entry in entries})
        translate = iso_translations(language)
        for entry in entries:
            for field, form in (("name", "short"), ("common_name", "short"), ("official_name", "official")):
                if field in entry:
                    yield translate(entry[field]), entry["alpha_2"], form


def _other_spellings(entries):
    """What people make of the names: "Молдова, Республіка" put in order, and letters that a keyboard lacks."""
    sources = [(name, alpha2) for name, alpha2, _ in _sources(entries)]
    aliases = [(row["name"], row["alpha2"]) for row in reviewed("country_aliases.csv")]
    for name, alpha2 in sources + aliases:
        for spelling in sorted({name, _in_order(name)}):
            yield spelling, alpha2
            for other in _popular(spelling):
                yield other, alpha2
            yield spelling.translate(ROMANIAN_CEDILLAS), alpha2
            yield spelling.translate(GERMAN_KEYBOARD), alpha2
            yield spelling.replace("ß", "ss"), alpha2  # in capitals, and in Switzerland
            yield without_marks(spelling), alpha2


# «Респ. Польща», "Rep. of Korea".
SHORT_WORDS = {"Республіка ": ["Респ. ", "Р-ка "], "Республика ": ["Респ. "], "Republic of ": ["Rep. of ", "Rep. "],
               "Republika ": ["Rep. "], "Republik ": ["Rep. "], "Королівство ": ["Кор. "]}


def _popular(name):
    """A republic in short, and «-істан» for «-истан», as the ministry's map and Wikidata have it."""
    names = [name]
    for word, shorts in SHORT_WORDS.items():
        if name.startswith(word):
            names += [short + name.removeprefix(word) for short in shorts]
    yield from names[1:]
    for spelling in names:
        if spelling.endswith("истан"):
            yield spelling.removesuffix("истан") + "істан"


def _in_order(name):
    """iso-codes writes the sort key first: "Moldova, Republic of"."""
    parts = name.split(", ")
    return f"{parts[1]} {parts[0]}".replace("' ", "'") if len(parts) == 2 and " " not in parts[0] else name


def without_marks(name):
    """Latin letters without their marks; letters of other scripts, such as й, keep them."""
    out = []
    for letter in unicodedata.normalize("NFC", name.translate(PLAIN_LETTERS)):
        base = unicodedata.normalize("NFD", letter)[0]
        out.append(base if base.isascii() else letter)
    return "".join(out)


def _cldr_alternatives(language, known):
    """CLDR's `short` and `variant` names, which Babel leaves out and ICU keeps in its region bundle."""
    major = icu.ICU_VERSION.split(".")[0]
    bundle = icu.ResourceBundle(f"icudt{major}l-region", icu.Locale(language))
    for kind in ("Countries%short", "Countries%variant"):
        names = bundle.get(kind)
        names.resetIterator()
        while names.hasNext():
            name = names.getNext()
            if name.getKey() in known:
                yield name.getString(), name.getKey(), "alias"
