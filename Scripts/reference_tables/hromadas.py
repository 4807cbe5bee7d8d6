"""The hromadas: 1,772 of the codifier's category H, and the cities of Kyiv and Sevastopol as one each."""

from collections import Counter
from dataclasses import dataclass

from .collation import ranks
from .table import Table, TableError

IN_THE_CODIFIER = 1772
CITY_TYPE = "місто"
# Law on local self-government, as amended in 2024: the centre's category makes the hromada's type.
TYPES = {"M": "міська", "X": "селищна", "C": "сільська"}


@dataclass(frozen=True)
class Hromada:
    code: str
    name: str
    type: str
    region: str
    raion: str
    centre_name: str
    centre_code: str

    @property
    def is_city(self):
        return self.type in (CITY_TYPE, TYPES["M"])


def collect(units):
    """All hromadas with their parents and centres, as the codifier has them."""
    centres = _centres(units)
    found = []
    for unit in units.values():
        if unit.category == "K":
            found.append(Hromada(unit.code, unit.name, CITY_TYPE, unit.code, "", unit.name, unit.code))
        elif unit.category == "H":
            region, raion = (units[code] for code in unit.ancestors)
            if region.category != "O" or raion.category != "P":
                raise TableError(f"codifier: {unit.code} {unit.name} does not lie in a raion of an oblast")
            centre = centres[unit.code]
            found.append(Hromada(unit.code, unit.name, TYPES[centre.category], region.code, raion.name,
                                 centre.name, centre.code))
    if len(found) != IN_THE_CODIFIER + 2:
        raise TableError(f"codifier: {len(found)} hromadas, not {IN_THE_CODIFIER} and two cities")
    return found


def _centres(units):
    """The codifier lists a hromada's administrative centre first, with the settlement number 001
    (digits 10 to 12 of the code), and the other settlements after it by category and alphabet."""
    centres = {}
    for unit in units.values():
        if unit.category in TYPES and unit.code[9:12] == "001":
            hromada = unit.ancestors[-1]
            if centres.setdefault(hromada, unit) is not unit:
                raise TableError(f"codifier: {hromada} has two settlements 001")
    for unit in units.values():
        if unit.category == "H" and unit.code not in centres:
            raise TableError(f"codifier: {unit.code} {unit.name} has no settlement 001")
    return centres


def check_against_regions(hromadas, regions):
    """Every first-level unit has hromadas, and no hromada lies outside them."""
    counts = Counter(hromada.region for hromada in hromadas)
    if set(counts) != {region.code for region in regions}:
        raise TableError(f"hromadas: regions {sorted(set(counts) ^ {r.code for r in regions})} do not match")


def table(hromadas, regions):
    region_rank = ranks({region.code: region.name_uk for region in regions}, "uk")
    rank = ranks({h.code: (h.name, region_rank[h.region].zfill(2)) for h in hromadas}, "uk")
    rows = [(h.code, h.name, h.type, h.region, h.raion, h.centre_name, h.centre_code, rank[h.code])
            for h in hromadas]
    header = ["code", "name", "type", "region", "raion", "centre_name", "centre_code", "rank_uk"]
    types = ", ".join(f"{kind} {count}" for kind, count in sorted(Counter(h.type for h in hromadas).items()))
    return (Table("hromadas.csv", header, rows, types).require_unique("code").require_unique("centre_code")
            .require_unique("rank_uk").require_count(IN_THE_CODIFIER + 2))
