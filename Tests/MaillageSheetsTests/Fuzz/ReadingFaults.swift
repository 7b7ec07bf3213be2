@testable import MaillageSheets

extension SheetReading {
  /// What must hold of every reading of a text, and does not.
  func faults(in text: String) -> [String] {
    var faults: [String] = []
    let length = text.unicodeScalars.count
    let names = Set(platforms.map(\.name))
    for member in memberships {
      if member.range.isEmpty || member.range.lowerBound < 0 || member.range.upperBound > length {
        faults.append("\(member.range) of \(length)")
      }
      if member.line < 1 { faults.append("line \(member.line)") }
      if !names.contains(member.platform) { faults.append("no platform \(member.platform)") }
      if member.sentence.isEmpty { faults.append("no sentence") }
    }
    for name in platforms.map(\.name) + memberships.map(\.organisation) {
      if !name.contains(where: { $0.isLetter || $0.isNumber }) { faults.append("no name: \(name)") }
    }
    for shown in shown where shown.unicodeScalars.contains(where: Self.mustNotBeShown) {
      faults.append("a control character in: \(shown.debugDescription)")
    }
    return faults
  }

  /// Control characters, and marks that turn the direction of all that follows.
  private static func mustNotBeShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }
}
