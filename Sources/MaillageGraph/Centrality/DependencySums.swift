/// For every class, twice the betweenness of each member that comes from pairs of nodes in other
/// classes.
func dependencySums(
  of network: FoldedNetwork, parallelism: Parallelism
) -> ContiguousArray<Double> {
  let components = network.components
  var total = ContiguousArray(repeating: 0.0, count: network.classCount)
  // Small components are shared out whole; only large ones are worth several threads.
  let small = components.indices.filter { searchWork(of: components[$0]) <= mostWorkOfSmall }
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
  for component in components where searchWork(of: component) > mostWorkOfSmall {
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

/// The most path counts that are kept: half a gibibyte.
private let mostWorkToKeep = 1 << 26

/// The sums of one component: from searches of the few and pairs derived from them, or, where path
/// counts do not fit, from searches of all.
private func dependencySums(
  of component: FoldedComponent, parallelism: Parallelism
) -> ContiguousArray<Double> {
  guard searchWork(of: component) <= mostWorkToKeep else {
    return searchedSums(of: component, parallelism: parallelism)
  }
  let searches = fewSearches(of: component, parallelism: parallelism)
  guard searches.areScaled else { return searchedSums(of: component, parallelism: parallelism) }
  let pairs = derivedPairs(of: component, from: searches, parallelism: parallelism)
  let width = slabWidth(of: component)
  return FixedBlocks(itemCount: searches.counts.count).fold(
    into: pairs.sums, parallelism: parallelism,
    makeScratch: { DependencyScratch(classCount: component.classCount) },
    work: { items, scratch in
      var sums = ContiguousArray(repeating: 0.0, count: component.classCount)
      for item in items {
        scratch.arriving.removeAll(keepingCapacity: true)
        for slab in pairs.weights {
          scratch.arriving += slab[item * width..<(item + 1) * width]
        }
        accumulate(
          from: lanes(item, of: 0..<component.fewCount), in: component,
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

/// Walks the fronts of a search from the few back and adds up what each class passes on: to the few
/// by their masses, to the many by the weights that pairs left there.
///
/// In the letters of Brandes `share` is (weight + δ) / σ.
private func accumulate(
  from sources: Range<Int>, in component: FoldedComponent, counts: ContiguousArray<Lanes>,
  weights: borrowing ContiguousArray<Lanes>, share: inout ContiguousArray<Lanes>,
  isSharing: inout ContiguousArray<Bool>, front: ContiguousArray<Int32>,
  frontStart: ContiguousArray<Int>, to sums: inout ContiguousArray<Double>
) {
  let offsets = component.offsets.span
  let targets = component.targets.span
  let memberCount = component.memberCount.span
  let mass = component.mass.span
  let fewCount = component.fewCount
  let counts = counts.span
  let weights = weights.span
  let front = front.span
  var share = share.mutableSpan
  var isSharing = isSharing.mutableSpan
  var sums = sums.mutableSpan
  var sourceMass = Lanes.zero
  for (lane, source) in sources.enumerated() { sourceMass[lane] = mass[source] }
  var level = frontStart.count - 2
  while level > 0 {
    let scale = ScaledCount.scale(ofLevel: level)
    let inverseScale = ScaledCount.inverseScale(ofLevel: level)
    for entry in frontStart[level]..<frontStart[level + 1] {
      let index = Int(front[entry])
      let isFew = index < fewCount
      var handed = Lanes.zero
      var count = Lanes.zero
      if isFew {
        count = counts[index] / memberCount[index]
        for position in offsets[index]..<offsets[index + 1] {
          let target = Int(targets[position])
          if isSharing[target] { handed += share[target] }
        }
      } else {
        for position in offsets[index]..<offsets[index + 1] {
          let target = Int(targets[position])
          count += counts[target]
          if isSharing[target] { handed += share[target] }
        }
      }
      // Counts of other distances are below 1 or beyond the limit in the scale of this one.
      let scaled = count * inverseScale
      let isHere = (scaled .>= 0.5) .& (scaled .< ScaledCount.limit)
      let paths = Lanes.zero.replacing(with: scaled, where: isHere)
      sums[index] += (paths * handed).sum()
      let weight =
        isFew ? sourceMass * mass[index] / scaled : weights[index - fewCount] * scale
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
