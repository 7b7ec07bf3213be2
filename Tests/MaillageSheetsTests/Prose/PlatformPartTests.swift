import Testing

@testable import MaillageSheets

/// Platforms that texts introduce as parts of others, name twice, or speak of together.
@Suite("Parts of platforms") struct PlatformPartTests {
  private func links(_ text: String) -> [String] {
    SheetExtractor.read(text, file: "sheet.txt").links.map {
      "\($0.from) > \($0.relation) > \($0.to)"
    }
  }

  private func members(_ text: String, of platform: String) -> [String] {
    SheetExtractor.read(text, file: "sheet.txt").memberships.filter { $0.platform == platform }
      .map(\.organisation)
  }

  private func platforms(_ text: String) -> [String] {
    SheetExtractor.read(text, file: "sheet.txt").platforms.map(\.name)
  }

  @Test func anOrganWithAdjectivesHasItsOwnMembers() {
    let text = """
      Das Netzwerk Wohnen besteht aus der Stadt Eupen und dem ÖSHZ.

      Ein kleiner Begleitausschuss, bestehend aus Prisma und dem Jugendbüro, bereitet die Sitzungen vor.
      """
    #expect(members(text, of: "Netzwerk Wohnen") == ["Stadt Eupen", "ÖSHZ"])
    #expect(members(text, of: "Begleitausschuss").sorted() == ["Jugendbüro", "Prisma"])
  }

  @Test func aGroupThatIsSetUpBelongsToThoseWhoSetItUp() {
    let found = links(
      """
      The Anytown Planning Group met on Friday. The Group agreed to set up a short life working group, \
      comprising Anytown Council and the Development Trust, which would report to the Management Committee.
      """)
    #expect(found.contains("short life working group > part of > Anytown Planning Group"))
    #expect(found.contains("short life working group > part of > Management Committee"))
  }

  @Test func linesBelowANumberOfGroupsNameThem() {
    let text = """
      The Anytown Partnership brings together Anytown Council and the police.

      Two delivery groups do the daily work.

      Cost of Living – chaired by Anytown Foodbank
      Local Fairness – chaired by Anytown College
      """
    #expect(
      links(text) == [
        "Cost of Living > part of > Anytown Partnership",
        "Local Fairness > part of > Anytown Partnership",
      ])
  }

  @Test func groupsOfAListArePartsOfWhatAnnouncesThem() {
    let found = links(
      """
      La Coordination sociale de Vaux réunit le CPAS et la police.

      Concrètement, le travail se fait dans des groupes :

      1. Groupe Logement. Pilote : le CPAS. Participants : la régie de quartier, l'AIS du Val
      2. Groupe Aînés. Pilote : la mutualité. Participants : le service social, Le Maillon
      """)
    #expect(found.contains("Groupe Logement > part of > Coordination sociale de Vaux"))
    #expect(found.contains("Groupe Aînés > part of > Coordination sociale de Vaux"))
  }

  @Test func bothStandsForTheTwoThatWereNamed() {
    let found = links(
      """
      Stuurgroep Welzijn: de stad Vaux, het OCMW en de politie.

      Werkgroep Jeugd: de jeugddienst en het CLB.

      Werkgroep Zorg: het ziekenhuis en de mutualiteit.

      Beide werkgroepen brengen verslag uit aan de stuurgroep.
      """)
    #expect(found.contains { $0.hasPrefix("Werkgroep Jeugd > part of > Stuurgroep Welzijn") })
    #expect(found.contains { $0.hasPrefix("Werkgroep Zorg > part of > Stuurgroep Welzijn") })
  }

  @Test func whatIsHandedOnLinksWhatTheTextSpeaksOf() {
    let found = links(
      """
      La CSIL de Vaux réunit le bourgmestre et la police. Les signaux inquiétants sont transmis à la \
      Task force Hainaut.
      """)
    #expect(found == ["CSIL de Vaux > liaises with > Task force Hainaut"])
  }

  @Test func aSecondNameIsNoSecondPlatform() {
    let text = """
      Die Stadt Eupen hat 2012 ein Netzwerk gegründet, das heute als Plattform Wohnen bekannt ist. Dem \
      Netzwerk gehören das ÖSHZ und die Polizei an.
      """
    #expect(platforms(text) == ["Plattform Wohnen"])
  }

  @Test func apostrophesMakeNoDifference() {
    let text = """
      La Commission de l'accueil réunit le CPAS et l'ONE. La Commission de l’accueil se tient en mai.
      """
    #expect(platforms(text).count == 1)
  }

  @Test func aSpelledOutKindAndOneOfItsKindAreTwo() {
    let text = """
      Le partenariat local de prévention (PLP) réunit la police et les riverains. Le PLP « Commerces » \
      réunit l'Association des Commerçants et la Ville.
      """
    #expect(platforms(text).count == 2)
  }

  @Test func namesBetweenBarsAreAList() {
    let text = """
      WERKGROEP PREVENTIE (trekker: CGG Largo)
      CLB Vaux | JAC Vaux | Jeugdhuis De Brug
      """
    #expect(members(text, of: "WERKGROEP PREVENTIE").contains("Jeugdhuis De Brug"))
  }

  @Test func thePastTellsTheSame() {
    let text = "In de Welzijnsraad zetelden het OCMW en de politie."
    #expect(members(text, of: "Welzijnsraad").sorted() == ["OCMW", "politie"])
  }
}
