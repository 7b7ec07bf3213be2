/// Paths that share nothing, counted by a largest flow in a network of unit capacities.
///
/// Blocking flows are found by levels (Dinic). The search keeps its own stack, and a flow is given
/// up as soon as it reaches what the caller already knows to be enough.
///
/// - Complexity: O(*f e*) time for *f* paths at worst, O(*n* + *e*) space.
/// - Reference: E. A. Dinic, "Algorithm for solution of a problem of maximum flow in networks with
///   power estimation", Soviet Mathematics Doklady 11 (1970).
struct UnitFlow {
  private let offsets: ContiguousArray<Int>
  private let heads: ContiguousArray<Int32>
  /// The position of the arc that runs the other way.
  private let reverse: ContiguousArray<Int>
  private let capacities: ContiguousArray<Int8>

  private var residual: ContiguousArray<Int8>
  private var level: ContiguousArray<Int32>
  private var next: ContiguousArray<Int>
  private var queue: ContiguousArray<Int32>

  /// Paths that share no tie: each tie carries one, in either direction.
  init(tiesOf adjacency: Adjacency) {
    let vertexCount = adjacency.vertexCount
    var fill = ContiguousArray(adjacency.offsets.prefix(vertexCount))
    var reverse = ContiguousArray(repeating: 0, count: adjacency.targets.count)
    // Read in the order of rows, the ties of a vertex to earlier ones come in the order of its row.
    for vertex in 0..<vertexCount {
      for position in adjacency.offsets[vertex]..<adjacency.offsets[vertex + 1] {
        let target = Int(adjacency.targets[position])
        reverse[position] = fill[target]
        fill[target] += 1
      }
    }
    self.init(
      offsets: adjacency.offsets, heads: adjacency.targets, reverse: reverse,
      capacities: .init(repeating: 1, count: adjacency.targets.count))
  }

  /// Paths that share no vertex but their ends: vertex *v* becomes an entry 2*v* and an exit
  /// 2*v* + 1, joined by an arc that carries one path.
  init(verticesOf adjacency: Adjacency) {
    let vertexCount = adjacency.vertexCount
    var offsets: ContiguousArray<Int> = [0]
    for vertex in 0..<vertexCount {
      let size = adjacency.degree(of: vertex) + 1
      offsets.append(offsets[2 * vertex] + size)
      offsets.append(offsets[2 * vertex] + 2 * size)
    }
    let arcCount = offsets[2 * vertexCount]
    var heads = ContiguousArray<Int32>(repeating: 0, count: arcCount)
    var reverse = ContiguousArray(repeating: 0, count: arcCount)
    var capacities = ContiguousArray<Int8>(repeating: 0, count: arcCount)
    var fill = ContiguousArray(offsets.prefix(2 * vertexCount))
    func join(_ from: Int, _ to: Int) {
      let (there, back) = (fill[from], fill[to])
      fill[from] += 1
      fill[to] += 1
      heads[there] = Int32(to)
      heads[back] = Int32(from)
      reverse[there] = back
      reverse[back] = there
      capacities[there] = 1
    }
    for vertex in 0..<vertexCount {
      join(2 * vertex, 2 * vertex + 1)
      for target in adjacency.neighbours(of: vertex) { join(2 * vertex + 1, 2 * Int(target)) }
    }
    self.init(offsets: offsets, heads: heads, reverse: reverse, capacities: capacities)
  }

  private init(
    offsets: ContiguousArray<Int>, heads: ContiguousArray<Int32>, reverse: ContiguousArray<Int>,
    capacities: ContiguousArray<Int8>
  ) {
    self.offsets = offsets
    self.heads = heads
    self.reverse = reverse
    self.capacities = capacities
    residual = capacities
    level = .init(repeating: -1, count: offsets.count - 1)
    next = .init(repeating: 0, count: offsets.count - 1)
    queue = .init(repeating: 0, count: offsets.count - 1)
  }

  /// How many paths join two nodes of the flow network, or `enough` where there are as many or more.
  mutating func pathCount(from source: Int, to sink: Int, enough: Int) -> Int {
    residual = capacities
    var count = 0
    while count < enough, findLevels(from: source, to: sink) {
      count += augment(from: source, to: sink, atMost: enough - count)
    }
    return count
  }

  /// Levels the nodes from the source on; whether the sink was met.
  private mutating func findLevels(from source: Int, to sink: Int) -> Bool {
    for node in level.indices {
      level[node] = -1
      next[node] = offsets[node]
    }
    level[source] = 0
    queue[0] = Int32(source)
    var head = 0
    var tail = 1
    while head < tail, level[sink] < 0 {
      let node = Int(queue[head])
      head += 1
      for position in offsets[node]..<offsets[node + 1] where residual[position] > 0 {
        let target = Int(heads[position])
        guard level[target] < 0 else { continue }
        level[target] = level[node] + 1
        queue[tail] = Int32(target)
        tail += 1
      }
    }
    return level[sink] >= 0
  }

  /// Takes paths down the levels until none is left.
  private mutating func augment(from source: Int, to sink: Int, atMost limit: Int) -> Int {
    var count = 0
    var arcs: [Int] = []
    var node = source
    while count < limit {
      if node == sink {
        for arc in arcs {
          residual[arc] -= 1
          residual[reverse[arc]] += 1
        }
        count += 1
        arcs.removeAll(keepingCapacity: true)
        node = source
      } else if next[node] < offsets[node + 1] {
        let arc = next[node]
        let target = Int(heads[arc])
        if residual[arc] > 0, level[target] == level[node] + 1 {
          arcs.append(arc)
          node = target
        } else {
          next[node] += 1
        }
      } else if let arc = arcs.popLast() {
        // A dead end: no later path need try it.
        level[node] = -1
        node = Int(heads[reverse[arc]])
      } else {
        break
      }
    }
    return count
  }
}
