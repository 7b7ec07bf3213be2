internal import MaillageGraph

/// The parts that a network falls into when one vertex is taken away, or none.
///
/// - Complexity: O(*v* + *e*) time and O(*v*) space, for *v* vertices and *e* memberships.
struct PlatformParts {
  /// One part: platforms with their members.
  struct Part: Hashable {
    var organisations: [OrganisationID] = []
    var platforms: [PlatformID] = []
  }

  /// Every part, in the order of its first vertex; a vertex without a tie is a part of its own.
  let parts: [Part]

  /// The parts of the network.
  init(of network: TwoModeNetwork) {
    self.init(of: network, startingFrom: Array(0..<network.adjacency.vertexCount), without: nil)
  }

  /// The parts that the part of one vertex falls into without it.
  init(of network: TwoModeNetwork, withoutVertex vertex: Int) {
    self.init(
      of: network, startingFrom: network.adjacency.neighbours(of: vertex).map { Int($0) },
      without: vertex)
  }

  private init(of network: TwoModeNetwork, startingFrom starts: [Int], without removed: Int?) {
    let adjacency = network.adjacency
    let organisationCount = adjacency.organisationCount
    var isSeen = [Bool](repeating: false, count: adjacency.vertexCount)
    if let removed { isSeen[removed] = true }
    var parts: [Part] = []
    for start in starts where !isSeen[start] {
      isSeen[start] = true
      var queue = [start]
      var next = 0
      while next < queue.count {
        for neighbour in adjacency.neighbours(of: queue[next]) where !isSeen[Int(neighbour)] {
          isSeen[Int(neighbour)] = true
          queue.append(Int(neighbour))
        }
        next += 1
      }
      queue.sort()
      parts.append(
        Part(
          organisations: queue.filter { $0 < organisationCount }.map { OrganisationID($0) },
          platforms: queue.filter { $0 >= organisationCount }
            .map { PlatformID($0 - organisationCount) }))
    }
    self.parts = parts
  }
}

/// How many pairs of organisations lose every path between them when a vertex goes away.
///
/// One depth-first walk finds it for all vertices: a subtree that reaches no higher than the vertex
/// above it is cut off when that vertex goes, and its organisations with it.
///
/// - Complexity: O(*v* + *e*) time and O(*v*) space.
/// - Reference: J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph
///   manipulation", Communications of the ACM 16 (1973), doi:10.1145/362248.362272.
struct DependentPairs {
  /// The count of pairs, by vertex; the vertex itself is in none of them.
  let counts: [Int]

  init(of network: TwoModeNetwork) {
    let adjacency = network.adjacency
    let vertexCount = adjacency.vertexCount
    let organisationCount = adjacency.organisationCount
    var depth = [Int](repeating: -1, count: vertexCount)
    var low = [Int](repeating: 0, count: vertexCount)
    var parent = [Int](repeating: -1, count: vertexCount)
    var position = Array(adjacency.offsets.dropLast())
    var size = [Int](repeating: 0, count: vertexCount)
    // Organisations that are cut off with a vertex, and pairs among those cut-off parts.
    var cutOff = [Int](repeating: 0, count: vertexCount)
    var pairs = [Int](repeating: 0, count: vertexCount)
    var order: [Int] = []

    for root in 0..<vertexCount where depth[root] < 0 {
      let firstOfComponent = order.count
      var stack = [root]
      depth[root] = 0
      order.append(root)
      size[root] = root < organisationCount ? 1 : 0
      while let vertex = stack.last {
        if position[vertex] < adjacency.offsets[vertex + 1] {
          let neighbour = Int(adjacency.targets[position[vertex]])
          position[vertex] += 1
          if depth[neighbour] < 0 {
            depth[neighbour] = depth[vertex] + 1
            low[neighbour] = depth[neighbour]
            parent[neighbour] = vertex
            size[neighbour] = neighbour < organisationCount ? 1 : 0
            order.append(neighbour)
            stack.append(neighbour)
          } else if neighbour != parent[vertex] {
            low[vertex] = min(low[vertex], depth[neighbour])
          }
        } else {
          stack.removeLast()
          let above = parent[vertex]
          guard above >= 0 else { continue }
          low[above] = min(low[above], low[vertex])
          size[above] += size[vertex]
          if low[vertex] >= depth[above] {
            pairs[above] += cutOff[above] * size[vertex]
            cutOff[above] += size[vertex]
          }
        }
      }
      // What remains beside the parts cut off (nothing, for the root).
      let total = size[root]
      for vertex in order[firstOfComponent...] {
        let itself = vertex < organisationCount ? 1 : 0
        pairs[vertex] += cutOff[vertex] * (total - itself - cutOff[vertex])
      }
    }
    counts = pairs
  }
}
