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
  /// Vertices are sorted by a hash of their rows; rows are compared where hashes are equal.
  ///
  /// - Complexity: O(*n* log *n* + *e*) time.
  init(_ adjacency: Adjacency) {
    let vertexCount = adjacency.vertexCount
    var classOf = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    var multiplicity: ContiguousArray<Int32> = []
    var first: ContiguousArray<Int> = []
    for mode in [0..<adjacency.organisationCount, adjacency.organisationCount..<vertexCount] {
      var hashed = ContiguousArray(mode.map { (hash: rowHash(of: $0, in: adjacency), vertex: $0) })
      hashed.sort { ($0.hash, $0.vertex) < ($1.hash, $1.vertex) }
      var runStart = multiplicity.count
      for (position, entry) in hashed.enumerated() {
        if position > 0, hashed[position - 1].hash != entry.hash { runStart = multiplicity.count }
        let row = adjacency.neighbours(of: entry.vertex)
        let twins = (runStart..<multiplicity.count).first {
          adjacency.neighbours(of: first[$0]) == row
        }
        if let twins {
          multiplicity[twins] += 1
        } else {
          multiplicity.append(1)
          first.append(entry.vertex)
        }
        classOf[entry.vertex] = Int32(twins ?? multiplicity.count - 1)
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

/// A number that equal rows share and others hardly ever do.
private func rowHash(of vertex: Int, in adjacency: Adjacency) -> UInt64 {
  var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
  for target in adjacency.neighbours(of: vertex) {
    hash = (hash ^ UInt64(UInt32(bitPattern: target))) &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 29
  }
  return hash
}
