// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the main build needs no fuzzer: `make fuzz` builds all of it with coverage and runs it.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "RegionalEconomy", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzExtraction",
      dependencies: [.product(name: "StatisticExtraction", package: "RegionalEconomy")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
