import Testing

@testable import MaillageSheets

/// Platforms that the build of a document names: a heading over labels, a label before a list, a title
/// without a noun that tells what it is, what a sentence says something is.
@Suite struct NamedByBuildTests {
  @Test func aHeadingOverARoleLabelIsAPlatform() {
    expectPairs(
      """
      Harm Reduction Partnership

      Executive Board
      Chair: Deputy Mayor for Policing
      Members: Tarnwick Police, the ten local authorities

      Operational Group
      Chair: Head of Probation
      Members: Youth Justice Service, Shelter
      """,
      [
        "Executive Board – Deputy Mayor for Policing", "Executive Board – Tarnwick Police",
        "Executive Board – local authorities", "Operational Group – Head of Probation",
        "Operational Group – Youth Justice Service", "Operational Group – Shelter",
      ])
  }

  @Test func aLabelBeforeAListMayBeTheNameOfAPlatform() {
    expectPairs(
      """
      Präventionsrat Moorheim

      Arbeitsgruppen
      AG Schulweg: Grundschule Moorheim, Verkehrswacht, Polizei
      AK Nachbarschaft: Kirchen, Caritas
      """,
      [
        "AG Schulweg – Grundschule Moorheim", "AG Schulweg – Verkehrswacht",
        "AG Schulweg – Polizei",
        "AK Nachbarschaft – Kirchen", "AK Nachbarschaft – Caritas",
      ])
    expectPairs(
      """
      Safer Tarnwick

      Safer Tarnwick is the community safety partnership for the borough. Its members are Tarnwick \
      Borough Council and the Probation Service.

      Business Crime Group: Chamber of Trade, Tarnwick Police
      """,
      [
        "Safer Tarnwick – Tarnwick Borough Council", "Safer Tarnwick – Probation Service",
        "Business Crime Group – Chamber of Trade", "Business Crime Group – Tarnwick Police",
      ])
  }

  @Test func aTitleThatTheTextGivesAgainIsAName() {
    expectPairs(
      """
      Wach im Quartier

      „Wach im Quartier“ wird vom Jugendzentrum Kette und der Hauptschule West getragen.
      """,
      ["Wach im Quartier – Jugendzentrum Kette", "Wach im Quartier – Hauptschule West"])
    expectPairs(
      """
      Decision notice: Night Marshal Service 2022/23

      The delivery partners are Street Pastors and the Students' Union.
      """,
      ["Night Marshal Service – Street Pastors", "Night Marshal Service – Students' Union"])
  }

  @Test func columnsOfMinutesPartNamesFromBodies() {
    expectPairs(
      """
      Tarnwick Moor Public Services Board

      Meeting 7

      Present:
      Cllr Zelda Quint            Tarnwick Moor Council
      Odilon Brack                Natural Heritage Wales
      Ibbe Lane                   South Wales Fire and Rescue Service
      """,
      [
        "Tarnwick Moor Public Services Board – Tarnwick Moor Council",
        "Tarnwick Moor Public Services Board – Natural Heritage Wales",
        "Tarnwick Moor Public Services Board – South Wales Fire and Rescue Service",
      ])
  }

  private func expectPairs(
    _ text: String, _ pairs: Set<String>, _ location: SourceLocation = #_sourceLocation
  ) {
    let reading = SheetExtractor.read(text, file: "sheet.txt")
    let found = Set(reading.memberships.map { "\($0.platform) – \($0.organisation)" })
    #expect(found == pairs, sourceLocation: location)
  }
}

/// Names that lead to each other.
@Suite struct NameChainTests {
  @Test(.timeLimit(.minutes(1))) func namesThatShortenEachOtherComeToAnEnd() {
    let reading = SheetExtractor.read(
      """
      Who is involved

      The Holm Safer Together Partnership plans its work through a Board and a Forum.

      The Partnership Board is chaired by the mayor. The Drugs Team also has a seat on the Board.

      The Residents' Forum links the Partnership with local people. The Forum reports to the Board.
      """, file: "sheet.txt")
    #expect(!reading.platforms.isEmpty)
  }
}
