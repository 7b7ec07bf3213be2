import Foundation
import Testing

@testable import MaillageDrawing

/// Machines on which something is missing; each test in a process of its own, since a process looks
/// once.
@Suite struct MachineTests {
  /// A machine whose list of plug-ins is empty, as where only libraries were copied.
  @Test func missingPluginsAreSaidWithTheRemedy() async {
    await #expect(processExitsWith: .success) {
      let folder = NSTemporaryDirectory() + "maillage-plugins-\(UUID().uuidString)"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      setenv("GVBINDIR", folder, 1)
      func isMissing(_ work: () throws -> Void) -> Bool {
        do {
          try work()
          return false
        } catch DrawingError.pluginsMissing(let hint) {
          return hint.contains("libgvc6-config-update -c") && hint.contains("dot -c")
        } catch {
          return false
        }
      }
      let picture = try Picture(of: Samples.liege, layout: .columns)
      #expect(isMissing { try InProcessRenderer().check(.svg) })
      #expect(isMissing { _ = try picture.svg() })
      #expect(isMissing { _ = try picture.png() })
      // A helper looks for them where they belong, whatever the environment says.
      #expect(try picture.svg(by: HelperRenderer(helpers: 1)).hasPrefix("<svg"))
    }
  }

  /// Pictures whose letters would all be the same empty box.
  @Test func missingFontsAreSaidWithTheRemedy() async throws {
    let svg = try Picture(of: Samples.liege, layout: .columns).svg()
    setenv("MAILLAGE_TEST_SVG_HASH", "\(Self.sum(svg))", 1)
    await #expect(processExitsWith: .success) {
      let folder = NSTemporaryDirectory() + "maillage-fonts-\(UUID().uuidString)"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let list =
        "<?xml version=\"1.0\"?><fontconfig><dir>\(folder)</dir><cachedir>\(folder)</cachedir></fontconfig>"
      try list.write(toFile: folder + "/fonts.conf", atomically: true, encoding: .utf8)
      setenv("FONTCONFIG_FILE", folder + "/fonts.conf", 1)
      let picture = try Picture(of: Samples.liege, layout: .columns)
      let renderers: [any PictureRenderer] = [InProcessRenderer(), HelperRenderer(helpers: 1)]
      for renderer in renderers {
        for draw in [
          { _ = try picture.png(by: renderer) }, { _ = try picture.pdf(by: renderer) },
          { try renderer.check(.png) },
        ] {
          #expect {
            try draw()
          } throws: {
            guard case .fontsMissing(let hint) = $0 as? DrawingError else { return false }
            return hint.contains("fonts-liberation2")
          }
        }
        // Letters of SVG are the reader's, and all places are ours: not a byte is different.
        try renderer.check(.svg)
        let svg = try picture.svg(by: renderer)
        #expect(
          "\(MachineTests.sum(svg))"
            == ProcessInfo.processInfo.environment["MAILLAGE_TEST_SVG_HASH"])
      }
    }
  }

  /// The same in every process, unlike `hashValue`.
  private static func sum(_ text: String) -> UInt64 {
    text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}
