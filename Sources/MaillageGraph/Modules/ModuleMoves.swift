/// Nodes that go, one by one, to the module among their neighbours' that gains most.
struct ModuleMoves: ~Copyable {
  /// What is known of a module: a node that weighs it needs all of it, so that it stands together.
  private struct Module {
    var organisationDegrees: Int32 = 0
    var platformDegrees: Int32 = 0
    /// How many nodes it has.
    var size: Int32 = 0
    /// The memberships between it and the node that is looked at; 0 between two looks.
    var links: Int32 = 0
  }

  private var modules: ContiguousArray<Module>
  /// Modules without nodes.
  private var free: ContiguousArray<Int32>
  /// The nodes to look at, in their order.
  private var queue: ContiguousArray<Int32>
  private var isWaiting: ContiguousArray<Bool>
  /// The modules met by one node.
  private var met: ContiguousArray<Int32> = []
  /// Whether any node went anywhere.
  private(set) var hasMoved = false
  /// The sum of gains.
  private(set) var gain = 0

  /// Prepares for all nodes of a graph, in an order drawn at random.
  init(
    _ graph: borrowing ModuleGraph, _ labels: ContiguousArray<Int32>,
    using generator: inout SplitMix64
  ) {
    let count = graph.count
    modules = .init(repeating: Module(), count: count)
    for node in 0..<count {
      let label = Int(labels[node])
      modules[label].size += 1
      modules[label].organisationDegrees += graph.organisationDegrees[node]
      modules[label].platformDegrees += graph.platformDegrees[node]
    }
    free = []
    for label in 0..<count where modules[label].size == 0 { free.append(Int32(label)) }
    queue = ContiguousArray((0..<count).map { Int32($0) })
    queue.shuffle(using: &generator)
    isWaiting = .init(repeating: true, count: count)
  }

  /// Moves nodes until none goes any more, or a round of those whose neighbours went gains less
  /// than is worth going on for.
  mutating func run(
    in graph: borrowing ModuleGraph, _ labels: inout ContiguousArray<Int32>, leastGain: Int
  ) {
    let everyNode = leastGain == 0 ? queue : []
    // Whether all nodes have been looked at since the last move.
    var isSettled = false
    while !isSettled {
      isSettled = true
      while !queue.isEmpty {
        let before = gain
        var next: ContiguousArray<Int32> = []
        for node in queue {
          isWaiting[Int(node)] = false
          if look(at: Int(node), in: graph, &labels, next: &next) { isSettled = false }
        }
        queue = next
        if gain - before < leastGain { return }
      }
      // A move changes what others than neighbours gain, too: a last look at all.
      if !isSettled {
        queue = everyNode
        for node in everyNode { isWaiting[Int(node)] = true }
      }
    }
  }

  /// Lets one node go where it gains most; whether it went.
  private mutating func look(
    at node: Int, in graph: borrowing ModuleGraph, _ labels: inout ContiguousArray<Int32>,
    next: inout ContiguousArray<Int32>
  ) -> Bool {
    let edgeCount = graph.edgeCount
    let (own, other) = (graph.organisationDegrees[node], graph.platformDegrees[node])
    guard own > 0 || other > 0 else { return false }
    let row = graph.offsets[node]..<graph.offsets[node + 1]
    let home = Int(labels[node])
    met.removeAll(keepingCapacity: true)
    for position in row {
      let label = labels[Int(graph.targets[position])]
      if modules[Int(label)].links == 0 { met.append(label) }
      modules[Int(label)].links += graph.weight(at: position)
    }
    let (ownDegree, otherDegree) = (Int(own), Int(other))
    let homeModule = modules[home]
    let isAlone = homeModule.size == 1
    let staying =
      edgeCount * Int(homeModule.links)
      - ownDegree * (Int(homeModule.platformDegrees) - otherDegree)
      - otherDegree * (Int(homeModule.organisationDegrees) - ownDegree)
    var best = home
    var bestGain = staying
    if bestGain < 0, !isAlone, let empty = free.last {
      best = Int(empty)
      bestGain = 0
    }
    for entry in met {
      let label = Int(entry)
      let module = modules[label]
      modules[label].links = 0
      guard label != home else { continue }
      let gain =
        edgeCount * Int(module.links) - ownDegree * Int(module.platformDegrees)
        - otherDegree * Int(module.organisationDegrees)
      if gain > bestGain || (gain == bestGain && best == home && isAlone) {
        best = label
        bestGain = gain
      }
    }
    guard best != home else { return false }
    if modules[best].size == 0 { free.removeLast() }
    if isAlone { free.append(Int32(home)) }
    modules[home].size -= 1
    modules[home].organisationDegrees -= own
    modules[home].platformDegrees -= other
    modules[best].size += 1
    modules[best].organisationDegrees += own
    modules[best].platformDegrees += other
    labels[node] = Int32(best)
    for position in row {
      let target = Int(graph.targets[position])
      guard !isWaiting[target], labels[target] != Int32(best) else { continue }
      isWaiting[target] = true
      next.append(Int32(target))
    }
    hasMoved = true
    gain += bestGain - staying
    return true
  }
}
