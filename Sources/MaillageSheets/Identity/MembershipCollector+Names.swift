extension MembershipCollector {
  /// Why a value refuses its rows; written where a name would be.
  enum Refusal {
    static let contactOnly: Int32 = -2
  }

  /// The names that the values of a column mean, and how they write them.
  struct NameMeanings {
    var numbers = TableMeaning.Meanings()
    var writings = TableMeaning.Meanings()

    mutating func reserve(_ count: Int) {
      numbers.reserveCapacity(count)
      writings.reserveCapacity(count)
    }

    /// Appends names that are shown as they are written.
    mutating func append(_ new: Range<Int32>) {
      numbers.append(contentsOf: new)
      writings.append(contentsOf: repeatElement(-1, count: new.count))
    }

    mutating func append(_ number: Int32, writing: Int32 = -1) {
      numbers.append(number)
      writings.append(writing)
    }
  }

  mutating func nameMeanings(
    _ meaning: TableMeaning, _ organisation: RawTable.Column, _ platform: RawTable.Column,
    _ registry: Registry
  ) -> (organisations: NameMeanings, platforms: NameMeanings) {
    var withheld: (count: Int, line: Int32) = (0, .max)
    let organisations = nameMeanings(
      meaning, organisation, in: \.organisations, registry: registry, withheld: &withheld)
    let platforms = nameMeanings(
      meaning, platform, in: \.platforms, registry: registry, withheld: &withheld)
    if withheld.count > 0 {
      log.add(
        .contactWithheld, file: meaning.file, line: Int(withheld.line), String(withheld.count))
    }
    return (organisations, platforms)
  }

  private mutating func nameMeanings(
    _ meaning: TableMeaning, _ column: RawTable.Column,
    in table: WritableKeyPath<MembershipCollector, NameTable>, registry: Registry,
    withheld: inout (count: Int, line: Int32)
  ) -> NameMeanings {
    var withheldByValue: [Int: Int] = [:]
    // Taken out while it grows, so that the log may grow as well without a copy of either.
    var names = NameTable(self[keyPath: table].mode)
    swap(&names, &self[keyPath: table])
    defer { swap(&names, &self[keyPath: table]) }
    var result = NameMeanings()
    result.reserve(column.texts.count)
    var cut: [(value: Int, name: String)] = []
    let values = column.texts
    let block = 1 << 13
    let parts = Workers.map((values.count + block - 1) / block, parallelism: parallelism) { part in
      FoldedNames(values, part * block..<min(values.count, (part + 1) * block))
    }
    names.reserve(
      values.count, bytes: values.byteCount, folded: parts.reduce(0) { $0 + $1.keys.count })
    var atOnce = CellInterner.batchRows
    for (part, folded) in parts.enumerated() {
      var cleaned = folded.cleaned[...]
      var position = 0
      while position < folded.count {
        if registry.isEmpty, folded.areNames {
          // Nearly all texts of a column are names of their own, and cost least many at once.
          let wanted = position..<min(folded.count, position + atOnce)
          let before = names.count
          position += names.insertNew(folded, wanted, of: values, from: part * block)
          result.append(Int32(before)..<Int32(names.count))
          atOnce = position == wanted.upperBound ? min(block, atOnce * 2) : max(1, atOnce / 4)
          if position == wanted.upperBound { continue }
        }
        let place = part * block + position
        let clean = cleaned.first?.place == place ? cleaned.popFirst()?.text : nil
        if let clean, clean.withheld > 0 { withheldByValue[place] = clean.withheld }
        if let clean, clean.isCut { cut.append((place, clean.text)) }
        if clean?.text.isEmpty ?? values.isEmpty(place) {
          result.append(withheldByValue[place] == nil ? -1 : Refusal.contactOnly)
        } else {
          let name = names.insert(
            clean?.text ?? values[place], of: folded, at: position, registry: registry)
          result.append(name.number, writing: name.writing)
        }
        position += 1
      }
    }
    guard !withheldByValue.isEmpty || !cut.isEmpty else { return result }
    let lines = meaning.firstLines(column)
    for (place, name) in cut {
      log.add(
        .nameCut, file: meaning.file, line: Int(lines[place]), String(CleanText.longestName),
        CleanText.quoted(name))
    }
    for (place, count) in withheldByValue {
      withheld.line = min(withheld.line, lines[place])
      withheld.count += count * column.cells.count { Int($0) == place }
    }
    return result
  }
}
