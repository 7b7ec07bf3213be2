/// Betweenness of networks of few nodes, by the calling thread alone.
///
/// Only the mode with fewer classes (the few) is searched from, eight sources at once; what pairs of the
/// other mode (the many) add is derived from these searches. No front is kept. In each step every class of a mode that sources still
/// miss pulls from all its neighbours: what it has met stays as it is, and of the neighbours of what
/// it has not met only those one step nearer have a count yet. The same holds on the way back. That
/// costs a few steps more than fronts do, but none that has to be looked up.
struct SmallBetweenness: ~Copyable {
  /// Path counts of larger networks would not stay in the cache nearest but one.
  static let mostCounts = 1 << 16

  /// For each search, the scaled path counts from one member of each source to each class, times its
  /// members: what passes through the class.
  var counts: ContiguousArray<Lanes>
  /// For each search, the steps in which each class was met, as bits.
  var steps: ContiguousArray<UInt32>
  /// For each search, what each path to one of the many counts because of pairs of these.
  var weights: ContiguousArray<Lanes>
  /// What each class lies between, twice: a lane for each source of a search.
  var sums: ContiguousArray<Lanes>

  private init(_ network: borrowing SmallNetwork) {
    let searches = laneGroups(of: network.fewCount)
    let classCount = network.classCount
    counts = .init(repeating: .zero, count: searches * classCount)
    steps = .init(repeating: 0, count: searches * classCount)
    weights = .init(repeating: .zero, count: searches * (classCount - network.fewCount))
    sums = .init(repeating: .zero, count: classCount)
  }

  /// The betweenness of every vertex; nil where the network is too large for this way, or its path
  /// counts or distances are.
  static func values(of adjacency: Adjacency) -> ContiguousArray<Double>? {
    // Networks that folding would have to make smaller by half are not even looked at.
    let fewer = min(adjacency.organisationCount, adjacency.platformCount)
    if fewer * adjacency.vertexCount > 2 * mostCounts { return nil }
    let network = SmallNetwork(adjacency)
    if network.fewCount * network.classCount > mostCounts { return nil }
    var work = SmallBetweenness(network)
    for search in 0..<laneGroups(of: network.fewCount) {
      if !searchAll(from: search, in: network, counts: &work.counts, steps: &work.steps) {
        return nil
      }
    }
    derivePairs(in: network, counts: work.counts, weights: &work.weights, sums: &work.sums)
    for search in 0..<laneGroups(of: network.fewCount) {
      accumulate(
        search, in: network, counts: work.counts, steps: work.steps, weights: work.weights,
        to: &work.sums)
    }
    return network.spread(work.sums)
  }
}

/// Counts the shortest paths from one member of each of eight sources, step by step.
///
/// - Returns: whether all counts could be scaled.
private func searchAll(
  from search: Int, in network: borrowing SmallNetwork, counts: inout ContiguousArray<Lanes>,
  steps: inout ContiguousArray<UInt32>
) -> Bool {
  let (sources, few, many) = network.reach(of: search)
  let classCount = network.classCount
  let classes = network.classes.span
  let targets = network.targets.span
  let first = search * classCount
  var counts = counts.mutableSpan
  var steps = steps.mutableSpan
  var everyLane = Lanes.zero
  for (lane, source) in sources.enumerated() {
    everyLane[lane] = 1
    counts[first + source][lane] = ScaledCount.scale(ofLevel: 0)
    for position in SmallNetwork.row(source, in: classes) {
      let target = Int(targets[position])
      counts[first + target][lane] = ScaledCount.scale(ofLevel: 0) * classes[target].memberCount
      steps[first + target] = 2
    }
  }
  var allMembers = 0.0
  for index in 0..<classCount { allMembers += classes[index].memberCount }
  var step = 1
  var largest = Lanes.zero
  repeat {
    step += 1
    guard step <= ScaledCount.deepestLevel else { return false }
    // An even step and the odd one after it share their scale.
    let change = step % 2 == 0 ? 0x1p-128 : 1
    largest = .zero
    for index in step % 2 == 0 ? few : many {
      let known = counts[first + index]
      if everyLane.replacing(with: 0, where: known .> 0) == .zero { continue }
      var paths = Lanes.zero
      for position in SmallNetwork.row(index, in: classes) {
        paths += counts[first + Int(targets[position])]
      }
      let new = paths.replacing(with: 0, where: known .> 0) * change
      if new == .zero { continue }
      largest.replace(with: new, where: new .> largest)
      counts[first + index] = known + new * classes[index].memberCount
      steps[first + index] |= 1 << UInt32(step)
    }
    let most = largest.max() * ScaledCount.inverseScale(ofLevel: step) * allMembers
    if most >= ScaledCount.limit { return false }
  } while largest != .zero
  return true
}

/// Walks the steps of a search back and adds up what each class passes on.
private func accumulate(
  _ search: Int, in network: borrowing SmallNetwork, counts: borrowing ContiguousArray<Lanes>,
  steps: borrowing ContiguousArray<UInt32>, weights: borrowing ContiguousArray<Lanes>,
  to sums: inout ContiguousArray<Lanes>
) {
  let (sources, few, many) = network.reach(of: search)
  let classCount = network.classCount
  let classes = network.classes.span
  let targets = network.targets.span
  let fewCount = network.fewCount
  let first = search * classCount
  let counts = counts.span.extracting(first..<first + classCount)
  let steps = steps.span.extracting(first..<first + classCount)
  let firstMany = search * (classCount - fewCount)
  let weights = weights.span
  var sums = sums.mutableSpan
  var sourceMass = Lanes.zero
  for (lane, source) in sources.enumerated() { sourceMass[lane] = classes[source].mass }
  var share = ContiguousArray<Lanes>(repeating: .zero, count: classCount)
  var shares = share.mutableSpan
  var allSteps: UInt32 = 0
  for index in few { allSteps |= steps[index] }
  for index in many { allSteps |= steps[index] }
  let last = 31 - allSteps.leadingZeroBitCount
  var step = last
  while step > 0 {
    let scale = ScaledCount.scale(ofLevel: step)
    let inverseScale = ScaledCount.inverseScale(ofLevel: step)
    let isFew = step % 2 == 0
    for index in isFew ? few : many where steps[index] >> UInt32(step) & 1 == 1 {
      var handed = Lanes.zero
      if step < last {
        for position in SmallNetwork.row(index, in: classes) {
          handed += shares[Int(targets[position])]
        }
      }
      // Counts of other steps are below 1 or beyond the limit in the scale of this one. One comparison
      // at a time: masks of several are put together lane by lane.
      let scaled = counts[index] * (inverseScale / classes[index].memberCount)
      let low = scaled.replacing(with: 0, where: scaled .< 0.5)
      let paths = low.replacing(with: 0, where: low .>= ScaledCount.limit)
      sums[index] += paths * handed
      // Pairs of few are met from both ends; sums count both directions of a pair.
      var weight = sourceMass * (isFew ? classes[index].mass : 2 * classes[index].mass) / paths
      if !isFew { weight += weights[firstMany + index - fewCount] * scale }
      weight += handed * classes[index].memberCount
      shares[index] += weight.replacing(with: 0, where: paths .== 0)
    }
    step -= 1
  }
}
