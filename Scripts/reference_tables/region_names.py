"""The names by which exports call the regions."""

from .folding import fold
from .table import Table, TableError, reviewed
from .transliteration import official

CITIES = {"Kyiv"}  # "Kyiv" alone is the city, not the oblast round it


def table(regions):
    """key → code: what follows from the official names, and region_aliases.csv (reviewed)."""
    keys = {}
    for region in regions:
        for name in _derived_names(region):
            _add(keys, name, region)
    by_iso = {region.iso: region for region in regions}
    for row in reviewed("region_aliases.csv"):
        for name in row["names"].split("; "):
            _add(keys, name, by_iso[row["iso"]])
    return Table("region_names.csv", ["key", "code"], list(keys.items())).require_unique("key")


def _add(keys, name, region):
    if keys.setdefault(fold(name), region.code) != region.code:
        raise TableError(f"region_names: {name!r} is {keys[fold(name)]} and {region.code}")


def _derived_names(region):
    bare = region.bare_uk
    names = [region.code, region.iso, region.name_uk, region.name_en, bare, official(bare)]
    if region.category == "oblast":
        stem = region.name_en.removesuffix(" Oblast")
        names += [f"{bare} обл", f"обл {bare}", f"область {bare}"]
        names += [f"{official(bare)} oblast", f"{stem} region"]
        if stem not in CITIES:
            names.append(stem)
    if region.category == "city":
        names += [f"місто {bare}", f"{bare} місто", f"місто зі спеціальним статусом {bare}"]
        names += [f"{official(bare)} city", f"city of {official(bare)}"]
    return names
