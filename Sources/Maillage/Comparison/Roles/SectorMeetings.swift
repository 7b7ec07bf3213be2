internal import MaillageGraph

/// The meetings of members of sectors, counted.
struct SectorMeetings {
  /// Meetings of two sectors, row the smaller number, column the larger.
  private(set) var counts: [Int]
  /// Meetings of two members of one sector.
  private(set) var within = 0
  /// Meetings of members of two sectors.
  private(set) var between = 0
  /// Pairs of one sector that meet at least once.
  private(set) var pairsWithin = 0
  /// Pairs of two sectors that meet at least once.
  private(set) var pairsBetween = 0

  private let sectorCount: Int

  /// - Parameter sectorOf: the number of each organisation's sector; -1 where unknown.
  init(of adjacency: Adjacency, sectorOf: [Int32], sectorCount: Int) {
    self.sectorCount = sectorCount
    counts = [Int](repeating: 0, count: sectorCount * sectorCount)
    countMeetings(adjacency, sectorOf)
    countPairs(adjacency, sectorOf)
  }

  /// Members of each sector, platform by platform, are enough for meetings.
  private mutating func countMeetings(_ adjacency: Adjacency, _ sectorOf: [Int32]) {
    var members = [Int](repeating: 0, count: sectorCount)
    var present: [Int] = []
    for vertex in adjacency.organisationCount..<adjacency.vertexCount {
      for member in adjacency.neighbours(of: vertex) where sectorOf[Int(member)] >= 0 {
        let sector = Int(sectorOf[Int(member)])
        if members[sector] == 0 { present.append(sector) }
        members[sector] += 1
      }
      for (place, one) in present.enumerated() {
        let own = members[one] * (members[one] - 1) / 2
        counts[one * sectorCount + one] += own
        within += own
        for other in present[(place + 1)...] {
          let meetings = members[one] * members[other]
          counts[min(one, other) * sectorCount + max(one, other)] += meetings
          between += meetings
        }
      }
      for sector in present { members[sector] = 0 }
      present.removeAll(keepingCapacity: true)
    }
  }

  /// Whom each organisation meets at all, marked by the one that asks.
  private mutating func countPairs(_ adjacency: Adjacency, _ sectorOf: [Int32]) {
    var metBy = [Int](repeating: -1, count: adjacency.organisationCount)
    for one in 0..<adjacency.organisationCount where sectorOf[one] >= 0 {
      for platform in adjacency.neighbours(of: one) {
        for other in adjacency.neighbours(of: Int(platform)) {
          let other = Int(other)
          guard other > one, sectorOf[other] >= 0, metBy[other] != one else { continue }
          metBy[other] = one
          if sectorOf[other] == sectorOf[one] { pairsWithin += 1 } else { pairsBetween += 1 }
        }
      }
    }
  }

  /// The meetings of each pair of sectors if they were spread by the products of memberships.
  func expected(_ adjacency: Adjacency, sectorOf: [Int32]) -> [Double] {
    var memberships = [Double](repeating: 0, count: sectorCount)
    var squares = [Double](repeating: 0, count: sectorCount)
    for one in 0..<adjacency.organisationCount where sectorOf[one] >= 0 {
      let degree = Double(adjacency.degree(of: one))
      memberships[Int(sectorOf[one])] += degree
      squares[Int(sectorOf[one])] += degree * degree
    }
    var weights = [Double](repeating: 0, count: counts.count)
    var whole = 0.0
    for first in 0..<sectorCount {
      for second in first..<sectorCount {
        let product = memberships[first] * memberships[second]
        let weight = first == second ? (product - squares[first]) / 2 : product
        weights[first * sectorCount + second] = weight
        whole += weight
      }
    }
    guard whole > 0 else { return weights }
    return weights.map { $0 / whole * Double(within + between) }
  }
}
