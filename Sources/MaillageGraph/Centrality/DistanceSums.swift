/// What the distances from each vertex add up to.
struct DistanceSums: Sendable {
  private(set) var farness: ContiguousArray<Int>
  private(set) var harmonic: ContiguousArray<Double>
  private(set) var eccentricity: ContiguousArray<Int32>
  private(set) var reachedOfOwnMode: ContiguousArray<Int32>
  private(set) var reachedOfOtherMode: ContiguousArray<Int32>
  private(set) var atTwoSteps: ContiguousArray<Int32>
  private(set) var atThreeSteps: ContiguousArray<Int32>

  /// Searches from the classes of a network and tells each vertex what its class met.
  init(of adjacency: Adjacency, parallelism: Parallelism) {
    let vertexCount = adjacency.vertexCount
    farness = .init(repeating: 0, count: vertexCount)
    harmonic = .init(repeating: 0, count: vertexCount)
    eccentricity = .init(repeating: 0, count: vertexCount)
    reachedOfOwnMode = eccentricity
    reachedOfOtherMode = eccentricity
    atTwoSteps = eccentricity
    atThreeSteps = eccentricity
    let classes = DistanceClasses(adjacency)
    var sums = classSums(of: classes, parallelism: parallelism)
    addNeighbours(of: classes, to: &sums)
    let sizes = componentSizes(of: classes, in: adjacency)
    for vertex in 0..<vertexCount {
      let isPendant = classes.classOf[vertex] < 0
      let host = isPendant ? Int(adjacency.targets[adjacency.offsets[vertex]]) : vertex
      let number = Int(classes.classOf[host])
      let pendants = Int32(adjacency.degree(of: host)) - sums[number].neighbours
      let near = OwnClass(
        pendants: pendants, twins: classes.memberCount[number] - 1,
        pendantsOfTwins: classes.pendantCount[number] - pendants)
      let size = sizes[Int(classes.component[number])]
      let isOrganisation = vertex < adjacency.organisationCount
      reachedOfOwnMode[vertex] = (isOrganisation ? size.organisations : size.platforms) - 1
      reachedOfOtherMode[vertex] = isOrganisation ? size.platforms : size.organisations
      set(vertex, sums[number], near)
      if isPendant {
        setPendant(vertex, sums[number], near, nodeCount: size.organisations + size.platforms)
      }
    }
  }

  /// What stands near a member because of its own class: two members are two steps apart.
  private struct OwnClass {
    let pendants: Int32
    let twins: Int32
    let pendantsOfTwins: Int32
  }

  private mutating func set(_ vertex: Int, _ sums: ClassSums, _ near: OwnClass) {
    farness[vertex] =
      sums.farness + Int(near.pendants) + 2 * Int(near.twins) + 3 * Int(near.pendantsOfTwins)
    harmonic[vertex] =
      sums.harmonic.ofMember
      + (Double(near.pendants) + Double(near.twins) / 2 + Double(near.pendantsOfTwins) / 3)
    let nearest: Int32 =
      near.pendantsOfTwins > 0 ? 3 : near.twins > 0 ? 2 : near.pendants > 0 ? 1 : 0
    eccentricity[vertex] = max(sums.eccentricity, nearest)
    atTwoSteps[vertex] = sums.atTwoSteps + near.twins
    atThreeSteps[vertex] = sums.atThreeSteps + near.pendantsOfTwins
  }

  /// Takes a vertex one step back from its host, whose sums it has been given: everything but
  /// itself and the host is one step further away.
  private mutating func setPendant(
    _ vertex: Int, _ sums: ClassSums, _ near: OwnClass, nodeCount: Int32
  ) {
    farness[vertex] += Int(nodeCount) - 2
    harmonic[vertex] =
      sums.harmonic.ofPendant
      + (1 + Double(near.pendants - 1) / 2 + Double(near.twins) / 3
        + Double(near.pendantsOfTwins) / 4)
    if nodeCount > 2 { eccentricity[vertex] += 1 }
    atThreeSteps[vertex] = atTwoSteps[vertex]
    atTwoSteps[vertex] = sums.neighbours + near.pendants - 1
  }
}

/// Counts what stands one step from each class, which no search does, and the pendants behind.
private func addNeighbours(of classes: DistanceClasses, to sums: inout ContiguousArray<ClassSums>) {
  let step = SearchStep(1)
  for number in 0..<classes.count {
    var nodes: UInt64 = 0
    for position in classes.offsets[number]..<classes.offsets[number + 1] {
      nodes += classes.nodeCounts(of: Int(classes.targets[position]))
    }
    if nodes > 0 { sums[number].add(nodes, at: step) }
  }
}

/// How many organisations and platforms each component has.
private func componentSizes(
  of classes: DistanceClasses, in adjacency: Adjacency
) -> ContiguousArray<(organisations: Int32, platforms: Int32)> {
  var sizes = ContiguousArray(
    repeating: (organisations: Int32(0), platforms: Int32(0)), count: classes.componentCount)
  for vertex in 0..<adjacency.vertexCount {
    let host =
      classes.classOf[vertex] < 0 ? Int(adjacency.targets[adjacency.offsets[vertex]]) : vertex
    let component = Int(classes.component[Int(classes.classOf[host])])
    if vertex < adjacency.organisationCount {
      sizes[component].organisations += 1
    } else {
      sizes[component].platforms += 1
    }
  }
  return sizes
}
