internal import GraphvizShim

/// Draws DOT text through the Graphviz library, in this process.
///
/// The library is not safe to use from two threads and may need a deep stack: the shim does all of
/// it on one thread of its own, one picture after the other, for the whole process. May be called
/// from anywhere; blocks until the picture is there.
struct Renderer {
  /// What places nodes.
  enum Engine: String {
    /// Nothing: all places are given.
    case nop2
    /// Layers; only for comparisons.
    case dot
  }

  /// What comes out.
  enum Format: String {
    case svg
    case png
    case pdf
    /// Coordinates as lines of text; only for comparisons.
    case plain
  }

  /// The drawing of `dot`, as the library makes it.
  static func render(_ dot: String, engine: Engine = .nop2, format: Format)
    throws(DrawingError) -> [UInt8]
  {
    var rendering = maillage_render(dot, engine.rawValue, format.rawValue)
    defer { maillage_rendering_free(&rendering) }
    guard rendering.outcome == maillage_rendered, let bytes = rendering.bytes else {
      let message = rendering.message.map { String(cString: $0) } ?? ""
      throw failure(rendering.outcome, message: message)
    }
    guard rendering.count <= RenderLimits.outputBytes else {
      throw .outputTooLarge(bytes: rendering.count, limit: RenderLimits.outputBytes)
    }
    return [UInt8](UnsafeRawBufferPointer(start: bytes, count: rendering.count))
  }

  private static func failure(_ outcome: maillage_outcome, message: String) -> DrawingError {
    let messages = message.split(whereSeparator: \.isNewline).map {
      PlainText.line(String($0), longest: 500)
    }.filter { !$0.isEmpty }
    // "Layout type: "nop2" not recognized. Use one of:" with nothing after it, and the like.
    if messages.contains(where: { $0.contains("not recognized") || $0.contains("not found") }) {
      return .pluginsMissing(hint: hint)
    }
    return switch outcome {
    case maillage_not_drawn: .renderFailed(messages: messages)
    case maillage_no_thread:
      .renderFailed(messages: ["no thread with a stack of 64 MB could be started"])
    default: .layoutFailed(messages: messages)
    }
  }

  private static let hint =
    "run 'libgvc6-config-update -c' as root (macOS: 'dot -c'), or install Graphviz anew"
}

/// What the library that draws calls itself.
public var graphvizVersion: String { String(cString: maillage_graphviz_version()) }
