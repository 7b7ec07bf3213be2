public import MaillageGraph
public import MaillageSheets

/// The main findings once more with other things counted: do they hang on what was let into the list?
public struct Robustness: Sendable, Hashable {
  /// What is counted.
  public enum Variant: String, Sendable, CaseIterable {
    /// Everything that the list names.
    case asListed = "as_listed"
    /// Only bodies and programmes: functions ("the mayor") and categories ("schools") are left out.
    case withoutFunctionsAndCategories = "without_functions_and_categories"
    /// Platforms that are part of one another or liaise count as joined.
    case withPlatformLinks = "with_platform_links"
    /// Bodies and programmes only, and platforms joined by their links.
    case both = "without_functions_with_links"
  }

  /// The findings of one variant.
  public struct Row: Sendable, Hashable {
    /// What is counted.
    public let variant: Variant
    /// Organisations.
    public let organisations: Int
    /// Memberships.
    public let memberships: Int
    /// Memberships ÷ organisations; NaN without organisations.
    public let meanDegree: Double
    /// Pairs of organisations on two platforms or more; `nil` where there are too many to list.
    public let overlappingPairs: Int?
    /// Parts with a membership, the platforms' links counted where the variant says so.
    public let parts: Int
    /// Organisations that are the only link between some pairs of others.
    public let linkingOrganisations: Int
    /// The organisation that links most pairs alone, by id in the network of the commune; the first
    /// of equals.
    public let first: OrganisationID?
    /// How many pairs are linked only through it.
    public let pairsThroughFirst: Int
    /// The two platforms with most common partners; the first of equals.
    public let largestOverlap: Pair?

    /// Two platforms.
    public struct Pair: Sendable, Hashable {
      /// The platform with the smaller id.
      public let first: PlatformID
      /// The platform with the larger id.
      public let second: PlatformID
      /// How many partners sit on both.
      public let shared: Int
    }
  }

  /// One row a variant that differs from the list; the first is the list itself.
  public let rows: [Row]

  /// The most organisations for which each is taken out in turn.
  private static let mostOrganisations = 2000

  /// Reruns the findings of a commune.
  ///
  /// - Complexity: O(*n* (*v* + *e*)) a variant for *n* organisations on several platforms, *v* nodes
  ///   and *e* memberships; above 2,000 organisations who links others alone is left out.
  public init(of partners: PartnerNetwork) {
    let network = partners.network
    let isBody = partners.organisations.map { $0.kind != .function && $0.kind != .category }
    let hasOthers = isBody.contains(false)
    let hasLinks = !network.platformLinks.isEmpty
    var variants: [Variant] = [.asListed]
    if hasOthers { variants.append(.withoutFunctionsAndCategories) }
    if hasLinks { variants.append(.withPlatformLinks) }
    if hasOthers, hasLinks { variants.append(.both) }
    rows = variants.map { variant in
      let onlyBodies = variant == .withoutFunctionsAndCategories || variant == .both
      let usesLinks = variant == .withPlatformLinks || variant == .both
      return Self.row(
        variant, network, isIn: onlyBodies ? isBody : isBody.map { _ in true },
        links: usesLinks ? network.platformLinks : [])
    }
  }

  private static func row(
    _ variant: Variant, _ network: TwoModeNetwork, isIn: [Bool],
    links: [TwoModeNetwork.PlatformLink]
  ) -> Row {
    let contacts = Contacts(network, isIn: isIn, links: links)
    let organisations = isIn.count { $0 }
    let memberships = network.organisations.ids.reduce(0) {
      $0 + (isIn[$1.index] ? network.adjacency.degree(of: $1.index) : 0)
    }
    var linking: [(id: OrganisationID, pairs: Int)] = []
    if organisations <= mostOrganisations {
      for id in network.organisations.ids
      where isIn[id.index] && network.adjacency.degree(of: id.index) > 1 {
        let pairs = contacts.pairsLinked(onlyThrough: id.index)
        if pairs > 0 { linking.append((id, pairs)) }
      }
    }
    let first = linking.max { ($0.pairs, $1.id) < ($1.pairs, $0.id) }
    let pairs = MeetingPairs(of: network)?.pairs
    let overlap = network.platformOverlaps().map { overlap in
      Row.Pair(
        first: overlap.first, second: overlap.second,
        shared: overlap.shared.count { isIn[$0.index] })
    }.filter { $0.shared > 0 }.max {
      // The first of equals: smaller ids win.
      ($0.shared, $1.first, $1.second) < ($1.shared, $0.first, $0.second)
    }
    return Row(
      variant: variant, organisations: organisations, memberships: memberships,
      meanDegree: organisations > 0 ? Double(memberships) / Double(organisations) : .nan,
      overlappingPairs: pairs?.count {
        $0.shared > 1 && isIn[Int($0.first)] && isIn[Int($0.second)]
      },
      parts: contacts.parts, linkingOrganisations: linking.count, first: first?.id,
      pairsThroughFirst: first?.pairs ?? 0, largestOverlap: overlap)
  }
}

/// Who can be reached from whom over memberships and links between platforms.
private struct Contacts {
  private let neighbours: [[Int32]]
  private let organisationCount: Int
  private let isIn: [Bool]

  init(_ network: TwoModeNetwork, isIn: [Bool], links: [TwoModeNetwork.PlatformLink]) {
    let adjacency = network.adjacency
    organisationCount = adjacency.organisationCount
    self.isIn = isIn + repeatElement(true, count: adjacency.platformCount)
    var neighbours = (0..<adjacency.vertexCount).map { Array(adjacency.neighbours(of: $0)) }
    for link in links {
      let (one, other) = (network.vertex(link.first), network.vertex(link.second))
      neighbours[one].append(Int32(other))
      neighbours[other].append(Int32(one))
    }
    self.neighbours = neighbours
  }

  /// The parts that hold an organisation and a platform.
  var parts: Int {
    var isSeen = isIn.map { !$0 }
    var parts = 0
    for start in 0..<neighbours.count where !isSeen[start] {
      let found = walk(from: start, &isSeen)
      if found.organisations > 0, found.vertices > found.organisations { parts += 1 }
    }
    return parts
  }

  /// Pairs of other organisations that lose every path between them without a vertex.
  func pairsLinked(onlyThrough vertex: Int) -> Int {
    var isSeen = isIn.map { !$0 }
    isSeen[vertex] = true
    var sizes: [Int] = []
    for start in neighbours[vertex] where !isSeen[Int(start)] {
      sizes.append(walk(from: Int(start), &isSeen).organisations)
    }
    let total = sizes.reduce(0, +)
    return sizes.reduce(0) { $0 + $1 * (total - $1) } / 2
  }

  private func walk(from start: Int, _ isSeen: inout [Bool]) -> (organisations: Int, vertices: Int)
  {
    isSeen[start] = true
    var queue = [start]
    var next = 0
    while next < queue.count {
      for neighbour in neighbours[queue[next]] where !isSeen[Int(neighbour)] {
        isSeen[Int(neighbour)] = true
        queue.append(Int(neighbour))
      }
      next += 1
    }
    return (queue.count { $0 < organisationCount }, queue.count)
  }
}
