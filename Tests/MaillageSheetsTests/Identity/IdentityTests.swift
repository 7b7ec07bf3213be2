import MaillageGraph
import Testing

@testable import MaillageSheets

@Suite struct IdentityTests {
  @Test func foldedNamesAreOneAndModesAreTwo() {
    let read = reading(
      "organisation,platform\nSAFER,SAFER\nC.P.A.S.,Safer\nCPAS,Équipe\nCpas,equipe\n")
    let network = read.value.network()
    #expect(network.network.organisations.names == ["C.P.A.S.", "SAFER"])
    #expect(network.network.platforms.names == ["Équipe", "SAFER"])
    #expect(network.network.membershipCount == 3)
  }

  @Test func platformsOfOneNameInTwoCommunesAreTwo() {
    let read = reading(
      "organisation,platform,commune\nPolice fédérale,CSIL,Liège\nPolice fédérale,CSIL,Verviers\n")
    let network = read.value.network()
    #expect(network.network.platforms.names == ["CSIL (Liège)", "CSIL (Verviers)"])
    #expect(network.network.organisations.names == ["Police fédérale"])
    #expect(network.platforms.map(\.key) == ["csil", "csil"])
    // Within a commune the plain name will do.
    #expect(
      read.value.networksByCommune().map(\.network.platforms.names) == [["CSIL"], ["CSIL"]])
  }

  @Test func aRowThatNamesBothCommunesMakesThemOneTransitively() throws {
    let read = reading(
      """
      organisation,platform,commune
      A,CSIL,Liège
      B,CSIL,Verviers
      C,CSIL,Seraing
      D,CSIL,Liège|Seraing
      E,CSIL,Verviers|Seraing
      F,CSIL,Huy
      """)
    let network = read.value.network()
    #expect(network.network.platforms.names == ["CSIL (Huy)", "CSIL (Liège, Seraing, Verviers)"])
    let united = try #require(network.platforms.last)
    #expect(united.isIntercommunal)
    #expect(united.communes == ["Liège", "Seraing", "Verviers"])
    #expect(read.places(.note) == ["-:2 merged-over-communes"])
    // Each commune has its own rows of it.
    let liege = read.value.network(Selection(communes: ["Liège"]), named: "Liège")
    #expect(liege.pairs == ["A > CSIL", "D > CSIL"])
  }

  @Test func aPlatformThatOneRowAloneSharesIsNoMerge() {
    let read = reading("organisation,platform,commune\nA,P,X|Y\nB,P,Y|X\n")
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.platforms.count == 1)
  }

  @Test func rowsWithoutACommuneHaveAScopeOfTheirOwn() {
    let read = reading("organisation,platform,commune\nA,CSIL,Liège\nCPAS,CSIL,\nCPAS,CSIL,Liège\n")
    let network = read.value.network()
    #expect(network.network.platforms.names == ["CSIL", "CSIL (Liège)"])
    #expect(network.network.organisations.names == ["A", "CPAS", "CPAS (Liège)"])
    #expect(read.value.communeNames == ["Liège", ""])
    #expect(read.value.networksByCommune().map(\.name) == ["Liège", ""])
    #expect(read.value.network(Selection(communes: [""])).pairs == ["CPAS > CSIL"])
  }

  @Test(arguments: [
    ("x,function", true), ("x,category", true), ("x,organisation", false), ("x,programme", false),
    ("CPAS,", true), ("C.P.A.S.,", true), ("le CPAS,", true), ("OCMW,", true), ("ÖSHZ,", true),
    ("Commune,", true), ("gemeente,", true), ("Die Gemeinde,", true), ("Ville,", true),
    ("Bourgmestre,", true), ("burgemeester,", true), ("Bürgermeister,", true),
    ("Police locale,", true), ("lokale politie,", true), ("Lokale Polizei,", true),
    ("zone de police,", true), ("PCS,", true), ("écoles,", true), ("scholen,", true),
    ("services sociaux,", true), ("Hôpitaux,", true), ("Municipality,", true),
    ("Police fédérale,", false), ("CPAS de Liège,", false), ("Gezinsbond,", false),
  ])
  func localBodiesAreOneInEachCommune(_ cells: String, _ isLocal: Bool) {
    let read = reading(
      """
      organisation,kind,platform,commune
      \(cells),P,Liège
      \(cells),Q,Verviers
      \(cells),R,Liège|Verviers
      \(cells),S,Liège
      """)
    #expect(read.value.organisations.count == (isLocal ? 3 : 1))
    #expect(read.value.organisations.allSatisfy { $0.isLocal == isLocal })
    #expect(read.codes == (isLocal ? [] : ["merged-over-communes"]))
  }

  @Test func localBodiesAreShownAsTheirCommuneWritesThem() {
    let read = reading(
      "organisation,platform,commune\nCPAS,P,Liège\nC.P.A.S.,Q,Schaerbeek\nOCMW,R,Gent\n")
    #expect(
      read.value.network().network.organisations.names
        == ["C.P.A.S. (Schaerbeek)", "CPAS (Liège)", "OCMW"])
  }

  @Test func aMadeNameNeverMeetsAWrittenOne() {
    let read = reading(
      "organisation,platform,commune\nA,CSIL,Liège\nA,CSIL,Huy\nA,CSIL (Liège),Liège\n")
    #expect(
      read.value.network().network.platforms.names
        == ["CSIL (Huy)", "CSIL (Liège) (2)", "CSIL (Liège)"])
  }

  @Test func aliasesOfACommuneAreOne() {
    let read = reading(
      """
      organisation,platform,commune
      A,P,Luik
      B,P,Liège
      C,P,LUTTICH
      D,Q,Gand
      E,R,Sint-Jans-Molenbeek
      F,R,Molenbeek-Saint-Jean
      G,S,Saint-Vith
      H,S,Sankt Vith
      """)
    #expect(read.value.communeNames == ["Gand", "Liège", "Molenbeek-Saint-Jean", "Sankt Vith"])
    #expect(read.value.network(Selection(communes: ["Luik"])).network.platforms.names == ["P"])
    #expect(read.value.network(Selection(communes: ["Gent"])).pairs == ["D > Q"])
    #expect(read.value.network(Selection(communes: ["Namur"])).pairs.isEmpty)
    #expect(read.value.commune(named: "gent") == "Gand")
    #expect(read.value.commune(named: "Namur") == nil)
  }

  @Test func disagreeingRowsAreReportedOnceAndTheFirstCounts() {
    let read = reading(
      """
      organisation,platform,sector,kind,acronym,platform_kind,parent
      A,P,police,organisation,AB,project,X
      A,Q,justice,function,A.B.,platform,
      A,R,justice,function,CD,platform,
      B,P,,,,group,Y
      C,T,,,,,T
      """)
    #expect(
      read.places(.warning) == [
        "-:3 two-kinds", "-:3 two-sectors", "-:5 two-kinds", "-:5 two-parents", "-:6 own-parent",
      ])
    #expect(read.value.organisations[0].sector?.rawValue == "police")
    #expect(read.value.organisations[0].kind == .organisation)
    #expect(read.value.platforms[0].kind == .project)
    #expect(read.value.platforms[0].parent == "X")
    #expect(read.value.platforms.last?.parent == nil)
  }

  @Test func theOrderOfRowsChangesNoNetwork() {
    let header = "organisation,platform,commune,kind\n"
    let rows = [
      "CPAS,CSIL,Liège,", "CPAS,CSIL,Huy,", "Police fédérale,CSIL,Huy,", "A,Table,Liège|Huy,",
      "A,Table,Seraing,", "A,Table,Seraing|Huy,", "Maire,CSIL,Huy,function", "B,,Huy,",
    ]
    let one = reading(header + rows.joined(separator: "\n")).value.network()
    let other = reading(header + rows.reversed().joined(separator: "\n")).value.network()
    #expect(one.network == other.network)
    #expect(one.organisations == other.organisations)
    #expect(one.pairs == other.pairs)
  }
}
