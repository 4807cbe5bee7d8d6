"""Codes of the codifier below and beside the hromadas: settlements, and units that are no hromada."""

from .folding import fold
from .skeleton import skeletons
from .table import Table, TableError

SETTLEMENTS = "MXC"
# A code's first nine characters are its hromada's (UA, region, raion, hromada), but only a code that is listed
# exists: the last five digits are a number of its own.
HROMADA_PREFIX = 9
# The codifier lists them under the oblast itself: the exclusion zone has no hromada.
WITHOUT_HROMADA = {"UA32000000010085013": "Прип’ять", "UA32000000020050699": "Чорнобиль"}


def table(units, hromadas):
    """The hromada's prefix in small letters → what follows it in the codes of its settlements, sorted."""
    of_hromada = {hromada.code[:HROMADA_PREFIX]: hromada.code for hromada in hromadas}
    if len(of_hromada) != len(hromadas):
        raise TableError("settlements: two hromadas share a prefix")
    settlements = {}
    count = 0
    for unit in units.values():
        if unit.category not in SETTLEMENTS or WITHOUT_HROMADA.get(unit.code) == unit.name:
            continue
        prefix = unit.code[:HROMADA_PREFIX]
        if of_hromada.get(prefix) != unit.ancestors[-1]:
            raise TableError(f"settlements: {unit.code} {unit.name} has not its hromada's prefix")
        settlements.setdefault(prefix.lower(), []).append(unit.code[HROMADA_PREFIX:])
        count += 1
    rows = [(prefix, " ".join(sorted(tails))) for prefix, tails in settlements.items()]
    return Table("settlements.csv", ["key", "tails"], rows, f"{count} settlements").require_unique("key")


def names_table(units, hromadas):
    """The skeleton and the folded name of settlements that are no hromada's centre → the hromadas they lie in, and
    those in which it is a city. Names are looked up in Latin letters too."""
    centres = {hromada.centre_code for hromada in hromadas}
    known = {hromada.code for hromada in hromadas}
    lies_in, cities = {}, {}
    for unit in units.values():
        if unit.category not in SETTLEMENTS or unit.code in centres or unit.ancestors[-1] not in known:
            continue
        [skeleton] = skeletons(unit.name)
        key = skeleton, fold(unit.name)
        lies_in.setdefault(key, set()).add(unit.ancestors[-1])
        if unit.category == "M":
            cities.setdefault(key, set()).add(unit.ancestors[-1])
    rows = [(*key, " ".join(sorted(codes)), " ".join(sorted(cities.get(key, ()))))
            for key, codes in lies_in.items()]
    return Table("settlement_names.csv", ["key", "name", "hromadas", "cities"], rows).require_unique("key", "name")


def other_units_table(units):
    """Raions, and districts of cities: known, and no hromada."""
    kinds = {"P": "raion", "B": "district"}
    rows = [(unit.code.lower(), kinds[unit.category], unit.name)
            for unit in units.values() if unit.category in kinds]
    return Table("other_units.csv", ["key", "kind", "name"], rows).require_unique("key")
