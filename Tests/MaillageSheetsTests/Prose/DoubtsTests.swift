import Testing

@testable import MaillageSheets

/// What a membership is sure of, and what speaks against it.
@Suite struct DoubtsTests {
  private func confidence(_ text: String, of member: String) -> Confidence? {
    SheetExtractor.read(text, file: "sheet.txt").memberships.first { $0.organisation == member }?
      .confidence
  }

  @Test(arguments: [
    "Le Conseil de prévention réunit le CPAS, la police locale et la maison des jeunes.",
    "De stuurgroep Preventie bestaat uit het OCMW, de lokale politie en het CAW.",
    "Dem Präventionsrat gehören das ÖSHZ, die Polizei und die Schule an.",
    "The Safety Partnership brings together the council, the police and the college.",
  ])
  func whatASentenceSaysOfThePlatformThatItNamesIsSure(_ text: String) {
    let found = SheetExtractor.read(text, file: "sheet.txt").memberships
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.confidence == .sure })
  }

  /// A doubt that weighs as much as all that is borne is borne alone, and not with another.
  @Test func doubtsAddUp() {
    let rule = MembershipRule("brings together", "{P} reunit {L}")
    var doubts = Doubts()
    #expect(doubts.confidence(of: rule) == .sure)
    doubts.note(.looseRule, if: true)
    doubts.note(.composite, if: false)
    #expect(doubts.confidence(of: rule) == .sure)
    doubts.note(.platformElsewhere, if: true)
    #expect(doubts.confidence(of: rule) == .check)
  }

  /// Where the text speaks of three platforms, one by its noun alone, or goes on in small letters.
  @Test func whatStandsUnderOneOfSeveralBarePlatformsIsToCheck() {
    var doubts = Doubts()
    doubts.note(.otherPlatform, if: true)
    doubts.note(.otherPlatforms, if: true)
    let rule = MembershipRule("brings together", "{P} reunit {L}")
    #expect(doubts.confidence(of: rule) == .sure)
    doubts.note(.platformBare, if: true)
    #expect(doubts.confidence(of: rule) == .check)
  }

  @Test func whoIsPresentAtAMeetingIsToCheck() {
    var doubts = Doubts()
    doubts.note(.ofMinutes, if: true)
    #expect(doubts.confidence(of: MembershipRule("present", "@partners : {L}")) == .check)
  }

  @Test func noLackOfDoubtMakesAWeakRuleSure() {
    let rule = MembershipRule("body beside platform", ":", .member, .check)
    #expect(Doubts().confidence(of: rule) == .check)
  }

  @Test func aListOfBodiesBelowItsHeadingIsSure() {
    let found = SheetExtractor.read(
      "Plateforme Jeunesse\n\nPartenaires :\n- CPAS\n- Police locale\n- Maison des jeunes\n",
      file: "sheet.txt"
    ).memberships
    #expect(found.map(\.confidence) == [.sure, .sure, .sure])
  }

  /// "Menschenhandel" is the second half of what the service is for.
  @Test func whatMayBeHalfOfANameIsToCheck() {
    let text = """
      Der Runde Tisch Gewalt wurde 2019 eingerichtet. Geleitet wird er durch die Koordinationsstelle für \
      Häusliche Gewalt und Menschenhandel.
      """
    #expect(confidence(text, of: "Menschenhandel") != .sure)
  }

  /// "Junior" may belong to the name, and the sentence of the list no longer names the platform.
  @Test func aNameThatMayGoOnIsToCheck() {
    let text = """
      La plateforme Canto junior est née en 2019. La cellule de veille, la cellule logement et elle se voient. \
      Elle réunit le CPAS et la police locale.
      """
    #expect(confidence(text, of: "CPAS") == .check)
  }

  @Test func anEntryThatEndsInMidPhraseIsToCheck() {
    let text = "Le réseau Aide réunit le CPAS, la police locale et le centre régional ou."
    #expect(confidence(text, of: "police locale") == .sure)
    #expect(confidence(text, of: "centre régional ou") != .sure)
  }
}
