/// A picture of a diagram, ready to be written in any format.
///
/// ```swift
/// let picture = try Picture(of: diagram, layout: .columns)
/// let svg = try picture.svg()
/// let png = try picture.png()
/// ```
///
/// Places are computed here, as a pure function of the diagram; the Graphviz library only draws. The
/// same diagram gives the same SVG, DOT and PDF bytes in every process and whatever fonts there are;
/// the letters in PNG and PDF come from the fonts at hand.
///
/// Drawing blocks its thread. By default it is done in this process, where each drawing takes its
/// turn; a ``HelperRenderer`` draws several at once.
public struct Picture: Sendable, Hashable {
  /// What is drawn, and where.
  public let scene: Scene

  /// Places `diagram`.
  ///
  /// - Throws: ``DrawingError/invalidDiagram(field:value:)`` for a colour, tie or link that cannot be,
  ///   ``DrawingError/limitExceeded(limit:value:suggestion:)`` for more than the layout can bear.
  public init(of diagram: Diagram, layout: PictureLayout) throws(DrawingError) {
    scene = try layout.scene(of: diagram)
  }

  /// The picture as DOT text, for Graphviz's `neato -n2`.
  public func dot() -> String {
    DOTWriter.text(of: scene)
  }

  /// The picture as SVG: one element, to be saved or to stand in an HTML page.
  ///
  /// - Parameters:
  ///   - idPrefix: what its ids begin with, so that several can stand in one page: a letter, then
  ///     letters, digits, `-` and `_`.
  ///   - scheme: whether it turns dark on dark screens.
  ///   - renderer: what draws.
  /// - Throws: ``DrawingError/invalidText(field:reason:)`` for a prefix that cannot be, or what the
  ///   library says.
  public func svg(
    idPrefix: String = "picture", scheme: ColourScheme = .automatic,
    by renderer: any PictureRenderer = .inProcess
  ) throws(DrawingError) -> String {
    let letters = idPrefix.unicodeScalars
    guard let first = letters.first, first.isASCII, first.properties.isAlphabetic,
      letters.allSatisfy({
        $0.isASCII
          && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_")
      })
    else {
      throw .invalidText(
        field: "idPrefix", reason: "must be a letter, then letters, digits, '-' or '_'")
    }
    let (dot, shapes) = ShapeWriter.text(of: scene)
    let drawn = try renderer.drawing(of: DrawingOrder(dot, format: .svg))
    return try SVGFinish.finished(
      drawn, scene: scene, shapes: shapes, idPrefix: idPrefix, scheme: scheme)
  }

  /// The picture as PNG, always light.
  ///
  /// - Parameters:
  ///   - scale: pixels a point. By default 2, which is sharp on any screen, or less where the image
  ///     would be too large, but not below 1.
  ///   - renderer: what draws.
  /// - Throws: ``DrawingError/limitExceeded(limit:value:suggestion:)`` for an image of more than
  ///   8,000 pixels a side or 40 million in all, or what the library says.
  public func png(scale: Double? = nil, by renderer: any PictureRenderer = .inProcess)
    throws(DrawingError) -> [UInt8]
  {
    let largest = RenderLimits.largestScale(width: scene.width, height: scene.height)
    let scale = scale ?? max(1, min(2, largest))
    try RenderLimits.checkPixels(width: scene.width, height: scene.height, scale: scale)
    let dot = DOTWriter.text(of: scene, dotsPerInch: 72 * scale)
    return try renderer.drawing(of: DrawingOrder(dot, format: .png))
  }

  /// The picture as PNG, so many pixels wide.
  ///
  /// - Throws: as ``png(scale:by:)``.
  public func png(width: Int, by renderer: any PictureRenderer = .inProcess)
    throws(DrawingError) -> [UInt8]
  {
    try png(scale: Double(width) / scene.width, by: renderer)
  }

  /// The picture as PNG for print, always light: its size on paper is written into it.
  ///
  /// - Parameters:
  ///   - dotsPerInch: how fine; 300 is usual.
  ///   - fit: how it lies on a sheet; nil for its own size.
  ///   - renderer: what draws.
  /// - Throws: as ``png(scale:by:)``.
  public func png(
    dotsPerInch: Double, _ fit: PaperFit? = nil, by renderer: any PictureRenderer = .inProcess
  ) throws(DrawingError) -> [UInt8] {
    let size = fit?.page ?? (width: scene.width, height: scene.height)
    try RenderLimits.checkPixels(
      width: size.width, height: size.height, scale: dotsPerInch / 72)
    let laid = fit.map { scene.laid(out: $0) } ?? scene
    let dot = DOTWriter.text(of: laid, dotsPerInch: dotsPerInch, page: fit?.page)
    return PNGFinish.stating(
      dotsPerInch: dotsPerInch, in: try renderer.drawing(of: DrawingOrder(dot, format: .png)))
  }

  /// The picture as PDF, always light; fonts included, no date and no names but the drawing
  /// library's.
  ///
  /// - Parameters:
  ///   - fit: how it lies on a sheet; nil for a page of its own size.
  ///   - renderer: what draws.
  /// - Throws: what the library says.
  public func pdf(_ fit: PaperFit? = nil, by renderer: any PictureRenderer = .inProcess)
    throws(DrawingError) -> [UInt8]
  {
    let dot = fit.map { DOTWriter.text(of: scene.laid(out: $0), page: $0.page) }
    return PDFFinish.withoutDate(
      try renderer.drawing(of: DrawingOrder(dot ?? DOTWriter.text(of: scene), format: .pdf)))
  }
}
