/// The sheets that are to be read, each with the corrections that hold for it.
///
/// The corrections of a folder hold for its sheets and those below; the inner ones come first. A sheet
/// that is named on its own has those that lie beside it.
struct SheetShelf: Sendable {
  /// A sheet, and the places of its corrections.
  struct Entry: Sendable {
    let path: String
    let corrections: [Int]
  }

  /// The sheets, in the order in which they were named, folders in name order.
  private(set) var sheets: [Entry] = []
  private var corrections: [CorrectionsReading] = []
  /// Corrections of folders that are read as a whole: only there an unused row says something.
  private var isWhole: [Bool] = []
  private let options: SheetReader.Options

  init(_ options: SheetReader.Options) { self.options = options }

  /// Adds a sheet or a folder.
  mutating func add(_ path: String) {
    if case .folder = FolderListing.kind(of: path) {
      addFolder(path, outer: [])
    } else {
      addSheet(path)
    }
  }

  private mutating func addFolder(_ path: String, outer: [Int]) {
    guard let listing = FolderListing(path) else { return }
    let all = (takeCorrections(of: listing, isWhole: true).map { [$0] } ?? []) + outer
    var entries = listing.files.filter { $0.role == .sheet }.map {
      (path: $0.path, isFolder: false)
    }
    entries += listing.folders.map { (path: $0, isFolder: true) }
    entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for entry in entries {
      if entry.isFolder {
        addFolder(entry.path, outer: all)
      } else {
        sheets.append(Entry(path: entry.path, corrections: all))
      }
    }
  }

  private mutating func addSheet(_ path: String) {
    let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = end == path.startIndex ? "." : String(path[..<end])
    let own = FolderListing(folder).flatMap { takeCorrections(of: $0, isWhole: false) }
    sheets.append(Entry(path: path, corrections: own.map { [$0] } ?? []))
  }

  private mutating func takeCorrections(of listing: FolderListing, isWhole: Bool) -> Int? {
    guard
      let reading = CorrectionsReading(
        folder: listing, language: options.language, allowMarked: options.allowMarked)
    else { return nil }
    if let known = corrections.firstIndex(where: { $0.path == reading.path }) {
      self.isWhole[known] = self.isWhole[known] || isWhole
      return known
    }
    corrections.append(reading)
    self.isWhole.append(isWhole)
    return corrections.count - 1
  }

  /// Which lines of which corrections meant something in a sheet.
  typealias Used = [(corrections: Int, lines: Set<Int>)]

  /// Applies its corrections to a sheet.
  func correct(_ sheet: inout ReadSheet, at place: Int) -> Used {
    sheets[place].corrections.map { number in
      (number, corrections[number].corrections.apply(to: &sheet.items, sheet: sheet.file))
    }
  }

  /// The sheets in their order, with what was added by hand where that file stands in the order of
  /// names.
  func withCorrections(_ read: [(sheet: ReadSheet, used: Used)]) -> [ReadSheet] {
    var result = read.map(\.sheet)
    guard !corrections.isEmpty else { return result }
    var used = [Set<Int>](repeating: [], count: corrections.count)
    for (number, lines) in read.flatMap(\.used) { used[number].formUnion(lines) }
    let language = SheetReader.language(ofMost: result) ?? options.language
    for (number, own) in corrections.enumerated() {
      var problems = own.problems
      for row in own.corrections.rows where !used[number].contains(row.line) {
        let isSheetRead = read.contains { entry in
          row.sheet.map { Corrections.isSheet($0, entry.sheet.file) } ?? false
        }
        if row.action == .add && row.sheet == nil || !isWhole[number] && !isSheetRead { continue }
        problems.append(
          Problem.correctionUnused.at(
            file: own.corrections.file, line: row.line, in: options.language,
            row.action.rawValue,
            CleanText.quoted(
              [row.organisation, row.platform].compactMap(\.self).joined(separator: " – "))
          ))
      }
      let added = isWhole[number] ? own.corrections.additions(language: language) : nil
      if added == nil, problems.isEmpty { continue }
      let place = result.firstIndex { own.path.utf8.lexicographicallyPrecedes($0.path.utf8) }
      result.insert(
        ReadSheet(
          file: own.corrections.file, items: added.map { [$0] } ?? [], problems: problems,
          isCorrections: true, path: own.path), at: place ?? result.count)
    }
    return result
  }
}
