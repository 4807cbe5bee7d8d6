// swift-tools-version: 6.2
import PackageDescription

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

let package = Package(
  name: "partnership-report",
  dependencies: [
    // The command line: subcommands, help and usage errors that a person can read.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // Paths and file descriptors with typed errors.
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    // C doors
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "CReferenceTables", exclude: ["tables"]),
    .target(name: "CStorage"),
    .target(name: "CDigest"),

    // The path of the data, in its order
    .target(name: "Partnerships"),
    .target(name: "Interning", dependencies: ["CDigest"]),
    .target(name: "Storage", dependencies: ["CStorage", "CCrypto", systemPackage]),
    .target(name: "CSVParsing", dependencies: ["CLibCSV", "Partnerships"]),
    .target(name: "JSONParsing", dependencies: ["CSimdJSON", "Partnerships"]),
    .target(name: "Gazetteer", dependencies: ["CReferenceTables", "Partnerships"]),
    .target(name: "Messages", dependencies: ["Gazetteer", "Partnerships"]),
    .target(
      name: "Loaders",
      dependencies: ["CSVParsing", "JSONParsing", "Gazetteer", "Interning", "Messages", "Partnerships"]),
    .target(
      name: "Agreements", dependencies: ["Gazetteer", "Interning", "Loaders", "Messages", "Partnerships"]),
    .target(
      name: "Aggregation",
      dependencies: ["Agreements", "Gazetteer", "Interning", "Loaders", "Messages", "Partnerships"]),
    .target(
      name: "Reports",
      dependencies: [
        "Agreements", "Aggregation", "Gazetteer", "Interning", "Loaders", "Messages", "Partnerships",
      ]),
    .target(
      name: "Renderers",
      dependencies: [
        "Agreements", "Aggregation", "Gazetteer", "Loaders", "Messages", "Partnerships", "Reports",
      ]),
    .executableTarget(
      name: "partnership-report",
      dependencies: [
        "Agreements", "Aggregation", "Gazetteer", "Loaders", "Messages", "Partnerships", "Renderers",
        "Reports",
        "Storage", argumentParser, systemPackage,
      ]),

    // What tests of several targets share: all, those that load exports, and those that count
    .target(name: "TestSupport", dependencies: ["Messages"], path: "Tests/Support"),
    .target(
      name: "ExportSupport",
      dependencies: ["Agreements", "Gazetteer", "Loaders", "Messages", "Partnerships"],
      path: "Tests/ExportSupport"),
    .target(
      name: "CountingSupport",
      dependencies: [
        "Agreements", "Aggregation", "ExportSupport", "Gazetteer", "Loaders", "Messages", "Partnerships",
        "TestSupport",
      ],
      path: "Tests/CountingSupport"),

    .testTarget(name: "PartnershipsTests", dependencies: ["Partnerships", "TestSupport"]),
    .testTarget(name: "StorageTests", dependencies: ["Storage", "TestSupport"]),
    .testTarget(
      name: "CSVParsingTests", dependencies: ["CSVParsing", "CLibCSV", "Partnerships", "TestSupport"],
      exclude: ["ConformanceExceptions.tsv"]
    ),
    .testTarget(name: "JSONParsingTests", dependencies: ["JSONParsing", "Partnerships", "TestSupport"]),
    .testTarget(
      name: "GazetteerTests", dependencies: ["Gazetteer", "Partnerships", "TestSupport"],
      exclude: ["LikelyHeaders.tsv", "OtherHeaders.txt", "PlacePairs.tsv"]),
    .testTarget(
      name: "MessagesTests", dependencies: ["Messages", "Gazetteer", "Partnerships", "TestSupport"],
      exclude: ["Recorded"]),
    .testTarget(
      name: "LoadersTests",
      dependencies: [
        "Agreements", "ExportSupport", "Gazetteer", "Loaders", "Messages", "Partnerships", "TestSupport",
      ]),
    .testTarget(
      name: "AgreementsTests",
      dependencies: [
        "Agreements", "ExportSupport", "Gazetteer", "Loaders", "Messages", "Partnerships", "TestSupport",
      ],
      exclude: ["CountryForms.tsv"]),
    .testTarget(
      name: "AggregationTests",
      dependencies: [
        "Agreements", "Aggregation", "CountingSupport", "ExportSupport", "Loaders", "Messages",
        "Partnerships",
        "TestSupport",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Agreements", "Aggregation", "CountingSupport", "ExportSupport", "Gazetteer", "Loaders", "Messages",
        "Partnerships", "Renderers", "Reports",
        "TestSupport",
      ]),
    .testTarget(
      name: "RenderersTests",
      dependencies: [
        "Renderers", "Agreements", "Aggregation", "Gazetteer", "Loaders", "Messages", "Partnerships",
        "Reports", "TestSupport",
      ],
      exclude: ["Recorded"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "partnership-report", "Agreements", "Aggregation", "ExportSupport", "Gazetteer", "Loaders",
        "Messages", "Partnerships",
        "Renderers", "Reports", "Storage", "TestSupport",
      ]),

    // What must be true of any bytes; `make fuzz` looks for bytes that break it.
    .target(
      name: "FuzzLaws",
      dependencies: [
        "Agreements", "CSVParsing", "ExportSupport", "JSONParsing", "Loaders", "Messages", "Partnerships",
        "Renderers",
      ],
      path: "Tests/Fuzz/Laws"),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzLaws", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x,  // `#embed`
  cxxLanguageStandard: .cxx17
)

// libFuzzer brings the `main` of this program: an ordinary build could not link it.
if Context.environment["FUZZ_LAW"] != nil {
  package.targets.append(
    .executableTarget(name: "fuzz", dependencies: ["FuzzLaws"], path: "Tests/Fuzz/Harness"))
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
