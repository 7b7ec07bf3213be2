internal import MaillageGraph

/// What names of nodes are made unique by.
protocol NamedInCommunes: Sendable {
  var name: String { get set }
  var key: String { get }
  var communes: [String] { get }
}

extension OrganisationRecord: NamedInCommunes {}
extension PlatformRecord: NamedInCommunes {}

/// The names of nodes that must be told apart by their communes: `CSIL (Liège)`.
struct ShownNames: Sendable {
  private var names: [Int: String] = [:]
  /// The places of the shown records in the order of a network: by key, then by shown name.
  private(set) var order: ContiguousArray<Int32>

  /// The name of the record at a place, if it is not the record's own.
  subscript(place: Int) -> String? { names.isEmpty ? nil : names[place] }

  /// Finds the names that several shown records have.
  ///
  /// - Parameters:
  ///   - records: the nodes of a table.
  ///   - isShown: which of them are in the network.
  ///   - known: where several records in a row have one key, if they are known to be in the order of
  ///     keys.
  /// - Complexity: O(*n*) for *n* records in the order of their keys.
  init<Record: NamedInCommunes>(
    _ list: LateArray<Record>, isShown: ContiguousArray<Bool>, runs known: [Range<Int>]? = nil
  ) {
    let runs: [Range<Int>]
    if let known {
      order = Self.places(of: isShown)
      runs = Self.shown(known, in: order)
    } else {
      order = Self.byKey(list.array, isShown: isShown)
      runs = Self.runsOfOneKey(list.array, order)
    }
    let shared = runs.flatMap { order[$0].map(Int.init) }
    guard !shared.isEmpty else { return }
    let records = list.array
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
    for run in runs {
      let named = order[run].map { (name: names[Int($0)] ?? "", place: $0) }
      let inOrder = named.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      for (position, shown) in zip(run, inOrder) { order[position] = shown.place }
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
  func apply<Record: NamedInCommunes>(
    to list: LateArray<Record>, at places: ContiguousArray<Int32>
  ) -> LateArray<Record> {
    let isWhole = places.count == list.count && places.indices.allSatisfy { places[$0] == $0 }
    if isWhole, names.isEmpty { return list }
    return LateArray(count: places.count) {
      let records = list.array
      return places.map { apply(to: records, at: Int($0)) }
    }
  }

  /// The shown names of records, in the order of places.
  func names<Record: NamedInCommunes>(
    of list: LateArray<Record>, at places: ContiguousArray<Int32>
  ) -> LateArray<String> {
    LateArray(count: places.count) {
      let records = list.array
      // Fields are read one by one: a whole record would be copied with all that it holds.
      return places.map { self[Int($0)] ?? records[Int($0)].name }
    }
  }

  /// The places of shown records.
  private static func places(of isShown: ContiguousArray<Bool>) -> ContiguousArray<Int32> {
    var places: ContiguousArray<Int32> = []
    places.reserveCapacity(isShown.count)
    for place in isShown.indices where isShown[place] { places.append(Int32(place)) }
    return places
  }

  /// Runs of places as runs of positions among those that are shown, where two at least are.
  private static func shown(
    _ runs: [Range<Int>], in order: ContiguousArray<Int32>
  ) -> [Range<Int>] {
    var position = 0
    return runs.compactMap { run in
      while position < order.count, order[position] < run.lowerBound { position += 1 }
      let start = position
      while position < order.count, order[position] < run.upperBound { position += 1 }
      return position - start > 1 ? start..<position : nil
    }
  }

  /// The places of shown records in the order of keys, then of places.
  private static func byKey<Record: NamedInCommunes>(
    _ records: [Record], isShown: ContiguousArray<Bool>
  ) -> ContiguousArray<Int32> {
    var places = places(of: isShown)
    func precedes(_ one: Int32, _ other: Int32) -> Bool {
      records[Int(one)].key.utf8.lexicographicallyPrecedes(records[Int(other)].key.utf8)
    }
    // Tables that were read are in order; others may have been put together by hand.
    let isSorted = places.indices.dropFirst().allSatisfy {
      !precedes(places[$0], places[$0 - 1])
    }
    if !isSorted {
      places.sort { precedes($0, $1) || (!precedes($1, $0) && $0 < $1) }
    }
    return places
  }

  /// Where several records in a row have the same key.
  private static func runsOfOneKey<Record: NamedInCommunes>(
    _ records: [Record], _ order: ContiguousArray<Int32>
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < order.count {
      let key = records[Int(order[start])].key
      var end = start + 1
      while end < order.count, records[Int(order[end])].key == key { end += 1 }
      if end - start > 1 { runs.append(start..<end) }
      start = end
    }
    return runs
  }
}
