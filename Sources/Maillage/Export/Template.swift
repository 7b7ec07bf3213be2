/// An empty membership table with headers, an example row and the lists of values.
public struct Template: Sendable {
  /// The language of headers and values.
  public let language: Language
  private let vocabulary: TableVocabulary

  /// A template in a language.
  public init(language: Language) {
    self.language = language
    vocabulary = TableVocabulary(language)
  }

  /// Headers and the example row.
  public func csv(_ dialect: CSVText.Dialect = .plain) -> String {
    var table = CSVText(header: vocabulary.headers, dialect: dialect)
    table.append(vocabulary.exampleRow.map { .text($0) })
    return table.string
  }
}
