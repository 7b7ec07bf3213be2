import MaillageGraph

@testable import Maillage

/// A commune as sets of names, and everything counted by asking each name in turn.
struct NaiveCommune {
  var organisations: Set<String> = []
  var platforms: Set<String> = []
  var memberships: Set<[String]> = []

  init(_ profile: CommuneProfile) {
    let network = profile.network
    organisations = Set(network.organisations.names)
    platforms = Set(network.platforms.names)
    for id in network.organisations.ids {
      for platform in network.platforms(of: id) {
        memberships.insert([network.organisations[id], network.platforms[platform]])
      }
    }
  }

  /// The memberships that `other` does not name, by what it lacks.
  func unmatched(in other: NaiveCommune) -> NameOverlap.Unmatched {
    var result = NameOverlap.Unmatched()
    for membership in memberships where !other.memberships.contains(membership) {
      let (has, hasPlatform) = (
        other.organisations.contains(membership[0]), other.platforms.contains(membership[1])
      )
      if has, hasPlatform { result.rewired += 1 }
      if !has, hasPlatform { result.withoutOrganisation += 1 }
      if has, !hasPlatform { result.withoutPlatform += 1 }
      if !has, !hasPlatform { result.withoutEither += 1 }
    }
    return result
  }

  static func counts<Item: Hashable>(_ one: Set<Item>, _ other: Set<Item>) -> NameOverlap.Counts {
    NameOverlap.Counts(
      both: one.intersection(other).count, onlyInA: one.subtracting(other).count,
      onlyInB: other.subtracting(one).count)
  }
}

/// Communes drawn by chance from a few names, so that they share some.
func randomCommunes(_ count: Int, seed: UInt64) -> MadeUpTable {
  var generator = SplitMix64(seed: seed)
  var made = MadeUpTable()
  let sectors = ["police", "social", "youth", "health"]
  for commune in 0..<count {
    for platform in ["CSIL", "Table ronde", "Jeunesse", "Santé"]
    where Bool.random(using: &generator) {
      var members: [String] = []
      for body in 0..<8 where Int.random(in: 0..<3, using: &generator) == 0 {
        members.append(body < 6 ? "\(sectors[body % 4]):Body \(body)" : "Body \(body)")
      }
      made.platform(
        platform, in: "Commune \(commune)", members: members,
        kind: platform == "Jeunesse" ? .workingGroup : .platform,
        local: ["Body 0", "Body 6"])
    }
  }
  return made
}
