import ArgumentParser
import Maillage

/// Which part of the sources is meant.
struct SelectionOptions: ParsableArguments {
  @Option(help: "Only these communes, separated by commas.")
  var commune: String?

  @Option(help: "Only memberships that hold at this year or date (2024 or 2024-03-01).")
  var at: String?

  @Option(help: "Only bodies of these kinds: organisation, function, category, programme.")
  var kinds: String?

  @Option(help: "Measure these roles too, which are left out otherwise: funder, beneficiary.")
  var includeRoles: String?

  @Option(help: "Only bodies of these sectors (police, social, health …).")
  var sectors: String?

  func validate() throws { _ = try selection() }

  /// The selection, or what is wrong with it.
  func selection() throws -> Selection {
    var selection = Selection()
    selection.communes = Self.list(commune)
    if let at {
      guard let date = PartialDate(at) else {
        throw ValidationError("--at \(at): expected a year (2024) or a date (2024-03-01).")
      }
      selection.at = date
    }
    if let kinds = Self.list(kinds) {
      selection.kinds = Set(
        try kinds.map { text in
          let id = TableVocabulary.id(of: text, in: .kind)
          guard let kind = BodyKind(rawValue: id ?? text) else {
            let known = BodyKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--kinds \(text): expected one of \(known).")
          }
          return kind
        })
    }
    selection.includedRoles = Set(
      (Self.list(includeRoles) ?? []).map { word in
        Role(rawValue: TableVocabulary.id(of: word, in: .role) ?? word)
      })
    selection.sectors = Self.list(sectors).map { words in
      Set(words.map { Sector(rawValue: TableVocabulary.id(of: $0, in: .sector) ?? $0) })
    }
    return selection
  }

  private static func list(_ text: String?) -> [String]? { text.map(CommaList.items) }
}
