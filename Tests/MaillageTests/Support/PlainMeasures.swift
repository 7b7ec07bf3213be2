import Maillage
import MaillageGraph

/// A few measures written from their definitions, so that reports can be tested without kernels.
enum PlainMeasures {
  static func evaluate(_ network: TwoModeNetwork) -> MeasureResults {
    let adjacency = network.adjacency
    let (n, m) = (network.organisations.count, network.platforms.count)
    let steps = (0..<adjacency.vertexCount).map { distances(from: $0, adjacency) }
    let between = betweenness(adjacency, steps)
    let degrees = (0..<adjacency.vertexCount).map { Double(adjacency.degree(of: $0)) }
    let reached = steps.map { row in row.indices.filter { row[$0] >= 0 } }
    let components = Set(reached)
    let largest = components.map(\.count).max() ?? 0
    var results = MeasureResults()
    results.network = [
      "organisations": Double(n), "platforms": Double(m),
      "memberships": Double(network.membershipCount),
      "density": Double(network.membershipCount) / Double(n * m),
      "mean_degree_organisations": Double(network.membershipCount) / Double(n),
      "components": Double(components.count),
      "largest_component_share": Double(largest) / Double(n + m),
    ]
    results.organisations = [
      "degree": Array(degrees[..<n]), "betweenness": Array(between[..<n]),
    ]
    results.platforms = ["degree": Array(degrees[n...]), "betweenness": Array(between[n...])]
    return results
  }

  /// Pairs of other organisations that are connected with a vertex and not without it.
  static func dependentPairs(_ network: TwoModeNetwork, without removed: Int) -> Int {
    let adjacency = network.adjacency
    var pairs = 0
    for one in 0..<adjacency.organisationCount where one != removed {
      let before = distances(from: one, adjacency)
      let after = distances(from: one, adjacency, without: removed)
      for other in one + 1..<max(one + 1, adjacency.organisationCount) where other != removed {
        if before[other] >= 0, after[other] < 0 { pairs += 1 }
      }
    }
    return pairs
  }

  private static func distances(
    from start: Int, _ adjacency: Adjacency, without removed: Int? = nil
  ) -> [Int] {
    var distance = [Int](repeating: -1, count: adjacency.vertexCount)
    distance[start] = 0
    var queue = [start]
    var next = 0
    while next < queue.count {
      for neighbour in adjacency.neighbours(of: queue[next]).map({ Int($0) })
      where distance[neighbour] < 0 && neighbour != removed {
        distance[neighbour] = distance[queue[next]] + 1
        queue.append(neighbour)
      }
      next += 1
    }
    return distance
  }

  /// Shares of shortest paths over unordered pairs, by counting paths between every pair.
  private static func betweenness(_ adjacency: Adjacency, _ distance: [[Int]]) -> [Double] {
    let count = adjacency.vertexCount
    let paths = (0..<count).map { start -> [Double] in
      var paths = [Double](repeating: 0, count: count)
      paths[start] = 1
      let order = (0..<count).filter { distance[start][$0] > 0 }
        .sorted { distance[start][$0] < distance[start][$1] }
      for vertex in order {
        for neighbour in adjacency.neighbours(of: vertex).map({ Int($0) })
        where distance[start][neighbour] == distance[start][vertex] - 1 {
          paths[vertex] += paths[neighbour]
        }
      }
      return paths
    }
    var result = [Double](repeating: 0, count: count)
    for one in 0..<count {
      for other in one + 1..<max(one + 1, count) where distance[one][other] > 0 {
        for vertex in 0..<count where vertex != one && vertex != other {
          if distance[one][vertex] >= 0,
            distance[one][vertex] + distance[vertex][other] == distance[one][other]
          {
            result[vertex] += paths[one][vertex] * paths[vertex][other] / paths[one][other]
          }
        }
      }
    }
    return result
  }
}
