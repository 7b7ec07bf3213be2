/// A network without the nodes whose distances follow from those of others.
///
/// A node of degree one stands one step behind its *host*, and nodes that have the same neighbours
/// apart from such *pendants* stand alike: they make one *class*. Searches run between classes; a
/// class counts as many nodes as it has members, and, one step further, as many as hang on them.
///
/// ```
///   A ─┐                            P1: a class of 1 member with 2 pendants, A and B
///   B ─┴ P1 ─┬─ C ─┬─ P2            C and D: a class of 2 members
///            └─ D ─┘
/// ```
struct DistanceClasses: Sendable {
  /// Classes that are searched together: a large component, or several small ones.
  struct Bundle: Sendable {
    /// The classes of organisations, which stand before those of platforms.
    var organisations: Range<Int>
    /// The classes of platforms.
    var platforms: Range<Int>
    /// The components in the bundle.
    var components: Range<Int>
  }

  /// The class of each vertex; -1 for pendants.
  private(set) var classOf: ContiguousArray<Int32>
  /// How many nodes each class merges.
  private(set) var memberCount: ContiguousArray<Int32> = []
  /// How many pendants hang on the members of each class, added up.
  private(set) var pendantCount: ContiguousArray<Int32> = []
  /// Where the row of each class begins; one entry more than there are classes.
  private(set) var offsets: ContiguousArray<Int> = [0]
  /// The neighbouring classes, row by row.
  private(set) var targets: ContiguousArray<Int32> = []
  /// The component of each class.
  private(set) var component: ContiguousArray<Int32> = []
  /// How many components there are, isolates included.
  private(set) var componentCount = 0
  /// What to search; classes without a neighbouring class come after those of all bundles.
  private(set) var bundles: [Bundle] = []

  /// How many classes there are.
  var count: Int { memberCount.count }

  /// Members of a class in the lower half, pendants in the upper: sums of both in one addition.
  func nodeCounts(of number: Int) -> UInt64 {
    UInt64(memberCount[number]) | UInt64(pendantCount[number]) << 32
  }

  /// The most classes of one mode that small components are bundled up to: the sources that one
  /// search has bits for.
  private static let bundleSize = 512

  /// Folds a network.
  ///
  /// - Complexity: O(*n* + *e*) time and space for *n* nodes and *e* memberships.
  init(_ adjacency: Adjacency) {
    let rest = RowsWithoutPendants(adjacency)
    let leaders = rest.twinLeaders()
    classOf = ContiguousArray(repeating: -1, count: adjacency.vertexCount)
    var leaderOfClass = numberComponents(of: rest, leaders)
    for vertex in leaders.indices where leaders[vertex] == vertex && classOf[vertex] < 0 {
      classOf[vertex] = Int32(leaderOfClass.count)
      leaderOfClass.append(Int32(vertex))
      component.append(Int32(componentCount))
      componentCount += 1
    }
    countMembers(of: rest, leaders, classCount: leaderOfClass.count, in: adjacency)
    addRows(of: rest, leaders, leaderOfClass)
  }

  private mutating func countMembers(
    of rest: RowsWithoutPendants, _ leaders: ContiguousArray<Int32>, classCount: Int,
    in adjacency: Adjacency
  ) {
    var memberCount = ContiguousArray<Int32>(repeating: 0, count: classCount)
    var pendantCount = memberCount
    var classOf = classOf.mutableSpan
    for vertex in 0..<classOf.count where leaders[vertex] >= 0 {
      let number = classOf[Int(leaders[vertex])]
      classOf[vertex] = number
      memberCount[Int(number)] += 1
      pendantCount[Int(number)] += Int32(adjacency.degree(of: vertex) - rest.degree(of: vertex))
    }
    self.memberCount = memberCount
    self.pendantCount = pendantCount
  }

  private mutating func addRows(
    of rest: RowsWithoutPendants, _ leaders: ContiguousArray<Int32>,
    _ leaderOfClass: ContiguousArray<Int32>
  ) {
    var rows = ContiguousArray<Int32>(repeating: 0, count: rest.targets.count)
    var ends: ContiguousArray<Int> = [0]
    ends.reserveCapacity(leaderOfClass.count + 1)
    var end = 0
    let classOf = classOf
    for leader in leaderOfClass {
      for position in rest.row(of: Int(leader)) {
        let target = rest.targets[position]
        if leaders[Int(target)] == target {
          rows[end] = classOf[Int(target)]
          end += 1
        }
      }
      ends.append(end)
    }
    rows.removeLast(rows.count - end)
    targets = rows
    offsets = ends
  }

  /// Numbers the classes of each component in the order of a breadth-first walk, which keeps near
  /// what a search meets in the same steps, and bundles components; returns the classes' leaders.
  private mutating func numberComponents(
    of rest: RowsWithoutPendants, _ leaders: ContiguousArray<Int32>
  ) -> ContiguousArray<Int32> {
    var leaderOfClass: ContiguousArray<Int32> = []
    var organisations: ContiguousArray<Int32> = []
    var platforms: ContiguousArray<Int32> = []
    var walk: ContiguousArray<Int32> = []
    var componentOf = ContiguousArray<Int32>(repeating: -1, count: leaders.count)
    var firstComponent = 0
    func close(_ classes: inout DistanceClasses) {
      let first = leaderOfClass.count
      for vertex in organisations + platforms {
        classes.classOf[Int(vertex)] = Int32(leaderOfClass.count)
        leaderOfClass.append(vertex)
        classes.component.append(componentOf[Int(vertex)])
      }
      let border = first + organisations.count
      classes.bundles.append(
        Bundle(
          organisations: first..<border, platforms: border..<leaderOfClass.count,
          components: firstComponent..<classes.componentCount))
      organisations.removeAll(keepingCapacity: true)
      platforms.removeAll(keepingCapacity: true)
      firstComponent = classes.componentCount
    }
    for start in 0..<leaders.count
    where leaders[start] == start && componentOf[start] < 0 && rest.degree(of: start) > 0 {
      walk.removeAll(keepingCapacity: true)
      walk.append(Int32(start))
      componentOf[start] = Int32(componentCount)
      var head = 0
      while head < walk.count {
        for position in rest.row(of: Int(walk[head])) {
          let target = rest.targets[position]
          guard leaders[Int(target)] == target, componentOf[Int(target)] < 0 else { continue }
          componentOf[Int(target)] = Int32(componentCount)
          walk.append(target)
        }
        head += 1
      }
      let walkedOrganisations = walk.count { $0 < rest.organisationCount }
      let larger = max(
        organisations.count + walkedOrganisations,
        platforms.count + walk.count - walkedOrganisations)
      if larger > Self.bundleSize, !organisations.isEmpty { close(&self) }
      for vertex in walk {
        if vertex < rest.organisationCount {
          organisations.append(vertex)
        } else {
          platforms.append(vertex)
        }
      }
      componentCount += 1
    }
    if !organisations.isEmpty { close(&self) }
    return leaderOfClass
  }
}

/// The rows of a network without the nodes that hang by one tie.
private struct RowsWithoutPendants {
  let organisationCount: Int
  private let isPendant: ContiguousArray<Bool>
  private let offsets: ContiguousArray<Int>
  let targets: ContiguousArray<Int32>

  /// Of two nodes with a tie to each other alone, the organisation is the pendant.
  init(_ adjacency: Adjacency) {
    let vertexCount = adjacency.vertexCount
    var isPendant = ContiguousArray(repeating: false, count: vertexCount)
    for vertex in 0..<vertexCount where adjacency.degree(of: vertex) == 1 {
      let host = Int(adjacency.targets[adjacency.offsets[vertex]])
      isPendant[vertex] = vertex < host || adjacency.degree(of: host) > 1
    }
    var offsets = ContiguousArray(repeating: 0, count: vertexCount + 1)
    var targets = ContiguousArray<Int32>(repeating: 0, count: adjacency.targets.count)
    var end = 0
    for vertex in 0..<vertexCount {
      if !isPendant[vertex] {
        for position in adjacency.offsets[vertex]..<adjacency.offsets[vertex + 1] {
          let target = adjacency.targets[position]
          if !isPendant[Int(target)] {
            targets[end] = target
            end += 1
          }
        }
      }
      offsets[vertex + 1] = end
    }
    targets.removeLast(targets.count - end)
    organisationCount = adjacency.organisationCount
    self.isPendant = isPendant
    self.offsets = offsets
    self.targets = targets
  }

  func degree(of vertex: Int) -> Int { offsets[vertex + 1] - offsets[vertex] }

  /// Where the neighbours of a vertex stand among the targets.
  func row(of vertex: Int) -> Range<Int> { offsets[vertex]..<offsets[vertex + 1] }

  /// The first vertex with the same neighbours as each vertex; -1 for pendants. Vertices that have
  /// no neighbours left are nobody's twins: no path leads from one to another.
  func twinLeaders() -> ContiguousArray<Int32> {
    let vertexCount = offsets.count - 1
    var leaders = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
    var hashes = ContiguousArray<UInt64>(repeating: 0, count: vertexCount)
    // Leaders by the hash of their rows, in the next free place.
    var size = 16
    while size < 2 * vertexCount { size *= 2 }
    var table = ContiguousArray<Int32>(repeating: -1, count: size)
    for vertex in 0..<vertexCount where !isPendant[vertex] {
      leaders[vertex] = Int32(vertex)
      let row = row(of: vertex)
      if row.isEmpty { continue }
      var hash: UInt64 = 0
      for position in row { hash &+= scattered(targets[position]) }
      hashes[vertex] = hash
      var place = Int(hash >> 32) & (size - 1)
      while table[place] >= 0 {
        let leader = Int(table[place])
        if hashes[leader] == hash, areTwins(leader, vertex) {
          leaders[vertex] = Int32(leader)
          break
        }
        place = (place + 1) & (size - 1)
      }
      if leaders[vertex] == vertex { table[place] = Int32(vertex) }
    }
    return leaders
  }

  private func areTwins(_ one: Int, _ other: Int) -> Bool {
    guard degree(of: one) == degree(of: other) else { return false }
    let shift = offsets[other] - offsets[one]
    for position in row(of: one)
    where targets[position] != targets[position + shift] { return false }
    return true
  }
}

/// A number as a word whose bits all depend on it.
private func scattered(_ number: Int32) -> UInt64 {
  var word = (UInt64(UInt32(bitPattern: number)) &+ 1) &* 0x9E37_79B9_7F4A_7C15
  word = (word ^ (word >> 32)) &* 0xBF58_476D_1CE4_E5B9
  return word ^ (word >> 29)
}
