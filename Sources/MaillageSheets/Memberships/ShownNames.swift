/// What names of nodes are made unique by.
protocol NamedInCommunes {
  var name: String { get set }
  var key: String { get }
  var communes: [String] { get }
}

extension OrganisationRecord: NamedInCommunes {}
extension PlatformRecord: NamedInCommunes {}

/// The names of nodes that must be told apart by their communes: `CSIL (Liège)`.
struct ShownNames {
  private var names: [Int: String] = [:]

  /// The name of the record at a place, if it is not the record's own.
  subscript(place: Int) -> String? { names.isEmpty ? nil : names[place] }

  /// Finds the names that several shown records have.
  ///
  /// - Complexity: O(*n*) for *n* records in the order of their keys.
  init<Record: NamedInCommunes>(_ records: [Record], isShown: ContiguousArray<Bool>) {
    let shared = Self.sharingKeys(records, isShown: isShown)
    guard !shared.isEmpty else { return }
    var taken: Set<String> = []
    var isShared = ContiguousArray<Bool>(repeating: false, count: records.count)
    for place in shared { isShared[place] = true }
    for place in records.indices where isShown[place] && !isShared[place] {
      taken.insert(records[place].name)
    }
    for place in shared {
      let plain = records[place].name
      let communes = records[place].communes.filter { !$0.isEmpty }
      let wanted = communes.isEmpty ? plain : "\(plain) (\(communes.joined(separator: ", ")))"
      // Somebody may have written the very name that is made here.
      var candidate = wanted
      var number = 2
      while !taken.insert(candidate).inserted {
        candidate = "\(wanted) (\(number))"
        number += 1
      }
      names[place] = candidate
    }
  }

  /// A record under its shown name.
  func apply<Record: NamedInCommunes>(to records: [Record], at place: Int) -> Record {
    guard let name = self[place] else { return records[place] }
    var record = records[place]
    record.name = name
    return record
  }

  /// Records under their shown names, in the order of places.
  ///
  /// A network of everything, where no name need be told apart, shares the table's own array.
  func apply<Record: NamedInCommunes>(to records: [Record], at places: ContiguousArray<Int32>)
    -> [Record]
  {
    let isWhole = places.count == records.count && places.indices.allSatisfy { places[$0] == $0 }
    if isWhole, names.isEmpty { return records }
    return places.map { apply(to: records, at: Int($0)) }
  }

  /// The places of shown records whose key is not theirs alone, in order.
  private static func sharingKeys<Record: NamedInCommunes>(
    _ records: [Record], isShown: ContiguousArray<Bool>
  ) -> [Int] {
    var places = records.indices.filter { isShown[$0] }
    let isSorted = places.indices.dropFirst().allSatisfy {
      !(NameKey(folded: records[places[$0]].key) < NameKey(folded: records[places[$0 - 1]].key))
    }
    if !isSorted {
      places.sort {
        (NameKey(folded: records[$0].key), $0) < (NameKey(folded: records[$1].key), $1)
      }
    }
    var shared: [Int] = []
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, records[places[end]].key == records[places[start]].key { end += 1 }
      if end - start > 1 { shared += places[start..<end] }
      start = end
    }
    return shared
  }
}
