/// A picture in words, as a table: what those read who cannot see it.
public struct TextTable: Sendable, Hashable {
  /// The heads of its columns.
  public var heads: [String]
  /// Its rows; the first cells of a row say what it is about.
  public var rows: [[String]]

  /// Writes the table as XHTML, which SVG lets stand in a description.
  func write(to out: inout ByteText, id: String) {
    out.add("<table xmlns=\"http://www.w3.org/1999/xhtml\" id=\"\(id)\">\n")
    for (number, row) in ([heads] + rows).enumerated() {
      out.add("<tr>")
      for (place, text) in row.enumerated() {
        // The first row and all but the last column say what the others are about.
        let name = number == 0 || place < heads.count - 1 ? "th" : "td"
        out.add("<")
        out.add(name)
        if name == "th" {
          out.add(number == 0 ? " scope=\"col\">" : " scope=\"row\">")
        } else {
          out.add(">")
        }
        out.add(escaped: text)
        out.add("</")
        out.add(name)
        out.add(">")
      }
      out.add("</tr>\n")
    }
    out.add("</table>")
  }
}

extension DiagramFacts {
  /// With more ties than this only their number is told: nobody listens to thousands of names.
  private static let mostTold = 3000

  /// Who sits on what: a row for each platform, of each part where several are compared.
  var table: TextTable? {
    guard !bodies.isEmpty || !platforms.isEmpty else { return nil }
    let compares = parts.count > 1
    var sitting = [[(tie: Diagram.Tie, rank: Int)]](
      repeating: [], count: platforms.count * max(1, parts.count))
    for tie in compares ? partTies : ties {
      sitting[tie.part * platforms.count + tie.platform].append((tie, bodies[tie.body].rank))
    }
    var rows: [[String]] = []
    for part in 0..<max(1, parts.count) {
      let lead = compares ? [parts[part].label] : []
      for (place, platform) in platforms.enumerated() where platform.parts.contains(part) {
        let here = sitting[part * platforms.count + place].sorted { $0.rank < $1.rank }
        let members = compares ? platform.partMembers[part] : platform.members
        let partners =
          here.isEmpty || ties.count > Self.mostTold
          ? partnerCount(members)
          : here.map { told($0.tie) }.joined(separator: "; ")
        rows.append(
          lead + [
            [platform.label, platform.note].compactMap { $0 }.joined(separator: " – "), partners,
          ])
      }
      let linked = partLinks.filter { $0.part == part }.map { link in
        [platforms[link.from].label, link.label, platforms[link.to].label].compactMap { $0 }
          .joined(separator: " – ")
      }
      if !linked.isEmpty { rows.append(lead + [words.link, linked.joined(separator: "; ")]) }
    }
    let alone = bodies.indices.filter {
      bodies[$0].memberOf.isEmpty && bodies[$0].outsideOf.isEmpty
    }
    .sorted { bodies[$0].rank < bodies[$1].rank }.map { bodies[$0].label }
    if !alone.isEmpty {
      let lead = compares ? [""] : []
      rows.append(
        lead + [
          words.noPlatform,
          alone.count > Self.mostTold ? "\(alone.count)" : alone.joined(separator: "; "),
        ])
    }
    return TextTable(
      heads: (compares ? [words.part] : []) + [words.platforms, words.partners], rows: rows)
  }

  /// A name, with what its line would show: "CPAS (chairs)".
  private func told(_ tie: Diagram.Tie) -> String {
    let label = bodies[tie.body].label
    return word(for: tie.style).map { label + " – " + $0 } ?? label
  }

  /// What there is to say of an organisation beside its name: its sector, the platforms it sits on,
  /// the measure that sizes it.
  func detail(ofBody body: Int) -> String {
    let record = bodies[body]
    guard ties.count <= Self.mostTold else { return "" }
    let places =
      record.outsideOf.isEmpty ? record.memberOf : (record.memberOf + record.outsideOf).sorted()
    var detail = ""
    if let sector = record.sector {
      detail += sectors[sector].label
      detail += " – "
    }
    if places.isEmpty { detail += words.noPlatform }
    for (number, platform) in places.enumerated() {
      if number > 0 { detail += "; " }
      detail += platforms[platform].label
    }
    return detail
  }

  /// What there is to say of a platform beside its name.
  func detail(ofPlatform platform: Int) -> String {
    let record = platforms[platform]
    let count = partnerCount(record.members)
    return record.note.map { $0 + " – " + count } ?? count
  }
}
