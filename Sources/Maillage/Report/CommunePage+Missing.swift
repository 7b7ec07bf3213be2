internal import MaillageSheets

/// Who is often named elsewhere and not in this commune.
extension CommunePage {
  /// How many of them the page names; the tables hold all.
  private static let missingLimit = 12

  /// A question to ask, never a lack that was found.
  var missing: Page.Section? {
    let partners = context.comparison.missingPartners.filter { $0.commune == profile.name }
    guard !partners.isEmpty else { return nil }
    var lines = partners.prefix(Self.missingLimit).map { context.sentence($0) }
    if partners.count > lines.count {
      lines.append(
        phrases.prose(.andOthers, ["count": .number(partners.count - lines.count)]))
    }
    return Page.Section(
      id: "missing", heading: phrases[.sectionMissing],
      blocks: [.list(lines), .note(phrases.prose(.missingNote))])
  }
}

extension ReportContext {
  /// A sector, or a generic body, as it is read.
  func name(of partner: MissingPartner) -> String {
    partner.body ?? partner.sector.map { style(of: $0).label } ?? ""
  }

  /// "In 9 of 12 communes … is named on a platform of this kind; none is named here."
  func sentence(_ partner: MissingPartner) -> Prose {
    phrases.prose(
      partner.isNamedElsewhereHere ? .missingOnKind : .missingHere,
      [
        "name": .name(name(of: partner)), "count": .number(partner.namedIn),
        "total": .number(partner.peers),
        "kind": .text(VocabularyWords(language).name(of: partner.platformKind)),
      ])
  }
}
