/// What `registry.csv` says about names: which stand for which, and what they mean.
///
/// Names are compared folded. A name leads to its canonical name, which may itself be a name of
/// another row; the last of the chain counts. Where one name leads two ways the first row counts.
public struct Registry: Sendable {
  /// The rows, in the order of reading.
  public private(set) var rows: [RegistryRow] = []
  private var canonicalKeys: [RegistryMode: [String: String]] = [:]
  private var entries: [RegistryMode: [String: Entry]] = [:]

  /// What is known about a canonical name.
  struct Entry: Sendable {
    var name: String
    var acronym: String?
    var sector: Sector?
    var kind: String?
    var scope: RegistryScope?
  }

  /// An empty registry, which knows no name.
  public init() {}

  /// A registry of rows.
  public init(rows: [RegistryRow]) { for row in rows { add(row) } }

  /// Whether there are no rows.
  public var isEmpty: Bool { rows.isEmpty }

  /// Whether a name stands in it, as a name or as a canonical name.
  public func knows(_ name: String, mode: RegistryMode) -> Bool {
    knows(key: NameKey.fold(name), mode: mode)
  }

  /// Whether a folded name stands in it.
  func knows(key: String, mode: RegistryMode) -> Bool {
    canonicalKeys[mode]?[key] != nil || entries[mode]?[key] != nil
  }

  /// Whether a row gives this folded name its canonical name.
  func hasRow(forKey key: String, mode: RegistryMode) -> Bool { canonicalKeys[mode]?[key] != nil }

  /// What a folded name stands for, or `nil` where no row knows it.
  func entry(forKey key: String, mode: RegistryMode) -> Entry? {
    guard let aliases = canonicalKeys[mode] else { return nil }
    var current = key
    var steps = 0
    while let next = aliases[current], next != current, steps <= aliases.count {
      current = next
      steps += 1
    }
    // A ring of names has no last one; the name then stands for itself.
    return entries[mode]?[steps > aliases.count ? key : current]
  }

  /// What came of adding a row.
  enum Outcome: Equatable {
    case added
    /// The name already leads to another canonical name, which stays.
    case contradicts(String)
    /// The row would close a ring of names and is left out.
    case closesRing
  }

  /// Adds a row behind those that are there.
  @discardableResult
  mutating func add(_ row: RegistryRow) -> Outcome {
    let key = NameKey.fold(row.name)
    let canonicalKey = NameKey.fold(row.canonical)
    if let earlier = canonicalKeys[row.mode]?[key], earlier != canonicalKey {
      return .contradicts(entries[row.mode]?[earlier]?.name ?? earlier)
    }
    var current = canonicalKey
    while let next = canonicalKeys[row.mode]?[current], next != current {
      if next == key { return .closesRing }
      current = next
    }
    rows.append(row)
    canonicalKeys[row.mode, default: [:]][key] = canonicalKey
    var entry = entries[row.mode]?[canonicalKey] ?? Entry(name: row.canonical)
    entry.acronym = entry.acronym ?? row.acronym
    entry.sector = entry.sector ?? row.sector
    entry.kind = entry.kind ?? row.kind
    entry.scope = entry.scope ?? row.scope
    entries[row.mode, default: [:]][canonicalKey] = entry
    return .added
  }

  /// This registry, and what an outer one says about names that this one does not know.
  func adding(outer: Registry) -> Registry {
    var result = self
    for row in outer.rows { result.add(row) }
    return result
  }
}
