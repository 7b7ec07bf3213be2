/// The rows of all tables as numbers: what identity is worked out on.
///
/// One number a row in every column. Texts, sets and spans stand once in tables of their own, so that
/// a row costs no string and no array. `-1` means that nothing is said.
struct RowStore {
  /// The number of the organisation's name.
  var organisation: ContiguousArray<Int32> = []
  /// The number of the platform's name.
  var platform: ContiguousArray<Int32> = []
  /// How the organisation is written, where that is not how its name is shown.
  var organisationWriting = RowColumn<Int32>(nothing: -1)
  /// How the platform is written, where that is not how its name is shown.
  var platformWriting = RowColumn<Int32>(nothing: -1)
  /// The set of communes; 0 is the set of none.
  var communes = RowColumn<Int32>(nothing: 0)
  /// The list of roles; 0 is `member` alone.
  var roles = RowColumn<Int32>(nothing: 0)
  /// The span of dates; 0 is open at both ends.
  var dates = RowColumn<Int32>(nothing: 0)
  /// The sector.
  var sector = RowColumn<Int32>(nothing: -1)
  /// The place of the body's kind in `BodyKind.allCases`.
  var kind = RowColumn<Int32>(nothing: -1)
  /// The acronym.
  var acronym = RowColumn<Int32>(nothing: -1)
  /// The place of the platform's kind in `PlatformKind.allCases`.
  var platformKind = RowColumn<Int32>(nothing: -1)
  /// The name (of a platform) of the parent.
  var parent = RowColumn<Int32>(nothing: -1)
  /// 0 mandatory, 1 impossible.
  var statutory = RowColumn<Int32>(nothing: -1)
  /// The list of sources.
  var source = RowColumn<Int32>(nothing: -1)
  /// The stated weight, or NaN.
  var weight = RowColumn<Double>(nothing: .nan)
  /// The line in its file.
  var line: ContiguousArray<Int32> = []
  /// The first row of each file, in the order of reading.
  var fileStarts: [Int] = []

  /// How many rows there are.
  var count: Int { organisation.count }

  /// The file of a row.
  func file(of row: Int) -> Int {
    var low = 0
    var high = fileStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if fileStarts[middle] <= row { low = middle } else { high = middle }
    }
    return low
  }

  /// The columns about memberships and nodes, by column of the membership table.
  static func path(_ column: MembershipColumn) -> WritableKeyPath<RowStore, RowColumn<Int32>>? {
    switch column {
    case .commune: \.communes
    case .platformKind: \.platformKind
    case .parent: \.parent
    case .acronym: \.acronym
    case .sector: \.sector
    case .kind: \.kind
    case .role: \.roles
    case .statutory: \.statutory
    case .source: \.source
    case .organisation, .platform, .weight, .from, .until: nil
    }
  }
}

extension ContiguousArray where Element == Int32 {
  /// Appends what the values of a column mean, row by row, leaving refused rows out.
  mutating func append(
    _ meanings: ContiguousArray<Int32>, cells: ContiguousArray<Int32>,
    keeping isKept: ContiguousArray<Bool>?
  ) {
    if isEmpty, isKept == nil, meanings.indices.allSatisfy({ meanings[$0] == $0 }) {
      // The first table, whose texts are names of their own: its column is shared.
      self = cells
      return
    }
    reserveLarge(count + cells.count)
    meanings.withUnsafeBufferPointer { meanings in
      cells.withUnsafeBufferPointer { cells in
        guard let isKept else {
          for cell in cells { append(meanings[Int(cell)]) }
          return
        }
        for row in cells.indices where isKept[row] { append(meanings[Int(cells[row])]) }
      }
    }
  }
}

/// Distinct values and the number each was given, in the order of arrival.
struct Interner<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value]
  private var numbers: [Value: Int32] = [:]

  /// An interner that knows some values already.
  init(_ known: [Value] = []) {
    values = []
    for value in known { _ = insert(value) }
  }

  /// The number of a value, new or known.
  mutating func insert(_ value: Value) -> Int32 {
    if let number = numbers[value] { return number }
    let number = Int32(values.count)
    values.append(value)
    numbers[value] = number
    return number
  }
}
