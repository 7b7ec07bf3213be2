/// A phrase whose words in the four languages stand side by side.
///
/// Large topics have a table of these each, a file of this folder; places in braces are explained at
/// `Phrases`, and must be the same in every language.
package typealias PhraseText = MeasureText

extension MeasureText {
  /// The places in the words of one language.
  static func places(in words: String) -> Set<String> {
    Set(
      PhrasePiece.pieces(of: words).compactMap { piece in
        if case .value(let name) = piece { name } else { nil }
      })
  }
}
