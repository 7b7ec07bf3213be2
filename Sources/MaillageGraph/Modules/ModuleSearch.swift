/// One search for modules from a random order: nodes join modules, modules join modules, and both
/// again until nothing gets better.
///
/// Scores are whole numbers, *E* Σ (memberships within a module) − Σ (degrees of its organisations)
/// × (degrees of its platforms), *E*² times the modularity: no rounding, no order of additions.
/// Every step makes the score larger, or the modules fewer at the same score, so the search ends.
struct ModuleSearch {
  /// The module of each vertex; isolates stand alone.
  private(set) var labels: ContiguousArray<Int32>
  /// The score of the modules.
  private(set) var score = 0
  private var generator: SplitMix64

  /// Searches a network; equal seeds give equal modules.
  ///
  /// - Parameter mixedParts: to start from a few modules at random, the connected part of each
  ///   vertex (no module joins two); nil to start from nodes on their own. Alone, nodes of one tie
  ///   draw their neighbours first, and every order may lead to the same modules that are not the
  ///   best.
  init(_ graph: ModuleGraph, seed: UInt64, mixedParts: ContiguousArray<Int32>? = nil) {
    generator = SplitMix64(seed: seed)
    labels = []
    var labels = ContiguousArray((0..<graph.count).map { Int32($0) })
    if let mixedParts {
      let most = max(2, Int(Double(graph.count).squareRoot()) + 1)
      let modules = Int.random(in: 2...most, using: &generator)
      var first: [Int: Int32] = [:]
      for node in labels.indices {
        let module = Int.random(in: 0..<modules, using: &generator)
        labels[node] = first[Int(mixedParts[node]) * modules + module, default: Int32(node)]
        first[Int(mixedParts[node]) * modules + module] = labels[node]
      }
    }
    while true {
      var changed = move(in: graph, &labels)
      var level = graph.gathered(by: &labels)
      while true {
        var above = ContiguousArray((0..<level.count).map { Int32($0) })
        guard move(in: level, &above) else { break }
        changed = true
        level = level.gathered(by: &above)
        for vertex in labels.indices { labels[vertex] = above[Int(labels[vertex])] }
      }
      guard changed else {
        score = level.score
        break
      }
    }
    self.labels = labels
  }

  /// Lets each node of a graph go to the module among its neighbours' that gains most, until none
  /// goes any more; whether any went.
  private mutating func move(
    in graph: ModuleGraph, _ labels: inout ContiguousArray<Int32>
  ) -> Bool {
    let count = graph.count
    var size = ContiguousArray(repeating: 0, count: count)
    var organisationDegrees = size
    var platformDegrees = size
    for node in 0..<count {
      let label = Int(labels[node])
      size[label] += 1
      organisationDegrees[label] += graph.organisationDegrees[node]
      platformDegrees[label] += graph.platformDegrees[node]
    }
    var free = ContiguousArray((0..<count).filter { size[$0] == 0 }.map { Int32($0) })
    var order = ContiguousArray((0..<count).map { Int32($0) })
    order.shuffle(using: &generator)
    var isWaiting = ContiguousArray(repeating: true, count: count)
    var links = ContiguousArray(repeating: 0, count: count)
    var met: ContiguousArray<Int32> = []
    var changed = false
    // Whether all nodes have been looked at since the last move.
    var isSettled = true
    var moved = true
    while moved {
      moved = false
      for entry in order where isWaiting[Int(entry)] {
        let node = Int(entry)
        isWaiting[node] = false
        let (own, other) = (graph.organisationDegrees[node], graph.platformDegrees[node])
        guard own + other > 0 else { continue }
        let home = Int(labels[node])
        met.removeAll(keepingCapacity: true)
        for position in graph.offsets[node]..<graph.offsets[node + 1] {
          let label = labels[Int(graph.targets[position])]
          if links[Int(label)] == 0 { met.append(label) }
          links[Int(label)] += graph.weights[position]
        }
        let isAlone = size[home] == 1
        var best = home
        var bestGain =
          graph.edgeCount * links[home] - own * (platformDegrees[home] - other)
          - other * (organisationDegrees[home] - own)
        if bestGain < 0, !isAlone, let empty = free.last {
          best = Int(empty)
          bestGain = 0
        }
        for entry in met where Int(entry) != home {
          let label = Int(entry)
          let gain =
            graph.edgeCount * links[label] - own * platformDegrees[label]
            - other * organisationDegrees[label]
          if gain > bestGain || (gain == bestGain && best == home && isAlone) {
            best = label
            bestGain = gain
          }
        }
        for label in met { links[Int(label)] = 0 }
        guard best != home else { continue }
        if size[best] == 0 { free.removeLast() }
        if isAlone { free.append(Int32(home)) }
        size[home] -= 1
        organisationDegrees[home] -= own
        platformDegrees[home] -= other
        size[best] += 1
        organisationDegrees[best] += own
        platformDegrees[best] += other
        labels[node] = Int32(best)
        (moved, changed) = (true, true)
        for position in graph.offsets[node]..<graph.offsets[node + 1] {
          isWaiting[Int(graph.targets[position])] = true
        }
      }
      if moved {
        isSettled = false
      } else if !isSettled {
        // A move changes what others than neighbours gain, too: a last look at all.
        for node in isWaiting.indices { isWaiting[node] = true }
        (isSettled, moved) = (true, true)
      }
    }
    return changed
  }
}

/// Nodes, or groups of them, with the memberships between them.
struct ModuleGraph {
  /// How many memberships the whole network has.
  let edgeCount: Int
  let offsets: ContiguousArray<Int>
  let targets: ContiguousArray<Int32>
  /// How many memberships a tie between groups stands for.
  let weights: ContiguousArray<Int>
  /// The memberships of the organisations of each group.
  let organisationDegrees: ContiguousArray<Int>
  /// The memberships of the platforms of each group.
  let platformDegrees: ContiguousArray<Int>
  /// The memberships within each group.
  private let inner: ContiguousArray<Int>

  var count: Int { inner.count }

  /// The score when each group is a module.
  var score: Int {
    var score = 0
    for group in 0..<count {
      score += edgeCount * inner[group] - organisationDegrees[group] * platformDegrees[group]
    }
    return score
  }

  /// Each vertex on its own.
  init(_ adjacency: Adjacency) {
    edgeCount = adjacency.edgeCount
    offsets = adjacency.offsets
    targets = adjacency.targets
    weights = .init(repeating: 1, count: adjacency.targets.count)
    let border = adjacency.organisationCount
    let vertices = 0..<adjacency.vertexCount
    organisationDegrees = .init(vertices.map { $0 < border ? adjacency.degree(of: $0) : 0 })
    platformDegrees = .init(vertices.map { $0 < border ? 0 : adjacency.degree(of: $0) })
    inner = .init(repeating: 0, count: adjacency.vertexCount)
  }

  private init(
    edgeCount: Int, offsets: ContiguousArray<Int>, targets: ContiguousArray<Int32>,
    weights: ContiguousArray<Int>, organisationDegrees: ContiguousArray<Int>,
    platformDegrees: ContiguousArray<Int>, inner: ContiguousArray<Int>
  ) {
    self.edgeCount = edgeCount
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.organisationDegrees = organisationDegrees
    self.platformDegrees = platformDegrees
    self.inner = inner
  }

  /// The graph of groups by label; labels are renumbered in the order of first nodes.
  func gathered(by labels: inout ContiguousArray<Int32>) -> ModuleGraph {
    var number = ContiguousArray<Int32>(repeating: -1, count: count)
    var groups = 0
    for node in 0..<count {
      let label = Int(labels[node])
      if number[label] < 0 {
        number[label] = Int32(groups)
        groups += 1
      }
      labels[node] = number[label]
    }
    // Nodes by group, by counting.
    var start = ContiguousArray(repeating: 0, count: groups + 1)
    for label in labels { start[Int(label) + 1] += 1 }
    for group in 0..<groups { start[group + 1] += start[group] }
    var fill = start
    var members = ContiguousArray<Int32>(repeating: 0, count: count)
    var organisationSums = ContiguousArray(repeating: 0, count: groups)
    var platformSums = organisationSums
    var innerSums = organisationSums
    for node in 0..<count {
      let group = Int(labels[node])
      members[fill[group]] = Int32(node)
      fill[group] += 1
      organisationSums[group] += organisationDegrees[node]
      platformSums[group] += platformDegrees[node]
      innerSums[group] += inner[node]
    }
    var links = ContiguousArray(repeating: 0, count: groups)
    var met: ContiguousArray<Int32> = []
    var newOffsets: ContiguousArray<Int> = [0]
    var newTargets: ContiguousArray<Int32> = []
    var newWeights: ContiguousArray<Int> = []
    for group in 0..<groups {
      met.removeAll(keepingCapacity: true)
      for place in start[group]..<start[group + 1] {
        let node = Int(members[place])
        for position in offsets[node]..<offsets[node + 1] {
          let other = labels[Int(targets[position])]
          if links[Int(other)] == 0 { met.append(other) }
          links[Int(other)] += weights[position]
        }
      }
      for other in met {
        if Int(other) == group {
          // Each membership within stands in the rows of both its ends.
          innerSums[group] += links[group] / 2
        } else {
          newTargets.append(other)
          newWeights.append(links[Int(other)])
        }
        links[Int(other)] = 0
      }
      newOffsets.append(newTargets.count)
    }
    return ModuleGraph(
      edgeCount: edgeCount, offsets: newOffsets, targets: newTargets, weights: newWeights,
      organisationDegrees: organisationSums, platformDegrees: platformSums, inner: innerSums)
  }
}
