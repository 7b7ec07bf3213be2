/// The connected parts of a network, numbered from 1, largest first.
///
/// The size of a component counts its nodes of both modes. Components of one size stand in the
/// order of their first node, organisations (by id) before platforms (by id). No such rule can be
/// kept when the modes change places, so swapping modes may swap the numbers of equals.
public struct Components: Sendable {
  /// The number of each organisation's component.
  public let organisations: [Int]
  /// The number of each platform's component.
  public let platforms: [Int]
  /// How many organisations stand in each component, from component 1 on.
  public let organisationCounts: [Int]
  /// How many platforms stand in each component, from component 1 on.
  public let platformCounts: [Int]

  /// How many components there are.
  public var count: Int { organisationCounts.count }

  /// The nodes of both modes in each component, from component 1 on.
  public var sizes: [Int] { zip(organisationCounts, platformCounts).map(+) }

  /// The numbers as columns.
  public var numbers: NodeScores {
    NodeScores(organisations: organisations.map(Double.init), platforms: platforms.map(Double.init))
  }

  /// The share of all nodes that the largest component holds; NaN without nodes.
  public var largestShare: Double {
    let nodes = organisations.count + platforms.count
    return nodes > 0 ? Double(sizes.first ?? 0) / Double(nodes) : .nan
  }

  /// The share of pairs of nodes that a path joins (Krackhardt's connectedness).
  ///
  /// - **Undefined** (NaN) with fewer than two nodes.
  /// - Reference: D. Krackhardt, "Graph theoretical dimensions of informal organizations" (1994),
  ///   in Computational Organization Theory.
  public var connectedness: Double {
    let nodes = Double(organisations.count + platforms.count)
    guard nodes > 1 else { return .nan }
    let joined = sizes.reduce(0.0) { $0 + Double($1) * (Double($1) - 1) }
    return joined / (nodes * (nodes - 1))
  }
}

extension TwoModeNetwork {
  /// The connected parts of the network, memberships alone counting as ties.
  ///
  /// - Complexity: O(*n* log *n* + *e*) time and O(*n*) space for *n* nodes and *e* memberships.
  public var components: Components {
    let (labels, count) = componentLabels(of: adjacency)
    let border = adjacency.organisationCount
    if count <= 1 {
      // Most small networks are connected; there is nothing to put in order.
      return Components(
        organisations: Array(repeating: 1, count: border),
        platforms: Array(repeating: 1, count: adjacency.platformCount),
        organisationCounts: Array(repeating: border, count: count),
        platformCounts: Array(repeating: adjacency.platformCount, count: count))
    }
    var organisationCounts = Array(repeating: 0, count: count)
    var platformCounts = Array(repeating: 0, count: count)
    for label in labels[..<border] { organisationCounts[Int(label)] += 1 }
    for label in labels[border...] { platformCounts[Int(label)] += 1 }
    let order = (0..<count).sorted {
      let (size, otherSize) = (
        organisationCounts[$0] + platformCounts[$0], organisationCounts[$1] + platformCounts[$1]
      )
      return size == otherSize ? $0 < $1 : size > otherSize
    }
    var number = Array(repeating: 0, count: count)
    for (position, label) in order.enumerated() { number[label] = position + 1 }
    return Components(
      organisations: labels[..<border].map { number[Int($0)] },
      platforms: labels[border...].map { number[Int($0)] },
      organisationCounts: order.map { organisationCounts[$0] },
      platformCounts: order.map { platformCounts[$0] })
  }

  /// How many connected parts there are when links between platforms join as memberships do.
  ///
  /// - Complexity: O(*n* + *e* + *l* log *n*) time for *n* nodes, *e* memberships and *l* links.
  public var componentCountWithLinks: Int {
    let (labels, count) = componentLabels(of: adjacency)
    var leader = Array(0..<count)
    func find(_ label: Int32) -> Int {
      var label = Int(label)
      while leader[label] != label {
        leader[label] = leader[leader[label]]
        label = leader[label]
      }
      return label
    }
    var parts = count
    for link in platformLinks {
      let one = find(labels[vertex(link.first)])
      let other = find(labels[vertex(link.second)])
      if one != other {
        leader[max(one, other)] = min(one, other)
        parts -= 1
      }
    }
    return parts
  }
}

/// Labels the components from 0 in the order of their first vertices.
func componentLabels(of adjacency: Adjacency) -> (labels: ContiguousArray<Int32>, count: Int) {
  let vertexCount = adjacency.vertexCount
  var all = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
  var room = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
  var labels = all.mutableSpan
  var queue = room.mutableSpan
  var count = 0
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  for start in 0..<vertexCount where labels[start] < 0 {
    labels[start] = Int32(count)
    queue[0] = Int32(start)
    var head = 0
    var tail = 1
    while head < tail {
      let vertex = Int(queue[head])
      head += 1
      for position in offsets[vertex]..<offsets[vertex + 1] {
        let target = Int(targets[position])
        if labels[target] < 0 {
          labels[target] = Int32(count)
          queue[tail] = Int32(target)
          tail += 1
        }
      }
    }
    count += 1
  }
  return (all, count)
}
