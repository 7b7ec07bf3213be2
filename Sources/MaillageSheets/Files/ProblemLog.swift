/// The problems of one file, in the order of its lines, with at most so many of one kind.
struct ProblemLog {
  let file: String
  let language: Language
  let limit: Int
  private(set) var diagnostics: [Diagnostic] = []
  /// How many there were of each kind, in the order of first appearance: few kinds, so a list.
  private var counts: [(code: String, count: Int)] = []

  init(file: String, language: Language, limit: Int) {
    self.file = file
    self.language = language
    self.limit = limit
  }

  /// Notes a problem; the arguments fill `{0}`, `{1}`, `{2}` of its words.
  mutating func report(
    _ problem: Problem, line: Int? = nil, _ first: String = "", _ second: String = "",
    _ third: String = ""
  ) {
    let place = place(of: problem.code)
    counts[place].count += 1
    guard counts[place].count <= limit else { return }
    diagnostics.append(problem.at(file: file, line: line, in: language, first, second, third))
  }

  /// Notes what somebody else found.
  mutating func append(_ found: [Diagnostic]) { diagnostics += found }

  /// Notes what was noted about later lines of the file.
  mutating func append(_ later: ProblemLog) {
    for diagnostic in later.diagnostics {
      let place = place(of: diagnostic.code)
      counts[place].count += 1
      if counts[place].count <= limit { diagnostics.append(diagnostic) }
    }
    for (code, count) in later.counts where count > later.limit {
      counts[place(of: code)].count += count - later.limit
    }
  }

  private mutating func place(of code: String) -> Int {
    if let place = counts.firstIndex(where: { $0.code == code }) { return place }
    counts.append((code, 0))
    return counts.count - 1
  }

  /// All problems by their lines, and a note for each kind of which some are not listed.
  func closed() -> [Diagnostic] {
    // Headers are judged last, and the sort keeps what stands on one line in its order.
    let sorted = diagnostics.enumerated().sorted { one, other in
      (one.element.line ?? 0, one.offset) < (other.element.line ?? 0, other.offset)
    }
    return sorted.map(\.element)
      + counts.filter { $0.count > limit }.map {
        Problem.moreOfTheSame.at(
          file: file, in: language, String($0.count - limit), $0.code, String($0.count))
      }
  }
}
