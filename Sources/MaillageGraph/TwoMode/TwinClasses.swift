/// A network with each set of vertices that have the same neighbours made one.
///
/// Members of one platform alone are all alike, and there are many of them: what holds for one holds
/// for all, and what they add to others is one's share times their number.
struct TwinClasses: Sendable {
  /// For each vertex, the class it belongs to; those of organisations come first.
  let classOf: ContiguousArray<Int32>
  /// How many vertices each class stands for.
  let multiplicity: ContiguousArray<Int32>
  /// The number of ties of a vertex of each class.
  let degrees: ContiguousArray<Int>
  /// Where the row of each class begins; one entry more than there are classes.
  let offsets: ContiguousArray<Int>
  /// The classes that the vertices of a class are tied to, row by row.
  let targets: ContiguousArray<Int32>

  /// How many classes there are.
  var count: Int { multiplicity.count }

  /// Finds the classes.
  ///
  /// - Complexity: O(*n* log *n*) comparisons of rows.
  init(_ adjacency: Adjacency) {
    let vertexCount = adjacency.vertexCount
    var classOf = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    var multiplicity: ContiguousArray<Int32> = []
    var first: ContiguousArray<Int> = []
    for mode in [0..<adjacency.organisationCount, adjacency.organisationCount..<vertexCount] {
      let order = mode.sorted { one, other in
        let (degree, otherDegree) = (adjacency.degree(of: one), adjacency.degree(of: other))
        if degree != otherDegree { return degree < otherDegree }
        let (row, otherRow) = (adjacency.neighbours(of: one), adjacency.neighbours(of: other))
        for (target, otherTarget) in zip(row, otherRow) where target != otherTarget {
          return target < otherTarget
        }
        return one < other
      }
      var previous: Int?
      for vertex in order {
        if let previous, adjacency.neighbours(of: previous) == adjacency.neighbours(of: vertex) {
          multiplicity[multiplicity.count - 1] += 1
        } else {
          multiplicity.append(1)
          first.append(vertex)
        }
        classOf[vertex] = Int32(multiplicity.count - 1)
        previous = vertex
      }
    }
    var isFirst = ContiguousArray(repeating: false, count: vertexCount)
    for vertex in first { isFirst[vertex] = true }
    var offsets: ContiguousArray<Int> = [0]
    var targets: ContiguousArray<Int32> = []
    for vertex in first {
      for target in adjacency.neighbours(of: vertex) where isFirst[Int(target)] {
        targets.append(classOf[Int(target)])
      }
      offsets.append(targets.count)
    }
    self.classOf = classOf
    self.multiplicity = multiplicity
    self.degrees = ContiguousArray(first.map { adjacency.degree(of: $0) })
    self.offsets = offsets
    self.targets = targets
  }
}
