"""The 27 first-level units: 24 oblasts, AR Crimea, the cities of Kyiv and Sevastopol."""

import json
from dataclasses import dataclass

from .collation import ranks
from .table import Table, TableError, reviewed
from .transliteration import official

ISO_3166_2 = "/usr/share/iso-codes/json/iso_3166-2.json"


@dataclass(frozen=True)
class Region:
    code: str
    iso: str
    category: str
    bare_uk: str  # as the codifier has it: "Вінницька", "Київ"
    name_uk: str
    name_en: str
    centre: str  # KATOTTG code of a hromada, or ""


def collect(units, hromadas):
    """Codes from the codifier and from iso-codes; English names and centres from regions.csv (reviewed)."""
    by_name = _iso_codes()
    words = {row["iso"]: row for row in reviewed("regions.csv")}
    found = []
    for unit in units.values():
        if unit.category not in "OK":
            continue
        iso = by_name.pop(_iso_name(unit), None)
        if iso is None or iso not in words:
            raise TableError(f"regions: {unit.code} {unit.name}: no ISO 3166-2 code, or not in regions.csv")
        name_uk, name_en = _printed_name(unit), words[iso]["name_en"]
        if name_uk != words[iso]["name_uk"]:
            raise TableError(f"regions.csv: {iso} is {name_uk}, not {words[iso]['name_uk']}")
        centre = _centre(unit, words[iso]["centre"], hromadas)
        found.append(Region(unit.code, iso, _category(unit), unit.name, name_uk, name_en, centre))
    if by_name or len(found) != 27:
        raise TableError(f"regions: {len(found)} found, ISO 3166-2 names left over: {by_name}")
    return found


def _iso_codes():
    with open(ISO_3166_2, encoding="utf-8") as file:
        entries = json.load(file)["3166-2"]
    return {entry["name"].lower(): entry["code"] for entry in entries if entry["code"].startswith("UA-")}


def _iso_name(unit):
    """ISO 3166-2 names the regions in the official transliteration, so that names join the two codes."""
    if _category(unit) == "oblast":
        return official(unit.name) + " oblast"
    return official(unit.name)


def _category(unit):
    if unit.category == "K":
        return "city"
    return "republic" if unit.name.startswith("Автономна Республіка") else "oblast"


def _printed_name(unit):
    match _category(unit):
        case "city": return "м. " + unit.name
        case "republic": return unit.name.replace("Автономна Республіка", "АР")
        case _: return unit.name + " область"


def _centre(unit, name, hromadas):
    """The city hromada of the region whose centre has this name; none where regions.csv leaves it blank."""
    if not name:
        return ""
    match [h.code for h in hromadas if (h.region, h.centre_name) == (unit.code, name) and h.is_city]:
        case [code]: return code
        case several: raise TableError(f"regions.csv: {unit.name}: {name} is the centre of {several}")


def table(regions):
    rank_uk = ranks({region.code: region.name_uk for region in regions}, "uk")
    rank_en = ranks({region.code: region.name_en for region in regions}, "en")
    rows = [(r.code, r.iso, r.category, r.name_uk, r.name_en, rank_uk[r.code], rank_en[r.code], r.centre)
            for r in regions]
    header = ["code", "iso", "category", "name_uk", "name_en", "rank_uk", "rank_en", "centre"]
    without = ", ".join(r.name_en for r in regions if not r.centre)
    result = Table("regions.csv", header, rows, f"without a centre: {without or 'none'}").require_count(27)
    for column in ("code", "iso", "name_uk", "name_en", "rank_uk", "rank_en"):
        result.require_unique(column)
    return result
