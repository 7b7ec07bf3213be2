internal import MaillageGraph

/// Gathers the rows of tables, in the order of reading, until all are there and identity can be
/// worked out (`MembershipAssembly`).
struct MembershipCollector {
  var log: DiagnosticLog
  var rows = RowStore()
  var organisations = NameTable(.organisation)
  var platforms = NameTable(.platform)
  var communes = CommuneTable()
  var roles = Interner<[Role]>([[.member]])
  var spans = Interner<DateSpan>([DateSpan()])
  var sectors = Interner<Sector>(Sector.known)
  var acronyms = Interner<String>()
  /// Lists of sources as cells state them.
  var sources: [[String]] = []
  /// The columns that the contract does not know, in the order of reading.
  var attributes: [Attribute] = []
  /// The name of each file in an array of its own, for its rows to share.
  var fileNames: [[String]] = []
  /// What `communes.csv` says, by commune.
  var communeRecords: [(commune: Int32, record: CommuneRecord)] = []
  /// The rows of `links.csv`.
  var pendingLinks: [PendingLink] = []
  /// The keys that the registries know, by mode.
  var registered: [RegistryMode: Set<String>] = [:]

  /// A column that the contract does not know: its values and which row has which (-1 for none).
  struct Attribute {
    let name: String
    var values: [String] = []
    var cells: ContiguousArray<Int32> = []
  }

  /// How many threads may work; the result does not depend on it.
  let parallelism: Parallelism

  init(language: Language, parallelism: Parallelism) {
    log = DiagnosticLog(language: language)
    self.parallelism = parallelism
  }

  /// Adds the rows of a table.
  ///
  /// - Parameters:
  ///   - table: as it was read.
  ///   - file: its number in the log.
  ///   - fallbackCommune: the commune of rows that name none.
  /// - Returns: how many rows were kept and how many refused, those that the reader refused included.
  mutating func add(
    _ table: RawTable, file: Int, registry: Registry, mapping: ColumnMapping,
    fallbackCommune: String?
  ) -> (read: Int, refused: Int) {
    let layout = ColumnLayout(
      header: table.header, line: table.headerLine, mapping: mapping, log: &log, file: file)
    guard layout.isComplete, let organisation = layout.places[.organisation],
      let platform = layout.places[.platform]
    else { return (0, table.rowCount + table.refusedRows) }
    let meaning = TableMeaning(table: table, layout: layout, file: file)
    while rows.fileStarts.count <= file {
      fileNames.append([log.files[rows.fileStarts.count]])
      rows.fileStarts.append(rows.count)
    }
    let first = rows.count

    let names = nameMeanings(
      meaning, table.columns[organisation], table.columns[platform], registry)
    let weights = meaning.raw(.weight).map { weightMeanings($0) }
    let froms = meaning.raw(.from).map { dateMeanings($0) }
    let untils = meaning.raw(.until).map { dateMeanings($0) }
    let isKept = refuseRows(
      meaning, names: names, weights: weights, froms: froms, untils: untils)

    let organisationCells = table.columns[organisation].cells
    let platformCells = table.columns[platform].cells
    rows.organisation.append(names.organisations.numbers, cells: organisationCells, keeping: isKept)
    rows.platform.append(names.platforms.numbers, cells: platformCells, keeping: isKept)
    let kept = rows.count - first
    rows.organisationWriting.appendStated(
      names.organisations.writings, cells: organisationCells, kept: kept, keeping: isKept)
    rows.platformWriting.appendStated(
      names.platforms.writings, cells: platformCells, kept: kept, keeping: isKept)
    appendValues(
      meaning, registry: registry, fallback: fallbackCommune, kept: kept, keeping: isKept)
    appendWeights(meaning, weights, kept: kept, keeping: isKept)
    appendDates(meaning, froms, untils, kept: kept, keeping: isKept)
    rows.line.append(table.lines, keeping: isKept)
    appendAttributes(meaning, first: first, keeping: isKept)
    return (kept, table.rowCount - kept + table.refusedRows)
  }

  // MARK: Numbers and dates

  /// Weights by value; 0 for one that is none, NaN for an empty cell.
  private func weightMeanings(_ column: RawTable.Column) -> ContiguousArray<Double> {
    ContiguousArray(column.values.map { $0.isEmpty ? .nan : TableMeaning.weight($0) ?? 0 })
  }

  /// Dates by value.
  enum DateMeaning {
    case none
    case date(PartialDate)
    case bad

    var date: PartialDate? { if case .date(let date) = self { date } else { nil } }
    var isBad: Bool { if case .bad = self { true } else { false } }
  }

  private func dateMeanings(_ column: RawTable.Column) -> [DateMeaning] {
    column.values.map { value in
      value.isEmpty ? .none : TableMeaning.date(value).map { .date($0) } ?? .bad
    }
  }

  /// Says which rows stay, and why the others do not; `nil` if all stay.
  private mutating func refuseRows(
    _ meaning: TableMeaning,
    names: (organisations: NameMeanings, platforms: NameMeanings),
    weights: ContiguousArray<Double>?, froms: [DateMeaning]?, untils: [DateMeaning]?
  ) -> ContiguousArray<Bool>? {
    let table = meaning.table
    guard let organisations = meaning.raw(.organisation)?.cells,
      let platforms = meaning.raw(.platform)?.cells
    else { return nil }
    var isKept: ContiguousArray<Bool>?
    func refuse(_ row: Int, _ problem: Problem, _ first: String = "", _ second: String = "") {
      if isKept == nil { isKept = ContiguousArray(repeating: true, count: table.rowCount) }
      if isKept?[row] == true {
        isKept?[row] = false
        log.add(problem, file: meaning.file, line: Int(table.lines[row]), first, second)
      }
    }
    let hasOddNames =
      names.organisations.numbers.contains { $0 < 0 }
      || names.platforms.numbers.contains { $0 < 0 }
    if hasOddNames {
      for row in 0..<table.rowCount {
        let organisation = names.organisations.numbers[Int(organisations[row])]
        let platform = names.platforms.numbers[Int(platforms[row])]
        if organisation == Refusal.contactOnly || platform == Refusal.contactOnly {
          refuse(row, .contactOnly)
        } else if organisation < 0, platform < 0 {
          refuse(row, .emptyRow)
        }
      }
    }
    if let weights, weights.contains(0), let column = meaning.raw(.weight) {
      for row in 0..<table.rowCount where weights[Int(column.cells[row])] == 0 {
        refuse(row, .badWeight, CleanText.quoted(column.values[Int(column.cells[row])]))
      }
    }
    for (dates, column) in [(froms, MembershipColumn.from), (untils, .until)] {
      guard let dates, dates.contains(where: \.isBad), let raw = meaning.raw(column) else {
        continue
      }
      for row in 0..<table.rowCount where dates[Int(raw.cells[row])].isBad {
        refuse(row, .badDate, CleanText.quoted(raw.values[Int(raw.cells[row])]))
      }
    }
    if let froms, let untils, let from = meaning.raw(.from)?.cells,
      let until = meaning.raw(.until)?.cells
    {
      for row in 0..<table.rowCount {
        guard let start = froms[Int(from[row])].date, let end = untils[Int(until[row])].date,
          end.lastDay < start.firstDay
        else { continue }
        refuse(row, .datesReversed, start.description, end.description)
      }
    }
    return isKept
  }

  mutating func appendWeights(
    _ meaning: TableMeaning, _ weights: ContiguousArray<Double>?, kept: Int,
    keeping isKept: ContiguousArray<Bool>?
  ) {
    guard let weights, let cells = meaning.raw(.weight)?.cells else {
      rows.weight.appendNothing(rows: kept)
      return
    }
    rows.weight.append(weights, cells: cells, keeping: isKept)
  }

  mutating func appendDates(
    _ meaning: TableMeaning, _ froms: [DateMeaning]?, _ untils: [DateMeaning]?, kept: Int,
    keeping isKept: ContiguousArray<Bool>?
  ) {
    guard froms != nil || untils != nil else {
      rows.dates.appendNothing(rows: kept)
      return
    }
    let from = meaning.raw(.from)?.cells
    let until = meaning.raw(.until)?.cells
    var pairs = PairIndex()
    var spanOfPair: [Int32] = []
    var dates: ContiguousArray<Int32> = []
    dates.reserveCapacity(kept)
    for row in 0..<meaning.table.rowCount where isKept?[row] ?? true {
      let (start, end) = (from?[row] ?? -1, until?[row] ?? -1)
      let pair = Int(pairs.insert(start, end))
      if pair == spanOfPair.count {
        spanOfPair.append(
          spans.insert(
            DateSpan(
              from: start < 0 ? nil : froms?[Int(start)].date,
              until: end < 0 ? nil : untils?[Int(end)].date)))
      }
      dates.append(spanOfPair[pair])
    }
    rows.dates.append(contentsOf: dates)
  }
}

extension ContiguousArray where Element == Int32 {
  /// Appends the kept ones of some numbers.
  mutating func append(
    _ numbers: ContiguousArray<Int32>, keeping isKept: ContiguousArray<Bool>?
  ) {
    guard let isKept else {
      if isEmpty { self = numbers } else { append(contentsOf: numbers) }
      return
    }
    reserveCapacity(count + numbers.count)
    for row in numbers.indices where isKept[row] { append(numbers[row]) }
  }
}
