import Foundation
import Maillage
import Testing

/// Writes the report of the made-up province for a person to look at, where one asks for it.
@Test(
  .enabled(if: ProcessInfo.processInfo.environment["MAILLAGE_PREVIEW"] != nil),
  arguments: Language.allCases)
func preview(language: Language) throws {
  let folder = try #require(ProcessInfo.processInfo.environment["MAILLAGE_PREVIEW"])
  let picture = ProcessInfo.processInfo.environment["MAILLAGE_PREVIEW_SVG"].flatMap {
    try? String(contentsOfFile: $0, encoding: .utf8)
  }
  let study = Province.made().study()
  let report = Report(
    study: study, language: language,
    pictures: study.profiles.compactMap { profile in
      picture.map { ReportPicture(commune: profile.name, svg: $0, smallSVG: $0) }
    }, banner: Report.madeUpBanner(in: language), diagnostics: Province.diagnostics)
  try ReportWriter.write(report.files(), toFolder: folder + "/" + language.rawValue)
}
