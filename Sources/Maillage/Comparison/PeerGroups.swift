/// Which communes are peers of one another.
///
/// Peers are the communes of the same group of `communes.csv`; where no commune has a group all are
/// peers, and where some have one those without have none.
enum PeerGroups {
  /// The positions of communes that are peers of one another, in the order of their groups' names.
  static func positions(of profiles: [CommuneProfile]) -> [[Int]] {
    guard profiles.contains(where: { $0.commune?.group != nil }) else {
      return [Array(profiles.indices)]
    }
    var groups: [String: [Int]] = [:]
    for (position, profile) in profiles.enumerated() {
      if let group = profile.commune?.group { groups[group, default: []].append(position) }
    }
    return groups.keys.sorted().compactMap { groups[$0] }
  }
}
