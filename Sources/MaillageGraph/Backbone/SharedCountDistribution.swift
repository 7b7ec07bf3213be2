/// How likely two nodes share 0, 1, 2 … nodes of the other mode.
///
/// Only sums of positive numbers are made, so that small p-values keep their precision: what lies
/// beyond the largest number asked for is gathered rather than found by subtraction.
struct SharedCountDistribution {
  /// The probability of each number up to the largest asked for.
  private var mass: ContiguousArray<Double>
  /// The probability of more.
  private var beyond = 0.0
  /// How many they share on average.
  private(set) var mean = 0.0

  /// Certainly 0.
  ///
  /// - Parameter most: the largest number that will be asked for.
  init(most: Int) {
    mass = ContiguousArray(repeating: 0, count: most + 1)
    mass[0] = 1
  }

  /// Adds independent chances of one more each: the distribution becomes that of the sum
  /// (a Poisson–binomial variable).
  ///
  /// - Complexity: O(*t* *s*) time for *t* chances and numbers up to *s*.
  mutating func add(chances: Int, of probability: Double) {
    if probability == 0 { return }
    let rest = 1 - probability
    mean += Double(chances) * probability
    let most = mass.count - 1
    var beyond = beyond
    var mass = mass.mutableSpan
    for _ in 0..<chances {
      beyond += mass[most] * probability
      var number = most
      while number > 0 {
        mass[number] = mass[number] * rest + mass[number &- 1] * probability
        number &-= 1
      }
      mass[0] *= rest
    }
    self.beyond = beyond
  }

  /// Two nodes draw so many of the other mode's nodes, each set of that size being equally likely.
  ///
  /// From the likeliest number, ratios of neighbours lead to all others.
  ///
  /// - Complexity: O(min(*one*, *other*)) time.
  init(drawing one: Int, and other: Int, of count: Int, most: Int) {
    mass = ContiguousArray(repeating: 0, count: most + 1)
    mean = count > 0 ? Double(one) * Double(other) / Double(count) : 0
    let least = max(0, one + other - count)
    let largest = min(one, other)
    let mode = min(largest, max(least, (one + 1) * (other + 1) / (count + 2)))
    var total = 0.0
    func ratio(_ number: Int) -> Double {
      Double(one - number) * Double(other - number)
        / (Double(number + 1) * Double(count - one - other + number + 1))
    }
    var weights = ContiguousArray(repeating: 0.0, count: largest + 1)
    weights[mode] = 1
    for number in mode..<max(mode, largest) {
      weights[number + 1] = weights[number] * ratio(number)
    }
    for number in (least..<max(least, mode)).reversed() {
      weights[number] = weights[number + 1] / ratio(number)
    }
    for weight in weights { total += weight }
    for number in 0...largest {
      if number <= most {
        mass[number] = weights[number] / total
      } else {
        beyond += weights[number] / total
      }
    }
  }

  /// The probabilities of at least and of at most 0, 1, 2 …, at most 1 in spite of rounding.
  func tails() -> (upper: ContiguousArray<Double>, lower: ContiguousArray<Double>) {
    var (upper, lower) = (mass, mass)
    var above = beyond
    for number in mass.indices.reversed() {
      above += mass[number]
      upper[number] = min(1, above)
    }
    var below = 0.0
    for number in mass.indices {
      below += mass[number]
      lower[number] = min(1, below)
    }
    // Nothing is below 0.
    upper[0] = 1
    return (upper, lower)
  }
}
