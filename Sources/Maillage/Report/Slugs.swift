/// File names for communes: ASCII, lower case, each only once.
package struct Slugs {
  /// Names of pages that no commune may take, and of devices that some systems refuse.
  private static let reserved: Set<String> = [
    "index", "comparison", "sources", "report", "memberships", "links", "nodes", "networks",
    "pairs", "sectors", "pictures", "con", "prn", "aux", "nul", "com1", "lpt1",
  ]
  private var taken = reserved

  package init() {}

  /// A file name for a text, different from all given out before.
  package mutating func slug(for text: String, fallback: String) -> String {
    let base = String(Self.ascii(text).prefix(60))
    let start = base.isEmpty ? fallback : base
    var candidate = start
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(start)-\(number)"
      number += 1
    }
    return candidate
  }

  /// Lower-case ASCII letters and digits, everything else a single hyphen.
  package static func ascii(_ text: String) -> String {
    var result = ""
    for scalar in ASCIIFolding.folded(text).unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, result.last != "-" {
        result.append("-")
      }
    }
    while result.last == "-" { result.removeLast() }
    return result
  }
}

/// Letters without their accents, for file names and for looking words up.
package enum ASCIIFolding {
  /// Lower case; Latin letters lose accents and ligatures, apostrophes and dashes become spaces.
  package static func folded(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if let letters = table[scalar] {
        result += letters
      } else if scalar.properties.generalCategory == .nonspacingMark {
        continue
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let table: [Unicode.Scalar: String] = {
    let rows: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšșſ"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ij", "ĳ"), ("ss", "ß"),
      ("th", "þ"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in rows {
      for letter in letters.unicodeScalars { table[letter] = plain }
    }
    return table
  }()
}
