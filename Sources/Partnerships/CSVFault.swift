/// Why a row of CSV cannot be read. Raw values stand in the column `value` of `rejected.csv`.
public enum CSVFault: String, CaseIterable, Sendable {
  /// Text follows a closing quote, as in `"Північ" ТГ;…`; often the sign of a quote that was never closed.
  case textAfterQuote
  /// A quote that is not closed before the input ends; in a row with quotes inside unquoted cells too, not on its line;
  /// or not before one in a later row of the table.
  case unclosedQuote
  case tooLongCell, tooLongRow, tooManyCells
  /// Inside its cells: nearly always a quote that was never closed.
  case tooManyLineBreaks
}
