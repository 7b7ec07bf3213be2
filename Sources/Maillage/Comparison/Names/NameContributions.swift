internal import MaillageGraph
internal import MaillageSheets

/// What each commune and each name adds to how communes differ.
public struct NameContributions: Sendable {
  /// The communes, in the order of the study.
  public let communes: [CommuneShare]
  /// The organisations, those of most communes first, then in the order of names.
  public let organisations: [NameShare]
  /// The memberships likewise.
  public let memberships: [NameShare]

  /// What one commune adds.
  public struct CommuneShare: Sendable, Hashable {
    /// Its name.
    public let commune: String
    /// Its share of what communes differ in by organisations (LCBD), in [0, 1]; NaN where undefined.
    public let lcbdOrganisations: Double
    /// Its share of what communes differ in by memberships (LCBD).
    public let lcbdMemberships: Double
    /// How far its memberships differ from those that any commune names between the nodes it names.
    ///
    /// With *a* memberships of its own and *c* more that other communes name between organisations
    /// and platforms that it names as well, *c* / (2*a* + *c*): 0 where it has all of them. NaN where
    /// it names none.
    ///
    /// - Reference: T. Poisot et al., "The dissimilarity of species interaction networks", Ecology
    ///   Letters 15 (2012), doi:10.1111/ele.12002.
    public let betaOSPrime: Double
  }

  /// What one name adds.
  public struct NameShare: Sendable, Hashable {
    /// The organisation.
    public let organisation: String
    /// The platform it sits on; `nil` for the organisation itself.
    public let platform: String?
    /// Whether it is a local body, found everywhere under the same name.
    public let isGeneric: Bool
    /// How many communes name it.
    public let communes: Int
    /// Its share of what communes differ in (SCBD), in [0, 1]; NaN where undefined.
    public let scbd: Double
  }

  init(_ aligned: AlignedCommunes) {
    let communes = aligned.communes
    let keys = Set(communes.lazy.flatMap { $0.memberships.map(\.key) }).sorted()
    let bodies = DiversityShares(
      lists: communes.map(\.organisations), kindCount: aligned.organisationNames.count)
    let seats = DiversityShares(
      lists: communes.map { Self.places(of: $0, in: keys) }, kindCount: keys.count)
    let primes = Metaweb(keys, in: aligned).dissimilarities
    self.communes = communes.indices.map { position in
      CommuneShare(
        commune: aligned.communeNames[position], lcbdOrganisations: bodies.sites[position],
        lcbdMemberships: seats.sites[position], betaOSPrime: primes[position])
    }
    var isGeneric = [Bool](repeating: false, count: aligned.organisationNames.count)
    for commune in communes {
      for (number, generic) in zip(commune.organisations, commune.isGeneric) where generic {
        isGeneric[Int(number)] = true
      }
    }
    organisations = Self.ordered(
      aligned.organisationNames.indices.lazy.filter { bodies.presences[$0] > 0 }.map { number in
        NameShare(
          organisation: aligned.organisationNames[number], platform: nil,
          isGeneric: isGeneric[number], communes: bodies.presences[number],
          scbd: bodies.kinds[number])
      })
    memberships = Self.ordered(
      keys.enumerated().map { place, key in
        NameShare(
          organisation: aligned.organisationNames[Int(key >> 32)],
          platform: aligned.platformNames[Int(Int32(truncatingIfNeeded: key))],
          isGeneric: isGeneric[Int(key >> 32)], communes: seats.presences[place],
          scbd: seats.kinds[place])
      })
  }

  /// Where the memberships of a commune stand among all; both lists ascend.
  private static func places(of commune: AlignedCommune, in keys: [Int64])
    -> ContiguousArray<Int32>
  {
    var (low, places) = (0, ContiguousArray<Int32>())
    places.reserveCapacity(commune.memberships.count)
    for membership in commune.memberships {
      var high = keys.count
      while low < high {
        let middle = (low + high) / 2
        if keys[middle] < membership.key { low = middle + 1 } else { high = middle }
      }
      places.append(Int32(low))
    }
    return places
  }

  private static func ordered(_ shares: some Sequence<NameShare>) -> [NameShare] {
    shares.sorted { one, other in
      if one.communes != other.communes { return one.communes > other.communes }
      if one.organisation != other.organisation {
        return one.organisation.utf8.lexicographicallyPrecedes(other.organisation.utf8)
      }
      return (one.platform ?? "").utf8.lexicographicallyPrecedes((other.platform ?? "").utf8)
    }
  }
}

/// The memberships that any commune names.
private struct Metaweb {
  /// How far each commune is from what it could have of it.
  let dissimilarities: [Double]

  init(_ keys: [Int64], in aligned: AlignedCommunes) {
    var starts = [Int](repeating: 0, count: aligned.organisationNames.count + 1)
    for key in keys { starts[Int(key >> 32) + 1] += 1 }
    for number in aligned.organisationNames.indices { starts[number + 1] += starts[number] }
    var isNamed = [Bool](repeating: false, count: aligned.platformNames.count)
    dissimilarities = aligned.communes.map { commune in
      for platform in commune.platforms { isNamed[Int(platform)] = true }
      defer { for platform in commune.platforms { isNamed[Int(platform)] = false } }
      var possible = 0
      for organisation in commune.organisations {
        for place in starts[Int(organisation)]..<starts[Int(organisation) + 1]
        where isNamed[Int(Int32(truncatingIfNeeded: keys[place]))] {
          possible += 1
        }
      }
      let own = commune.memberships.count
      return own == 0 ? .nan : Double(possible - own) / Double(own + possible)
    }
  }
}
