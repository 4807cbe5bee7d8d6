#!/usr/bin/env python3
"""An independent counter: the counting rules once more, from the page and not from the program.

It reads the same exports, shares nothing with the program but its tables of names, and prints as JSON
what the program must find: totals, agreements and partnerships by country, region and year, and the
fate of the records of each file. It is slow and plain on purpose. "Rule N" is a rule of the project's
page "Counting rules".

    count.py [--since D] [--as-of D | --quarter Q] [--include-undated] [--include-unconfirmed]
             [--records] FILE...

Not yet here: transliterated and inflected names of hromadas, `fate` columns.
"""
import argparse
import calendar
import csv
import io
import itertools
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict, namedtuple
from datetime import date, timedelta
from pathlib import Path

TABLES = Path(__file__).resolve().parents[2] / "Sources" / "CReferenceTables" / "tables"


class Rejected(Exception):
    """A record that can not be counted; its argument is the reason's code (rule 3)."""


class Unusable(Exception):
    """An input, or the as-of date, with which no report can be made: exit status 65."""


# --- Folding and the tables of names ------------------------------------------------------------------

DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
                                 "\u2060\u2066\u2067\u2068\u2069\ufeff\"«»“”„‟‹›"))
UNIFIED = {**dict.fromkeys(map(ord, "’ʼ‘`´′ʹ＇"), "'"), **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")}


def fold(text):
    """The form in which spellings are compared."""
    text = unicodedata.normalize("NFC", text).lower().translate(DROPPED).translate(UNIFIED)
    text = re.sub(r"[.,;:*()\[\]\s]+", " ", text).strip()
    return re.sub(r" ?- ?", "-", text)


def table(name):
    with open(TABLES / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


COUNTRIES = {row["key"]: row["alpha2"] for row in table("country_names.csv")}
AMBIGUOUS_COUNTRIES = {row["key"] for row in table("country_ambiguous.csv")}
NOT_COUNTRIES = {row["key"] for row in table("not_countries.csv")}
COUNTRY_CODES = {row[column].lower(): row["alpha2"] for row in table("countries.csv")
                 for column in ("alpha2", "alpha3", "numeric")}
REGIONS = {row["key"]: row["code"] for row in table("region_names.csv")}
PROPOSED_REGIONS = {row["key"] for row in table("region_proposed.csv")}
REGION_CENTRES = {row["centre"] for row in table("regions.csv")}
HROMADAS = {row["code"]: row for row in table("hromadas.csv")}
HROMADA_NAMES = defaultdict(lambda: {"current": set(), "former": set()})
for row in table("hromada_names.csv"):
    if row["form"] != "translit":
        age = "former" if row["form"] == "former" else "current"
        HROMADA_NAMES[row["key"]][age].add(row["code"])
PLACES = {row["key"]: row["place"] for row in table("place_names.csv")}
PLACES_BY_SKELETON = {row["key"]: row["place"] for row in table("place_skeletons.csv")}  # "" is several places
HOMONYMS = {row["key"] for row in table("place_homonyms.csv")}
RURAL_NAMESAKES = {row["key"]: row["word"] for row in table("rural_namesakes.csv")}
MAIN_NAMES = {f"{key[:2]} {place}" for table in (PLACES, PLACES_BY_SKELETON) for key, place in table.items() if place}


# --- From bytes to rows -------------------------------------------------------------------------------

RECORD_ARRAYS = ("hromadas", "rows", "records", "data", "items", "features", "results.bindings")
TOTALS = {"всього", "усього", "разом", "загалом", "total"}

HEADERS = {field: [fold(header) for header in headers.split("·")] for field, headers in {
    "record_id": "№·№ з/п·ID·record_id",
    "agreement_id": "реєстраційний номер·agreement_id",
    "title": "Назва угоди·Назва документа·title",
    "hromada": "Громада·Громади·Територіальна громада·Назва громади·Місто·Українська сторона·Суб’єкт·"
               "Суб’єкт (Україна)·hromada·municipality·community·ua_name·name·short·ua_name_de·city1·"
               "origincityLabel·itemLabel",
    "hromada_code": "КАТОТТГ·Код КАТОТТГ·katottg·katottg_joined·hromada_code",
    "region": "Область·Регіон·oblast·region·region_code",
    "partner": "Партнер·Місто-партнер·Місто-побратим·Іноземний партнер·Іноземний суб’єкт·partner·"
               "partner_name·partner_city·sistercityLabel·city2·twin·АТО іноземної держави",
    "country": "Країна·Держава·Іноземна держава·country·partner_country·partner_country_ua·country2·"
               "destination_countryLabel·Land",
    "country_code": "partner_country_iso·iso2·Код країни·country_code",
    "kind": "Вид·Вид партнерства·Тип·Вид угоди·type·kind·Typ",
    "statutory_kind": "Вид співробітництва·statutory_kind",
    "stage": "Статус·Стан·Етап·status·stage",
    "evidence": "confidence·Достовірність·evidence",
    "signed_on": "Дата·Дата підписання·Дата укладення·Дата та місце підписання·Рік·Рік підписання·"
                 "signed·signed_on·since·date·year",
    "ended_on": "Дата припинення·ended_on",
    "areas": "Сфера·Сфера співробітництва·Сфери співпраці·Напрями·Теги·areas·sphere·themes",
    "source": "Джерело·source", "source_url": "Посилання·source_url", "note": "Примітка·note",
    "valid_until": "Строк дії·valid_until",
}.items()}
FIELD_OF_HEADER = {header: field for field, headers in HEADERS.items() for header in headers}


def decode(data):
    for encoding in ("utf-8-sig", "windows-1251"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Unusable("neither UTF-8 nor windows-1251")


BROKEN_QUOTING = ["not a row"]


def read_csv(text):
    """Rows as (line, {header: cell}), or with a reason in place of the cells where a row is broken, and the
    number of blank, title and total rows that were skipped."""
    def recognised(cells):
        return sum(fold(cell) in FIELD_OF_HEADER for cell in cells)

    def parse(delimiter):
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        line, rows = 1, []
        while True:
            try:
                rows.append((line, next(reader)))
            except StopIteration:
                return rows
            except csv.Error:
                rows.append((line, BROKEN_QUOTING))
            line = reader.line_num + 1

    best = max((parse(delimiter) for delimiter in ",;\t|"),
               key=lambda rows: max((recognised(cells) for _, cells in rows[:10]), default=0))
    start = next((i for i, (_, cells) in enumerate(best) if recognised(cells) >= 2), None)
    if start is None:
        raise Unusable("no header row")
    headers, rows, skipped = best[start][1], [], start
    for line, cells in best[start + 1:]:
        filled = [cell for cell in cells if cell.strip()]
        if cells is BROKEN_QUOTING:
            rows.append((line, "broken_quoting"))
        elif not filled or fold(filled[0]) in TOTALS:
            skipped += 1
        else:
            rows.append((line, dict(zip(headers, cells)) if len(cells) == len(headers) else "wrong_field_count"))
    return rows, skipped


def read_json(text):
    """Elements as (number from 1, {key: text})."""
    try:
        document = json.loads(text)
    except json.JSONDecodeError:
        try:
            document = [json.loads(line) for line in text.splitlines() if line.strip()]
        except json.JSONDecodeError as broken:
            raise Unusable(f"broken JSON: {broken}") from None
    if isinstance(document, dict):
        found = []
        for name in RECORD_ARRAYS:
            value = document
            for step in name.split("."):
                value = value.get(step) if isinstance(value, dict) else None
            if isinstance(value, list):
                found.append(value)
        if len(found) != 1:
            raise Unusable("not exactly one array of records")
        document = found[0]
    elements = []
    for element in document:
        nested = element.get("partners")
        if isinstance(nested, list):  # partners under a hromada; an empty list is no record
            outer = {key: value for key, value in element.items() if not isinstance(value, (list, dict))}
            elements += [{**outer, **partner} for partner in nested]
        else:
            elements.append(element)
    return [(i + 1, {key: as_cell(value) for key, value in element.items()})
            for i, element in enumerate(elements)], 0


def as_cell(value):
    if isinstance(value, dict):  # an RDF term of a SPARQL result
        value = value.get("value")
    if isinstance(value, list):
        return "; ".join(as_cell(item) for item in value)
    return "" if value is None else str(value)


def by_field(rows):
    """The rows with fields in place of headers, and the set of fields that the export has."""
    columns = defaultdict(list)
    readable = [row for _, row in rows if isinstance(row, dict)]
    for header in dict.fromkeys(header for row in readable for header in row):
        if field := FIELD_OF_HEADER.get(fold(header)):
            columns[field].append(header)
    columns["hromada"].sort(key=lambda header: HEADERS["hromada"].index(fold(header)))
    columns["hromada"] = columns["hromada"][:1]
    if len(columns["partner"]) > 1:
        columns["partner"] = [h for h in columns["partner"] if fold(h) != "ато іноземної держави"]
    for header in [h for h in columns["country"] if fold(h) == "partner_country"]:
        values = [row[header] for row in readable if not is_blank(row.get(header, ""))]
        if values and all(re.fullmatch(r"[A-Z]{2,3}", value.strip()) for value in values):
            columns["country"].remove(header)
            columns["country_code"].append(header)
    chosen = {field: headers[0] for field, headers in columns.items() if headers}
    if twice := [field for field, headers in columns.items() if len(headers) > 1]:
        raise Unusable(f"two columns for {', '.join(twice)}")
    if not {"country", "country_code"} & chosen.keys():
        raise Unusable("no country column")
    if not {"hromada", "hromada_code", "partner"} & chosen.keys():
        raise Unusable("no column for a party")
    return [(place, {field: row.get(header, "") for field, header in chosen.items()}
             if isinstance(row, dict) else row) for place, row in rows], chosen.keys()


# --- From cells to values -----------------------------------------------------------------------------

BLANKS = {"", "_", "-", "н/д", "na", "n/a", "null", "не названі", "не названо"}
CUT_OFF = re.compile(r"\([^)]*\)?|\[[^\]]*\]?|(адреса|вул\.|тел\.|e-?mail).*", re.IGNORECASE | re.DOTALL)


def is_blank(cell):
    return fold(cell) in BLANKS


def bare(cell):
    """A cell of names without brackets, addresses and telephones."""
    return " ".join(CUT_OFF.sub(" ", cell).split())


SETTLEMENT_WORDS = {"м", "місто", "міста", "с", "село", "смт", "селище", "к", "комуна", "ґміна", "гміна",
                    "волость", "муніципалітет", "самоврядування", "магістрат", "громада", "територіальна",
                    "stadt", "gemeinde", "samtgemeinde", "verbandsgemeinde", "obec", "mesto", "město",
                    "gmina", "miasto", "city", "town", "municipality", "of"}


def unwrapped(cell):
    """A cell that is all in brackets is what is in them."""
    return " ".join(re.sub(r"[()\[\]]", " ", cell).split()) if cell.strip() and is_blank(bare(cell)) and re.match(r"\s*[(\[]", cell) else cell


def begins_with_settlement_word(name):
    return fold(name).split(" ")[0] in SETTLEMENT_WORDS


def split_names(cell, is_known):
    """`;` separates; the rest only where every piece stands alone as a name of this column."""
    names = []
    for part in bare(cell).split(";"):
        pieces = [p for p in re.split(r"[,/]|\s(?:та|і|й|und|and)\s", part) if fold(p)]
        if len(pieces) > 1 and all(is_known(p) or begins_with_settlement_word(p) for p in pieces):
            names += pieces
        elif not is_blank(part):
            names.append(part)
    return names


# Dates

Span = namedtuple("Span", "first last form")  # form: day, month, quarter, year, interval (rule 8)
MONTHS = {name: i + 1 for i, names in enumerate(
    "січень січня|лютий лютого|березень березня|квітень квітня|травень травня|червень червня|липень липня|"
    "серпень серпня|вересень вересня|жовтень жовтня|листопад листопада|грудень грудня".split("|"))
    for name in names.split()}
QUARTERS = {"і": 1, "іі": 2, "ііі": 3, "іv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
WORD = r"[^\W\d_]+"


def months_of(year, month, count, form):
    last_month = month + count - 1
    return Span(date(year, month, 1), date(year, last_month, calendar.monthrange(year, last_month)[1]), form)


def day_of(year, month, day):
    moment = date(int(year), int(month), int(day))
    return Span(moment, moment, "day")


def month_word(word):
    if word not in MONTHS:
        raise Rejected("unreadable_date")
    return MONTHS[word]


def two_digit_year(*_):
    raise Rejected("two_digit_year")


DATE_FORMS = [(re.compile(pattern), make) for pattern, make in [
    (r"\+?(\d{4})-(\d\d)-(\d\d)(t00:00:00z)?", lambda y, m, d, _: day_of(y, m, d)),
    (r"(\d{4})-q([1-4])", lambda y, q: months_of(int(y), 3 * int(q) - 2, 3, "quarter")),
    (r"(\d{4})-(\d\d)", lambda y, m: months_of(int(y), int(m), 1, "month")),
    (r"(\d{1,2})[./](\d{1,2})[./](\d{4})", lambda d, m, y: day_of(y, m, d)),
    (r"\d{1,2}[./]\d{1,2}[./]\d\d(?!\d)", two_digit_year),
    (rf"(\d{{1,2}}) ({WORD}) (\d{{4}})", lambda d, m, y: day_of(y, month_word(m), d)),
    (r"([ivі]+|[1-4])-?й? квартал (\d{4})", lambda q, y: months_of(
        int(y), 3 * QUARTERS[q.replace("i", "і")] - 2, 3, "quarter")),
    (rf"({WORD}) (\d{{4}})", lambda m, y: months_of(int(y), month_word(m), 1, "month")),
    (r"(\d{5})", lambda n: Span(*[date(1899, 12, 30) + timedelta(int(n))] * 2, "day")),
    (r"(\d{4})", lambda y: months_of(int(y), 1, 12, "year")),
]]


def parse_date(cell):
    """The span of a date (rule 8), None for a blank one."""
    if is_blank(cell):
        return None
    text = " ".join(cell.lower().split())
    if re.fullmatch(r"\d[\d-]*/\d[\d-]*", text) and "-" in text:
        first, last = (parse_date(end) for end in text.split("/"))
        if first and last and first.first <= last.last:
            return Span(first.first, last.last, "interval")
        raise Rejected("unreadable_date")
    for pattern, make in DATE_FORMS:
        # After the date there may be its "року", and then a place.
        if (found := pattern.match(text)) and re.fullmatch(
                r"(\s*(року|рік|р\.?)(?!\w))?([\s,;.]+[^\W\d_].*|[\s,;.]*\(.*|[\s,.]*)", text[found.end():]):
            try:
                return make(*found.groups())
            except ValueError:
                raise Rejected("impossible_date") from None
            except KeyError:
                break
    raise Rejected("unreadable_date")


# Stage, kind, evidence

STAGES = {fold(word): stage for stage, words in {
    "contact": "контакт·контакти·візит·конференція·захід·contact", "aid": "допомога·aid",
    "intent": "намір·наміри·intent", "negotiation": "переговори·обговорення·negotiation",
    "draft": "проєкт·проект·draft", "cleared": "погоджено·cleared", "planned": "планується·planned",
    "signed": "підписано·підписана·укладено·укладена·чинна·чинний·діє·діюча·діючий·active·in force·signed",
    "registered": "зареєстровано·зареєстрована·registered", "suspended": "призупинено·suspended",
    "ended": "припинено·завершено·розірвано·terminated·ended"}.items() for word in words.split("·")}
STAGE_RANK = {stage: rank for rank, stage in enumerate(
    "contact aid intent negotiation draft cleared planned signed registered suspended ended".split())}
SIGNED_RANK = STAGE_RANK["signed"]
UNCONFIRMED = {"news_mention", "strategy_mention", "hypothesis"}
KINDS = [(re.compile(pattern), kind) for pattern, kind in [  # the first that is found in the cell
    (r"намір|absicht|intent", "declaration_of_intent"),
    (r"побратим|поріднен|städtepartnerschaft|partnerstadt|partnerschaftsvertrag|twin|sister.cit", "twinning"),
    (r"солідарн|solidarit", "solidarity_partnership"), (r"betreiber|operator|оператор", "operator_partnership"),
    (r"меморандум|memorandum|^mou$", "memorandum"), (r"дружб|дружн|freundschaft|friendship", "friendship"),
    (r"співпрац|співробітн|cooperation|kooperation|^(угода|договір|agreement)$", "cooperation_agreement"),
    (r"партнер|partner", "partnership"), (r"^(не зазначено|not.stated)$", None), (r"", "other")]]
STATUTORY = re.compile(r"транскордонн|міжтериторіальн|транснаціональн")
VAGUE_KINDS = {None, "partnership", "other"}


def parse_kind(row, fields, kind_is_statutory):
    """Rule 6; None is "not stated"."""
    if "kind" in fields and not kind_is_statutory:
        text = fold(row["kind"])
        if is_blank(text) or STATUTORY.search(text):
            return None
        return next(kind for pattern, kind in KINDS if pattern.search(text))
    title = fold(row.get("title", ""))
    if "побратим" in title:
        return "twinning"
    if "солідарн" in title:
        return "solidarity_partnership"
    if re.search(r"(протокол|договір|лист)\w* (про )?намір", title):
        return "declaration_of_intent"
    return None


def parse_stage(row, fields, span):
    """Rule 5."""
    if "stage" not in fields:
        return "signed"
    if is_blank(row["stage"]):
        if span is None:
            raise Rejected("unknown_stage")
        return "signed"
    stage = STAGES.get(fold(row["stage"]))
    if stage is None:
        raise Rejected("unknown_stage")
    return stage


# Countries, regions

def parse_countries(row):
    """Codes of the countries of a row; a code and names that exclude each other are a contradiction."""
    names = split_names(row.get("country", ""), lambda name: fold(name) in COUNTRIES)
    codes = [] if is_blank(row.get("country_code", "")) else row["country_code"].split(";")
    try:
        named = list(dict.fromkeys(COUNTRIES[fold(name)] for name in names))
        coded = list(dict.fromkeys(COUNTRY_CODES[fold(code)] for code in codes))
    except KeyError as unknown:
        key = unknown.args[0]
        reason = ("ambiguous_country" if key in AMBIGUOUS_COUNTRIES else "not_a_country" if key in NOT_COUNTRIES
                  else "unknown_country")
        raise Rejected(reason) from None
    if named and coded and not set(coded) <= set(named):
        raise Rejected("contradiction")
    return named or coded


def parse_regions(row):
    names = split_names(row.get("region", ""), lambda name: fold(name) in REGIONS)
    try:
        return list(dict.fromkeys(REGIONS[fold(name)] for name in names))
    except KeyError as unknown:
        raise Rejected("proposed_region" if unknown.args[0] in PROPOSED_REGIONS else "unknown_region") from None


# The Ukrainian side

Hromada = namedtuple("Hromada", "key region")  # key: the code, or region and name as spelled
NO_HROMADA = re.compile(r"\b(район|районна|rajon|область|обласна|асоціація|об'єднання|водоканал\w*|"
                        r"підприємство|кп|тов|університет|лікарня|інститут|фонд)\b")
PLACE_OF_HROMADA = re.compile(r" \S+ого району.*| \S+ої області.*")
COUNCILS = re.compile(r" (територіальна громада|громада|отг|тг|рада|військова адміністрація|мва|сва|вца)$")


def hromada_candidates(name):
    """Codes of the hromadas that bear a name: present names first, former ones if there is none."""
    key = PLACE_OF_HROMADA.sub("", fold(name))
    spellings = [key, COUNCILS.sub("", key), re.sub(r"^(м|місто|с|село|смт|селище) ", "", key)]
    for spelling in [*spellings, re.sub(r" (міська|селищна|сільська)$", "", spellings[1])]:
        names = HROMADA_NAMES.get(spelling)
        if names:
            return names["current"] or names["former"]
    return set()


def find_hromada(name, code, regions):
    """Rule 3 for the hromada: the party, or the reason why the record is rejected."""
    found = hromada_candidates(name) if name else set()
    if code in HROMADAS:
        if regions and HROMADAS[code]["region"] not in regions or found and code not in found:
            raise Rejected("contradiction")
        return Hromada(code, HROMADAS[code]["region"])
    if regions:
        found = {code for code in found if HROMADAS[code]["region"] in regions}
        if len(found) != 1:
            return Hromada((regions[0], fold(name)), regions[0])
    if len(found) > 1:  # the bare name of a region's centre means that city
        bare_name = re.sub(r"^(м|місто) ", "", fold(name))
        found = {code for code in found if code in REGION_CENTRES
                 and fold(HROMADAS[code]["centre_name"]) == bare_name}
        if not found:
            raise Rejected("hromada_ambiguous")
    if not found:
        raise Rejected("hromada_unknown")
    return Hromada(*[(code, HROMADAS[code]["region"]) for code in found][0])


def parse_hromadas(row, regions):
    """The hromadas of a row, and the names of other Ukrainian parties (rule 7)."""
    names = split_names(unwrapped(row.get("hromada", "")), lambda name: bool(hromada_candidates(name)))
    codes = [] if is_blank(row.get("hromada_code", "")) else \
        [code.strip().upper() for code in row["hromada_code"].split(";")]
    if codes and len(names) not in (0, len(codes)):
        raise Rejected("contradiction")
    hromadas, others = [], []
    for i in range(max(len(names), len(codes))):
        name, code = names[i] if names else "", codes[i] if codes else None
        if code not in HROMADAS and NO_HROMADA.search(PLACE_OF_HROMADA.sub("", fold(name))):
            others.append(fold(name))
        else:
            hromadas.append(find_hromada(name, code, regions))
    return hromadas, others


REGION_IN_TITLE = re.compile(
    r"\b(?:рад\w*|громад\w*|адміністраці\w*|м|міст\w*)(?: (?!та |і |й )\S+){0,2}?(?: \S+ району)? "
    r"(\S+ (?:област\w+|обл))\b")


def regions_of_title(title):
    """The regions that a title names beside a council or a settlement."""
    return {REGIONS[name] for name in REGION_IN_TITLE.findall(fold(title)) if name in REGIONS}


# The side abroad

ORGANISATION_IN_TITLE = re.compile(r"асоціац|міністерств|агентств|університет")
ORGANISATION = re.compile(
    r"асоціац|міністерств|агентств|агенці|університет|компані|підприємств|фонд|спілк|\bліг[аою]|палат|інститут|"
    r"лікарн|корпораці|посольств|консульств|бібліотек|єврорегіон|управлінн|\bтов\b|associa|minist(ry|eri)|"
    r"\bagen(cy|tur)|universit|institut|\bcompany\b|foundation|stiftung|verein\b|verband\b|stadtwerke|"
    r"betreiber|eurocities|euroregion|stowarzyszenie|związek|\bgmbh\b")
UNIT = re.compile(
    r"воєводств|повіт|жудец|județ|judet|регіон|\bобласт|\bкра(й|ю|єм)\b|\bокруг|провінці|кантон|графств|"
    r"префектур|департамент|\bштату?\b|\bземл[яі]\b|федеральн|районн|kreis\b|bezirk\b|bundesland|\bregion|"
    r"\brégion|département|\bcounty\b|provinc|\boblast\b|"
    r"\bokres\b|\bkraje?\b|megye|voivodeship|wojew|powiat")
MUNICIPAL = re.compile(
    r"\bм\b|\bміст([оау]|ом)?\b|міськ|\bс\b|\bсел(о|а|ом|ище)\b|\bсмт\b|\bк\b|[гґ]мін|комун[аоиу]|волост|"
    r"самоврядуван|магістрат|мерія|муніципал|арондисман|громад|(haupt|hanse|\b)stadt\b|gemeinde\b|gemeente|"
    r"\bmarkt\b|\bgmin|\bmiast[oa]\b|dzielnica|\bob(ec|ce|cou)\b|\bměst[oa]\b|městys|\bmest[oa]\b|\bcity\b|"
    r"\btown\b|municip|\bcom(mune|una|une|unei)\b|\bkommun[ae]?\b|\boraș|\boras(ul)?\b|općina|opcina|општина|"
    r"\bgrad\b|\bville\b|\bváros\b|község|\blinn\b|\bvald\b|novads|savivaldyb|cidade")


def title_names_a_municipality_abroad(title):
    """Whether a title names one: a municipal word in a phrase that is not marked as Ukrainian."""
    for phrase in re.split(r"\([^()]*Україна[^()]*\)", title):
        for part in re.split(r"\s(?:та|і)\s|\(Україна\)", phrase):
            if MUNICIPAL.search(fold(part)) and "рада" not in fold(part) and "радою" not in fold(part):
                return True
    return False


def skeleton(name):
    """A Cyrillic name as the keys of the table of skeletons are: one Latin letter for what sounds alike."""
    letters = {**dict(zip("абвгґдежзиіїйклмнопрстуфхцчшыэ", "abvhhdejsiiiiklmnoprstufxcqjie")),
               "щ": "jq", "є": "ie", "ю": "iu", "я": "ia", "ё": "io", "ь": "", "ъ": ""}

    def squeeze(word):
        for find, put in [(r"(.)\1+", r"\1"), ("ts", "c"), ("tc", "c"), ("sx", "j"), (r"(?<!^)i(?=[aou])", ""),
                          ("ie", "e"), (r"(.)\1+", r"\1")]:
            word = re.sub(find, put, word)
        return word

    words = []
    for word in re.findall(r"[^\W\d_]+", name.replace("'", "")):
        word = squeeze("".join(letters.get(letter, letter) for letter in word))
        for ending, modern in [("ov|ev", "iv"), ("ovka|evka", "ivka"), ("vo", "ve"), ("no", "ne"), ("oie|oe", "e"),
                               ("aia", "a"), ("oi", "i")]:
            if len(word) > 3 and re.search(f"({ending})$", word):
                word = re.sub(f"({ending})$", modern, word)
                break
        words.append(word)
    return squeeze("".join(words))


def place_of(name, country):
    """Rule 7: the place that a folded name means in a country, or None; and whether several places bear the name."""
    name = " ".join(name.replace("-", " ").split())
    if re.search("[а-яёіїєґ]", name):
        place = PLACES_BY_SKELETON.get(f"{country} {skeleton(name)}")
        return place or None, place == "" or f"{country} {place}" in HOMONYMS
    place = PLACES.get(f"{country} {name}")
    return place, f"{country} {place or name}" in HOMONYMS


def knows_place(name, country):
    """Whether the tables have a place of this name in a country."""
    place, is_shared = place_of(name, country.lower())
    return bool(place or is_shared) or f"{country.lower()} {' '.join(name.replace('-', ' ').split())}" in MAIN_NAMES


CONJUNCTION_AHEAD = re.compile(r"(?<=[;,()\[\]]) *(?:та|і|й|und|and)(?=\s)")


def names_with_countries(cell):
    """Rule 4: the names of a cell with the country that stands in brackets or behind a comma after each, or None."""
    found, rest = [], []
    for piece in re.split(r"[;,()\[\]]|\s(?:та|і|й|und|and)\s", f" {CONJUNCTION_AHEAD.sub('', cell)} "):
        country = COUNTRIES.get(fold(piece)) if len(fold(piece).encode()) > 3 else None
        if country and rest:
            found.append((rest[0], country))
            rest = []
        elif not is_blank(piece):
            rest.append(piece)
    return found + [(name, None) for name in rest[:1]]


def countries_of_partners(names, stated, countries):
    """Rule 17: for each of a record's partners the one of its countries that it lies in, or all where that is open."""
    if len(countries) < 2:
        return [tuple(countries)] * len(names)
    known = [[] if told else [c for c in countries if knows_place(name, c)] for name, told in zip(names, stated)]
    placed = [told or (where[0] if len(where) == 1 else None) for where, told in zip(known, stated)]
    free = [country for country in countries if country not in placed]
    if len(names) > 1 and placed.count(None) == len(free) == 1:
        last = placed.index(None)
        if not known[last] or free[0] in known[last]:
            placed[last] = free[0]
    return [(where,) if where else tuple(countries) for where in placed]


RURAL = {"pl": re.compile(r"\b(?:gmin|ґмін|гмін|wiejsk|сільськ)"), "ee": re.compile(r"\b(?:vald|valla|волост|сільськ)")}
URBAN = re.compile(r"\b(?:м|міст\w*|міськ\w*|miast\w*|miejsk\w*|city|town|linn\w*)\b")


def identity(name, qualifier, countries, text=""):
    """The place where the tables have the name; else the name as spelled, brackets only where they tell places apart. The
    country around a town of its name is another place, where its word says so."""
    if len(countries) == 1 and countries[0].lower() in RURAL:
        place = place_by_name(name, qualifier, countries)
        word = RURAL_NAMESAKES.get(f"{countries[0].lower()} {place}")
        if word and RURAL[countries[0].lower()].search(text) and not URBAN.search(text):
            return f"{place} {word}"
        return place
    return place_by_name(name, qualifier, countries)


def place_by_name(name, qualifier, countries):
    if len(countries) != 1:
        return name
    as_spelled, country = " ".join(name.replace("-", " ").split()), countries[0].lower()
    place, is_shared = place_of(name, country)
    if qualifier:
        qualified = f"{as_spelled} {' '.join(qualifier.replace('-', ' ').split())}"
        whole, _ = place_of(qualified, country)
        if whole or is_shared:
            return whole or qualified
    return place or as_spelled


def qualifier_of(cell):
    """What stands in brackets, if it is a few words of a name and says neither a country nor a sort of party."""
    found = [fold(text) for texts in re.findall(r"\(([^)]*)\)|\[([^\]]*)\]", cell) for text in texts if text]
    names = [text for text in found if 1 <= len(text.split()) <= 3 and text not in COUNTRIES
             and not any(words.search(text) for words in (ORGANISATION, UNIT, MUNICIPAL))]
    return names[0] if len(names) == 1 else ""


def parse_partners(row, countries):
    """The municipalities abroad, and other parties abroad (rule 7), each with the countries where it may lie."""
    cell, title = row.get("partner", ""), row.get("title", "")
    if is_blank(bare(cell)):
        return [], []
    names = split_names(cell, lambda name: False)
    stated = [None] * len(names)
    if sum(country is not None for _, country in names_with_countries(cell)) > 1:
        names, stated = zip(*names_with_countries(cell))
    # Of a single name the brackets count too: "Lippe (Landkreis)".
    texts = [fold(name) for name in names] if len(names) > 1 else \
        [fold(re.split(r"адреса", cell, flags=re.IGNORECASE)[0])]
    if len(names) == 1 and ORGANISATION_IN_TITLE.search(fold(title)):
        return [], [(tuple(countries), partner_key(names[0]))]
    qualifier = qualifier_of(cell) if len(names) == 1 else ""
    partners, others, only_units = [], [], True
    lies_in = countries_of_partners([partner_key(name) for name in names], stated, countries)
    for name, text, where in zip(names, texts, lies_in):
        is_organisation = bool(ORGANISATION.search(text))
        is_unit = not is_organisation and UNIT.search(text) and not MUNICIPAL.search(text)
        if is_organisation or is_unit:
            others.append((where, partner_key(name)))
        else:
            partners.append((where, identity(partner_key(name), qualifier, where, text)))
            SPELLINGS[partners[-1][1]].add(partner_key(name))
        only_units &= bool(is_unit)
    if only_units and title_names_a_municipality_abroad(title):
        return [], []
    return partners, others


def partner_key(name):
    words = fold(name).split(" ")
    while len(words) > 1 and words[0] in SETTLEMENT_WORDS:
        words = words[1:]
    while len(words) > 1 and words[-1] in SETTLEMENT_WORDS:
        words = words[:-1]
    return " ".join(words)


# --- From rows to records -----------------------------------------------------------------------------

class Record:
    """One record that was read: its values, and what became of it."""

    def __init__(self, file, place):
        self.file, self.place, self.fate, self.reason = file, place, None, None

    def normalise(self, row, fields, kind_is_statutory):
        self.span = parse_date(row.get("signed_on", ""))
        self.ended_on = parse_date(row.get("ended_on", ""))
        self.stage = parse_stage(row, fields, self.span)
        self.kind = parse_kind(row, fields, kind_is_statutory)
        self.unconfirmed = fold(row.get("evidence", "")) in UNCONFIRMED
        stated = [country for _, country in names_with_countries(row.get("partner", "")) if country]
        self.countries = parse_countries(row) or list(dict.fromkeys(stated))
        if not set(stated) <= set(self.countries):
            raise Rejected("contradiction")
        regions = parse_regions(row)
        self.hromadas, self.other_ukrainians = parse_hromadas(row, regions)
        self.partners, self.others_abroad = parse_partners(row, self.countries)
        self.regions = list(dict.fromkeys(h.region for h in self.hromadas)) or regions
        titled = regions_of_title(row.get("title", ""))
        if titled and self.regions and not self.other_ukrainians and titled.isdisjoint(self.regions):
            raise Rejected("contradiction")
        self.title, self.agreement_id = fold(row.get("title", "")), fold(row.get("agreement_id", ""))
        self.filled = sum(not is_blank(cell) for cell in row.values())
        self.bytes = "\x1f".join(fold(row.get(field, "")) for field in sorted(fields)).encode()
        nobody = not (self.hromadas or self.other_ukrainians or self.partners or self.others_abroad)
        if self.is_signed and nobody and not self.regions:
            raise Rejected("no_parties")

    @property
    def is_signed(self):
        return STAGE_RANK[self.stage] >= SIGNED_RANK

    @property
    def length(self):
        return (self.span.last - self.span.first).days

    @property
    def ukrainians(self):
        return {h.key for h in self.hromadas} | set(self.other_ukrainians)

    @property
    def foreigners(self):
        return set(self.partners + self.others_abroad)

    def reject(self, reason):
        self.fate, self.reason = "rejected", reason


def read_file(path, index):
    text = decode(path.read_bytes())
    rows, skipped = read_json(text) if text.lstrip()[:1] in ("{", "[") else read_csv(text)
    rows, fields = by_field(rows)
    kinds = [row["kind"] for _, row in rows if isinstance(row, dict) and not is_blank(row.get("kind", ""))]
    kind_is_statutory = bool(kinds) and all(STATUTORY.search(fold(kind)) for kind in kinds)
    records = []
    for place, row in rows:
        record = Record(index, place)
        try:
            if isinstance(row, str):
                raise Rejected(row)
            record.normalise(row, fields, kind_is_statutory)
        except Rejected as rejection:
            record.reject(str(rejection))
        records.append(record)
    return records, skipped


# --- Duplicates (rule 14) -----------------------------------------------------------------------------

def edits(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a):
        above, row = row, [i + 1]
        for j, y in enumerate(b):
            row.append(min(above[j + 1] + 1, row[j] + 1, above[j] + (x != y)))
    return row[-1]


def spelled_alike(a, b):
    few = edits(a, b)
    return few <= 2 and 4 * few <= min(len(a), len(b)) or \
        set(a.split()) <= set(b.split()) or set(b.split()) <= set(a.split())


def kinds_agree(a, b):
    return a.kind == b.kind or bool({a.kind, b.kind} & VAGUE_KINDS) or \
        a.file != b.file and max(a.length, b.length) > 0


def dates_agree(a, b):
    if a.span[:2] == b.span[:2]:
        return True
    overlap = a.span.first <= b.span.last and b.span.first <= a.span.last
    return a.file != b.file and max(a.length, b.length) > 0 and overlap


def parties_agree(a, b):
    ours, theirs = (a.ukrainians, a.foreigners), (b.ukrainians, b.foreigners)
    if a.file == b.file:
        return ours == theirs
    return all(x <= y for x, y in zip(ours, theirs)) or all(y <= x for x, y in zip(ours, theirs))


SPELLINGS = defaultdict(set)  # of a place, by its identity: what the exports of this run call it


def only_partner_spelled_differently(a, b):
    if not (a.title and a.title == b.title and a.length == b.length == 0 and a.span == b.span):
        return False
    if a.ukrainians != b.ukrainians or a.countries != b.countries:
        return False
    one, other = sorted(n for _, n in a.foreigners), sorted(n for _, n in b.foreigners)
    return len(one) == len(other) and all(any(
        spelled_alike(x, y) for x in SPELLINGS[first] or {first} for y in SPELLINGS[second] or {second})
        for first, second in zip(one, other))


def same_agreement(a, b):
    # A record that is not signed, or not confirmed, can not stand for one that is.
    if a.is_signed != b.is_signed or a.unconfirmed != b.unconfirmed or not kinds_agree(a, b):
        return False
    return parties_agree(a, b) and dates_agree(a, b) or only_partner_spelled_differently(a, b)


def mark_duplicates(records):
    """Finest dates first; each record joins the earliest survivor with which it agrees itself."""
    able = [r for r in records if r.fate is None and r.span and r.ukrainians and r.foreigners]
    able.sort(key=lambda r: (r.length, -STAGE_RANK[r.stage], -r.filled, r.bytes, r.file, r.place))
    survivors = []
    for record in able:
        twins = [s for s in survivors if same_agreement(record, s)]
        if twins:
            record.fate, record.twin = "duplicate", min(twins, key=lambda s: (s.span.last, s.span.first))
        else:
            survivors.append(record)
    for survivor in survivors:  # what has ended does not live on because another record has the finer date
        ends = [r for r in able if r.fate == "duplicate" and r.twin is survivor and states_end(r)]
        if ends and not states_end(survivor):
            survivor.stage = max([survivor.stage] + [r.stage for r in ends], key=STAGE_RANK.get)
            survivor.ended_on = min((r.ended_on for r in ends if r.ended_on), key=lambda s: s.first, default=None)


def states_end(record):
    return record.ended_on or STAGE_RANK[record.stage] >= STAGE_RANK["suspended"]


# --- Scope (rules 2, 8-11) ----------------------------------------------------------------------------

def out_of_scope_reason(record, since, as_of, options):
    """The first reason that fits; as_of None asks about everything but the as-of date."""
    rank = STAGE_RANK[record.stage]
    still_in_force = record.ended_on and as_of and record.ended_on.first > as_of
    reasons = [
        ("domestic", record.countries == ["UA"]),
        ("no_partnership", rank < STAGE_RANK["intent"]),
        ("not_signed", rank < SIGNED_RANK),
        (record.stage, record.stage in ("ended", "suspended") and not still_in_force),
        ("ended", record.stage in ("signed", "registered") and record.ended_on and as_of and not still_in_force),
        ("not_hromada", record.other_ukrainians and not record.hromadas),
        ("not_municipality", record.others_abroad and not record.partners),
        ("unconfirmed", record.unconfirmed and not options.include_unconfirmed),
        ("undated", record.span is None and not options.include_undated)]
    if record.span:
        before, after = record.span.last < since, bool(as_of) and record.span.first > as_of
        inside = since <= record.span.first and (not as_of or record.span.last <= as_of)
        reasons += [("date_uncertain", record.span.form == "interval" and not (before or after or inside)),
                    ("before_since", before), ("after_as_of", after)]
    return next((reason for reason, fits in reasons if fits), None)


def default_as_of(records, since, options):
    """Rule 11."""
    spans = {r.span for r in records if r.fate is None and r.span
             and out_of_scope_reason(r, since, None, options) is None}
    newest = max((s.last for s in spans if s.form == "day"), default=None) \
        or max((s.last for s in spans), default=None)
    if newest is None:
        raise Unusable("no record has a date: give --as-of")
    older = max((s.last for s in spans if s.last < newest), default=None)
    if older and (newest.year - 2, newest.month, newest.day) > (older.year, older.month, older.day):
        raise Unusable(f"{newest} lies more than two years after {older}: give --as-of")
    return newest


# --- Counting (rules 13, 15, 17) ----------------------------------------------------------------------

def year_of(span):
    if span is None:
        return "undated"
    return str(span.first.year) if span.first.year == span.last.year else "unknown"


def earliest(records):
    return min((r.span for r in records), key=lambda s: (s.last, s.first) if s else (date.max, date.max))


def count(records):
    agreements = defaultdict(list)  # rule 13
    for record in records:
        if record.fate == "counted":
            agreements[record.file, record.agreement_id or record.place].append(record)
    pairs = defaultdict(list)  # rule 7: all pairs of its hromadas and its partners; a blank party makes none
    for agreement in agreements.values():
        hromadas = {hromada for record in agreement for hromada in record.hromadas}
        partners = {partner for record in agreement for partner in record.partners}
        for pair in itertools.product(hromadas, partners):
            pairs[pair] += agreement

    def tally(agreement_rows, pair_rows):
        rows = defaultdict(lambda: {"agreements": 0, "partnerships": 0})
        for agreement in agreements.values():
            for row in agreement_rows(agreement):
                rows[row]["agreements"] += 1
        for pair, of_pair in pairs.items():
            for row in pair_rows(pair, of_pair):
                rows[row]["partnerships"] += 1
        return dict(sorted(rows.items()))

    def union(agreement, values):
        return {value for record in agreement for value in (values(record) or ["ZZ"])}

    # Rule 4: an agreement with a blank party is in the number of agreements and in no other.
    partners = {partner for _, partner in pairs}
    return {
        "totals": {
            "agreements": len(agreements), "partnerships": len(pairs),
            "hromadas": len({hromada.key for hromada, _ in pairs}), "partners": len(partners),
            "countries": len({country for countries, _ in partners for country in countries})},
        "by_country": tally(lambda a: union(a, lambda r: r.countries), lambda p, _: p[1][0] or ("ZZ",)),
        "by_region": tally(lambda a: union(a, lambda r: r.regions), lambda p, _: (p[0].region,)),
        "by_year": tally(lambda a: [year_of(earliest(a))], lambda _, of_pair: [year_of(earliest(of_pair))]),
    }


def end_of_quarter(text):
    year, quarter = re.fullmatch(r"(\d{4})-Q([1-4])", text).groups()
    return months_of(int(year), 3 * int(quarter) - 2, 3, "quarter").last


def main():
    parser = argparse.ArgumentParser(description="Count partnerships by the counting rules.")
    parser.add_argument("--since", type=date.fromisoformat, default=date(2022, 1, 1))
    day = parser.add_mutually_exclusive_group()
    day.add_argument("--as-of", type=date.fromisoformat)
    day.add_argument("--quarter", type=end_of_quarter, dest="as_of")
    parser.add_argument("--include-undated", action="store_true")
    parser.add_argument("--include-unconfirmed", action="store_true")
    parser.add_argument("--records", action="store_true", help="also print the fate of every record")
    parser.add_argument("files", nargs="+", type=Path)
    options = parser.parse_args()

    paths = [p for path in options.files for p in (sorted(path.iterdir()) if path.is_dir() else [path])]
    records, skipped = [], []
    for index, path in enumerate(paths):
        try:
            of_file, skipped_rows = read_file(path, index)
        except Unusable as reason:
            raise Unusable(f"{path}: {reason}") from None
        records += of_file
        skipped.append(skipped_rows)

    mark_duplicates(records)
    as_of = options.as_of or default_as_of(records, options.since, options)
    for record in records:
        if record.fate is None:
            record.reason = out_of_scope_reason(record, options.since, as_of, options)
            record.fate = "out_of_scope" if record.reason else "counted"

    files = []
    for index, path in enumerate(paths):
        mine = [r for r in records if r.file == index]
        fates = Counter(r.fate for r in mine)
        assert len(mine) == sum(fates.values()), "rule 1"
        reasons = {fate: dict(sorted(Counter(r.reason for r in mine if r.fate == fate).items()))
                   for fate in ("out_of_scope", "rejected")}
        files.append({"file": path.name, "read": len(mine), "skipped": skipped[index],
                      "counted": fates["counted"], "duplicate": fates["duplicate"], **reasons})
    result = {"since": str(options.since), "as_of": str(as_of), **count(records)}
    # Rule 9: the column of the undated is there whether or not they are in the totals.
    result["totals"]["undated"] = sum(r.fate in ("counted", "out_of_scope") and r.span is None
                                      and r.reason in (None, "undated") for r in records)
    result["files"] = files
    if options.records:
        result["records"] = [{"file": paths[r.file].name, "place": r.place, "fate": r.fate,
                              "reason": r.reason} for r in records]
    print(json.dumps(result, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    try:
        main()
    except Unusable as reason:
        sys.exit(print(f"error: {reason}", file=sys.stderr) or 65)
