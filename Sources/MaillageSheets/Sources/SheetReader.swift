public import MaillageGraph

/// A sheet that was to be read, or a file beside sheets that says how.
public struct ReadSheet: Sendable {
  /// The base name of the file.
  public var file: String
  /// What was read from it: one item, or those of a listing page; none if it was refused.
  public var items: [SheetReading]
  /// What is to be known about it, in the order of the text.
  public var problems: [Diagnostic]
  /// Whether it is no sheet but `corrections.csv`, with what a person added, or `sectors.csv`.
  public var isNote = false
  /// Where it is.
  package var path = ""

  /// What was read from it, items joined; nil if it was refused.
  public var reading: SheetReading? { items.isEmpty ? nil : SheetReading(joining: items) }
}

/// Reads sheets (text, Markdown, web pages, DOCX, ODT, PDF) and who takes part in what from them.
///
/// ```swift
/// for sheet in SheetReader().read(["graphs/sheets"]) {
///   for membership in sheet.reading?.memberships ?? [] { print(membership.platform) }
/// }
/// ```
///
/// What `corrections.csv` and `sectors.csv` beside the sheets say is applied. Nothing is thrown: what is
/// wrong stands among the problems of a sheet.
public struct SheetReader: Sendable {
  /// How sheets are to be read.
  public struct Options: Sendable {
    /// The language of messages.
    public var language: Language
    /// Whether sheets with a restriction mark are read all the same.
    public var allowMarked: Bool
    /// The names of rules that are switched off, so that the worth of each can be measured.
    public var rulesSwitchedOff: Set<String>
    /// How many threads may read; the result does not depend on it.
    public var parallelism: Parallelism

    /// Options; the plain ones by default.
    public init(
      language: Language = .french, allowMarked: Bool = false,
      rulesSwitchedOff: Set<String> = [], parallelism: Parallelism = .automatic
    ) {
      self.language = language
      self.allowMarked = allowMarked
      self.rulesSwitchedOff = rulesSwitchedOff
      self.parallelism = parallelism
    }
  }

  /// How sheets are read.
  public var options: Options

  /// A reader.
  public init(_ options: Options = Options()) { self.options = options }

  /// Reads sheets, and those in folders in name order.
  ///
  /// - Complexity: O(*n*) for *n* bytes, but for PDF, which another program reads.
  public func read(_ paths: [String]) -> [ReadSheet] {
    var shelf = SheetShelf(options)
    for path in paths { shelf.add(path) }
    let filled = shelf
    let read = Workers.map(filled.sheets.count, parallelism: options.parallelism) {
      place -> (sheet: ReadSheet, used: SheetShelf.Used) in
      var sheet = self.read(file: filled.sheets[place].path)
      let used = filled.correct(&sheet, at: place)
      say(about: &sheet)
      return (sheet, used)
    }
    return filled.withNotes(read)
  }

  /// The language of most sheets; nil where none was read.
  public static func language(ofMost sheets: [ReadSheet]) -> Language? {
    var counts: [Language: Int] = [:]
    for sheet in sheets where !sheet.isNote {
      if let language = sheet.items.first?.language { counts[language, default: 0] += 1 }
    }
    guard let most = counts.values.max() else { return nil }
    // Of equals the first in the order of languages: the same input, the same words.
    return Language.allCases.first { counts[$0] == most }
  }

  private func read(file path: String) -> ReadSheet {
    let document = DocumentReader.read(
      path: path, language: options.language, allowMarked: options.allowMarked)
    let name = FileBytes.baseName(of: path)
    let items = document.value.map {
      SheetExtractor.items(of: $0.text, file: name, without: options.rulesSwitchedOff)
    }
    return ReadSheet(
      file: name, items: items ?? [], problems: document.diagnostics, path: path)
  }

  /// Reads a text that is in memory.
  public func read(text: String, file: String) -> ReadSheet {
    var sheet = ReadSheet(
      file: file,
      items: SheetExtractor.items(of: text, file: file, without: options.rulesSwitchedOff),
      problems: [])
    say(about: &sheet)
    return sheet
  }

  /// Says what a person should look at.
  private func say(about sheet: inout ReadSheet) {
    guard let reading = sheet.reading else { return }
    func complain(_ problem: Problem, line: Int? = nil, _ first: String = "", _ second: String = "")
    {
      sheet.problems.append(
        problem.at(file: sheet.file, line: line, in: options.language, first, second))
    }
    if reading.memberships.isEmpty { complain(.noMembers) }
    for number in reading.announced where number.said != number.found {
      complain(.announcedNumber, line: number.line, String(number.said), String(number.found))
    }
    if reading.withheldPersons + reading.withheldContacts > 0 {
      complain(.personsWithheld, String(reading.withheldPersons), String(reading.withheldContacts))
    }
  }
}
