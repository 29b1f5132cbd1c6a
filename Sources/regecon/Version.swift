/// The version of the program, as CHANGELOG.md lists it.
enum Version {
  static let current = "0.1.0"
}
