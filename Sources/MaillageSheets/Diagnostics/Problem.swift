/// A kind of problem: its severity, its code, and its words in the four languages.
///
/// Kinds stand as static members in extensions, one file a subject; a kind without words in one of
/// the languages does not compile. `{0}`, `{1}` … stand for what is only known where it happens.
package struct Problem: Sendable {
  /// How much it matters.
  package let severity: Severity
  /// A stable name in kebab-case.
  package let code: String
  private let french: Words
  private let dutch: Words
  private let german: Words
  private let english: Words

  /// What is wrong and what to do, in one language.
  package struct Words: Sendable {
    package let message: String
    package let remedy: String?

    package init(_ message: String, _ remedy: String? = nil) {
      self.message = message
      self.remedy = remedy
    }
  }

  package init(
    _ severity: Severity, _ code: String, fr: Words, nl: Words, de: Words, en: Words
  ) {
    self.severity = severity
    self.code = code
    french = fr
    dutch = nl
    german = de
    english = en
  }

  /// The problem at a place, in a language.
  package func at(
    file: String?, line: Int? = nil, in language: Language, _ arguments: String...
  ) -> Diagnostic {
    Diagnostic(self, arguments, file: file, line: line, in: language)
  }

  /// What is wrong and what to do, in a language.
  func words(in language: Language, _ arguments: [String]) -> (message: String, remedy: String?) {
    let words =
      switch language {
      case .french: french
      case .dutch: dutch
      case .german: german
      case .english: english
      }
    return (
      Self.fill(words.message, with: arguments),
      words.remedy.map { Self.fill($0, with: arguments) }
    )
  }

  /// Puts arguments in their places; an argument that itself holds `{0}` is left as it is.
  private static func fill(_ template: String, with arguments: [String]) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let after = rest.index(after: open)
      if let close = rest[after...].firstIndex(of: "}"), let place = Int(rest[after..<close]),
        arguments.indices.contains(place)
      {
        result += arguments[place]
        rest = rest[rest.index(after: close)...]
      } else {
        result += "{"
        rest = rest[after...]
      }
    }
    return result + rest
  }
}
