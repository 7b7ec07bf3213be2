/// A number for each of the sources that a search runs from at once.
typealias Lanes = SIMD8<Double>

/// The working memory of one worker.
///
/// Between batches `isArriving` and `isSharing` are false throughout.
struct DependencyScratch: ~Copyable {
  /// 1 in the lanes of sources that have not met the class, 0 in the others.
  var unmet: ContiguousArray<Lanes>
  /// Whether no lane is unmet.
  var isMet: ContiguousArray<Bool>
  /// Path counts on their way into the next front, and whether there are any.
  var arriving: ContiguousArray<Lanes>
  var isArriving: ContiguousArray<Bool>
  /// What a class of the last front read hands back for each path that leads to it.
  var share: ContiguousArray<Lanes>
  var isSharing: ContiguousArray<Bool>
  /// All fronts, one after the other: classes, and their path counts in the lanes that met them.
  var front: ContiguousArray<Int32> = []
  var pathCount: ContiguousArray<Lanes> = []
  /// Where each front begins.
  var frontStart: ContiguousArray<Int> = []

  init(classCount: Int) {
    unmet = .init(repeating: .zero, count: classCount)
    isMet = .init(repeating: false, count: classCount)
    arriving = unmet
    share = unmet
    isArriving = isMet
    isSharing = isMet
  }
}

/// The sources of one search: up to eight in a row.
func lanes(_ number: Int, of classes: Range<Int>) -> Range<Int> {
  let first = classes.lowerBound + number * Lanes.scalarCount
  return first..<min(first + Lanes.scalarCount, classes.upperBound)
}

/// How many searches as many classes need.
func laneGroups(of classCount: Int) -> Int {
  (classCount + Lanes.scalarCount - 1) / Lanes.scalarCount
}

/// What each class lies between of the pairs in which one of some classes is, by searches from each
/// of those.
func searchedSums(
  from searched: [Range<Int>], of component: FoldedComponent, parallelism: Parallelism
) -> ContiguousArray<Double> {
  let batches = searched.flatMap { classes in
    (0..<laneGroups(of: classes.count)).map { lanes($0, of: classes) }
  }
  // Sums count both directions of a pair; that from a class that is not searched is missing.
  var targetMass = ContiguousArray(component.mass.map { 2 * $0 })
  for index in searched.joined() { targetMass[index] = component.mass[index] }
  return FixedBlocks(itemCount: batches.count).fold(
    into: ContiguousArray(repeating: 0.0, count: component.classCount), parallelism: parallelism,
    makeScratch: { DependencyScratch(classCount: component.classCount) },
    work: { [targetMass] items, scratch in
      var sums = ContiguousArray(repeating: 0.0, count: component.classCount)
      for item in items {
        search(
          from: batches[item], in: component, unmet: &scratch.unmet, isMet: &scratch.isMet,
          arriving: &scratch.arriving, isArriving: &scratch.isArriving, front: &scratch.front,
          pathCount: &scratch.pathCount, frontStart: &scratch.frontStart)
        accumulate(
          from: batches[item], in: component, targetMass: targetMass, share: &scratch.share,
          isSharing: &scratch.isSharing,
          front: scratch.front, pathCount: scratch.pathCount, frontStart: scratch.frontStart,
          to: &sums)
      }
      return sums
    },
    combine: { total, sums in
      for index in total.indices { total[index] += sums[index] }
    })
}

/// Counts the shortest paths from one member of each source class, front by front.
///
/// In the letters of Brandes `pathCount` is σ. A class may stand in several fronts, for the lanes
/// that met it there.
func search(
  from sources: Range<Int>, in component: FoldedComponent,
  unmet: inout ContiguousArray<Lanes>, isMet: inout ContiguousArray<Bool>,
  arriving: inout ContiguousArray<Lanes>, isArriving: inout ContiguousArray<Bool>,
  front: inout ContiguousArray<Int32>,
  pathCount: inout ContiguousArray<Lanes>, frontStart: inout ContiguousArray<Int>
) {
  let offsets = component.offsets.span
  let targets = component.targets.span
  let memberCount = component.memberCount.span
  var unmet = unmet.mutableSpan
  var isMet = isMet.mutableSpan
  var arriving = arriving.mutableSpan
  var isArriving = isArriving.mutableSpan
  var everyLane = Lanes.zero
  for lane in 0..<sources.count { everyLane[lane] = 1 }
  for index in 0..<component.classCount {
    unmet[index] = everyLane
    isMet[index] = false
  }
  front.removeAll(keepingCapacity: true)
  pathCount.removeAll(keepingCapacity: true)
  frontStart.removeAll(keepingCapacity: true)
  for (lane, source) in sources.enumerated() {
    var paths = Lanes.zero
    paths[lane] = 1
    unmet[source][lane] = 0
    isMet[source] = unmet[source] == .zero
    front.append(Int32(source))
    pathCount.append(paths)
  }
  frontStart.append(0)
  var begin = 0
  while begin < front.count {
    let end = front.count
    // A search starts at one member of its class, and passes through all members of the others.
    for entry in begin..<end {
      let index = Int(front[entry])
      let paths = begin == 0 ? pathCount[entry] : pathCount[entry] * memberCount[index]
      for position in offsets[index]..<offsets[index + 1] {
        let target = Int(targets[position])
        if isMet[target] { continue }
        if isArriving[target] {
          arriving[target] += paths
        } else {
          isArriving[target] = true
          arriving[target] = paths
          front.append(Int32(target))
        }
      }
    }
    // Keep what is new; a class that paths led back to leaves the front again.
    var kept = end
    for entry in end..<front.count {
      let index = Int(front[entry])
      let left = unmet[index]
      let new = arriving[index] * left
      isArriving[index] = false
      if new == .zero { continue }
      let rest = left.replacing(with: 0, where: new .> 0)
      unmet[index] = rest
      isMet[index] = rest == .zero
      front[kept] = Int32(index)
      pathCount.append(new)
      kept += 1
    }
    front.removeLast(front.count - kept)
    frontStart.append(end)
    begin = end
  }
}

/// Walks the fronts back and adds up what each class passes on, weighted by the masses of sources.
///
/// In the letters of Brandes `dependency` is δ, and `share` is (1 + δ) / σ with masses for ones.
func accumulate(
  from sources: Range<Int>, in component: FoldedComponent, targetMass: ContiguousArray<Double>,
  share: inout ContiguousArray<Lanes>, isSharing: inout ContiguousArray<Bool>,
  front: borrowing ContiguousArray<Int32>, pathCount: borrowing ContiguousArray<Lanes>,
  frontStart: borrowing ContiguousArray<Int>, to sums: inout ContiguousArray<Double>
) {
  let offsets = component.offsets.span
  let targets = component.targets.span
  let memberCount = component.memberCount.span
  let targetMass = targetMass.span
  var share = share.mutableSpan
  var isSharing = isSharing.mutableSpan
  var sums = sums.mutableSpan
  var sourceMass = Lanes.zero
  for (lane, source) in sources.enumerated() { sourceMass[lane] = component.mass[source] }
  var level = frontStart.count - 2
  while level > 0 {
    for entry in frontStart[level]..<frontStart[level + 1] {
      let index = Int(front[entry])
      var handed = Lanes.zero
      for position in offsets[index]..<offsets[index + 1] {
        let target = Int(targets[position])
        if isSharing[target] { handed += share[target] }
      }
      let paths = pathCount[entry]
      let dependency = paths * handed
      sums[index] += (dependency * sourceMass).sum()
      let whole = targetMass[index] + dependency * memberCount[index]
      let isHere = paths .> 0
      share[index] = Lanes.zero.replacing(
        with: whole / paths.replacing(with: 1, where: .!isHere), where: isHere)
    }
    // The front just read has served; its classes may stand in the one that is read next but one.
    if level + 1 < frontStart.count - 1 {
      for entry in frontStart[level + 1]..<frontStart[level + 2] {
        isSharing[Int(front[entry])] = false
      }
    }
    for entry in frontStart[level]..<frontStart[level + 1] { isSharing[Int(front[entry])] = true }
    level -= 1
  }
  for entry in 0..<front.count { isSharing[Int(front[entry])] = false }
}
