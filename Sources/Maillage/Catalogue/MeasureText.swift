public import MaillageSheets

/// A text of the catalogue in the four languages; a text without one of them does not compile.
public struct MeasureText: Sendable, Equatable {
  private let french: String
  private let dutch: String
  private let german: String
  private let english: String

  /// Takes the text in every language.
  public init(fr: String, nl: String, de: String, en: String) {
    assert(
      [nl, de, en].allSatisfy { Self.places(in: $0) == Self.places(in: fr) },
      "the places of a text differ between languages: \(en)")
    french = fr
    dutch = nl
    german = de
    english = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .french: french
    case .dutch: dutch
    case .german: german
    case .english: english
    }
  }
}
