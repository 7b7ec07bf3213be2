/// Some of the few that are near each other, and those of the many that have no other neighbours.
///
/// Searches from the group tell all about the paths of its *inner* classes. Path counts are kept for
/// one group at a time, so that they need little memory and much of them stays in the cache. Those
/// of the many that stand between groups are searched from themselves.
struct FewGroup: Sendable {
  let few: Range<Int>
  let inner: Range<Int>

  /// How large groups are.
  struct Limits: Sendable {
    /// The most path counts that all of a component's few may have to be one group: 16 MiB, and as
    /// much again for what is derived from them.
    var mostCountsOfWhole = 1 << 21
    /// How many path counts a group may have: 8 MiB, if that leaves it `leastWidth`.
    var mostCountsOfPart = 1 << 20
    /// How many of the few a group has at least: in smaller ones, many would stand between groups.
    var leastWidth = 64
    /// The most path counts that are kept where cutting does not pay: with what is derived from
    /// them, half a gibibyte.
    var mostCounts = 1 << 25
  }
}

extension FoldedComponent {
  /// Finds the groups and numbers the classes group by group.
  ///
  /// - Returns: the former number of each class, if it was given another.
  mutating func cutIntoGroups(_ limits: FewGroup.Limits) -> [Int]? {
    let whole = FewGroup(few: 0..<fewCount, inner: fewCount..<classCount)
    if fewCount * classCount <= limits.mostCountsOfWhole {
      groups = [whole]
      return nil
    }
    let width = max(limits.leastWidth, limits.mostCountsOfPart / classCount & ~7)
    guard width * classCount <= limits.mostCounts else { return nil }
    let cutting = GroupCutting(of: self, width: width)
    // Searches of those between groups must cost less than what is derived saves.
    if 2 * (classCount - cutting.innerEnd) > fewCount {
      if fewCount * classCount <= limits.mostCounts { groups = [whole] }
      return nil
    }
    renumber(cutting.order)
    groups = cutting.groups
    return cutting.order
  }
}

/// Cuts the few into groups, each of which takes in one by one the class that shares most with it.
private struct GroupCutting {
  /// The few group by group, the inner classes of each group, and those between groups.
  private(set) var order: [Int] = []
  private(set) var groups: [FewGroup] = []

  /// Where the inner classes end.
  var innerEnd: Int { groups.last?.inner.upperBound ?? 0 }

  init(of component: FoldedComponent, width: Int) {
    var groupOf = [Int](repeating: -1, count: component.fewCount)
    var shared = [Double](repeating: 0, count: component.fewCount)
    var touched: [Int] = []
    var next = 0
    while order.count < component.fewCount {
      if order.count % width == 0 {
        for index in touched { shared[index] = 0 }
        touched.removeAll(keepingCapacity: true)
      }
      var best = -1
      for index in touched where best < 0 || shared[index] > shared[best] { best = index }
      if best < 0 {
        while groupOf[next] >= 0 { next += 1 }
        best = next
      }
      groupOf[best] = order.count / width
      order.append(best)
      for source in component.row(best) {
        let row = component.row(Int(source))
        // One that has more neighbours than a group has room says nothing.
        if row.count > width { continue }
        for target in row where groupOf[Int(target)] < 0 {
          if shared[Int(target)] == 0 { touched.append(Int(target)) }
          shared[Int(target)] += 1 / Double(row.count)
        }
      }
      touched.removeAll { groupOf[$0] >= 0 }
    }
    let groupCount = (component.fewCount + width - 1) / width
    // Neighbouring sources are searched from at once; the former order served that better.
    for first in stride(from: 0, to: order.count, by: width) {
      order[first..<min(first + width, order.count)].sort()
    }
    var inner = [[Int]](repeating: [], count: groupCount)
    var between: [Int] = []
    for index in component.fewCount..<component.classCount {
      let row = component.row(index)
      let group = groupOf[Int(row[row.startIndex])]
      if row.allSatisfy({ groupOf[Int($0)] == group }) {
        inner[group].append(index)
      } else {
        between.append(index)
      }
    }
    for group in 0..<groupCount {
      let first = order.count
      order += inner[group]
      groups.append(
        FewGroup(
          few: group * width..<min((group + 1) * width, component.fewCount),
          inner: first..<order.count))
    }
    order += between
  }
}
