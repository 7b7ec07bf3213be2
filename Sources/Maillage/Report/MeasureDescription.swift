public import MaillageSheets

/// What the annex says about a measure, in the language of the report.
public struct MeasureDescription: Sendable, Hashable {
  /// Its title.
  public var title: String
  /// Its definition, with normalisation and what is undefined.
  public var definition: String
  /// Author, year, title, DOI; `nil` where a count needs none.
  public var citation: String?

  /// A description.
  public init(title: String, definition: String, citation: String? = nil) {
    self.title = title
    self.definition = definition
    self.citation = citation
  }
}

extension MeasureDescription {
  /// What the catalogue says about a measure; `nil` for an id that it does not know.
  @Sendable public static func inCatalogue(
    _ id: String, _ language: Language
  ) -> MeasureDescription? {
    // Where an id stands for nodes and for the network, pages explain the network's.
    let measure = MeasureCatalogue.measure(id, .network) ?? MeasureCatalogue.measure(id)
    guard let measure else { return nil }
    var definition = measure.definition[language]
    if let last = definition.last, !".!?".contains(last) { definition += "." }
    if let undefined = measure.undefined {
      let words = Phrases(language)
      definition += " " + words.text(.undefinedWhen, ["when": .text(undefined[language])])
    }
    return MeasureDescription(
      title: measure.title[language], definition: definition, citation: measure.citation?.line)
  }
}
