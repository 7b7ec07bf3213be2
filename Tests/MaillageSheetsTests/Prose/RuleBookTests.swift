import Testing

@testable import MaillageSheets

@Suite struct RuleBookTests {
  private let text =
    "The Safety Board is made up of Anytown Council, Victim Support and the police."

  @Test func aRuleCanBeSwitchedOff() {
    #expect(SheetExtractor.read(text, file: "a.txt").memberships.count == 3)
    // What is left are bodies in a sentence about a platform, for a person to check.
    let rest = SheetExtractor.read(text, file: "a.txt", without: ["made up of"]).memberships
    #expect(rest.allSatisfy { $0.confidence == .check })
    #expect(SheetExtractor.read(text, file: "a.txt", without: ["paid by"]).memberships.count == 3)
  }

  @Test(arguments: SheetLanguage.all.map(\.language))
  func everyRuleIsLookedForByAWordOrASign(_ language: Language) {
    let book = RuleBook.of(language)
    for rule in book.membershipIndex.others {
      let pattern = book.memberships[rule].pattern
      switch pattern.elements[pattern.pivot].element {
      case .participants, .mark: continue
      default: break
      }
      Issue.record("\(book.memberships[rule].name) has no word or sign that it is looked for by")
    }
  }

  /// Four times the text may take no more than about four times as long; twelve is far from the
  /// sixteen of a quadratic search, and machines that are busy need some room.
  @Test(arguments: [
    "the members are the police, ", "chaired by the mayor and funded by the council with ",
    "Mr R Drummond, Zelda Quint (", "neben der Polizei, ", "0800 ", "a@b ", "made up of ",
  ])
  func oneLineTakesTimeInProportion(_ piece: String) {
    func time(_ count: Int) -> Duration {
      let line = String(repeating: piece, count: count)
      return (0..<2).map { _ in
        ContinuousClock().measure { _ = SheetExtractor.read(line, file: "a.txt") }
      }.min()!
    }
    let short = time(100)
    #expect(time(400) < short * 12 + .milliseconds(20))
  }
}
