import Foundation
import Synchronization
import Testing

@testable import MaillageDrawing

/// The same network gives the same bytes, whoever draws it and whatever was drawn before.
@Suite struct DeterminismTests {
  /// A picture of each layout, each of another network.
  private static func pictures() throws -> [Picture] {
    try PictureLayout.allCases.enumerated().map { number, layout in
      let diagram =
        layout == .overview
        ? Samples.communes(6) : Samples.commune(bodies: 18 + number, platforms: 3 + number % 4)
      return try Picture(of: diagram.fit(for: layout), layout: layout)
    }
  }

  /// A picture in all formats.
  private struct Bytes: Hashable {
    let svg: String
    let png: [UInt8]
    let pdf: [UInt8]
    let dot: String

    init(_ picture: Picture, by renderer: any PictureRenderer = .inProcess) throws {
      svg = try picture.svg(by: renderer)
      png = try picture.png(scale: 0.4, by: renderer)
      pdf = try picture.pdf(by: renderer)
      dot = picture.dot()
    }
  }

  @Test func againInOneProcessWithOthersBetween() throws {
    let first = try Self.pictures().map { try Bytes($0) }
    // In another order, so that each follows upon another.
    let second = try Self.pictures().reversed().map { try Bytes($0) }
    #expect(Array(second.reversed()) == first)
    #expect(Set(first).count == first.count)
  }

  @Test func inHelpersAsInThisProcess() throws {
    let here = try Self.pictures().map { try Bytes($0) }
    // One that draws all, then a new one for each drawing.
    for renderer in [HelperRenderer(helpers: 1), HelperRenderer(helpers: 1, drawings: 2)] {
      #expect(try Self.pictures().map { try Bytes($0, by: renderer) } == here)
    }
  }

  @Test func inSeveralHelpersAtOnce() throws {
    let pictures = try Self.pictures()
    let here = try pictures.map { try Bytes($0) }
    let renderer = HelperRenderer(helpers: 3)
    let differing = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: 3 * pictures.count) { turn in
      let number = (turn * 7) % pictures.count
      let bytes = try? Bytes(pictures[number], by: renderer)
      if bytes != here[number] { differing.withLock { $0.append(number) } }
    }
    #expect(differing.withLock { $0 } == [])
  }
}
