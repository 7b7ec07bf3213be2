/// All 0/1 matrices with given row and column sums, by trying.
public enum FixedMargins {
  /// Every matrix with the margins of this one that also agrees with it in all settled cells.
  public static func matrices(like cells: [[Bool]], settled: [[Bool]]? = nil) -> [[[Bool]]] {
    let columnCount = cells.first?.count ?? 0
    var left = (0..<columnCount).map { column in cells.count { $0[column] } }
    var found: [[[Bool]]] = []
    var rows: [[Bool]] = []
    func add(row: Int) {
      guard row < cells.count else {
        if left.allSatisfy({ $0 == 0 }) { found.append(rows) }
        return
      }
      let wanted = cells[row].count { $0 }
      for mask in 0..<(1 << columnCount) where mask.nonzeroBitCount == wanted {
        let line = (0..<columnCount).map { mask >> $0 & 1 == 1 }
        let agrees = line.indices.allSatisfy {
          (!line[$0] || left[$0] > 0)
            && (settled?[row][$0] != true || line[$0] == cells[row][$0])
        }
        guard agrees else { continue }
        for column in line.indices where line[column] { left[column] -= 1 }
        rows.append(line)
        add(row: row + 1)
        rows.removeLast()
        for column in line.indices where line[column] { left[column] += 1 }
      }
    }
    add(row: 0)
    return found
  }
}
