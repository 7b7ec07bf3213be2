import Testing

@testable import MaillageSheets

/// A member is named by one noun group: what stands around it is left out, what is none is no member.
@Suite struct NounGroupTests {
  private func members(_ text: String) -> [String] {
    SheetExtractor.read(text, file: "sheet.txt").memberships.map(\.organisation)
  }

  /// Small words before a name, clauses and places behind it.
  @Test(arguments: [
    (
      "The Safety Board is made up of the college, representing the Youth Forum, and probation within the county.",
      ["college", "Youth Forum", "probation"]
    ),
    (
      "The Safety Board is made up of Senior Skills Service representatives, the police and the college.",
      ["Skills Service", "police", "college"]
    ),
    (
      "Le Conseil de prévention réunit le CPAS, le Centre Aube co-animé par la Province et la police locale.",
      ["CPAS", "Centre Aube", "police locale"]
    ),
    (
      "Le Conseil de prévention réunit 2 à 3 membres de la police locale, le CPAS et l'école du village.",
      ["police locale", "CPAS", "école du village"]
    ),
    (
      "De stuurgroep Preventie bestaat uit het OCMW, 2/3 afgevaardigden vanuit de politiezone Molendal en het CAW.",
      ["OCMW", "politiezone Molendal", "CAW"]
    ),
  ])
  func aNameEndsWhereItsNounGroupEnds(_ text: String, _ names: [String]) {
    #expect(Set(members(text)) == Set(names))
  }

  /// Adverbs, pronouns, times, tasks, papers: the lists hold two bodies and something else.
  @Test(arguments: [
    ("The Safety Board\n\nMembers:\n- Police\n- Anytown Council\n- ", "15 February"),
    ("The Safety Board\n\nMembers:\n- Police\n- Anytown Council\n- ", "Give the town its plan"),
    ("The Safety Board\n\nMembers:\n- Police\n- Anytown Council\n- ", "Checking on performance"),
    ("The Safety Board\n\nMembers:\n- Police\n- Anytown Council\n- ", "Welcome and apologies"),
    ("The Safety Board\n\nMembers:\n- Police\n- Anytown Council\n- ", "many agencies"),
    ("Plateforme Jeunesse\n\nMembres :\n- CPAS\n- Police locale\n- ", "Fin 2017"),
    ("Plateforme Jeunesse\n\nMembres :\n- CPAS\n- Police locale\n- ", "Composante 4"),
    ("Plateforme Jeunesse\n\nMembres :\n- CPAS\n- Police locale\n- ", "Hier en mairie"),
    ("Stuurgroep Jeugd\n\nLeden:\n- OCMW\n- Lokale politie\n- ", "Vergaderingen"),
    ("Stuurgroep Jeugd\n\nLeden:\n- OCMW\n- Lokale politie\n- ", "het onthaal versterken"),
    ("Arbeitskreis Jugend\n\nMitglieder:\n- Polizei\n- Jugendamt\n- ", "Gewaltschutzgesetz"),
    (
      "Arbeitskreis Jugend\n\nMitglieder:\n- Polizei\n- Jugendamt\n- ", "Hilfen besser koordinieren"
    ),
    ("Arbeitskreis Jugend\n\nMitglieder:\n- Polizei\n- Jugendamt\n- ", "Anfang 2019"),
  ])
  func whatIsNoNounOfABodyIsNoMember(_ list: String, _ item: String) {
    #expect(members(list + item + "\n").count == 2)
  }

  /// "Die Schule holte": a verb in small letters, and a subject with an object right behind it.
  @Test(arguments: [
    (
      "In der Arbeitsgruppe Schutz trafen sich Polizei, saß für das Land in drei Gremien und Schule.",
      "saß für das Land"
    ),
    (
      "In het lokaal woonoverleg zetelen het OCMW, elke gemeente de lokale actoren en de politie.",
      "gemeente de lokale actoren"
    ),
  ])
  func aClauseIsNoName(_ text: String, _ clause: String) {
    #expect(!members(text).contains { $0.contains(clause) })
  }

  /// Names that look like clauses or begin with small words.
  @Test(arguments: [
    "Elles Avancent asbl", "Centre Les Tilleuls", "ONE", "Maison de l'emploi",
  ])
  func namesWithSmallWordsStay(_ name: String) {
    let text = "Plateforme Jeunesse\n\nMembres :\n- CPAS\n- Police locale\n- \(name)\n"
    #expect(members(text).count == 3)
    #expect(name.hasPrefix(members(text)[2]))
  }

  @Test func aPostStaysWithWhatItIsFor() {
    let text = """
      Le Conseil de prévention réunit le CPAS, la personne de contact au sein de la cellule et la police.
      """
    #expect(members(text).contains("personne de contact au sein de la cellule"))
  }

  /// A department bears its fields, each with its "of"; bodies in a row are no fields.
  @Test func fieldsOfADepartmentAreOneName() {
    #expect(
      members(
        "Le comité de pilotage réunit le CPAS, la Direction de l'emploi, du travail et de la protection des familles et la police."
      ).contains("Direction de l'emploi, du travail et de la protection des familles"))
    #expect(
      members("Le comité de pilotage réunit des délégués de la direction, du CPAS et de la police.")
        .contains("CPAS"))
  }

  /// The government only wants the plan; the centre runs it.
  @Test func whoDecidesOnAPlatformDoesNotBelongForThat() {
    let found = members(
      "Le plan local d'aide aux jeunes est né en 2019. Voulu par le Gouvernement wallon, le plan est mené par le CPAS."
    )
    #expect(!found.contains { $0.contains("Gouvernement") })
    #expect(found.contains("CPAS"))
  }

  /// What announces a list says whether it is one of platforms, and names alone may be places.
  @Test func aListOfOtherThingsIsNone() {
    #expect(
      members(
        "The Safety Board. The work is done in several groups:\n\n- operational groups\n- advisory forums and groups\n"
      ).isEmpty)
    #expect(
      members(
        "Les réseaux Aube aident les familles. On en comptait trois : Vaux, Rochelin et Aywin."
      )
      .isEmpty)
  }
}
