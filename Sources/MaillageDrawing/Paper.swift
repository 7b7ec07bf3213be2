/// A sheet that a picture is printed on.
public enum Paper: String, Sendable, Hashable, CaseIterable {
  /// 210 × 297 mm.
  case a4
  /// 297 × 420 mm.
  case a3
  /// 420 × 594 mm.
  case a2
  /// 594 × 841 mm.
  case a1
  /// 841 × 1189 mm.
  case a0

  /// The shorter and the longer side, in points.
  var sides: (short: Double, long: Double) {
    let millimetres: (Double, Double) =
      switch self {
      case .a4: (210, 297)
      case .a3: (297, 420)
      case .a2: (420, 594)
      case .a1: (594, 841)
      case .a0: (841, 1189)
      }
    return (millimetres.0 / 25.4 * 72, millimetres.1 / 25.4 * 72)
  }
}

/// How a picture lies on a sheet: as large as it can, in the middle of its width, from the top.
public struct PaperFit: Sendable, Hashable {
  /// The sheet.
  public var paper: Paper
  /// Whether it lies on its longer side.
  public var isLandscape: Bool
  /// Points of paper for a point of the picture.
  public var scale: Double
  /// How high the smallest names and numbers come out, in points; letters on colours apart, which
  /// only say again what the colours do.
  public var smallestText: Double

  /// What text must measure to be read on paper, in points: about six.
  public static let readable = 5.5
  /// The empty rim of a sheet, in points: 10 mm, which every printer leaves.
  static let rim = 10 / 25.4 * 72
  /// A picture of five boxes need not shout.
  private static let largestScale = 1.3

  /// Whether all text can be read.
  public var isReadable: Bool { smallestText >= Self.readable }

  /// The way round that makes `scene` larger.
  public init(of scene: Scene, on paper: Paper) {
    self.paper = paper
    let sides = paper.sides
    // The rim of the sheet takes the place of the picture's own.
    let width = max(1, scene.width - 2 * PageFurniture.margin)
    let height = max(1, scene.height - 2 * PageFurniture.margin)
    func scale(_ across: Double, _ down: Double) -> Double {
      min(Self.largestScale, (across - 2 * Self.rim) / width, (down - 2 * Self.rim) / height)
    }
    let (lying, standing) = (scale(sides.long, sides.short), scale(sides.short, sides.long))
    isLandscape = lying >= standing
    self.scale = max(lying, standing)
    smallestText = scene.smallestText * self.scale
  }

  /// The smallest sheet on which all text of `scene` can be read; nil where none is large enough.
  public static func smallest(for scene: Scene) -> PaperFit? {
    Paper.allCases.lazy.map { PaperFit(of: scene, on: $0) }.first { $0.isReadable }
  }

  /// Width and height of the sheet, in points.
  var page: (width: Double, height: Double) {
    let sides = paper.sides
    return isLandscape ? (sides.long, sides.short) : (sides.short, sides.long)
  }
}

extension Scene {
  /// The smallest type size of anything that says more than a colour does.
  var smallestText: Double {
    (texts + cards.flatMap(\.texts)).map(\.style.size).min() ?? TextStyle.name.size
  }

  /// The picture on a page of the shape of a sheet, at its own scale.
  func laid(out fit: PaperFit) -> Scene {
    let (width, height) = (fit.page.width / fit.scale, fit.page.height / fit.scale)
    let rim = PaperFit.rim / fit.scale
    let dx = (width - self.width) / 2
    let dy = rim - PageFurniture.margin
    var scene = self
    (scene.width, scene.height) = (width, height)
    scene.cards = cards.map { $0.moved(x: dx, y: dy) }
    scene.discs = discs.map { $0.moved(x: dx, y: dy) }
    for index in texts.indices { scene.texts[index].frame = texts[index].frame.moved(x: dx, y: dy) }
    for index in curves.indices {
      scene.curves[index].points = curves[index].points.map { Point(x: $0.x + dx, y: $0.y + dy) }
    }
    return scene
  }
}
