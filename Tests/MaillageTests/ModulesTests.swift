import Maillage
import MaillageGraph
import MaillageTestSupport
import Testing

/// Modules against optima that an integer programme proved, and against themselves.
@Suite struct ModulesTests {
  @Test(arguments: [("davis", 4), ("movie_actor", 5)])
  func publishedOptima(name: String, count: Int) throws {
    let reference = try ReferenceValues(name)
    let network = reference.network
    let optimum = try reference.number("modularity", "barber_optimum_binary")
    // Searches alone, and proofs without a limit worth speaking of.
    let found = try #require(network.modules(parallelism: .serial, workLimit: 0))
    #expect(areClose(found.modularity, optimum) && !found.isProved && found.agreeing > 0)
    #expect(found.bound > optimum && found.bound < 1)
    let results = MeasureCatalogue.evaluate(network, ids: ["modularity", "modules"])
    #expect(areClose(try #require(results.network["modularity"]), optimum))
    #expect(results.network["modules"] == Double(count))
    #expect(score(of: found, in: network) == found.modularity)
  }

  @Test func theModulesOfTheSouthernWomenAreProved() throws {
    let modules = try #require(ReferenceValues("davis").network.modules(parallelism: .serial))
    #expect(modules.isProved && modules.bound == modules.modularity)
    #expect(modules.searches == 32)
    #expect((0.5...1).contains(modules.stability))
    #expect(modules.membershipStabilities.count == 89)
    #expect(Set(modules.organisations) == Set([1, 2, 3, 4]))
  }

  @Test(arguments: [("alpha", 17.0 / 36), ("beta", 19.0 / 49), ("gamma", 2.0 / 9)])
  func theToyCommunes(name: String, optimum: Double) throws {
    let network = try ReferenceValues(commune: name).network
    let modules = try #require(network.modules())
    #expect(modules.isProved && areClose(modules.modularity, optimum))
    #expect(score(of: modules, in: network) == modules.modularity)
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func threadsAndLimitsChangeNothingElse(seed: UInt64) throws {
    let network = TwoModeNetwork.matrix(RandomNetworks.matrix(seed: seed))
    guard let one = network.modules(parallelism: .serial) else {
      #expect(network.membershipCount == 0)
      return
    }
    let two = try #require(network.modules(parallelism: .workers(2)))
    #expect(one.organisations == two.organisations && one.platforms == two.platforms)
    #expect(one.stability == two.stability && one.agreeing == two.agreeing)
    #expect(areClose(score(of: one, in: network), one.modularity))
    let unproved = try #require(network.modules(parallelism: .serial, workLimit: 0))
    #expect(unproved.modularity <= one.modularity && one.modularity <= unproved.bound)
    #expect(areClose(score(of: unproved, in: network), unproved.modularity))
    let isolates = network.organisations.ids.filter { network.platforms(of: $0).isEmpty }
    #expect(isolates.allSatisfy { one.organisations[$0.index] == nil })
    #expect(one.organisations.count { $0 == nil } == isolates.count)
  }

  @Test func aSearchThatMissesIsToldFromOneThatMeets() throws {
    // Every order of single nodes leads to seven modules here; five are better.
    var generator = SplitMix64(seed: 5)
    let cells = (0..<10).map { _ in
      (0..<10).map { _ in Double.random(in: 0..<1, using: &generator) < 0.2 }
    }
    let modules = try #require(TwoModeNetwork.matrix(cells).modules())
    #expect(modules.modularity == 191.0 / 441 && modules.count == 5 && modules.isProved)
    #expect(modules.agreeing < modules.searches)
  }

  @Test func manyMembershipsAreSearchedWithoutAProof() throws {
    let network = RandomNetworks.communes(
      organisations: 600, platforms: 80, memberships: 1400, seed: 2)
    let modules = try #require(network.modules(workLimit: 100_000))
    #expect(modules.modularity > 0.5 && modules.modularity <= modules.bound && modules.bound < 1)
    #expect(areClose(score(of: modules, in: network), modules.modularity))
    #expect(!MeasureCatalogue.isTooCostly("modularity", for: network))
  }

  /// Barber's modularity, from its definition.
  private func score(of modules: Modules, in network: TwoModeNetwork) -> Double {
    let cells = network.cells
    let ties = cells.joined().count { $0 }
    var score = 0
    let sizes = (cells.first ?? []).indices.map { column in cells.count { $0[column] } }
    for (row, line) in cells.enumerated() {
      let degree = line.count { $0 }
      for (column, isTied) in line.enumerated() {
        guard let module = modules.organisations[row], module == modules.platforms[column] else {
          continue
        }
        score += (isTied ? ties : 0) - degree * sizes[column]
      }
    }
    return Double(score) / Double(ties * ties)
  }
}
