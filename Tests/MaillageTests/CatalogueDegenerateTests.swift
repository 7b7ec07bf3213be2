import Foundation
import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// What the contract says of degenerate cases, measure by measure and shape by shape.
@Suite struct CatalogueDegenerateTests {
  /// A line of a table: the measure, then a cell a shape.
  private struct Line {
    let id: String
    let cells: [Substring]

    static func all(_ table: String) -> [Line] {
      table.split(separator: "\n").dropFirst().map { line in
        let parts = line.split(separator: " ")
        return Line(id: String(parts[0]), cells: Array(parts.dropFirst()))
      }
    }
  }

  /// `3`, `1/2`, `-1/2`, `√3`, `√1/2`; `-` has no value.
  private func number(_ cell: Substring) throws -> Double {
    if cell == "-" { return .nan }
    if cell.hasPrefix("√") { return try number(cell.dropFirst()).squareRoot() }
    let parts = try cell.split(separator: "/").map { try #require(Double($0), "\(cell)") }
    return parts.dropFirst().reduce(parts[0], /)
  }

  /// The column that half a cell stands for.
  private func column(_ half: Substring, count: Int) throws -> [Double] {
    let values = try half.split(separator: ",").map(number)
    if values.count == 1 { return Array(repeating: values[0], count: count) }
    #expect(values.count == count, "\(half)")
    return values
  }

  private func agree(_ values: [Double]?, _ expected: [Double]) -> Bool {
    values?.count == expected.count
      && zip(values ?? [], expected).allSatisfy { areClose($0, $1) }
  }

  @Test(arguments: DegenerateTables.shapes.indices)
  func everyMeasureIsWhatTheTableSays(place: Int) throws {
    let shape = DegenerateTables.shapes[place]
    let results = MeasureResults(of: shape.cells, columns: shape.columns)
    for line in Line.all(DegenerateTables.network) {
      let expected = try number(line.cells[place])
      let value = results.network[line.id]
      #expect(
        agree(value.map { [$0] }, [expected]),
        "\(line.id), \(shape.name): \(String(describing: value)), not \(expected)")
    }
    for line in Line.all(DegenerateTables.nodes) {
      let halves = line.cells[place].split(separator: "|", omittingEmptySubsequences: false)
      #expect(halves.count == 2, "\(line.id)")
      let expected = try (
        column(halves[0], count: shape.cells.count), column(halves[1], count: shape.columns)
      )
      #expect(
        agree(results.organisations[line.id], expected.0)
          && agree(results.platforms[line.id], expected.1), "\(line.id), \(shape.name)")
    }
    #expect(differences(results, NaiveMeasures(shape.cells, columns: shape.columns)) == [])
    #expect(!results.flat.contains { $0.value.isInfinite })
  }

  @Test func everyMeasureStandsInTheTablesOnce() {
    let network = MeasureCatalogue.all.filter { $0.scope == .network }.map(\.id)
    let nodes = MeasureCatalogue.all.filter { $0.scope != .network }.map(\.id)
    for (table, ids) in [(DegenerateTables.network, network), (DegenerateTables.nodes, nodes)] {
      let lines = Line.all(table)
      #expect(lines.map(\.id).sorted() == ids.sorted())
      for line in lines { #expect(line.cells.count == DegenerateTables.shapes.count, "\(line.id)") }
    }
  }

  /// A row says when it has no value exactly if there is such a case here; a search that gives up at
  /// its limit is the one reason that a small network does not show.
  @Test func rowsSayWhenTheyHaveNoValue() {
    for (table, isNetwork) in [(DegenerateTables.network, true), (DegenerateTables.nodes, false)] {
      for line in Line.all(table) where !line.id.hasPrefix("cover_") {
        let isEverUndefined = line.cells.contains { cell in
          cell.split(whereSeparator: { "|,".contains($0) }).contains("-")
        }
        let row = MeasureCatalogue.all.first {
          $0.id == line.id && ($0.scope == .network) == isNetwork
        }
        #expect((row?.undefined != nil) == isEverUndefined, "\(line.id)")
      }
    }
  }

  @Test func theTablesAreReadAsTheyAreWritten() throws {
    #expect(try number("-1/2") == -0.5 && number("√1/4") == 0.5 && number("-").isNaN)
    #expect(try column("1/2", count: 3) == [0.5, 0.5, 0.5] && column("", count: 0) == [])
    #expect(!agree(nil, []) && !agree([.nan], [0]) && !agree([1], [1, 1]) && agree([.nan], [.nan]))
  }
}
