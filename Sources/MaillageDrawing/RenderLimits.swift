/// What a picture may cost, checked before anything is drawn.
public enum RenderLimits {
  /// The longest side of an image, in pixels.
  public static let pixelsPerSide = 8_000
  /// The most pixels of an image.
  public static let pixels = 40_000_000
  /// The largest drawing, in bytes.
  public static let outputBytes = 64 << 20
  /// The most seconds that one drawing may take in a helper.
  public static let seconds = 20.0
  /// The most memory of a helper, in bytes.
  public static let memoryBytes = 2 << 30
  /// How many drawings a helper makes before it is replaced.
  public static let drawingsPerHelper = 500
  /// How much of what the library says of one drawing is kept, in bytes.
  static let messageBytes = 64 << 10

  static func check(
    _ facts: DiagramFacts, layout: PictureLayout, bodies: Int, platforms: Int, ties: Int
  ) throws(DrawingError) {
    let lines = facts.ties.count + facts.links.count
    let found: (DrawingError.Limit, Int)? =
      facts.bodies.count > bodies
      ? (.bodies(layout, atMost: bodies), facts.bodies.count)
      : facts.platforms.count > platforms
        ? (.platforms(layout, atMost: platforms), facts.platforms.count)
        : lines > ties ? (.ties(layout, atMost: ties), lines) : nil
    if let (limit, value) = found {
      throw .limitExceeded(limit: limit, value: value, suggestion: .otherLayoutOrCommune)
    }
  }

  /// Refuses an image with too many pixels, or none.
  static func checkPixels(width: Double, height: Double, scale: Double) throws(DrawingError) {
    guard scale.isFinite, scale >= 0.05, scale < 1000 else {
      throw .invalidDiagram(field: "scale", value: "\(scale)")
    }
    let across = Int(width * scale + 1)
    let down = Int(height * scale + 1)
    let fitting = largestScale(width: width, height: height)
    let suggestion: DrawingError.Suggestion = fitting >= 0.25 ? .scale(fitting) : .vectorFormat
    if max(across, down) > pixelsPerSide {
      throw .limitExceeded(
        limit: .pixelsPerSide(atMost: pixelsPerSide), value: max(across, down),
        suggestion: suggestion)
    }
    if across * down > pixels {
      throw .limitExceeded(
        limit: .pixels(atMost: pixels), value: across * down, suggestion: suggestion)
    }
  }

  /// The largest scale, in hundredths, at which a picture of this size is not too large an image.
  static func largestScale(width: Double, height: Double) -> Double {
    var scale = Double(pixelsPerSide - 1) / max(1, width, height)
    let area = max(1, width * height)
    scale = min(scale, (Double(pixels - pixelsPerSide * 2) / area).squareRoot())
    return Double(Int(scale * 100)) / 100
  }
}
