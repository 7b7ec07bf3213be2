import Foundation
import Testing

@testable import MaillageDrawing

/// The inputs that end the library, or never let it end: what becomes of them, and that pictures
/// never hold them.
///
/// Diagrams have no way to ask for any of this. The tests go below them, to what renderers are asked.
@Suite struct LibraryEndTests {
  private let fine = DrawingOrder("graph g { a [pos=\"0,0\"] }", format: .svg)

  private func error(
    of attributes: String, format: DrawingOrder.Format = .svg, seconds: Double = 20
  )
    throws -> DrawingError?
  {
    let renderer = HelperRenderer(helpers: 1, seconds: seconds)
    defer { #expect(throws: Never.self) { try renderer.drawing(of: fine) } }
    do throws(DrawingError) {
      let order = DrawingOrder("graph g { \(attributes) }", format: format)
      let first = try renderer.drawing(of: order)
      #expect(try renderer.drawing(of: order) == first)
      return nil
    } catch {
      return error
    }
  }

  /// 100 million outlines: more memory than there is.
  @Test func outOfMemory() throws {
    guard
      case .workerDied(_, _, let messages) = try error(of: "a [pos=\"0,0\", peripheries=100000000]")
    else {
      Issue.record("drawn")
      return
    }
    #expect(messages.contains { $0.contains("out of memory") })
  }

  /// An image of billions of pixels; pictures ask for no more than 40 million.
  @Test func tooManyPixels() throws {
    let failure = try error(
      of: "graph [dpi=100000] a [pos=\"0,0\"] b [pos=\"500,500\"]", format: .png, seconds: 5)
    switch failure {
    case .workerDied, .timedOut, .renderFailed: break
    default: Issue.record("\(String(describing: failure))")
    }
  }

  /// A shape of 100 million sides: never done.
  @Test func runsForEver() throws {
    let failure = try error(of: "a [pos=\"0,0\", shape=polygon, sides=100000000]", seconds: 0.5)
    #expect(failure == .timedOut(seconds: 0.5, messages: []))
  }

  /// A label whose end is not that of its beginning, longer than the buffer that messages once
  /// overran; the label would be lost without a word but the error.
  @Test func longMessages() throws {
    let label = "a [pos=\"0,0\", label=<<b>\(String(repeating: "x", count: 3_000))</i>>]"
    let failures = [
      try error(of: label),
      #expect(throws: DrawingError.self) {
        try InProcessRenderer().drawing(of: DrawingOrder("graph g { \(label) }", format: .svg))
      },
    ]
    for failure in failures {
      guard case .layoutFailed(let messages) = failure else {
        Issue.record("\(String(describing: failure))")
        continue
      }
      #expect(messages.contains { $0.hasPrefix("Error: ") || $0.contains("mismatched tag") })
      #expect(messages.allSatisfy { $0.count <= 500 })
    }
  }

  /// With engines that no order can name, these end the library; with ours they do no harm.
  @Test(arguments: [
    "graph [splines=ortho] a [pos=\"0,0\"] b [pos=\"99,9\"] a -- b",
    "a [pos=\"nan,nan\"] b [pos=\"0,0\"] a -- b",
  ])
  func harmlessWithOurEngines(attributes: String) throws {
    #expect(try error(of: attributes) == nil)
  }

  /// The library would read the file, and say where it lies.
  @Test func filesAreNotRead() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-image-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let image = folder.appendingPathComponent("secret.png")
    let picture = try Picture(of: Samples.liege, layout: .columns)
    try Data(picture.png(scale: 0.1)).write(to: image)
    let order = DrawingOrder("graph g { a [pos=\"0,0\", image=\"\(image.path)\"] }", format: .svg)
    let renderer = HelperRenderer(helpers: 1)
    #expect(!String(decoding: try renderer.drawing(of: order), as: UTF8.self).contains("secret"))
    // What is not asked for is not there in the first place.
    #expect(!picture.dot().contains("image"))
  }

  /// None of the above can come from a diagram, whatever its words and numbers are.
  @Test(arguments: PictureLayout.allCases) func diagramsAskForNothingOfThis(layout: PictureLayout)
    throws
  {
    let diagram = hostileDiagram().fit(for: layout)
    let dot = try Picture(of: diagram, layout: layout).dot()
    // What stands in quotes is data.
    let bare = dot.replacing(/"(\\.|[^"\\])*"/, with: "\"\"")
    let attributes = Set(bare.matches(of: /(\w+)=/).map { String($0.1) })
    #expect(
      attributes.isSubset(of: [
        "_background", "arrowsize", "arrowtail", "bgcolor", "color", "dir", "fillcolor",
        "fixedsize",
        "fontcolor", "fontname", "fontsize", "height", "id", "label", "margin", "outputorder",
        "pad",
        "penwidth", "peripheries", "pos", "shape", "style", "width",
      ]))
    #expect(!bare.contains("<"), "a label that the library would read as markup")
    #expect(Set(dot.matches(of: /peripheries=(\d+)/).map { String($0.1) }).isSubset(of: ["2"]))
    let ids = dot.matches(of: /\bid="([^"]*)"/).map { String($0.1) }
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z0-9-]+/) != nil })
    let numbers = dot.matches(of: /(?:width|height|fontsize)=([^,\]]*)/).compactMap { Double($0.1) }
    #expect(numbers.count > 10 && numbers.allSatisfy { (0..<1000).contains($0) })
    let fonts = Set(dot.matches(of: /fontname="([^"]*)"/).map { String($0.1) })
    #expect(fonts.isSubset(of: [DOTWriter.family, DOTWriter.family + " Bold"]))
  }
}
