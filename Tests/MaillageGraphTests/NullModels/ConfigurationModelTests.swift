import MaillageTestSupport
import Testing

@testable import MaillageGraph

@Suite struct ConfigurationModelTests {
  /// How far the sums of probabilities are from the degrees, at worst.
  private func gap(_ model: ConfigurationModel, _ network: TwoModeNetwork) -> Double {
    var worst = 0.0
    var columns = network.platforms.ids.map { -Double(network.organisations(of: $0).count) }
    for organisation in network.organisations.ids {
      let row = model.probabilities(of: organisation)
      #expect(row.allSatisfy { (0...1).contains($0) })
      worst = max(worst, abs(row.reduce(0, +) - Double(network.platforms(of: organisation).count)))
      for (column, probability) in row.enumerated() { columns[column] += probability }
    }
    return max(worst, columns.map(abs).max() ?? 0)
  }

  @Test(arguments: ["davis", "movie_actor"]) func agreesWithOtherPrograms(dataSet: String) throws {
    let values = try ReferenceValues(dataSet)
    let network = values.network
    let model = ConfigurationModel(of: network)
    let wanted = try values.matrix("significance", "bicm_probabilities")
    for (row, name) in values.rows.enumerated() {
      let organisation = try #require(network.organisations.id(named: name))
      for (column, platformName) in values.columns.enumerated() {
        let platform = try #require(network.platforms.id(named: platformName))
        #expect(abs(model.probability(organisation, platform) - wanted[row][column]) < 1e-8)
      }
    }
    #expect(model.residual < 1e-12 && gap(model, network) < 1e-12)
  }

  /// The degrees are met; and 0 and 1 stand where all networks of the same degrees agree, and nowhere
  /// else.
  @Test(arguments: [(1, 1), (2, 2), (2, 3), (3, 3), (3, 4), (4, 3), (4, 4)])
  func allSmallNetworks(rows: Int, columns: Int) {
    for cells in AllNetworks.classes(rows: rows, columns: columns) {
      let network = TwoModeNetwork.matrix(cells)
      let model = ConfigurationModel(of: network)
      #expect(model.residual < 1e-10 && gap(model, network) < 1e-10, "\(cells)")
      let all = FixedMargins.matrices(like: cells)
      for organisation in network.organisations.ids {
        for (platform, probability) in model.probabilities(of: organisation).enumerated() {
          let ties = all.count { $0[organisation.index][platform] }
          let isSettled = ties == 0 || ties == all.count
          #expect(isSettled == (probability == 0 || probability == 1), "\(cells)")
          if isSettled { #expect((ties > 0) == (probability == 1), "\(cells)") }
        }
      }
    }
  }

  /// The same where some seats are settled.
  @Test(arguments: 1...60 as ClosedRange<UInt64>) func settledSeats(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let cells = RandomNetworks.matrix(rows: 4, columns: 4, density: 0.5, seed: seed)
    let network = TwoModeNetwork.matrix(cells)
    var isSettled = cells.map { $0.map { _ in Int.random(in: 0..<4, using: &generator) == 0 } }
    isSettled[0][0] = true
    let seats = FixedSeats(
      network.organisations.ids.flatMap { organisation in
        network.platforms.ids.filter { isSettled[organisation.index][$0.index] }
          .map { FixedSeats.Seat(organisation, $0) }
      })
    let model = ConfigurationModel(of: network, fixedSeats: seats)
    #expect(model.residual < 1e-10 && gap(model, network) < 1e-10)
    let all = FixedMargins.matrices(like: cells, settled: isSettled)
    for organisation in network.organisations.ids {
      for (platform, probability) in model.probabilities(of: organisation).enumerated() {
        let ties = all.count { $0[organisation.index][platform] }
        #expect((ties == 0) == (probability == 0) && (ties == all.count) == (probability == 1))
      }
    }
  }

  @Test(arguments: 1...80 as ClosedRange<UInt64>) func randomNetworks(seed: UInt64) {
    let network = TwoModeNetwork.matrix(RandomNetworks.matrix(seed: seed, most: 40))
    let model = ConfigurationModel(of: network)
    #expect(model.residual < 1e-10 && gap(model, network) < 1e-10)
  }

  @Test func largeNetworks() {
    for (density, seed) in [(0.02, 1), (0.3, 2), (0.95, 3)] as [(Double, UInt64)] {
      let network = TwoModeNetwork.matrix(
        RandomNetworks.matrix(rows: 1000, columns: 200, density: density, seed: seed))
      let model = ConfigurationModel(of: network)
      #expect(model.residual < 1e-10 && gap(model, network) < 1e-10)
    }
    let communes = RandomNetworks.communes(
      organisations: 1000, platforms: 200, memberships: 3000, seed: 4)
    #expect(ConfigurationModel(of: communes).residual < 1e-10)
  }

  /// Degrees from 1 to hundreds, and seats that give most nodes a class of their own.
  @Test func unevenDegreesAndManySettledSeats() {
    let cells = (0..<120).map { row in (0..<60).map { $0 * $0 * 2 <= (row + 3) * 60 - $0 * row / 2 }
    }
    var generator = SplitMix64(seed: 5)
    let mixed = cells.map { $0.map { Int.random(in: 0..<12, using: &generator) == 0 ? !$0 : $0 } }
    let network = TwoModeNetwork.matrix(mixed)
    #expect(ConfigurationModel(of: network).residual < 1e-10)
    let seats = FixedSeats(
      (0..<300).map { _ in
        FixedSeats.Seat(
          OrganisationID(Int.random(in: 0..<120, using: &generator)),
          PlatformID(Int.random(in: 0..<60, using: &generator)))
      })
    let model = ConfigurationModel(of: network, fixedSeats: seats)
    #expect(model.residual < 1e-10 && gap(model, network) < 1e-10)
    for seat in seats.seats {
      let isTie = network.platforms(of: seat.organisation).contains(seat.platform)
      #expect(model.probability(seat.organisation, seat.platform) == (isTie ? 1 : 0))
    }
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0), (2, 2)]) func nothingToSolve(rows: Int, columns: Int) {
    let cells = Array(repeating: Array(repeating: false, count: columns), count: rows)
    let model = ConfigurationModel(of: .matrix(cells, columns: columns))
    #expect(model.residual == 0)
    if rows * columns > 0 { #expect(model.probability(OrganisationID(0), PlatformID(1)) == 0) }
  }

  @Test func wholeNumbersByHand() {
    // Two organisations on one of two platforms each: 1/2 everywhere.
    let model = ConfigurationModel(of: .matrix([[true, false], [false, true]]))
    #expect(model.probabilities(of: OrganisationID(0)) == [0.5, 0.5])
    // A star: all are certain.
    let star = ConfigurationModel(of: .matrix([[true], [true], [false]]))
    #expect(star.probabilities(of: OrganisationID(0)) == [1])
    #expect(star.probabilities(of: OrganisationID(2)) == [0])
  }
}
