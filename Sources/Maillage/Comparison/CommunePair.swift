/// What two communes have in common: bodies, platforms and memberships matched by folded name.
public struct CommunePair: Sendable, Hashable {
  /// The first commune.
  public let a: String
  /// The second commune.
  public let b: String
  /// Organisations named in both.
  public let sharedOrganisations: Int
  /// How many of these are local bodies, found everywhere under the same name ("CPAS").
  public let sharedGeneric: Int
  /// Platforms named in both.
  public let sharedPlatforms: Int
  /// Memberships (same organisation on same platform) named in both.
  public let sharedMemberships: Int
  /// Organisations named in either.
  public let organisationsInEither: Int
  /// Memberships named in either.
  public let membershipsInEither: Int

  /// Shared organisations ÷ organisations in either, in [0, 1]; NaN where neither names one.
  ///
  /// - Reference: P. Jaccard, "The distribution of the flora in the alpine zone", New Phytologist 11
  ///   (1912), doi:10.1111/j.1469-8137.1912.tb05611.x.
  public var jaccardOrganisations: Double {
    Double(sharedOrganisations) / Double(organisationsInEither)
  }

  /// Shared memberships ÷ memberships in either, in [0, 1]; NaN where neither names one.
  public var jaccardMemberships: Double {
    Double(sharedMemberships) / Double(membershipsInEither)
  }
}

/// The nodes and memberships of a commune as numbers that mean the same in every commune.
///
/// Sorted lists, so that two communes are matched by one walk over both.
struct MatchableCommune {
  var organisations: [Int32] = []
  var genericOrganisations: Set<Int32> = []
  var platforms: [Int32] = []
  var memberships: [Int64] = []

  /// Hands out one number a folded name.
  struct Names {
    private var numbers: [String: Int32] = [:]

    mutating func number(of key: String) -> Int32 {
      if let number = numbers[key] { return number }
      let number = Int32(numbers.count)
      numbers[key] = number
      return number
    }
  }

  init(
    _ profile: CommuneProfile, includesIntercommunal: Bool, organisationNames: inout Names,
    platformNames: inout Names
  ) {
    let network = profile.network
    let isIn = profile.partners.platforms.map { includesIntercommunal || !$0.isIntercommunal }
    var platformNumbers: [Int32] = []
    for record in profile.partners.platforms {
      platformNumbers.append(platformNames.number(of: record.key))
    }
    platforms = Self.unique(zip(platformNumbers, isIn).filter(\.1).map(\.0))
    for id in network.organisations.ids {
      let seats = network.platforms(of: id)
      // A body that is there only through an intercommunal platform is left out with it.
      guard seats.isEmpty || seats.contains(where: { isIn[$0.index] }) else { continue }
      let record = profile.partners.organisations[id.index]
      let number = organisationNames.number(of: record.key)
      organisations.append(number)
      if record.isLocal { genericOrganisations.insert(number) }
      for platform in seats where isIn[platform.index] {
        memberships.append(Int64(number) << 32 | Int64(platformNumbers[platform.index]))
      }
    }
    organisations = Self.unique(organisations)
    memberships = Self.unique(memberships)
  }

  /// Compares with another commune.
  func pair(with other: MatchableCommune, names: (a: String, b: String)) -> CommunePair {
    let shared = Self.common(organisations, other.organisations)
    let sharedMemberships = Self.common(memberships, other.memberships).count
    return CommunePair(
      a: names.a, b: names.b, sharedOrganisations: shared.count,
      sharedGeneric: shared.count {
        genericOrganisations.contains($0) || other.genericOrganisations.contains($0)
      },
      sharedPlatforms: Self.common(platforms, other.platforms).count,
      sharedMemberships: sharedMemberships,
      organisationsInEither: organisations.count + other.organisations.count - shared.count,
      membershipsInEither: memberships.count + other.memberships.count - sharedMemberships)
  }

  private static func unique<Number: FixedWidthInteger>(_ numbers: [Number]) -> [Number] {
    var result: [Number] = []
    for number in numbers.sorted() where result.last != number { result.append(number) }
    return result
  }

  /// The numbers in both of two sorted lists.
  private static func common<Number: FixedWidthInteger>(
    _ one: [Number], _ other: [Number]
  ) -> [Number] {
    var result: [Number] = []
    var (left, right) = (0, 0)
    while left < one.count, right < other.count {
      if one[left] == other[right] {
        result.append(one[left])
        left += 1
        right += 1
      } else if one[left] < other[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return result
  }
}
