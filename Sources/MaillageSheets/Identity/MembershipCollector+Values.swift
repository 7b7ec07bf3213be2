extension MembershipCollector {

  mutating func appendValues(
    _ meaning: TableMeaning, registry: Registry, fallback: String?, kept: Int,
    keeping isKept: ContiguousArray<Bool>?
  ) {
    let fallbackSet =
      fallback.map { communes.insertSet($0, registry: registry) } ?? CommuneTable.none
    func append(
      _ column: MembershipColumn, default meaningOfNothing: Int32,
      _ meaningOfValue: (String) -> ValueMeaning
    ) {
      guard let path = RowStore.path(column) else { return }
      guard let raw = meaning.raw(column) else {
        rows[keyPath: path].appendStated(
          [meaningOfNothing], cells: ContiguousArray(repeating: 0, count: kept), kept: kept,
          keeping: nil)
        return
      }
      let meanings = meaning.meanings(
        raw, { $0.isEmpty ? ValueMeaning(meaningOfNothing) : meaningOfValue($0) }, log: &log)
      rows[keyPath: path].appendStated(
        meanings, cells: raw.cells, kept: kept, keeping: isKept)
    }
    append(.commune, default: fallbackSet) { value in
      let set = communes.insertSet(value, registry: registry)
      return ValueMeaning(set == CommuneTable.none ? fallbackSet : set)
    }
    append(.role, default: 0) { ValueMeaning(roles.insert(Self.roles($0))) }
    append(.sector, default: -1) { value in
      if let id = ValueLookup.sectors.id(of: value) {
        return ValueMeaning(sectors.insert(Sector(rawValue: id)))
      }
      let own = CleanText(value).text
      return ValueMeaning(
        own.isEmpty ? -1 : sectors.insert(Sector(rawValue: own)), complaint: .unknownSector,
        Sector.known.map(\.rawValue).joined(separator: ", "))
    }
    append(.kind, default: -1) { Self.place($0, in: .bodyKinds, of: BodyKind.self) }
    append(.platformKind, default: -1) { Self.place($0, in: .platformKinds, of: PlatformKind.self) }
    append(.acronym, default: -1) { value in
      let clean = CleanText(value).text
      return ValueMeaning(clean.isEmpty ? -1 : acronyms.insert(clean))
    }
    append(.parent, default: -1) { value in
      let clean = CleanText(value).text
      return ValueMeaning(clean.isEmpty ? -1 : platforms.insert(clean, registry: registry).number)
    }
    append(.statutory, default: -1) { Self.statutory($0) }
    append(.source, default: -1) { value in
      let list = Self.sources(value)
      if list.isEmpty { return ValueMeaning(-1) }
      sources.append(list)
      return ValueMeaning(Int32(sources.count - 1))
    }
  }

  /// The place of a kind in its enumeration; an unknown word is the first one, with a complaint.
  private static func place<Kind: CaseIterable & RawRepresentable>(
    _ value: String, in lookup: ValueLookup, of kind: Kind.Type
  ) -> ValueMeaning where Kind.RawValue == String {
    let all = Kind.allCases.map(\.rawValue)
    if let id = lookup.id(of: value), let place = all.firstIndex(of: id) {
      return ValueMeaning(Int32(place))
    }
    return ValueMeaning(-1, complaint: .unknownKind, all.joined(separator: ", "), all.first ?? "")
  }

  /// Whether a seat must or cannot be taken; a plain "no" is neither.
  private static func statutory(_ value: String) -> ValueMeaning {
    switch ValueLookup.statutorySeats.id(of: value) {
    case "mandatory": return ValueMeaning(0)
    case "impossible": return ValueMeaning(1)
    default:
      if ["no", "non", "nee", "neen", "nein"].contains(NameKey.fold(value)) {
        return ValueMeaning(-1)
      }
      return ValueMeaning(-1, complaint: .unknownStatutory, "mandatory, impossible")
    }
  }

  /// The roles of a cell: ids where a word is known, else the user's own words; `chair|secretary`.
  private static func roles(_ cell: String) -> [Role] {
    var result: [Role] = []
    for part in cell.split(separator: "|") {
      let word = CleanText(part.trimmingSpaces).text
      if word.isEmpty { continue }
      let role = Role(rawValue: ValueLookup.roles.id(of: word) ?? word)
      if !result.contains(role) { result.append(role) }
    }
    return result.isEmpty ? [.member] : result.sorted()
  }

  /// The sources of a cell, `A|B`: control characters and ways to reach a person are taken out.
  ///
  /// A web address stays whole, however long: digits in it are no telephone number.
  private static func sources(_ cell: String) -> [String] {
    let isPlain = cell.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "|") }
    if isPlain, cell.contains("://") { return [cell] }
    var result: [String] = []
    for part in cell.split(separator: "|") {
      var scalars = String.UnicodeScalarView()
      for scalar in part.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
        scalars.append(scalar)
      }
      var text = String(scalars).trimmingSpaces
      if !text.contains("://") {
        let (kept, withheld) = ContactParts.removed(from: text)
        if withheld > 0 { text = ContactParts.withoutLooseEnds(kept) }
      }
      if !text.isEmpty, !result.contains(text) { result.append(text) }
    }
    return result
  }

  mutating func appendAttributes(
    _ meaning: TableMeaning, first: Int, keeping isKept: ContiguousArray<Bool>?
  ) {
    for place in meaning.layout.unknown {
      let name = CleanText(meaning.table.header[place]).text
      let key = ColumnNames.key(name)
      let known = attributes.firstIndex { ColumnNames.key($0.name) == key }
      let number = known ?? attributes.count
      if known == nil { attributes.append(Attribute(name: name)) }
      let column = meaning.table.columns[place]
      // The same header twice in one table: the first keeps the name.
      guard attributes[number].cells.count <= first else { continue }
      attributes[number].cells.append(
        contentsOf: repeatElement(-1, count: first - attributes[number].cells.count))
      let offset = Int32(attributes[number].values.count)
      var meanings = TableMeaning.Meanings()
      for (value, text) in column.values.enumerated() {
        let clean = CleanText(text).text
        attributes[number].values.append(clean)
        meanings.append(clean.isEmpty ? -1 : offset + Int32(value))
      }
      attributes[number].cells.append(meanings, cells: column.cells, keeping: isKept)
    }
  }
}
