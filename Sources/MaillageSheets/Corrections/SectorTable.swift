/// Which words tell the sector of a body, as a table that people can edit.
///
/// `sectors.csv` beside sheets has the columns `words`, `sector` and `weak`: a word or a phrase, with
/// `*` at its end or beginning for any letters; the sector it tells, empty for none; and anything in
/// `weak` if it counts only where no other word tells. What the file does not say, the table built in
/// says.
public struct SectorTable: Sendable {
  /// A row of the table.
  public struct Row: Sendable, Hashable {
    /// A word or a phrase, without accents, in small letters.
    public let words: String
    /// What it tells; nil for nothing.
    public let sector: Sector?
    /// Whether it counts only where no other word tells.
    public let isWeak: Bool
  }

  /// The rows.
  public private(set) var rows: [Row] = []
  private var strong = WordIndex()
  private var weak = WordIndex()

  /// The table built in, as rows that can be written out and edited.
  public static let builtIn: [Row] = SectorLexicon.entries.flatMap { entry in
    [(entry.strong, false), (entry.weak, true)].flatMap { list, isWeak in
      list.split(whereSeparator: \.isWhitespace).map { word in
        Row(
          words: String(word).replacing("_", with: " "), sector: Sector(rawValue: entry.sector),
          isWeak: isWeak)
      }
    }
  }

  /// Understands `sectors.csv`.
  ///
  /// - Parameters:
  ///   - table: as it was read.
  ///   - problems: takes what is wrong with it; a row that cannot be understood is left out.
  init(_ table: RawTable, problems: inout ProblemLog) {
    let cells = AuxiliaryTable(table, columns: AuxiliaryColumn.sectors)
    for column in ["words", "sector"] where !cells.has(column) {
      if !table.header.isEmpty {
        problems.report(.missingColumn, line: table.headerLine, column, cells.headers)
      }
      return
    }
    for row in 0..<cells.rowCount {
      guard let words = cells.stated("words", row) else { continue }
      let word = cells.stated("sector", row)
      let id = word.flatMap { ValueLookup.sectors.id(of: $0) }
      if let word, id == nil {
        problems.report(
          .unknownSector, line: cells.line(row), CleanText.quoted(word),
          Sector.known.map(\.rawValue).joined(separator: ", "))
      }
      add(
        Row(
          words: words, sector: (id ?? word).map { Sector(rawValue: $0) },
          isWeak: cells.stated("weak", row) != nil))
    }
  }

  /// How many rows have a mark of their own: the bits of a word, less the one that is no row.
  private static let limit = 63

  private var sectors: [Sector?] = []

  private mutating func add(_ row: Row) {
    let mark: Int
    if let known = sectors.firstIndex(of: row.sector) {
      mark = known
    } else {
      guard sectors.count < Self.limit else { return }
      mark = sectors.count
      sectors.append(row.sector)
    }
    rows.append(row)
    let isBeginning = row.words.hasSuffix("*")
    let isEnd = row.words.hasPrefix("*")
    let keys = Self.tokens(of: row.words).filter { $0.kind == .word }.map(\.key)
    guard !keys.isEmpty else { return }
    let list =
      (isEnd ? "*" : "") + keys.map(\.text).joined(separator: "_") + (isBeginning ? "*" : "")
    if row.isWeak {
      weak.insert(list, mark: 1 << UInt64(mark))
    } else {
      strong.insert(list, mark: 1 << UInt64(mark))
    }
  }

  private static func tokens(of text: String) -> [Token] {
    Tokeniser.tokens(of: SheetText(text))
  }

  /// Gives the members of a sheet the sectors that the table says.
  func apply(to reading: inout SheetReading) {
    for place in reading.memberships.indices {
      let tokens = Self.tokens(of: reading.memberships[place].organisation)
      if let mark = Self.mark(in: tokens, strong) {
        reading.memberships[place].sector = sectors[mark]
      } else if reading.memberships[place].sector == nil, let mark = Self.mark(in: tokens, weak) {
        reading.memberships[place].sector = sectors[mark]
      }
    }
  }

  private static func mark(in tokens: [Token], _ index: WordIndex) -> Int? {
    for place in tokens.indices {
      let marks = index.find(at: place, in: tokens, before: tokens.count).marks
      if marks != 0 { return marks.trailingZeroBitCount }
    }
    return nil
  }
}
