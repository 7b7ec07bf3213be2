/// The sheets that are to be read, each with the notes that hold for it.
///
/// The notes of a folder hold for its sheets and those below; the inner ones come first. A sheet that is
/// named on its own has those that lie beside it.
struct SheetShelf: Sendable {
  /// A sheet, and the places of its notes, the inner ones first.
  struct Entry: Sendable {
    let path: String
    let notes: [Int]
  }

  /// The notes of a folder.
  private struct Folder: Sendable {
    let path: String
    let notes: SheetNotes
    /// Whether it is read as a whole: only then a correction without use says something.
    var isWhole: Bool
  }

  /// The sheets, in the order in which they were named, folders in name order.
  private(set) var sheets: [Entry] = []
  private var folders: [Folder] = []
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
    let all = (takeNotes(of: listing, at: path, isWhole: true).map { [$0] } ?? []) + outer
    var entries = listing.files.filter { $0.role == .sheet }.map {
      (path: $0.path, isFolder: false)
    }
    entries += listing.folders.map { (path: $0, isFolder: true) }
    entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for entry in entries {
      if entry.isFolder {
        addFolder(entry.path, outer: all)
      } else {
        sheets.append(Entry(path: entry.path, notes: all))
      }
    }
  }

  private mutating func addSheet(_ path: String) {
    let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = end == path.startIndex ? "." : String(path[..<end])
    let own = FolderListing(folder).flatMap { takeNotes(of: $0, at: folder, isWhole: false) }
    sheets.append(Entry(path: path, notes: own.map { [$0] } ?? []))
  }

  private mutating func takeNotes(
    of listing: FolderListing, at path: String, isWhole: Bool
  ) -> Int? {
    if let known = folders.firstIndex(where: { $0.path == path }) {
      folders[known].isWhole = folders[known].isWhole || isWhole
      return known
    }
    guard
      let notes = SheetNotes(
        folder: listing, language: options.language, allowMarked: options.allowMarked)
    else { return nil }
    folders.append(Folder(path: path, notes: notes, isWhole: isWhole))
    return folders.count - 1
  }

  /// Which lines of the corrections of which folders meant something in a sheet.
  typealias Used = [(folder: Int, lines: Set<Int>)]

  /// Applies the notes that hold for a sheet.
  func correct(_ sheet: inout ReadSheet, at place: Int) -> Used {
    let notes = sheets[place].notes
    for number in notes.reversed() {
      guard let sectors = folders[number].notes.sectors else { continue }
      for item in sheet.items.indices { sectors.apply(to: &sheet.items[item]) }
    }
    return notes.compactMap { number in
      folders[number].notes.corrections.map {
        (number, $0.apply(to: &sheet.items, sheet: sheet.file))
      }
    }
  }

  /// The sheets in their order, and the notes with what was added by hand where their files stand in
  /// the order of names.
  func withNotes(_ read: [(sheet: ReadSheet, used: Used)]) -> [ReadSheet] {
    var result = read.map(\.sheet)
    let language = SheetReader.language(ofMost: result) ?? options.language
    var used = [Set<Int>](repeating: [], count: folders.count)
    for (folder, lines) in read.flatMap(\.used) { used[folder].formUnion(lines) }
    let names = Set(result.map(\.file))
    for (number, folder) in folders.enumerated() {
      if let (path, problems) = folder.notes.sectorProblems {
        insert([], problems, at: path, into: &result)
      }
      guard let corrections = folder.notes.corrections else { continue }
      let idle = corrections.rows.filter { row in
        if used[number].contains(row.line) { return false }
        guard let sheet = row.sheet else { return folder.isWhole && row.action != .add }
        return folder.isWhole || names.contains { Corrections.isSheet(sheet, $0) }
      }
      let added = folder.isWhole ? corrections.additions(language: language) : nil
      let problems = folder.notes.problems + idle.map { complaint($0, corrections) }
      if added == nil, problems.isEmpty { continue }
      insert(added.map { [$0] } ?? [], problems, at: folder.notes.path, into: &result)
    }
    return result
  }

  private func complaint(_ row: Correction, _ corrections: Corrections) -> Diagnostic {
    let names = [row.organisation, row.platform].compactMap(\.self).joined(separator: " – ")
    return Problem.correctionUnused.at(
      file: corrections.file, line: row.line, in: options.language, row.action.rawValue,
      CleanText.quoted(names))
  }

  private func insert(
    _ items: [SheetReading], _ problems: [Diagnostic], at path: String, into list: inout [ReadSheet]
  ) {
    let place = list.firstIndex { path.utf8.lexicographicallyPrecedes($0.path.utf8) }
    list.insert(
      ReadSheet(
        file: FileBytes.baseName(of: path), items: items, problems: problems, isNote: true,
        path: path), at: place ?? list.count)
  }
}
