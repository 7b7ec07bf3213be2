import Maillage
import MaillageDrawing

/// Puts networks side by side: communes, or one commune at several dates.
struct ComparisonBuilder {
  /// What is compared, in the order of the picture.
  let parts: [Part]
  let language: Language
  /// The commune of which all parts are dates; nil where they are communes.
  var commune: String?
  /// The date at which the memberships of communes hold, if one was given.
  var date: PartialDate?
  /// A warning that must not be missed; stands above the picture.
  var banner: String?
  /// Stands in place of the title made from the names.
  var title: String?

  /// One network and what it is called.
  struct Part {
    var label: String
    var partners: PartnerNetwork
  }

  private var phrases: Phrases { Phrases(language) }

  /// The union of all parts, with what `layout` says of it.
  func diagram(for layout: PictureLayout) -> Diagram {
    let builders = parts.map { DiagramBuilder(partners: $0.partners, language: language) }
    let sectors = builders.flatMap(\.sectors)
    var diagram = Diagram(
      title: title ?? defaultTitle(layout),
      comparing: zip(parts, builders).map { part, builder in
        var builder = builder
        builder.sectorsBeside = sectors
        builder.saysIntercommunal = commune == nil
        return (self.part(part), builder.diagram(for: layout))
      })
    diagram.words.comparing = words
    diagram.words.weight = DiagramBuilder.weightWords(of: parts.map(\.partners), in: phrases)
    diagram.words.part = phrases[commune == nil ? .communeHeading : .pictureDateHeading]
    diagram.banner = banner
    diagram.subtitle = subtitle(diagram, layout: layout)
    diagram.summary =
      ([diagram.subtitle] + diagram.parts.map { "\($0.label): \($0.note ?? "")." })
      .joined(separator: " ")
    diagram.sourceLine = DiagramBuilder.sourceLine(of: parts.map(\.partners), in: phrases)
    diagram.footnotes = [phrases[.pictureAbsenceNote]]
    return diagram
  }

  private func part(_ part: Part) -> Diagram.Part {
    let network = part.partners.network
    let counts = phrases.text(
      .pictureSubtitle,
      [
        "partners": .number(network.organisations.count),
        "platforms": .number(network.platforms.count),
      ])
    let onlyHere = phrases.text(.pictureOnlyHere, ["part": .name(part.label)])
    return Diagram.Part(
      label: part.label, note: counts.hasSuffix(".") ? String(counts.dropLast()) : counts,
      onlyHere: onlyHere.prefix(1).uppercased() + onlyHere.dropFirst())
  }

  private var words: Diagram.ComparingWords {
    let isDates = commune != nil
    func change(_ phrase: Phrase, _ part: Part?) -> String {
      phrases.text(isDates ? phrase : .pictureOnlyHere, ["part": .name(part?.label ?? "")])
    }
    return .init(
      inBoth: phrases[.pictureInBoth], sameName: isDates ? "" : phrases[.pictureSameName],
      noneInBoth: phrases[.pictureNoneInBoth],
      kept: phrases[isDates ? .pictureKept : .pictureInBoth],
      gained: change(.pictureGained, parts.last), lost: change(.pictureLost, parts.first),
      absent: phrases[.pictureAbsent], squares: phrases[.pictureSquares])
  }

  private func defaultTitle(_ layout: PictureLayout) -> String {
    let names: [String: PhraseValue] = [
      "first": .name(parts.first?.label ?? ""), "second": .name(parts.last?.label ?? ""),
      "count": .number(parts.count), "dates": .list(parts.map { .name($0.label) }),
      "commune": .name(commune.flatMap { $0.isEmpty ? nil : $0 } ?? phrases[.pictureTitleAll]),
    ]
    if commune != nil { return phrases.text(.pictureDatesTitle, names) }
    switch layout {
    case .difference: return phrases.text(.pictureDifferenceTitle, names)
    case .butterfly: return phrases.text(.picturePairTitle, names)
    default: return phrases.text(.pictureSeveralTitle, names)
    }
  }

  private func subtitle(_ diagram: Diagram, layout: PictureLayout) -> String {
    var sentences: [String] = []
    switch layout {
    case .butterfly:
      sentences += sharedCounts
    case .difference:
      sentences.append(changes(diagram))
    default:
      sentences.append(
        phrases.text(
          .pictureUnionCount,
          [
            "partners": .number(measured.reduce(Set()) { $0.union($1.keys) }.count),
            "platforms": .number(diagram.platforms.count),
          ]))
    }
    if let date { sentences.append(phrases.text(.pictureDated, ["date": .text("\(date)")])) }
    if !diagram.sectors.isEmpty { sentences.append(phrases[.pictureSectorKey]) }
    return sentences.joined(separator: " ")
  }

  /// The bodies that count in each network, and whether they are local: who only funds or benefits
  /// is drawn, and not counted.
  private var measured: [[String: Bool]] {
    parts.map { part in
      Dictionary(part.partners.organisations.map { ($0.key, $0.isLocal) }) { $0 || $1 }
    }
  }

  /// How many partners both name, and how many of these are generic.
  private var sharedCounts: [String] {
    let (first, second) = (measured.first ?? [:], measured.last ?? [:])
    let shared = first.keys.filter { second[$0] != nil }
    guard !shared.isEmpty else { return [] }
    let total = first.count + second.count - shared.count
    let generic = shared.count { first[$0] == true || second[$0] == true }
    var sentences = [
      phrases.text(
        .pictureSharedCount, ["count": .number(shared.count), "total": .number(total)])
    ]
    if generic > 0, commune == nil {
      sentences.append(phrases.text(.pictureGenericCount, ["count": .number(generic)]))
    }
    return sentences
  }

  /// How many memberships are in both, in the first and in the second only.
  private func changes(_ diagram: Diagram) -> String {
    var parts: [[Int]: Set<Int>] = [:]
    for tie in diagram.ties where tie.style != .outside {
      parts[[tie.body, tie.platform], default: []].insert(tie.part)
    }
    func count(_ wanted: Set<Int>) -> PhraseValue {
      .number(parts.values.count { $0 == wanted })
    }
    return phrases.text(
      commune == nil ? .pictureDifferenceCount : .pictureDatesCount,
      [
        "kept": count([0, 1]), "gained": count([1]), "lost": count([0]),
        "first": .name(self.parts.first?.label ?? ""),
        "second": .name(self.parts.last?.label ?? ""),
      ])
  }
}
