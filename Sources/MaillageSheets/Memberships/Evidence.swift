/// Where something is written: what the tables state, or else the file and lines of its rows.
///
/// Most rows state nothing, and a million strings `file:line` would cost more than reading the file:
/// they are made when somebody asks.
package struct Evidence: Sendable {
  /// The places, or the name of the file alone: an array that all rows of a file share.
  let texts: [String]
  /// The line in that file; 0 where `texts` are the places.
  let line: Int32
  /// The lines of further rows in that file.
  let moreLines: [Int32]

  init(texts: [String], line: Int32, moreLines: [Int32]) {
    self.texts = texts
    self.line = line
    self.moreLines = moreLines
  }

  /// What is stated.
  package init(_ stated: [String]) { self.init(texts: stated, line: 0, moreLines: []) }

  /// A row of the file whose name is the only element of an array.
  package init(file: [String], line: Int32) {
    precondition(file.count == 1 && line > 0, "one file, and a line in it")
    self.init(texts: file, line: line, moreLines: [])
  }

  /// All places, in the order of reading.
  package var list: [String] {
    guard line > 0, let file = texts.first else { return texts }
    return ["\(file):\(line)"] + moreLines.map { "\(file):\($0)" }
  }

  /// Adds the places of other evidence behind its own, each once.
  package mutating func add(_ other: Evidence) {
    if line > 0, other.line > 0, texts == other.texts {
      var lines = moreLines
      if other.line != line, !lines.contains(other.line) { lines.append(other.line) }
      for place in other.moreLines where place != line && !lines.contains(place) {
        lines.append(place)
      }
      self = Evidence(texts: texts, line: line, moreLines: lines)
      return
    }
    var places = list
    for place in other.list where !places.contains(place) { places.append(place) }
    self = Evidence(places)
  }
}

extension Evidence: Hashable {
  /// Whether the same places are named, however they are kept.
  package static func == (left: Self, right: Self) -> Bool { left.list == right.list }

  /// Hashes the places.
  package func hash(into hasher: inout Hasher) { hasher.combine(list) }
}
