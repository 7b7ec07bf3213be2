/// What the inner classes of a group hand to the paths of its few.
///
/// A shortest path from *s*, an inner class, starts with a step to one of its neighbours *p* that
/// are nearest to the target *t*, and goes on as a shortest path from *p*: σ(*s*, *t*) is the sum of
/// σ(*p*, *t*) over those, and the pair leaves mass(*s*) mass(*t*) / σ(*s*, *t*) on each shortest path
/// from *p* to *t*. So inner classes need no searches of their own: their pairs, each taken once in
/// the group of the first, become weights of the targets of the few.
struct DerivedPairs: Sendable {
  /// For each slab of targets and each search of the group, what each path to a target counts,
  /// scaled against `ScaledCount`: targets of one search stand together.
  var weights: [ContiguousArray<Lanes>] = []
  /// What each of the few lies between as the first step of such paths.
  var sums: ContiguousArray<Double>
}

/// The working memory of one worker.
private struct PairScratch: ~Copyable {
  /// For each of the group's few, scaled path counts to the eight targets of a tile, times its members.
  var counts: ContiguousArray<Lanes>
  /// For each of the group's few, what each path to the eight targets counts.
  var weights: ContiguousArray<Lanes>
}

/// Most slabs of targets: large enough that a slab meets most of the few several times while the
/// counts of one search are at hand, enough of them to keep many cores busy.
private let mostSlabs = 16

/// What the inner classes of a group are paired with: those of the group and of all after it.
func pairTargets(of group: FewGroup, in component: FoldedComponent) -> Range<Int> {
  group.inner.lowerBound..<component.inner.upperBound
}

/// How many targets a slab has; a multiple of eight.
func slabWidth(of group: FewGroup, in component: FoldedComponent) -> Int {
  let tileCount = laneGroups(of: pairTargets(of: group, in: component).count)
  return (tileCount + mostSlabs - 1) / mostSlabs * Lanes.scalarCount
}

/// Derives the pairs of a group's inner classes with each other and with those of later groups.
func derivedPairs(
  of group: FewGroup, in component: FoldedComponent, from searches: FewSearches,
  parallelism: Parallelism
) -> DerivedPairs {
  let searchCount = searches.counts.count
  let all = pairTargets(of: group, in: component)
  let width = slabWidth(of: group, in: component)
  let empty = ContiguousArray(repeating: 0.0, count: group.few.count)
  return FixedBlocks(itemCount: all.isEmpty ? 0 : (all.count + width - 1) / width).fold(
    into: DerivedPairs(sums: empty), parallelism: parallelism,
    makeScratch: {
      PairScratch(
        counts: .init(repeating: .zero, count: group.few.count),
        weights: .init(repeating: .zero, count: group.few.count))
    },
    work: { slabs, scratch in
      var pairs = DerivedPairs(sums: empty)
      for slab in slabs {
        let first = all.lowerBound + slab * width
        let targets = first..<min(first + width, all.upperBound)
        var weights = ContiguousArray<Lanes>(repeating: .zero, count: width * searchCount)
        for tile in 0..<laneGroups(of: targets.count) {
          let eight = lanes(tile, of: targets)
          for number in 0..<searchCount {
            turn(
              eight, from: lanes(number, of: group.few), of: group, in: component,
              reached: searches.counts[number], to: &scratch.counts)
          }
          derive(eight, from: group, in: component, counts: scratch.counts, &scratch.weights)
          hand(
            eight, of: group, in: component, counts: scratch.counts, weights: scratch.weights,
            tile: tile, width: width, to: &weights, sums: &pairs.sums)
        }
        pairs.weights.append(weights)
      }
      return pairs
    },
    combine: { total, pairs in
      total.weights += pairs.weights
      for index in total.sums.indices { total.sums[index] += pairs.sums[index] }
    })
}

/// Turns the counts of eight targets from lanes of sources to lanes of targets.
private func turn(
  _ eight: Range<Int>, from sources: Range<Int>, of group: FewGroup, in component: FoldedComponent,
  reached: ContiguousArray<Lanes>, to counts: inout ContiguousArray<Lanes>
) {
  let reached = reached.span
  var counts = counts.mutableSpan
  for (lane, index) in sources.enumerated() {
    var own = Lanes.zero
    for (place, target) in eight.enumerated() { own[place] = reached[target][lane] }
    counts[index - group.few.lowerBound] = own * component.memberCount[index]
  }
}

/// For eight targets, adds up what each inner class before them leaves on the paths of the few.
private func derive(
  _ eight: Range<Int>, from group: FewGroup, in component: FoldedComponent,
  counts: borrowing ContiguousArray<Lanes>, _ weights: inout ContiguousArray<Lanes>
) {
  let first = group.few.lowerBound
  let offsets = component.offsets.span
  let targets = component.targets.span
  let mass = component.mass.span
  let counts = counts.span
  var weights = weights.mutableSpan
  for place in 0..<group.few.count { weights[place] = .zero }
  var targetMass = Lanes.zero
  // Sums count both directions of a pair.
  for (place, target) in eight.enumerated() { targetMass[place] = 2 * mass[target] }
  for source in group.inner.lowerBound..<min(eight.upperBound - 1, group.inner.upperBound) {
    if source >= eight.lowerBound { targetMass[source - eight.lowerBound] = 0 }
    let row = offsets[source]..<offsets[source + 1]
    var paths = Lanes.zero
    for position in row { paths += counts[Int(targets[position]) - first] }
    // Lanes without a target have no paths.
    let weight = Lanes.zero.replacing(
      with: targetMass * mass[source] / paths, where: targetMass .> 0)
    let least = paths * ScaledCount.apart
    for position in row {
      let place = Int(targets[position]) - first
      weights[place] += Lanes.zero.replacing(with: weight, where: counts[place] .> least)
    }
  }
}

/// Adds up what the few lie between as first steps, and turns weights back to lanes of sources.
private func hand(
  _ eight: Range<Int>, of group: FewGroup, in component: FoldedComponent,
  counts: borrowing ContiguousArray<Lanes>, weights: borrowing ContiguousArray<Lanes>, tile: Int,
  width: Int, to result: inout ContiguousArray<Lanes>, sums: inout ContiguousArray<Double>
) {
  let counts = counts.span
  let weights = weights.span
  var result = result.mutableSpan
  for (place, index) in group.few.enumerated() {
    let memberCount = component.memberCount[index]
    // Each member of the class is the first step of its share of the paths.
    sums[place] += (counts[place] * weights[place]).sum() / memberCount
    let whole = weights[place] * memberCount
    let start = place / 8 * width + tile * 8
    for target in 0..<eight.count { result[start + target][place % 8] = whole[target] }
  }
}
