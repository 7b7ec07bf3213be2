import Foundation
import MaillageTestSupport
import Testing

@testable import Maillage

@Suite("Communes by shape")
struct ShapeComparisonTests {
  /// The toy communes, under names of their own: no name is shared.
  private static func study() throws -> Study {
    var made = MadeUpTable()
    for commune in ["alpha", "beta", "gamma"] {
      let toy = try ReferenceValues(commune: commune)
      for (column, platform) in toy.columns.enumerated() {
        made.platform(
          "\(platform) \(commune)", in: commune,
          members: toy.rows.indices.filter { toy.matrix[$0][column] > 0 }.map {
            "\(toy.rows[$0]) \(commune)"
          })
      }
    }
    return made.study()
  }

  @Test("pairs carry the values of the papers, without any shared name")
  func reference() throws {
    let comparison = Comparison(of: try Self.study())
    #expect(comparison.pairs.count == 3)
    for pair in comparison.pairs {
      let reference = try ReferenceValues(commune: pair.a)
      func expected(_ name: String) throws -> Double {
        try reference.number("unaligned", "\(pair.a)|\(pair.b)", name)
      }
      let portrait = try expected("portrait_divergence_paper_equation (own + netrd)")
      #expect(abs(pair.portraitDivergence - portrait) < 1e-11)
      #expect(abs(pair.netlsd - (try expected("netlsd_heat_L2_raw (own + NetLSD)"))) < 1e-9)
      #expect(
        abs(pair.netlsdPerNode - (try expected("netlsd_heat_L2_divided_by_n (own + NetLSD)")))
          < 1e-10)
      #expect(pair.sharedOrganisations == 0)
    }
  }

  @Test("without sectors communes are set in a tree by shape, the nearest first")
  func likeness() throws {
    let comparison = Comparison(of: try Self.study())
    let likeness = comparison.likeness
    #expect(likeness.basis == .shape && likeness.communes == ["alpha", "beta", "gamma"])
    #expect(likeness.leftOut.isEmpty && likeness.tree.merges.count == 2)
    // alpha and beta are 0.2219 apart, beta and gamma 0.2299, alpha and gamma 0.2606.
    #expect(likeness.tree.merges[0].first == 0 && likeness.tree.merges[0].second == 1)
    #expect(abs(likeness.tree.merges[1].height - (0.229938168034 + 0.260642407522) / 2) < 1e-9)
    #expect(abs(likeness.map.shareKept - 1) < 1e-9, "three points always lie in a plane")
  }

  @Test("a commune without memberships is left out and named")
  func leftOut() throws {
    var made = MadeUpTable()
    for commune in ["A", "B", "C"] {
      made.platform("P", in: commune, members: ["X", "Y"])
      made.platform("Q", in: commune, members: ["X"])
    }
    made.platform("Empty", in: "D", members: [])
    let comparison = Comparison(of: made.study())
    #expect(comparison.likeness.communes == ["A", "B", "C"])
    #expect(comparison.likeness.leftOut == ["D"])
    #expect(comparison.likeness.map.shareKept.isNaN, "equal communes differ in nothing")
    #expect(comparison.pairs.filter { $0.b != "D" }.allSatisfy { $0.portraitDivergence == 0 })
  }

  @Test("breadth, density and centralisation by hand")
  func signature() throws {
    var made = MadeUpTable()
    // X sits on both platforms, Y and Z on one each: 4 of 6 seats; X leads by 1 + 1 of (3 − 1)(2 − 1).
    made.platform("P", in: "A", members: ["X", "Y"])
    made.platform("Q", in: "A", members: ["X", "Z"])
    let signature = try #require(Comparison(of: made.study()).shapes.signatures.first)
    #expect(signature.organisations == 3 && signature.sectors == 0)
    #expect(abs(signature.density - 4.0 / 6) < 1e-12)
    #expect(abs(signature.centralisation - 1) < 1e-12)
  }

  @Test("JSON and CSV hold tree, map and signatures, and nothing that is no number")
  func output() throws {
    let comparison = Comparison(of: try Self.study())
    let text = String(decoding: JSONText(comparison.json).bytes, as: UTF8.self)
    for key in [
      "\"likeness\"", "\"tree\"", "\"share_kept\"", "\"signatures\"", "\"motif_divergence\"",
    ] {
      #expect(text.contains(key))
    }
    #expect(!text.contains("nan"))
    #expect(comparison.signaturesCSV().hasPrefix("commune,sectors,organisations,density,"))
  }
}
