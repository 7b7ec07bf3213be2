/// A component of a folded network, whose classes are numbered from 0: those of the mode with fewer
/// classes (*the few*) first, then those of the other (*the many*).
struct FoldedComponent: Sendable {
  /// The number of its first class in the whole network.
  let first: Int
  /// How many classes the mode with fewer has.
  let fewCount: Int
  /// What is searched from group by group; see `FewGroup`.
  var groups: [FewGroup] = []
  /// Where the row of each class begins.
  private(set) var offsets: ContiguousArray<Int> = [0]
  /// The neighbouring classes, row by row.
  private(set) var targets: ContiguousArray<Int32> = []
  /// How many nodes each class merges.
  var memberCount: ContiguousArray<Double> = []
  /// The masses of the members of each class, added up.
  var mass: ContiguousArray<Double> = []

  init(first: Int, fewCount: Int) {
    self.first = first
    self.fewCount = fewCount
  }

  /// How many classes there are.
  var classCount: Int { offsets.count - 1 }
  /// The classes in the numbering of the whole network.
  var classes: Range<Int> { first..<first + classCount }

  /// Those of the many that belong to a group.
  var inner: Range<Int> { fewCount..<(groups.last?.inner.upperBound ?? fewCount) }

  /// The neighbours of a class.
  func row(_ index: Int) -> ArraySlice<Int32> { targets[offsets[index]..<offsets[index + 1]] }

  mutating func append(row: [Int32]) {
    targets += row
    offsets.append(targets.count)
  }

  /// Gives classes other numbers; `order` holds their former ones.
  mutating func renumber(_ order: [Int]) {
    var number = [Int32](repeating: 0, count: classCount)
    for (index, former) in order.enumerated() { number[former] = Int32(index) }
    var renumbered = FoldedComponent(first: first, fewCount: fewCount)
    for former in order { renumbered.append(row: row(former).map { number[Int($0)] }.sorted()) }
    self = renumbered
  }
}
