/// A network without what betweenness can be told of by counting alone.
///
/// Nodes of degree one are taken away again and again, each leaving its *mass* (the number of nodes
/// it stands for) on its neighbour: whatever passes through a node of a hanging tree is a pair of
/// nodes in different parts of the rest, whose sizes are known. Of what remains, nodes with the same
/// neighbours become one *class*: all shortest paths treat them alike.
///
/// ```
///   A ─┐                            mass of P1: 3 (A and B folded into it)
///   B ─┴ P1 ─┬─ C ─┬─ P2            C and D: one class of two members
///            └─ D ─┘
/// ```
struct FoldedNetwork: Sendable {
  /// Where the row of each class begins.
  private(set) var offsets: ContiguousArray<Int> = [0]
  /// The neighbouring classes, row by row.
  private(set) var targets: ContiguousArray<Int32> = []
  /// How many nodes each class merges.
  private(set) var memberCount: ContiguousArray<Double> = []
  /// The masses of the members of each class, added up.
  private(set) var mass: ContiguousArray<Double> = []
  /// Classes to search from together: near each other, of one mode and one component.
  private(set) var batches: [ContiguousArray<Int32>] = []

  /// How many classes there are.
  var classCount: Int { mass.count }

  /// The squares of the masses of the members of each class, added up.
  private var squaredMass: ContiguousArray<Double> = []
  /// The class of each vertex; -1 for one that was folded.
  private var classOfVertex: ContiguousArray<Int32>
  /// The betweenness that counting tells, of each vertex.
  private var counted: ContiguousArray<Double>

  init(_ adjacency: Adjacency) {
    var trees = TreeFolding(adjacency)
    trees.run()
    counted = trees.counted()
    classOfVertex = ContiguousArray(repeating: -1, count: adjacency.vertexCount)
    let leaders = twinLeaders(of: trees)
    numberClasses(of: trees, leaders)
    addRows(of: trees, leaders)
  }

  /// The betweenness of every vertex, from what the searches added up for the classes.
  ///
  /// Members of one class are two steps apart and lie between nothing, but their shortest paths
  /// pass through their neighbours, evenly: a pair of members of class S leaves 1 / *d*(S) of its
  /// masses' product on each of the *d*(S) nodes next to it.
  func spread(_ sums: ContiguousArray<Double>) -> ContiguousArray<Double> {
    var ofClass = sums
    for leader in 0..<classCount {
      let row = targets[offsets[leader]..<offsets[leader + 1]]
      let degree = row.reduce(0.0) { $0 + memberCount[Int($1)] }
      let pairs = mass[leader] * mass[leader] - squaredMass[leader]
      for target in row where pairs > 0 { ofClass[Int(target)] += pairs / degree }
    }
    var betweenness = counted
    for vertex in betweenness.indices where classOfVertex[vertex] >= 0 {
      betweenness[vertex] += ofClass[Int(classOfVertex[vertex])] / 2
    }
    return betweenness
  }

  /// Numbers the classes in the order of a breadth-first walk and cuts them into batches.
  private mutating func numberClasses(of trees: TreeFolding, _ leaders: ContiguousArray<Int32>) {
    let border = trees.adjacency.organisationCount
    var order: ContiguousArray<Int32> = []
    for start in leaders.indices where leaders[start] == start && classOfVertex[start] < 0 {
      var component: ContiguousArray<Int32> = [Int32(start)]
      classOfVertex[start] = Int32(order.count)
      var head = 0
      while head < component.count {
        trees.forEachRemaining(of: Int(component[head])) { target in
          guard leaders[target] == target, classOfVertex[target] < 0 else { return }
          classOfVertex[target] = Int32(order.count + component.count)
          component.append(Int32(target))
        }
        head += 1
      }
      for side in [component.filter { $0 < border }, component.filter { $0 >= border }] {
        let classes = side.map { classOfVertex[Int($0)] }
        for first in stride(from: 0, to: classes.count, by: 8) {
          batches.append(ContiguousArray(classes[first..<min(first + 8, classes.count)]))
        }
      }
      order += component
    }
    memberCount = .init(repeating: 0, count: order.count)
    mass = memberCount
    squaredMass = memberCount
    for vertex in leaders.indices where leaders[vertex] >= 0 {
      let number = Int(classOfVertex[Int(leaders[vertex])])
      classOfVertex[vertex] = Int32(number)
      memberCount[number] += 1
      mass[number] += trees.mass[vertex]
      squaredMass[number] += trees.mass[vertex] * trees.mass[vertex]
    }
  }

  private mutating func addRows(of trees: TreeFolding, _ leaders: ContiguousArray<Int32>) {
    var leaderOfClass = ContiguousArray<Int32>(repeating: 0, count: classCount)
    for vertex in leaders.indices where leaders[vertex] == vertex {
      leaderOfClass[Int(classOfVertex[vertex])] = Int32(vertex)
    }
    for leader in leaderOfClass {
      var row: [Int32] = []
      trees.forEachRemaining(of: Int(leader)) { target in
        if leaders[target] == target { row.append(classOfVertex[target]) }
      }
      targets += row.sorted()
      offsets.append(targets.count)
    }
  }
}

/// Takes nodes of degree one away until none is left.
private struct TreeFolding {
  let adjacency: Adjacency
  /// How many nodes each vertex stands for: itself and the trees folded into it.
  var mass: ContiguousArray<Double>
  /// Whether a vertex is folded, or had no tie to begin with.
  var isGone: ContiguousArray<Bool>
  /// Pairs of nodes in different trees that hang on each vertex.
  private var pairs: ContiguousArray<Double>
  private var degree: ContiguousArray<Int>

  init(_ adjacency: Adjacency) {
    self.adjacency = adjacency
    mass = .init(repeating: 1, count: adjacency.vertexCount)
    pairs = .init(repeating: 0, count: adjacency.vertexCount)
    degree = ContiguousArray((0..<adjacency.vertexCount).map { adjacency.degree(of: $0) })
    isGone = ContiguousArray(degree.map { $0 == 0 })
  }

  mutating func run() {
    var queue = ContiguousArray(degree.indices.filter { degree[$0] == 1 })
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      isGone[vertex] = true
      guard let next = adjacency.neighbours(of: vertex).first(where: { !isGone[Int($0)] }) else {
        continue
      }
      let root = Int(next)
      pairs[root] += (mass[root] - 1) * mass[vertex]
      mass[root] += mass[vertex]
      degree[root] -= 1
      if degree[root] == 1 { queue.append(root) }
    }
  }

  /// The pairs that each vertex parts because trees hang on it: of nodes in two of its trees, and of
  /// one in a tree with one elsewhere in the component.
  func counted() -> ContiguousArray<Double> {
    let (labels, count) = componentLabels(of: adjacency)
    var sizes = ContiguousArray(repeating: 0.0, count: count)
    for label in labels { sizes[Int(label)] += 1 }
    return ContiguousArray(
      mass.indices.map { vertex in
        pairs[vertex] + (mass[vertex] - 1) * (sizes[Int(labels[vertex])] - mass[vertex])
      })
  }

  /// Visits the neighbours that are left.
  func forEachRemaining(of vertex: Int, _ body: (Int) -> Void) {
    for target in adjacency.neighbours(of: vertex) where !isGone[Int(target)] { body(Int(target)) }
  }
}

/// The first vertex with the same remaining neighbours as each vertex; -1 for vertices that are gone.
private func twinLeaders(of trees: TreeFolding) -> ContiguousArray<Int32> {
  let vertexCount = trees.mass.count
  var leaders = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
  // A sum of well-mixed words does not depend on the order of the row.
  let marks = ContiguousArray<UInt64>(
    (0..<vertexCount).map {
      var generator = SplitMix64(seed: UInt64($0))
      return generator.next()
    })
  var keyed: [(key: UInt64, vertex: Int)] = []
  for vertex in 0..<vertexCount where !trees.isGone[vertex] {
    var key: UInt64 = 0
    trees.forEachRemaining(of: vertex) { key &+= marks[$0] }
    keyed.append((key, vertex))
  }
  keyed.sort { $0 < $1 }
  var start = 0
  while start < keyed.count {
    var end = start
    while end < keyed.count && keyed[end].key == keyed[start].key { end += 1 }
    var representatives: [Int] = []
    for entry in keyed[start..<end] {
      let twin = representatives.first { areTwins($0, entry.vertex, in: trees) }
      if twin == nil { representatives.append(entry.vertex) }
      leaders[entry.vertex] = Int32(twin ?? entry.vertex)
    }
    start = end
  }
  return leaders
}

private func areTwins(_ one: Int, _ other: Int, in trees: TreeFolding) -> Bool {
  let rest = trees.adjacency.neighbours(of: one).lazy.filter { !trees.isGone[Int($0)] }
  let otherRest = trees.adjacency.neighbours(of: other).lazy.filter { !trees.isGone[Int($0)] }
  return rest.elementsEqual(otherRest)
}
