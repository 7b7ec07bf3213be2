extension Diagram {
  /// The network as DOT text, for any of Graphviz's engines: names, codes and styles of ties, but no
  /// places.
  ///
  /// A picture that is placed already is ``Picture/dot()``.
  ///
  /// - Throws: ``DrawingError/invalidDiagram(field:value:)`` for a colour, tie or link that cannot be.
  /// - Complexity: O(bodies + platforms + ties · log ties).
  public func dot() throws(DrawingError) -> String {
    let facts = try DiagramFacts(self)
    var out = "graph network {\n"
    out += "  graph [label=\"\(DOTWriter.escaped(facts.title))\", labelloc=t, rankdir=LR];\n"
    out += "  node [fontname=\"\(DOTWriter.family)\", shape=box, style=rounded];\n"
    for (index, platform) in facts.platforms.enumerated() {
      out += "  p\(index) [label=\"\(DOTWriter.escaped(platform.label))\", class=platform,"
      out += " fillcolor=\"\(Theme.platform)\", fontcolor=\"\(Theme.lightInk)\""
      out += ", style=\"rounded,filled\"\(platform.isCut ? ", peripheries=2" : "")];\n"
    }
    for (index, body) in facts.bodies.enumerated() {
      let colour = body.sector.map { facts.sectors[$0].line } ?? Theme.cardOutline
      out += "  b\(index) [label=\"\(DOTWriter.escaped(body.label))\", class=body"
      out += ", color=\"\(colour)\"\(body.isCut ? ", peripheries=2" : "")];\n"
    }
    for tie in facts.ties {
      out += "  b\(tie.body) -- p\(tie.platform) [class=\(tie.style.rawValue)"
      out += ", color=\"\(facts.lineColour(of: tie.body))\""
      out += tie.style == .outside ? ", style=dashed];\n" : "];\n"
    }
    for link in facts.links {
      let label = link.label.map { ", label=\"\(DOTWriter.escaped($0))\"" } ?? ""
      out += "  p\(link.from) -- p\(link.to) [class=link, style=dashed\(label)];\n"
    }
    return out + "}\n"
  }
}
