/// Where something is written: what the tables state, or else the file and line of the row.
///
/// Most rows state nothing, and a million strings `file:line` would cost more than reading the file:
/// they are made when somebody asks.
package struct Evidence: Sendable {
  private var stated: [String]
  private var file: String
  private var line: Int32

  /// What is stated.
  package init(_ stated: [String]) {
    self.stated = stated
    file = ""
    line = 0
  }

  /// A row of a file.
  package init(file: String, line: Int32) {
    stated = []
    self.file = file
    self.line = line
  }

  /// All places, in the order of reading.
  package var list: [String] { line > 0 ? stated + ["\(file):\(line)"] : stated }

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
