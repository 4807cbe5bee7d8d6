"""The cases of Ukrainian names of regions, hromadas and their centres."""

# Nominative, genitive, locative (and dative), accusative, instrumental.
CASES = ["nominative", "genitive", "locative", "accusative", "instrumental"]


def cases_of_adjective(name):
    """"Вінницька" → Вінницька, Вінницької, Вінницькій, Вінницьку, Вінницькою: hard adjectives of -а."""
    stem = name.removesuffix("а")
    return [name, stem + "ої", stem + "ій", stem + "у", stem + "ою"]


def cases_of_land(name):
    """"Вінниччина", "Закарпаття", "Волинь"."""
    if name.endswith("щина") or name.endswith("ччина"):
        stem = name.removesuffix("а")
        return [name, stem + "и", stem + "і", stem + "у", stem + "ою"]
    if name.endswith("ття"):
        stem = name.removesuffix("я")
        return [name, name, stem + "і", name, name + "м"]
    stem = name.removesuffix("ь")
    return [name, stem + "і", stem + "і", name, stem + "ню"]
