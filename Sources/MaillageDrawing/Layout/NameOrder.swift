/// The order of names in a list: accents and case do not count.
enum NameOrder {
  /// A text that sorts as the name should.
  static func key(of name: String) -> String {
    let small = name.lowercased()
    if small.utf8.allSatisfy({ $0 < 0x80 }) { return small }
    var key = ""
    for scalar in small.unicodeScalars {
      switch scalar.value {
      case 0x300..<0x370: continue
      case 0xDF: key += "ss"
      case 0xE6: key += "ae"
      case 0x153: key += "oe"
      case 0xC0..<0x180:
        key.unicodeScalars.append(Unicode.Scalar(letters[Int(scalar.value) - 0xC0]))
      default: key.unicodeScalars.append(scalar)
      }
    }
    return key
  }

  /// The plain letters of U+00C0 to U+017F.
  private static let letters = Array(
    ("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
      + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
