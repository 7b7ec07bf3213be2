import MaillageGraph
import MaillageTestSupport
import Testing

@Suite struct ConnectivityTests {
  /// ```
  /// o0 ── p0 ── o2 ── p1      o1 ── p0      o3 ── p2      o4      p3
  /// ```
  private let toy = TwoModeNetwork.matrix([
    [true, false, false, false], [true, false, false, false], [true, true, false, false],
    [false, false, true, false], [false, false, false, false],
  ])

  @Test func componentsAreNumberedLargestFirst() {
    let components = toy.components
    #expect(components.count == 4)
    #expect(components.sizes == [5, 2, 1, 1])
    #expect(components.organisations == [1, 1, 1, 2, 3])
    #expect(components.platforms == [1, 1, 2, 4])
    #expect(components.organisationCounts == [3, 1, 1, 0])
    #expect(components.platformCounts == [2, 1, 0, 1])
  }

  /// Of one size: the component of the first organisation, and organisations before platforms.
  @Test func equalComponentsStandInTheOrderOfTheirFirstNodes() {
    let network = TwoModeNetwork.matrix([
      [false, false, false], [false, true, false], [true, false, false],
    ])
    #expect(network.components.organisations == [3, 1, 2])
    #expect(network.components.platforms == [2, 1, 4])
  }

  @Test func linksJoinComponents() {
    var builder = NetworkBuilder()
    let platforms = (0..<4).map { builder.addPlatform("p\($0)") }
    let organisation = builder.addOrganisation("o")
    builder.addMembership(organisation: organisation, platform: platforms[0])
    builder.addMembership(organisation: organisation, platform: platforms[1])
    builder.addLink(platforms[0], platforms[1])
    builder.addLink(platforms[1], platforms[2])
    builder.addLink(platforms[2], platforms[0])
    let network = builder.build().network
    #expect(network.components.count == 3)
    #expect(network.componentCountWithLinks == 2)
  }

  @Test func whatEachNodeHoldsTogether() {
    let cuts = toy.cuts
    #expect(cuts.partsIfRemoved.organisations == [1, 1, 2, 1, 0])
    #expect(cuts.partsIfRemoved.platforms == [3, 1, 1, 0])
    #expect(cuts.isCutNode.organisations == [0, 0, 1, 0, 0])
    #expect(cuts.pairsLinkedOnlyHere.organisations == [0, 0, 0, 0, 0])
    #expect(cuts.pairsLinkedOnlyHere.platforms == [3, 0, 0, 0])
    #expect(cuts.blockCount == 5)
    #expect(
      cuts.bridges == [
        .init(OrganisationID(0), PlatformID(0)), .init(OrganisationID(1), PlatformID(0)),
        .init(OrganisationID(2), PlatformID(0)), .init(OrganisationID(2), PlatformID(1)),
        .init(OrganisationID(3), PlatformID(2)),
      ])
  }

  @Test func thePartsAreNamed() {
    #expect(
      toy.parts(without: PlatformID(0)) == [
        Part(organisations: [OrganisationID(2)], platforms: [PlatformID(1)]),
        Part(organisations: [OrganisationID(0)], platforms: []),
        Part(organisations: [OrganisationID(1)], platforms: []),
      ])
    #expect(toy.parts(without: OrganisationID(2)).map(\.size) == [3, 1])
    #expect(toy.parts(without: OrganisationID(4)).isEmpty)
    #expect(toy.parts(without: PlatformID(3)).isEmpty)
    #expect(toy.parts(without: OrganisationID(3)).map(\.size) == [1])
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func partsAgreeWithTheirNumber(seed: UInt64) {
    let network = TwoModeNetwork.matrix(RandomNetworks.matrix(seed: seed))
    let counts = network.cuts.partsIfRemoved
    for organisation in network.organisations.ids {
      #expect(Double(network.parts(without: organisation).count) == counts[organisation])
    }
    for platform in network.platforms.ids {
      #expect(Double(network.parts(without: platform).count) == counts[platform])
    }
  }

  @Test func whatTwoNodesShare() {
    let network = TwoModeNetwork.matrix([
      [true, true, false], [true, false, true], [true, true, true],
    ])
    #expect(
      network.sharedMembers(of: PlatformID(0), and: PlatformID(1))
        == [OrganisationID(0), OrganisationID(2)])
    #expect(
      network.sharedPlatforms(of: OrganisationID(0), and: OrganisationID(1)) == [PlatformID(0)])
    #expect(toy.sharedMembers(of: PlatformID(0), and: PlatformID(3)).isEmpty)
  }

  /// A chain of 40 000 nodes: the depth-first search must not use the stack of the thread.
  @Test func aLongChainDoesNotExhaustTheStack() {
    var builder = NetworkBuilder()
    let count = 20_000
    for number in 0..<count {
      _ = builder.addOrganisation("o\(1_000_000 + number)")
      _ = builder.addPlatform("p\(1_000_000 + number)")
      builder.addMembership(organisation: number, platform: number)
      if number > 0 { builder.addMembership(organisation: number, platform: number - 1) }
    }
    let network = builder.build().network
    let cuts = network.cuts
    #expect(cuts.bridges.count == 2 * count - 1)
    #expect(cuts.cutOrganisationCount == count - 1)
    #expect(cuts.cutPlatformCount == count - 1)
    #expect(network.components.count == 1)
    // The middle platform parts 10 000 organisations from 10 000.
    #expect(cuts.pairsLinkedOnlyHere.platforms[count / 2 - 1] == 1e8)
    #expect(network.coverOfPlatforms()?.count == count / 2)
  }
}
