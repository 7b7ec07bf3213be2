/// One bit for each of the sources that a search runs from at once.
typealias SourceBits = SIMD8<UInt64>

extension SourceBits {
  /// Whether all bits are set.
  @inline(__always)
  var isFull: Bool {
    let quarter = lowHalf & highHalf
    let eighth = quarter.lowHalf & quarter.highHalf
    return eighth[0] & eighth[1] == .max
  }

  /// Whether no bit is set.
  @inline(__always)
  var isEmpty: Bool {
    let quarter = lowHalf | highHalf
    let eighth = quarter.lowHalf | quarter.highHalf
    return eighth[0] | eighth[1] == 0
  }

  /// How many bits of each word are set.
  ///
  /// Sums of neighbouring bits, pairs and so on in all words at once: without a compiler flag the
  /// instruction that counts the bits of a word is not to be had.
  @inline(__always)
  var bitCounts: SourceBits {
    var sums = quarterCounts
    sums = sums &+ (sums &>> 16)
    return (sums &+ (sums &>> 32)) & SourceBits(repeating: 0xFF)
  }

  /// How many bits are set in each quarter of each word.
  @inline(__always)
  private var quarterCounts: SourceBits {
    let odd = SourceBits(repeating: 0x5555_5555_5555_5555)
    let pairs = SourceBits(repeating: 0x3333_3333_3333_3333)
    let nibbles = SourceBits(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    let bytes = SourceBits(repeating: 0x00FF_00FF_00FF_00FF)
    var sums = self &- ((self &>> 1) & odd)
    sums = (sums & pairs) &+ ((sums &>> 2) & pairs)
    sums = (sums &+ (sums &>> 4)) & nibbles
    return (sums & bytes) &+ ((sums &>> 8) & bytes)
  }
}
