import Testing

@testable import MaillageSheets

/// English names that go on before their noun, over commas and small words.
@Suite struct NamesInFullTests {
  @Test(arguments: [
    (
      "The Housing, Health and Care Partnership brings together NESCOL and the police.",
      "Housing, Health and Care Partnership"
    ),
    (
      "The Learning and Workforce Thematic Planning Group brings together NESCOL and the police.",
      "Learning and Workforce Thematic Planning Group"
    ),
    (
      """
      The minutes of the Mid Oakmoor, Tarnwick and the Isles Area Planning Group of Tuesday, 26 April were approved. \
      The members are the police and NESCOL.
      """, "Mid Oakmoor, Tarnwick and the Isles Area Planning Group"
    ),
    // A body before the comma is one of those in the list.
    (
      "The council, Health and Care Partnership work in the Oakmoor Forum.",
      "Oakmoor Forum"
    ),
  ])
  func namesGoOnBeforeTheNoun(_ text: String, _ name: String) {
    let reading = SheetExtractor.read(text, file: "sheet.txt")
    #expect(reading.memberships.first?.platform == name)
  }

  /// What the text calls by a longer name again and again is called so.
  @Test func theLongerNameIsTaken() {
    let reading = SheetExtractor.read(
      """
      Traveller Interagency Group Support

      The Tarnwick Traveller Interagency Group is run by Tarnwick Council. Members of the Tarnwick Traveller Interagency Group are the \
      police and NESCOL.
      """, file: "sheet.txt")
    #expect(reading.platforms.map(\.name) == ["Tarnwick Traveller Interagency Group"])
    #expect(reading.memberships.count == 3)
  }

  /// A sub-committee is a platform of its own.
  @Test func subCommitteesStayApart() {
    let reading = SheetExtractor.read(
      """
      What is the Joint Safety Committee?

      Members of the North Tarnwick Joint Safety Sub-Committee

      Sitting on your Joint Safety Sub-Committee you will find:

      • Tarnwick Council
      • the police
      """, file: "sheet.txt")
    #expect(
      Set(reading.memberships.map(\.platform)) == ["North Tarnwick Joint Safety Sub-Committee"])
  }

  /// "too" and "ook" stand between a name and what it is said to be.
  @Test(arguments: [
    ("KOMPAS too is a partnership of many agencies: Oakmoor Council and the police.", "KOMPAS"),
    ("KOMPAS is ook een samenwerking tussen het OCMW en de politie.", "KOMPAS"),
  ])
  func adverbsBeforeWhatItIs(_ text: String, _ name: String) {
    let reading = SheetExtractor.read(text, file: "sheet.txt")
    #expect(reading.memberships.map(\.platform) == [name, name])
  }

  /// A noun in small letters and a name are two members, though nobody else is in the list.
  @Test(arguments: [
    ("The Tarnwick Group brings together the police and NESCOL.", ["police", "NESCOL"]),
    ("Le réseau Toit réunit la police et Ostrelvo.", ["police", "Ostrelvo"]),
    (
      "Le réseau Toit réunit la police et la maison de quartier Femmes et Santé.",
      ["police", "maison de quartier Femmes et Santé"]
    ),
  ])
  func aNounAndANameAreTwo(_ text: String, _ bodies: [String]) {
    #expect(
      SheetExtractor.read(text, file: "sheet.txt").memberships.map(\.organisation) == bodies)
  }

  /// A number before a capital is part of a name; before an age it is not.
  @Test func numbersWithinNames() {
    let reading = SheetExtractor.read(
      "Le réseau Toit réunit la commune, la Maison des 4 Vents et le Conseil agricole des 3 Vallons.",
      file: "sheet.txt")
    #expect(
      reading.memberships.map(\.organisation)
        == ["commune", "Maison des 4 Vents", "Conseil agricole des 3 Vallons"])
  }
}
