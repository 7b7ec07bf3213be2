/// What an unknown column says about each membership, as the memberships are made.
struct MembershipAttribute: Sendable {
  private let name: String
  /// Those of rows, then those that several rows put together.
  private var values: [String]
  private let valuesOfRows: Int
  private let rows: ContiguousArray<Int32>
  private var cells: ContiguousArray<Int32> = []

  init(_ attribute: MembershipCollector.Attribute) {
    name = attribute.name
    values = attribute.values
    valuesOfRows = values.count
    rows = attribute.cells
  }

  var column: MembershipTable.AttributeColumn {
    MembershipTable.AttributeColumn(name: name, values: values, cells: cells)
  }

  /// Rows of tables read after the column was last seen have no cell.
  private func value(_ row: Int) -> Int32 { row < rows.count ? rows[row] : -1 }

  mutating func append(row: Int) { cells.append(value(row)) }

  /// What it says about the memberships that follow.
  mutating func append(_ other: Self) {
    let offset = Int32(values.count - valuesOfRows)
    values += other.values[valuesOfRows...]
    for cell in other.cells { cells.append(cell < valuesOfRows ? cell : cell + offset) }
  }

  /// Several rows of one membership: their distinct values, `A|B`.
  mutating func append(rows: [Int]) {
    var texts: [String] = []
    for row in rows where value(row) >= 0 {
      let text = values[Int(value(row))]
      if !texts.contains(text) { texts.append(text) }
    }
    if texts.isEmpty {
      cells.append(-1)
    } else {
      values.append(texts.joined(separator: "|"))
      cells.append(Int32(values.count - 1))
    }
  }
}
