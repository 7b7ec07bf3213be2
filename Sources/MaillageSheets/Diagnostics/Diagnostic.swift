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
public struct Diagnostic: Sendable, Hashable {
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
