/// What goes between a process and its helper: a head of fixed size, then bytes.
///
/// Both ends are the same program on the same machine, so numbers are in its byte order.
enum HelperWire {
  /// What every question begins with.
  static let question: UInt32 = 0x4D41_4931
  /// What every answer begins with; a program that is no helper will not say it.
  static let answer: UInt32 = 0x4D41_4932
  /// How many bytes a head has.
  static let headSize = 24

  /// The head of a message. What the three numbers mean depends on the way that it goes.
  struct Head: Hashable {
    /// Asked: the place of the format in the list of all; answered: the outcome.
    var first: UInt32
    /// Asked: the place of the engine, or that of no engine for a mere check; answered: 0.
    var second: UInt32 = 0
    /// Asked: the seconds that it may take; answered: 0.
    var third: UInt32 = 0
    /// How many bytes follow.
    var count: UInt64

    init(first: UInt32, second: UInt32 = 0, third: UInt32 = 0, count: Int) {
      self.first = first
      self.second = second
      self.third = third
      self.count = UInt64(count)
    }

    /// Nil where this is no head of that kind.
    init?(_ bytes: [UInt8], _ kind: UInt32) {
      guard bytes.count == headSize else { return nil }
      let bytes = bytes.span.bytes
      guard bytes.unsafeLoadUnaligned(as: UInt32.self) == kind else { return nil }
      first = bytes.unsafeLoadUnaligned(fromByteOffset: 4, as: UInt32.self)
      second = bytes.unsafeLoadUnaligned(fromByteOffset: 8, as: UInt32.self)
      third = bytes.unsafeLoadUnaligned(fromByteOffset: 12, as: UInt32.self)
      count = bytes.unsafeLoadUnaligned(fromByteOffset: 16, as: UInt64.self)
    }

    /// The head as it is sent.
    func bytes(_ kind: UInt32) -> [UInt8] {
      var bytes: [UInt8] = []
      for number in [kind, first, second, third] {
        withUnsafeBytes(of: number) { bytes += $0 }
      }
      withUnsafeBytes(of: count) { bytes += $0 }
      return bytes
    }
  }

  /// The question as it is sent; a check where there is no order.
  static func bytes(asking order: DrawingOrder?, _ format: DrawingOrder.Format, seconds: UInt32)
    -> [UInt8]
  {
    let formats = DrawingOrder.Format.allCases
    let engines = DrawingOrder.Engine.allCases
    let dot = order?.dot ?? ""
    let head = Head(
      first: UInt32(formats.firstIndex(of: format) ?? 0),
      second: UInt32(order.flatMap { engines.firstIndex(of: $0.engine) } ?? engines.count),
      third: seconds, count: dot.utf8.count)
    return head.bytes(question) + dot.utf8
  }
}
