import EconomyModel

/// How a sentence was read, stage by stage.
public struct SentenceReading: Sendable {
  /// Recognition: a number with its scale and unit.
  public struct Number: Sendable {
    public var text: String
    public var value: String
    public var unit: String
    public var qualifier: Qualifier
  }

  /// Composition: what the text before a number (or a list of numbers) said.
  public struct Clause: Sendable {
    public var numbers: [String]
    /// The text before the number that was read for it.
    public var before: String
    /// The subject that the clause names; empty where it takes the one before.
    public var subject: String
    /// `up`, `down`, `reach`, `share` or `contribution`.
    public var verb: String?
    /// The marks that were found: 分别, 其中, 从, 新增 and the like, by the names of their roles.
    public var marks: [String]
  }

  /// Layout: the sentence with white space, full width and broken lines mended.
  public var text: String
  public var section: [String]
  /// What the numbers of the section are: `review 2025`, `target 2026`, `years 2021/2025`.
  public var mood: String
  public var numbers: [Number]
  /// The periods, as they stand in the text.
  public var periods: [String]
  public var clauses: [Clause]
}

extension Mood {
  /// For people who ask how a sentence was read.
  var label: String {
    func year(_ year: Int?) -> String { year.map { " \($0)" } ?? "" }
    return switch self {
    case .review(let value): "review" + year(value)
    case .target(let value): "target" + year(value)
    case .span(let first, let last): "years \(first)/\(last)"
    case .targetSpan(let first, let last): "target \(first)/\(last)"
    }
  }
}

extension LeftReading {
  /// What was found besides the subject and the verb.
  var marks: [String] {
    var marks: [String] = []
    func add(_ isFound: Bool, _ name: String) { if isFound { marks.append(name) } }
    add(isDistributed, "distribute")
    add(isJoint, "joint")
    add(isPart, "part")
    add(isFrom, "from")
    add(isNew, "net_new")
    add(isAverage, "average")
    add(isCumulative, "cumulative")
    add(isSteady, "steady")
    add(isTarget, "target")
    add(isDone, "done")
    if let basis { marks.append("basis \(basis.rawValue)") }
    if let prices { marks.append("prices \(prices.rawValue)") }
    if let qualifier { marks.append(qualifier.rawValue) }
    if let region { marks.append("region \(region)") }
    add(period != nil, "period")
    add(basePeriod != nil, "base period")
    return marks
  }
}
