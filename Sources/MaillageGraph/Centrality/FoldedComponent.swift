/// A component of a folded network, whose classes are numbered from 0: those of the mode with fewer
/// classes (*the few*) first, then those of the other (*the many*).
struct FoldedComponent: Sendable {
  /// The number of its first class in the whole network.
  let first: Int
  /// How many classes the mode with fewer has.
  let fewCount: Int
  /// The classes in an order that has near ones next to each other, the few first: what to search
  /// from together.
  let sources: ContiguousArray<Int32>
  /// Where the row of each class begins.
  private(set) var offsets: ContiguousArray<Int> = [0]
  /// The neighbouring classes, row by row.
  private(set) var targets: ContiguousArray<Int32> = []
  /// How many nodes each class merges.
  var memberCount: ContiguousArray<Double> = []
  /// The masses of the members of each class, added up.
  var mass: ContiguousArray<Double> = []

  init(first: Int, fewCount: Int, sources: ContiguousArray<Int32>) {
    self.first = first
    self.fewCount = fewCount
    self.sources = sources
  }

  /// How many classes there are.
  var classCount: Int { offsets.count - 1 }
  /// The classes in the numbering of the whole network.
  var classes: Range<Int> { first..<first + classCount }

  /// How many neighbours a class has.
  func degree(of index: Int) -> Int { offsets[index + 1] - offsets[index] }

  /// The neighbours of a class.
  func row(_ index: Int) -> ArraySlice<Int32> { targets[offsets[index]..<offsets[index + 1]] }

  mutating func append(row: [Int32]) {
    targets += row
    offsets.append(targets.count)
  }
}
