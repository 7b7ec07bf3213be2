internal import MaillageSheets

/// File names for communes: ASCII, lower case, each only once.
package struct Slugs {
  /// Names of pages that no commune may take, and of devices that some systems refuse.
  private static let reserved: Set<String> = [
    "index", "comparison", "sources", "report", "memberships", "links", "nodes", "networks",
    "pairs", "sectors", "pictures", "dendrogram", "map", "funnel", "indicators", "intervals",
    "con", "prn", "aux", "nul", "com1", "lpt1",
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
    for scalar in NameKey.fold(text).unicodeScalars {
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
