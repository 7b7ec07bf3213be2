internal import GraphvizShim

/// Draws in this process.
///
/// The library is not safe to use from two threads and may need a deep stack: the shim does all of
/// it on one thread of its own, one picture after the other, for the whole process. A drawing cannot
/// be stopped, and a mistake in the library ends the process: who draws what strangers ask for wants
/// a ``HelperRenderer``.
public struct InProcessRenderer: PictureRenderer {
  /// The renderer of this process; all of them are the same.
  public init() {}

  /// The drawing, as the library makes it; others that draw in this process wait meanwhile.
  public func drawing(of order: DrawingOrder) throws(DrawingError) -> [UInt8] {
    var rendering = maillage_render(order.dot, order.engine.rawValue, order.format.rawValue)
    defer { maillage_rendering_free(&rendering) }
    guard rendering.outcome == maillage_rendered, let bytes = rendering.bytes else {
      throw Self.failure(of: rendering)
    }
    guard rendering.count <= RenderLimits.outputBytes else {
      throw .outputTooLarge(bytes: rendering.count, limit: RenderLimits.outputBytes)
    }
    return [UInt8](UnsafeRawBufferPointer(start: bytes, count: rendering.count))
  }

  /// Looks whether the library has plug-ins and fonts here, once for this process.
  public func check(_ format: DrawingOrder.Format) throws(DrawingError) {
    var rendering = maillage_check(format.rawValue)
    defer { maillage_rendering_free(&rendering) }
    if rendering.outcome != maillage_rendered { throw Self.failure(of: rendering) }
  }

  private static func failure(of rendering: maillage_rendering) -> DrawingError {
    let messages = rendering.message.map { String(cString: $0) } ?? ""
    return LibraryOutcome(rendering.outcome).failure(saying: messages)
      ?? .renderFailed(messages: [])
  }
}

/// What the library calls itself.
public var graphvizVersion: String { String(cString: maillage_graphviz_version()) }
