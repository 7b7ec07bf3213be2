extension DiagramFacts {
  /// One tie for each pair and part: who chairs also sits, and who sits is more than a funder.
  static func merged(
    _ ties: [Diagram.Tie], bodies: Int, platforms: Int, parts: Range<Int>
  ) throws(DrawingError) -> [Diagram.Tie] {
    for tie in ties {
      guard (0..<bodies).contains(tie.body), (0..<platforms).contains(tie.platform) else {
        throw .invalidDiagram(field: "tie", value: "\(tie.body)–\(tie.platform)")
      }
      try check(tie.part, within: parts, of: "tie")
    }
    func precedes(_ one: Diagram.Tie, _ two: Diagram.Tie) -> Bool {
      (one.body, one.platform, one.part, weight(one.style))
        < (two.body, two.platform, two.part, weight(two.style))
    }
    // Nearly always they are sorted already.
    let isSorted = zip(ties, ties.dropFirst()).allSatisfy { !precedes($1, $0) }
    let sorted = isSorted ? ties : ties.sorted(by: precedes)
    var merged: [Diagram.Tie] = []
    for tie in sorted {
      if let last = merged.last, last.body == tie.body, last.platform == tie.platform,
        last.part == tie.part
      {
        continue
      }
      merged.append(tie)
    }
    return merged
  }

  /// One tie for each pair, whatever the parts.
  static func withoutParts(_ ties: [Diagram.Tie]) -> [Diagram.Tie] {
    var merged: [Diagram.Tie] = []
    for var tie in ties {
      tie.part = 0
      if let last = merged.last, last.body == tie.body, last.platform == tie.platform {
        if weight(tie.style) < weight(last.style) { merged[merged.count - 1] = tie }
      } else {
        merged.append(tie)
      }
    }
    return merged
  }

  /// How wide the line of a tie is, where weights differ: the share of the heaviest, and never so
  /// thin that it is lost; nil for the width of its kind.
  func width(of tie: Diagram.Tie) -> Double? {
    guard weights.least < weights.most, tie.style != .outside else { return nil }
    return lineWidths.least + (lineWidths.most - lineWidths.least) * tie.weight / weights.most
  }

  /// How wide the lines of the lightest and the heaviest tie are, in points; where lines are many,
  /// wide ones would hide the others.
  var lineWidths: (least: Double, most: Double) { (0.7, partTies.count > 110 ? 2.6 : 4.2) }

  private static func weight(_ style: Diagram.TieStyle) -> Int {
    switch style {
    case .chair: 0
    case .coordinator: 1
    case .member: 2
    case .outside: 3
    }
  }

  static func merged(_ links: [Diagram.Link], platforms: Int, parts: Range<Int>)
    throws(DrawingError) -> [Diagram.Link]
  {
    var merged: [Diagram.Link] = []
    for link in links {
      guard (0..<platforms).contains(link.from), (0..<platforms).contains(link.to) else {
        throw .invalidDiagram(field: "link", value: "\(link.from)–\(link.to)")
      }
      try check(link.part, within: parts, of: "link")
      if link.from == link.to { continue }
      merged.append(
        Diagram.Link(
          from: min(link.from, link.to), to: max(link.from, link.to),
          label: stated(link.label), part: link.part))
    }
    return unique(merged)
  }

  /// One link for each pair, whatever the parts.
  static func withoutParts(_ links: [Diagram.Link]) -> [Diagram.Link] {
    unique(
      links.map { link in
        var link = link
        link.part = 0
        return link
      })
  }

  private static func unique(_ links: [Diagram.Link]) -> [Diagram.Link] {
    let sorted = links.sorted {
      ($0.from, $0.to, $0.part, $0.label ?? "\u{10FFFF}")
        < ($1.from, $1.to, $1.part, $1.label ?? "\u{10FFFF}")
    }
    var kept: [Diagram.Link] = []
    for link in sorted {
      if let last = kept.last, last.from == link.from, last.to == link.to, last.part == link.part {
        continue
      }
      kept.append(link)
    }
    return kept
  }

  /// The parts that name something, if there are such.
  static func checked(_ parts: [Int], within range: Range<Int>, of name: String)
    throws(DrawingError) -> [Int]
  {
    for part in parts { try check(part, within: range, of: name) }
    return parts
  }

  /// The parts in which something is a cut node: those named, or all.
  static func cutParts(
    _ isCut: Bool, _ parts: [Int], within range: Range<Int>, of name: String
  ) throws(DrawingError) -> [Int] {
    guard isCut else { return [] }
    return try checked(parts.isEmpty ? Array(range) : parts, within: range, of: name)
  }

  private static func check(_ part: Int, within range: Range<Int>, of name: String)
    throws(DrawingError)
  {
    guard range.contains(part) else {
      throw .invalidDiagram(field: "part of \(name)", value: "\(part)")
    }
  }
}
