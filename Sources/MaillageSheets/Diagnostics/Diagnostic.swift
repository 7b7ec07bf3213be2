/// How much a problem matters.
public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
  /// Something was lost: a row or a file refused.
  case error
  /// Read, but look: a duplicate, near-duplicate names, an unknown sector.
  case warning
  /// Worth knowing: a default chosen, something too costly.
  case note

  /// Errors stand before warnings, warnings before notes.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

/// Something about the input that a person should know: where, what, and what to do.
///
/// Broken data is not an error that ends the reading: it is a value beside what could be read.
public struct Diagnostic: Sendable {
  /// How much it matters.
  public let severity: Severity
  /// The base name of the file, never its path; `nil` where no file is meant.
  public let file: String?
  /// The line in that file, from 1 (the row number in a spreadsheet).
  public let line: Int?
  /// A stable name for this kind of problem, in kebab-case (`duplicate`, `bad-weight` …).
  public let code: String
  /// What is wrong, in the reader's language.
  public let message: String
  /// What to do about it, in the reader's language.
  public let remedy: String?
  /// What it was worded from; the language of a report may be known only when all was read.
  private let wording: Wording?

  private struct Wording: Sendable {
    let problem: Problem
    let arguments: [String]
  }

  /// A problem at a place.
  public init(
    _ severity: Severity, code: String, file: String? = nil, line: Int? = nil,
    message: String, remedy: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.line = line
    self.message = message
    self.remedy = remedy
    wording = nil
  }

  /// A problem of a known kind, in the words of a language.
  init(
    _ problem: Problem, _ arguments: [String], file: String?, line: Int?, in language: Language
  ) {
    severity = problem.severity
    code = problem.code
    self.file = file
    self.line = line
    (message, remedy) = problem.words(in: language, arguments)
    wording = Wording(problem: problem, arguments: arguments)
  }

  /// The same in another language.
  package func worded(in language: Language) -> Diagnostic {
    guard let wording else { return self }
    return Diagnostic(wording.problem, wording.arguments, file: file, line: line, in: language)
  }
}

extension Diagnostic: Hashable {
  /// Whether the same is said, in the same words.
  public static func == (left: Self, right: Self) -> Bool {
    left.severity == right.severity && left.code == right.code && left.file == right.file
      && left.line == right.line && left.message == right.message && left.remedy == right.remedy
  }

  /// Hashes what is said.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(file)
    hasher.combine(line)
    hasher.combine(message)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// One line: `file:line: severity: what: what to do`.
  public var description: String {
    var place = file ?? ""
    if let line { place += place.isEmpty ? "\(line)" : ":\(line)" }
    let parts = [place, severity.rawValue, message, remedy ?? ""].filter { !$0.isEmpty }
    return parts.joined(separator: ": ")
      .replacing("\r", with: " ").replacing("\n", with: " ")
  }
}

/// A value, and everything a person should know about how it was read.
public struct Reading<Value: Sendable>: Sendable {
  /// What could be read.
  public var value: Value
  /// What is to be known about it, in the order of the input.
  public var diagnostics: [Diagnostic]

  /// A value with its problems.
  public init(_ value: Value, diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}
