extension BelgianCommunes {
  /// Whether a folded word says of which commune somebody or something is: "Molenbeekois",
  /// "Antwerpse", "Eupener".
  ///
  /// What remains without the ending is the beginning of a commune that lacks no more than an ending of
  /// its own.
  static func isDemonym(_ key: String) -> Bool {
    for (endings, rests) in demonymEndings {
      for ending in endings where key.hasSuffix(ending) && key.count >= ending.count + 4 {
        let stem = key.dropLast(ending.count)
        if rests.contains(where: { spelling(stem + $0) != nil }) { return true }
      }
    }
    return false
  }

  /// The endings of such words, and what the name of the commune may have where they begin.
  private static let demonymEndings: [(endings: [String], rests: [String])] = [
    (
      [
        "ois", "oise", "oises", "ais", "aise", "aises", "ien", "ienne", "iens", "iennes", "ain",
        "aine", "ains", "aines",
      ], ["", "e", "s", "es"]
    ),
    (["se", "enaar", "enaars"], ["", "en", "e"]),
    (["er", "erin", "erinnen"], [""]),
  ]
}
