#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import MaillageDrawing
import Testing

/// Pictures to look at: `MAILLAGE_PICTURES=folder swift test --filter Gallery` writes them.
@Suite struct GalleryTests {
  static let folder = ProcessInfo.processInfo.environment["MAILLAGE_PICTURES"]

  @Test(.enabled(if: folder != nil)) func writesEverySample() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    var samples: [(String, Diagram, PictureLayout)] = [
      ("liege", Samples.liege, .columns), ("commune", Samples.commune(), .columns),
      ("roster", Samples.roster(), .roster),
    ]
    for count in [0, 1, 5, 27, 80] {
      samples.append(
        ("columns-\(count)", Samples.commune(bodies: count, platforms: min(6, count)), .columns))
      samples.append(("roster-\(count)", Samples.roster(members: count), .roster))
    }
    samples.append(("hostile", hostileDiagram(), .columns))
    samples.append(("hostile-roster", hostileDiagram(), .roster))
    samples.append(("columns-400", Samples.commune(bodies: 400, platforms: 30), .columns))
    samples.append(("roster-several", Samples.commune(bodies: 20, platforms: 3), .roster))
    var single = Samples.roster(members: 12)
    single.links = []
    samples.append(("columns-single", single, .columns))
    for (name, diagram, layout) in samples {
      let picture = try Picture(of: diagram, layout: layout)
      func write(_ ending: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: folder.appendingPathComponent("\(name).\(ending)"))
      }
      try write("svg", Array(try picture.svg().utf8))
      try write("png", try picture.png(scale: min(1.5, 7900 / picture.scene.height)))
      try write("pdf", try picture.pdf())
      try write("dot", Array(picture.dot().utf8))
    }
  }
}
