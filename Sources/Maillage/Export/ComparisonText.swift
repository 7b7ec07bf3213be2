public import MaillageSheets

extension Comparison {
  /// How many communes get a paragraph in the terminal.
  private static let paragraphLimit = 20

  /// The communes side by side as a page for the terminal: counts, density for its size, place among
  /// peers, then a paragraph for each; CSV, JSON and the page hold everything.
  public func text(in language: Language) -> String {
    let phrases = Phrases(language)
    let sentences = FairSentences(comparison: self, phrases: phrases)
    var lines = countsTable(phrases).lines
    if networks.contains(where: { !$0.isComparable }) {
      lines += ["", phrases[.notComparableNote]]
    }
    if networks.count(where: \.isComparable) > 1 {
      lines += ["", phrases[.fairSizeCaption] + phrases[.colon], ""]
      lines += sizeTable(phrases, sentences).lines
      lines += ["", phrases[.fairSizeNote]]
    }
    for network in networks.prefix(Self.paragraphLimit) {
      let name = network.commune.isEmpty ? phrases[.noCommune] : network.commune
      let paragraph = sentences.paragraph(of: network).joined(separator: " ").plain
      lines += ["", name + phrases[.colon] + " " + paragraph]
    }
    if networks.count > Self.paragraphLimit {
      lines += [
        "",
        phrases.text(
          .fairWordsCut,
          ["shown": .number(Self.paragraphLimit), "count": .number(networks.count)]),
      ]
    }
    if !networks.isEmpty {
      lines += ["", phrases[.fairWordsNote], how(phrases)]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func countsTable(_ phrases: Phrases) -> TextTable {
    let columns: [(heading: Phrase, id: String)] = [
      (.partnersHeading, "organisations"), (.platformsHeading, "platforms"),
      (.membershipsHeading, "memberships"), (.onSeveralHeading, "partners_on_several_platforms"),
      (.meetingTwiceHeading, "overlapping_pairs"),
      (.groupsApartHeading, "platform_groups"),
    ]
    var table = TextTable(
      header: [phrases[.communeHeading]] + columns.map { phrases[$0.heading] }, numbersFrom: 1)
    for network in networks {
      table.append(
        [network.commune.isEmpty ? phrases[.noCommune] : network.commune]
          + columns.map { _, id in
            let isShown = network.isComparable || Self.counts.contains(id)
            guard isShown, let value = network.measures[id], value.isFinite else { return "–" }
            return phrases.numerals.decimal(value)
          })
    }
    return table
  }

  private func sizeTable(_ phrases: Phrases, _ sentences: FairSentences) -> TextTable {
    var table = TextTable(
      header: [
        phrases[.communeHeading], phrases[.fairTakenHeading], phrases[.fairUsualHeading],
        phrases[.fairMeanHeading], phrases[.fairIntervalHeading], phrases[.fairPlaceHeading],
      ], numbersFrom: 1)
    for network in networks where network.isComparable {
      let mean = network.fair.row(.meanDegree)
      let usual = network.fair.funnel.map {
        phrases.text(
          .fairFromTo, ["low": .percent($0.usual.low), "high": .percent($0.usual.high)])
      }
      let interval = mean?.interval.map {
        phrases.text(.fairFromTo, ["low": .decimal($0.low), "high": .decimal($0.high)])
      }
      table.append([
        network.commune.isEmpty ? phrases[.noCommune] : network.commune,
        phrases.numerals.percent(network.measures["density"] ?? .nan), usual ?? "–",
        phrases.numerals.decimal(mean?.value ?? .nan),
        interval ?? mean?.reason.map { phrases[$0.words] } ?? "–",
        sentences.place(network.fair.ranks[.meanDegree]),
      ])
    }
    return table
  }

  /// Model, samples and seed, so that numbers can be made again.
  private func how(_ phrases: Phrases) -> String {
    phrases.text(
      .fairHow,
      [
        "samples": .number(fairness.options.samples),
        "resamples": .number(fairness.options.resamples),
        "seed": .text(String(fairness.options.seed)),
      ])
  }
}
