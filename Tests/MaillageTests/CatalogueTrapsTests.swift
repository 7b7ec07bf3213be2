import Maillage
import MaillageGraph
import MaillageSheets
import MaillageTestSupport
import Testing

/// Definitions in which reputable programs differ, and shapes that trip them: where we stand.
///
/// The numbers are those of the list of traps that comes with the reference values; the ones left
/// out are about backbones, null models and comparisons.
@Suite struct CatalogueTrapsTests {
  private let davis: ReferenceLedger
  private let women: [[Bool]]

  init() throws {
    davis = ReferenceLedger(try ReferenceValues("davis"))
    women = davis.values.matrix.map { $0.map { $0 > 0 } }
  }

  private func value(_ id: String, _ cells: [[Bool]]) throws -> Double {
    try #require(MeasureResults(of: cells, ids: [id]).network[id])
  }

  private func columns(_ id: String, _ cells: [[Bool]]) throws -> (rows: [Double], all: [Double]) {
    let results = MeasureResults(of: cells, ids: [id])
    let rows = try #require(results.organisations[id])
    return (rows, rows + (try #require(results.platforms[id])))
  }

  @Test(
    "Trap 1: the largest betweenness is that of a network that can be drawn",
    arguments: [
      (18, 14, 445), (14, 18, 452), (27, 9, 544), (4, 4, nil), (12, 5, nil), (5, 12, nil),
    ])
  func betweennessMaximum(own: Int, other: Int, largest: Int?) throws {
    // One has all of the other mode, and on each of these hang as many others as on the next.
    let cells = (0..<own).map { row in
      (0..<other).map { row == 0 || (row - 1) % other == $0 }
    }
    let scores = TwoModeNetwork.matrix(cells).betweenness(parallelism: .serial)
    let maximum = TwoModeNetwork.matrix(cells).betweennessMaximum.organisations
    #expect(areClose(scores.organisations[0], maximum))
    #expect(try columns("betweenness_centrality", cells).rows[0] == 1)
    if let largest {
      #expect(maximum == Double(largest))
      // The formula of 1997 stays below it where n − 1 > m, so that shares could pass 1.
      #expect((own - 1 <= other) || Double(2 * (own - 1) * (other - 1)) < maximum)
    }
  }

  @Test("Trap 2: no one is close to all just for being alone with one other")
  func closenessOfSmallComponents() throws {
    let dyad = try columns("closeness_centrality", union(women, [[true]]))
    let whole = try columns("closeness_centrality", women)
    #expect(areClose(dyad.rows[18], 1.0 / 33))
    #expect(areClose(try #require(dyad.all.last), 1.0 / 33))
    #expect(zip(dyad.rows, whole.rows.map { $0 * 31 / 33 }).allSatisfy { areClose($0, $1) })
    let five = Array(repeating: Array(repeating: true, count: 5), count: 5)
    let blocks = try columns("closeness_centrality", union(five, [[true]]))
    #expect(blocks.rows.prefix(5).allSatisfy { areClose($0, 9.0 / 11) })
    #expect(areClose(blocks.rows[5], 1.0 / 11))
    let toy = ReferenceLedger(try ReferenceValues("toy_disconnected"))
    let theirs = try toy.numbers("networkx_bipartite_closeness_3_6_1_do_not_copy")
    let ours = MeasureCatalogue.evaluate(toy.values.network, ids: ["closeness_centrality"])
    let names = toy.values.network.organisations.names
    let column = try #require(ours.organisations["closeness_centrality"])
    let lonely = try #require(names.firstIndex(of: "D"))
    #expect(theirs["D"] == 1.5 && column[lonely] == 0.125)
  }

  @Test("Trap 3: the transposed network has the same values, modes swapped")
  func orientation() throws {
    let one = MeasuredPart(women)
    let turned = MeasuredPart(transposed(women))
    #expect(MirrorLaws.differences(one, turned: turned) == [])
    let share = one.value("betweenness_centralisation_organisations")
    #expect(share > 0.08 && areClose(turned.value("betweenness_centralisation_platforms"), share))
    // The primary nodes of the coefficient of the organisations are the organisations.
    let rows = try davis.number("opsahl/values/opsahl_global_rows")
    #expect(areClose(one.value("opsahl_organisations"), rows))
    #expect(abs(one.value("opsahl_platforms") - rows) > 0.01)
  }

  @Test("Trap 4: singular vectors are not eigenvectors of projections without their diagonal")
  func eigenvectors() throws {
    for (cells, shift) in [(women, 0.066), (transposed(women), 0.113)] {
      let ours = try columns("eigenvector_centrality", cells).rows
      #expect(areClose(ours.reduce(0) { $0 + $1 * $1 }, 1))
      var vector = Array(repeating: 1.0, count: cells.count)
      for _ in 0..<500 {
        vector = cells.indices.map { one in
          cells.indices.reduce(0.0) { sum, other in
            let shared = zip(cells[one], cells[other]).count { $0 && $1 }
            return other == one ? sum : sum + Double(shared) * vector[other]
          }
        }
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        vector = vector.map { $0 / length }
      }
      // Both with the largest entry as 1.
      let tops = (ours.max() ?? 1, vector.max() ?? 1)
      let largest = zip(ours, vector).map { abs($0 / tops.0 - $1 / tops.1) }.max() ?? 0
      #expect(abs(largest - shift) < 0.0005, "\(largest)")
    }
    // Another component changes nothing but itself.
    let more = try columns("eigenvector_centrality", union(women, [[true]]))
    let alone = try columns("eigenvector_centrality", women)
    #expect(more.rows[18] == 0 && more.all.last == 0)
    #expect(zip(more.rows, alone.rows).allSatisfy { areClose($0, $1) })
  }

  @Test("Trap 5: degenerate shapes have values, or none, and stop nothing")
  func degenerateShapes() throws {
    let star = MeasureResults(of: [[true], [true], [true]])
    #expect(star.platforms["betweenness_centrality"] == [1])
    let oneMode = MeasureResults(of: [[], []], columns: 0)
    #expect(oneMode.organisations["degree_centrality"]?.map(\.isNaN) == [true, true])
    #expect(oneMode.organisations["betweenness"] == [0, 0])
    // One node of degree 1 takes the redundancy of no other.
    let pendant = try columns("redundancy", [[true, true], [true, true], [true, false]])
    #expect(pendant.rows[0] == 1 && pendant.rows[1] == 1 && pendant.rows[2].isNaN)
  }

  @Test("Trap 6: five clusterings, five values")
  func clusterings() throws {
    let expected = [
      ("robins_alexander", 0.467764), ("clustering_dot_organisations", 0.317140),
      ("clustering_min_organisations", 0.614041), ("clustering_max_organisations", 0.377089),
      ("opsahl_organisations", 0.771897), ("redundancy_organisations", 0.978571),
    ]
    for (id, number) in expected {
      let ours = try value(id, women)
      #expect(abs(ours - number) < 1e-6, "\(id)")
    }
    // A path of three ties whose ends are tied is a side of a butterfly, which has four.
    var induced = 0
    for (row, other) in women.indices.flatMap({ one in women.indices.map { (one, $0) } }) {
      for first in women[row].indices where women[row][first] && women[other][first] {
        for last in women[row].indices where last != first && women[other][last] {
          if row != other && !women[row][last] { induced += 1 }
        }
      }
    }
    #expect(induced == 1552)
    let butterflies = try value("butterflies", women)
    #expect(try value("three_paths", women) == 4 * butterflies + Double(induced))
    // Nothing to close: no share of Opsahl's, but Latapy's convention of 0.
    let tie = [[true]]
    #expect(try columns("clustering_opsahl", tie).rows[0].isNaN)
    #expect(try columns("clustering_dot", tie).rows[0] == 0)
  }

  @Test("Trap 7: two measures called redundancy are told apart")
  func redundancies() throws {
    let row = try #require(MeasureCatalogue.measure("redundancy"))
    for language in Language.allCases { #expect(row.title[language].contains("Latapy")) }
    #expect(row.citation?.year == 2008)
    // The other is what an effective size leaves of the contacts: 14.5 of 17 for Evelyn.
    let evelyn = try #require(
      davis.values.network.organisations.names.firstIndex(of: "Evelyn Jefferson"))
    let results = MeasureCatalogue.evaluate(
      davis.values.network, ids: ["redundancy", "effective_size_two_mode"])
    let contacts = davis.values.network.cells.indices.count { other in
      let cells = davis.values.network.cells
      return other != evelyn && zip(cells[evelyn], cells[other]).contains { $0 && $1 }
    }
    let size = try #require(results.organisations["effective_size_two_mode"])[evelyn]
    #expect(contacts == 17 && areClose(Double(contacts) - size, 14.5))
    // Contacts count by what they share: the projection's effective size is a third number.
    let projected = try davis.numbers("brokerage/effective_size_binary (networkx)")
    #expect(abs(try #require(projected["Evelyn Jefferson"]) - size) > 0.1)
    #expect(areClose(try #require(results.organisations["redundancy"])[evelyn], 27.0 / 28))
  }

  @Test("Trap 8: what a projected tie weighs is said, and a platform of one divides nothing by 0")
  func projectionWeights() throws {
    let weighted = TwoModeNetwork.matrix([[5, 0, 1], [2, 1, 0]])
    func weights(_ weight: ProjectionWeight) throws -> [Double] {
      try weighted.projection(of: .organisations, weight: weight).map(\.weight)
    }
    for (weight, expected) in [
      (ProjectionWeight.count, 1.0), (.sum, 7), (.minimum, 2), (.product, 10), (.jaccard, 1.0 / 3),
      (.overlap, 0.5), (.newman, 1),
    ] {
      let ties = try weights(weight)
      #expect(ties.count == 1 && areClose(ties[0], expected), "\(weight)")
    }
    let network = davis.values.network
    let totals = try (
      network.projection(of: .organisations, weight: .newman).reduce(0) { $0 + $1.weight },
      network.projection(of: .platforms, weight: .newman).reduce(0) { $0 + $1.weight }
    )
    #expect(areClose(totals.0, 44.5) && areClose(totals.1, 44.5))
  }

  @Test("Trap 9: Barber's modularity is not Newman's, and one search is not the modules")
  func modularity() throws {
    for name in ["split_9_9__E1-E7_E8-E14", "ilp_optimum", "one_block"] {
      let place = "modularity/fixed_partitions/\(name)/"
      let rows = try davis.list(place + "rows")
      let columns = try davis.list(place + "cols")
      let (barber, newman) = modularities(rows, columns)
      #expect(areClose(barber, try davis.number(place + "barber_Q")))
      #expect(areClose(newman, try davis.number(place + "newman_unipartite_Q_igraph")))
      if name == "ilp_optimum" {
        let best = try value("modularity", women)
        #expect(areClose(best, barber) && abs(barber - newman) > 0.01)
      }
    }
    let movies = try ReferenceValues("movie_actor").network
    let found = try #require(movies.modules(parallelism: .serial, workLimit: 0))
    #expect(found.searches > 1 && found.agreeing < found.searches)
  }

  /// Barber's and Newman's modularity of a partition of the Southern Women.
  private func modularities(_ rows: [Double], _ columns: [Double]) -> (Double, Double) {
    let ties = Double(women.joined().count { $0 })
    let rowDegrees = women.map { Double($0.count { $0 }) }
    let columnDegrees = women[0].indices.map { at in Double(women.count { $0[at] }) }
    var (barber, newman) = (0.0, 0.0)
    for row in women.indices {
      for column in women[row].indices where rows[row] == columns[column] {
        let tie = women[row][column] ? 1.0 : 0
        barber += (tie - rowDegrees[row] * columnDegrees[column] / ties) / ties
        newman += tie / ties
      }
    }
    for module in Set(rows + columns) {
      let degrees =
        zip(rows, rowDegrees).reduce(0.0) { $0 + ($1.0 == module ? $1.1 : 0) }
        + zip(columns, columnDegrees).reduce(0.0) { $0 + ($1.0 == module ? $1.1 : 0) }
      newman -= (degrees / (2 * ties)) * (degrees / (2 * ties))
    }
    return (barber, newman)
  }

  @Test("Trap 13: nestedness asks for no order, counts memberships once and empty rows too")
  func nestedness() throws {
    let nodf = try value("nodf", women)
    #expect(areClose(nodf, try davis.number("nestedness/nodf/total")))
    let unsorted = try davis.number("nestedness/nodf_unsorted_trap/NODF")
    #expect(abs(nodf - unsorted) > 10)
    let turned = women.reversed().map { Array($0.reversed()) }
    #expect(areClose(try value("nodf", turned), nodf))
    let weighted = women.enumerated().map { row in
      row.element.map { $0 ? Double(row.offset + 1) : 0 }
    }
    let results = MeasureCatalogue.evaluate(.matrix(weighted), ids: ["nodf"])
    #expect(areClose(try #require(results.network["nodf"]), nodf))
    // 18 women make 153 pairs, 19 make 171: an empty row has a part in all its pairs.
    let more = women + [Array(repeating: false, count: 14)]
    #expect(
      areClose(
        try value("nodf_organisations", more), try value("nodf_organisations", women) * 153 / 171))
  }

  @Test("Trap 17: an organisation and a platform may share a name")
  func identifiers() {
    var builder = NetworkBuilder()
    let rows = women.indices.map { builder.addOrganisation(String(100 + $0)) }
    let columns = women[0].indices.map { builder.addPlatform(String(100 + $0)) }
    for (row, cells) in women.enumerated() {
      for (column, isTied) in cells.enumerated() where isTied {
        builder.addMembership(organisation: rows[row], platform: columns[column])
      }
    }
    let shared = MeasureCatalogue.evaluate(builder.build().network, parallelism: .serial)
    let apart = MeasureResults(of: women)
    #expect(
      zip(shared.flat, apart.flat).allSatisfy {
        $0.key == $1.key && $0.value.bitPattern == $1.value.bitPattern
      })
    #expect(shared.network["organisations"] == 18 && shared.network["platforms"] == 14)
  }

  @Test("Trap 19: isolates are counted mode by mode")
  func isolates() throws {
    let cells = [[true, false, false, false], [false, false, false, false]]
    #expect(try value("isolated_organisations", cells) == 1)
    #expect(try value("empty_platforms", cells) == 3)
  }

  @Test("Trap 20: density is a share of n m, and weights change nothing but strength")
  func density() throws {
    #expect(areClose(try value("density", women), 89.0 / (18 * 14)))
    let weights = women.enumerated().map { row in
      row.element.enumerated().map { $0.element ? Double(1 + (row.offset + $0.offset) % 5) : 0 }
    }
    let plain = MeasureResults(of: women)
    let weighted = MeasureCatalogue.evaluate(.matrix(weights), parallelism: .serial)
    for (one, other) in zip(plain.flat, weighted.flat) where !one.key.hasSuffix(" strength") {
      #expect(one.key == other.key && one.value.bitPattern == other.value.bitPattern, "\(one.key)")
    }
    #expect(weighted.organisations["strength"] == weights.map { $0.reduce(0, +) })
    #expect(
      weighted.platforms["strength"]
        == women[0].indices.map { at in weights.reduce(0) { $0 + $1[at] } })
  }
}
