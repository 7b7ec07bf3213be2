internal import MaillageSheets

/// Finds local security cells among platforms: lists of who sits on them are internal by default.
package enum SecurityCells {
  /// Acronyms of such cells in the three national languages, as folded words.
  private static let acronyms: Set<String> = [
    "csil", "csilr", "livc", "livcr", "lisc", "liscr", "tfl", "ltf", "csi",

  ]
  /// Full names, as folded words in a row.
  private static let names = [
    "cellule de securite integrale locale", "cellules de securite integrale locale",
    "cellule locale de securite integrale", "lokale integrale veiligheidscel",
    "lokale integrale veiligheidscellen", "lokale zelle fur integrale sicherheit",
    "lokale integrale sicherheitszelle", "lokale zelle integrale sicherheit",
    "task force locale", "taskforce locale", "lokale task force", "lokale taskforce",
    "local task force", "local taskforce", "cellule informations sensibles",
  ]

  /// Whether a platform is such a cell, or part of one, by its name, acronym or parent.
  package static func isSecurityCell(_ platform: PlatformRecord) -> Bool {
    [platform.name, platform.acronym, platform.parent].contains { $0.map(names(in:)) ?? false }
  }

  private static func names(in text: String) -> Bool {
    let words = Self.words(of: text)
    if words.contains(where: acronyms.contains) { return true }
    let line = " " + words.joined(separator: " ") + " "
    return names.contains { line.contains(" " + $0 + " ") }
  }

  /// The words of a name: `C.S.I.L.` is one, `LIVC-R` two of which the first decides.
  private static func words(of text: String) -> [String] {
    let folded = NameKey.fold(text).replacing(".", with: "")
    return folded.unicodeScalars
      .split { !($0.properties.isAlphabetic || $0.properties.numericType != nil) }
      .map { String(String.UnicodeScalarView($0)) }
  }
}
