extension ProjectionDocument {
  /// The organisations of a network that share more platforms than chance would have it.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - weight: what the weights of ties say.
  ///   - test: against what, how strictly, among which pairs.
  ///   - fixedSeats: seats that chance may not touch.
  ///   - tieLimit: the most pairs that may be tested.
  ///   - parallelism: how many threads to use; the result does not depend on it.
  /// - Throws: `BackboneError` where the test makes no sense, or there are more pairs.
  public static func organisations(
    of network: TwoModeNetwork, weight: ProjectionWeight, backbone test: BackboneTest,
    fixedSeats: FixedSeats = .none, tieLimit: Int = tieLimit,
    parallelism: Parallelism = .automatic
  ) throws(BackboneError) -> ProjectionDocument {
    let backbone = try network.backbone(
      of: .organisations, test, fixedSeats: fixedSeats, pairLimit: tieLimit,
      parallelism: parallelism)
    return try ProjectionDocument(
      backbone, BackboneSummary(backbone), side: "organisations", names: network.organisations,
      shared: network.platforms
    ) { () throws(ProjectionError) in
      try network.projection(
        of: .organisations, weight: weight, tieLimit: tieLimit, parallelism: parallelism)
    }
  }

  /// The platforms that share more organisations than chance would have it; see
  /// `organisations(of:weight:backbone:fixedSeats:tieLimit:parallelism:)`.
  public static func platforms(
    of network: TwoModeNetwork, weight: ProjectionWeight, backbone test: BackboneTest,
    fixedSeats: FixedSeats = .none, tieLimit: Int = tieLimit,
    parallelism: Parallelism = .automatic
  ) throws(BackboneError) -> ProjectionDocument {
    let backbone = try network.backbone(
      of: .platforms, test, fixedSeats: fixedSeats, pairLimit: tieLimit, parallelism: parallelism)
    return try ProjectionDocument(
      backbone, BackboneSummary(backbone), side: "platforms", names: network.platforms,
      shared: network.organisations
    ) { () throws(ProjectionError) in
      try network.projection(
        of: .platforms, weight: weight, tieLimit: tieLimit, parallelism: parallelism)
    }
  }

  private init<Side>(
    _ backbone: Backbone<Side>, _ summary: BackboneSummary, side: String, names: NodeSet<Side>,
    shared: NodeSet<Side.Opposite>,
    projection make: () throws(ProjectionError) -> Projection<Side>
  ) throws(BackboneError) {
    let projection: Projection<Side>
    do throws(ProjectionError) { projection = try make() } catch { throw .tooManyPairs(error) }
    var projected = projection.makeIterator()
    var next = projected.next()
    let ties = backbone.kept.map { pair in
      while let tie = next, (tie.first, tie.second) < (pair.first, pair.second) {
        next = projected.next()
      }
      // A pair that shares nothing has no tie in the projection.
      let isTie = next.map { $0.first == pair.first && $0.second == pair.second } ?? false
      return Tie(
        first: names[pair.first], second: names[pair.second],
        weight: isTie ? next?.weight ?? 0 : 0,
        shared: projection.shared(by: pair.first, pair.second).map { shared[$0] },
        evidence: .init(
          sign: Int(pair.sign.rawValue), expected: pair.expected, p: pair.p,
          adjusted: pair.adjusted, upper: pair.upper, lower: pair.lower,
          error: backbone.test.model == .fdsm ? pair.error : nil))
    }
    self.init(
      side: side, weight: projection.weight, nodes: names.names, ties: ties, backbone: summary)
  }

  /// The pairs that stand out, the surest first, with what they were tested against.
  func text(
    of backbone: BackboneSummary, _ ties: [Tie], in language: Language, rowLimit: Int
  ) -> String {
    let phrases = Phrases(language)
    let isOrganisations = side == "organisations"
    let isAdjusted = backbone.test.adjustment != .none
    let heading = phrases[isOrganisations ? .partnerHeading : .platformHeading]
    let names = [heading, heading, phrases[.inCommon]]
    let numbers =
      [phrases[.sharedHeading], phrases[.expectedHeading], phrases[.pHeading]]
      + (isAdjusted ? [phrases[.adjustedHeading]] : [])
    var table = TextTable(
      header: names + (backbone.test.isSigned ? ["±"] : []) + numbers, numbersFrom: 3, nameLimit: 40
    )
    let found = ties.compactMap { tie in tie.evidence.map { (tie: tie, evidence: $0) } }
    let order = found.indices.sorted { (found[$0].evidence.p, $0) < (found[$1].evidence.p, $1) }
    for place in order.prefix(rowLimit) {
      let (tie, evidence) = found[place]
      table.append(
        [tie.first, tie.second, tie.shared.joined(separator: ", ")]
          + (backbone.test.isSigned ? [evidence.sign < 0 ? "−" : "+"] : [])
          + [
            phrases.numerals.whole(tie.shared.count),
            phrases.numerals.decimal(evidence.expected, places: 2),
            BackboneSummary.text(p: evidence.p, in: language),
          ] + (isAdjusted ? [BackboneSummary.text(p: evidence.adjusted, in: language)] : []))
    }
    let word: Phrase = isOrganisations ? .partnersWord : .platformsWord
    var lines = [
      phrases.numerals.whole(nodes.count) + " "
        + phrases.text(word, ["count": .number(nodes.count)]) + "; " + backbone.count(in: language)
    ]
    if !ties.isEmpty { lines += [""] + table.lines }
    if ties.count > rowLimit { lines.append("  … +\(ties.count - rowLimit) (--format csv)") }
    lines += [""] + backbone.remarks(in: language)
    lines += backbone.citations.map { "  " + $0.line }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ProjectionDocument.Tie.Evidence {
  /// The heads of its columns.
  static let columns = ["sign", "expected", "p", "p_adjusted", "p_upper", "p_lower", "p_error"]

  /// A row's cells below them.
  var cells: [TableCell] {
    [
      .integer(sign), .number(expected), .number(p), .number(adjusted), .number(upper),
      .number(lower), .number(orEmpty: error),
    ]
  }

  /// The members of a tie.
  var json: [JSONValue.Member] {
    [
      .init("sign", .integer(sign)), .init("expected", .number(expected)), .init("p", .number(p)),
      .init("p_adjusted", .number(adjusted)), .init("p_upper", .number(upper)),
      .init("p_lower", .number(lower)), .init("p_error", error.map(JSONValue.number) ?? .null),
    ]
  }
}
