/// For every class, twice the betweenness of each member that comes from pairs of nodes in other
/// classes.
func dependencySums(
  of network: FoldedNetwork, parallelism: Parallelism
) -> ContiguousArray<Double> {
  let components = network.components
  var total = ContiguousArray(repeating: 0.0, count: network.classCount)
  // Small components are shared out whole; only large ones are worth several threads.
  let small = components.indices.filter { searchWork(of: components[$0]) <= mostWorkOfSmall }
  let large = components.filter { searchWork(of: $0) > mostWorkOfSmall }
  // Searching from the few, deriving pairs and adding up, group by group; then those between.
  WorkMonitor.expect(rounds: 1 + large.reduce(0) { $0 + 3 * $1.groups.count + 1 })
  typealias Part = (first: Int, sums: ContiguousArray<Double>)
  total = FixedBlocks(itemCount: small.count).fold(
    into: total, parallelism: parallelism, makeScratch: { NoScratch() },
    work: { items, _ -> [Part] in
      items.map { item in
        let component = components[small[item]]
        return (component.first, dependencySums(of: component, parallelism: .serial))
      }
    },
    combine: { total, parts in
      for (first, sums) in parts {
        for index in sums.indices { total[first + index] = sums[index] }
      }
    })
  for component in large {
    let sums = dependencySums(of: component, parallelism: parallelism)
    for index in sums.indices { total[component.first + index] = sums[index] }
  }
  return total
}

private struct NoScratch: ~Copyable {}

/// How many path counts the searches from the few find.
private func searchWork(of component: FoldedComponent) -> Int {
  component.fewCount * component.classCount
}

/// Components with no more path counts than this are finished sooner than threads are started.
private let mostWorkOfSmall = 1 << 13

/// The sums of one component: from searches of the few and what is derived from them, group by
/// group, and from searches of those between groups; where path counts do not fit, of all.
private func dependencySums(
  of component: FoldedComponent, parallelism: Parallelism
) -> ContiguousArray<Double> {
  let few = 0..<component.fewCount
  let between = component.inner.upperBound..<component.classCount
  var total = ContiguousArray(repeating: 0.0, count: component.classCount)
  for group in component.groups {
    let searches = fewSearches(from: group.few, of: component, parallelism: parallelism)
    guard searches.areScaled else {
      let many = component.fewCount..<component.classCount
      return searchedSums(from: [few, many], of: component, parallelism: parallelism)
    }
    let pairs = derivedPairs(of: group, in: component, from: searches, parallelism: parallelism)
    for (place, index) in group.few.enumerated() { total[index] += pairs.sums[place] }
    addSums(of: group, in: component, searches, pairs, to: &total, parallelism: parallelism)
  }
  if between.isEmpty { return total }
  let searched = searchedSums(
    from: component.groups.isEmpty ? [few, between] : [between], of: component,
    parallelism: parallelism)
  for index in total.indices { total[index] += searched[index] }
  return total
}

/// Adds what lies between the few of a group and all but those between groups, and what the derived
/// pairs leave on its way.
private func addSums(
  of group: FewGroup, in component: FoldedComponent, _ searches: FewSearches,
  _ pairs: DerivedPairs, to total: inout ContiguousArray<Double>, parallelism: Parallelism
) {
  // Sums count both directions of a pair; here some are searched from one end only.
  var targetMass = component.mass
  for index in component.fewCount..<component.classCount {
    targetMass[index] *= component.inner.contains(index) ? 2 : 0
  }
  let width = slabWidth(of: group, in: component)
  let before = group.inner.lowerBound - component.fewCount
  total = FixedBlocks(itemCount: searches.counts.count).fold(
    into: total, parallelism: parallelism,
    makeScratch: { DependencyScratch(classCount: component.classCount) },
    work: { [targetMass] items, scratch in
      var sums = ContiguousArray(repeating: 0.0, count: component.classCount)
      for item in items {
        for (number, slab) in pairs.weights.enumerated() {
          let start = before + number * width
          for place in 0..<min(width, component.inner.count - start) {
            scratch.arriving[start + place] = slab[item * width + place]
          }
        }
        accumulate(
          from: lanes(item, of: group.few), in: component, targetMass: targetMass,
          counts: searches.counts[item], weights: scratch.arriving, share: &scratch.share,
          isSharing: &scratch.isSharing, front: searches.fronts[item],
          frontStart: searches.frontStarts[item], to: &sums)
      }
      return sums
    },
    combine: { total, sums in
      for index in total.indices { total[index] += sums[index] }
    })
}

/// Walks the fronts of a search from the few back and adds up what each class passes on: by masses,
/// and by the weights that pairs left at the many.
///
/// In the letters of Brandes `share` is (weight + δ) / σ.
private func accumulate(
  from sources: Range<Int>, in component: FoldedComponent, targetMass: ContiguousArray<Double>,
  counts: ContiguousArray<Lanes>, weights: borrowing ContiguousArray<Lanes>,
  share: inout ContiguousArray<Lanes>,
  isSharing: inout ContiguousArray<Bool>, front: ContiguousArray<Int32>,
  frontStart: ContiguousArray<Int>, to sums: inout ContiguousArray<Double>
) {
  let offsets = component.offsets.span
  let targets = component.targets.span
  let memberCount = component.memberCount.span
  let targetMass = targetMass.span
  let fewCount = component.fewCount
  let counts = counts.span
  let weights = weights.span
  let front = front.span
  var share = share.mutableSpan
  var isSharing = isSharing.mutableSpan
  var sums = sums.mutableSpan
  var sourceMass = Lanes.zero
  for (lane, source) in sources.enumerated() { sourceMass[lane] = component.mass[source] }
  var level = frontStart.count - 2
  while level > 0 {
    let scale = ScaledCount.scale(ofLevel: level)
    let inverseScale = ScaledCount.inverseScale(ofLevel: level)
    for entry in frontStart[level]..<frontStart[level + 1] {
      let index = Int(front[entry])
      var handed = Lanes.zero
      for position in offsets[index]..<offsets[index + 1] {
        let target = Int(targets[position])
        if isSharing[target] { handed += share[target] }
      }
      // Counts of other distances are below 1 or beyond the limit in the scale of this one.
      let scaled = counts[index] * inverseScale
      let isHere = (scaled .>= 0.5) .& (scaled .< ScaledCount.limit)
      let paths = Lanes.zero.replacing(with: scaled, where: isHere)
      sums[index] += (paths * handed).sum()
      var weight = sourceMass * targetMass[index] / scaled
      if index >= fewCount { weight += weights[index - fewCount] * scale }
      share[index] = Lanes.zero.replacing(
        with: weight + handed * memberCount[index], where: isHere)
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
