extension NaiveMeasures {
  mutating func addReach() {
    func share(_ id: String, from: Range<Int>, to: Range<Int>, steps: Int) {
      nodes[id] = network.vertices.map { vertex in
        let others = to.filter { $0 != vertex }
        guard from.contains(vertex), !others.isEmpty else { return .nan }
        let near = others.count { (network.distance[vertex][$0] ?? .max) <= steps }
        return Double(near) / Double(others.count)
      }
    }
    let (rows, columns) = (network.rowVertices, network.columnVertices)
    share("reach_organisations_2", from: rows, to: rows, steps: 2)
    share("reach_platforms_3", from: rows, to: columns, steps: 3)
    share("reach_platforms_2", from: columns, to: columns, steps: 2)
    share("reach_organisations_3", from: columns, to: rows, steps: 3)
  }

  mutating func addClustering() {
    func mean(_ values: [Double]) -> Double {
      values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count)
    }
    let divisors: [(String, (Int, Int, Int) -> Int)] = [
      ("dot", { one, other, shared in one + other - shared }),
      ("min", { one, other, _ in min(one, other) }),
      ("max", { one, other, _ in max(one, other) }),
    ]
    for (kind, divisor) in divisors {
      let values = network.vertices.map { vertex in
        let met = network.vertices.filter { $0 != vertex && network.shared($0, vertex) > 0 }
        let shares = met.map { other in
          let shared = network.shared(vertex, other)
          return Double(shared)
            / Double(divisor(network.degree(vertex), network.degree(other), shared))
        }
        return shares.isEmpty ? 0 : mean(shares)
      }
      nodes["clustering_\(kind)"] = values
      whole["clustering_\(kind)_organisations"] = mean(network.rowVertices.map { values[$0] })
      whole["clustering_\(kind)_platforms"] = mean(network.columnVertices.map { values[$0] })
    }
    func density(_ side: Range<Int>) -> Double {
      mean(pairs(side).map { network.shared($0.0, $0.1) > 0 ? 1 : 0 })
    }
    whole["projection_density_organisations"] = density(network.rowVertices)
    whole["projection_density_platforms"] = density(network.columnVertices)
  }

  mutating func addInequality() {
    /// The lead in a network, divided by the lead in the network that makes it largest.
    func centralisation(_ side: Range<Int>, _ values: [Double], _ largest: Double) -> Double {
      guard side.count > 1, largest > 0 else { return .nan }
      let best = side.map { values[$0] }.max() ?? 0
      return side.reduce(0.0) { $0 + best - values[$1] } / largest
    }
    let (rows, columns) = (network.rowVertices, network.columnVertices)
    let degrees = network.vertices.map { Double(network.degree($0)) }
    // One node with everything, the others of its mode with one tie each.
    let lead = Double((rows.count - 1) * (columns.count - 1))
    let isDefined = rows.count > 1 && columns.count > 1
    whole["degree_centralisation_organisations"] =
      isDefined ? centralisation(rows, degrees, lead) : .nan
    whole["degree_centralisation_platforms"] =
      isDefined ? centralisation(columns, degrees, lead) : .nan
    let betweenness = nodes["betweenness", default: []]
    whole["betweenness_centralisation_organisations"] = centralisation(
      rows, betweenness, Double(rows.count - 1) * betweennessMaxima.rows)
    whole["betweenness_centralisation_platforms"] = centralisation(
      columns, betweenness, Double(columns.count - 1) * betweennessMaxima.columns)
    let ends = network.vertices.flatMap { one in
      network.vertices.filter { network.tied[one][$0] }.map { (degrees[one], degrees[$0]) }
    }
    let count = Double(ends.count)
    let mean = ends.reduce(0.0) { $0 + $1.0 } / count
    let variance = ends.reduce(0.0) { $0 + ($1.0 - mean) * ($1.0 - mean) }
    let covariance = ends.reduce(0.0) { $0 + ($1.0 - mean) * ($1.1 - mean) }
    whole["degree_assortativity"] =
      Set(ends.map(\.0)).count < 2 ? .nan : covariance / variance
  }

  mutating func addOrder() {
    nodes["core_number"] = network.vertices.map { vertex in
      var best = 0
      for core in 1...max(1, network.vertices.count) {
        var left = Set(network.vertices)
        while let weak = left.first(where: { one in
          left.count { network.tied[one][$0] } < core
        }) { left.remove(weak) }
        if left.contains(vertex) { best = core }
      }
      return Double(best)
    }
    let rank = naivePageRank(network)
    nodes["page_rank"] = rank
    whole["maximum_matching"] = Double(naiveMatching(network, from: 0, taken: []))
  }
}

/// The ranks that a step leaves as they are: those equations, solved by elimination.
private func naivePageRank(_ network: NaiveNetwork) -> [Double] {
  let count = network.vertices.count
  // Row v says: rank of v − what it is handed = 0.15 / count.
  var equations = network.vertices.map { vertex -> [Double] in
    network.vertices.map { other -> Double in
      let degree = Double(network.degree(other))
      let handed = degree == 0 ? 1 / Double(count) : network.tied[vertex][other] ? 1 / degree : 0
      return (vertex == other ? 1 : 0) - 0.85 * handed
    } + [0.15 / Double(count)]
  }
  // Columns add up to 0.15 and only the diagonal is positive: every pivot is.
  for pivot in 0..<count {
    for row in 0..<count where row != pivot && equations[row][pivot] != 0 {
      let factor = equations[row][pivot] / equations[pivot][pivot]
      for column in pivot...count { equations[row][column] -= factor * equations[pivot][column] }
    }
  }
  return network.vertices.map { equations[$0][count] / equations[$0][$0] }
}

/// The largest matching of the rows from one on: each is left out, or takes a free column.
private func naiveMatching(_ network: NaiveNetwork, from row: Int, taken: Set<Int>) -> Int {
  guard row < network.rows else { return 0 }
  var best = naiveMatching(network, from: row + 1, taken: taken)
  let most = min(network.rows - row, network.columns - taken.count)
  for column in network.columnVertices
  where best < most && network.tied[row][column] && !taken.contains(column) {
    best = max(best, 1 + naiveMatching(network, from: row + 1, taken: taken.union([column])))
  }
  return best
}
