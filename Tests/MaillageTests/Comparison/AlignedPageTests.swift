import Foundation
import MaillageSheets
import Testing

@testable import Maillage

@Suite("Pages on what communes share")
struct AlignedPageTests {
  /// Four communes with a working group; one of them names no school on it.
  private func study() -> Study {
    var made = MadeUpTable()
    for commune in ["A", "B", "C"] {
      made.platform(
        "Jeunesse", in: commune,
        members: ["education:École \(commune)", "social:CPAS", "police:Police"],
        kind: .workingGroup, local: ["CPAS"])
      made.platform(
        "CSIL", in: commune, members: ["police:Police", "social:CPAS"], local: ["CPAS"])
    }
    made.platform("Groupe", in: "D", members: ["police:Police", "youth:AMO"], kind: .workingGroup)
    made.platform("CSIL", in: "D", members: ["police:Police", "education:École D"])
    return made.study()
  }

  @Test("every section is there, well formed, in every language", arguments: Language.allCases)
  func sections(language: Language) throws {
    let report = Report(study: study(), language: language)
    let page = try report.text(of: "comparison.html")
    #expect(Markup.faults(in: page) == [])
    let words = visible(page)
    #expect(!words.contains("{"))
    #expect(words.firstMatch(of: #/\p{L}(?:'|&#39;)\p{L}/#) == nil, "apostrophes are curved")
    for claim in ["il n’y a pas d", "there is no ", "there are no ", "es gibt kein", "er is geen "]
    {
      #expect(!words.localizedStandardContains(claim))
    }
    // Every number that the annex explains bears its name and where it comes from.
    let comparison = Comparison(of: study())
    for term in comparison.terms {
      #expect(words.contains(SafeText.html(Phrases(language)[term.name])), "\(term.ids)")
      for citation in term.citations {
        #expect(words.contains(SafeText.html(citation.line)), "\(citation.line)")
      }
    }
    for id in ["pairs", "usual-names", "sectors", "roles", "mixing", "missing"] {
      #expect(page.contains("\"s-\(id)\""), "\(id)")
    }
    #expect(try report.text(of: "d.html").contains("\"s-missing\""))
    #expect(!(try report.text(of: "a.html").contains("\"s-missing\"")))
    let paths = Set(report.files().map(\.path))
    #expect(paths.isSuperset(of: ["missing-partners.csv", "mixing.csv", "roles.csv"]))
  }

  @Test("a missing partner is a question, with how usual it is")
  func missing() throws {
    let words = visible(try Report(study: study(), language: .english).text(of: "d.html"))
    #expect(
      words.contains(
        "Education: in 3 of the 3 comparable communes with a platform of this kind (working group) "
          + "such a partner is named on it; here it is named, but not there."))
    #expect(words.contains("Not to be named in a list is not to be absent"))
    let french = visible(try Report(study: study(), language: .french).text(of: "d.html"))
    #expect(french.contains("dans 3 des 3 communes comparables"))
  }

  @Test("two communes stand seat by seat, with a sentence of what both name")
  func changes() throws {
    var made = MadeUpTable()
    made.platform("CSIL", in: "A", members: ["CPAS", "TEC"], local: ["CPAS"])
    made.platform("CSIL", in: "B", members: ["CPAS", "AMO"], local: ["CPAS"])
    let page = visible(
      try Report(study: made.study(), language: .english).text(of: "comparison.html"))
    #expect(page.contains("A and B: 1 of 3 partners in both lists, 1 of them generic."))
    #expect(
      page.contains(
        "Of the 3 memberships in either list 1 is in both, 1 in A only and 1 in B only."))
    #expect(page.contains("in B only"))
    let text = Comparison(of: made.study()).changesText(in: .german)
    #expect(text.contains("TEC in CSIL: nur in A"))
  }
}
