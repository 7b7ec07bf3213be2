/// Hashes and compares short texts as bytes, eight at a time.
///
/// Pointers are used, not spans, because this stands in the hottest loops of reading; every read stays
/// inside `start..<start + count`.
enum ByteHash {
  /// Whether two texts of one length are the same.
  @inline(__always)
  static func areEqual(
    _ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    if count < 8 { return short(one, count) == short(other, count) }
    var offset = 0
    while offset < count - 8 {
      if word(one + offset) != word(other + offset) { return false }
      offset += 8
    }
    return word(one + count - 8) == word(other + count - 8)
  }

  /// Multiplies and folds, eight bytes at a time (the construction of wyhash, with fixed constants:
  /// equal input must give equal work).
  @inline(__always)
  static func hash(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var state = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    if count < 8 {
      state = mix(state ^ short(start, count), 0xA076_1D64_78BD_642F)
    } else {
      var offset = 0
      while offset < count - 8 {
        state = mix(state ^ word(start + offset), 0xE703_7ED1_A0B4_28DB)
        offset += 8
      }
      state = mix(state ^ word(start + count - 8), 0xA076_1D64_78BD_642F)
    }
    return mix(state, 0x8EBC_6AF0_9C88_C6E3)
  }

  @inline(__always)
  static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }

  @inline(__always)
  static func word(_ start: UnsafePointer<UInt8>) -> UInt64 {
    UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
  }

  /// Fewer than eight bytes in one word; equal words mean equal bytes where the counts are equal.
  @inline(__always)
  static func short(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    if count >= 4 {
      let raw = UnsafeRawPointer(start)
      let low = UInt64(raw.loadUnaligned(as: UInt32.self))
      let high = UInt64((raw + (count - 4)).loadUnaligned(as: UInt32.self))
      return low | high << 32
    }
    if count == 0 { return 0 }
    return UInt64(start[0]) | UInt64(start[count >> 1]) << 8 | UInt64(start[count - 1]) << 16
  }
}
