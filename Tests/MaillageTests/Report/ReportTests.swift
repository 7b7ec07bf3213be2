import Foundation
import Testing

@testable import Maillage

/// A report of the made-up province with a small picture for each commune.
private func provinceReport(_ language: Language = .french) -> Report {
  let study = Province.made().study()
  let svg =
    "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 5\">"
    + "<title>x</title><rect width=\"10\" height=\"5\"/></svg>\n"
  return Report(
    study: study, language: language,
    pictures: study.profiles.map {
      ReportPicture(commune: $0.name, svg: svg, png: [1, 2, 3], smallSVG: svg)
    },
    banner: Report.madeUpBanner(in: language), diagnostics: Province.diagnostics,
    date: "2026-03-01",
    describe: { id, _ in
      MeasureDescription(
        title: "«\(id)»", definition: "Définition de \(id).", citation: "Auteur 1999")
    })
}

extension Report {
  fileprivate func text(of path: String) throws -> String {
    try #require(files().first { $0.path == path }, "\(path)").text
  }
}

/// The words a reader sees: tags, style and script taken out.
private func visible(_ html: String) -> String {
  var result = ""
  var rest = Substring(html)
  while let start = rest.firstIndex(of: "<") {
    result += rest[..<start]
    rest = rest[start...]
    for raw in ["style", "script"] where rest.hasPrefix("<\(raw)>") {
      rest = rest.firstRange(of: "</\(raw)>").map { rest[$0.lowerBound...] } ?? ""
    }
    rest = rest.firstIndex(of: ">").map { rest[rest.index(after: $0)...] } ?? ""
  }
  return result + rest
}

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

@Suite("Hostile names")
struct HostileNamesTests {
  static let names = [
    "<script>alert(1)</script>", "=HYPERLINK(\"http://evil.example\")", "a|b|c", "line\nbreak",
    "\u{202E}gnp.exe", "\"><img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
    "{{heading}} {count}", "&amp; & &lt;", "`code` *bold* _it_", "</title></style>", "\u{0}nul",
    "--> <!-- ]]>", "@SUM(A1)", "l’œuvre d’Émile",
  ]

  private func report() -> Report {
    var made = MadeUpTable()
    for commune in ["X", Self.names[0]] {
      made.platform(
        Self.names[0], in: commune, members: Self.names.map { "\(Self.names[5]):\($0)" })
      made.platform(Self.names[2], in: commune, members: Array(Self.names.dropFirst(7)))
      made.platform(Self.names[5], in: commune, members: Self.names)
    }
    for position in made.table.memberships.indices {
      made.table.memberships[position].sources = [
        Self.names[position % Self.names.count], "javascript:alert(2)",
      ]
    }
    made.table.memberships[0].roles = [Role(rawValue: Self.names[5])]
    made.table.links = [PlatformLinkRecord(from: 0, to: 1, relation: Self.names[0])]
    made.table.communeRecords = [CommuneRecord(name: "X", group: Self.names[5])]
    made.table.sources = [SourceSummary(file: Self.names[0])]
    return Report(
      study: made.study(), language: .english, banner: Self.names[0],
      diagnostics: Self.names.map {
        Diagnostic(.warning, code: "x", file: $0, line: 1, message: $0, remedy: $0)
      })
  }

  @Test("stay names in HTML")
  func html() {
    for file in report().files() where file.path.hasSuffix(".html") {
      #expect(Markup.faults(in: file.text) == [], "\(file.path)")
      #expect(file.text.ranges(of: "<script>").count == 1)
      #expect(!file.text.contains("<img"))
      #expect(!file.text.contains("href=\"javascript"))
      #expect(!file.text.contains("\u{202E}") && !file.text.contains("\u{0}"))
    }
  }

  @Test("stay names in Markdown")
  func markdown() throws {
    let text = try report().text(of: "report.md")
    #expect(!text.contains("<script") && !text.contains("<img"))
    #expect(!text.replacing("\\]", with: "").contains("](javascript"))
    #expect(!text.contains("\u{202E}"))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    for row in rows {
      let bars = row.replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars >= 3 && row.hasSuffix("|"), "\(row)")
    }
  }

  @Test("stay names in CSV and JSON")
  func tables() throws {
    for file in report().files() where file.path.hasSuffix(".csv") {
      for cell in file.text.split(whereSeparator: { ",\r\n".contains($0) }) {
        let first = cell.drop { $0 == "\"" }.first
        #expect(first.map { !"=@".contains($0) } ?? true, "\(file.path): \(cell)")
      }
    }
    let json = try #require(report().files().first { $0.path == "report.json" })
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.bytes)) }
  }

  @Test("file names stay within the folder")
  func paths() {
    let safe = Set("abcdefghijklmnopqrstuvwxyz0123456789-./")
    #expect(report().files().allSatisfy { $0.path.allSatisfy(safe.contains) })
    #expect(report().files().allSatisfy { !$0.path.contains("..") })
  }
}
