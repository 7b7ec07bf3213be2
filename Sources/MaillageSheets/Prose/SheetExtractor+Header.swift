/// What the header of a project sheet says: labels with their values.
extension SheetExtractor {
  /// The header names the commune, and the body that carries what the sheet is about.
  mutating func take(_ header: HeaderFields) {
    // The project of the sheet, or the first platform that anybody is a member of.
    let used = Set(reading.memberships.map(\.platform))
    let main =
      titlePlatform == 0
      ? 0 : register.entries.firstIndex { used.contains($0.platform.name) } ?? 0
    for field in header.fields {
      let shown = persons.shown(of: field.value)
      guard shown.contains(where: { tokens[$0].kind == .word }), field.field != .contact else {
        if field.field == .contact, !persons.hides(anyOf: field.value) { countContact(field.value) }
        reading.fields.append((field.label, nil))
        continue
      }
      let span =
        tokens[shown.lowerBound].range.lowerBound..<tokens[shown.upperBound - 1].range.upperBound
      reading.fields.append((field.label, text.text(span)))
      if field.field == .commune {
        let entries = splitter.entries(of: shown, isExplicit: true)
        for entry in entries {
          let range =
            tokens[entry.tokens.lowerBound].range
            .lowerBound..<tokens[entry.tokens.upperBound - 1]
            .range.upperBound
          reading.communes.append(text.text(range))
        }
      }
      if field.field == .organisation, !register.entries.isEmpty {
        sentence = field.value
        opening = field.value
        add(
          [ListEntry(tokens: field.value, isExplicit: true)], to: main, Self.headerField,
          .coordinator)
      }
    }
  }

  private static let headerField = MembershipRule("header field", ":", .coordinator, .check)

  /// What stands behind a label for contacts is withheld, whatever it is.
  private mutating func countContact(_ value: Range<Int>) {
    guard !value.isEmpty else { return }
    // "[email protected]": what a web page shows instead of an address.
    let isCovered = tokens[value.lowerBound].isMark("[")
    let isReach = value.contains { tokens[$0].isMark("@") || tokens[$0].kind == .number }
    if isReach || isCovered {
      reading.withheldContacts += 1
    } else {
      reading.withheldPersons += 1
    }
  }
}
