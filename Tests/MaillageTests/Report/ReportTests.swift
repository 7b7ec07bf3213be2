import Foundation
import Testing

@testable import Maillage

@Suite("Report")
struct ReportTests {
  @Test("holds the files of the contract")
  func files() {
    let paths = provinceReport().files().map(\.path)
    #expect(paths == paths.sorted())
    #expect(Set(paths).count == paths.count)
    let wanted = [
      "index.html", "valmont.html", "oedelbourg.html", "comparison.html", "sources.html",
      "report.md", "sources.csv", "memberships.csv", "links.csv", "nodes.csv", "networks.csv",
      "report.json", "pictures/valmont.svg", "pictures/valmont.png",
    ]
    #expect(Set(wanted).isSubset(of: paths))
  }

  @Test("shows all communes in one picture where one was drawn")
  func together() throws {
    let base = provinceReport()
    #expect(!(try base.text(of: "comparison.html")).contains("s-together"))
    for (form, words) in [
      (ComparisonPicture.Form.multiples, "The names"), (.butterfly, "in both communes"),
    ] {
      let report = Report(
        study: base.study, language: .english, pictures: base.pictures,
        comparisonPicture: ComparisonPicture(form: form, svg: "<svg/>", png: [1]))
      let page = try report.text(of: "comparison.html")
      #expect(Markup.faults(in: page) == [])
      #expect(page.contains("s-together") && page.contains("src=\"pictures/comparison.svg\""))
      #expect(page.lowercased().contains(words.lowercased()))
      let paths = report.files().map(\.path)
      #expect(paths.contains("pictures/comparison.svg"))
      #expect(paths.contains("pictures/comparison.png"))
    }
  }

  @Test("is well-formed in every language", arguments: Language.allCases)
  func wellFormed(language: Language) throws {
    for file in provinceReport(language).files() where file.path.hasSuffix(".html") {
      #expect(Markup.faults(in: file.text) == [], "\(file.path)")
      #expect(file.text.contains("<html lang=\"\(language.rawValue)\">"))
      #expect(!visible(file.text).contains("{"), "an unfilled place in \(file.path)")
    }
  }

  @Test("the checker refuses mangled pages")
  func checkerCanFail() throws {
    let page = try provinceReport().text(of: "valmont.html")
    for (one, other) in [
      ("</section>", ""), ("<td>", "<td"), ("</li>", "</ul>"), ("class=\"lead\"", "class=lead"),
      ("id=\"content\"", "id=\"content\" onclick=\"x\""), ("<p class=\"lead\">", "<p>1 > 0 <p>"),
    ] {
      #expect(Markup.faults(in: page.replacing(one, with: other)) != [], "\(one)")
    }
  }

  @Test("loads nothing from elsewhere and lets only its own script run")
  func selfContained() throws {
    let page = try provinceReport().text(of: "valmont.html")
    let head = try #require(page.firstRange(of: "</head>"))
    let policy = page[..<head.lowerBound]
    #expect(policy.contains("default-src 'none'"))
    #expect(policy.contains("script-src 'sha256-"))
    #expect(!page.contains("<link"))
    #expect(!page.contains("@import") && !page.contains("url("))
    #expect(!page.contains("src=\"http"))
    let script = page.components(separatedBy: "<script>")[1].components(separatedBy: "</script>")[0]
    let hash = Data(SHA256.digest(of: Array(script.utf8))).base64EncodedString()
    #expect(policy.contains("'sha256-\(hash)'"))
  }

  @Test("the same study gives the same bytes")
  func determinism() {
    #expect(provinceReport().files() == provinceReport().files())
    #expect(provinceReport(.dutch).files() != provinceReport(.german).files())
  }

  @Test("a table read again from memberships.csv has every row")
  func memberships() throws {
    var made = MadeUpTable()
    let place = made.platform("Conseil", in: "X", members: ["a"])
    made.seat(made.body("b", in: "X"), place, roles: [.chair, .member])
    made.table.memberships[1].weight = 2.5
    made.table.memberships[1].isWeightStated = true
    made.table.memberships[1].sources = ["u.csv:3", "https://a.example"]
    made.table.loneOrganisations = [LoneRecord(node: made.body("c", in: "X"), communes: ["X"])]
    let empty = made.place("Vide", in: ["X", "Y"], kind: .workingGroup, parent: "Conseil")
    made.table.emptyPlatforms = [LoneRecord(node: empty, communes: ["X", "Y"])]
    made.table.impossibleSeats = [
      MembershipRecord(organisation: made.body("d", in: "X"), platform: place, communes: ["X"])
    ]
    let rows = ReportTables.memberships(made.table).split(separator: "\n").map(String.init)
    #expect(
      rows == [
        "organisation,platform,commune,platform_kind,parent,acronym,sector,kind,role,weight,"
          + "from,until,statutory,source",
        "a,Conseil,X,platform,,,,organisation,member,,,,,liste.csv:2",
        "b,Conseil,X,platform,,,,organisation,chair,2.5,,,,u.csv:3 | https://a.example",
        "b,Conseil,X,platform,,,,organisation,member,,,,,u.csv:3 | https://a.example",
        "d,Conseil,X,platform,,,,organisation,member,,,,impossible,",
        "c,,X,,,,,organisation,,,,,,",
        ",Vide,X|Y,working group,Conseil,,,,,,,,,",
      ])
  }

  @Test("the JSON can be read and says what the pages say")
  func json() throws {
    let file = try #require(provinceReport().files().first { $0.path == "report.json" })
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    #expect(object["schema"] as? String == "maillage.report/1")
    let communes = try #require(object["communes"] as? [[String: Any]])
    #expect(
      communes.map { $0["shape"] as? String } == [
        "parts", "one_platform", "empty", "parts", "connected",
      ])
    let problems = try #require(object["problems"] as? [[String: Any]])
    #expect(problems.map { $0["line"] as? Int } == [12, 31])
  }

  @Test("a page of a large network shows the first rows and says so")
  func longTables() throws {
    var made = MadeUpTable()
    made.platform("P", in: "X", members: (0..<2100).map { "Partner \($0)" })
    made.platform("Q", in: "X", members: ["Partner 0", "Partner 1"])
    let study = Study(
      table: made.table, networks: [made.network(of: "X")], evaluate: { _ in MeasureResults() })
    let files = Report(study: study, language: .english).files()
    let page = try #require(files.first { $0.path == "x.html" }).text
    let words = "The first 2000 of 2102 rows; the CSV tables hold them all."
    #expect(page.contains(words))
    let table = try #require(files.first { $0.path == "memberships.csv" }).text
    #expect(table.split(separator: "\n").count == 2103)
  }

  @Test("an empty study is a report all the same", arguments: Language.allCases)
  func empty(language: Language) {
    let study = Study(
      table: MembershipTable(), networks: [], evaluate: PlainMeasures.evaluate)
    let files = Report(study: study, language: language).files()
    for file in files where file.path.hasSuffix(".html") {
      #expect(Markup.faults(in: file.text) == [], "\(file.path)")
    }
    #expect(files.contains { $0.path == "index.html" })
  }
}
