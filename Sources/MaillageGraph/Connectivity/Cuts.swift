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
    var search = CutSearch(vertexCount: adjacency.vertexCount)
    for root in 0..<adjacency.vertexCount where search.number[root] == 0 {
      search.run(from: root, in: adjacency)
    }
    let organisationCount = adjacency.organisationCount
    let bridges = search.bridges.map { one, other in
      Cuts.Membership(
        OrganisationID(Int(min(one, other))), PlatformID(Int(max(one, other)) - organisationCount))
    }
    return Cuts(
      partsIfRemoved: NodeScores(search.parts.map(Double.init), of: adjacency),
      pairsLinkedOnlyHere: NodeScores(search.pairs, of: adjacency),
      bridges: bridges.sorted { ($0.organisation, $0.platform) < ($1.organisation, $1.platform) },
      blockCount: search.blockCount)
  }
}

/// The depth-first search behind `cuts`.
private struct CutSearch {
  /// The order of first visits, from 1; 0 before.
  var number: ContiguousArray<Int32>
  var parts: ContiguousArray<Int32>
  var pairs: ContiguousArray<Double>
  var bridges: [(Int32, Int32)] = []
  var blockCount = 0

  private var low: ContiguousArray<Int32>
  private var parent: ContiguousArray<Int32>
  private var nextPosition: ContiguousArray<Int>
  /// Organisations in the subtree of each node.
  private var weight: ContiguousArray<Int>
  /// Organisations in the subtrees that hang by a node alone.
  private var hanging: ContiguousArray<Int>
  private var order: ContiguousArray<Int32> = []
  private var visited: Int32 = 0

  init(vertexCount: Int) {
    number = .init(repeating: 0, count: vertexCount)
    parts = .init(repeating: 0, count: vertexCount)
    pairs = .init(repeating: 0, count: vertexCount)
    low = .init(repeating: 0, count: vertexCount)
    parent = .init(repeating: -1, count: vertexCount)
    nextPosition = .init(repeating: 0, count: vertexCount)
    weight = .init(repeating: 0, count: vertexCount)
    hanging = .init(repeating: 0, count: vertexCount)
  }

  private mutating func visit(_ vertex: Int, in adjacency: Adjacency) {
    visited += 1
    number[vertex] = visited
    low[vertex] = visited
    nextPosition[vertex] = adjacency.offsets[vertex]
    weight[vertex] = vertex < adjacency.organisationCount ? 1 : 0
    order.append(Int32(vertex))
  }

  mutating func run(from root: Int, in adjacency: Adjacency) {
    order.removeAll(keepingCapacity: true)
    visit(root, in: adjacency)
    var vertex = root
    while true {
      if nextPosition[vertex] < adjacency.offsets[vertex + 1] {
        let target = Int(adjacency.targets[nextPosition[vertex]])
        nextPosition[vertex] += 1
        if number[target] == 0 {
          parent[target] = Int32(vertex)
          visit(target, in: adjacency)
          vertex = target
        } else if target != Int(parent[vertex]) {
          low[vertex] = min(low[vertex], number[target])
        }
      } else if vertex == root {
        break
      } else {
        let above = Int(parent[vertex])
        leave(vertex, to: above)
        vertex = above
      }
    }
    // What is left of the component beyond the hanging subtrees is one part more.
    let total = weight[root]
    for entry in order where Int(entry) != root {
      let vertex = Int(entry)
      let own = vertex < adjacency.organisationCount ? 1 : 0
      pairs[vertex] += Double(hanging[vertex]) * Double(total - own - hanging[vertex])
      parts[vertex] += 1
    }
  }

  private mutating func leave(_ child: Int, to above: Int) {
    low[above] = min(low[above], low[child])
    weight[above] += weight[child]
    guard low[child] >= number[above] else { return }
    blockCount += 1
    parts[above] += 1
    pairs[above] += Double(hanging[above]) * Double(weight[child])
    hanging[above] += weight[child]
    if low[child] > number[above] { bridges.append((Int32(above), Int32(child))) }
  }
}
