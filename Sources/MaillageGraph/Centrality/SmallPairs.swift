/// Derives the pairs of the many from the searches of the few, eight targets at a time.
///
/// A shortest path from *s*, one of the many, starts with a step to one of its neighbours *p* that are
/// nearest to the target *t*, and goes on as a shortest path from *p*: σ(*s*, *t*) is the sum of
/// σ(*p*, *t*) over those, and the pair leaves mass(*s*) mass(*t*) / σ(*s*, *t*) on each shortest path
/// from *p* to *t*. So the many need no searches of their own: their pairs become weights of the targets
/// of the few.
func derivePairs(
  in network: borrowing SmallNetwork, counts: borrowing ContiguousArray<Lanes>,
  weights: inout ContiguousArray<Lanes>, sums: inout ContiguousArray<Lanes>
) {
  let fewCount = network.fewCount
  let manyCount = network.classCount - fewCount
  var paths = ContiguousArray<Lanes>(repeating: .zero, count: fewCount)
  var handed = paths
  for tile in 0..<laneGroups(of: manyCount) {
    let eight = lanes(tile, of: fewCount..<network.classCount)
    let (few, many) = network.components(of: eight)
    turn(eight, few, in: network, counts, to: &paths)
    derive(eight, few, from: many.lowerBound, in: network, paths, &handed)
    hand(eight, few, in: network, paths, handed, weights: &weights, sums: &sums)
  }
}

/// Turns the counts of eight targets from lanes of sources to lanes of targets.
private func turn(
  _ eight: Range<Int>, _ few: Range<Int>, in network: borrowing SmallNetwork,
  _ counts: borrowing ContiguousArray<Lanes>, to paths: inout ContiguousArray<Lanes>
) {
  let classes = network.classes.span
  let counts = counts.span
  var paths = paths.mutableSpan
  var perMember = Lanes.zero
  for (place, target) in eight.enumerated() { perMember[place] = 1 / classes[target].memberCount }
  for index in few {
    let first = index / Lanes.scalarCount * network.classCount
    let lane = index % Lanes.scalarCount
    var own = Lanes.zero
    for (place, target) in eight.enumerated() {
      own[place] = counts[first + target][lane]
    }
    paths[index] = own * (perMember * classes[index].memberCount)
  }
}

/// For eight targets, adds up what each of the many before them leaves on the paths of the few.
private func derive(
  _ eight: Range<Int>, _ few: Range<Int>, from first: Int,
  in network: borrowing SmallNetwork, _ counts: borrowing ContiguousArray<Lanes>,
  _ handed: inout ContiguousArray<Lanes>
) {
  let classes = network.classes.span
  let targets = network.targets.span
  let counts = counts.span
  var handed = handed.mutableSpan
  for index in few { handed[index] = .zero }
  var targetMass = Lanes.zero
  // Sums count both directions of a pair.
  for (place, target) in eight.enumerated() { targetMass[place] = 2 * classes[target].mass }
  for source in first..<eight.upperBound - 1 {
    if source >= eight.lowerBound { targetMass[source - eight.lowerBound] = 0 }
    let row = SmallNetwork.row(source, in: classes)
    var paths = Lanes.zero
    for position in row { paths += counts[Int(targets[position])] }
    // Lanes without a target, or with one that no path leads to, have no paths.
    let weight = (targetMass * classes[source].mass / paths).replacing(with: 0, where: paths .== 0)
    let least = paths * ScaledCount.apart
    for position in row {
      let index = Int(targets[position])
      handed[index] += Lanes.zero.replacing(with: weight, where: counts[index] .> least)
    }
  }
}

/// Adds up what the few lie between as first steps, and turns weights back to lanes of sources.
private func hand(
  _ eight: Range<Int>, _ few: Range<Int>, in network: borrowing SmallNetwork,
  _ paths: borrowing ContiguousArray<Lanes>, _ handed: borrowing ContiguousArray<Lanes>,
  weights: inout ContiguousArray<Lanes>, sums: inout ContiguousArray<Lanes>
) {
  let fewCount = network.fewCount
  let classes = network.classes.span
  let paths = paths.span
  let handed = handed.span
  var sums = sums.mutableSpan
  var weights = weights.mutableSpan
  for index in few {
    sums[index] += paths[index] * handed[index] / classes[index].memberCount
    let whole = handed[index] * classes[index].memberCount
    let first = index / Lanes.scalarCount * (network.classCount - fewCount)
    for (place, target) in eight.enumerated() {
      weights[first + target - fewCount][index % Lanes.scalarCount] = whole[place]
    }
  }
}
