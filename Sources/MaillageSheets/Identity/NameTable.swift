/// The names of one mode: their keys, how they are shown, and what the registry says about them.
struct NameTable {
  /// The folded names.
  private(set) var index = NameIndex()
  /// How each is shown: as first written, or canonical.
  private(set) var shown = TextStore()
  /// Other writings of names, each by its place.
  private(set) var writings: [String] = []
  /// What the registry says, for the few names that it knows.
  private(set) var entries: [Int32: Registry.Entry] = [:]
  /// Which mode of the registry the names belong to.
  let mode: RegistryMode

  init(_ mode: RegistryMode) { self.mode = mode }

  /// How many names there are.
  var count: Int { shown.count }

  /// The number of a name, once the registry has had its say, and the place of its writing where it
  /// is written otherwise than shown (-1 where it is not).
  mutating func insert(_ name: String, registry: Registry) -> (number: Int32, writing: Int32) {
    var key: ContiguousArray<UInt8> = []
    NameKey.fold(name, onto: &key)
    return key.withUnsafeBufferPointer { key in
      let hash = key.baseAddress.map { ByteHash.hash($0, key.count) } ?? 0
      return insert(name, folded: key, hash: hash, registry: registry)
    }
  }

  /// As `insert(_:registry:)`, of a name that is folded already.
  mutating func insert(
    _ name: String, of folded: FoldedNames, at position: Int, registry: Registry
  ) -> (number: Int32, writing: Int32) {
    folded.withKey(position) {
      insert(name, folded: $0, hash: folded.hashes[position], registry: registry)
    }
  }

  /// Room for so many more names.
  mutating func reserve(_ names: Int, bytes: Int, folded: Int) {
    index.reserve(names, bytes: folded)
    shown.reserve(texts: names, bytes: bytes)
  }

  /// Gives texts of a column numbers, up to the first that means a name which is known.
  ///
  /// - Parameters:
  ///   - folded: texts of the column as names.
  ///   - part: which of them are to be given numbers.
  ///   - values: the texts of the column.
  ///   - start: where the first of `folded` stands in it.
  /// - Returns: how many there are before that one.
  mutating func insertNew(
    _ folded: FoldedNames, _ part: Range<Int>, of values: TextStore, from start: Int
  ) -> Int {
    let inserted = index.insertNew(folded, part)
    let first = start + part.lowerBound
    shown.append(values, first..<first + inserted)
    return inserted
  }

  private mutating func insert(
    _ name: String, folded key: UnsafeBufferPointer<UInt8>, hash: UInt64, registry: Registry
  ) -> (number: Int32, writing: Int32) {
    guard !registry.isEmpty,
      let entry = registry.entry(forKey: String(decoding: key, as: UTF8.self), mode: mode)
    else {
      let number = index.insert(folded: key, hash: hash)
      if Int(number) == shown.count {
        shown.append(name)
        return (number, -1)
      }
      if shown[Int(number)] == name || entries[number] != nil { return (number, -1) }
      writings.append(name)
      return (number, Int32(writings.count - 1))
    }
    let number = index.insert(entry.name)
    if Int(number) == shown.count { shown.append(entry.name) }
    // The registry's writing of a name wins over whoever wrote it first.
    if entries[number] == nil {
      entries[number] = entry
      shown.replace(Int(number), by: entry.name)
    }
    return (number, -1)
  }

  /// How a node is shown whose first row writes the name in this way.
  func shown(_ number: Int, writing: Int32) -> String {
    writing < 0 || entries[Int32(number)] != nil ? shown[number] : writings[Int(writing)]
  }
}

/// The communes: their names in several languages, and the sets of them that rows name.
struct CommuneTable {
  private struct Commune {
    var key: String
    var registryName: String?
    var listedName: String?
    var ownName: String?
    var written: [(key: String, name: String)] = []
  }

  private var communes: [Commune] = []
  private var index = Interner<String>()
  private(set) var sets = CommuneSets([[0]])
  private var aliases: [String: Int32] = [:]

  /// The commune of rows that name none.
  static let none: Int32 = 0

  init() {
    _ = index.insert("")
    communes.append(Commune(key: "", registryName: ""))
  }

  /// How many communes there are, rows without one included.
  var count: Int { communes.count }

  /// The commune that a name means, or `nil` for an empty name.
  ///
  /// The registry comes first; only names that it does not list go through the built-in aliases.
  mutating func insert(_ name: String, registry: Registry, isListed: Bool = false) -> Int32? {
    let written = CleanText(name).text
    let writtenKey = NameKey.fold(written)
    guard !writtenKey.isEmpty else { return nil }
    let entry = registry.entry(forKey: writtenKey, mode: .commune)
    var key = entry.map { NameKey.fold($0.name) } ?? writtenKey
    var ownName: String?
    if !registry.hasRow(forKey: key, mode: .commune), let own = BelgianCommunes.ownName(of: key) {
      ownName = own
      key = NameKey.fold(own)
    }
    let number = index.insert(key)
    let place = Int(number)
    if place == communes.count { communes.append(Commune(key: key, ownName: ownName)) }
    if let entry, communes[place].registryName == nil { communes[place].registryName = entry.name }
    if isListed, communes[place].listedName == nil { communes[place].listedName = written }
    if !isListed, !communes[place].written.contains(where: { $0.key == writtenKey }) {
      communes[place].written.append((writtenKey, written))
    }
    aliases[writtenKey] = number
    aliases[key] = number
    return number
  }

  /// The set of the communes of a cell, `A|B`; the set of none where it names none.
  mutating func insertSet(_ cell: String, registry: Registry) -> Int32 {
    var members: [Int32] = []
    for part in cell.split(separator: "|") {
      if let number = insert(part.trimmingSpaces, registry: registry), !members.contains(number) {
        members.append(number)
      }
    }
    return members.isEmpty ? 0 : sets.insert(members.sorted())
  }

  /// How a commune is shown: as the registry or `communes.csv` has it, else as first written; where
  /// the tables write it in several languages, in its own.
  func name(_ number: Int) -> String {
    let commune = communes[number]
    if let name = commune.registryName ?? commune.listedName { return name }
    if commune.written.count > 1, let own = commune.ownName { return own }
    return commune.written.first?.name ?? commune.ownName ?? commune.key
  }

  /// The places of the communes in the order of the keys of their shown names; none comes first.
  func ranks() -> [Int32] {
    let keys = (0..<count).map { NameKey($0 == 0 ? "" : name($0)) }
    let order = (0..<count).sorted { (keys[$0], $0) < (keys[$1], $1) }
    var ranks = [Int32](repeating: 0, count: count)
    for (rank, number) in order.enumerated() { ranks[number] = Int32(rank) }
    return ranks
  }

  /// The shown name of each commune by every folded name that was met for it.
  func namesByKey() -> [String: String] {
    var result = aliases.mapValues { name(Int($0)) }
    for number in 0..<count { result[NameKey.fold(name(number))] = name(number) }
    return result
  }
}
