/// What one shared node adds to a tie; known to the compiler in the loop over meetings.
protocol Worth: SendableMetatype {
  /// What is kept for a pair while its meetings are gone through.
  associatedtype Tally: Sendable
  /// Whether there is more to a tally than a count.
  static var hasSums: Bool { get }
  /// The tally of a pair that has not met.
  static var nothing: Tally { get }
  /// How many nodes the pair shares.
  static func count(_ tally: Tally) -> Int32
  /// What the shared nodes are worth.
  static func sum(_ tally: Tally) -> Double
  /// Adds a meeting to a tally: the weights of both memberships, and 1 ÷ how many others there are.
  static func add(_ tally: Tally, _ one: Double, _ other: Double, perOther: Double) -> Tally
}

/// Counts alone.
enum CountWorth: Worth {
  static var hasSums: Bool { false }
  static var nothing: Int32 { 0 }
  static func count(_ tally: Int32) -> Int32 { tally }
  static func sum(_ tally: Int32) -> Double { Double(tally) }
  static func add(_ tally: Int32, _ one: Double, _ other: Double, perOther: Double) -> Int32 {
    tally &+ 1
  }
}

/// A count and a sum side by side, in one place of memory.
protocol SummedWorth: Worth where Tally == SIMD2<Double> {
  static func of(_ one: Double, _ other: Double, perOther: Double) -> Double
}

extension SummedWorth {
  static var hasSums: Bool { true }
  static var nothing: SIMD2<Double> { .zero }
  static func count(_ tally: SIMD2<Double>) -> Int32 { Int32(tally.x) }
  static func sum(_ tally: SIMD2<Double>) -> Double { tally.y }
  static func add(
    _ tally: SIMD2<Double>, _ one: Double, _ other: Double, perOther: Double
  ) -> SIMD2<Double> {
    tally + SIMD2(1, of(one, other, perOther: perOther))
  }
}

enum NewmanWorth: SummedWorth {
  static func of(_ one: Double, _ other: Double, perOther: Double) -> Double { perOther }
}

enum SumWorth: SummedWorth {
  static func of(_ one: Double, _ other: Double, perOther: Double) -> Double { one + other }
}

enum MinimumWorth: SummedWorth {
  static func of(_ one: Double, _ other: Double, perOther: Double) -> Double { min(one, other) }
}

enum ProductWorth: SummedWorth {
  static func of(_ one: Double, _ other: Double, perOther: Double) -> Double { one * other }
}
