public import MaillageGraph

/// Reads sources (tables, sheets, folders of both, standard input) into one membership table.
///
/// ```swift
/// let reading = SourceReader().read(["graphs/belgium"])
/// for problem in reading.diagnostics { print(problem) }
/// let networks = reading.value.networksByCommune()
/// ```
///
/// A folder is read recursively in name order. Its `registry.csv` and `communes.csv` are read first
/// and apply to all tables and sheets in it and below, its `corrections.csv` to sheets; `links.csv` is
/// read last. Nothing is thrown: whatever is
/// wrong stands among the diagnostics, and what could be read is there.
public struct SourceReader: Sendable {
  /// How sources are to be read.
  public struct Options: Sendable {
    /// The language of messages.
    public var language: Language
    /// Which header stands for which column.
    public var columns: ColumnMapping
    /// What names the commune of rows that name none.
    public var communeFrom: CommuneOrigin?
    /// Whether files with a restriction mark are read all the same.
    public var allowMarked: Bool
    /// Whether names that look alike are looked for.
    public var comparesNames: Bool
    /// How many threads may read; the result does not depend on it.
    public var parallelism: Parallelism

    /// Options; the plain ones by default.
    public init(
      language: Language = .french, columns: ColumnMapping = ColumnMapping(),
      communeFrom: CommuneOrigin? = nil, allowMarked: Bool = false, comparesNames: Bool = true,
      parallelism: Parallelism = .automatic
    ) {
      self.language = language
      self.columns = columns
      self.communeFrom = communeFrom
      self.allowMarked = allowMarked
      self.comparesNames = comparesNames
      self.parallelism = parallelism
    }
  }

  /// What names the commune of rows that name none.
  public enum CommuneOrigin: String, Sendable, CaseIterable {
    /// The name of the file, without its ending.
    case file
    /// The name of the folder that the file lies in.
    case folder
  }

  /// How raw tables are had.
  package struct Tables: Sendable {
    /// Reads a file.
    package var file: @Sendable (_ path: String, _ language: Language) -> Reading<RawTable>
    /// Reads bytes under a name.
    package var bytes:
      @Sendable (_ bytes: [UInt8], _ file: String, _ language: Language) -> Reading<RawTable>

    package init(
      file: @escaping @Sendable (_ path: String, _ language: Language) -> Reading<RawTable>,
      bytes:
        @escaping @Sendable (
          _ bytes: [UInt8], _ file: String, _ language: Language
        ) -> Reading<RawTable>
    ) {
      self.file = file
      self.bytes = bytes
    }
  }

  /// How sources are read.
  public var options: Options
  private let tables: Tables

  /// A reader that has its raw tables from somewhere.
  package init(_ options: Options, tables: Tables) {
    self.options = options
    self.tables = tables
  }

  /// Reads sources and merges them.
  ///
  /// - Parameters:
  ///   - paths: tables, sheets, folders, or `-` for standard input.
  ///   - standardInput: what came on standard input, if `-` is among the paths.
  /// - Returns: the table, with every problem in the order of the input.
  public func read(_ paths: [String], standardInput: [UInt8]? = nil) -> Reading<MembershipTable> {
    let sheets = SheetReader(
      SheetReader.Options(
        language: options.language, allowMarked: options.allowMarked,
        parallelism: options.parallelism)
    ).read(paths.filter(Self.holdsSheets))
    var run = SourceRun(options: options, tables: tables, sheets: sheets)
    if paths.isEmpty { run.collector.log.add(.noSources, file: nil) }
    for path in paths {
      if path == "-" {
        run.readStandardInput(standardInput)
      } else {
        run.readSource(path)
      }
    }
    return run.finish()
  }

  /// Whether a source is a sheet or a folder.
  private static func holdsSheets(_ path: String) -> Bool {
    switch FolderListing.kind(of: path) {
    case .folder: true
    case .file: FolderListing.role(of: path) == .sheet
    case .missing: false
    }
  }
}

/// One reading of sources, as it goes.
struct SourceRun {
  private let options: SourceReader.Options
  private let tables: SourceReader.Tables
  var collector: MembershipCollector
  private var summaries: [(file: Int, summary: SourceSummary)] = []
  private var links: [(table: RawTable, file: Int, registry: Registry)] = []
  /// The sheets and corrections by their paths; those of one path are the same.
  private let sheets: [String: ReadSheet]
  private let language: Language?

  init(options: SourceReader.Options, tables: SourceReader.Tables, sheets: [ReadSheet]) {
    self.options = options
    self.tables = tables
    self.sheets = Dictionary(sheets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    language = SheetReader.language(ofMost: sheets)
    collector = MembershipCollector(
      language: options.language, parallelism: options.parallelism)
  }

  /// Reads a table or a folder.
  mutating func readSource(_ path: String) {
    switch FolderListing.kind(of: path) {
    case .missing: complain(.sourceMissing, path)
    case .file:
      if FolderListing.role(of: path) == .sheet {
        readSheet(path, registry: Registry())
      } else {
        readMemberships(tables.file(path, options.language), path: path, registry: Registry())
      }
    case .folder:
      let before = summaries.count
      let isReadable = readFolder(path, outer: Registry())
      if isReadable, summaries.count == before { complain(.noTables, path) }
    }
  }

  /// Reads the table that came on standard input.
  mutating func readStandardInput(_ bytes: [UInt8]?) {
    guard let bytes else {
      complain(.noStandardInput, "-")
      return
    }
    readMemberships(
      tables.bytes(bytes, "-", options.language), path: "-", registry: Registry())
  }

  /// Reads a folder and those in it; whether this one could be listed.
  private mutating func readFolder(_ path: String, outer: Registry) -> Bool {
    guard let listing = FolderListing(path) else {
      complain(.folderUnreadable, path)
      return false
    }
    var registry = outer
    for found in listing.files where found.role == .registry {
      let (table, file) = readBeside(found.path)
      if let table {
        registry = collector.registry(table, file: file).registry.adding(outer: registry)
      }
    }
    for found in listing.files where found.role == .communes {
      let (table, file) = readBeside(found.path)
      if let table { _ = collector.addCommunes(table, file: file, registry: registry) }
    }
    var entries = listing.files.map { (path: $0.path, role: Optional($0.role)) }
    entries += listing.folders.map { (path: $0, role: nil) }
    entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for entry in entries {
      switch entry.role {
      case .memberships:
        readMemberships(
          tables.file(entry.path, options.language), path: entry.path, registry: registry)
      case .links:
        let (table, file) = readBeside(entry.path)
        if let table { links.append((table, file, registry)) }
      case .sheet, .corrections, .sectors: readSheet(entry.path, registry: registry)
      case .registry, .communes: break
      case nil: _ = readFolder(entry.path, outer: registry)
      }
    }
    return true
  }

  /// Reads a table beside the memberships; `nil` if its mark forbids it.
  private mutating func readBeside(_ path: String) -> (table: RawTable?, file: Int) {
    let file = collector.log.begin(file: FolderListing.baseName(of: path))
    let reading = tables.file(path, options.language)
    collector.log.add(reading.diagnostics, file: file)
    return (isAllowed(reading.value, file: file) ? reading.value : nil, file)
  }

  /// Takes what was read from a sheet, or added by hand.
  private mutating func readSheet(_ path: String, registry: Registry) {
    guard let sheet = sheets[path] else { return }
    let file = collector.log.begin(file: sheet.file)
    collector.log.add(sheet.problems, file: file)
    if sheet.isNote, sheet.items.isEmpty { return }
    var summary = SourceSummary(file: sheet.file, rowsRefused: 0)
    for item in sheet.items {
      let rows = collector.add(
        SheetTable.memberships(item), file: file, registry: registry, mapping: ColumnMapping(),
        fallbackCommune: fallbackCommune(path))
      summary.rowsRead += rows.read
      if let table = SheetTable.links(item) { links.append((table, file, registry)) }
    }
    summaries.append((file, summary))
  }

  private mutating func readMemberships(
    _ reading: Reading<RawTable>, path: String, registry: Registry
  ) {
    let name = FolderListing.baseName(of: path)
    let file = collector.log.begin(file: name)
    collector.log.add(reading.diagnostics, file: file)
    var summary = SourceSummary(file: name, rowsRefused: reading.value.refusedRows)
    defer { summaries.append((file, summary)) }
    // Without a header there is no table, and the reader has said why.
    guard !reading.value.header.isEmpty else { return }
    guard isAllowed(reading.value, file: file) else {
      summary.rowsRefused += reading.value.rowCount
      return
    }
    let rows = collector.add(
      reading.value, file: file, registry: registry, mapping: options.columns,
      fallbackCommune: fallbackCommune(path))
    summary.rowsRead = rows.read
    summary.rowsRefused = rows.refused
  }

  /// Whether a file may be read: it has no restriction mark, or marks are allowed.
  private mutating func isAllowed(_ table: RawTable, file: Int) -> Bool {
    guard let mark = RestrictionMark.find(in: table) else { return true }
    collector.log.add(
      options.allowMarked ? .restrictedButAllowed : .restricted, file: file, line: nil, mark)
    return options.allowMarked
  }

  /// The commune of rows that name none, as the options want it.
  private func fallbackCommune(_ path: String) -> String? {
    guard path != "-" else { return nil }
    let name: String? =
      switch options.communeFrom {
      case nil: nil
      case .file: FolderListing.parts(of: FolderListing.baseName(of: path)).stem
      case .folder: FolderListing.folderName(of: path)
      }
    guard let name else { return nil }
    let words = name.replacing("_", with: " ")
    return BelgianCommunes.sameName(NameKey.fold(words)) ?? words
  }

  private mutating func complain(_ problem: Problem, _ path: String) {
    let file = collector.log.begin(file: FolderListing.baseName(of: path))
    collector.log.add(problem, file: file)
  }

  /// The table and all problems.
  mutating func finish() -> Reading<MembershipTable> {
    for (table, file, registry) in links {
      _ = collector.addLinks(table, file: file, registry: registry)
    }
    let assembly = MembershipAssembly(collector, parallelism: options.parallelism)
    let comparesNames = options.comparesNames
    // What looks alike does not depend on the records.
    let (made, alike) = Workers.both(options.parallelism) {
      var assembly = assembly
      let table = assembly.table()
      return (assembly: assembly, table: table)
    } _: {
      comparesNames ? assembly.lookAlikes() : LookAlikes()
    }
    var (finished, table) = (made.assembly, made.table)
    if let language { table.language = language }
    table.nearDuplicates = finished.report(alike)
    let log = finished.collector.log
    table.sources = summaries.map { file, summary in
      var counted = summary
      counted.warnings = log.warnings(file: file)
      return counted
    }
    return Reading(table, diagnostics: log.closed())
  }
}
