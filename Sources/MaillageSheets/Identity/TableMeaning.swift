/// What the values of one raw table mean: each distinct text is looked at once.
///
/// The result is a column of numbers for every column of the membership table, ready to be laid
/// along the rows, and for every value the reason why its rows are refused, if there is one.
struct TableMeaning {
  /// The meanings of the values of a column.
  typealias Meanings = ContiguousArray<Int32>

  let table: RawTable
  let layout: ColumnLayout
  let file: Int

  /// The raw column of a column of the contract, if the table has it.
  func raw(_ column: MembershipColumn) -> RawTable.Column? {
    layout.places[column].map { table.columns[$0] }
  }

  /// The line on which each distinct value of a column stands first.
  func firstLines(_ column: RawTable.Column) -> ContiguousArray<Int32> {
    var lines = ContiguousArray<Int32>(repeating: 0, count: column.values.count)
    for row in column.cells.indices where lines[Int(column.cells[row])] == 0 {
      lines[Int(column.cells[row])] = table.lines[row]
    }
    return lines
  }

  /// The meaning of every value, with complaints about values under the line of their first row.
  func meanings(
    _ column: RawTable.Column, _ meaning: (String) -> ValueMeaning, log: inout DiagnosticLog
  ) -> Meanings {
    var complaints: [(value: Int, complaint: ValueMeaning.Complaint)] = []
    var result = Meanings()
    result.reserveCapacity(column.values.count)
    for (place, value) in column.values.enumerated() {
      let meant = meaning(value)
      result.append(meant.number)
      if let complaint = meant.complaint { complaints.append((place, complaint)) }
    }
    guard !complaints.isEmpty else { return result }
    let lines = firstLines(column)
    for (place, complaint) in complaints {
      log.add(
        complaint.problem, file: file, line: Int(lines[place]),
        CleanText.quoted(column.values[place]), complaint.first, complaint.second)
    }
    return result
  }

  /// No weight is larger, so that no sum of weights is infinite.
  private static let heaviest = 1e15

  /// A weight: more than 0, with a decimal point or comma; `nil` for anything else.
  static func weight(_ text: String) -> Double? {
    let plain = text.utf8.contains(UInt8(ascii: ",")) ? text.replacing(",", with: ".") : text
    guard
      plain.utf8.allSatisfy({
        (48...57).contains($0) || $0 == 46 || $0 | 32 == 101 || $0 == 43 || $0 == 45
      }),
      let weight = Double(plain), weight > 0, weight <= heaviest
    else { return nil }
    return weight
  }

  /// A date; a time of day behind it, as spreadsheets write it, is dropped.
  static func date(_ text: String) -> PartialDate? {
    let bytes = Array(text.utf8)
    if bytes.count > 10, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " ") {
      return PartialDate(String(decoding: bytes[..<10], as: UTF8.self))
    }
    return PartialDate(text)
  }
}

/// What one value means, and what is to be said about it.
struct ValueMeaning {
  /// Words for a person, behind the value itself.
  struct Complaint {
    let problem: Problem
    let first: String
    let second: String
  }

  let number: Int32
  let complaint: Complaint?

  init(_ number: Int32) {
    self.number = number
    complaint = nil
  }

  init(_ number: Int32, complaint problem: Problem, _ first: String, _ second: String = "") {
    self.number = number
    complaint = Complaint(problem: problem, first: first, second: second)
  }
}
