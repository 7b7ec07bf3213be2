extension Corrections {
  /// What is added and belongs to no sheet in particular, as a reading of its own.
  ///
  /// - Parameter language: the language of the sheets around.
  func additions(language: Language) -> SheetReading? {
    var reading = SheetReading(file: file, language: language)
    for row in rows where row.action == .add && row.sheet == nil {
      add(row, to: &reading, communes: row.communes)
    }
    return reading.platforms.isEmpty ? nil : reading
  }

  /// Applies the rows to the items of a sheet.
  ///
  /// - Returns: the lines of the rows that meant something in it.
  func apply(to items: inout [SheetReading], sheet: String) -> Set<Int> {
    var used: Set<Int> = []
    let before = items.map(Self.memberCounts)
    defer {
      for place in items.indices { recount(&items[place], since: before[place]) }
    }
    for row in rows where row.sheet.map({ Self.isSheet($0, sheet) }) ?? (row.action != .add) {
      if row.action == .add, !items.isEmpty {
        let communes = row.communes.isEmpty ? items[0].communes : row.communes
        add(row, to: &items[0], communes: communes)
        used.insert(row.line)
        continue
      }
      for place in items.indices where apply(row, to: &items[place]) { used.insert(row.line) }
    }
    return used
  }

  private static func memberCounts(_ reading: SheetReading) -> [String: Int] {
    Dictionary(reading.memberships.map { ($0.platform, 1) }, uniquingKeysWith: +)
  }

  /// Sets a number that the text announces beside the members that there are now.
  private func recount(_ reading: inout SheetReading, since before: [String: Int]) {
    guard !reading.announced.isEmpty else { return }
    let now = Self.memberCounts(reading)
    for place in reading.announced.indices {
      let platform = reading.announced[place].platform
      let count = now[platform, default: 0]
      reading.announced[place].found += count - before[platform, default: count]
    }
  }

  /// "fiche" and "fiche.txt" both mean `fiche.txt`.
  static func isSheet(_ name: String, _ file: String) -> Bool {
    name == file || name == FolderListing.parts(of: file).stem
  }

  /// Applies a row to one item; whether it meant anything there.
  private func apply(_ row: Correction, to reading: inout SheetReading) -> Bool {
    let platforms = Dictionary(
      reading.platforms.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let meant = reading.memberships.indices.filter {
      row.means(reading.memberships[$0], on: platforms[reading.memberships[$0].platform])
    }
    let whole = row.organisation == nil ? reading.platforms.filter(row.means) : []
    switch row.action {
    case .add: return false
    case .accept:
      for place in meant { accept(row, &reading.memberships[place]) }
      for place in reading.platforms.indices where row.organisation == nil {
        if row.means(reading.platforms[place]), let kind = row.stated.platformKind {
          reading.platforms[place].kind = kind
        }
      }
    case .reject:
      for place in meant.reversed() { reading.memberships.remove(at: place) }
      let names = Set(whole.map(\.name))
      reading.platforms.removeAll { names.contains($0.name) }
      reading.links.removeAll { names.contains($0.from) || names.contains($0.to) }
      for place in reading.platforms.indices {
        if reading.platforms[place].parent.map(names.contains) ?? false {
          reading.platforms[place].parent = nil
        }
      }
    case .rename:
      guard let name = row.to else { return false }
      if row.organisation != nil {
        for place in meant { reading.memberships[place].organisation = name }
      } else {
        for platform in whole { rename(platform.name, to: name, in: &reading) }
      }
    }
    return !meant.isEmpty || !whole.isEmpty
  }

  private func accept(_ row: Correction, _ membership: inout SheetMembership) {
    membership.confidence = .sure
    membership.role = row.stated.role ?? membership.role
    membership.sector = row.stated.sector ?? membership.sector
    membership.kind = row.stated.kind ?? membership.kind
    membership.acronym = row.stated.acronym ?? membership.acronym
  }

  private func rename(_ name: String, to new: String, in reading: inout SheetReading) {
    for place in reading.platforms.indices {
      if reading.platforms[place].name == name { reading.platforms[place].name = new }
      if reading.platforms[place].parent == name { reading.platforms[place].parent = new }
    }
    for place in reading.memberships.indices where reading.memberships[place].platform == name {
      reading.memberships[place].platform = new
    }
    for place in reading.announced.indices where reading.announced[place].platform == name {
      reading.announced[place].platform = new
    }
    for place in reading.links.indices {
      if reading.links[place].from == name { reading.links[place].from = new }
      if reading.links[place].to == name { reading.links[place].to = new }
    }
  }

  private func add(_ row: Correction, to reading: inout SheetReading, communes: [String]) {
    guard let name = row.platform else { return }
    var platform = reading.platforms.first(where: row.means)
    if platform == nil {
      let new = SheetPlatform(
        name: name, kind: row.stated.platformKind ?? .platform, communes: communes)
      reading.platforms.append(new)
      platform = new
    }
    for commune in communes where !reading.communes.contains(commune) {
      reading.communes.append(commune)
    }
    guard let organisation = row.organisation, let platform else { return }
    // What next year's sheet says by itself is not said twice.
    let key = NameKey.fold(organisation)
    let isRead = reading.memberships.contains {
      $0.platform == platform.name && NameKey.fold($0.organisation) == key
    }
    if isRead { return }
    reading.memberships.append(
      SheetMembership(
        platform: platform.name, organisation: organisation, acronym: row.stated.acronym,
        role: row.stated.role ?? .member, kind: row.stated.kind ?? .organisation,
        sector: row.stated.sector, confidence: .sure, rule: Self.addedByHand, line: row.line,
        range: 0..<0, file: file, communes: communes))
  }

  /// The rule of what a person added.
  static let addedByHand = "added by hand"
}
