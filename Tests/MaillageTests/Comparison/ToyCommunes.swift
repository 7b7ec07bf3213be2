import Foundation
import Maillage
import Testing

/// The networks of `toy_communes` in the reference values, as one table.
func toyCommunes() throws -> (table: MadeUpTable, reference: [String: Any]) {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(
      path: "MaillageTestSupport/Reference/reference_values.json")
  let all = try #require(
    try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
  let toy = try #require(all["toy_communes"] as? [String: Any])
  let data = try #require(toy["data"] as? [String: [String: Any]])
  var made = MadeUpTable()
  for (commune, network) in data.sorted(by: { $0.key < $1.key }) {
    let rows = try #require(network["rows"] as? [String])
    let columns = try #require(network["cols"] as? [String])
    let matrix = try #require(network["matrix"] as? [[Int]])
    for (column, platform) in columns.enumerated() {
      let members = rows.indices.filter { matrix[$0][column] == 1 }.map { rows[$0] }
      made.platform(platform, in: commune, members: members)
    }
  }
  return (made, toy)
}
