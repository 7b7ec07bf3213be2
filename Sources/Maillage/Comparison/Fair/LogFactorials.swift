#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Logarithms of factorials up to a limit: chances of draws without replacement, by table.
struct LogFactorials {
  private let sums: [Double]

  /// The logarithms of 0! … limit!.
  init(upTo limit: Int) {
    var sums = [0.0]
    sums.reserveCapacity(limit + 1)
    for number in stride(from: 1, through: limit, by: 1) {
      sums.append(sums[number - 1] + log(Double(number)))
    }
    self.sums = sums
  }

  /// The logarithm of the number of ways to choose; −∞ where there is none.
  func choose(_ from: Int, _ count: Int) -> Double {
    guard count >= 0, count <= from else { return -.infinity }
    return sums[from] - sums[count] - sums[from - count]
  }

  /// The chance that none of some marked things is among those drawn.
  func chanceOfNone(marked: Int, of total: Int, drawn: Int) -> Double {
    exp(choose(total - marked, drawn) - choose(total, drawn))
  }

  /// The chance that exactly one of some marked things is among those drawn.
  func chanceOfOne(marked: Int, of total: Int, drawn: Int) -> Double {
    guard marked > 0 else { return 0 }
    return Double(marked) * exp(choose(total - marked, drawn - 1) - choose(total, drawn))
  }

  /// The chance that at least `least` (1 or 2) of some couples of marked things are drawn whole.
  ///
  /// With *s* couples among *N* things of which *k* are drawn, exactly *c* couples come whole and *t*
  /// halves stand alone in C(*s*, *c*) C(*s* − *c*, *t*) 2^*t* C(*N* − 2*s*, *k* − 2*c* − *t*) of the
  /// C(*N*, *k*) draws; all terms are positive, so that nothing is lost to rounding.
  func chanceOfCouples(_ couples: Int, least: Int, of total: Int, drawn: Int) -> Double {
    let all = choose(total, drawn)
    var fewer = 0.0
    for whole in 0..<least where whole <= couples {
      for halves in 0...(couples - whole) {
        let ways =
          choose(couples, whole) + choose(couples - whole, halves) + Double(halves) * log(2)
          + choose(total - 2 * couples, drawn - 2 * whole - halves)
        fewer += exp(ways - all)
      }
    }
    return max(0, 1 - fewer)
  }
}
