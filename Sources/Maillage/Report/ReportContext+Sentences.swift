internal import MaillageGraph
internal import MaillageSheets

/// Findings as sentences, the same wherever they stand.
extension ReportContext {
  /// The shape of a partnership in a few words, for a table.
  func shapeWords(of profile: CommuneProfile) -> Prose {
    let count = profile.network.platforms.count - profile.emptyPlatforms.count
    if profile.isWhollyShared, profile.shape.isComparable {
      return phrases.prose(.shapeShared, ["count": .number(count)])
    }
    return switch profile.shape {
    case .empty: phrases.prose(.shapeEmpty)
    case .onePlatform:
      phrases.prose(profile.network.platforms.count > 1 ? .shapeOneNamed : .shapeOne)
    case .separatePlatforms: phrases.prose(.shapeSeparate, ["count": .number(count)])
    case .parts(let parts): phrases.prose(.shapeParts, ["count": .number(parts)])
    case .connected: phrases.prose(.shapeConnected, ["count": .number(count)])
    }
  }

  /// The shape of a partnership as the first sentence of its page.
  func lead(of profile: CommuneProfile) -> Prose {
    let sentence = shapeSentence(of: profile)
    guard profile.shape != .empty, !profile.emptyPlatforms.isEmpty else { return sentence }
    return sentence + " "
      + phrases.prose(.othersEmpty, ["count": .number(profile.emptyPlatforms.count)])
  }

  private func shapeSentence(of profile: CommuneProfile) -> Prose {
    let network = profile.network
    let values: [String: PhraseValue] = [
      "partners": .number(network.organisations.count - profile.onNone.count),
      "platforms": .number(network.platforms.count - profile.emptyPlatforms.count),
      "parts": .number(profile.parts.count), "several": .number(profile.onSeveral.count),
    ]
    if profile.isWhollyShared, profile.shape.isComparable {
      return phrases.prose(.leadShared, values)
    }
    switch profile.shape {
    case .empty: return phrases.prose(.leadEmpty)
    case .onePlatform(let platform):
      let name = PhraseValue.name(self.name(of: platform, in: profile))
      return phrases.prose(.leadOne, values.merging(["platform": name]) { one, _ in one })
    case .separatePlatforms:
      let sentence = phrases.prose(.leadSeparate, values)
      // A link between two platforms with members says most.
      let links = profile.partners.links
      let telling = links.first {
        !profile.emptyPlatforms.contains($0.from) && !profile.emptyPlatforms.contains($0.to)
      }
      guard let link = telling ?? links.first else { return sentence + "." }
      return sentence + ", " + phrases.prose(.butLinked) + " " + self.sentence(link, profile) + "."
    case .parts: return phrases.prose(.leadParts, values)
    case .connected: return phrases.prose(.leadConnected, values)
    }
  }

  /// "A is part of B".
  func sentence(_ link: PartnerNetwork.Link, _ profile: CommuneProfile) -> Prose {
    Prose([
      .name(name(of: link.from, in: profile)),
      .text(" " + VocabularyWords(language).name(ofRelation: link.relation) + " "),
      .name(name(of: link.to, in: profile)),
    ])
  }

  /// "A, B and C (12 partners)".
  func sentence(_ group: Departure.Group, _ profile: CommuneProfile) -> Prose {
    let shown = group.platforms.prefix(6).map { Prose.name(name(of: $0, in: profile)) }
    var names = Array(shown)
    if group.platforms.count > 6 {
      names.append(
        phrases.prose(.andOthers, ["count": .number(group.platforms.count - 6)]))
    }
    return phrases.prose(
      .groupOf, ["names": .list(names), "count": .number(group.organisationCount)])
  }

  /// "9 pairs of partners are linked only through X."
  func dependence(_ departure: Departure, in profile: CommuneProfile) -> Prose {
    phrases.prose(
      .linkedOnlyThrough,
      [
        "count": .number(departure.pairsDisconnected),
        "name": .name(name(of: departure.node, in: profile)),
      ])
  }

  /// What happens when one leaves, in one sentence or two.
  func departure(_ departure: Departure, in profile: CommuneProfile) -> Prose {
    let name = PhraseValue.name(name(of: departure.node, in: profile))
    var effects: [Prose] = []
    if !departure.leftWithoutPlatform.isEmpty {
      effects.append(
        phrases.prose(
          .leftWithoutPlatform,
          [
            "count": .number(departure.leftWithoutPlatform.count),
            "names": .list(shortened(departure.leftWithoutPlatform, in: profile)),
          ]))
    }
    if !departure.leftWithoutMember.isEmpty {
      effects.append(
        phrases.prose(
          .leftWithoutMember,
          [
            "count": .number(departure.leftWithoutMember.count),
            "names": .list(
              departure.leftWithoutMember.map { .name(self.name(of: $0, in: profile)) }),
          ]))
    }
    if departure.splits {
      let groups = departure.groups.prefix(5).map { sentence($0, profile) }
      effects.append(
        phrases.prose(
          .fallsIntoGroups,
          [
            "count": .number(departure.groups.count),
            "groups": .prose(Array(groups).joined(separator: " / ")),
          ]))
    } else if let group = departure.groups.first, group.platforms.count > 1 {
      effects.append(phrases.prose(.restStaysLinked))
    }
    let opening =
      switch departure.node {
      case .organisation: phrases.prose(.ifLeaves, ["name": name])
      case .platform: phrases.prose(.ifStops, ["name": name])
      }
    return opening + effects.joined(separator: phrases[.semicolon]) + "."
  }

  /// "A partner sits on 1.4 platforms on average; in comparable communes between 1.1 and 1.9."
  func meanSentence(of profile: CommuneProfile) -> Prose {
    let id = "mean_degree_organisations"
    let mean =
      comparison.networks.first { $0.commune == profile.name }?.measures[id] ?? .nan
    let others = comparison.peers(of: profile.name)
      .filter { $0.commune != profile.name && $0.isComparable }
      .compactMap { $0.measures[id] }.filter(\.isFinite).sorted()
    // Communes that share all their platforms are no yardstick for one another.
    guard others.count + 1 >= PeerQuantiles.fewestPeers, !profile.isWhollyShared,
      let low = others.first, let high = others.last
    else { return phrases.prose(.meanPlatforms, ["mean": .decimal(mean)]) }
    let values: [String: PhraseValue] = [
      "mean": .decimal(mean), "count": .number(others.count), "low": .decimal(low),
      "high": .decimal(high),
    ]
    let isSame = phrases.numerals.decimal(low) == phrases.numerals.decimal(high)
    return phrases.prose(isSame ? .meanPlatformsSame : .meanPlatformsAmongPeers, values)
  }

  /// "15 of 22 partners are named on one platform only."
  func namedOnce(in profile: CommuneProfile) -> Prose {
    let total = profile.network.organisations.count
    switch profile.namedOnce.count {
    case 0: return phrases.prose(.nobodyNamedOnce)
    case total: return phrases.prose(.everybodyNamedOnce)
    case let count:
      return phrases.prose(
        .namedOnceCount, ["count": .number(count), "total": .number(total)])
    }
  }

  private func name(of node: Departure.Node, in profile: CommuneProfile) -> String {
    switch node {
    case .organisation(let id): profile.network.organisations[id]
    case .platform(let id): profile.network.platforms[id]
    }
  }

  private func shortened(_ ids: [OrganisationID], in profile: CommuneProfile) -> [Prose] {
    let shown = names(ids.prefix(5), in: profile)
    guard ids.count > 5 else { return shown }
    return shown + [phrases.prose(.andOthers, ["count": .number(ids.count - 5)])]
  }
}
