internal import MaillageGraph
internal import MaillageSheets

/// Who sits on what, by folded names.
struct NamedTies {
  private(set) var organisations: [String: (name: String, sector: Sector?)] = [:]
  private(set) var platforms: [String: String] = [:]
  private(set) var ties: Set<Tie> = []
  private var tiesOfOrganisation: [String: [Tie]] = [:]
  private var tiesOfPlatform: [String: [Tie]] = [:]

  /// An organisation on a platform, by folded names.
  struct Tie: Hashable, Comparable {
    let organisation: String
    let platform: String

    static func < (left: Self, right: Self) -> Bool {
      if left.organisation != right.organisation {
        return left.organisation.utf8.lexicographicallyPrecedes(right.organisation.utf8)
      }
      return left.platform.utf8.lexicographicallyPrecedes(right.platform.utf8)
    }
  }

  /// Nobody on nothing.
  init() {}

  /// The ties of a network; a body that is there only through platforms that are left out is left out
  /// with them.
  init(_ partners: PartnerNetwork, includesIntercommunal: Bool = true) {
    let isIn = partners.platforms.map { includesIntercommunal || !$0.isIntercommunal }
    for (record, isIn) in zip(partners.platforms, isIn) where isIn {
      platforms[record.key] = record.name
    }
    for id in partners.network.organisations.ids {
      let record = partners.organisations[id.index]
      let seats = partners.network.platforms(of: id)
      guard seats.isEmpty || seats.contains(where: { isIn[$0.index] }) else { continue }
      organisations[record.key] = (record.name, record.sector)
      for seat in seats where isIn[seat.index] {
        let tie = Tie(organisation: record.key, platform: partners.platforms[seat.index].key)
        guard ties.insert(tie).inserted else { continue }
        tiesOfOrganisation[tie.organisation, default: []].append(tie)
        tiesOfPlatform[tie.platform, default: []].append(tie)
      }
    }
  }

  /// The ties of a node, or the one between both; a node without any stands for itself.
  func ties(of organisation: String?, on platform: String?) -> [Tie] {
    switch (organisation, platform) {
    case (let organisation?, nil):
      tiesOfOrganisation[organisation] ?? [Tie(organisation: organisation, platform: "")]
    case (nil, let platform?):
      tiesOfPlatform[platform] ?? [Tie(organisation: "", platform: platform)]
    default: [Tie(organisation: organisation ?? "", platform: platform ?? "")]
    }
  }
}
