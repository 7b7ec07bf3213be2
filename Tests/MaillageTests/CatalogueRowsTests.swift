import MaillageGraph
import MaillageSheets
import MaillageTestSupport
import Testing

@testable import Maillage

@Suite struct CatalogueRowsTests {
  @Test func everyRowIsComplete() {
    for row in MeasureCatalogue.all {
      for language in Language.allCases {
        #expect(!row.title[language].isEmpty && !row.definition[language].isEmpty, "\(row.id)")
        #expect(row.definition[language].hasSuffix("."), "\(row.id) \(language)")
        if let undefined = row.undefined { #expect(!undefined[language].isEmpty, "\(row.id)") }
      }
      #expect(!row.complexity.isEmpty, "\(row.id)")
      #expect(row.id.allSatisfy { $0.isLowercase || $0 == "_" || $0.isNumber }, "\(row.id)")
    }
    let keys = MeasureCatalogue.all.map { "\($0.scope == .network) \($0.id)" }
    #expect(Set(keys).count == keys.count)
  }

  @Test func translationsDifferFromOneAnother() {
    for row in MeasureCatalogue.all {
      let definitions = Set(Language.allCases.map { row.definition[$0] })
      #expect(definitions.count == Language.allCases.count, "\(row.id)")
    }
  }

  @Test func theIdsOfTheContractAreThere() {
    let nodes = """
      degree strength degree_centrality betweenness betweenness_centrality farness \
      closeness_centrality harmonic harmonic_centrality eccentricity butterflies is_cut_node \
      parts_if_removed component exclusive_members pairs_linked_only_here reach_organisations_2 \
      reach_platforms_3 reach_platforms_2 reach_organisations_3 page_rank core_number \
      clustering_dot clustering_min clustering_max redundancy clustering_opsahl \
      constraint_two_mode effective_size_two_mode eigenvector_centrality
      """
    let whole = """
      organisations platforms memberships isolated_organisations empty_platforms density \
      mean_degree_organisations mean_degree_platforms components components_with_links \
      largest_component_share diameter mean_distance global_efficiency connectedness \
      fragmentation distance_fragmentation cut_organisations cut_platforms bridges blocks \
      cover_platforms cover_organisations butterflies three_paths robins_alexander \
      nodf_organisations nodf_platforms nodf overlapping_pairs maximum_matching \
      clustering_dot_organisations clustering_dot_platforms clustering_min_organisations \
      clustering_min_platforms clustering_max_organisations clustering_max_platforms \
      degree_centralisation_organisations degree_centralisation_platforms \
      betweenness_centralisation_organisations betweenness_centralisation_platforms \
      degree_assortativity projection_density_organisations projection_density_platforms \
      redundancy_organisations redundancy_platforms opsahl_organisations opsahl_platforms \
      spectral_radius algebraic_connectivity vertex_connectivity edge_connectivity modularity \
      modules modularity_bound
      """
    for id in nodes.split(separator: " ").map(String.init) {
      #expect(MeasureCatalogue.all.contains { $0.id == id && $0.scope != .network }, "\(id)")
    }
    for id in whole.split(separator: " ").map(String.init) {
      #expect(MeasureCatalogue.measure(id, .network) != nil, "\(id)")
    }
  }

  @Test func everyCitationCanBeLookedUp() {
    // What is counted, or divided, without a definition that anyone could be asked for.
    let plainCounts: Set = [
      "organisations", "platforms", "memberships", "isolated_organisations", "empty_platforms",
      "mean_degree_organisations", "mean_degree_platforms", "overlapping_pairs",
      "exclusive_members",
    ]
    var byDOI: [String: Citation] = [:]
    for row in MeasureCatalogue.all {
      guard let citation = row.citation else {
        #expect(plainCounts.contains(row.id), "\(row.id)")
        continue
      }
      // "Freeman, L. C." or "Hopcroft, J., & Tarjan, R.": family names, then initials.
      #expect(
        citation.authors.wholeMatch(of: /(\p{L}[\p{L}\- ]+, (\p{L}\.[ \-]?)+(, (& )?)?)+/) != nil)
      #expect((1950...2025).contains(citation.year) && !citation.title.hasSuffix("."))
      guard let doi = citation.doi else { continue }
      #expect(doi.wholeMatch(of: /10\.\d{4,5}\/[A-Za-z0-9.()\-:]+/) != nil, "\(doi)")
      #expect(byDOI.updateValue(citation, forKey: doi).map { $0 == citation } ?? true, "\(doi)")
      // Where a DOI tells the year of its volume, it is that of the citation.
      if let told = doi.firstMatch(of: /(?:CMJ|jaciii)\.(\d{4})\./)?.output.1 {
        #expect(Int(told) == citation.year, "\(doi)")
      }
    }
    let without = Set(MeasureCatalogue.all.compactMap(\.citation).filter { $0.doi == nil })
    #expect(
      Set(without.map { "\($0.authors) \($0.year)" }) == [
        "Rochat, Y. 2009", "Krackhardt, D. 1994", "Garfinkel, R. S., & Nemhauser, G. L. 1972",
      ])
    // The mixed census of Hollway, Lomi, Pallotti and Stadtfeld (2017) is something else.
    #expect(
      MeasureCatalogue.measure("constraint_two_mode")?.citation?.doi == "10.1007/s10784-019-09464-5"
    )
    #expect(
      MeasureCatalogue.measure("effective_size_two_mode")?.citation?.doi
        == "10.1016/j.socnet.2018.04.001")
  }

  @Test(arguments: [
    ("betweeness", "betweenness"), ("degre", "degree"), ("Nestedness", nil), ("ndof", "nodf"),
    ("harmonic-centrality", "harmonic_centrality"), ("xyzzy", nil), ("", nil),
    ("closeness_centralty", "closeness_centrality"),
  ])
  func aMisspeltIdFindsTheNearest(word: String, expected: String?) {
    #expect(MeasureCatalogue.nearest(to: word) == expected)
  }

  @Test func onlyWhatIsAskedForIsComputed() {
    let network = TwoModeNetwork.matrix([[true, true], [true, true]])
    let results = MeasureCatalogue.evaluate(network, ids: ["butterflies", "density", "no such"])
    #expect(results.network == ["butterflies": 1, "density": 1])
    #expect(results.organisations == ["butterflies": [1, 1]])
    #expect(results.platforms == ["butterflies": [1, 1]])
    #expect(Set(results.seconds.keys) == ["butterflies", "density"])
    #expect(results.tooCostly.isEmpty)
  }

  @Test func everySweepIsTimedOnceAndSharedByItsMeasures() throws {
    let network = RandomNetworks.communes(
      organisations: 120, platforms: 20, memberships: 300, seed: 1)
    let results = MeasureCatalogue.evaluate(network, parallelism: .serial)
    let farness = try #require(results.seconds["farness"])
    for id in ["diameter", "harmonic", "mean_distance", "eccentricity"] {
      #expect(results.seconds[id] == farness)
    }
    #expect(results.seconds.values.allSatisfy { $0 >= 0 })
    #expect(Set(results.seconds.keys) == Set(MeasureCatalogue.all.map(\.id)))
  }

  @Test func monitorIsToldOfTheWholeAndChangesNothing() {
    let network = TwoModeNetwork.matrix([[true, true], [true, true]])
    let monitor = WorkMonitor()
    #expect(monitor.share == 0)
    let watched = MeasureCatalogue.evaluate(network, ids: ["betweenness"], monitor: monitor)
    #expect(monitor.share == 1)
    let alone = MeasureCatalogue.evaluate(network, ids: ["betweenness"])
    #expect(watched.organisations == alone.organisations)
  }

  @Test func whatCostsTooMuchIsUndefinedAndNamed() throws {
    let network = TwoModeNetwork.matrix([[true, true], [true, true]])
    func results(_ ids: [String]?, limit: Double) -> MeasureResults {
      MeasureCatalogue.evaluate(
        network, ids: ids, costLimit: limit, parallelism: .serial, monitor: nil)
    }
    let none = results(nil, limit: 0)
    #expect(Set(none.tooCostly) == Set(MeasureCatalogue.all.map(\.id)))
    #expect(Set(none.tooCostly).count == none.tooCostly.count)
    #expect(try #require(none.network["butterflies"]).isNaN)
    #expect(none.organisations["butterflies"]?.map(\.isNaN) == [true, true])
    #expect(none.seconds.isEmpty)
    // The covers may take what their own limit allows, the others next to nothing.
    let some = results(nil, limit: 1e6)
    #expect(some.tooCostly == ["cover_platforms", "cover_organisations"])
    #expect(some.network["butterflies"] == 1)
    #expect(results(["cover_platforms"], limit: 0).network == ["cover_platforms": 1])
  }

  @Test func whatCostsTooMuchIsNamedUnlessAskedFor() {
    // 200 000 organisations on one platform: four hundred thousand million pairs of nodes.
    var builder = NetworkBuilder()
    let platform = builder.addPlatform("p")
    for number in 0..<200_000 {
      let name = "o" + String(1_000_000 + number)
      builder.addMembership(organisation: builder.addOrganisation(name), platform: platform)
    }
    let network = builder.build().network
    #expect(MeasureCatalogue.isTooCostly("betweenness", for: network))
    #expect(MeasureCatalogue.isTooCostly("nodf", for: network))
    #expect(!MeasureCatalogue.isTooCostly("bridges", for: network))
    #expect(!MeasureCatalogue.isTooCostly("butterflies", for: network))
  }

  @Test("what is asked for by name is given more patience")
  func patience() {
    let sweep = Sweep(
      id: "test", cost: { _ in 1 }, run: { _, _ in "plain" }, runWhenNamed: { _, _ in "patient" })
    let network = NetworkBuilder().build().network
    var plain = SweepResults(network, parallelism: .serial)
    #expect(plain.result(of: sweep) == "plain")
    var named = SweepResults(network, parallelism: .serial, isNamed: true)
    #expect(named.result(of: sweep) == "patient")
    #expect(Sweeps.coverOfPlatforms.runWhenNamed != nil)
    #expect(Sweeps.coverOfOrganisations.runWhenNamed != nil)
  }
}
