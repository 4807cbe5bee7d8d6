"""The names by which exports call countries, and the names that two countries share."""

import icu

from .countries import cldr_name, iso_entries, iso_translations, printed_names
from .folding import fold
from .table import Table, TableError, reviewed

LANGUAGES = ["uk", "en", "de", "pl"]
FORMS = ["short", "official", "old", "alias", "part"]


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
