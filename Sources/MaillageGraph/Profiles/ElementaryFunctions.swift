/// Exponentials and logarithms by fixed sums: the same to the last bit on every machine, and no
/// library of functions is needed.
enum ElementaryFunctions {
  /// The natural logarithm of 2 in two parts, the first of few bits, so that its multiples are exact.
  private static let ln2High = 0.693147180369123816490
  private static let ln2Low = 1.90821492927058770002e-10

  /// e to the power of `x`, to a few units in the last place; 0 far below 0.
  static func exponential(_ x: Double) -> Double {
    guard x > -745 else { return 0 }
    // e^x = 2^k e^r with r within ±0.35, where sixteen terms are more than a Double can hold.
    let doublings = (x * 1.4426950408889634).rounded()
    let rest = (x - doublings * ln2High) - doublings * ln2Low
    var sum = 1.0
    for term in stride(from: 16.0, through: 1, by: -1) { sum = 1 + sum * rest / term }
    let exponent = Int(doublings)
    guard exponent < -1022 else {
      return sum * Double(sign: .plus, exponent: exponent, significand: 1)
    }
    // Two steps, because a power that small has no full significand.
    return sum * Double(sign: .plus, exponent: exponent + 200, significand: 1)
      * Double(sign: .plus, exponent: -200, significand: 1)
  }

  /// The logarithm of a positive number to the base of 2, to a few units in the last place.
  static func binaryLogarithm(_ number: Double) -> Double {
    // log₂ 2^k m = k + 2 / ln 2 artanh((m − 1) / (m + 1)), with m within √½ … √2.
    var exponent = Double(number.exponent)
    var significand = number.significand
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 1.0 / 23
    for divisor in stride(from: 21.0, through: 1, by: -2) { sum = 1 / divisor + sum * square }
    return exponent + 2.8853900817779268 * ratio * sum
  }
}
