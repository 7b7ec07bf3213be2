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
  WorkMonitor.expect(rounds: 1 + large.count)
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

/// How many path counts the searches find.
private func searchWork(of component: FoldedComponent) -> Int {
  component.classCount * component.classCount
}

/// Components with no more path counts than this are finished sooner than threads are started.
private let mostWorkOfSmall = 1 << 13

/// The sums of one component, from searches of all its classes.
private func dependencySums(
  of component: FoldedComponent, parallelism: Parallelism
) -> ContiguousArray<Double> {
  // A batch holds classes of one mode.
  let modes = [0..<component.fewCount, component.fewCount..<component.classCount]
  let batches = modes.flatMap { mode in
    (0..<laneGroups(of: mode.count)).map { lanes($0, of: mode) }
  }
  return FixedBlocks(itemCount: batches.count).fold(
    into: ContiguousArray(repeating: 0.0, count: component.classCount), parallelism: parallelism,
    makeScratch: { DependencySweep(classCount: component.classCount) },
    work: { items, sweep in
      var sums = ContiguousArray(repeating: 0.0, count: component.classCount)
      for item in items {
        sweep.add(from: component.sources[batches[item]], in: component, to: &sums)
      }
      return sums
    },
    combine: { total, sums in
      for index in total.indices { total[index] += sums[index] }
    })
}
