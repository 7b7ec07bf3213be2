/// The ways of placing a picture that there are.
public enum PictureLayout: String, Sendable, Hashable, CaseIterable {
  /// Partners of one platform left, platforms in the middle, shared partners right.
  case columns
  /// Each platform with its members by sector, in cards: best for a single platform.
  case roster
  /// Partners in rows, platforms in columns: best for many partners.
  case matrix
  /// Free form: platforms with their own partners around them, shared partners between.
  case force
  /// Partners tied by the platforms they share: the wider the line, the more.
  case projection
  /// Thousands, as bubbles: a platform with its own partners in each, communes named.
  case overview
  /// Two parts: the platforms of each on its side, the partners between, those of both on top.
  case butterfly
  /// Up to twelve parts: a small picture of each, with everything at the same place.
  case multiples
  /// Two parts in one picture of their union: what was kept, gained and lost.
  case difference

  /// How many parts it compares; none where it shows one network.
  public var partCount: ClosedRange<Int>? {
    switch self {
    case .columns, .roster, .matrix, .force, .projection, .overview: nil
    case .butterfly, .difference: 2...2
    case .multiples: 2...12
    }
  }

  /// Places `diagram`: a pure function of it.
  ///
  /// - Throws: ``DrawingError/invalidDiagram(field:value:)`` for a colour, tie or link that cannot be,
  ///   ``DrawingError/limitExceeded(limit:value:suggestion:)`` for more than a page can bear,
  ///   ``DrawingError/wrongPartCount(_:found:)`` for more or fewer parts than it compares.
  public func scene(of diagram: Diagram) throws(DrawingError) -> Scene {
    let facts = try DiagramFacts(diagram)
    if let wanted = partCount, !wanted.contains(facts.parts.count) {
      throw .wrongPartCount(self, found: facts.parts.count)
    }
    var scene = try scene(of: facts)
    scene.table = facts.table
    for sector in facts.sectors { scene.darkLines[sector.line] = sector.darkLine }
    return scene
  }

  private func scene(of facts: DiagramFacts) throws(DrawingError) -> Scene {
    switch self {
    case .columns: return try ColumnsLayout(facts).scene()
    case .roster: return try RosterLayout(facts).scene()
    case .matrix: return try MatrixLayout(facts).scene()
    case .force: return try ForceLayout(facts).scene()
    case .projection: return try ProjectionLayout(facts).scene()
    case .overview: return try OverviewLayout(facts).scene()
    case .butterfly: return try ButterflyLayout(facts).scene()
    case .multiples: return try MultiplesLayout(facts).scene()
    case .difference: return try ColumnsLayout(facts, showsChanges: true).scene()
    }
  }
}
