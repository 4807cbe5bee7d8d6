"""The names by which exports call the regions."""

from .country_names import without_marks
from .folding import fold
from .inflection import cases_of_adjective, cases_of_land
from .table import Table, TableError, reviewed
from .transliteration import german, official

# "Kyiv" alone is the city, not the oblast round it.
NAMESAKE_OF_A_CITY = "UA-32"
CASES_OF_OBLAST = ["область", "області", "області", "область", "областю"]  # as in inflection.py
# The cities of special status and Crimea, by the last word of their name, in the other cases.
CASES_OF_CITIES = {
    "Київ": ["Києва", "Києву", "Києві", "Києвом"],
    "Севастополь": ["Севастополя", "Севастополю", "Севастополі", "Севастополем"],
    "Автономна Республіка Крим": ["Автономної Республіки Крим", "Автономній Республіці Крим",
                                  "Автономну Республіку Крим", "Автономною Республікою Крим", "АР Криму",
                                  "Криму", "Кримом"],
}


def table(regions):
    """key → code: what follows from the official names, from region_words.csv, and region_aliases.csv (both
    reviewed)."""
    keys = {}
    words = {row["iso"]: row for row in reviewed("region_words.csv")}
    for region in regions:
        for name in _derived_names(region):
            _add(keys, name, region)
        if region.category == "oblast":
            for name in _oblast_names(region, words[region.iso]):
                _add(keys, name, region)
    by_iso = {region.iso: region for region in regions}
    for row in reviewed("region_aliases.csv"):
        for name in row["names"].split("; "):
            _add(keys, name, by_iso[row["iso"]])
    for key, code in list(keys.items()):
        keys.setdefault(without_marks(key), code)
    return Table("region_names.csv", ["key", "code"], list(keys.items())).require_unique("key")


def proposed_table(regions, names):
    """key → the region meant, for names that no law has given: they are reported and not accepted."""
    by_iso = {region.iso: region for region in regions}
    accepted = {row[0] for row in names.rows}
    rows = []
    for row in reviewed("region_proposed.csv"):
        for name in row["names"].split("; "):
            if fold(name) in accepted:
                raise TableError(f"region_proposed.csv: {name!r} is also a name of a region")
            rows.append((fold(name), by_iso[row["iso"]].code))
    return Table("region_proposed.csv", ["key", "code"], rows).require_unique("key")


def _add(keys, name, region):
    if keys.setdefault(fold(name), region.code) != region.code:
        raise TableError(f"region_names: {name!r} is {keys[fold(name)]} and {region.code}")


def _derived_names(region):
    bare = region.bare_uk
    names = [region.code, region.iso, region.name_uk, region.name_en, bare, official(bare)]
    if region.category == "city":
        names += [f"місто {bare}", f"{bare} місто", f"місто зі спеціальним статусом {bare}", f"містом {bare}"]
        names += [f"{official(bare)} city", f"city of {official(bare)}"]
        for form in CASES_OF_CITIES[bare]:
            names += [form, f"м. {form}"]
        names += [f"міста {CASES_OF_CITIES[bare][0]}", f"місті {CASES_OF_CITIES[bare][2]}",
                  f"містом {CASES_OF_CITIES[bare][3]}"]
    if region.category == "republic":
        names += CASES_OF_CITIES[bare]
    return names


def _oblast_names(region, words):
    bare = region.bare_uk
    for adjective, oblast in zip(cases_of_adjective(bare), CASES_OF_OBLAST):
        yield from (adjective, f"{adjective} {oblast}", f"{adjective} обл", f"{oblast} {adjective}",
                    f"обл {adjective}")
    yield from cases_of_land(words["land_uk"])
    russian = words["adjective_ru"]
    for adjective, oblast in ((russian, "область"), (russian.removesuffix("ая") + "ой", "области")):
        yield from (adjective, f"{adjective} {oblast}", f"{adjective} обл")
    polish = words["adjective_pl"]
    yield from (f"obwód {polish}", f"{polish} obwód", f"obwodu {polish}ego")
    english = region.name_en.removesuffix(" Oblast")
    for latin in {official(bare), *german(bare)}:
        yield from (latin, f"{latin} oblast", f"oblast {latin}", f"{latin} region")
    for stem in {english, words["stem_de"]}:
        yield from (f"{stem} Oblast", f"Oblast {stem}", f"{stem} region", f"Region {stem}", f"Gebiet {stem}")
        if region.iso != NAMESAKE_OF_A_CITY:
            yield stem
