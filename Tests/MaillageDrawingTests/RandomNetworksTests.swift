import Dispatch
import Synchronization
import Testing

@testable import MaillageDrawing

/// A thousand networks whose names are anything at all.
@Suite struct RandomNetworksTests {
  /// What names are made of, each kind from all over it.
  private static let kinds: [@Sendable (inout Random) -> String] = [
    { random in String(repeating: "Maison de l’Œuvre ", count: 1 + random.below(3)) },
    { random in scalars(0x00...0x1F, 1 + random.below(4), &random) },
    { random in scalars(0x7F...0xA0, 1 + random.below(4), &random) },
    { random in scalars(0x20...0x7E, 1 + random.below(30), &random) },
    { random in scalars(0xA1...0x24F, 1 + random.below(20), &random) },
    // Marks upon marks.
    { random in "e" + scalars(0x300...0x36F, 1 + random.below(60), &random) },
    { random in scalars(0x5D0...0x5EA, 1 + random.below(12), &random) },
    { random in scalars(0x620...0x64A, 1 + random.below(12), &random) + "\u{64B}\u{670}" },
    { random in scalars(0x4E00...0x9FFF, 1 + random.below(40), &random) },
    { random in scalars(0x1F300...0x1FAFF, 1 + random.below(6), &random) },
    { _ in "👩‍👩‍👧‍👦🇧🇪🏴󠁧󠁢󠁷󠁬󠁳󠁿✊🏿" },
    // Spaces, joiners, overrides, marks of order.
    { random in scalars(0x2000...0x206F, 1 + random.below(8), &random) },
    { random in scalars(0xE000...0xE0FF, 1 + random.below(4), &random) },
    { random in scalars(0xFDD0...0xFDEF, 1 + random.below(3), &random) },
    { random in scalars(0xFFF0...0xFFFF, 1 + random.below(4), &random) },
    { random in scalars(0x10000...0x10FFFF, 1 + random.below(4), &random) },
    { random in
      ["<", ">", "&", "\"", "'", "]]>", "<!--", "&#0;", "&eacute;", "<b>"][random.below(10)]
    },
    { random in ["\\N", "\\G", "\\n", "\\", "\\\\", "\\\"", "\\l\\r", "%s"][random.below(8)] },
    { random in String(repeating: "interminable", count: 1 + random.below(60)) },
    { _ in " " }, { _ in "\r\n" },
  ]

  private static func scalars(_ range: ClosedRange<Int>, _ count: Int, _ random: inout Random)
    -> String
  {
    var view = String.UnicodeScalarView()
    for _ in 0..<count {
      // No scalars are the halves of pairs.
      let number = range.lowerBound + random.below(range.count)
      view.append(Unicode.Scalar(UInt32(number)) ?? "?")
    }
    return String(view)
  }

  private static func name(_ random: inout Random) -> String {
    (0..<random.below(6)).map { _ in kinds[random.below(kinds.count)](&random) }.joined()
  }

  private static let layouts: [PictureLayout] = [.columns, .roster, .matrix, .force, .projection]

  private static func network(_ number: Int) -> Diagram {
    var random = Random(seed: UInt64(number))
    var diagram = Samples.commune(
      bodies: 1 + random.below(9), platforms: 1 + random.below(4), seed: UInt64(number))
    for index in diagram.bodies.indices { diagram.bodies[index].label = name(&random) }
    for index in diagram.platforms.indices {
      diagram.platforms[index].label = name(&random)
      if random.below(3) == 0 { diagram.platforms[index].note = name(&random) }
    }
    // Cards say more of those who chair.
    for index in diagram.ties.indices { diagram.ties[index].style = .member }
    diagram.title = name(&random)
    diagram.subtitle = name(&random)
    diagram.sourceLine = name(&random)
    return diagram
  }

  /// What is wrong with the picture of a network, if anything.
  private static func faults(of number: Int, by renderer: any PictureRenderer) throws -> [String] {
    let diagram = network(number)
    let layout = layouts[number % layouts.count]
    let svg = try Picture(of: diagram, layout: layout).svg(scheme: .light, by: renderer)
    guard let root = parsedXML(svg) else { return ["\(number): is no XML"] }
    var faults: [String] = []
    func expect(_ what: String, _ found: [String], _ wanted: [String]) {
      if found.sorted() != wanted.sorted() {
        faults.append("\(number) \(layout): \(what): \(found) for \(wanted)")
      }
    }
    let bodies = root.all("g").filter { $0.hasClass("body") }
    let labels = diagram.bodies.map { PlainText.line($0.label) }
    expect("title", [root.children[0].text], [PlainText.line(diagram.title)])
    // Cards of one body on several platforms repeat it.
    if layout != .roster {
      expect("names", bodies.map(nameText), labels.map(squeezed))
      let platforms = root.all("g").filter { $0.hasClass("platform") }
      if layout != .projection {
        // Their counts stand behind their names.
        let words = Set(diagram.platforms.map { PlainText.line($0.label) })
        expect(
          "platforms",
          platforms.map { platform in
            let title = platform.children[0].text
            return words.filter { title.hasPrefix($0) }.max { $0.utf8.count < $1.utf8.count }
              ?? title
          }, diagram.platforms.map { PlainText.line($0.label) })
      }
    } else {
      expect("names", Array(Set(bodies.map(nameText))), Array(Set(labels.map(squeezed))))
    }
    return faults
  }

  @Test func comeOutAsTheyAre() {
    let renderer = HelperRenderer(helpers: 2)
    let faults = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 1000) { number in
      let found: [String]
      do {
        found = try Self.faults(of: number, by: renderer)
      } catch {
        found = ["\(number): \(error)"]
      }
      faults.withLock { $0 += found }
    }
    #expect(faults.withLock { $0.sorted().prefix(10) } == [])
  }
}
