internal import MaillageGraph
internal import MaillageSheets

/// All communes of a study as numbers that mean the same in each, ready to be matched.
struct AlignedCommunes: Sendable {
  /// The communes, in the order of the study.
  let communes: [AlignedCommune]
  /// Their names.
  let names: [String]
  /// The folded names of the organisations, by number.
  let organisationKeys: [String]
  /// The folded names of the platforms, by number.
  let platformKeys: [String]

  /// Numbers the names of all communes.
  ///
  /// - Parameter includesIntercommunal: whether platforms of several communes count.
  init(of profiles: [CommuneProfile], includesIntercommunal: Bool) {
    var organisationNames = NameNumbers()
    var platformNames = NameNumbers()
    var communes: [AlignedCommune] = []
    for profile in profiles {
      communes.append(
        AlignedCommune(
          profile, includesIntercommunal: includesIntercommunal,
          organisationNames: &organisationNames, platformNames: &platformNames))
    }
    self.communes = communes
    names = profiles.map(\.name)
    organisationKeys = organisationNames.keys
    platformKeys = platformNames.keys
  }

  /// Every unordered pair, in the order of the first commune, then of the second.
  ///
  /// - Complexity: O(*c* *n*), for *c* communes with *n* nodes and memberships in all; the result does
  ///   not depend on `parallelism`.
  func pairs(parallelism: Parallelism = .automatic) -> [CommunePair] {
    let rows = Workers.map(communes.count, parallelism: parallelism) { first in
      var scratch = NameOverlap.Scratch()
      return (first + 1..<communes.count).map { second in
        CommunePair(
          a: names[first], b: names[second],
          overlap: NameOverlap(communes[first], communes[second], &scratch),
          roleAligned: RoleDissimilarity(communes[first].roles, communes[second].roles))
      }
    }
    return Array(rows.joined())
  }
}
