"""Ranks in the alphabet of a language (CLDR collation, through ICU)."""

import icu


def ranks(names, language):
    """1-based rank of each code in `names` (code → name, or a tuple of names compared from left to right);
    equal names stand in the order of their codes."""
    collator = icu.Collator.createInstance(icu.Locale(language))

    def order(code):
        parts = names[code] if isinstance(names[code], tuple) else (names[code],)
        return [collator.getSortKey(part) for part in parts], code

    return {code: str(rank) for rank, code in enumerate(sorted(names, key=order), start=1)}
