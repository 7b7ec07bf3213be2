/// Where something is written: what the tables state, or else the file and line of the row.
///
/// Most rows state nothing, and a million strings `file:line` would cost more than reading the file:
/// they are made when somebody asks.
package struct Evidence: Sendable {
  /// The places, or the name of the file alone: an array that all rows of a file share.
  private var texts: [String]
  /// The line in that file; 0 where `texts` are the places.
  private var line: Int32

  /// What is stated.
  package init(_ stated: [String]) {
    texts = stated
    line = 0
  }

  /// A row of the file whose name is the only element of an array.
  package init(file: [String], line: Int32) {
    precondition(file.count == 1 && line > 0, "one file, and a line in it")
    texts = file
    self.line = line
  }

  /// All places, in the order of reading.
  package var list: [String] { line > 0 ? texts.map { "\($0):\(line)" } : texts }

  /// Adds the places of other evidence behind its own, each once.
  package mutating func add(_ other: Evidence) {
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
