/// What a model of chance says about any two nodes of a mode: those of one class are alike.
struct SharedCountLaw: Sendable {
  /// The class of each node.
  let classOf: ContiguousArray<Int32>
  /// How many classes there are.
  let classCount: Int
  private let rule: Rule

  private enum Rule: Sendable {
    /// The nodes of a class draw so many of so many.
    case draws(ContiguousArray<Int>, of: Int)
    /// Two nodes share each node of the other mode with a probability that does not depend on them.
    case meetings(ContiguousArray<Chances>)
    /// The nodes of a class are tied to those of a class of the other mode with these probabilities,
    /// class by class, and there are so many of these.
    case seats(ContiguousArray<Double>, sizes: ContiguousArray<Int32>)
  }

  /// So many independent chances of the same probability.
  private struct Chances: Sendable {
    var count: Int
    var probability: Double
  }

  /// Each node draws as many nodes of the other mode as it is tied to.
  static func hypergeometric<Side>(
    of mode: ProjectedMode<Side>, in adjacency: Adjacency
  ) -> SharedCountLaw {
    let degrees = DegreeClasses(mode.vertices(in: adjacency), in: adjacency)
    return SharedCountLaw(
      classOf: degrees.ofVertex, classCount: degrees.degrees.count,
      rule: .draws(degrees.degrees, of: mode.middles(in: adjacency).count))
  }

  /// Each node of the other mode draws as many of this one as it is tied to: of *d* among *n*, with
  /// probability *d*(*d* − 1) / (*n*(*n* − 1)) both of any two.
  static func fixedColumn<Side>(
    of mode: ProjectedMode<Side>, in adjacency: Adjacency
  ) -> SharedCountLaw {
    let count = mode.vertices(in: adjacency).count
    let middles = DegreeClasses(mode.middles(in: adjacency), in: adjacency)
    let pairs = Double(count) * Double(count - 1)
    let chances = middles.degrees.indices.map { place in
      let degree = Double(middles.degrees[place])
      return Chances(
        count: middles.sizes[place], probability: pairs > 0 ? degree * (degree - 1) / pairs : 0)
    }
    return SharedCountLaw(
      classOf: ContiguousArray(repeating: 0, count: count), classCount: min(1, count),
      rule: .meetings(ContiguousArray(chances)))
  }

  /// Each tie is there with the probability that a configuration model gives it.
  static func seats<Side>(
    of mode: ProjectedMode<Side>, in model: ConfigurationModel
  ) -> SharedCountLaw {
    let (organisations, platforms) = (model.classes.organisations, model.classes.platforms)
    if mode.isOrganisations {
      return SharedCountLaw(
        classOf: organisations.ofNode, classCount: organisations.count,
        rule: .seats(model.cells, sizes: platforms.sizes))
    }
    var turned = model.cells
    for row in 0..<organisations.count {
      for column in 0..<platforms.count {
        turned[column * organisations.count + row] = model.cells[row * platforms.count + column]
      }
    }
    return SharedCountLaw(
      classOf: platforms.ofNode, classCount: platforms.count,
      rule: .seats(turned, sizes: organisations.sizes))
  }

  /// How likely a node of one class and one of another share how many.
  func distribution(_ one: Int, _ other: Int, most: Int) -> SharedCountDistribution {
    var distribution = SharedCountDistribution(most: most)
    switch rule {
    case .draws(let degrees, let count):
      return SharedCountDistribution(
        drawing: degrees[one], and: degrees[other], of: count, most: most)
    case .meetings(let all):
      for chances in all { distribution.add(chances: chances.count, of: chances.probability) }
    case .seats(let probabilities, let sizes):
      let (first, second) = (one * sizes.count, other * sizes.count)
      for middle in sizes.indices {
        distribution.add(
          chances: Int(sizes[middle]),
          of: probabilities[first + middle] * probabilities[second + middle])
      }
    }
    return distribution
  }
}

/// The vertices of a mode by their degrees.
private struct DegreeClasses {
  /// The class of each vertex, by its position in the mode.
  private(set) var ofVertex: ContiguousArray<Int32>
  /// The degree of each class, ascending.
  private(set) var degrees: ContiguousArray<Int> = []
  /// How many vertices each class has.
  private(set) var sizes: ContiguousArray<Int> = []

  /// - Complexity: O(*n* + *d*) time for the largest degree *d*.
  init(_ side: Range<Int>, in adjacency: Adjacency) {
    var counts: ContiguousArray<Int> = []
    for vertex in side {
      let degree = adjacency.degree(of: vertex)
      while counts.count <= degree { counts.append(0) }
      counts[degree] += 1
    }
    var classOf = ContiguousArray<Int32>(repeating: 0, count: counts.count)
    for (degree, count) in counts.enumerated() where count > 0 {
      classOf[degree] = Int32(degrees.count)
      degrees.append(degree)
      sizes.append(count)
    }
    ofVertex = []
    ofVertex.reserveCapacity(side.count)
    for vertex in side { ofVertex.append(classOf[adjacency.degree(of: vertex)]) }
  }
}
