/// What a backbone was tested against and what came of it, for those who read the result.
public struct BackboneSummary: Sendable {
  /// How pairs were tested.
  public let test: BackboneTest
  /// How many pairs were tested.
  public let testedCount: Int
  /// How many are significant.
  public let keptCount: Int
  /// The largest standard error of a p-value among all tested; 0 where p-values are exact.
  public let largestError: Double
  /// The smallest p-value among all tested, adjusted if that was asked for; nil where none was.
  public let smallestP: Double?
  private let isOrganisations: Bool

  /// What is to be said of a backbone of organisations.
  public init(_ backbone: Backbone<OrganisationSide>) {
    self.init(backbone, isOrganisations: true)
  }

  /// What is to be said of a backbone of platforms.
  public init(_ backbone: Backbone<PlatformSide>) { self.init(backbone, isOrganisations: false) }

  private init<Side>(_ backbone: Backbone<Side>, isOrganisations: Bool) {
    test = backbone.test
    testedCount = backbone.testedCount
    keptCount = backbone.kept.count
    largestError = backbone.pairs.lazy.map(\.error).max() ?? 0
    smallestP = backbone.pairs.lazy.map(\.adjusted).min()
    self.isOrganisations = isOrganisations
  }

  /// The works that define the test.
  public var citations: [Citation] {
    var citations: [Citation] =
      switch test.model {
      case .hypergeometric: [.tumminello]
      case .sdsm: [.nealBackbone, .saraccoProjection]
      case .fixedColumn: [.nealModels]
      case .fdsm: [.nealModels, .phipsonSmyth]
      }
    switch test.adjustment {
    case .none: break
    case .holm: citations.append(.holm)
    case .benjaminiHochberg: citations.append(.benjaminiHochberg)
    }
    return citations
  }

  /// How many pairs stand out, of how many: half a sentence.
  public func count(in language: Language) -> String {
    Phrases(language).text(
      test.family == .all ? .backboneOfAll : .backboneOfMeeting,
      ["kept": .number(keptCount), "tested": .number(testedCount)])
  }

  /// Model, test, adjustment and what must be said beside them: a line each.
  public func remarks(in language: Language) -> [String] {
    let phrases = Phrases(language)
    let alpha = PhraseValue.text(phrases.numerals.decimal(test.alpha, places: 6))
    let tested = PhraseValue.number(testedCount)
    var lines = [phrases.text(model, ["model": .text(test.model.rawValue)])]
    if test.model == .fdsm {
      lines.append(
        phrases.text(
          .networksDrawn,
          [
            "samples": .number(test.samples), "seed": .text("\(test.seed)"),
            "error": .text(phrases.numerals.decimal(largestError, places: 4)),
          ]))
    }
    lines.append(phrases.text(test.isSigned ? .testTwoSided : .testOneSided, ["alpha": alpha]))
    switch test.adjustment {
    case .none:
      let expected = phrases.numerals.decimal(test.alpha * Double(testedCount), places: 0)
      lines.append(phrases.text(.notAdjusted, ["tested": tested, "expected": .text(expected)]))
    case .holm: lines.append(phrases.text(.adjustedByHolm, ["tested": tested, "alpha": alpha]))
    case .benjaminiHochberg:
      lines.append(phrases.text(.adjustedByBH, ["tested": tested, "alpha": alpha]))
    }
    if keptCount == 0, let smallestP {
      lines.append(
        phrases.text(.smallestP, ["p": .text(Self.text(p: smallestP, in: language))]))
    }
    return lines + [phrases[.theModelDecides], phrases[.seatsAreNotWork]]
  }

  private var model: PhraseText {
    switch test.model {
    case .hypergeometric: isOrganisations ? .chanceKeepsPartners : .chanceKeepsPlatforms
    case .fixedColumn: isOrganisations ? .chanceKeepsPlatforms : .chanceKeepsPartners
    case .sdsm: .chanceKeepsBothOnAverage
    case .fdsm: .chanceKeepsBothExactly
    }
  }

  /// What a picture says below its title.
  public func pictureLine(in language: Language) -> String {
    let phrases = Phrases(language)
    let adjustment =
      switch test.adjustment {
      case .none: phrases[.unadjusted]
      case .holm: phrases.text(.adjustedBy, ["name": .text("Holm")])
      case .benjaminiHochberg: phrases.text(.adjustedBy, ["name": .text("Benjamini-Hochberg")])
      }
    return phrases.text(
      .pictureBackbone,
      [
        "pairs": .text(count(in: language)), "model": .text(test.model.rawValue),
        "alpha": .text(phrases.numerals.decimal(test.alpha, places: 6)),
        "adjustment": .text(adjustment),
      ])
  }

  /// What the legend of a picture says of lines that stand out, and of the others.
  public func pictureLegend(in language: Language) -> (standsOut: String, others: String) {
    let phrases = Phrases(language)
    let values: [String: PhraseValue] = [
      "model": .text(test.model.rawValue),
      "alpha": .text(phrases.numerals.decimal(test.alpha, places: 6)),
    ]
    return (phrases.text(.pictureStandsOut, values), phrases[.pictureAsChance])
  }

  /// A p-value as a reader sees it.
  public static func text(p: Double, in language: Language) -> String {
    let numerals = Numerals(language)
    return p < 0.0001 ? "< " + numerals.decimal(0.0001, places: 4) : numerals.decimal(p, places: 4)
  }

  /// The member `backbone` of a projection's JSON.
  var json: JSONValue {
    let isDrawn = test.model == .fdsm
    return .object([
      .init("model", .string(test.model.rawValue)), .init("alpha", .number(test.alpha)),
      .init("tails", .string(test.isSigned ? "two" : "one")), .init("signed", .bool(test.isSigned)),
      .init("adjust", .string(test.adjustment.rawValue)),
      .init("family", .string(test.family.rawValue)), .init("tested", .integer(testedCount)),
      .init("kept", .integer(keptCount)),
      .init("smallest_p", smallestP.map(JSONValue.number) ?? .null),
      .init("samples", isDrawn ? .integer(test.samples) : .null),
      .init("seed", isDrawn ? .integer(Int(truncatingIfNeeded: test.seed)) : .null),
      .init("largest_error", isDrawn ? .number(largestError) : .null),
      .init("citations", .texts(citations.map(\.line))),
    ])
  }
}
