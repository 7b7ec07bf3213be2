internal import MaillageGraph
internal import MaillageSheets

/// All communes of a study as numbers that mean the same in each, ready to be matched.
struct AlignedCommunes: Sendable {
  /// The communes, in the order of the study.
  let communes: [AlignedCommune]
  /// Their names.
  let communeNames: [String]
  /// The organisations, by number.
  let organisationNames: [String]
  /// The platforms, by number.
  let platformNames: [String]

  /// Numbers the names of all communes.
  ///
  /// - Parameter includesIntercommunal: whether platforms of several communes count.
  init(of profiles: [CommuneProfile], includesIntercommunal: Bool) {
    var organisations = NameNumbers()
    var platforms = NameNumbers()
    var communes: [AlignedCommune] = []
    for profile in profiles {
      communes.append(
        AlignedCommune(
          profile, includesIntercommunal: includesIntercommunal,
          organisationNames: &organisations, platformNames: &platforms))
    }
    self.communes = communes
    communeNames = profiles.map(\.name)
    organisationNames = organisations.names
    platformNames = platforms.names
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
          a: communeNames[first], b: communeNames[second],
          overlap: NameOverlap(communes[first], communes[second], &scratch),
          roleAligned: RoleDissimilarity(communes[first].roles, communes[second].roles))
      }
    }
    return Array(rows.joined())
  }
}
