// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "YearOverYear",
  // The name is given, so that the checkout's folder may be called anything.
  dependencies: [.package(name: "RegionalEconomy", path: "../..")],
  targets: [
    .executableTarget(
      name: "YearOverYear", dependencies: [.product(name: "RegionalEconomy", package: "RegionalEconomy")])
  ]
)
