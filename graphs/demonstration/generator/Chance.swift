/// The generator of G. Steele, D. Lea and C. Flood (2014): small, fast, the same on every machine.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Whether a chance of so many in a hundred came true.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// `count` different elements in their first order.
  mutating func pick<Element>(_ count: Int, from elements: [Element]) -> [Element] {
    var places = Array(elements.indices)
    for place in 0..<min(count, places.count) {
      places.swapAt(place, place + below(places.count - place))
    }
    return places.prefix(count).sorted().map { elements[$0] }
  }
}
