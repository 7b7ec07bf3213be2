/// Where a network would come apart: cut nodes, bridges and blocks.
///
/// ```
///   A ── P1 ── C ── P2      without P1: A | C P2      (two parts, one pair of organisations cut)
///                           every tie is a bridge and a block of its own
/// ```
public struct Cuts: Sendable {
  /// How many parts the node's own component falls into without it: 0 for an isolate, 1 for a node
  /// that nothing depends on, more for a cut node.
  public let partsIfRemoved: NodeScores
  /// How many pairs of other organisations lose every path between them without this node.
  public let pairsLinkedOnlyHere: NodeScores
  /// The memberships without which a component falls apart, in the order of ids.
  public let bridges: [Membership]
  /// How many blocks (maximal sets of ties, any two on a common cycle) there are; a bridge is one.
  public let blockCount: Int

  /// A tie between an organisation and a platform.
  public struct Membership: Sendable, Hashable {
    /// Who sits.
    public let organisation: OrganisationID
    /// On what.
    public let platform: PlatformID

    /// A tie between two nodes of one network.
    public init(_ organisation: OrganisationID, _ platform: PlatformID) {
      self.organisation = organisation
      self.platform = platform
    }
  }

  /// 1 for a node without which its component falls apart, 0 for any other.
  public var isCutNode: NodeScores {
    partsIfRemoved.mapped(organisations: { $0 > 1 ? 1 : 0 }, platforms: { $0 > 1 ? 1 : 0 })
  }

  /// How many organisations are cut nodes.
  public var cutOrganisationCount: Int { partsIfRemoved.organisations.count { $0 > 1 } }

  /// How many platforms are cut nodes.
  public var cutPlatformCount: Int { partsIfRemoved.platforms.count { $0 > 1 } }
}

extension TwoModeNetwork {
  /// Cut nodes with what each holds together, bridges and blocks, all by one depth-first search.
  ///
  /// Nodes are numbered as the search meets them; *low* is the smallest number that a subtree
  /// reaches. A child's subtree hangs by its parent alone where its *low* is not smaller than the
  /// parent's number, and by the tie alone where it is larger. The search keeps its own stack: long
  /// chains do not exhaust that of the thread.
  ///
  /// - Complexity: O(*n* + *e*) time and O(*n*) space for *n* nodes and *e* memberships.
  /// - Reference: J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph
  ///   manipulation", Communications of the ACM 16 (1973), doi:10.1145/362248.362272.
  public var cuts: Cuts {
    var search = CutSearch(adjacency)
    search.run()
    return Cuts(
      partsIfRemoved: NodeScores(search.parts.map { Double($0) }, of: adjacency),
      pairsLinkedOnlyHere: NodeScores(search.pairs, of: adjacency),
      bridges: search.bridges,
      blockCount: search.blockCount)
  }
}

/// The depth-first search behind `cuts`.
private struct CutSearch {
  private(set) var parts: ContiguousArray<Int32>
  private(set) var pairs: ContiguousArray<Double>
  private(set) var blockCount = 0

  private let adjacency: Adjacency
  /// The order of first visits, from 1; 0 before.
  private var number: ContiguousArray<Int32>
  private var visited: Int32 = 0
  /// The node that each node was first met from, where a bridge joins them; -1 elsewhere.
  private var bridgeTo: ContiguousArray<Int32>
  private var bridgeCount = 0
  /// The nodes of the component by which something hangs, and how many organisations do.
  private var holders: ContiguousArray<(vertex: Int, hanging: Int)> = []

  init(_ adjacency: Adjacency) {
    self.adjacency = adjacency
    number = .init(repeating: 0, count: adjacency.vertexCount)
    parts = number
    pairs = .init(repeating: 0, count: adjacency.vertexCount)
    bridgeTo = .init(repeating: -1, count: adjacency.vertexCount)
  }

  /// A node between its visit and the end of its subtree.
  private struct Open {
    let vertex: Int
    /// Its own number and that of the node it was met from, and the smallest its subtree reaches.
    let number: Int32
    let above: Int32
    var low: Int32
    /// How many subtrees hang by the node alone.
    var parts: Int32 = 0
    /// What is left of its row.
    var row: Range<Int>
    /// Organisations in the subtree.
    var weight: Int
    /// Organisations in the subtrees that hang by the node alone, and pairs between two of those.
    var hanging = 0
    var pairs = 0.0

    /// Takes note of a subtree that hangs by this node.
    mutating func hold(_ organisations: Int) {
      parts += 1
      pairs += Double(hanging) * Double(organisations)
      hanging += organisations
    }
  }

  mutating func run() {
    var path: ContiguousArray<Open> = []
    for root in 0..<adjacency.vertexCount where number[root] == 0 {
      run(from: visit(root, from: 0), &path)
    }
  }

  private mutating func visit(_ vertex: Int, from above: Int32) -> Open {
    visited += 1
    number[vertex] = visited
    return Open(
      vertex: vertex, number: visited, above: above, low: visited,
      row: adjacency.offsets[vertex]..<adjacency.offsets[vertex + 1],
      weight: vertex < adjacency.organisationCount ? 1 : 0)
  }

  /// Searches one component; `path` takes the nodes above the one that is looked at.
  private mutating func run(from root: Open, _ path: inout ContiguousArray<Open>) {
    holders.removeAll(keepingCapacity: true)
    var node = root
    while true {
      if let position = node.row.first {
        node.row = (position + 1)..<node.row.upperBound
        let target = Int(adjacency.targets[position])
        let known = number[target]
        if known == 0 {
          path.append(node)
          node = visit(target, from: node.number)
        } else if known != node.above {
          node.low = min(node.low, known)
        }
      } else if var above = path.popLast() {
        leave(node, partsBeside: 1)
        above.low = min(above.low, node.low)
        above.weight += node.weight
        if node.low >= above.number {
          blockCount += 1
          above.hold(node.weight)
        }
        if node.low > above.number {
          bridgeTo[node.vertex] = Int32(above.vertex)
          bridgeCount += 1
        }
        node = above
      } else {
        break
      }
    }
    leave(node, partsBeside: 0)
    // What is left of the component beyond the hanging subtrees is cut from those as well.
    for (vertex, hanging) in holders {
      let own = vertex < adjacency.organisationCount ? 1 : 0
      pairs[vertex] += Double(hanging) * Double(node.weight - own - hanging)
    }
  }

  /// Keeps what is known of a node once its subtree is searched.
  private mutating func leave(_ node: Open, partsBeside: Int32) {
    parts[node.vertex] = node.parts + partsBeside
    if node.hanging > 0 {
      pairs[node.vertex] = node.pairs
      holders.append((node.vertex, node.hanging))
    }
  }

  /// The bridges in the order of ids.
  var bridges: [Cuts.Membership] {
    var bridges: [Cuts.Membership] = []
    bridges.reserveCapacity(bridgeCount)
    for organisation in 0..<adjacency.organisationCount {
      for target in adjacency.neighbours(of: organisation)
      where bridgeTo[organisation] == target || Int(bridgeTo[Int(target)]) == organisation {
        bridges.append(
          Cuts.Membership(
            OrganisationID(organisation), PlatformID(Int(target) - adjacency.organisationCount)))
      }
    }
    return bridges
  }
}
