/// A network of few nodes, folded as `FoldedNetwork` does it, in few and plain arrays.
///
/// What small networks cost is not the searches but what surrounds them: here nothing is sorted and
/// next to nothing grows. Classes of the mode that has fewer (*the few*) come first, then those of
/// the other (*the many*); the classes of a component are neighbours in both.
struct SmallNetwork: ~Copyable {
  /// The classes of one component.
  struct Component {
    var few: Range<Int>
    var many: Range<Int>
  }

  /// How many classes the mode with fewer has.
  private(set) var fewCount = 0
  private(set) var components: ContiguousArray<Component> = []
  /// The component of each class.
  private(set) var component: ContiguousArray<Int32> = []
  /// Where the row of each class begins.
  private(set) var offsets: ContiguousArray<Int32> = []
  /// The neighbouring classes, row by row.
  private(set) var targets: ContiguousArray<Int32> = []
  /// How many nodes each class merges.
  private(set) var memberCount: ContiguousArray<Double> = []
  /// The masses of the members of each class, added up.
  private(set) var mass: ContiguousArray<Double> = []
  /// The squares of those masses, added up.
  private var squaredMass: ContiguousArray<Double> = []
  /// The class of each vertex; -1 for one that was folded.
  private var classOf: ContiguousArray<Int32>
  /// The betweenness that counting tells, of each vertex.
  private var counted: ContiguousArray<Double>

  /// How many classes there are.
  var classCount: Int { memberCount.count }

  /// - Complexity: O(*n* + *e*) time for *n* nodes and *e* memberships.
  init(_ adjacency: Adjacency) {
    classOf = []
    counted = .init(repeating: 0, count: adjacency.vertexCount)
    let trees = SmallTrees(adjacency)
    if trees.foldedCount == adjacency.vertexCount {
      classOf = .init(repeating: -1, count: adjacency.vertexCount)
    } else {
      let leaders = trees.twinLeaders()
      let vertexOf = numberClasses(of: trees, leaders)
      addRows(of: vertexOf, leaders, in: adjacency)
      addMembers(of: trees, leaders)
    }
    count(trees)
  }

  /// Numbers the leaders of classes component by component, each by a walk from its first vertex.
  ///
  /// - Returns: the leader of each class.
  private mutating func numberClasses(
    of trees: borrowing SmallTrees, _ leaders: ContiguousArray<Int32>
  ) -> ContiguousArray<Int32> {
    let border = trees.adjacency.organisationCount
    let rows = trees.adjacency.offsets.span
    let neighbours = trees.adjacency.targets.span
    let leaders = leaders.span
    var walk = ContiguousArray<Int32>(repeating: 0, count: leaders.count)
    var ends: ContiguousArray<Int> = []
    var walked = 0
    var organisations = 0
    var classOf = ContiguousArray<Int32>(repeating: -1, count: leaders.count)
    for start in 0..<leaders.count where Int(leaders[start]) == start && classOf[start] < 0 {
      walk[walked] = Int32(truncatingIfNeeded: start)
      classOf[start] = 0
      var head = walked
      walked += 1
      while head < walked {
        let vertex = Int(walk[head])
        head += 1
        organisations += vertex < border ? 1 : 0
        for position in rows[vertex]..<rows[vertex + 1] {
          let target = neighbours[position]
          if leaders[Int(target)] != target || classOf[Int(target)] >= 0 { continue }
          classOf[Int(target)] = 0
          walk[walked] = target
          walked += 1
        }
      }
      ends.append(walked)
    }
    let areOrganisationsFew = 2 * organisations <= walked
    fewCount = areOrganisationsFew ? organisations : walked - organisations
    var vertexOf = ContiguousArray<Int32>(repeating: 0, count: walked)
    var component = vertexOf
    var (few, many, place) = (0, fewCount, 0)
    for end in ends {
      let first = (few, many)
      while place < end {
        let vertex = walk[place]
        let isFew = (vertex < border) == areOrganisationsFew
        let number = isFew ? few : many
        few += isFew ? 1 : 0
        many += isFew ? 0 : 1
        classOf[Int(vertex)] = Int32(truncatingIfNeeded: number)
        vertexOf[number] = vertex
        component[number] = Int32(truncatingIfNeeded: components.count)
        place += 1
      }
      components.append(Component(few: first.0..<few, many: first.1..<many))
    }
    self.classOf = classOf
    self.component = component
    return vertexOf
  }

  /// Writes the rows of classes.
  private mutating func addRows(
    of vertexOf: ContiguousArray<Int32>, _ leaders: ContiguousArray<Int32>, in adjacency: Adjacency
  ) {
    let rows = adjacency.offsets.span
    let neighbours = adjacency.targets.span
    let leaders = leaders.span
    offsets = .init(repeating: 0, count: vertexOf.count + 1)
    targets = .init(repeating: 0, count: neighbours.count)
    var end = 0
    for number in 0..<vertexOf.count {
      let vertex = Int(vertexOf[number])
      for position in rows[vertex]..<rows[vertex + 1] {
        let target = neighbours[position]
        if leaders[Int(target)] != target { continue }
        targets[end] = classOf[Int(target)]
        end += 1
      }
      offsets[number + 1] = Int32(truncatingIfNeeded: end)
    }
  }

  /// Adds up how many nodes each class merges, and their masses.
  private mutating func addMembers(
    of trees: borrowing SmallTrees, _ leaders: ContiguousArray<Int32>
  ) {
    let leaders = leaders.span
    var memberCount = ContiguousArray(repeating: 0.0, count: component.count)
    var mass = memberCount
    var squaredMass = memberCount
    for vertex in 0..<leaders.count where leaders[vertex] >= 0 {
      let number = classOf[Int(leaders[vertex])]
      let own = trees.mass[vertex]
      classOf[vertex] = number
      memberCount[Int(number)] += 1
      mass[Int(number)] += own
      squaredMass[Int(number)] += own * own
    }
    self.memberCount = memberCount
    self.mass = mass
    self.squaredMass = squaredMass
  }

  /// The pairs that each vertex parts because trees hang on it: of nodes in two of its trees, and of
  /// one in a tree with one elsewhere in the component.
  private mutating func count(_ trees: borrowing SmallTrees) {
    var sizes = ContiguousArray(repeating: 0.0, count: components.count)
    for number in 0..<classCount { sizes[Int(component[number])] += mass[number] }
    for vertex in counted.indices {
      // What is left of a component that is a tree stands for all of it.
      let root = trees.root(of: vertex)
      let number = classOf[root]
      let size = number < 0 ? trees.mass[root] : sizes[Int(component[Int(number)])]
      counted[vertex] = trees.pairs[vertex] + (trees.mass[vertex] - 1) * (size - trees.mass[vertex])
    }
  }

  /// The betweenness of every vertex, from what the searches added up for the classes.
  ///
  /// Members of one class are two steps apart and lie between nothing, but their shortest paths
  /// pass through their neighbours, evenly: a pair of members of class S leaves 1 / *d*(S) of its
  /// masses' product on each of the *d*(S) nodes next to it.
  func spread(_ sums: consuming ContiguousArray<Double>) -> ContiguousArray<Double> {
    for number in 0..<classCount {
      let pairs = mass[number] * mass[number] - squaredMass[number]
      if pairs <= 0 { continue }
      let row = Int(offsets[number])..<Int(offsets[number + 1])
      var degree = 0.0
      for position in row { degree += memberCount[Int(targets[position])] }
      for position in row { sums[Int(targets[position])] += pairs / degree }
    }
    var betweenness = counted
    for vertex in betweenness.indices where classOf[vertex] >= 0 {
      betweenness[vertex] += sums[Int(classOf[vertex])] / 2
    }
    return betweenness
  }

  /// The sources of a search, up to eight of the few, and the classes in their components.
  func reach(of search: Int) -> (sources: Range<Int>, few: Range<Int>, many: Range<Int>) {
    let sources = lanes(search, of: 0..<fewCount)
    let first = components[Int(component[sources.lowerBound])]
    let last = components[Int(component[sources.upperBound - 1])]
    return (
      sources, first.few.lowerBound..<last.few.upperBound,
      first.many.lowerBound..<last.many.upperBound
    )
  }
}
