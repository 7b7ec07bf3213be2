import MaillageGraph
import Testing

@testable import MaillageSheets

@Suite struct SelectionTests {
  private let table = reading(
    """
    organisation,platform,commune,kind,sector,role,weight,from,until,parent
    A,P,X,organisation,police,member,2,2018,2020,Mother
    A,P,X,organisation,police,chair,3,2022,,Mother
    B,P,X|Y,function,social,member,,,,Mother
    C,Q,Y,organisation,social,funder,,,,Mother
    D,Q,Y,organisation,social,beneficiary,,,,Mother
    D,R,Y,organisation,social,member,,2021,2021,Q
    E,,Y,organisation,police,,,2019,2019,
    F,,X,category,health,,,,,
    ,S,Y,,,,,2020,,Mother
    """
  ).value

  @Test func everything() {
    let network = table.network()
    #expect(network.pairs == ["A > P", "B > P", "D > R"])
    #expect(network.network.organisations.names == ["A", "B", "D", "E", "F"])
    #expect(network.network.platforms.names == ["P", "R", "S"])
    #expect(network.uncounted.map(\.platform.name) == ["Q", "Q"])
    #expect(network.uncounted.map(\.organisation.name) == ["C", "D"])
    #expect(network.uncounted.map(\.organisationID) == [nil, OrganisationID(2)])
    #expect(network.uncounted.allSatisfy { $0.platformID == nil })
    network.network.adjacency.checkInvariants()
  }

  @Test func spansOfOnePairAreMergedWhenCut() {
    #expect(table.memberships.count { $0.organisation == 0 } == 2)
    let all = table.network().memberships[0]
    #expect(all.weight == 5 && all.roles == [.chair, .member])
    #expect(all.sources == ["-:2", "-:3"])
    let early = table.network(Selection(at: PartialDate("2019"))).memberships[0]
    #expect(early.weight == 2 && early.roles == [.member])
    #expect(table.network(Selection(at: PartialDate("2021-06-01"))).pairs == ["B > P", "D > R"])
  }

  @Test func aStatedWeightCountsWhereAnotherSpanStatesNone() {
    let read = reading(
      "organisation,platform,weight,from,until\nA,P,,2018,2019\nA,P,4,2020,2021\nB,P,,2018,2019\nB,P,,2020,\n"
    )
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.network().memberships.map(\.weight) == [4, 1])
  }

  @Test func byDateIsolatesFollow() {
    let early = table.network(Selection(at: PartialDate("2019")))
    #expect(early.network.organisations.names == ["A", "B", "E", "F"])
    #expect(early.network.platforms.names == ["P"])
    let late = table.network(Selection(at: PartialDate("2023")))
    #expect(late.network.organisations.names == ["A", "B", "F"])
    #expect(late.network.platforms.names == ["P", "S"])
  }

  @Test func byCommune() {
    let networks = table.networksByCommune()
    #expect(networks.map(\.name) == ["X", "Y"])
    #expect(networks[0].pairs == ["A > P", "B > P"])
    #expect(networks[0].network.organisations.names == ["A", "B", "F"])
    #expect(networks[1].pairs == ["B > P", "D > R"])
    #expect(networks[1].network.platforms.names == ["P", "R", "S"])
    #expect(table.networksByCommune(Selection(communes: ["y"])).map(\.name) == ["Y"])
  }

  @Test func byKindAndSector() {
    let organisations = table.network(Selection(kinds: [.organisation]))
    #expect(organisations.network.organisations.names == ["A", "D", "E"])
    let police = table.network(Selection(sectors: [Sector(rawValue: "police")]))
    #expect(police.pairs == ["A > P"])
    #expect(police.network.organisations.names == ["A", "E"])
  }

  @Test func includedRolesCount() {
    let network = table.network(Selection(includedRoles: [.funder]))
    #expect(network.pairs == ["A > P", "B > P", "C > Q", "D > R"])
    #expect(network.uncounted.map(\.organisation.name) == ["D"])
    #expect(network.uncounted.first?.platformID != nil)
  }

  @Test func parentsThatArePlatformsAreLinkedOthersMakeSiblings() {
    // Q is outside the measures, so R has no parent here; P and S share one that is no platform,
    // and a commune (Y).
    let network = table.network()
    #expect(network.links.isEmpty)
    #expect(network.network.platformLinks == [.init(PlatformID(0), PlatformID(2))])
    let funded = table.network(Selection(includedRoles: [.funder]))
    #expect(funded.links == [.init(from: PlatformID(2), to: PlatformID(1), relation: "part of")])
    #expect(funded.network.platformLinks.count == 3)
  }

  @Test func aParentOfAnotherCommuneIsNone() {
    let read = reading(
      "organisation,platform,commune,parent\nA,Child,X,Mother\nA,Mother,Y,\nA,Mother,X|Z,\n")
    let network = read.value.network()
    let names = network.links.map { network.network.platforms[$0.to] }
    #expect(names == ["Mother (X, Z)"])
  }

  @Test func aTableMadeByHandNeedsNoOrder() {
    let table = MembershipTable(
      organisations: [
        OrganisationRecord(name: "Z", key: "z", communes: ["Liège"]),
        OrganisationRecord(name: "A", key: "a", communes: ["Liège"]),
      ],
      platforms: [
        PlatformRecord(name: "P", key: "p", communes: ["Liège"]),
        PlatformRecord(name: "O", key: "o", communes: ["Liège"]),
        PlatformRecord(name: "P", key: "p", communes: ["Huy"]),
      ],
      memberships: [
        MembershipRecord(organisation: 1, platform: 2, communes: ["Liège"], weight: 2),
        MembershipRecord(organisation: 0, platform: 1, communes: ["Liège"]),
        MembershipRecord(organisation: 0, platform: 0, communes: ["Liège"]),
        MembershipRecord(organisation: 1, platform: 2, communes: ["Liège"], weight: 3),
      ])
    let network = table.network(Selection(communes: ["Luik"]))
    #expect(network.pairs == ["A > P (Huy)", "Z > O", "Z > P (Liège)"])
    #expect(network.memberships[0].weight == 5)
    #expect(network.platforms.map(\.name) == network.network.platforms.names)
  }
}

@Suite struct CommuneSlicerTests {
  @Test func slicesMakeTheNetworksThatSelectionsMake() {
    var lines = ["organisation,platform,commune,parent,role,from"]
    for number in 0..<120 {
      let communes = ["X", "Y", "Z", "X|Y", ""][number % 5]
      let role = ["member", "chair", "funder"][number % 3]
      let organisation = number % 17 == 0 ? "" : "CPAS \(number % 13)"
      let platform = number % 11 == 0 && !organisation.isEmpty ? "" : "P\(number % 7)"
      lines.append(
        "\(organisation),\(platform),\(communes),P\(number % 3 + 1),\(role),\(2000 + number % 4)")
    }
    let table = reading(lines.joined(separator: "\n")).value
    for selection in [Selection(), Selection(at: PartialDate("2001"), includedRoles: [.funder])] {
      let networks = table.networksByCommune(selection)
      #expect(networks.map(\.name) == ["X", "Y", "Z", ""])
      for network in networks {
        var alone = selection
        alone.communes = [network.name]
        let expected = table.network(alone, named: network.name)
        #expect(network.network == expected.network)
        #expect(network.organisations == expected.organisations)
        #expect(network.platforms == expected.platforms)
        #expect(network.memberships == expected.memberships)
        #expect(network.uncounted == expected.uncounted)
        #expect(network.links == expected.links)
        #expect(!network.memberships.isEmpty)
      }
    }
  }
}
