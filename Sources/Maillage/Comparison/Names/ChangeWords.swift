internal import MaillageSheets

/// What changed, in words.
struct ChangeWords {
  private let change: CommuneChanges
  private let phrases: Phrases

  init(_ change: CommuneChanges, in phrases: Phrases) {
    self.change = change
    self.phrases = phrases
  }

  /// Whether one commune is compared with itself.
  var isOfDates: Bool {
    if case .dates = change.between { true } else { false }
  }

  /// What is compared with what.
  var heading: String {
    switch change.between {
    case .communes:
      return phrases.text(.sectionChangesBetween, names)
    case .dates(let commune, let from?, let to?):
      return phrases.text(
        .sectionChangesSince,
        ["commune": .name(name(commune)), "from": .text("\(from)"), "to": .text("\(to)")])
    case .dates(let commune, _, _):
      return phrases.text(.sectionChangesLists, ["commune": .name(name(commune))])
    }
  }

  /// How many memberships stayed, came and went.
  var summary: Prose {
    let tally = change.membershipTally
    guard tally.entries + tally.exits > 0 else { return phrases.prose(.nothingChanged) }
    let values: [String: PhraseValue] = [
      "total": .number(tally.kept + tally.entries + tally.exits), "kept": .number(tally.kept),
      "entries": .number(tally.entries), "exits": .number(tally.exits),
      "turnover": .percent(tally.turnover),
    ]
    return phrases.prose(
      isOfDates ? .changesSentence : .differencesSentence,
      values.merging(names) { own, _ in own })
  }

  /// What became of an organisation, a platform or a membership.
  func word(for item: CommuneChanges.Item) -> String {
    let isPlatform = item.organisation == nil
    switch item.change {
    case .kept: return phrases[.changeKept]
    case .joined: return phrases[isPlatform ? .platformBegun : .changeJoined]
    case .newlyNamed: return phrases[.changeNewlyNamed]
    case .left: return phrases[isPlatform ? .platformEnded : .changeLeft]
    case .noLongerNamed: return phrases[.changeNoLongerNamed]
    case .onlyInA: return phrases.text(.changeOnlyIn, ["name": names["a"] ?? .text("")])
    case .onlyInB: return phrases.text(.changeOnlyIn, ["name": names["b"] ?? .text("")])
    }
  }

  private var names: [String: PhraseValue] {
    guard case .communes(let a, let b) = change.between else { return [:] }
    return ["a": .name(name(a)), "b": .name(name(b))]
  }

  private func name(_ commune: String) -> String {
    commune.isEmpty ? phrases[.noCommune] : commune
  }
}

extension Comparison {
  /// How many lines the terminal shows of one commune; CSV and JSON hold everything.
  private static let changeLimit = 40

  /// What changed, as a page for the terminal.
  public func changesText(in language: Language) -> String {
    let phrases = Phrases(language)
    var lines: [String] = []
    for change in changes {
      let words = ChangeWords(change, in: phrases)
      lines += ["", words.heading, "  " + words.summary.plain]
      let items = (change.platforms + change.memberships).filter { $0.change != .kept }
      for item in items.prefix(Self.changeLimit) {
        let what =
          item.organisation.map { organisation in
            phrases.text(
              .onPlatform,
              ["organisation": .name(organisation), "platform": .name(item.platform ?? "")])
          } ?? item.platform ?? ""
        lines.append("  · \(what): \(words.word(for: item))")
      }
      if items.count > Self.changeLimit {
        lines.append(
          "  … "
            + phrases.text(.andOthers, ["count": .number(items.count - Self.changeLimit)]))
      }
      if words.isOfDates, !items.isEmpty { lines.append("  " + phrases[.changeNote]) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
