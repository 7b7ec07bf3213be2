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

  @Test func searchesThatStopEarlyFindBlocksAndLoseLittle() throws {
    // A hundred blocks of four organisations on three platforms each: any search sees them.
    let blocks = TwoModeNetwork.matrix(
      (0..<400).map { row in (0..<300).map { $0 / 3 == row / 4 } })
    let ties = blocks.membershipCount
    let few = try #require(
      blocks.modules(parallelism: .automatic, workLimit: 0, leastGain: ties * ties / 10_000))
    #expect(areClose(few.modularity, 0.99) && few.count == 100 && few.stability == 1)
    #expect(!few.isProved && few.agreeing == few.searches)
    let mixed = RandomNetworks.communes(
      organisations: 900, platforms: 120, memberships: 2000, seed: 3)
    let patient = try #require(
      mixed.modules(parallelism: .automatic, workLimit: 0, leastGain: 0))
    let hasty = try #require(
      mixed.modules(parallelism: .automatic, workLimit: 0, leastGain: 2000 * 2000 / 1000))
    #expect(hasty.modularity <= patient.modularity)
    #expect(hasty.modularity > patient.modularity - 0.01)
    // No round gains as much as this: the first one is the last.
    let hurried = try #require(
      mixed.modules(parallelism: .automatic, workLimit: 0, leastGain: 2000 * 2000))
    #expect(hurried.modularity < patient.modularity)
    #expect(areClose(score(of: hasty, in: mixed), hasty.modularity))
    let serial = try #require(
      mixed.modules(parallelism: .serial, workLimit: 0, leastGain: 2000 * 2000 / 1000))
    #expect(serial.organisations == hasty.organisations && serial.platforms == hasty.platforms)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func aUnionIsAtLeastItsParts(seed: UInt64) throws {
    let one = RandomNetworks.matrix(seed: seed)
    let other = RandomNetworks.matrix(seed: seed + 100)
    let (width, otherWidth) = (one.first?.count ?? 0, other.first?.count ?? 0)
    let cells =
      one.map { $0 + Array(repeating: false, count: otherWidth) }
      + other.map { Array(repeating: false, count: width) + $0 }
    let union = TwoModeNetwork.matrix(cells)
    guard let modules = union.modules() else { return }
    let parts = [one, other].map { TwoModeNetwork.matrix($0).modules() }
    let shift = parts[0]?.count ?? 0
    let (rows, columns) = (one.count, width)
    let organisations = (0..<cells.count).map { row in
      row < rows
        ? parts[0]?.organisations[row] : parts[1]?.organisations[row - rows].map { $0 + shift }
    }
    let platforms = (0..<(width + otherWidth)).map { column in
      column < columns
        ? parts[0]?.platforms[column] : parts[1]?.platforms[column - columns].map { $0 + shift }
    }
    let joined = score(of: organisations, platforms, in: union)
    #expect(modules.modularity >= joined - 1e-12)
  }

  /// Barber's modularity, from its definition.
  private func score(of modules: Modules, in network: TwoModeNetwork) -> Double {
    score(of: modules.organisations, modules.platforms, in: network)
  }

  private func score(
    of organisations: [Int?], _ platforms: [Int?], in network: TwoModeNetwork
  ) -> Double {
    let cells = network.cells
    let ties = cells.joined().count { $0 }
    var score = 0
    let sizes = (cells.first ?? []).indices.map { column in cells.count { $0[column] } }
    for (row, line) in cells.enumerated() {
      let degree = line.count { $0 }
      for (column, isTied) in line.enumerated() {
        guard let module = organisations[row], module == platforms[column] else {
          continue
        }
        score += (isTied ? ties : 0) - degree * sizes[column]
      }
    }
    return Double(score) / Double(ties * ties)
  }
}
