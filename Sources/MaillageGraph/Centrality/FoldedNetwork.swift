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
  /// The components that are left, one after the other in the numbering of classes.
  private(set) var components: [FoldedComponent] = []

  /// How many classes there are.
  var classCount: Int { squaredMass.count }

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
    addMembers(of: trees, leaders)
  }

  /// The betweenness of every vertex, from what the searches added up for the classes.
  ///
  /// Members of one class are two steps apart and lie between nothing, but their shortest paths
  /// pass through their neighbours, evenly: a pair of members of class S leaves 1 / *d*(S) of its
  /// masses' product on each of the *d*(S) nodes next to it.
  func spread(_ sums: ContiguousArray<Double>) -> ContiguousArray<Double> {
    var ofClass = sums
    for component in components {
      for index in 0..<component.classCount {
        let row = component.targets[component.offsets[index]..<component.offsets[index + 1]]
        let degree = row.reduce(0.0) { $0 + component.memberCount[Int($1)] }
        let mass = component.mass[index]
        let pairs = mass * mass - squaredMass[component.first + index]
        for target in row where pairs > 0 {
          ofClass[component.first + Int(target)] += pairs / degree
        }
      }
    }
    var betweenness = counted
    for vertex in betweenness.indices where classOfVertex[vertex] >= 0 {
      betweenness[vertex] += ofClass[Int(classOfVertex[vertex])] / 2
    }
    return betweenness
  }

  /// Numbers the classes of each component: those of the mode that has fewer first, each mode by
  /// rising number of neighbours. A breadth-first walk tells which of them to search from together.
  private mutating func numberClasses(
    of trees: TreeFolding, _ leaders: ContiguousArray<Int32>
  ) {
    let border = trees.adjacency.organisationCount
    var first = 0
    var row: [Int32] = []
    for start in leaders.indices where leaders[start] == start && classOfVertex[start] < 0 {
      var walk: [Int32] = [Int32(start)]
      classOfVertex[start] = 0
      var head = 0
      while head < walk.count {
        trees.forEachRemaining(of: Int(walk[head])) { target in
          guard leaders[target] == target, classOfVertex[target] < 0 else { return }
          classOfVertex[target] = 0
          walk.append(Int32(target))
        }
        head += 1
      }
      var few = walk.filter { $0 < border }
      var many = walk.filter { $0 >= border }
      if few.count > many.count { swap(&few, &many) }
      let sources = few + many
      // Searches run through rows of equal length in a row: the end of each is then foreseen.
      for vertex in sources {
        var degree: Int32 = 0
        trees.forEachRemaining(of: Int(vertex)) { if leaders[$0] == $0 { degree += 1 } }
        classOfVertex[Int(vertex)] = degree
      }
      few.sort { classOfVertex[Int($0)] < classOfVertex[Int($1)] }
      many.sort { classOfVertex[Int($0)] < classOfVertex[Int($1)] }
      let order = few + many
      for (number, vertex) in order.enumerated() { classOfVertex[Int(vertex)] = Int32(number) }
      var component = FoldedComponent(
        first: first, fewCount: few.count,
        sources: ContiguousArray(sources.map { classOfVertex[Int($0)] }))
      for vertex in order {
        row.removeAll(keepingCapacity: true)
        trees.forEachRemaining(of: Int(vertex)) { target in
          if leaders[target] == target { row.append(classOfVertex[target]) }
        }
        row.sort()
        component.append(row: row)
      }
      components.append(component)
      for (number, vertex) in order.enumerated() {
        classOfVertex[Int(vertex)] = Int32(first + number)
      }
      first += order.count
    }
    squaredMass = .init(repeating: 0, count: first)
  }

  /// Adds up how many nodes each class merges, and their masses.
  private mutating func addMembers(of trees: TreeFolding, _ leaders: ContiguousArray<Int32>) {
    var memberCount = squaredMass
    var mass = squaredMass
    for vertex in leaders.indices where leaders[vertex] >= 0 {
      let number = classOfVertex[Int(leaders[vertex])]
      classOfVertex[vertex] = number
      memberCount[Int(number)] += 1
      mass[Int(number)] += trees.mass[vertex]
      squaredMass[Int(number)] += trees.mass[vertex] * trees.mass[vertex]
    }
    for number in components.indices {
      let classes = components[number].classes
      components[number].memberCount = ContiguousArray(memberCount[classes])
      components[number].mass = ContiguousArray(mass[classes])
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
