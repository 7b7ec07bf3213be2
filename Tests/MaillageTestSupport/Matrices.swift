public import MaillageGraph

extension TwoModeNetwork {
  /// The network of a 0/1 (or weighted) matrix: organisations `o01…`, platforms `p01…`.
  public static func matrix(_ rows: [[Double]], columns: Int? = nil) -> TwoModeNetwork {
    var builder = NetworkBuilder()
    let columnCount = columns ?? rows.first?.count ?? 0
    func padded(_ number: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, 6 - text.count)) + text
    }
    for row in rows.indices { _ = builder.addOrganisation("o" + padded(row)) }
    for column in 0..<columnCount { _ = builder.addPlatform("p" + padded(column)) }
    for (row, cells) in rows.enumerated() {
      for (column, weight) in cells.enumerated() where weight > 0 {
        builder.addMembership(organisation: row, platform: column, weight: weight)
      }
    }
    return builder.build().network
  }
}
