#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Testing

@testable import MaillageDrawing

/// Texts measured by the library that draws them, with the fonts at hand and with others.
@Suite struct FontTests {
  /// Texts that the library sets wider than the places that they have.
  ///
  /// Every line of a picture becomes a node as wide as the library sets it.
  static func tooWide() throws -> [String] {
    var diagrams = [Samples.liege, Samples.commune()]
    diagrams.append(hostileDiagram())
    var found: [String] = []
    for diagram in diagrams {
      for layout in PictureLayout.allCases {
        let scene = try layout.scene(of: diagram.fit(for: layout))
        let blocks = scene.texts + scene.cards.flatMap(\.texts)
        let lines = blocks.flatMap { block in
          block.lines.filter { isKnown($0) }.map { (line: $0, block: block) }
        }
        let widths = try Self.widths(of: lines.map { ($0.line, $0.block.style) })
        for (width, entry) in zip(widths, lines) where width > entry.block.frame.width * 1.005 + 0.5
        {
          found.append("\(layout): '\(entry.line)': \(width) in \(entry.block.frame.width)")
        }
      }
    }
    return found
  }

  /// Whether a line holds only letters whose fonts are known; of others, widths are guesses.
  private static func isKnown(_ line: String) -> Bool {
    line.unicodeScalars.allSatisfy { $0.value < 0x600 && !(0x300..<0x370).contains($0.value) }
  }

  private static func widths(of lines: [(String, TextStyle)]) throws -> [Double] {
    guard !lines.isEmpty else { return [] }
    var dot = "graph g { node [shape=plain, margin=0, width=0, height=0]\n"
    for (index, (line, style)) in lines.enumerated() {
      dot +=
        "n\(index) [pos=\"0,\(index * 40)\", label=\"\(DOTWriter.escaped(line))\","
        + " fontsize=\(style.size), fontname=\"\(DOTWriter.family)\(style.isBold ? " Bold" : "")\"]\n"
    }
    let plain = try InProcessRenderer().drawing(
      of: DrawingOrder(dot + "}", engine: .nop2, format: .plain))
    var widths = [Double](repeating: .infinity, count: lines.count)
    for line in String(decoding: plain, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words[0] == "node", let number = Int(words[1].dropFirst()), let width = Double(words[4])
      else { continue }
      widths[number] = width * 72
    }
    return widths
  }

  @Test func textsFitWithTheFontsAtHand() throws {
    let found = try Self.tooWide()
    #expect(found.isEmpty, "\(found.prefix(5))")
  }

  #if os(Linux)
    /// A bare Debian has DejaVu and nothing else: a process of its own, which sees no other fonts.
    @Test(.enabled(if: access("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", R_OK) == 0))
    func textsFitWithDejaVuAlone() async {
      await #expect(processExitsWith: .success) {
        var name = Array("/tmp/maillage-fonts-XXXXXX".utf8CString)
        let descriptor = unsafe mkstemp(&name)
        let configuration = """
          <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
          <fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>
          """
        _ = Array(configuration.utf8).withUnsafeBytes { bytes in
          unsafe write(descriptor, bytes.baseAddress, bytes.count)
        }
        close(descriptor)
        unsafe setenv("FONTCONFIG_FILE", name, 1)
        defer { unsafe unlink(name) }
        let wide = try FontTests.widths(of: [("Liège – Œuvre", .name)])
        // DejaVu sets this a good tenth wider than Liberation: proof that it is at work.
        let dejaVu = TextStyle.name.measure(.dejaVuSans).width(of: "Liège – Œuvre")
        #expect(abs(wide[0] - dejaVu) < 2, "\(wide[0]), not \(dejaVu)")
        let found = try FontTests.tooWide()
        #expect(found.isEmpty, "\(found.prefix(5))")
      }
    }
  #endif
}
