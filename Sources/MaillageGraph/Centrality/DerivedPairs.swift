/// What paths between the many hand to the paths of the few.
///
/// A shortest path from *s*, one of the many, starts with a step to one of its neighbours *p* that
/// are nearest to the target *t*, and goes on as a shortest path from *p*: σ(*s*, *t*) is the sum of
/// σ(*p*, *t*) over those, and the pair leaves mass(*s*) mass(*t*) / σ(*s*, *t*) on each shortest path
/// from *p* to *t*. So the many need no searches of their own: their pairs, each taken once, become
/// weights of the targets of the few.
struct DerivedPairs: Sendable {
  /// For each slab of targets and each search from the few, what each path to a target counts,
  /// scaled against `ScaledCount`: targets of one search stand together.
  var weights: [ContiguousArray<Lanes>] = []
  /// What the few lie between as the first step of such paths.
  var sums: ContiguousArray<Double>
}

/// The working memory of one worker.
private struct PairScratch: ~Copyable {
  /// Scaled path counts from the few to a slab of targets, in tiles of eight: the eight targets of a
  /// tile stand together for each search.
  var reached: ContiguousArray<Lanes>
  /// For each of the few, scaled path counts to the eight targets of a tile, times its members.
  var counts: ContiguousArray<Lanes>
  /// For each of the few, what each path to the eight targets counts.
  var weights: ContiguousArray<Lanes>
}

/// Most slabs of targets: large enough that a slab meets most of the few several times while the
/// counts of one search are at hand, enough of them to keep many cores busy.
private let mostSlabs = 16

/// How many targets a slab has; a multiple of eight.
func slabWidth(of component: FoldedComponent) -> Int {
  let tileCount = laneGroups(of: component.manyCount)
  return (tileCount + mostSlabs - 1) / mostSlabs * Lanes.scalarCount
}

/// Derives the pairs of the many, and those of one of the few with one of the many.
func derivedPairs(
  of component: FoldedComponent, from searches: FewSearches, parallelism: Parallelism
) -> DerivedPairs {
  let searchCount = searches.counts.count
  let width = slabWidth(of: component)
  let empty = ContiguousArray(repeating: 0.0, count: component.classCount)
  return FixedBlocks(itemCount: (component.manyCount + width - 1) / width).fold(
    into: DerivedPairs(sums: empty), parallelism: parallelism,
    makeScratch: {
      PairScratch(
        reached: .init(repeating: .zero, count: width * searchCount),
        counts: .init(repeating: .zero, count: component.fewCount),
        weights: .init(repeating: .zero, count: component.fewCount))
    },
    work: { slabs, scratch in
      var pairs = DerivedPairs(sums: empty)
      for slab in slabs {
        let first = component.fewCount + slab * width
        let targets = first..<min(first + width, component.classCount)
        for number in 0..<searchCount {
          reach(
            targets, in: component, number, of: searchCount, counts: searches.counts[number],
            to: &scratch.reached)
        }
        var weights = ContiguousArray<Lanes>(repeating: .zero, count: width * searchCount)
        for tile in 0..<laneGroups(of: targets.count) {
          let eight = lanes(tile, of: targets)
          turn(
            scratch.reached, tile: tile, searchCount: searchCount, in: component,
            to: &scratch.counts)
          derive(eight, in: component, counts: scratch.counts, weights: &scratch.weights)
          hand(
            eight, in: component, counts: scratch.counts, weights: scratch.weights, tile: tile,
            width: width, to: &weights, sums: &pairs.sums)
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

/// Adds up the scaled counts of the neighbours of each target, for one search.
private func reach(
  _ slab: Range<Int>, in component: FoldedComponent, _ number: Int, of searchCount: Int,
  counts: ContiguousArray<Lanes>, to reached: inout ContiguousArray<Lanes>
) {
  let offsets = component.offsets.span
  let targets = component.targets.span
  let counts = counts.span
  var reached = reached.mutableSpan
  for target in slab {
    var sum = Lanes.zero
    for position in offsets[target]..<offsets[target + 1] { sum += counts[Int(targets[position])] }
    let place = target - slab.lowerBound
    reached[(place / 8 * searchCount + number) * 8 + place % 8] = sum
  }
}

/// Turns the counts of a tile from lanes of sources to lanes of targets.
private func turn(
  _ reached: borrowing ContiguousArray<Lanes>, tile: Int, searchCount: Int,
  in component: FoldedComponent, to counts: inout ContiguousArray<Lanes>
) {
  let reached = reached.span
  var counts = counts.mutableSpan
  for index in 0..<component.fewCount {
    let start = (tile * searchCount + index / 8) * 8
    var own = Lanes.zero
    for place in 0..<8 { own[place] = reached[start + place][index % 8] }
    counts[index] = own * component.memberCount[index]
  }
}

/// For eight targets, adds up what each of the many before them leaves on the paths of the few.
private func derive(
  _ eight: Range<Int>, in component: FoldedComponent, counts: borrowing ContiguousArray<Lanes>,
  weights: inout ContiguousArray<Lanes>
) {
  let offsets = component.offsets.span
  let targets = component.targets.span
  let mass = component.mass.span
  let counts = counts.span
  var weights = weights.mutableSpan
  for index in 0..<component.fewCount { weights[index] = .zero }
  var targetMass = Lanes.zero
  // Sums count both directions of a pair.
  for (place, target) in eight.enumerated() { targetMass[place] = 2 * mass[target] }
  for source in component.fewCount..<eight.upperBound - 1 {
    if source >= eight.lowerBound { targetMass[source - eight.lowerBound] = 0 }
    let row = offsets[source]..<offsets[source + 1]
    var paths = Lanes.zero
    for position in row { paths += counts[Int(targets[position])] }
    // Lanes without a target have no paths.
    let weight = Lanes.zero.replacing(
      with: targetMass * mass[source] / paths, where: targetMass .> 0)
    let least = paths * ScaledCount.apart
    for position in row {
      let index = Int(targets[position])
      weights[index] += Lanes.zero.replacing(with: weight, where: counts[index] .> least)
    }
  }
}

/// Adds the pairs of the few with eight targets, and turns weights back to lanes of sources.
private func hand(
  _ eight: Range<Int>, in component: FoldedComponent, counts: borrowing ContiguousArray<Lanes>,
  weights: borrowing ContiguousArray<Lanes>, tile: Int, width: Int,
  to result: inout ContiguousArray<Lanes>, sums: inout ContiguousArray<Double>
) {
  let counts = counts.span
  let weights = weights.span
  var result = result.mutableSpan
  var targetMass = Lanes.zero
  for (place, target) in eight.enumerated() { targetMass[place] = 2 * component.mass[target] }
  for index in 0..<component.fewCount {
    let memberCount = component.memberCount[index]
    // Each member of the class is the first step of its share of the paths.
    sums[index] += (counts[index] * weights[index]).sum() / memberCount
    let own = targetMass * (component.mass[index] * memberCount) / counts[index]
    let whole = own + weights[index] * memberCount
    let start = index / 8 * width + tile * 8
    for place in 0..<eight.count { result[start + place][index % 8] = whole[place] }
  }
}
