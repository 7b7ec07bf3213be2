internal import MaillageGraph
internal import MaillageSheets

/// What the fair comparison says of a commune, in sentences that a coordinator can repeat.
struct FairSentences {
  let comparison: Comparison
  let phrases: Phrases

  /// Between which quantiles a list is of middling length.
  private static let middle = 1.0 / 3...2.0 / 3
  /// How many memberships a sentence names.
  private static let seatLimit = 3

  /// The paragraph of a commune: size, density for its size, mean with its place, what chance would
  /// give, what it would show at the common size, what hangs on one membership.
  func paragraph(of network: Comparison.Network) -> [Prose] {
    let fair = network.fair
    switch fair.reason {
    case .noMembership?: return [phrases.prose(.fairNoMembership)]
    case .sharedPlatformsOnly?: return [phrases.prose(.fairSharedOnly)]
    case .some: return [phrases.prose(.fairOnePlatform)]
    case nil: break
    }
    return [
      opening(network), density(fair), mean(network), overlap(fair), mixing(fair), rarefied(fair),
      surety(fair), withoutFunctions(fair), withLinks(fair),
    ].compactMap(\.self)
  }

  // MARK: Size

  private func opening(_ network: Comparison.Network) -> Prose {
    let others = network.fair.otherPeers
    var values: [String: PhraseValue] = [
      "count": .number(others), "partners": .number(network.fair.organisations.count),
      "platforms": .number(network.fair.platforms.count),
    ]
    guard others + 1 >= PeerQuantiles.fewestPeers else {
      return phrases.prose(.fairTooFewOthers, values)
    }
    let quantile = network.quantiles["organisations"] ?? 0.5
    let size: PhraseText =
      quantile > Self.middle.upperBound
      ? .fairLong : quantile < Self.middle.lowerBound ? .fairShort : .fairMiddling
    values["size"] = .text(phrases[size])
    guard let group = network.group else { return phrases.prose(.fairBeside, values) }
    values["group"] = .text(group)
    return phrases.prose(.fairBesideInGroup, values)
  }

  private func density(_ fair: FairCommune) -> Prose? {
    guard let point = fair.funnel else { return nil }
    return phrases.prose(
      .fairDensity,
      [
        "density": .percent(point.density), "low": .percent(point.usual.low),
        "high": .percent(point.usual.high), "verdict": .text(verdict(on: point)),
      ])
  }

  /// "thin for its size".
  func verdict(on point: DensityFunnel.Point) -> String {
    phrases[point.side < 0 ? .fairThin : point.side > 0 ? .fairDense : .fairAsSize]
  }

  // MARK: Mean and place

  private func mean(_ network: Comparison.Network) -> Prose? {
    guard let row = network.fair.row(.meanDegree), row.value.isFinite else { return nil }
    guard let interval = row.interval else {
      guard let reason = row.reason else { return nil }
      return phrases.prose(
        .fairMeanAlone,
        ["mean": .decimal(row.value), "reason": .text(phrases[reason.words])])
    }
    var place = phrases[.fairWhyTooFewPeers]
    if let rank = network.fair.ranks[.meanDegree] {
      place =
        rank.isIndistinguishable
        ? phrases.text(.fairNotDistinguishable, ["count": .number(rank.count - 1)])
        : phrases.text(
          .fairPlace,
          [
            "above": .number(rank.above), "below": .number(rank.below),
            "between": .number(rank.count - 1 - rank.above - rank.below),
          ])
    }
    return phrases.prose(
      .fairMean,
      [
        "mean": .decimal(row.value), "low": .decimal(interval.low),
        "high": .decimal(interval.high), "place": .text(place),
      ])
  }

  /// "between 3 and 9 of 13", or that it can't be told.
  func place(_ rank: RankInterval?) -> String {
    guard let rank else { return "–" }
    if rank.isIndistinguishable { return phrases[.fairPlaceUnknown] }
    let values: [String: PhraseValue] = [
      "first": .number(rank.first), "last": .number(rank.last), "count": .number(rank.count),
    ]
    return phrases.text(rank.first == rank.last ? .fairPlaceExact : .fairPlaceFromTo, values)
  }

  // MARK: Beside chance

  private func overlap(_ fair: FairCommune) -> Prose? {
    guard let row = fair.chance.row("overlapping_pairs"), fair.chance.reason == nil,
      row.distribution.defined > 0
    else { return nil }
    let found = row.distribution
    return phrases.prose(
      .fairOverlap,
      [
        "observed": .number(Int(found.observed)), "low": .decimal(found.interval.lower.rounded()),
        "high": .decimal(found.interval.upper.rounded()), "verdict": .text(verdict(on: row)),
      ])
  }

  private func mixing(_ fair: FairCommune) -> Prose? {
    guard let row = fair.chance.row(EncounterMixing.id), fair.chance.reason == nil,
      row.distribution.defined > 0, row.distribution.observed.isFinite
    else { return nil }
    let found = row.distribution
    return phrases.prose(
      .fairMixing,
      [
        "observed": .percent(found.observed), "low": .percent(found.interval.lower),
        "high": .percent(found.interval.upper), "verdict": .text(verdict(on: row)),
      ])
  }

  /// "unusually many", "usual", "too little data to tell".
  func verdict(on row: ChanceComparison.Row) -> String {
    let text: PhraseText =
      switch row.verdict {
      case .high: .fairUnusuallyMany
      case .low: .fairUnusuallyFew
      case .usual: .fairUsual
      case .unknown: .fairTooLittle
      }
    return phrases[text]
  }

  // MARK: At the common size

  private func rarefied(_ fair: FairCommune) -> Prose? {
    guard let found = fair.rarefied.byOrganisations else { return nil }
    var values: [String: PhraseValue] = [
      "drawn": .number(comparison.fairness.size.organisations),
      "platforms": .decimal(tenth(found.platformsReached)),
      "sectors": .decimal(tenth(found.sectorsNamed)),
    ]
    let others = comparison.peers(of: fair.commune)
      .filter { $0.commune != fair.commune && $0.fair.reason == nil }
      .compactMap(\.fair.rarefied.byOrganisations)
    let platforms = others.map(\.platformsReached)
    let sectors = others.map(\.sectorsNamed)
    guard others.count + 1 >= PeerQuantiles.fewestPeers, let low = platforms.min(),
      let high = platforms.max(), let fewest = sectors.min(), let most = sectors.max()
    else { return phrases.prose(.fairRarefied, values) }
    values["low"] = .decimal(tenth(low))
    values["high"] = .decimal(tenth(high))
    values["fewest"] = .decimal(tenth(fewest))
    values["most"] = .decimal(tenth(most))
    return phrases.prose(.fairRarefiedOthers, values)
  }

  /// To one decimal: more says nothing about an expectation.
  func tenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  // MARK: What hangs on what

  /// The first finding, and those others that one membership would overturn.
  private func surety(_ fair: FairCommune) -> Prose? {
    let findings = fair.sensitivity.findings
    guard let first = findings.first else { return nil }
    // Who stands first also links alone, as a rule: once is enough.
    let told = findings.dropFirst().first { $0.isFragile && $0.claim.id == "largest_overlap" }
    return ([first] + (told.map { [$0] } ?? [])).map { sentence(on: $0, in: fair) }
      .joined(separator: " ")
  }

  /// "X stays first in 41 of 45 cases …; what decides it: A on P." with a capital and a full stop.
  func sentence(on finding: Sensitivity.Finding, in fair: FairCommune) -> Prose {
    let claim = capitalised(words(of: finding, in: fair))
    guard finding.isFragile else { return claim + "." }
    return claim + phrases.prose(.fairHangsOn, ["seats": .list(seats(of: finding, in: fair))])
  }

  /// "X stays first in 41 of 45 cases".
  func words(of finding: Sensitivity.Finding, in fair: FairCommune) -> Prose {
    var values: [String: PhraseValue] = [
      "survives": .number(finding.survives), "tried": .number(finding.tried),
    ]
    switch finding.claim {
    case .firstByBetweenness(let id):
      values["name"] = .name(fair.organisations[id.index])
      return phrases.prose(.fairStaysFirst, values)
    case .linksAlone(let id):
      values["name"] = .name(fair.organisations[id.index])
      return phrases.prose(.fairLinksAlone, values)
    case .largestOverlap(let one, let other):
      values["first"] = .name(fair.platforms[one.index])
      values["second"] = .name(fair.platforms[other.index])
      return phrases.prose(.fairLargestOverlap, values)
    case .holdsTogether: return phrases.prose(.fairHoldsTogether, values)
    case .aboveMiddle: return phrases.prose(.fairAboveMiddle, values)
    case .belowMiddle: return phrases.prose(.fairBelowMiddle, values)
    }
  }

  /// The memberships that decide, the first few by name.
  func seats(of finding: Sensitivity.Finding, in fair: FairCommune) -> [Prose] {
    var seats = finding.overturnedBy.prefix(Self.seatLimit).map { seat in
      phrases.prose(
        .fairSeat,
        [
          "organisation": .text(fair.organisations[seat.organisation.index]),
          "platform": .text(fair.platforms[seat.platform.index]),
        ])
    }
    let rest = finding.overturnedBy.count - seats.count
    if rest > 0 { seats.append(phrases.prose(.fairOtherSeats, ["count": .number(rest)])) }
    return seats
  }

  private func capitalised(_ prose: Prose) -> Prose {
    guard case .text(let text)? = prose.runs.first, let letter = text.first else { return prose }
    return Prose([.text(letter.uppercased() + text.dropFirst())] + prose.runs.dropFirst())
  }

  private func withoutFunctions(_ fair: FairCommune) -> Prose? {
    let rows = fair.robustness.rows
    guard let all = rows.first, let first = all.first,
      let bodies = rows.first(where: { $0.variant == .withoutFunctionsAndCategories }),
      bodies.first != first
    else { return nil }
    let name = PhraseValue.name(fair.organisations[first.index])
    guard let other = bodies.first else {
      return phrases.prose(.fairWithoutFunctionsNobody, ["name": name])
    }
    return phrases.prose(
      .fairWithoutFunctions, ["name": name, "other": .name(fair.organisations[other.index])])
  }

  private func withLinks(_ fair: FairCommune) -> Prose? {
    let rows = fair.robustness.rows
    guard let all = rows.first,
      let linked = rows.first(where: { $0.variant == .withPlatformLinks }),
      linked.parts != all.parts
    else { return nil }
    return phrases.prose(
      .fairWithLinks, ["linked": .number(linked.parts), "parts": .number(all.parts)])
  }
}
