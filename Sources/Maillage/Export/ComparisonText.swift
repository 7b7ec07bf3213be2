extension Comparison {
  /// The communes side by side as a page for the terminal; CSV and JSON hold everything.
  public func text(in language: Language) -> String {
    let phrases = Phrases(language)
    let columns: [(heading: Phrase, id: String)] = [
      (.partnersHeading, "organisations"), (.platformsHeading, "platforms"),
      (.membershipsHeading, "memberships"), (.onSeveralHeading, "partners_on_several_platforms"),
      (.meanDegreeHeading, "mean_degree_organisations"),
      (.meetingTwiceHeading, "overlapping_pairs"),
      (.groupsApartHeading, "platform_groups"),
    ]
    var table = TextTable(
      header: [phrases[.communeHeading]] + columns.map { phrases[$0.heading] }, numbersFrom: 1)
    for network in networks {
      let name = network.commune.isEmpty ? phrases[.noCommune] : network.commune
      table.append(
        [name]
          + columns.map { _, id in
            let isShown = network.isComparable || Self.counts.contains(id)
            guard isShown, let value = network.measures[id], value.isFinite else { return "–" }
            return phrases.numerals.decimal(value)
          })
    }
    var lines = table.lines
    if networks.contains(where: { !$0.isComparable }) {
      lines += ["", phrases[.notComparableNote]]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
