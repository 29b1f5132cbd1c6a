// swift-tools-version: 6.1
import PackageDescription

/// The stages of the pipeline, in its order.
///
/// A stage imports the model and the reference data, never another stage;
/// `Ingestion` is the one place that joins them (see ARCHITECTURE.md).
let package = Package(
  name: "RegionalEconomy",
  products: [
    .library(name: "RegionalEconomy", targets: ["RegionalEconomy"]),
    .library(name: "StatisticExtraction", targets: ["StatisticExtraction"]),
    .executable(name: "regecon", targets: ["regecon"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
  ],
  targets: [
    .target(name: "EconomyModel"),
    // migrations/*.sql and seeds/*.csv, compiled in, so that an installed binary needs no checkout.
    .target(name: "CSeedFiles"),
    .target(name: "ReferenceData", dependencies: ["EconomyModel", "CSeedFiles"]),
    .target(name: "DocumentReading", dependencies: ["EconomyModel"]),
    .target(name: "StatisticExtraction", dependencies: ["EconomyModel", "ReferenceData"]),
    .target(
      name: "EconomyStore",
      dependencies: ["EconomyModel", "ReferenceData", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "RegionalEconomy",
      dependencies: ["EconomyModel", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "Ingestion",
      dependencies: [
        "EconomyModel", "ReferenceData", "DocumentReading", "StatisticExtraction", "EconomyStore",
        .product(name: "Logging", package: "swift-log"),
      ]),
    .executableTarget(
      name: "regecon",
      dependencies: [
        "EconomyModel", "ReferenceData", "DocumentReading", "StatisticExtraction", "Ingestion", "EconomyStore",
        "RegionalEconomy",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .target(name: "TestSupport", dependencies: ["EconomyModel", "ReferenceData"], path: "Tests/TestSupport"),
    .testTarget(name: "DocumentReadingTests", dependencies: ["DocumentReading", "EconomyModel", "TestSupport"]),
    .testTarget(
      name: "IngestionTests",
      dependencies: [
        "Ingestion", "DocumentReading", "EconomyModel", "EconomyStore", "ReferenceData", "StatisticExtraction",
        "TestSupport",
      ]),
    .testTarget(name: "regeconTests", dependencies: ["regecon", "TestSupport"]),
    .target(
      name: "StoreTestSupport",
      dependencies: ["EconomyStore", "EconomyModel", "ReferenceData", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Tests/StoreTestSupport"),
    .testTarget(name: "EconomyModelTests", dependencies: ["EconomyModel", "TestSupport"]),
    .testTarget(
      name: "StatisticExtractionTests", dependencies: ["StatisticExtraction", "ReferenceData", "TestSupport"]),
    .testTarget(name: "ReferenceDataTests", dependencies: ["ReferenceData", "TestSupport"]),
    .testTarget(
      name: "RegionalEconomyTests",
      dependencies: [
        "RegionalEconomy", "EconomyStore", "EconomyModel", "ReferenceData", "TestSupport", "StoreTestSupport",
      ]),
    .testTarget(
      name: "EconomyStoreTests",
      dependencies: [
        "EconomyStore", "EconomyModel", "ReferenceData", "TestSupport", "StoreTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
