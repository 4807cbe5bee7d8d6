"""The cases of Ukrainian adjectives and lands: the names of hromadas and regions."""

from .table import TableError


def cases_of_adjective(name):
    """Nominative, genitive, locative (and dative), accusative, instrumental of a hard adjective of -а:
    "Вінницька" → Вінницька, Вінницької, Вінницькій, Вінницьку, Вінницькою."""
    stem = name.removesuffix("а")
    return [name, stem + "ої", stem + "ій", stem + "у", stem + "ою"]


def cases_of_land(name):
    """The same cases of "Вінниччина", "Закарпаття", "Волинь"."""
    if name.endswith("щина") or name.endswith("ччина"):
        stem = name.removesuffix("а")
        return [name, stem + "и", stem + "і", stem + "у", stem + "ою"]
    if name.endswith("ття"):
        stem = name.removesuffix("я")
        return [name, name, stem + "і", name, name + "м"]
    stem = name.removesuffix("ь")
    return [name, stem + "і", stem + "і", name, stem + "ню"]


def check_adjectives(names):
    """An inflected name is one name's only, so that the program may take -ої, -ій, -у and -ою for -а."""
    nominatives = {}
    for name in names:
        for form in cases_of_adjective(name):
            if nominatives.setdefault(form, name) != name:
                raise TableError(f"inflection: {form} is {nominatives[form]} and {name}")
