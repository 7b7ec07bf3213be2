import Foundation
import Testing

@testable import Maillage

@Suite("Wording of reports")
struct ReportWordingTests {
  /// Words that mean nothing where there is one platform.
  private static let structural = [
    "centralit", "densit", "Dichte", "dichtheid", "Zentralit", "betweenness", "mean_degree",
    "components", "0,125", "nodf", "closeness",
  ]

  @Test("a commune with one platform gets a roster and no measure", arguments: Language.allCases)
  func onePlatform(language: Language) throws {
    let words = visible(try provinceReport(language).text(of: "oedelbourg.html"))
    for word in Self.structural { #expect(!words.localizedStandardContains(word), "\(word)") }
    let shape = Phrases(language)
    #expect(words.contains("Bibliothèque"))
    #expect(!words.contains(shape[.sectionTogether]))
    let index = visible(try provinceReport(language).text(of: "index.html"))
    #expect(index.contains(SafeText.html(shape[.shapeOne])))
  }

  @Test("the check finds the measures of a commune with several")
  func checkerCanFail() throws {
    let words = visible(try provinceReport().text(of: "valmont.html"))
    #expect(Self.structural.contains { words.localizedStandardContains($0) })
  }

  @Test("absence from a list is not absence from the field")
  func absence() throws {
    let french = visible(try provinceReport().text(of: "oedelbourg.html"))
    #expect(french.contains("Aucun partenaire n’est nommé dans ces secteurs"))
    #expect(french.contains("Police et sécurité"))
    for language in Language.allCases {
      let page = visible(try provinceReport(language).text(of: "index.html"))
      #expect(page.contains(SafeText.html(Phrases(language)[.absence])))
      for phrase in Phrase.allCases {
        let text = Phrases(language)[phrase].lowercased()
        for claim in [
          "il n’y a pas d", "there is no ", "there are no ", "es gibt kein", "er is geen ",
        ]
        where phrase != .noProblem {
          #expect(!text.contains(claim), "\(phrase)")
        }
      }
    }
  }

  @Test("findings stand in plain words")
  func findings() throws {
    let rivemont = visible(try provinceReport(.english).text(of: "rivemont.html"))
    #expect(rivemont.contains("8 pairs of partners are linked only through CPAS."))
    let valmont = visible(try provinceReport(.english).text(of: "valmont.html"))
    #expect(valmont.contains("Nobody holds the partnership together alone"))
    #expect(valmont.contains("5 pairs of partners meet on two or more platforms."))
    #expect(valmont.contains("15 of 22 partners are named on one platform only."))
    #expect(valmont.contains("in the 2 other comparable communes between 1.13 and 1.25"))
    #expect(valmont.contains("Source: www.valmont.example and liste.csv."))
  }

  @Test(
    "the annex explains every number in the words of the catalogue", arguments: Language.allCases)
  func annex(language: Language) throws {
    let study = Province.made().study()
    let words = visible(try Report(study: study, language: language).text(of: "valmont.html"))
    for id in ["density", "mean_degree_organisations", "components", "overlapping_pairs"] {
      let measure = try #require(MeasureCatalogue.measure(id, .network))
      #expect(words.contains(SafeText.html(measure.title[language])), "\(id)")
      #expect(words.contains(SafeText.html(measure.definition[language])), "\(id)")
      #expect(!words.contains(id))
    }
  }

  @Test("counts of none and of all are said in words")
  func noneAndAll() throws {
    var made = MadeUpTable()
    made.platform("P", in: "X", members: ["a", "b"])
    made.platform("Q", in: "X", members: ["a", "b"])
    made.platform("R", in: "Y", members: ["a", "b"])
    made.platform("S", in: "Y", members: ["c", "d"])
    made.place("T", in: ["Y"])
    let report = Report(study: made.study(), language: .english)
    let none = visible(try report.text(of: "x.html"))
    #expect(none.contains("No partner is named on one platform only."))
    #expect(!none.contains("0 of"))
    let all = visible(try report.text(of: "y.html"))
    #expect(all.contains("Every partner is named on one platform only."))
    #expect(all.contains("1 other platform is named without members."))
    #expect(all.contains("Without these links") == false)
  }

  @Test("platforms without a common partner but with a link say so")
  func linked() throws {
    var made = MadeUpTable()
    made.platform("CSIL", in: "X", members: ["a", "b"])
    made.platform("Concertation", in: "X", members: ["c"], parent: "CSIL")
    made.table.links = [PlatformLinkRecord(from: 1, to: 0, relation: "part of")]
    let words = visible(
      try Report(study: made.study(), language: .english).text(of: "x.html"))
    #expect(
      words.contains(
        "which have no partner in common in this list, but Concertation is part of CSIL."))
    #expect(words.contains("Without these links the platforms form 2 groups; with them, 1."))
  }

  @Test("lists of a security cell are marked on every page that names them")
  func internalBanner() throws {
    let report = provinceReport(.english)
    for path in ["index.html", "valmont.html", "comparison.html"] {
      #expect(visible(try report.text(of: path)).contains("Internal: not for publication."))
    }
    #expect(!visible(try report.text(of: "rivemont.html")).contains("Internal: not for"))
    #expect(try report.text(of: "report.md").contains("> Internal: not for publication."))
    for file in report.files() where file.path.hasSuffix(".html") {
      #expect(visible(file.text).contains("Made-up data"), "\(file.path)")
    }
  }

  @Test("an intercommunal body is described once")
  func intercommunalOnce() throws {
    let index = visible(try provinceReport(.english).text(of: "index.html"))
    #expect(index.ranges(of: "Zone de première ligne").count == 1)
  }
}
