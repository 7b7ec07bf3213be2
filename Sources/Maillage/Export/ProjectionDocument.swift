/// The ties of a projection with the names behind them, as `project` writes them.
public struct ProjectionDocument: Sendable {
  /// A tie by names.
  public struct Tie: Sendable, Hashable {
    /// The end that comes first in the order of names.
    public var first: String
    /// The other end.
    public var second: String
    /// The weight of the tie.
    public var weight: Double
    /// What both ends are tied to, in the order of names.
    public var shared: [String]
    /// How it was tested against chance, in a backbone.
    public var evidence: Evidence?

    /// What a test of chance says of a tie.
    public struct Evidence: Sendable, Hashable {
      /// 1 where it shares more than chance would have it, −1 where less.
      public var sign: Int
      /// How many shared nodes chance would have on average.
      public var expected: Double
      /// The p-value that was tested, and the same adjusted for many tests.
      public var p: Double
      /// The p-value adjusted for many tests; `p` itself without an adjustment.
      public var adjusted: Double
      /// The probability of sharing at least as many by chance.
      public var upper: Double
      /// The probability of sharing at most as many by chance.
      public var lower: Double
      /// The Monte-Carlo standard error of `p`; nil where it is exact.
      public var error: Double?
    }
  }

  let side: String
  let weight: ProjectionWeight
  let nodes: [String]
  let ties: [Tie]?
  /// The test that ties had to pass, if any.
  let backbone: BackboneSummary?
  /// What was left out because too many share it, in the order of names.
  public let leftOut: [String]
  private let problems: [Diagnostic]

  /// The projection of the organisations of a network, tied by the platforms they share.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - weight: what the weights of ties say.
  ///   - largestShared: how many members a platform may have to count as shared; nil for any number.
  ///   - tieLimit: the most ties that there may be.
  ///   - parallelism: how many threads to use; the result does not depend on it.
  /// - Throws: `ProjectionError` where there would be more ties.
  public static func organisations(
    of network: TwoModeNetwork, weight: ProjectionWeight, largestShared: Int? = nil,
    tieLimit: Int = tieLimit, parallelism: Parallelism = .automatic
  ) throws(ProjectionError) -> ProjectionDocument {
    let projection = try network.projection(
      of: .organisations, weight: weight, largestShared: largestShared, tieLimit: tieLimit,
      parallelism: parallelism)
    return ProjectionDocument(
      projection, side: "organisations", names: network.organisations, shared: network.platforms)
  }

  /// The projection of the platforms of a network, tied by the organisations they share; see
  /// `organisations(of:weight:largestShared:tieLimit:parallelism:)`.
  public static func platforms(
    of network: TwoModeNetwork, weight: ProjectionWeight, largestShared: Int? = nil,
    tieLimit: Int = tieLimit, parallelism: Parallelism = .automatic
  ) throws(ProjectionError) -> ProjectionDocument {
    let projection = try network.projection(
      of: .platforms, weight: weight, largestShared: largestShared, tieLimit: tieLimit,
      parallelism: parallelism)
    return ProjectionDocument(
      projection, side: "platforms", names: network.platforms, shared: network.organisations)
  }

  /// The most ties that a document has unless another limit is named: with names behind each, some
  /// gigabytes.
  public static var tieLimit: Int { 3_000_000 }

  private init<Side>(
    _ projection: Projection<Side>, side: String, names: NodeSet<Side>,
    shared: NodeSet<Side.Opposite>
  ) {
    self.side = side
    weight = projection.weight
    nodes = names.names
    ties = projection.map { tie in
      Tie(
        first: names[tie.first], second: names[tie.second], weight: tie.weight,
        shared: projection.shared(behind: tie).map { shared[$0] })
    }
    leftOut = projection.leftOut.nodes.map { shared[$0] }
    backbone = nil
    problems = []
  }

  init(
    side: String, weight: ProjectionWeight, nodes: [String], ties: [Tie]?, leftOut: [String] = [],
    backbone: BackboneSummary? = nil, problems: [Diagnostic] = []
  ) {
    self.side = side
    self.weight = weight
    self.nodes = nodes
    self.ties = ties
    self.leftOut = leftOut
    self.backbone = backbone
    self.problems = problems
  }

  /// A document without ties, where they are too many to be written.
  public static func withoutTies(
    side: String, weight: ProjectionWeight, nodes: [String]
  ) -> ProjectionDocument {
    ProjectionDocument(side: side, weight: weight, nodes: nodes, ties: nil)
  }

  /// The same document with what is to be known about the input.
  public func with(problems: [Diagnostic]) -> ProjectionDocument {
    ProjectionDocument(
      side: side, weight: weight, nodes: nodes, ties: ties, leftOut: leftOut, backbone: backbone,
      problems: problems)
  }

  /// Schema `maillage.projection/1`: every node, every tie with its evidence, what too many
  /// share to be counted, the problems; `ties` is `null` where they were not made. Those of a
  /// backbone are the significant ones, and the member `backbone` says how they were tested.
  public var json: JSONValue {
    let values = ties?.map { tie in
      JSONValue.object(
        [
          .init("a", .string(tie.first)), .init("b", .string(tie.second)),
          .init("weight", .number(tie.weight)), .init("shared", .texts(tie.shared)),
        ] + (tie.evidence?.json ?? []))
    }
    return .object(
      [
        .init("schema", "maillage.projection/1"), .init("side", .string(side)),
        .init("weight_by", .string(weight.rawValue)), .init("nodes", .texts(nodes)),
        .init("ties", values.map(JSONValue.array) ?? .null), .init("left_out", .texts(leftOut)),
      ] + (backbone.map { [.init("backbone", $0.json)] } ?? [])
        + [.init("problems", .array(problems.map(\.json)))])
  }

  /// One row a tie: `a,b,weight,shared_count,shared`, names that are shared with bars between them;
  /// in a backbone also what the test says of it.
  public func csv(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: ["a", "b", "weight", "shared_count", "shared"]
        + (backbone == nil ? [] : Tie.Evidence.columns), style: style)
    for tie in ties ?? [] {
      table.append(
        [
          .text(tie.first), .text(tie.second), .number(tie.weight), .integer(tie.shared.count),
          .text(tie.shared.joined(separator: "|")),
        ] + (tie.evidence?.cells ?? []))
    }
    return table.text
  }

  /// The heaviest ties as a page for the terminal; CSV and JSON hold them all.
  public func text(in language: Language, rowLimit: Int = 30) -> String {
    guard let ties else { return "" }
    if let backbone { return text(of: backbone, ties, in: language, rowLimit: rowLimit) }
    let phrases = Phrases(language)
    let order = ties.indices.sorted { one, other in
      (ties[other].weight, one) < (ties[one].weight, other)
    }
    let isOrganisations = side == "organisations"
    let heading = phrases[isOrganisations ? .partnerHeading : .platformHeading]
    var table = TextTable(
      header: [heading, heading, phrases[.inCommon], phrases[.weightHeading]], numbersFrom: 3,
      nameLimit: 40)
    for place in order.prefix(rowLimit) {
      let tie = ties[place]
      table.append([
        tie.first, tie.second, tie.shared.joined(separator: ", "),
        phrases.numerals.decimal(tie.weight, places: 4),
      ])
    }
    let counts: [(Int, Phrase)] = [
      (nodes.count, isOrganisations ? .partnersWord : .platformsWord),
      (ties.count, .projectedTiesWord),
    ]
    var lines = [
      counts.map { count, phrase in
        phrases.numerals.whole(count) + " " + phrases.text(phrase, ["count": .number(count)])
      }.joined(separator: ", ")
    ]
    if !ties.isEmpty { lines += [""] + table.lines }
    if ties.count > rowLimit { lines.append("  … +\(ties.count - rowLimit) (--format csv)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
