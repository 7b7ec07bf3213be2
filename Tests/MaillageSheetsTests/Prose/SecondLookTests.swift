import Testing

@testable import MaillageSheets

private func expectPairs(
  _ text: String, _ pairs: Set<String>, _ location: SourceLocation = #_sourceLocation
) {
  let reading = SheetExtractor.read(text, file: "sheet.txt")
  let found = Set(reading.memberships.map { "\($0.platform) – \($0.organisation)" })
  #expect(found == pairs, sourceLocation: location)
}

/// Texts of which a reader knows only by the end what they are about, and what a second look finds in
/// them.
@Suite struct SecondLookTests {
  @Test func theAgreementOfTheTitleIsWhatItsPartiesJoined() {
    expectPairs(
      """
      Aînés isolés : une convention est signée

      La convention locale de veille a été présentée mardi à la presse.

      Y ont travaillé ensemble, pendant deux ans, le CPAS, la zone de police du Val et l'hôpital \
      Sainte-Anne.
      """,
      [
        "convention locale de veille – CPAS", "convention locale de veille – zone de police du Val",
        "convention locale de veille – hôpital Sainte-Anne",
      ])
  }

  @Test func whatTheFirstReadingToldStaysWhereItToldMuch() {
    let text = """
      Le réseau Aînés du Val réunit le CPAS, l'hôpital Sainte-Anne et la maison de repos. Une charte \
      a été écrite en 2019. La charte est affichée.
      """
    expectPairs(
      text,
      [
        "réseau Aînés du Val – CPAS", "réseau Aînés du Val – hôpital Sainte-Anne",
        "réseau Aînés du Val – maison de repos",
      ])
  }

  @Test func smallWordsThatTheTextRepeatsBelongToTheNameOfAPlan() {
    let reading = SheetExtractor.read(
      """
      Le plan canicule fort est lancé

      Le plan canicule fort commence demain. Avec ce plan, le CPAS d'Ath et la Croix-Rouge ouvrent des \
      salles fraîches.
      """, file: "sheet.txt")
    #expect(Set(reading.memberships.map(\.platform)) == ["plan canicule fort"])
  }

  @Test func aPlanWithCapitalsOfItsOwnIsNamed() {
    expectPairs(
      "Le Plan Grand Chaud est coordonné par la Ville. Le CPAS et la Croix-Rouge y participent.",
      ["Plan Grand Chaud – Ville", "Plan Grand Chaud – CPAS", "Plan Grand Chaud – Croix-Rouge"])
  }

  @Test func theSecondLookMayComeTooLateForNobody() {
    for text in ["", "La convention.", "Convention\n\nConvention\n\nConvention"] {
      #expect(SheetExtractor.read(text, file: "sheet.txt").memberships.isEmpty)
    }
  }
}

/// Names that a word for naming, a dash or a lost space sets apart.
@Suite struct ChristenedPlatformTests {
  @Test func aWordForNamingGivesTheNameInQuotationMarks() {
    expectPairs(
      """
      La commune s'est dotée d'une cellule mobile, appelée « cellule de rue ». La cellule de rue se \
      compose du CPAS, de la police et de l'AMO.
      """,
      ["« cellule de rue » – CPAS", "« cellule de rue » – police", "« cellule de rue » – AMO"])
    expectPairs(
      """
      Ein Gremium namens „Runder Tisch Wohnen“ (seine Mitglieder kommen aus Polizei, Jugendamt und \
      Caritas) tagt zweimal im Jahr.
      """,
      [
        "Runder Tisch Wohnen – Polizei", "Runder Tisch Wohnen – Jugendamt",
        "Runder Tisch Wohnen – Caritas",
      ])
  }

  @Test func aLostSpaceEndsASentence() {
    expectPairs(
      """
      Der Runde Tisch Wohnen hat schon vielen geholfen.Ihm gehören die Polizei, das Jugendamt und die \
      Caritas an.
      """,
      [
        "Runder Tisch Wohnen – Polizei", "Runder Tisch Wohnen – Jugendamt",
        "Runder Tisch Wohnen – Caritas",
      ])
  }

  @Test func aDistrictIsNoCircleOfPeople() {
    let reading = SheetExtractor.read(
      "Im Sieg-Nette-Kreis und der Stadt Moorheim arbeiten Polizei und Jugendamt gut zusammen.",
      file: "sheet.txt")
    #expect(!reading.memberships.contains { $0.platform.contains("Kreis") })
  }

  @Test func aPronounTellsByItsGenderWhatTheTextGoesOnWith() {
    expectPairs(
      """
      Eine Koordinierungsgruppe bereitet die Sitzungen vor und spricht für den Runden Tisch Wohnen. An \
      ihm sitzen die Polizei und das Jugendamt. Teilnehmen dürfen u. a. die Caritas und die Schulen.
      """,
      [
        "Runder Tisch Wohnen – Polizei", "Runder Tisch Wohnen – Jugendamt",
        "Runder Tisch Wohnen – Caritas", "Runder Tisch Wohnen – Schulen",
      ])
  }
}

/// How members are told apart in lists of agreements.
@Suite struct PartyTests {
  @Test func partiesBehindAnAndInCapitalsAreThoseOfTheAgreement() {
    expectPairs(
      """
      Contrat Local de Santé du Haut-Val

      CONCLU ENTRE : L'Agence Régionale de Santé, pour laquelle signe son directeur

      ET la Ville de Moulins, pour laquelle signe son maire

      ET le Centre Hospitalier de Moulins, pour lequel signe sa directrice
      """,
      [
        "Contrat Local de Santé du Haut-Val – Agence Régionale de Santé",
        "Contrat Local de Santé du Haut-Val – Ville de Moulins",
        "Contrat Local de Santé du Haut-Val – Centre Hospitalier de Moulins",
      ])
  }

  @Test func anAcronymTellsThatTwoPartsAreOneName() {
    expectPairs(
      """
      Le réseau Relais réunit le CPAS, le centre d'accueil des femmes et des familles (CAFF) et la police.
      """,
      [
        "réseau Relais – CPAS", "réseau Relais – centre d'accueil des femmes et des familles",
        "réseau Relais – police",
      ])
  }

  @Test func acronymsJoinedByAndAreTwo() {
    expectPairs(
      "Les membres du réseau Relais sont : CCAS et CLSM de la ville, Secours populaire.",
      [
        "réseau Relais – CCAS", "réseau Relais – CLSM de la ville",
        "réseau Relais – Secours populaire",
      ])
  }

  @Test func circlesByTheirAdjectivesAreOneEntry() {
    expectPairs(
      """
      Le réseau Relais réunit des professionnels des milieux associatif, policier, judiciaire et \
      scolaire.
      """,
      ["réseau Relais – professionnels des milieux associatif, policier, judiciaire et scolaire"])
  }

  @Test func namesBehindSuchAsGoOnWithTheList() {
    expectPairs(
      """
      Le réseau Relais réunit la Ville d'Ath ainsi que de nombreux services, et d'autres partenaires \
      tels que Média-Rue, la Croix-Rouge et le CPAS.
      """,
      [
        "réseau Relais – Ville d'Ath", "réseau Relais – nombreux services",
        "réseau Relais – Média-Rue", "réseau Relais – Croix-Rouge", "réseau Relais – CPAS",
      ])
  }

  @Test func anAlternateIsNoMemberOfItsOwn() {
    expectPairs(
      """
      Le conseil local de santé réunit le maire, ou son représentant, et le directeur de l'hôpital.
      """,
      [
        "conseil local de santé – maire", "conseil local de santé – directeur de l'hôpital",
      ])
  }
}
