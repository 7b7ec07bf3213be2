import Foundation
import Testing

@testable import Maillage

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
    let study = made.study()
    return Report(
      study: study,
      comparison: Comparison(of: study, fair: FairOptions(samples: 19, resamples: 49)),
      language: .english, banner: Self.names[0],
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
