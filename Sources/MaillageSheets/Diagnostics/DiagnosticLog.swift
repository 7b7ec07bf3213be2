/// The problems of a whole reading, put in the order of the input at the end.
///
/// Some problems are known only when everything was read (a duplicate, two sectors); each is filed
/// under the file and line where a person must look. Of one kind in one file only so many are
/// listed: beyond that a list helps nobody, and a broken file of millions of rows must not fill the
/// memory with complaints.
struct DiagnosticLog {
  /// The language of the words.
  let language: Language
  /// The base names of the files, in the order of reading.
  private(set) var files: [String] = []
  private var entries: [Entry] = []
  private var counts: [Kind: Int] = [:]

  /// How many problems of one kind in one file are listed.
  static let limit = 1_000

  private struct Kind: Hashable {
    let file: Int
    let code: String
  }

  private struct Entry {
    let file: Int
    let line: Int
    let sequence: Int
    let diagnostic: Diagnostic
  }

  init(language: Language) { self.language = language }

  /// Begins a file and returns its number.
  mutating func begin(file: String) -> Int {
    files.append(file)
    return files.count - 1
  }

  /// Whether one more problem of a kind would be listed; counts it where it would not.
  ///
  /// Ask before costly words are put together.
  mutating func admits(_ problem: Problem, file: Int?) -> Bool {
    let kind = Kind(file: file ?? Int.max, code: problem.code)
    guard counts[kind, default: 0] >= Self.limit else { return true }
    counts[kind, default: 0] += 1
    return false
  }

  /// How many more problems of a kind would be listed.
  func room(for problem: Problem, file: Int) -> Int {
    max(0, Self.limit - (counts[Kind(file: file, code: problem.code)] ?? 0))
  }

  /// Counts problems of a kind for which there is no room.
  mutating func leaveOut(_ problem: Problem, file: Int, count: Int) {
    if count > 0 { counts[Kind(file: file, code: problem.code), default: 0] += count }
  }

  /// Files a problem; `nil` for the file puts it behind all files.
  mutating func add(
    _ problem: Problem, file: Int?, line: Int? = nil, _ first: String = "", _ second: String = "",
    _ third: String = ""
  ) {
    guard admits(problem, file: file) else { return }
    counts[Kind(file: file ?? Int.max, code: problem.code), default: 0] += 1
    append(
      problem.at(file: file.map { files[$0] }, line: line, in: language, first, second, third),
      file: file, line: line)
  }

  /// Files problems that somebody else found in a file.
  mutating func add(_ diagnostics: [Diagnostic], file: Int?) {
    for diagnostic in diagnostics { append(diagnostic, file: file, line: diagnostic.line) }
  }

  private mutating func append(_ diagnostic: Diagnostic, file: Int?, line: Int?) {
    entries.append(
      Entry(
        file: file ?? Int.max, line: line ?? 0, sequence: entries.count, diagnostic: diagnostic))
  }

  /// Whether anything was lost.
  var hasErrors: Bool { entries.contains { $0.diagnostic.severity == .error } }

  /// How many warnings a file has.
  func warnings(file: Int) -> Int {
    entries.count { $0.file == file && $0.diagnostic.severity == .warning }
  }

  /// All problems by file, then line, then time of finding; and how many more there were.
  consuming func closed() -> [Diagnostic] {
    let excess = counts.filter { $0.value > Self.limit }
      .sorted { ($0.key.file, $0.key.code) < ($1.key.file, $1.key.code) }
    for (kind, count) in excess {
      let file = kind.file == Int.max ? nil : kind.file
      append(
        Problem.furtherProblems.at(
          file: file.map { files[$0] }, in: language, String(count - Self.limit), kind.code),
        file: file, line: Int.max)
    }
    return
      entries
      .sorted { ($0.file, $0.line, $0.sequence) < ($1.file, $1.line, $1.sequence) }
      .map(\.diagnostic)
  }
}
