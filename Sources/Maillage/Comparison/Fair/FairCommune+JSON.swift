internal import MaillageGraph

extension FairCommune {
  /// What stands in the object of a commune beside its measures and quantiles.
  var jsonMembers: [JSONValue.Member] {
    [
      JSONValue.Member("comparable", .bool(reason == nil)),
      JSONValue.Member("other_peers", .integer(otherPeers)),
      JSONValue.Member("significance", significanceJSON),
      JSONValue.Member("rarefied", rarefiedJSON),
      JSONValue.Member("intervals", intervalsJSON),
      JSONValue.Member("places", placesJSON),
      JSONValue.Member("funnel", funnelJSON),
      JSONValue.Member("sensitivity", sensitivityJSON),
      JSONValue.Member("robustness", .array(robustness.rows.map(json))),
      JSONValue.Member("undefined", undefinedJSON),
    ]
  }

  /// Why parts of the object are `null` or empty, by their names.
  private var undefinedJSON: JSONValue {
    let reasons: [(String, WhyUndefined?)] = [
      ("structure", reason), ("significance", chance.reason), ("funnel", funnelReason),
      ("rarefied_by_organisations", rarefied.byOrganisations == nil ? .fewerThanDrawn : nil),
      ("rarefied_by_memberships", rarefied.byMemberships == nil ? .fewerThanDrawn : nil),
      ("sensitivity", sensitivity.reason),
      ("places", ranks.isEmpty ? reason ?? resampling.rows.first?.reason ?? .tooFewPeers : nil),
    ]
    return .object(
      reasons.compactMap { name, reason in
        reason.map { JSONValue.Member(name, .string($0.rawValue)) }
      })
  }

  private var significanceJSON: JSONValue {
    .object(
      chance.rows.map { row in
        let found = row.distribution
        return JSONValue.Member(
          row.id,
          [
            "observed": .number(found.observed), "mean": .number(found.mean),
            "sd": .number(found.deviation), "z": .number(found.z), "p": .number(found.p),
            "null": .string(chance.model.rawValue), "samples": .integer(chance.samples),
            "interval": [.number(found.interval.lower), .number(found.interval.upper)],
            "error_of_mean": .number(found.errorOfMean), "error_of_p": .number(found.errorOfP),
            "effective_samples": .number(found.effectiveSamples),
            "undefined_samples": .integer(found.undefined),
            "reason": .text(chance.reason(for: row)?.rawValue),
          ])
      })
  }

  private var rarefiedJSON: JSONValue {
    let organisations: JSONValue =
      rarefied.byOrganisations.map { found in
        [
          "platforms_reached": .number(found.platformsReached),
          "sectors": .number(found.sectorsNamed), "memberships": .number(found.memberships),
          "partners_on_several_platforms": .number(found.onSeveral),
          "pairs_meeting": .number(found.pairsMeeting),
          "overlapping_pairs": .number(found.pairsMeetingTwice),
        ]
      } ?? .null
    let memberships: JSONValue =
      rarefied.byMemberships.map { found in
        [
          "organisations": .number(found.organisations),
          "platforms_reached": .number(found.platformsReached),
          "sectors": .number(found.sectorsNamed),
          "partners_on_several_platforms": .number(found.onSeveral),
          "pairs_meeting": .number(found.pairsMeeting),
          "overlapping_pairs": .number(found.pairsMeetingTwice),
        ]
      } ?? .null
    return ["by_organisations": organisations, "by_memberships": memberships]
  }

  private var intervalsJSON: JSONValue {
    .object(
      resampling.rows.map { row in
        JSONValue.Member(
          row.id.rawValue,
          [
            "value": .number(row.value), "interval": Self.json(row.interval),
            "organisations": Self.json(row.organisations),
            "platforms": Self.json(row.platforms), "reason": .text(row.reason?.rawValue),
          ])
      })
  }

  private var placesJSON: JSONValue {
    .object(
      FairIndicator.allCases.compactMap { indicator in
        ranks[indicator].map { rank in
          JSONValue.Member(
            indicator.rawValue,
            [
              "first": .integer(rank.first), "last": .integer(rank.last),
              "count": .integer(rank.count), "distinguishable": .bool(!rank.isIndistinguishable),
            ])
        }
      })
  }

  private var funnelJSON: JSONValue {
    guard let funnel else { return .null }
    let side = funnel.side < 0 ? "below" : funnel.side > 0 ? "above" : "within"
    return [
      "seats": .integer(funnel.seats), "density": .number(funnel.density),
      "expected": .number(funnel.expected), "usual": Self.json(funnel.usual),
      "limits": Self.json(funnel.limits), "side": .string(side),
    ]
  }

  private var sensitivityJSON: JSONValue {
    .array(
      sensitivity.findings.map { finding in
        [
          "finding": .string(finding.claim.id), "about": .texts(names(in: finding.claim)),
          "survives": .integer(finding.survives), "tried": .integer(finding.tried),
          "overturned_by": .array(
            finding.overturnedBy.map {
              [
                "organisation": .string(organisations[$0.organisation.index]),
                "platform": .string(platforms[$0.platform.index]),
              ]
            }),
        ]
      })
  }

  private func json(_ row: Robustness.Row) -> JSONValue {
    [
      "counted": .string(row.variant.rawValue), "organisations": .integer(row.organisations),
      "memberships": .integer(row.memberships),
      "mean_degree_organisations": .number(row.meanDegree),
      "overlapping_pairs": .count(row.overlappingPairs), "parts": .integer(row.parts),
      "linking_organisations": .integer(row.linkingOrganisations),
      "links_most_pairs_alone": .text(row.first.map { organisations[$0.index] }),
      "pairs_linked_only_there": .integer(row.pairsThroughFirst),
      "largest_overlap": .texts(
        row.largestOverlap.map { [platforms[$0.first.index], platforms[$0.second.index]] } ?? []),
      "shared_there": .integer(row.largestOverlap?.shared ?? 0),
    ]
  }

  /// The names that a claim is about.
  func names(in claim: Sensitivity.Claim) -> [String] {
    switch claim {
    case .firstByBetweenness(let id), .linksAlone(let id): [organisations[id.index]]
    case .largestOverlap(let one, let other): [platforms[one.index], platforms[other.index]]
    case .holdsTogether, .aboveMiddle, .belowMiddle: []
    }
  }

  private static func json(_ interval: Resampling.Interval?) -> JSONValue {
    interval.map { [.number($0.low), .number($0.high)] } ?? .null
  }
}

extension FairComparison {
  /// How everything was made.
  var jsonMembers: [JSONValue.Member] {
    [
      JSONValue.Member("null", .string(NullModel.fixedDegrees.rawValue)),
      JSONValue.Member("samples", .integer(options.samples)),
      JSONValue.Member("resamples", .integer(options.resamples)),
      JSONValue.Member(
        "seed",
        Int(exactly: options.seed).map { .integer($0) } ?? .string(String(options.seed))),
      JSONValue.Member("significance_measures", .texts(options.measures)),
      JSONValue.Member("confidence", 0.95),
      JSONValue.Member(
        "rarefied_to",
        [
          "organisations": .integer(size.organisations),
          "memberships": .integer(size.memberships),
        ]),
      JSONValue.Member("funnel", funnelJSON),
      JSONValue.Member(
        "undefined",
        .object(funnelReason.map { [JSONValue.Member("funnel", .string($0.rawValue))] } ?? [])),
    ]
  }

  private var funnelJSON: JSONValue {
    guard let funnel else { return .null }
    return [
      "model":
        "quasi-Poisson: log E[memberships] = intercept + slope * log(organisations * platforms)",
      "intercept": .number(funnel.intercept), "slope": .number(funnel.slope),
      "dispersion": .number(funnel.dispersion), "communes": .integer(funnel.communes),
    ]
  }
}
