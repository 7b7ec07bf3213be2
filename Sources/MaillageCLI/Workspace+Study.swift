import ArgumentParser
import Maillage
import MaillageDrawing

extension Workspace {
  /// The communes of the selection, each with its measures and findings.
  func study() -> Study {
    let networks = networks(byCommune: true)
    let parallelism = parallelism
    var seconds: [String: Double] = [:]
    var done = 0
    let study = stopwatch.time("measure") {
      console.watching(.measuring, in: language) { monitor in
        Study(table: table, networks: networks, selection: selection) { network in
          let results = monitor.part(number: done, of: networks.count) {
            MeasureCatalogue.evaluate(network, parallelism: parallelism, monitor: monitor)
          }
          done += 1
          seconds.merge(results.seconds, uniquingKeysWith: +)
          return results
        }
      }
    }
    stopwatch.add(seconds)
    return study
  }

  /// The picture of each commune; one that cannot be drawn is a problem, not the end.
  mutating func pictures(of study: Study, banner: String?, withPNG: Bool) -> [ReportPicture] {
    let slugs = Report.slugs(of: study.profiles.map(\.name))
    var pictures: [ReportPicture] = []
    let start = ContinuousClock.now
    defer { stopwatch.add(ContinuousClock.now - start, to: "draw") }
    console.watching(.drawing, in: language) { monitor in
      for (done, profile) in study.profiles.enumerated() {
        monitor.part(number: done, of: study.profiles.count) {
          var builder = DiagramBuilder(partners: profile.partners, language: language)
          builder.banner = banner
          builder.date = selection.at
          let layout = builder.suitingLayout
          let diagram = builder.diagram(for: layout)
          let slug = slugs[profile.name] ?? "commune"
          do throws(DrawingError) {
            let picture = try Picture(of: diagram, layout: layout)
            pictures.append(
              ReportPicture(
                commune: profile.name, form: layout.form,
                svg: try picture.svg(idPrefix: "picture-" + slug),
                png: withPNG ? try picture.png() : nil))
          } catch {
            let name = profile.name.isEmpty ? Phrases(language)[.noCommune] : profile.name
            report(error.diagnostic(for: name, in: language))
          }
        }
      }
    }
    return pictures
  }

  /// The most partners whose places can still be told apart in one picture.
  private static let mostTogether = 400

  /// All communes in one picture: two as a butterfly, up to twelve as small pictures, more as
  /// bubbles; nil for a single one, or where they have too many partners for one page.
  mutating func comparisonPicture(of study: Study, banner: String?, withPNG: Bool)
    -> ComparisonPicture?
  {
    guard study.profiles.count > 1 else { return nil }
    let (form, diagram, layout) = comparisonDiagram(of: study, banner: banner)
    let start = ContinuousClock.now
    defer { stopwatch.add(ContinuousClock.now - start, to: "draw") }
    do throws(DrawingError) {
      let picture = try Picture(of: diagram, layout: layout)
      return ComparisonPicture(
        form: form, svg: try picture.svg(idPrefix: "comparison"),
        png: withPNG ? try picture.png(width: 2000) : nil)
    } catch {
      report(error.diagnostic(for: "comparison", in: language))
      return nil
    }
  }

  private func comparisonDiagram(of study: Study, banner: String?) -> (
    form: ComparisonPicture.Form, diagram: Diagram, layout: PictureLayout
  ) {
    let layout: PictureLayout = study.profiles.count == 2 ? .butterfly : .multiples
    if layout.partCount?.contains(study.profiles.count) ?? false {
      var builder = ComparisonBuilder(
        parts: study.profiles.map { .init(label: label(of: $0.name), partners: $0.partners) },
        language: language, date: selection.at)
      builder.banner = banner
      let diagram = builder.diagram(for: layout)
      if diagram.bodies.count <= Self.mostTogether {
        return (layout == .butterfly ? .butterfly : .multiples, diagram, layout)
      }
    }
    var builder = DiagramBuilder(
      partners: networks(byCommune: false)[0], language: language)
    builder.banner = banner
    builder.date = selection.at
    return (.bubbles, builder.diagram(for: .overview), .overview)
  }

  /// Writes a folder whole; one that cannot be written is a problem.
  mutating func writeFolder(_ files: [ReportFile], to folder: String) {
    do throws(OutputError) {
      try ReportWriter.write(files, toFolder: folder)
    } catch {
      report(error.diagnostic(in: language))
    }
  }

  /// Ends before any work is done where it could not be written.
  mutating func refuseOutputThatIsFile(_ path: String) throws {
    guard OutputFile.isFile(path) else { return }
    report(OutputError.outputIsFile(path).diagnostic(in: language))
    throw ExitCode.problems
  }
}
