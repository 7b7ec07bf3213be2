/// The digest that a page's security policy names its own script by.
///
/// - Reference: NIST, "Secure Hash Standard", FIPS 180-4 (2015), doi:10.6028/NIST.FIPS.180-4.
enum SHA256 {
  /// The 32 bytes of the digest.
  static func digest(of message: [UInt8]) -> [UInt8] {
    var bytes = message + [0x80]
    bytes += [UInt8](repeating: 0, count: (120 - bytes.count % 64) % 64)
    let bitCount = UInt64(message.count) * 8
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * UInt64($0))) }

    var hash = firstHash
    var words = [UInt32](repeating: 0, count: 64)
    for start in stride(from: 0, to: bytes.count, by: 64) {
      for index in 0..<16 {
        words[index] = (0..<4).reduce(0) { $0 << 8 | UInt32(bytes[start + index * 4 + $1]) }
      }
      for index in 16..<64 {
        let (one, two) = (words[index - 15], words[index - 2])
        let small = turned(one, 7) ^ turned(one, 18) ^ (one >> 3)
        let large = turned(two, 17) ^ turned(two, 19) ^ (two >> 10)
        words[index] = words[index - 16] &+ small &+ words[index - 7] &+ large
      }
      var state = hash
      for index in 0..<64 { round(&state, constants[index] &+ words[index]) }
      for index in 0..<8 { hash[index] &+= state[index] }
    }
    return hash.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) }
    }
  }

  private static func turned(_ word: UInt32, _ places: UInt32) -> UInt32 {
    word >> places | word << (32 - places)
  }

  private static func round(_ state: inout [UInt32], _ input: UInt32) {
    let (a, e) = (state[0], state[4])
    let choice = (e & state[5]) ^ (~e & state[6])
    let mix = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    let first = state[7] &+ mix &+ choice &+ input
    let majority = (a & state[1]) ^ (a & state[2]) ^ (state[1] & state[2])
    let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ majority
    state = [
      first &+ second, a, state[1], state[2], state[3] &+ first, e, state[5], state[6],
    ]
  }

  private static let primes: [Int] = (2...311).filter { number in
    !(2..<number).contains { $0 * $0 <= number && number.isMultiple(of: $0) }
  }

  /// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
  private static let firstHash: [UInt32] = primes.prefix(8).map { fraction(of: $0, root: 2) }
  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = primes.prefix(64).map { fraction(of: $0, root: 3) }

  /// Found by bisection in whole numbers, so that no rounding can spoil a bit.
  private static func fraction(of prime: Int, root: Int) -> UInt32 {
    // The largest x with x^root <= prime * 2^(32 * root); x has 36 bits or fewer.
    var (low, high): (UInt64, UInt64) = (0, 1 << 37)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isAtMost(middle, root: root, prime: UInt64(prime)) { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  private static func isAtMost(_ x: UInt64, root: Int, prime: UInt64) -> Bool {
    // Compare x^root with prime << (32 * root) in 128 bits; cubes stay below 2^111.
    let value = UInt128(x)
    let power = root == 2 ? value * value : value * value * value
    return power <= UInt128(prime) << UInt128(32 * root)
  }
}
