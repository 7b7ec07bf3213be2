import Foundation
import Testing

@testable import Maillage

/// The communes of the made-up province beside one another, compared once for all tests.
private let provinceComparison = Comparison(
  of: Province.made().study(), fair: FairOptions(samples: 49, resamples: 99))

/// A report of the made-up province with a small picture for each commune.
func provinceReport(_ language: Language = .french) -> Report {
  let study = Province.made().study()
  let svg =
    "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 5\">"
    + "<title>x</title><rect width=\"10\" height=\"5\"/></svg>\n"
  return Report(
    study: study, comparison: provinceComparison, language: language,
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
  func text(of path: String) throws -> String {
    try #require(files().first { $0.path == path }, "\(path)").text
  }
}

/// The words a reader sees: tags, style and script taken out.
func visible(_ html: String) -> String {
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
