/// What turns a placed picture into bytes, through the Graphviz library.
///
/// Two do: ``InProcessRenderer``, which is there wherever the library is, and ``HelperRenderer``, which
/// survives whatever the library does. They give the same bytes.
public protocol PictureRenderer: Sendable {
  /// The drawing, as the library makes it. May be called from anywhere; blocks until it is there.
  func drawing(of order: DrawingOrder) throws(DrawingError) -> [UInt8]

  /// Looks whether pictures of some format can be drawn on this machine at all.
  ///
  /// Cheap, and worth doing before much work is done for a picture.
  /// - Throws: ``DrawingError/pluginsMissing(hint:)``, ``DrawingError/fontsMissing(hint:)``, or why the
  ///   renderer itself does not work.
  func check(_ format: DrawingOrder.Format) throws(DrawingError)
}

extension PictureRenderer where Self == InProcessRenderer {
  /// Draws in this process.
  public static var inProcess: InProcessRenderer { InProcessRenderer() }
}
