import MaillageGraph
import MaillageTestSupport
import Testing

@Suite struct NetworkBuilderTests {
  @Test func nodesFollowTheirKeysAndRowsAreSorted() {
    var builder = NetworkBuilder()
    let police = builder.addOrganisation("Police", sortedBy: "police")
    let cpas = builder.addOrganisation("CPAS", sortedBy: "cpas")
    let school = builder.addOrganisation("École", sortedBy: "ecole")
    let table = builder.addPlatform("Table ronde", sortedBy: "table ronde")
    let cell = builder.addPlatform("Cellule", sortedBy: "cellule")
    builder.addMembership(organisation: police, platform: cell)
    builder.addMembership(organisation: cpas, platform: table)
    builder.addMembership(organisation: cpas, platform: cell, weight: 2)
    builder.addMembership(organisation: police, platform: cell, weight: 3)
    builder.addLink(table, cell)
    builder.addLink(cell, table)
    let built = builder.build()
    let network = built.network
    network.adjacency.checkInvariants()
    #expect(network.organisations.names == ["CPAS", "École", "Police"])
    #expect(network.platforms.names == ["Cellule", "Table ronde"])
    #expect(network.membershipCount == 3)
    #expect(built.organisationIDs[police] == OrganisationID(2))
    #expect(built.organisationIDs[school] == OrganisationID(1))
    #expect(network.platforms(of: OrganisationID(0)) == [PlatformID(0), PlatformID(1)])
    #expect(network.organisations(of: PlatformID(0)) == [OrganisationID(0), OrganisationID(2)])
    #expect(network.platforms(of: built.organisationIDs[school]).isEmpty)
    // Weights stand in lock step with the targets of both rows; twice the same membership adds.
    #expect(Array(network.adjacency.weights) == [2, 1, 4, 2, 4, 1])
    #expect(network.platformLinks == [.init(PlatformID(1), PlatformID(0))])
  }

  @Test func theOrderOfInputDoesNotMatter() {
    let matrix: [[Double]] = [[1, 0, 1], [0, 0, 0], [1, 1, 0]]
    var builder = NetworkBuilder()
    let platforms = [2, 0, 1].map { builder.addPlatform("p00000\($0)") }
    let organisations = [1, 2, 0].map { builder.addOrganisation("o00000\($0)") }
    builder.addMembership(organisation: organisations[1], platform: platforms[2])
    builder.addMembership(organisation: organisations[2], platform: platforms[0])
    builder.addMembership(organisation: organisations[2], platform: platforms[1])
    builder.addMembership(organisation: organisations[1], platform: platforms[1])
    #expect(builder.build().network == .matrix(matrix))
  }

  /// Shorter than, as long as and longer than the eight bytes that most comparisons look at.
  @Test func keysAreComparedByAllTheirBytes() {
    let sorted = [
      "", "a", "abcdefg", "abcdefgh", "abcdefgh\u{0}", "abcdefgha", "abcdefghb", "abcdefgi", "é",
      "éa", "œuvre", "日本語の町",
    ]
    var generator = SplitMix64(seed: 8)
    for _ in 0..<20 {
      var builder = NetworkBuilder()
      for name in sorted.shuffled(using: &generator) { _ = builder.addOrganisation(name) }
      #expect(builder.build().network.organisations.names == sorted)
    }
  }

  /// Equal keys are told apart by the names.
  @Test func equalKeysFollowTheNames() {
    var builder = NetworkBuilder()
    for name in ["b", "c", "a"] { _ = builder.addPlatform(name, sortedBy: "same long key") }
    #expect(builder.build().network.platforms.names == ["a", "b", "c"])
  }

  @Test func anEmptyNetworkIsANetwork() {
    let network = NetworkBuilder().build().network
    network.adjacency.checkInvariants()
    #expect(network.adjacency.vertexCount == 0)
    #expect(network.membershipCount == 0)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func tiesInOrderAndOutOfOrderMakeTheSameNetwork(seed: UInt64) {
    let matrix = RandomNetworks.matrix(seed: seed)
    let columns = matrix.first?.count ?? 0
    var builder = NetworkBuilder()
    let organisations = matrix.indices.map { String(UnicodeScalar(UInt8(65 + $0))) }
    let platforms = (0..<columns).map { String(UnicodeScalar(UInt8(97 + $0))) }
    for name in organisations { _ = builder.addOrganisation(name) }
    for name in platforms { _ = builder.addPlatform(name) }
    var ties: [(Int32, Int32, Double)] = []
    for row in matrix.indices {
      for column in 0..<columns where matrix[row][column] {
        ties.append((Int32(row), Int32(column), Double(row + 2 * column + 1)))
      }
    }
    for (row, column, weight) in ties.reversed() {
      builder.addMembership(organisation: Int(row), platform: Int(column), weight: weight)
    }
    let network = TwoModeNetwork(
      sortedOrganisations: LateArray(organisations), sortedPlatforms: LateArray(platforms),
      tieOrganisations: ContiguousArray(ties.map(\.0)),
      tiePlatforms: ContiguousArray(ties.map(\.1)), tieWeights: ContiguousArray(ties.map(\.2)),
      platformLinks: [])
    network.adjacency.checkInvariants()
    let sorted = builder.build().network
    #expect(network == sorted)
  }
}
