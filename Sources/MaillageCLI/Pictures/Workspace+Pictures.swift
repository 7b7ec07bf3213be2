import Maillage
import MaillageDrawing
import MaillageGraph
import MaillageSheets

extension Workspace {
  /// The picture of each commune; one that cannot be drawn is a problem, not the end.
  mutating func pictures(
    of study: Study, banner: String?, withPNG: Bool, by renderer: any PictureRenderer
  ) -> [ReportPicture] {
    let slugs = Report.slugs(of: study.profiles.map(\.name))
    let language = language
    let parallelism = parallelism
    let date = selection.at
    let start = ContinuousClock.now
    defer { stopwatch.add(ContinuousClock.now - start, to: "draw") }
    let drawn = console.watching(.drawing, in: language) { _ in
      let ticks = WorkMonitor.Ticks(of: study.profiles.count)
      return Workers.map(study.profiles.count, parallelism: parallelism) { place in
        defer { ticks.tick() }
        let profile = study.profiles[place]
        var builder = DiagramBuilder(partners: profile.partners, language: language)
        builder.banner = banner
        builder.date = date
        return Result { () throws(DrawingError) in
          try builder.reportPicture(
            of: profile.name, slug: slugs[profile.name] ?? "commune", withPNG: withPNG,
            by: renderer)
        }
      }
    }
    var pictures: [ReportPicture] = []
    for (profile, result) in zip(study.profiles, drawn) {
      do throws(DrawingError) {
        pictures.append(try result.get())
      } catch {
        let name = profile.name.isEmpty ? Phrases(language)[.noCommune] : profile.name
        report(error.diagnostic(for: name, in: language))
      }
    }
    return pictures
  }

  /// Whether such pictures can be drawn on this machine at all; if not, that is a problem said once.
  mutating func canDraw(_ format: DrawingOrder.Format, by renderer: any PictureRenderer) -> Bool {
    do throws(DrawingError) {
      try renderer.check(format)
      return true
    } catch {
      report(error.diagnostic(for: "", in: language))
      return false
    }
  }

  /// The most partners whose places can still be told apart in one picture.
  private static let mostTogether = 400
  /// The most partners as bubbles that a page of a report shows.
  private static let mostInBubbles = 8000

  /// All communes in one picture: two as a butterfly, up to twelve as small pictures, more as
  /// bubbles; nil for a single one, or where they have too many partners for one page.
  mutating func comparisonPicture(
    of study: Study, banner: String?, withPNG: Bool, by renderer: any PictureRenderer
  ) -> ComparisonPicture? {
    guard study.profiles.count > 1,
      let (form, diagram, layout) = comparisonDiagram(of: study, banner: banner)
    else { return nil }
    let start = ContinuousClock.now
    defer { stopwatch.add(ContinuousClock.now - start, to: "draw-together") }
    do throws(DrawingError) {
      let picture = try Picture(of: diagram, layout: layout)
      return ComparisonPicture(
        form: form, svg: try picture.svg(idPrefix: "comparison", by: renderer),
        png: withPNG ? try picture.png(width: 2000, by: renderer) : nil)
    } catch {
      report(error.diagnostic(for: "comparison", in: language))
      return nil
    }
  }

  private func comparisonDiagram(of study: Study, banner: String?) -> (
    form: ComparisonPicture.Form, diagram: Diagram, layout: PictureLayout
  )? {
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
    let diagram = builder.diagram(for: .overview)
    return diagram.bodies.count <= Self.mostInBubbles ? (.bubbles, diagram, .overview) : nil
  }
}

extension DiagramBuilder {
  fileprivate func reportPicture(
    of commune: String, slug: String, withPNG: Bool, by renderer: any PictureRenderer
  ) throws(DrawingError) -> ReportPicture {
    let layout = suitingLayout
    let picture = try Picture(of: diagram(for: layout), layout: layout)
    return ReportPicture(
      commune: commune, form: layout.form,
      svg: try picture.svg(idPrefix: "picture-" + slug, by: renderer),
      png: withPNG ? try picture.png(by: renderer) : nil)
  }
}
