/// The classes of a folded network under one numbering, whichever component they stand in.
///
/// Pairs are drawn over the whole network, so that a search must find its classes without knowing
/// their component first.
struct FoldedClasses: Sendable {
  /// Where the row of each class begins.
  private(set) var offsets: ContiguousArray<Int> = [0]
  /// The neighbouring classes, row by row.
  private(set) var targets: ContiguousArray<Int32> = []
  /// How many nodes each class merges.
  private(set) var memberCount: ContiguousArray<Double> = []
  /// The masses of the members of each class, added up.
  private(set) var mass: ContiguousArray<Double> = []

  /// How many classes there are.
  var classCount: Int { mass.count }

  init(of network: FoldedNetwork) {
    for component in network.components {
      let before = targets.count
      targets.append(contentsOf: component.targets.lazy.map { $0 + Int32(component.first) })
      offsets.append(contentsOf: component.offsets.dropFirst().lazy.map { $0 + before })
      memberCount += component.memberCount
      mass += component.mass
    }
  }
}
