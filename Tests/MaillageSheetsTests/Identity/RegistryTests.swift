import MaillageGraph
import Testing

@testable import MaillageSheets

@Suite struct RegistryTests {
  @Test func aliasesLeadToTheCanonicalNameWithWhatIsKnownAboutIt() throws {
    let read = try readingFolder([
      "registry.csv": """
      name,canonical,acronym,sector,kind,scope,mode
      Service d'aide à la jeunesse,SAJ,S.A.J.,jeunesse,programme,,
      saj de liège,Service d'Aide à la Jeunesse,,,,,
      Cellule de Sécurité Intégrale Locale,CSIL,,,project,,platform
      """,
      "t.csv": """
      organisme,plateforme,secteur
      SAJ de Liège,cellule de securite integrale locale,police
      S.A.J.,Table,justice
      """,
    ])
    #expect(read.diagnostics.isEmpty)
    let network = read.value.network()
    #expect(network.pairs == ["SAJ > CSIL", "SAJ > Table"])
    #expect(network.organisations[0].sector?.rawValue == "youth")
    #expect(network.organisations[0].acronym == "S.A.J.")
    #expect(network.organisations[0].kind == .programme)
    #expect(network.platforms[0].kind == .project)
  }

  @Test func scopeOverridesTheBuiltInTableAndTheKind() throws {
    let read = try readingFolder([
      "registry.csv": """
      name,scope,mode
      CPAS,shared,
      Chef de corps,partagé,
      Croix-Rouge,local,
      Réseau Sud,shared,plateforme
      """,
      "t.csv": """
      organisation,platform,commune,kind
      CPAS,P,Liège,
      CPAS,P,Huy,
      Chef de corps,P,Liège,function
      Chef de corps,P,Huy,function
      Croix-Rouge,Réseau Sud,Liège,
      Croix-Rouge,Réseau Sud,Huy,
      """,
    ])
    #expect(
      read.value.network().network.organisations.names
        == ["Chef de corps", "CPAS", "Croix-Rouge (Huy)", "Croix-Rouge (Liège)"])
    #expect(
      read.value.network().network.platforms.names == ["P (Huy)", "P (Liège)", "Réseau Sud"])
  }

  @Test func communesHaveAliasesThatOverrideTheBuiltInOnes() throws {
    let table = "organisation,platform,commune\nA,P,Luik\nB,P,Liège\nC,Q,Cointe\n"
    let read = try readingFolder([
      "registry.csv": "name,canonical,mode\nCointe,Liège,commune\n", "t.csv": table,
    ])
    #expect(read.value.communeNames == ["Liège"])
    let split = try readingFolder([
      "registry.csv": "name,canonical,mode\nLuik,Luik,gemeente\n", "t.csv": table,
    ])
    #expect(split.value.communeNames == ["Cointe", "Liège", "Luik"])
  }

  @Test func badRowsAreReported() throws {
    let read = try readingFolder([
      "registry.csv": """
      name,canonical,scope,mode,kind,sector
      A,B,,,,
      A,C,,,,
      B,A,,,,
      ,X,,,,
      D,D,everywhere,planet,robot,astrology
      """, "t.csv": "organisation,platform\nA,P\n",
    ])
    #expect(
      read.diagnostics.map { "\($0.line ?? 0) \($0.code)" } == [
        "3 registry-contradiction", "4 registry-ring", "5 registry-no-name", "6 unknown-word",
        "6 unknown-word", "6 unknown-word", "6 unknown-sector",
      ])
    #expect(read.value.organisations.map(\.name) == ["B"])
  }

  @Test func aRegistryAppliesToItsFolderAndBelow() throws {
    let read = try readingFolder([
      "registry.csv": "name,canonical\nMJ,Maison des jeunes\nX,Partout\n",
      "a/registry.csv": "name,canonical\nMJ,MJ de A\n",
      "a/t.csv": "organisation,platform\nMJ,PA\nX,PA\n",
      "b/t.csv": "organisation,platform\nMJ,PB\nX,PB\n",
    ])
    #expect(
      read.value.network().pairs
        == ["Maison des jeunes > PB", "MJ de A > PA", "Partout > PA", "Partout > PB"])
  }

  @Test func communesAreDescribed() throws {
    let read = try readingFolder([
      "communes.csv": """
      commune,nis,population,population_year,population_source,group
      Liège,62063,197 217,2024,Statbel,grande
      Huy,,many,,,
      """, "t.csv": "organisation,platform,commune\nA,P,Luik\n",
    ])
    #expect(read.codes == ["bad-number"])
    #expect(
      read.value.communeRecords == [
        CommuneRecord(
          name: "Liège", nis: "62063", population: 197_217, populationYear: 2024,
          populationSource: "Statbel", group: "grande"), CommuneRecord(name: "Huy"),
      ])
    // A commune without rows has no network; one with rows has the name of the list.
    #expect(read.value.communeNames == ["Liège"])
  }

  @Test func linksAreRead() throws {
    let read = try readingFolder([
      "links.csv": """
      from,to,relation
      P,Q,overlegt met
      Q,R,feeds
      P,Nowhere,part of
      P,P,part of
      S,P,
      """,
      "t.csv":
        "organisation,platform,commune\nA,P,X\nA,Q,X\nA,R,X\nA,P,Y\nA,Q,Y\nA,S,Z\n",
    ])
    #expect(
      read.places(.warning) == ["links.csv:4 link-unknown-platform", "links.csv:6 link-ambiguous"])
    #expect(read.places(.error) == ["links.csv:5 link-incomplete"])
    let network = read.value.network()
    let links = network.links.map {
      "\(network.network.platforms[$0.from]) \($0.relation) \(network.network.platforms[$0.to])"
    }
    #expect(
      links == ["P (X) liaises with Q (X)", "P (Y) liaises with Q (Y)", "Q (X) feeds R"])
    #expect(network.network.platformLinks.count == 3)
  }

  @Test func namesThatTheRegistryLacksAreReadyForIt() throws {
    let read = try readingFolder([
      "registry.csv": "name,canonical\nMJ,Maison des jeunes\n",
      "t.csv": """
      organisation,platform,commune,kind
      MJ,Cellule,Liège,
      Gezinsbond,Cellule,Liège,
      Gezinsbond,Tafel,Liège,
      Gezinsbond vzw,Tafel,Liège,
      Maire,Tafel,Atlantis,function
      """,
    ])
    #expect(
      read.value.unregisteredNames.map(\.cells) == [
        ["Gezinsbond", "Gezinsbond", "", "", "organisation", "shared", "organisation"],
        ["Gezinsbond vzw", "Gezinsbond", "", "", "", "", "organisation"],
        ["Maire", "Maire", "", "", "function", "local", "organisation"],
        ["Cellule", "Cellule", "", "", "platform", "", "platform"],
        ["Tafel", "Tafel", "", "", "platform", "", "platform"],
        ["Atlantis", "Atlantis", "", "", "", "", "commune"],
      ])
    #expect(RegistryRow.columns.count == 7)
  }
}
