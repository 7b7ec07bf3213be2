/// A network of few nodes, folded as `FoldedNetwork` does it, in few and plain arrays.
///
/// What small networks cost is not the searches but what surrounds them: here nothing is sorted and
/// next to nothing grows. Classes of the mode that has fewer (*the few*) come first, then those of
/// the other (*the many*); the classes of a component are neighbours in both.
struct SmallNetwork: ~Copyable {
  /// Nodes that have the same neighbours.
  struct Class {
    /// How many nodes the class merges.
    var memberCount = 0.0
    /// The masses of its members, added up.
    var mass = 0.0
    /// The squares of those masses, added up.
    var squaredMass = 0.0
    /// Where its row begins; it ends where that of the next class begins.
    var start: Int32 = 0
    var component: Int32 = 0
  }

  /// The classes of one component.
  struct Component {
    var few: Range<Int>
    var many: Range<Int>
  }

  /// How many classes there are.
  let classCount: Int
  /// How many classes the mode with fewer has.
  let fewCount: Int
  let components: ContiguousArray<Component>
  /// The classes, and one more that ends the last row.
  let classes: ContiguousArray<Class>
  /// The neighbouring classes, row by row.
  let targets: ContiguousArray<Int32>
  /// The class of each vertex; -1 for one that was folded.
  private let classOf: ContiguousArray<Int32>
  private let trees: SmallTrees

  /// - Complexity: O(*n* + *e*) time for *n* nodes and *e* memberships.
  init(_ adjacency: Adjacency) {
    var trees = SmallTrees(adjacency)
    var numbering = ClassNumbering()
    var targets: ContiguousArray<Int32> = []
    if trees.foldedCount < adjacency.vertexCount {
      trees.findTwins()
      numbering = ClassNumbering(of: trees)
      targets = numbering.addRows(of: trees)
    }
    classCount = max(0, numbering.classes.count - 1)
    fewCount = numbering.fewCount
    components = numbering.components
    classes = numbering.classes
    classOf = numbering.classOf
    self.targets = targets
    self.trees = trees
  }

  /// Where the neighbours of a class stand among the targets.
  @inline(__always)
  static func row(_ index: Int, in classes: Span<Class>) -> Range<Int> {
    Int(classes[index].start)..<Int(classes[index + 1].start)
  }

  /// The sources of a search, up to eight of the few, and the classes in their components.
  func reach(of search: Int) -> (sources: Range<Int>, few: Range<Int>, many: Range<Int>) {
    let sources = lanes(search, of: 0..<fewCount)
    let (few, many) = components(of: sources)
    return (sources, few, many)
  }

  /// The classes in the components of some of one mode.
  func components(of some: Range<Int>) -> (few: Range<Int>, many: Range<Int>) {
    let first = components[Int(classes[some.lowerBound].component)]
    let last = components[Int(classes[some.upperBound - 1].component)]
    return (
      first.few.lowerBound..<last.few.upperBound, first.many.lowerBound..<last.many.upperBound
    )
  }

  /// The betweenness of every vertex, from what the searches added up for the classes.
  ///
  /// Members of one class are two steps apart and lie between nothing, but their shortest paths
  /// pass through their neighbours, evenly: a pair of members of class S leaves 1 / *d*(S) of its
  /// masses' product on each of the *d*(S) nodes next to it.
  func spread(_ sums: consuming ContiguousArray<Lanes>) -> ContiguousArray<Double> {
    let classes = classes.span
    var sizes = ContiguousArray(repeating: 0.0, count: components.count)
    for number in 0..<classCount {
      let mass = classes[number].mass
      sizes[Int(classes[number].component)] += mass
      let pairs = mass * mass - classes[number].squaredMass
      if pairs <= 0 { continue }
      let row = Self.row(number, in: classes)
      var degree = 0.0
      for position in row { degree += classes[Int(targets[position])].memberCount }
      for position in row { sums[Int(targets[position])][0] += pairs / degree }
    }
    // Beside, the pairs that each vertex parts because trees hang on it: of nodes in two of its
    // trees, and of one in a tree with one elsewhere in the component.
    var betweenness = ContiguousArray(repeating: 0.0, count: trees.nodes.count)
    for vertex in betweenness.indices {
      let root = trees.root(of: vertex)
      let (node, number) = (trees.nodes[vertex], classOf.isEmpty ? -1 : Int(classOf[root]))
      // What is left of a component that is a tree stands for all of it.
      let size = number < 0 ? trees.nodes[root].mass : sizes[Int(classes[number].component)]
      betweenness[vertex] = node.pairs + (node.mass - 1) * (size - node.mass)
      if root == vertex, number >= 0 { betweenness[vertex] += sums[number].sum() / 2 }
    }
    return betweenness
  }
}

/// The numbers of classes, component by component, each by a walk from its first vertex.
private struct ClassNumbering {
  private(set) var fewCount = 0
  private(set) var components: ContiguousArray<SmallNetwork.Component> = []
  private(set) var classes: ContiguousArray<SmallNetwork.Class> = []
  private(set) var classOf: ContiguousArray<Int32> = []
  /// The leader of each class.
  private var vertexOf: ContiguousArray<Int32> = []

  /// No classes.
  init() {}

  init(of trees: borrowing SmallTrees) {
    let border = trees.adjacency.organisationCount
    let rows = trees.adjacency.offsets.span
    let neighbours = trees.adjacency.targets.span
    let nodes = trees.nodes.span
    var walk = trees.room
    var classOf = ContiguousArray<Int32>(repeating: -1, count: nodes.count)
    var ends: ContiguousArray<Int> = []
    var (walked, organisations) = (0, 0)
    for start in 0..<nodes.count where Int(nodes[start].leader) == start && classOf[start] < 0 {
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
          if nodes[Int(target)].leader != target || classOf[Int(target)] >= 0 { continue }
          classOf[Int(target)] = 0
          walk[walked] = target
          walked += 1
        }
      }
      ends.append(walked)
    }
    let areOrganisationsFew = 2 * organisations <= walked
    fewCount = areOrganisationsFew ? organisations : walked - organisations
    vertexOf = .init(repeating: 0, count: walked)
    classes = .init(repeating: SmallNetwork.Class(), count: walked + 1)
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
        classes[number].component = Int32(truncatingIfNeeded: components.count)
        place += 1
      }
      components.append(.init(few: first.0..<few, many: first.1..<many))
    }
    for vertex in 0..<nodes.count where nodes[vertex].leader >= 0 {
      let number = classOf[Int(nodes[vertex].leader)]
      let mass = nodes[vertex].mass
      classOf[vertex] = number
      classes[Int(number)].memberCount += 1
      classes[Int(number)].mass += mass
      classes[Int(number)].squaredMass += mass * mass
    }
    self.classOf = classOf
  }

  /// Writes the rows of classes.
  ///
  /// - Returns: the neighbouring classes, row by row.
  mutating func addRows(of trees: borrowing SmallTrees) -> ContiguousArray<Int32> {
    let rows = trees.adjacency.offsets.span
    let neighbours = trees.adjacency.targets.span
    let nodes = trees.nodes.span
    var targets = ContiguousArray<Int32>(repeating: 0, count: neighbours.count)
    var end = 0
    for number in vertexOf.indices {
      let vertex = Int(vertexOf[number])
      for position in rows[vertex]..<rows[vertex + 1] {
        let target = neighbours[position]
        if nodes[Int(target)].leader != target { continue }
        targets[end] = classOf[Int(target)]
        end += 1
      }
      classes[number + 1].start = Int32(truncatingIfNeeded: end)
    }
    return targets
  }
}
