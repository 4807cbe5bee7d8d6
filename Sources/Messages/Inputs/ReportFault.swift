/// Why a published report cannot be read back.
package enum ReportFault: Error, Hashable, Sendable {
  /// A `records.csv` lacks columns that this version of the program writes.
  case columnsMissing([String])
  /// A cell of a `records.csv` holds what this version of the program does not write there.
  case cellUnknown(value: String)
  /// By the rules of this version a record has another fate than the report says; where it stands.
  case fateDiffers(record: String)

  var sentence: Text {
    switch self {
    case .columnsMissing(let columns):
      Text(
        uk: "бракує колонок \(columns.joined(separator: ", ")): звіт зроблено ранішою версією програми; зробіть його знову.",
        en: "the columns \(columns.joined(separator: ", ")) are missing: the report was made by an earlier version of this program; build it anew.")
    case .cellUnknown(let value):
      Text(
        uk: "\(quoted: value) — не те, що програма тут пише: звіт зроблено іншою версією; зробіть його знову.",
        en: "\(quoted: value) is not what this program writes here: the report was made by another version; build it anew.")
    case .fateDiffers(let record):
      Text(
        uk: "за правилами цієї версії із записом \(record) слід учинити інакше: звіт зроблено іншою версією; зробіть його знову.",
        en: "by the rules of this version \(record) has another fate: the report was made by another version; build it anew.")
    }
  }
}
