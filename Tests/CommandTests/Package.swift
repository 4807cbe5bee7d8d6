import Foundation

/// The `datapackage.json` of a report, as a reader of JSON that knows nothing of the program finds it.
struct Package: Decodable {
  struct Options: Decodable {
    let asOf: String
    let decisions: String?
    let decisionsHash: String?
  }
  struct File: Decodable, Equatable {
    let path: String
    let bytes: Int
    let hash: String
  }

  let options: Options
  /// The records of an earlier report, where one was named.
  let previous: File?
  let resources: [File]

  init(of report: URL) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(
      Package.self, from: Data(contentsOf: report.appending(path: "datapackage.json")))
  }
}
