/// The ties among nodes of one mode that share nodes of the other.
///
/// ```
///   A ── P1 ── B          A ══ B   weight 2 (count): P1, P2 are the evidence
///   A ── P2 ── B          B ── C   weight 1: P3
///   B ── P3 ── C
/// ```
///
/// A projection forgets: three bodies on one platform and three bodies that meet two by two give the
/// same triangle. What lies behind a tie can therefore be asked for at any time (`shared`).
///
/// Each tie is held once, with its end of smaller id. Iterating gives them in the order of first,
/// then of second ends.
///
/// - Reference: M. Latapy, C. Magnien and N. Del Vecchio, "Basic notions for the analysis of large
///   two-mode networks", Social Networks 30 (2008), doi:10.1016/j.socnet.2007.04.006.
public struct Projection<Side: NodeSide>: Sendable, Sequence {
  /// What the weights of ties say.
  public let weight: ProjectionWeight
  /// What was left out because too many nodes share it; nothing unless that was asked for.
  public let leftOut: LeftOutHubs<Side>
  private let mode: ProjectedMode<Side>
  private let adjacency: Adjacency
  private let rows: ProjectionRows

  /// A projected tie.
  public struct Tie: Sendable, Equatable {
    /// The end with the smaller id.
    public let first: NodeID<Side>
    /// The end with the larger id.
    public let second: NodeID<Side>
    /// How many nodes of the other mode both ends are tied to; at least 1.
    public let sharedCount: Int
    /// The weight of the tie, by `ProjectionWeight`; above 0.
    public let weight: Double
  }

  fileprivate init(
    _ rows: ProjectionRows, weight: ProjectionWeight, mode: ProjectedMode<Side>,
    adjacency: Adjacency, leftOut: LeftOutHubs<Side>
  ) {
    self.rows = rows
    self.leftOut = leftOut
    self.weight = weight
    self.mode = mode
    self.adjacency = adjacency
  }

  /// The number of ties.
  public var tieCount: Int { rows.tieCount }

  /// The number of nodes of the mode, those without a tie included.
  public var nodeCount: Int { mode.vertices(in: adjacency).count }

  /// A lower bound of the number of ties, which is exact.
  public var underestimatedCount: Int { tieCount }

  /// The nodes of the other mode that both nodes are tied to, in the order of their ids: the
  /// evidence of their tie, empty where they have none.
  ///
  /// - Complexity: O(*d*(one) + *d*(other)) time.
  public func shared(by one: NodeID<Side>, _ other: NodeID<Side>) -> [NodeID<Side.Opposite>] {
    let first = mode.vertices(in: adjacency).lowerBound
    let middle = mode.middles(in: adjacency).lowerBound
    let left = adjacency.neighbours(of: first + one.index)
    var right = adjacency.neighbours(of: first + other.index)
    var shared: [NodeID<Side.Opposite>] = []
    for neighbour in left {
      while let next = right.first, next < neighbour { right.removeFirst() }
      if right.first == neighbour { shared.append(NodeID(Int(neighbour) - middle)) }
    }
    return shared
  }

  /// The evidence of a tie; see `shared(by:_:)`.
  public func shared(behind tie: Tie) -> [NodeID<Side.Opposite>] {
    shared(by: tie.first, tie.second)
  }

  /// What the weights of a node's ties add up to, for every node in the order of ids.
  ///
  /// - Complexity: O(ties) time.
  public var strengths: [Double] {
    var strengths = Array(repeating: 0.0, count: nodeCount)
    for block in rows.blocks { add(block, to: &strengths) }
    return strengths
  }

  private func add(_ block: ProjectionRows.Block, to strengths: inout [Double]) {
    let first = mode.vertices(in: adjacency).lowerBound
    let offsets = adjacency.offsets.span
    let partners = block.partners.span
    let repeats = block.repeats.span
    let totals = block.sums.span
    var strengths = strengths.mutableSpan
    let isCount = weight == .count
    var start = 0
    var repeated = 0
    for (place, end) in block.ends.enumerated() {
      let row = block.firstRow + place
      let degree = offsets[first + row + 1] - offsets[first + row]
      var own = strengths[row]
      for position in start..<end {
        let (partner, isRepeated) = ProjectionRows.Block.read(partners[position])
        var shared = 1
        if isRepeated {
          shared = Int(repeats[repeated])
          repeated &+= 1
        }
        let worth =
          if isCount {
            Double(shared)
          } else if totals.isEmpty {
            weight.value(
              shared: shared, degrees: degree,
              offsets[first + partner + 1] - offsets[first + partner])
          } else {
            totals[position]
          }
        own += worth
        strengths[partner] += worth
      }
      strengths[row] = own
      start = end
    }
  }

  /// Walks over the ties in order.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// A walk over the ties of a projection.
  public struct Iterator: IteratorProtocol {
    private let projection: Projection
    private let firstVertex: Int
    private var block = 0
    private var row = 0
    private var position = 0
    private var repeated = 0

    fileprivate init(_ projection: Projection) {
      self.projection = projection
      firstVertex = projection.mode.vertices(in: projection.adjacency).lowerBound
    }

    /// The next tie, or nil after the last.
    public mutating func next() -> Tie? {
      let blocks = projection.rows.blocks
      while block < blocks.count, position == blocks[block].partners.count {
        block += 1
        row = 0
        position = 0
        repeated = 0
      }
      guard block < blocks.count else { return nil }
      while blocks[block].ends[row] == position { row += 1 }
      defer { position += 1 }
      let first = blocks[block].firstRow + row
      let (second, isRepeated) = ProjectionRows.Block.read(blocks[block].partners[position])
      var shared = 1
      if isRepeated {
        shared = Int(blocks[block].repeats[repeated])
        repeated += 1
      }
      let weight =
        projection.weight.followsFromCount
        ? projection.weight.value(
          shared: shared, degrees: projection.adjacency.degree(of: firstVertex + first),
          projection.adjacency.degree(of: firstVertex + second))
        : blocks[block].sums[position]
      return Tie(
        first: NodeID(first), second: NodeID(second), sharedCount: shared, weight: weight)
    }
  }
}

extension TwoModeNetwork {
  /// The most ties that a projection has unless another limit is named: about half a gigabyte.
  public static var projectedTieLimit: Int { 100_000_000 }

  /// Ties the nodes of one mode that share nodes of the other.
  ///
  /// ```swift
  /// for tie in try network.projection(of: .organisations, weight: .newman) {
  ///   print(network.organisations[tie.first], network.organisations[tie.second], tie.weight)
  /// }
  /// ```
  ///
  /// The size is known first: from degrees alone where these leave no doubt, else by counting.
  ///
  /// A node of degree *d* makes *d*(*d* − 1)/2 ties of its own: few very large ones can make a
  /// projection of any size, and say little of who works with whom. With `largestShared` they
  /// are left out, as if the network did not have them: ties, weights, degrees and evidence are
  /// those of the rest, and `Projection.leftOut` says what is missing.
  ///
  /// - Parameters:
  ///   - mode: whose nodes are tied.
  ///   - weight: what the weights say.
  ///   - largestShared: how many ties a node of the other mode may have to count as shared; nil for
  ///     any number.
  ///   - tieLimit: the most ties that there may be.
  ///   - parallelism: how many threads to use; the result does not depend on it.
  /// - Throws: `ProjectionError` where there would be more ties than the limit.
  /// - Complexity: O(Σ *d*²) time over the degrees of the other mode; 4 bytes a tie, 4 more where
  ///   it shares several nodes and 8 more where weights do not follow from counts, and O(*n*)
  ///   space for each thread.
  public func projection<Side>(
    of mode: ProjectedMode<Side>, weight: ProjectionWeight = .count, largestShared: Int? = nil,
    tieLimit: Int = projectedTieLimit, parallelism: Parallelism = .automatic
  ) throws(ProjectionError) -> Projection<Side> {
    let (ties, leftOut) = ties(for: mode, largestShared: largestShared)
    let bounds = ProjectionBounds(of: mode, in: ties)
    if bounds.least > tieLimit { throw .tooManyTies(atLeast: bounds.least, limit: tieLimit) }
    if bounds.most > tieLimit {
      let count = projectedTieCount(of: mode.vertices(in: ties), in: ties, parallelism)
      if count > tieLimit { throw .tooManyTies(atLeast: count, limit: tieLimit) }
    }
    let rows = projectedRows(of: mode.vertices(in: ties), weight: weight, in: ties, parallelism)
    return Projection(rows, weight: weight, mode: mode, adjacency: ties, leftOut: leftOut)
  }
}
