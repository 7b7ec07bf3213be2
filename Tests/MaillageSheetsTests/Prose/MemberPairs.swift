internal import Foundation
import Testing

@testable import MaillageSheets

/// A small sheet, and who takes part in what in it.
struct MemberPairs: Sendable, CustomTestStringConvertible {
  /// What the example is about.
  let name: String
  /// The text.
  let text: String
  /// `platform <- member`, with `= role` where that is not member; `|` parts what is right as well.
  let pairs: [String]

  var testDescription: String { name }

  /// What the reading lacks and what it has too much, as `missed …` and `false …`.
  func faults() -> [String] {
    let reading = SheetExtractor.read(text, file: "sheet.txt")
    var open = reading.memberships
    var faults: [String] = []
    for pair in pairs {
      let parts = pair.components(separatedBy: " <- ")
      let right = parts[1].components(separatedBy: " = ")
      let platforms = Set(parts[0].split(separator: "|").map { NameKey.fold(String($0)) })
      let members = Set(right[0].split(separator: "|").map { NameKey.fold(String($0)) })
      let roles = (right.count > 1 ? right[1] : "member").split(separator: "|").map(String.init)
      let found = open.firstIndex {
        platforms.contains(NameKey.fold($0.platform))
          && members.contains(NameKey.fold($0.organisation)) && roles.contains($0.role.rawValue)
      }
      if let found { open.remove(at: found) } else { faults.append("missed \(pair)") }
    }
    return faults + open.map { "false \($0.platform) <- \($0.organisation) = \($0.role.rawValue)" }
  }
}
