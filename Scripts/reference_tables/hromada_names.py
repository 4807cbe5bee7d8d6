"""The names by which exports call hromadas: several hromadas may bear one name, and one hromada several."""

from collections import Counter, defaultdict

from .folding import fold
from .hromadas import CITY_TYPE
from .skeleton import skeletons
from .table import Table, TableError, reviewed
from .transliteration import german, official

# Where one key has several forms for a hromada, the first of these stays.
FORMS = ["centre", "name", "typed", "full", "translit", "former"]
# As Wikidata labels them: "Vinnytsia urban hromada".
ENGLISH_TYPES = {"міська": "urban", "селищна": "settlement", "сільська": "rural"}
HEADER = ["key", "code", "form"]


def table(hromadas):
    by_code = {hromada.code: hromada for hromada in hromadas}
    names = [(name, h.code, form) for h in hromadas for name, form in _current(h)]
    names += _former(by_code)
    names += _exonyms(by_code)
    forms = {}
    for name, code, form in names + [(_without_apostrophe(name), code, form) for name, code, form in names]:
        key = fold(name), code
        forms[key] = min(forms.get(key, form), form, key=FORMS.index)
    rows = [(key, code, form) for (key, code), form in forms.items()]
    bearers = Counter(key for key, _ in forms)
    shared = sum(1 for count in bearers.values() if count > 1)
    result = Table("hromada_names.csv", HEADER, rows, f"{len(bearers)} keys, {shared} of them ambiguous")
    return result.require_unique("key", "code")


def _without_apostrophe(name):
    """«Камянська»: keyboards, spreadsheets and web forms lose the apostrophe."""
    return "".join(letter for letter in name if letter not in "'’ʼ")


def skeleton_table(hromadas):
    """The skeleton of a centre's or a hromada's name, or of a former one → every hromada that bears such a name."""
    names = [(name, h.code, form) for h in hromadas
             for name, form in ((h.centre_name, "centre"), (h.name, "name"))]
    for row in reviewed("hromada_renames.csv"):
        if row["what"] != "type":
            names.append((row["former"], row["code"], "former"))
    forms, bearers = {}, defaultdict(set)
    for name, code, form in names:
        [key] = skeletons(name)
        forms[key, code] = min(forms.get((key, code), form), form, key=FORMS.index)
        bearers[key].add(name)
    rows = [(key, code, form) for (key, code), form in forms.items()]
    mixed = sum(1 for key in bearers if len({fold(name) for name in bearers[key]}) > 1)
    result = Table("hromada_skeletons.csv", HEADER, rows, f"{len(bearers)} keys, {mixed} of them of several names")
    return result.require_unique("key", "code")


def _current(hromada):
    yield hromada.centre_name, "centre"
    for spelling in [official(hromada.centre_name), *german(hromada.centre_name)]:
        yield spelling, "translit"
    if hromada.type == CITY_TYPE:
        yield from _names_of_a_city(hromada)
        return
    typed = f"{hromada.name} {hromada.type}"
    yield hromada.name, "name"
    yield official(hromada.name), "name"
    yield typed, "typed"
    yield typed + " територіальна громада", "full"
    yield official(typed + " територіальна громада"), "full"
    yield f"{official(hromada.centre_name)} {ENGLISH_TYPES[hromada.type]} hromada", "full"


def _names_of_a_city(city):
    """Kyiv and Sevastopol are hromadas without a hromada's name; exports still write "Київська міська"."""
    adjective = {"Київ": "Київська", "Севастополь": "Севастопольська"}[city.name]
    yield "місто " + city.name, "full"
    yield adjective + " міська", "typed"
    yield adjective + " міська територіальна громада", "full"
    yield official(city.name) + " city", "full"
    yield "city of " + official(city.name), "full"


def _former(by_code):
    """Old names, old centres' names and old types: hromadas are renamed and keep their code."""
    names, types = defaultdict(list), defaultdict(list)
    for row in reviewed("hromada_renames.csv"):
        code, former = row["code"], row["former"]
        if code not in by_code:
            raise TableError(f"hromada_renames.csv: {code} is no hromada")
        hromada = by_code[code]
        current = {"name": hromada.name, "centre": hromada.centre_name, "type": hromada.type}[row["what"]]
        if row["current"] != current:
            raise TableError(f"hromada_renames.csv: {code} is {current}, not {row['current']}")
        if row["what"] == "centre":
            for spelling in [former, official(former), *german(former)]:
                yield spelling, code, "former"
        elif row["what"] == "name":
            names[code].append(former)
            yield former, code, "former"
            yield official(former), code, "former"
        else:
            types[code].append(former)
    for code in {*names, *types}:
        for name in [by_code[code].name, *names[code]]:
            for kind in [by_code[code].type, *types[code]]:
                yield f"{name} {kind}", code, "former"
                yield f"{name} {kind} територіальна громада", code, "former"


def _exonyms(by_code):
    """What other languages and older transliterations call a centre, beside the two tables' spellings."""
    for row in reviewed("centre_exonyms.csv"):
        if row["code"] not in by_code or by_code[row["code"]].centre_name != row["centre"]:
            raise TableError(f"centre_exonyms.csv: {row['centre']} is not the centre of {row['code']}")
        for name in row["names"].split("; "):
            yield name, row["code"], "translit"
