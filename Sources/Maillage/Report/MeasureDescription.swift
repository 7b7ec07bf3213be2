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
