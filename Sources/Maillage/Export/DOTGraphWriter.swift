/// Writes a network as a plain DOT graph, for people who lay it out with their own tools.
///
/// Every name is a quoted string in which quotes and backslashes are escaped and line breaks are
/// spaces, so that no name can end its string or be read as an escape of DOT.
public struct DOTGraphWriter: Sendable {
  private let partners: PartnerNetwork

  /// Prepares to write a network.
  public init(_ partners: PartnerNetwork) { self.partners = partners }

  /// The whole document.
  public func text() -> String {
    var lines = ["graph maillage {", "  node [shape=box];"]
    for (index, name) in partners.network.organisations.names.enumerated() {
      let sector = partners.organisations[index].sector.map { ", sector=\(quoted($0.rawValue))" }
      lines.append("  o\(index) [label=\(quoted(name)), mode=organisation\(sector ?? "")];")
    }
    for (index, name) in partners.network.platforms.names.enumerated() {
      lines.append("  p\(index) [label=\(quoted(name)), mode=platform, style=filled];")
    }
    for tie in partners.memberships {
      let roles = quoted(tie.roles.map(\.rawValue).joined(separator: "|"))
      lines.append(
        "  o\(tie.organisation.index) -- p\(tie.platform.index)"
          + " [weight=\(quoted("\(tie.weight)")), role=\(roles)];")
    }
    for link in partners.links {
      lines.append(
        "  p\(link.from.index) -- p\(link.to.index)"
          + " [style=dashed, relation=\(quoted(link.relation))];")
    }
    lines += ["}", ""]
    return lines.joined(separator: "\n")
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
