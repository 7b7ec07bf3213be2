/// Writes into a PNG how large it is on paper.
enum PNGFinish {
  /// `png` with so many dots an inch stated, as its second part; unchanged where it is no PNG.
  static func stating(dotsPerInch: Double, in png: [UInt8]) -> [UInt8] {
    // Eight bytes of signature, then the header: a length, a name, 13 bytes, a check sum.
    let header = 8 + 12 + 13
    guard png.count > header, png[12..<16].elementsEqual("IHDR".utf8) else { return png }
    let perMetre = UInt32(dotsPerInch / 0.0254 + 0.5)
    let contents = Array("pHYs".utf8) + bytes(perMetre) + bytes(perMetre) + [1]
    let chunk = bytes(UInt32(contents.count - 4)) + contents + bytes(checksum(contents))
    return Array(png[..<header]) + chunk + withoutSize(png[header...])
  }

  /// The other parts, without what they say themselves of the size.
  private static func withoutSize(_ rest: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var place = rest.startIndex
    while place + 12 <= rest.endIndex {
      let length = rest[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
      let end = min(rest.endIndex, place + 12 + length)
      if !rest[(place + 4)..<(place + 8)].elementsEqual("pHYs".utf8) { kept += rest[place..<end] }
      place = end
    }
    return kept
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The cyclic redundancy check of PNG, bit by bit: there are 13 bytes.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}
