"""A reference table on its way to a CSV file: RFC 4180, UTF-8, LF, total order."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from .folding import fold

REVIEWED = Path(__file__).resolve().parent


class TableError(Exception):
    """What the sources or the reviewed files say cannot become a table; the message says why."""


@dataclass
class Table:
    name: str
    header: list[str]
    rows: list[tuple[str, ...]]
    remark: str = ""

    def __post_init__(self):
        """Sorts by the columns' UTF-8 bytes, from left to right: the program searches raw bytes."""
        self.rows = sorted(self.rows, key=lambda row: [cell.encode() for cell in row])
        for row in self.rows:
            if len(row) != len(self.header):
                raise TableError(f"{self.name}: {row} has not {len(self.header)} cells")
            if any(cell != cell.strip() or "\n" in cell for cell in row):
                raise TableError(f"{self.name}: stray white space in {row}")
            if self.header[0] == "key" and (not row[0] or fold(row[0]) != row[0]):
                raise TableError(f"{self.name}: {row[0]!r} is no folded key")
        for before, after in zip(self.rows, self.rows[1:]):
            if before == after:
                raise TableError(f"{self.name}: {after} twice")

    def require_unique(self, *columns):
        """No two rows have the same values in `columns`."""
        at = [self.header.index(column) for column in columns]
        seen = {}
        for row in self.rows:
            other = seen.setdefault(tuple(row[i] for i in at), row)
            if other is not row:
                raise TableError(f"{self.name}: {' and '.join(columns)} not unique: {other}, {row}")
        return self

    def require_count(self, expected):
        if len(self.rows) != expected:
            raise TableError(f"{self.name}: {len(self.rows)} rows, not {expected}")
        return self

    def encoded(self):
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(self.header)
        writer.writerows(self.rows)
        return text.getvalue().encode()


def reviewed(name):
    """The rows of a hand-written file as dictionaries; its first line is the header."""
    with open(REVIEWED / name, encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for number, row in enumerate(rows, start=2):
        if None in row or None in row.values():
            raise TableError(f"{name}, record {number}: has not as many cells as the header")
    return rows
