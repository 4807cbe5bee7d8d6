"""Ukrainian names in Latin letters: the official English table and the usual German one."""

import re

# Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010.
_OFFICIAL = dict(zip("абвгґдежзиіклмнопрстуфхцчшщ", (
    "a b v h g d e zh z y i k l m n o p r s t u f kh ts ch sh shch").split()),
    є="ie", ї="i", й="i", ю="iu", я="ia", ь="")
_OFFICIAL_INITIAL = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}

# As German newspapers, Wikipedia and the list of German-Ukrainian partnerships write.
_GERMAN = dict(zip("абвгґдеєжзиіїйклмнопрстуфхцчшщюя", (
    "a b w h g d e je sch s y i ji j k l m n o p r s t u f ch z tsch sch schtsch ju ja").split()), ь="")


def _letters(name):
    """The name in lower case, without apostrophes: neither table writes them."""
    return "".join(letter for letter in name.lower() if letter not in "'’ʼ")


def official(name):
    """"Знам’янка" → "znamianka", "Єнакієве" → "yenakiieve", "Згурівка" → "zghurivka"."""
    out = []
    before = " "
    for letter in _letters(name):
        opens_word = before in " -"
        if letter == "г" and before == "з":
            out.append("gh")
        elif opens_word and letter in _OFFICIAL_INITIAL:
            out.append(_OFFICIAL_INITIAL[letter])
        else:
            out.append(_OFFICIAL.get(letter, letter))
        before = letter
    return "".join(out)


def german(name):
    """Both German spellings of an "с" between vowels: "Черкаси" → "tscherkasy" and "tscherkassy"."""
    letters = _letters(name)
    doubled = re.sub(r"(?<=[аеєиіїоуюя])с(?=[аеєиіїоуюя])", "сс", letters)
    return ["".join(_GERMAN.get(letter, letter) for letter in spelling) for spelling in (letters, doubled)]
