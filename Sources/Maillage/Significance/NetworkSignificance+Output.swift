internal import MaillageGraph
public import MaillageSheets

extension NetworkSignificance {
  /// The members that a network has in JSON: `significance`, by id, and `null_model`.
  public var json: [JSONValue.Member] {
    [
      .init("significance", .object(measures.map { .init($0.id, json(of: $0)) })),
      .init("null_model", modelJSON),
    ]
  }

  /// How the samples were drawn.
  private var modelJSON: JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(model.rawValue)), .init("samples", .integer(samples)),
      .init("seed", Int(exactly: seed).map(JSONValue.integer) ?? .string(String(seed))),
      .init("fixed_seats", .integer(fixedSeats)),
    ]
    if let mixing {
      members += [
        .init("trades_between_samples", .integer(mixing.tradesBetweenSamples)),
        .init("burn_in", .integer(mixing.burnIn)),
        .init("autocorrelation_time", .number(mixing.autocorrelationTime)),
        .init("mixed", .bool(mixing.isKnown)),
      ]
    }
    return .object(members + [.init("citations", .texts(citations.map(\.line)))])
  }

  /// What everything here rests on: the model, then the p-value.
  public var citations: [Citation] { model.citations + [.phipsonSmyth] }

  /// One measure; a number that is undefined is `null`, and `reason` says why there is no z.
  public func json(of measure: MeasureSignificance) -> JSONValue {
    let chance = measure.chance
    let isHeld = measure.reason == .fixedByModel
    return .object([
      .init("observed", .number(chance.observed)), .init("mean", .number(chance.mean)),
      .init("sd", .number(isHeld ? 0 : chance.deviation)), .init("z", .number(measure.z)),
      .init("p", .number(measure.p)), .init("null", .string(model.rawValue)),
      .init("samples", .integer(samples)),
      .init(
        "interval",
        .array([.number(chance.interval.lower), .number(chance.interval.upper)])),
      .init("error", .number(isHeld ? 0 : chance.errorOfMean)),
      .init("p_error", .number(isHeld ? .nan : chance.errorOfP)),
      .init("effective_samples", .number(isHeld ? .nan : chance.effectiveSamples)),
      .init("undefined_samples", .integer(chance.undefined)),
      .init("verdict", .string(measure.verdict.rawValue)),
      .init("reason", .text(measure.reason?.rawValue)),
    ])
  }

  /// The heads of the columns of `rows`.
  public static let header = [
    "network", "measure", "observed", "mean", "sd", "z", "p", "lower", "upper", "error", "p_error",
    "effective_samples", "undefined_samples", "null", "samples", "seed", "verdict", "reason",
  ]

  /// A row of a table for each measure, under `header`.
  public func rows(of network: String) -> [[TableCell]] {
    measures.map { measure in
      let chance = measure.chance
      let isHeld = measure.reason == .fixedByModel
      let numbers = [
        chance.observed, chance.mean, isHeld ? 0 : chance.deviation, measure.z, measure.p,
        chance.interval.lower, chance.interval.upper, isHeld ? 0 : chance.errorOfMean,
        isHeld ? .nan : chance.errorOfP, isHeld ? .nan : chance.effectiveSamples,
      ]
      return [.text(network), .text(measure.id)] + numbers.map(TableCell.number) + [
        .integer(chance.undefined), .text(model.rawValue), .integer(samples), .text(String(seed)),
        .text(measure.verdict.rawValue), .text(orEmpty: measure.reason?.rawValue),
      ]
    }
  }

  /// The lines of a page for the terminal.
  func lines(in language: Language) -> [String] {
    let phrases = Phrases(language)
    let numerals = phrases.numerals
    guard !measures.isEmpty else { return [] }
    let heads: [PhraseText] = [
      .significanceMeasure, .significanceVerdict, .significanceObserved, .significanceMean,
      .significanceInterval,
    ]
    var table = TextTable(
      header: heads.map { phrases[$0] } + ["z", "p"], numbersFrom: 2)
    for measure in measures {
      let chance = measure.chance
      let hasRange = measure.reason == nil
      let interval =
        numerals.decimal(chance.interval.lower, places: 4) + " "
        + phrases[.significanceTo] + " " + numerals.decimal(chance.interval.upper, places: 4)
      table.append([
        measure.id, measure.words(in: language),
        numerals.decimal(chance.observed, places: 4),
        numerals.decimal(chance.mean, places: 4), hasRange ? interval : "–",
        numerals.decimal(measure.z), numerals.decimal(measure.p, places: 3),
      ])
    }
    var lines = ["  " + phrases[.significanceHeading]] + table.lines
    lines.append("  " + explanation(in: language))
    if mixing?.isKnown == false { lines.append("  " + phrases[.significanceUnmixed]) }
    return lines + citations.map { "  " + $0.line } + [""]
  }

  /// What the networks were drawn from and when a value is called unusual, in sentences.
  public func explanation(in language: Language) -> String {
    let phrases = Phrases(language)
    let words: PhraseText =
      switch model {
      case .fixedDegrees: .nullFixedDegrees
      case .expectedDegrees: .nullExpectedDegrees
      case .fixedSize: .nullFixedSize
      }
    var sentences = [phrases.text(words, ["samples": .number(samples)])]
    if fixedSeats > 0 {
      sentences.append(phrases.text(.nullFixedSeats, ["count": .number(fixedSeats)]))
    }
    sentences.append(
      phrases.text(
        .significanceLevel, ["model": .text(model.rawValue), "seed": .text(String(seed))]))
    return sentences.joined(separator: " ")
  }
}

extension MeasureSignificance {
  /// Usual or not, in plain words, with the reason where there is one.
  public func words(in language: Language) -> String {
    let phrases = Phrases(language)
    let words: PhraseText =
      switch verdict {
      case .high: .verdictHigh
      case .low: .verdictLow
      case .usual: .verdictUsual
      case .undecided:
        switch reason {
        case .fixedByModel: .reasonFixed
        case .undefined: .reasonUndefined
        case .rarelyDefined: .reasonRarelyDefined
        case .sameInEverySample: .reasonSame
        case .tooLarge: .reasonTooLarge
        case nil: .verdictUndecided
        }
      }
    return phrases[words]
  }
}
