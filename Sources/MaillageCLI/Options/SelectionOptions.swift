import ArgumentParser
import Maillage

/// Which part of the sources is meant.
struct SelectionOptions: ParsableArguments {
  @Option(help: "Only these communes, separated by commas.")
  var commune: String?

  @Option(
    help: """
      Only memberships that hold at this year or date (2024 or 2024-03-01). Where one commune is \
      drawn: several, separated by commas, are compared.
      """)
  var at: String?

  @Option(help: "Only bodies of these kinds: organisation, function, category, programme.")
  var kinds: String?

  @Option(help: "Measure these roles too, which are left out otherwise: funder, beneficiary.")
  var includeRoles: String?

  @Option(help: "Only bodies of these sectors (police, social, health …).")
  var sectors: String?

  func validate() throws {
    _ = try dates()
    _ = try selectionWithoutDate()
  }

  /// The selection, or what is wrong with it.
  func selection() throws -> Selection {
    var selection = try selectionWithoutDate()
    let dates = try dates()
    guard dates.count < 2 else {
      throw ValidationError(
        "--at \(at ?? ""): several dates are for 'maillage draw', which compares them.")
    }
    selection.at = dates.first
    return selection
  }

  /// The dates that are named, in their order.
  func dates() throws -> [PartialDate] {
    let dates = try (Self.list(at) ?? []).map { text in
      guard let date = PartialDate(text) else {
        throw ValidationError("--at \(text): expected a year (2024) or a date (2024-03-01).")
      }
      return date
    }
    guard Set(dates).count == dates.count else {
      throw ValidationError("--at \(at ?? ""): the same date twice.")
    }
    return dates
  }

  /// All but the date.
  func selectionWithoutDate() throws -> Selection {
    var selection = Selection()
    selection.communes = Self.list(commune)
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
