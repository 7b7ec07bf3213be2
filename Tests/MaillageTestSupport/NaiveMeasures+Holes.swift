extension NaiveMeasures {
  mutating func addHoles() {
    func mean(_ values: [Double]) -> Double {
      let defined = values.filter { !$0.isNaN }
      return defined.isEmpty ? .nan : defined.reduce(0, +) / Double(defined.count)
    }
    let redundancy = network.vertices.map { vertex -> Double in
      let around = neighbourPairs(of: vertex)
      let linked = around.count { network.shared($0.0, $0.1) > 1 }
      return around.isEmpty ? .nan : Double(linked) / Double(around.count)
    }
    nodes["redundancy"] = redundancy
    whole["redundancy_organisations"] = mean(network.rowVertices.map { redundancy[$0] })
    whole["redundancy_platforms"] = mean(network.columnVertices.map { redundancy[$0] })
    let paths = network.vertices.map(fourPaths)
    func share(_ side: Range<Int>) -> Double {
      let all = side.reduce(0) { $0 + paths[$1].all }
      return all == 0 ? .nan : Double(side.reduce(0) { $0 + paths[$1].closed }) / Double(all)
    }
    nodes["clustering_opsahl"] = network.vertices.map { share($0..<($0 + 1)) }
    whole["opsahl_organisations"] = share(network.rowVertices)
    whole["opsahl_platforms"] = share(network.columnVertices)
    nodes["constraint_two_mode"] = network.vertices.map(constraint)
    nodes["effective_size_two_mode"] = network.vertices.map(effectiveSize)
  }

  private func neighbours(of vertex: Int) -> [Int] {
    network.vertices.filter { network.tied[vertex][$0] }
  }

  private func neighbourPairs(of vertex: Int) -> [(Int, Int)] {
    let around = neighbours(of: vertex)
    return pairs(around.indices).map { (around[$0.0], around[$0.1]) }
  }

  /// Every path one – first – vertex – second – other, walked.
  private func fourPaths(around vertex: Int) -> (all: Int, closed: Int) {
    var counts = (all: 0, closed: 0)
    for (first, second) in neighbourPairs(of: vertex) {
      for one in neighbours(of: first) where one != vertex {
        for other in neighbours(of: second) where other != vertex && other != one {
          counts.all += 1
          let isClosed = network.vertices.contains {
            $0 != first && $0 != second && network.tied[one][$0] && network.tied[other][$0]
          }
          if isClosed { counts.closed += 1 }
        }
      }
    }
    return counts
  }

  private func constraint(of vertex: Int) -> Double {
    let around = neighbours(of: vertex)
    func inverse(_ one: Int) -> Double { 1 / Double(network.degree(one)) }
    let squares = around.map { one -> Double in
      var share = inverse(vertex)
      for other in around where other != one {
        for end in network.vertices where end != vertex {
          if network.tied[one][end] && network.tied[other][end] {
            share += inverse(vertex) * inverse(other) * inverse(end)
          }
        }
      }
      return share * share
    }
    return around.isEmpty ? .nan : squares.reduce(0, +)
  }

  private func effectiveSize(of vertex: Int) -> Double {
    let contacts = network.vertices.filter { $0 != vertex && network.shared($0, vertex) > 0 }
    let ties = contacts.reduce(0) { $0 + network.shared($1, vertex) }
    var redundant = 0.0
    for contact in contacts {
      let others = contacts.count { $0 != contact && network.shared($0, contact) > 0 }
      redundant += Double(network.shared(contact, vertex) * others) / Double(ties)
    }
    return Double(contacts.count) - redundant
  }
}
