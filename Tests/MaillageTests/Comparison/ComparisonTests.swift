import Foundation
import Maillage
import Testing

@Suite("Comparison of communes")
struct ComparisonTests {
  @Test("toy communes: shared counts and Jaccard as the reference values say")
  func toyReference() throws {
    let (made, toy) = try toyCommunes()
    let comparison = Comparison(of: made.study())
    let key = "beta_diversity (own + R bipartite betalinkr + R betalink)"
    let reference = try #require(toy[key] as? [String: [String: Double]])
    #expect(comparison.pairs.count == 3)
    for pair in comparison.pairs {
      let expected = try #require(reference["\(pair.a)|\(pair.b)"])
      #expect(Double(pair.sharedMemberships) == expected["a"])
      #expect(Double(pair.sharedOrganisations) == expected["shared_rows"])
      #expect(Double(pair.sharedPlatforms) == expected["shared_cols"])
      let dissimilarity = try #require(expected["WN_jaccard"])
      #expect(abs(1 - pair.jaccardMemberships - dissimilarity) < 1e-9)
      // Sørensen s and Jaccard j of the same sets: j = s / (2 - s).
      let sorensen = try #require(expected["S_rows"])
      let rows = 1 - sorensen
      #expect(abs(pair.jaccardOrganisations - rows / (2 - rows)) < 1e-9)
    }
  }

  @Test("local bodies match and are counted as generic; shared platforms stay out unless asked for")
  func generic() throws {
    let study = Province.made().study()
    let pair = try #require(
      Comparison(of: study).pairs.first { $0.a == "Hauteclaire" && $0.b == "Rivemont" })
    #expect(pair.sharedOrganisations == 1)
    #expect(pair.sharedGeneric == 1)
    #expect(pair.sharedPlatforms == 0)
    #expect(pair.sharedMemberships == 0)
    let whole = Comparison(of: study, includesIntercommunal: true)
    let asked = try #require(whole.pairs.first { $0.a == "Hauteclaire" && $0.b == "Rivemont" })
    #expect(asked.sharedOrganisations == 2)
    #expect(asked.sharedPlatforms == 1)
    #expect(asked.sharedMemberships == 2)
  }

  @Test("two communes without bodies have no Jaccard")
  func undefined() {
    var made = MadeUpTable()
    made.place("P", in: ["X"])
    made.place("Q", in: ["Y"])
    let pair = Comparison(of: made.study()).pairs[0]
    #expect(pair.jaccardOrganisations.isNaN && pair.jaccardMemberships.isNaN)
    #expect(
      JSONText(Comparison(of: made.study()).json).string.contains("\"jaccard_organisations\": null")
    )
  }

  @Test("mid-rank quantiles")
  func quantiles() {
    let (low, middle, high) = (1.0 / 6, 0.5, 5.0 / 6)
    #expect(PeerQuantiles.midRanks(of: [3, 1, 2]) == [high, low, middle])
    #expect(PeerQuantiles.midRanks(of: [1, 1, 1, 1]) == [middle, middle, middle, middle])
    let tied = PeerQuantiles.midRanks(of: [1, 1, 2])
    #expect(tied == [1.0 / 3, 1.0 / 3, high])
    let holed = PeerQuantiles.midRanks(of: [1, .nan, 2, 3])
    #expect(holed[1].isNaN && holed[3] == high)
    for few in [[1, 2], [.nan, 1, 2]] {
      let quantiles = PeerQuantiles.midRanks(of: few)
      #expect(quantiles.count { $0.isNaN } == few.count)
    }
    #expect(PeerQuantiles.midRanks(of: []) == [])
  }

  @Test("quantiles stay within the group and leave one-platform communes out of structure")
  func groups() throws {
    var made = Province.made()
    let comparison = Comparison(of: made.study())
    let single = try #require(comparison.networks.first { $0.commune == "Œdelbourg" })
    #expect(!single.isComparable)
    #expect(single.quantiles["organisations"] != nil)
    #expect(single.quantiles["mean_degree_organisations"] == nil)
    #expect(single.measures["mean_degree_organisations"] == 1)
    let valmont = try #require(comparison.networks.first { $0.commune == "Valmont" })
    #expect(valmont.quantiles["mean_degree_organisations"] == 5.0 / 6)
    #expect(valmont.peerCounts["mean_degree_organisations"] == 3)
    made.table.communeRecords[0].group = "grandes villes"
    let split = Comparison(of: made.study())
    #expect(split.networks.first { $0.commune == "Valmont" }?.quantiles == [:])
    made.table.communeRecords = []
    let none = Comparison(of: made.study())
    #expect(none.networks.allSatisfy { $0.group == nil && !$0.quantiles.isEmpty })
  }

  @Test("the JSON has the keys that are documented and no more")
  func json() throws {
    let text = JSONText(Comparison(of: Province.made().study()).json).string
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "maillage.comparison/1")
    #expect(
      Set(object.keys).isSuperset(of: [
        "schema", "networks", "pairs", "sectors", "changes", "contributions", "roles", "mixing",
        "platform_mixes", "missing_partners", "settings",
      ]))
    let networks = try #require(object["networks"] as? [[String: Any]])
    #expect(
      networks.allSatisfy {
        Set($0.keys).isSuperset(of: [
          "commune", "group", "measures", "quantiles", "significance", "rarefied", "intervals",
          "places", "funnel", "sensitivity", "robustness", "undefined",
        ])
      })
    let pairs = try #require(object["pairs"] as? [[String: Any]])
    #expect(
      pairs.allSatisfy {
        Set($0.keys).isSuperset(of: [
          "a", "b", "shared_organisations", "shared_generic", "shared_platforms",
          "shared_memberships", "jaccard_organisations", "jaccard_platforms", "jaccard_memberships",
          "beta", "beta_poisot", "beta_jaccard", "beta_by_mode", "beta_replacement",
          "role_aligned", "portrait_divergence", "netlsd", "netlsd_per_node",
        ])
      })
    let sectors = try #require(object["sectors"] as? [[String: Any]])
    #expect(
      sectors.allSatisfy {
        Set($0.keys) == ["commune", "sector", "organisations", "memberships", "platforms_reached"]
      })
  }

  @Test("CSV holds the same, with the spreadsheet's dialect on demand")
  func csv() {
    let comparison = Comparison(of: Province.made().study())
    #expect(comparison.pairsCSV().hasPrefix("a,b,shared_organisations,"))
    #expect(comparison.pairsCSV().split(separator: "\n").count == 11)
    let local = comparison.pairsCSV(.spreadsheet)
    #expect(local.hasPrefix("\u{FEFF}a;b;"))
    #expect(local.contains(";0,12;"))
    #expect(comparison.sectorsCSV().contains("Valmont,police,"))
  }
}
