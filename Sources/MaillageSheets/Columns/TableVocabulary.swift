/// The words of the membership table in one language: what a template shows.
public struct TableVocabulary: Sendable {
  /// The language of the words.
  public let language: Language

  /// The words of a language.
  public init(_ language: Language) { self.language = language }

  /// A value that a column understands, with the word for it.
  public struct Value: Sendable, Hashable {
    /// The id that the contract gives it.
    public let id: String
    /// What people write in this language.
    public let word: String
  }

  /// The header of a column.
  public func header(of column: MembershipColumn) -> String {
    ColumnNames.words(for: column).in(language).first ?? column.rawValue
  }

  /// The headers of all columns, in the order of the contract.
  public var headers: [String] { MembershipColumn.allCases.map { header(of: $0) } }

  /// The values that a column understands; empty where it takes any text.
  public func values(of column: MembershipColumn) -> [Value] {
    let entries: [ValueNames.Entry] =
      switch column {
      case .sector: ValueNames.sectors
      case .role: ValueNames.roles
      case .kind: ValueNames.bodyKinds
      case .platformKind: ValueNames.platformKinds
      case .statutory: ValueNames.statutorySeats
      default: []
      }
    return entries.map { Value(id: $0.id, word: $0.words.in(language).first ?? $0.id) }
  }

  /// The id that a word of any of the languages means in a column; `nil` where none is known.
  public static func id(of word: String, in column: MembershipColumn) -> String? {
    switch column {
    case .sector: ValueLookup.sectors.id(of: word)
    case .role: ValueLookup.roles.id(of: word)
    case .kind: ValueLookup.bodyKinds.id(of: word)
    case .platformKind: ValueLookup.platformKinds.id(of: word)
    case .statutory: ValueLookup.statutorySeats.id(of: word)
    default: nil
    }
  }

  /// A made-up row that shows what each column takes, in the order of `headers`.
  public var exampleRow: [String] {
    MembershipColumn.allCases.map { column in
      switch column {
      case .organisation: example("Maison des jeunes", "Jeugdhuis", "Jugendheim", "Youth centre")
      case .platform:
        example("Cellule de prévention", "Preventiecel", "Präventionszelle", "Prevention cell")
      case .commune: "Exempleville|Voorbeeldstad"
      case .platformKind: word("working group", of: column)
      case .parent:
        example("Conseil de prévention", "Preventieraad", "Präventionsrat", "Prevention council")
      case .acronym: example("MJ", "JH", "JH", "YC")
      case .sector: word("youth", of: column)
      case .kind: word("organisation", of: column)
      case .role: word("member", of: column)
      case .weight: "1"
      case .from: "2024"
      case .until: "2025-12-31"
      case .statutory: ""
      case .source: "https://example.org/"
      }
    }
  }

  private func word(_ id: String, of column: MembershipColumn) -> String {
    values(of: column).first { $0.id == id }?.word ?? id
  }

  private func example(
    _ french: String, _ dutch: String, _ german: String, _ english: String
  ) -> String {
    switch language {
    case .french: french
    case .dutch: dutch
    case .german: german
    case .english: english
    }
  }
}
