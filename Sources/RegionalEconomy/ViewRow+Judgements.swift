import EconomyModel

extension ViewRow {
  func target() throws -> Target {
    Target(
      region: try place(), indicator: try text("indicator"), indicatorCode: row["indicator_code"],
      measure: try required("measure", Measure.init), period: try required("period") { Period(notation: $0) },
      unit: row["unit"], targetValue: row["target_value"], targetValueHigh: row["target_value_high"],
      targetQualifier: try required("target_qualifier", Qualifier.init), actualValue: row["actual_value"],
      actualQualifier: try optional("actual_qualifier", Qualifier.init),
      outcome: try required("outcome", Target.Outcome.init), targetQuote: try text("target_quote"),
      actualQuote: row["actual_quote"], targetDocument: try text("target_document"),
      actualDocument: row["actual_document"], targetObservationID: row["target_observation_id"],
      actualObservationID: row["actual_observation_id"])
  }

  func conflict() throws -> Conflict {
    Conflict(
      region: try place(), indicator: try text("indicator"), indicatorCode: row["indicator_code"],
      measure: try required("measure", Measure.init), period: try required("period") { Period(notation: $0) },
      unit: row["unit"], value: row["value"], otherValue: row["other_value"],
      relation: try required("relation", Conflict.Relation.init), quote: try text("quote"),
      otherQuote: try text("other_quote"), document: try text("document"), otherDocument: try text("other_document"),
      observationID: row["observation_id"], otherObservationID: row["other_observation_id"])
  }

  func revision() throws -> Revision {
    Revision(
      region: try place(), indicator: try text("indicator"), indicatorCode: row["indicator_code"],
      measure: try required("measure", Measure.init), period: try required("period") { Period(notation: $0) },
      unit: row["unit"], firstValue: row["first_value"], firstKnownFrom: try day("first_known_from"),
      latestValue: row["latest_value"], latestKnownFrom: try day("latest_known_from"), revision: row["revision"],
      firstDocument: try text("first_document"), latestDocument: try text("latest_document"),
      firstQuote: try text("first_quote"), latestQuote: try text("latest_quote"))
  }
}
