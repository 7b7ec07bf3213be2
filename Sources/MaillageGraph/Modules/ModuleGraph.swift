/// Nodes, or groups of them, with the memberships between them.
struct ModuleGraph {
  /// How many memberships the whole network has.
  let edgeCount: Int
  let offsets: ContiguousArray<Int>
  let targets: ContiguousArray<Int32>
  /// How many memberships a tie between groups stands for; empty where each stands for one.
  private let weights: ContiguousArray<Int32>
  /// The memberships of the organisations of each group.
  let organisationDegrees: ContiguousArray<Int32>
  /// The memberships of the platforms of each group.
  let platformDegrees: ContiguousArray<Int32>
  /// The memberships within each group.
  private let inner: ContiguousArray<Int32>

  var count: Int { inner.count }

  /// How many memberships the tie at a position stands for.
  func weight(at position: Int) -> Int32 { weights.isEmpty ? 1 : weights[position] }

  /// The score when each group is a module.
  var score: Int {
    var score = 0
    for group in 0..<count {
      score +=
        edgeCount * Int(inner[group]) - Int(organisationDegrees[group])
        * Int(platformDegrees[group])
    }
    return score
  }

  /// Each vertex on its own.
  init(_ adjacency: Adjacency) {
    edgeCount = adjacency.edgeCount
    offsets = adjacency.offsets
    targets = adjacency.targets
    weights = []
    let border = adjacency.organisationCount
    let vertices = 0..<adjacency.vertexCount
    organisationDegrees = .init(vertices.map { $0 < border ? Int32(adjacency.degree(of: $0)) : 0 })
    platformDegrees = .init(vertices.map { $0 < border ? 0 : Int32(adjacency.degree(of: $0)) })
    inner = .init(repeating: 0, count: adjacency.vertexCount)
  }

  private init(
    edgeCount: Int, offsets: ContiguousArray<Int>, targets: ContiguousArray<Int32>,
    weights: ContiguousArray<Int32>, organisationDegrees: ContiguousArray<Int32>,
    platformDegrees: ContiguousArray<Int32>, inner: ContiguousArray<Int32>
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
    var organisationSums = ContiguousArray<Int32>(repeating: 0, count: groups)
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
    var links = ContiguousArray<Int32>(repeating: 0, count: groups)
    var met: ContiguousArray<Int32> = []
    var newOffsets: ContiguousArray<Int> = [0]
    var newTargets: ContiguousArray<Int32> = []
    var newWeights: ContiguousArray<Int32> = []
    for group in 0..<groups {
      met.removeAll(keepingCapacity: true)
      for place in start[group]..<start[group + 1] {
        let node = Int(members[place])
        for position in offsets[node]..<offsets[node + 1] {
          let other = labels[Int(targets[position])]
          if links[Int(other)] == 0 { met.append(other) }
          links[Int(other)] += weight(at: position)
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
