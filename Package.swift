// swift-tools-version: 6.1
import PackageDescription

/// Warnings fail the build of the tests (`make test` passes -Xswiftc -warnings-as-errors for our own targets only).
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ room: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(name: "\(room)Tests", dependencies: [.target(name: room)] + dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "posology",
  products: [
    .executable(name: "posology", targets: ["PosologyCLI"]),
    .library(name: "Posology", targets: ["Pipeline"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "3.12.3"),
  ],
  targets: [
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "CData", exclude: ["lexicon", "language", "pages"]),
    room("PatternMatching", ["CPCRE2"]),
    room("Prose", ["CZlib", "CZstd", .product(name: "Crypto", package: "swift-crypto")]),
    room("Language", ["CData"]),
    room("Lexicon", ["Prose", "CData"]),
    room("Cleaning", ["CData", "Prose", "Language", "PatternMatching"]),
    room("Extraction", ["Prose", "PatternMatching", "Lexicon"]),
    room("Deduplication", ["Prose"]),
    room("Dataset", ["Prose", "Lexicon", "Cleaning", "Extraction", "Deduplication", "CSQLite"]),
    room("Pipeline", ["CData", "Prose", "Cleaning", "Language", "Lexicon", "Extraction", "Deduplication", "Dataset"]),
    .executableTarget(
      name: "PosologyCLI",
      dependencies: [
        "Pipeline", "Prose", "Language", "Lexicon", "Cleaning", "Extraction", "Deduplication", "Dataset",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    tests("Prose"),
    tests("Language", ["CData"]),
    tests("Cleaning", ["Prose", "Language", "CData"]),
    tests("Lexicon", ["Prose"], exclude: ["Fixtures"]),
    tests("Extraction", ["Prose", "Lexicon", "PatternMatching"]),
    tests("Deduplication", ["Prose"]),
    tests("Dataset", ["Prose", "Cleaning", "Extraction", "Lexicon", "Deduplication", "CSQLite"]),
    tests("Pipeline", ["Prose", "Cleaning", "Extraction", "Lexicon", "Dataset", "Deduplication", "PosologyCLI"]),
  ],
  cLanguageStandard: .c2x  // #embed
)
