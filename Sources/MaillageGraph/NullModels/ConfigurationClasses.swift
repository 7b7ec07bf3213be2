/// Nodes that no configuration model can tell apart, taken together.
///
/// Two nodes of a mode are in one class where they have the same number of free ties, and the same
/// fixed seats in the same state. Which pairs of classes are settled is then the same for all of
/// their nodes.
struct ConfigurationClasses: Sendable {
  /// The classes of one mode, in the order of free degrees.
  struct Mode: Sendable {
    /// The class of each node.
    var ofNode: ContiguousArray<Int32>
    /// How many nodes each class has.
    var sizes: ContiguousArray<Int32> = []
    /// How many ties outside fixed seats each of its nodes has.
    var freeDegrees: ContiguousArray<Int32> = []

    /// How many classes there are.
    var count: Int { sizes.count }
  }

  /// What there is between a class of organisations and one of platforms.
  enum Cell: UInt8 {
    case free
    /// Settled, and a tie.
    case taken
    /// Settled, and none.
    case empty
  }

  let organisations: Mode
  let platforms: Mode
  /// A cell for each class of organisations and of platforms, organisations first.
  let cells: ContiguousArray<Cell>
  /// How many ties there are in each cell that is free.
  let tieCounts: ContiguousArray<Int>

  /// - Complexity: O(*n* log *n* + *e*) time, with *s* log *s* for *s* fixed seats.
  init(of adjacency: Adjacency, seats: FixedSeats) {
    let border = adjacency.organisationCount
    let settled = Self.settled(seats, in: adjacency)
    organisations = Self.mode(0..<border, in: adjacency, settled)
    platforms = Self.mode(border..<adjacency.vertexCount, in: adjacency, settled)
    let width = platforms.count
    var cells = ContiguousArray(repeating: Cell.free, count: organisations.count * width)
    var tieCounts = ContiguousArray(repeating: 0, count: cells.count)
    for organisation in 0..<border {
      let row = Int(organisations.ofNode[organisation]) * width
      for target in adjacency.neighbours(of: organisation) {
        tieCounts[row + Int(platforms.ofNode[Int(target) - border])] += 1
      }
    }
    for seat in seats.seats {
      let cell =
        Int(organisations.ofNode[seat.organisation.index]) * width
        + Int(platforms.ofNode[seat.platform.index])
      cells[cell] = tieCounts[cell] > 0 ? .taken : .empty
    }
    for cell in cells.indices where cells[cell] != .free { tieCounts[cell] = 0 }
    self.cells = cells
    self.tieCounts = tieCounts
  }

  /// The fixed seats of each vertex: its neighbour there twice, plus one for a tie.
  private static func settled(
    _ seats: FixedSeats, in adjacency: Adjacency
  ) -> [Int: [Int]] {
    var settled: [Int: [Int]] = [:]
    for seat in seats.seats {
      let organisation = seat.organisation.index
      let platform = adjacency.organisationCount + seat.platform.index
      let isTie = adjacency.neighbours(of: organisation).contains(Int32(platform))
      settled[organisation, default: []].append(2 * platform + (isTie ? 1 : 0))
      settled[platform, default: []].append(2 * organisation + (isTie ? 1 : 0))
    }
    return settled
  }

  private static func mode(
    _ side: Range<Int>, in adjacency: Adjacency, _ settled: [Int: [Int]]
  ) -> Mode {
    struct Kind {
      var vertex: Int
      var freeDegree: Int
      var settled: [Int]

      func isLike(_ other: Kind) -> Bool {
        freeDegree == other.freeDegree && settled == other.settled
      }
      static func precede(_ left: Kind, _ right: Kind) -> Bool {
        if left.freeDegree != right.freeDegree { return left.freeDegree < right.freeDegree }
        if left.settled != right.settled {
          return left.settled.lexicographicallyPrecedes(right.settled)
        }
        return left.vertex < right.vertex
      }
    }
    let kinds = side.map { vertex in
      let own = settled[vertex] ?? []
      let taken = own.count { $0 % 2 == 1 }
      return Kind(vertex: vertex, freeDegree: adjacency.degree(of: vertex) - taken, settled: own)
    }.sorted(by: Kind.precede)
    var mode = Mode(ofNode: ContiguousArray(repeating: 0, count: side.count))
    for (place, kind) in kinds.enumerated() {
      if place == 0 || !kind.isLike(kinds[place - 1]) {
        mode.sizes.append(0)
        mode.freeDegrees.append(Int32(kind.freeDegree))
      }
      mode.sizes[mode.count - 1] += 1
      mode.ofNode[kind.vertex - side.lowerBound] = Int32(mode.count - 1)
    }
    return mode
  }
}
