public import MaillageGraph

/// A sheet that was to be read.
public struct ReadSheet: Sendable {
  /// The base name of the file.
  public var file: String
  /// What was read from it; nil if it was refused.
  public var reading: SheetReading?
  /// What is to be known about it, in the order of the text.
  public var problems: [Diagnostic]
}

/// Reads sheets (text, Markdown, web pages, DOCX, ODT, PDF) and who takes part in what from them.
///
/// ```swift
/// for sheet in SheetReader().read(["graphs/sheets"]) {
///   for membership in sheet.reading?.memberships ?? [] { print(membership.platform) }
/// }
/// ```
///
/// Nothing is thrown: what is wrong stands among the problems of a sheet.
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
    let files = paths.flatMap { Self.sheets(at: $0) }
    return Workers.map(files.count, parallelism: options.parallelism) { read(file: files[$0]) }
  }

  /// A file as it is named; the sheets of a folder and of those in it.
  private static func sheets(at path: String) -> [String] {
    guard case .folder = FolderListing.kind(of: path), let listing = FolderListing(path) else {
      return [path]
    }
    let own = listing.files.filter { $0.role == .sheet }.map(\.path)
    return (own + listing.folders.flatMap { sheets(at: $0) }).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private func read(file path: String) -> ReadSheet {
    let document = DocumentReader.read(
      path: path, language: options.language, allowMarked: options.allowMarked)
    let name = FileBytes.baseName(of: path)
    guard let found = document.value else {
      return ReadSheet(file: name, reading: nil, problems: document.diagnostics)
    }
    return read(found.text, file: name, problems: document.diagnostics)
  }

  /// Reads a text that is in memory.
  public func read(text: String, file: String) -> ReadSheet {
    read(text, file: file, problems: [])
  }

  private func read(_ text: String, file: String, problems: [Diagnostic]) -> ReadSheet {
    let reading = SheetExtractor.read(text, file: file, without: options.rulesSwitchedOff)
    var problems = problems
    func complain(_ problem: Problem, line: Int? = nil, _ first: String = "", _ second: String = "")
    {
      problems.append(problem.at(file: file, line: line, in: options.language, first, second))
    }
    if reading.memberships.isEmpty { complain(.noMembers) }
    for number in reading.announced where number.said != number.found {
      complain(.announcedNumber, line: number.line, String(number.said), String(number.found))
    }
    if reading.withheldPersons + reading.withheldContacts > 0 {
      complain(.personsWithheld, String(reading.withheldPersons), String(reading.withheldContacts))
    }
    return ReadSheet(file: file, reading: reading, problems: problems)
  }
}
