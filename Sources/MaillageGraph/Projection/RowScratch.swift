/// The working memory of one worker; between rows every tally is 0 and every bit is off.
struct RowScratch<Rule: Worth>: ~Copyable {
  var tallies: ContiguousArray<Rule.Tally>
  var marks: ProjectionMarks
  var ready: ReadyRows

  /// How many ties wait to be handed over.
  var tieCount: Int { ready.tieCount }
  /// Whether they should be: they leave together, as handing over takes time.
  var isFull: Bool { ready.tieCount >= ReadyRows.enough }

  init(nodeCount: Int) {
    tallies = .init(repeating: Rule.nothing, count: nodeCount)
    marks = ProjectionMarks(nodeCount: nodeCount)
    ready = ReadyRows(nodeCount: nodeCount, hasSums: Rule.hasSums)
  }

  /// Hands over what is ready.
  mutating func empty(into block: inout ProjectionRows.Block) {
    block.partners.append(contentsOf: ready.partners[..<ready.tieCount])
    block.repeats.append(contentsOf: ready.repeats[..<ready.repeatCount])
    if Rule.hasSums { block.sums.append(contentsOf: ready.sums[..<ready.tieCount]) }
    forget()
  }

  /// Drops what is ready.
  mutating func forget() {
    ready.tieCount = 0
    ready.repeatCount = 0
  }
}

/// Who was met, as bits, with a bit for each word of these that has any.
struct ProjectionMarks: ~Copyable {
  var words: ContiguousArray<UInt64>
  var pages: ContiguousArray<UInt64>

  init(nodeCount: Int) {
    words = .init(repeating: 0, count: (nodeCount + 63) / 64)
    pages = .init(repeating: 0, count: (words.count + 63) / 64)
  }
}

/// Rows that wait to be handed over, written as in `ProjectionRows.Block`.
struct ReadyRows: ~Copyable {
  static var enough: Int { 4096 }

  var partners: ContiguousArray<Int32>
  var repeats: ContiguousArray<Int32>
  var sums: ContiguousArray<Double>
  var tieCount = 0
  var repeatCount = 0

  /// There is room for a whole row on top of what is enough, and for a place that is written before
  /// it is known whether it counts.
  init(nodeCount: Int, hasSums: Bool) {
    let room = nodeCount + Self.enough + 1
    partners = .init(repeating: 0, count: room)
    repeats = .init(repeating: 0, count: room)
    sums = .init(repeating: 0, count: hasSums ? room : 0)
  }
}
