/// Measures by id, worked out from their definitions on a boolean matrix.
public struct NaiveMeasures {
  /// The matrix.
  public let network: NaiveNetwork
  /// Values of every vertex, rows before columns, by id.
  public internal(set) var nodes: [String: [Double]] = [:]
  /// Values of the network, by id.
  public internal(set) var whole: [String: Double] = [:]
  /// The largest betweenness that a row, and a column, of a network of this size can have.
  private(set) var betweennessMaxima = (rows: 0.0, columns: 0.0)

  /// Works out all measures of a matrix.
  public init(_ cells: [[Bool]], columns: Int? = nil) {
    network = NaiveNetwork(cells, columns: columns)
    addDegrees()
    addPaths()
    addCuts()
    addOverlaps()
    addCovers()
    addReach()
    addClustering()
    addInequality()
    addOrder()
    addHoles()
    addSpectrum()
    addCohesion()
    addModules()
  }

  /// Starts without measures.
  init(of network: NaiveNetwork) { self.network = network }

  var ties: Double { Double(network.rowVertices.reduce(0) { $0 + network.degree($1) }) }

  private mutating func addDegrees() {
    let (n, m) = (Double(network.rows), Double(network.columns))
    let degrees = network.vertices.map { Double(network.degree($0)) }
    nodes["degree"] = degrees
    nodes["strength"] = degrees
    nodes["degree_centrality"] = network.vertices.map {
      let other = network.rowVertices.contains($0) ? m : n
      return other == 0 ? .nan : degrees[$0] / other
    }
    nodes["exclusive_members"] = network.vertices.map { vertex in
      guard network.columnVertices.contains(vertex) else { return .nan }
      return Double(network.vertices.count { network.tied[vertex][$0] && network.degree($0) == 1 })
    }
    whole["organisations"] = n
    whole["platforms"] = m
    whole["memberships"] = ties
    whole["isolated_organisations"] = Double(
      network.rowVertices.count { network.degree($0) == 0 })
    whole["empty_platforms"] = Double(network.columnVertices.count { network.degree($0) == 0 })
    whole["density"] = n * m == 0 ? .nan : ties / (n * m)
    whole["mean_degree_organisations"] = n == 0 ? .nan : ties / n
    whole["mean_degree_platforms"] = m == 0 ? .nan : ties / m
  }

  private mutating func addPaths() {
    let (n, m) = (Double(network.rows), Double(network.columns))
    let count = n + m
    func others(_ vertex: Int) -> [Int] {
      network.vertices.compactMap { other in
        other == vertex ? nil : network.distance[vertex][other]
      }
    }
    let farness = network.vertices.map { Double(others($0).reduce(0, +)) }
    let harmonic = network.vertices.map { others($0).reduce(0.0) { $0 + 1 / Double($1) } }
    nodes["farness"] = farness
    nodes["harmonic"] = harmonic
    nodes["eccentricity"] = network.vertices.map { Double(others($0).max() ?? 0) }
    nodes["harmonic_centrality"] = network.vertices.map { vertex in
      let best = network.rowVertices.contains(vertex) ? m + (n - 1) / 2 : n + (m - 1) / 2
      return best == 0 ? .nan : harmonic[vertex] / best
    }
    nodes["closeness_centrality"] = network.vertices.map { vertex in
      let component = network.component(of: vertex)
      guard component.count > 1 else { return 0 }
      let isRow = network.rowVertices.contains(vertex)
      let own = Double(component.count { network.rowVertices.contains($0) == isRow })
      let other = Double(component.count) - own
      return (other + 2 * (own - 1)) / farness[vertex] * (own + other - 1) / (count - 1)
    }
    let betweenness = naiveBetweenness(network)
    nodes["betweenness"] = betweenness
    betweennessMaxima = (
      naiveBetweennessMaximum(own: network.rows, other: network.columns),
      naiveBetweennessMaximum(own: network.columns, other: network.rows)
    )
    nodes["betweenness_centrality"] = network.vertices.map { vertex in
      let best =
        network.rowVertices.contains(vertex) ? betweennessMaxima.rows : betweennessMaxima.columns
      return best == 0 ? .nan : betweenness[vertex] / best
    }
    let distances = pairs(network.vertices).compactMap { network.distance[$0.0][$0.1] }
    whole["diameter"] = distances.max().map(Double.init) ?? .nan
    whole["mean_distance"] =
      distances.isEmpty ? .nan : Double(distances.reduce(0, +)) / Double(distances.count)
    let possible = count * (count - 1) / 2
    let efficiency =
      count < 2 ? .nan : distances.reduce(0.0) { $0 + 1 / Double($1) } / possible
    whole["global_efficiency"] = efficiency
    whole["distance_fragmentation"] = 1 - efficiency
    whole["connectedness"] = count < 2 ? .nan : Double(distances.count) / possible
    whole["fragmentation"] = count < 2 ? .nan : 1 - Double(distances.count) / possible
  }

  private mutating func addCuts() {
    let components = Set(network.vertices.map { network.component(of: $0) })
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    nodes["component"] = network.vertices.map { vertex in
      Double(1 + (components.firstIndex { $0.contains(vertex) } ?? -1))
    }
    whole["components"] = Double(components.count)
    whole["components_with_links"] = Double(components.count)
    whole["largest_component_share"] =
      network.vertices.isEmpty ? .nan : Double(components[0].count) / Double(network.vertices.count)
    var parts: [Double] = []
    var separated: [Double] = []
    for vertex in network.vertices {
      let joined = network.isJoined { $0 == vertex || $1 == vertex }
      let rest = network.component(of: vertex).filter { $0 != vertex }
      parts.append(Double(Set(rest.map { one in rest.filter { joined[one][$0] } }).count))
      separated.append(
        Double(
          pairs(network.rowVertices).count {
            $0.0 != vertex && $0.1 != vertex && network.distance[$0.0][$0.1] != nil
              && !joined[$0.0][$0.1]
          }))
    }
    nodes["parts_if_removed"] = parts
    nodes["is_cut_node"] = parts.map { $0 > 1 ? 1 : 0 }
    nodes["pairs_linked_only_here"] = separated
    whole["cut_organisations"] = Double(network.rowVertices.count { parts[$0] > 1 })
    whole["cut_platforms"] = Double(network.columnVertices.count { parts[$0] > 1 })
    let edges = pairs(network.vertices).filter { network.tied[$0.0][$0.1] }
    whole["bridges"] = Double(
      edges.count { edge in
        !network.isJoined { ($0, $1) == edge || ($1, $0) == edge }[edge.0][edge.1]
      })
    whole["blocks"] = Double(naiveBlockCount(network, edges))
  }

  private mutating func addOverlaps() {
    let butterflies = pairs(network.rowVertices).flatMap { rows in
      pairs(network.columnVertices).filter { columns in
        [rows.0, rows.1].allSatisfy {
          network.tied[$0][columns.0] && network.tied[$0][columns.1]
        }
      }.map { [rows.0, rows.1, $0.0, $0.1] }
    }
    nodes["butterflies"] = network.vertices.map { vertex in
      Double(butterflies.count { $0.contains(vertex) })
    }
    whole["butterflies"] = Double(butterflies.count)
    var paths = 0
    for end in network.rowVertices {
      for first in network.columnVertices where network.tied[end][first] {
        for second in network.rowVertices where second != end && network.tied[second][first] {
          paths += network.columnVertices.count { $0 != first && network.tied[second][$0] }
        }
      }
    }
    whole["three_paths"] = Double(paths)
    whole["robins_alexander"] = paths == 0 ? .nan : 4 * Double(butterflies.count) / Double(paths)
    whole["overlapping_pairs"] = Double(
      pairs(network.rowVertices).count { network.shared($0.0, $0.1) >= 2 })
    func nestedness(_ side: Range<Int>) -> Double {
      pairs(side).reduce(0.0) { sum, pair in
        let (few, many) = [network.degree(pair.0), network.degree(pair.1)].sorted().pair
        return few == many || few == 0
          ? sum : sum + 100 * Double(network.shared(pair.0, pair.1)) / Double(few)
      }
    }
    let rows = nestedness(network.rowVertices)
    let columns = nestedness(network.columnVertices)
    let rowPairs = Double(pairs(network.rowVertices).count)
    let columnPairs = Double(pairs(network.columnVertices).count)
    func mean(_ sum: Double, _ count: Double) -> Double {
      count == 0 || ties == 0 ? .nan : sum / count
    }
    whole["nodf_organisations"] = mean(rows, rowPairs)
    whole["nodf_platforms"] = mean(columns, columnPairs)
    whole["nodf"] = mean(rows + columns, rowPairs + columnPairs)
  }

  private mutating func addCovers() {
    func cover(of elements: Range<Int>, by sets: Range<Int>) -> Double {
      let needed = elements.filter { network.degree($0) > 0 }
      let sizes = (0..<(1 << sets.count)).filter { chosen in
        needed.allSatisfy { element in
          sets.contains { chosen >> ($0 - sets.lowerBound) & 1 == 1 && network.tied[element][$0] }
        }
      }.map { $0.nonzeroBitCount }
      return Double(sizes.min() ?? 0)
    }
    // All subsets are tried: beyond a dozen nodes that would take too long.
    guard network.rows <= 12, network.columns <= 12 else { return }
    whole["cover_platforms"] = cover(of: network.columnVertices, by: network.rowVertices)
    whole["cover_organisations"] = cover(of: network.rowVertices, by: network.columnVertices)
  }
}

extension [Int] {
  fileprivate var pair: (Int, Int) { (self[0], self[1]) }
}

/// Betweenness as it is defined: shares of shortest paths, pair by pair.
public func naiveBetweenness(_ network: NaiveNetwork) -> [Double] {
  naiveBetweenness(network, of: network.vertices)
}

private func naiveBetweenness(_ network: NaiveNetwork, of vertices: Range<Int>) -> [Double] {
  let paths = network.shortestPathCounts()
  return vertices.map { vertex in
    var sum = 0.0
    for (one, other) in pairs(network.vertices) where one != vertex && other != vertex {
      guard let whole = network.distance[one][other], let before = network.distance[one][vertex],
        let after = network.distance[vertex][other], before + after == whole
      else { continue }
      sum += paths[one][vertex] * paths[vertex][other] / paths[one][other]
    }
    return sum
  }
}

/// The betweenness of the node in the middle of the network that makes it largest: it has all of
/// the other mode, on which the others of its mode hang as evenly as can be.
public func naiveBetweennessMaximum(own: Int, other: Int) -> Double {
  guard own > 0, other > 0 else { return 0 }
  let cells = (0..<own).map { row in
    (0..<other).map { column in row == 0 || (row - 1) % other == column }
  }
  return naiveBetweenness(NaiveNetwork(cells), of: 0..<1)[0]
}

/// Blocks: ties that meet in a node belong together where their other ends are joined without it.
private func naiveBlockCount(_ network: NaiveNetwork, _ edges: [(Int, Int)]) -> Int {
  var label = Array(edges.indices)
  for middle in network.vertices {
    let joined = network.isJoined { $0 == middle || $1 == middle }
    for one in edges.indices {
      for other in edges.indices where other > one {
        let ends = [edges[one], edges[other]].compactMap { edge -> Int? in
          edge.0 == middle ? edge.1 : edge.1 == middle ? edge.0 : nil
        }
        guard ends.count == 2, joined[ends[0]][ends[1]], label[one] != label[other] else {
          continue
        }
        let old = label[other]
        for edge in edges.indices where label[edge] == old { label[edge] = label[one] }
      }
    }
  }
  return Set(label).count
}
