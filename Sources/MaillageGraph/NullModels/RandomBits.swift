extension SplitMix64 {
  /// A number from 0 to below a bound, all but equally likely: none is off by a share of more than
  /// the bound over 2⁶⁴.
  @inline(__always)
  mutating func number(below bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// One of all subsets of so many of the bits of a word, each equally likely.
  ///
  /// A coin for each bit gives one of the subsets of some size, all equally likely; bits are then
  /// added or taken away, one of those at hand after the other, until the size is right. That takes
  /// a number for each bit too many or too few instead of one for each bit.
  @inline(__always)
  mutating func subset(of bits: UInt64, size: Int, of total: Int) -> UInt64 {
    let isLarge = 2 &* size > total
    let wanted = isLarge ? total &- size : size
    var chosen: UInt64 = 0
    var count = 0
    if wanted > 2 {
      chosen = bits & next()
      if 8 &* wanted < 3 &* total { chosen &= next() }
      count = chosen.nonzeroBitCount
    }
    while count < wanted {
      let rest = bits & ~chosen
      chosen |= rest.bit(numbered: number(below: total &- count))
      count &+= 1
    }
    while count > wanted {
      chosen &= ~chosen.bit(numbered: number(below: count))
      count &-= 1
    }
    return isLarge ? bits & ~chosen : chosen
  }

  /// Moves some of the entries of a list, chosen at random, to its front: all choices are equally
  /// likely.
  ///
  /// - Parameters:
  ///   - list: a list whose entries count up to a limit.
  ///   - count: how many entries count.
  ///   - size: how many of them to choose.
  @inline(__always)
  mutating func choose(
    _ size: Int, of count: Int, in list: inout MutableSpan<Int32>
  ) {
    for place in 0..<size {
      let other = place &+ number(below: count &- place)
      let entry = list[place]
      list[place] = list[other]
      list[other] = entry
    }
  }

  /// A generator of its own for one of several parts of a computation.
  static func stream(_ number: Int, ofSeed seed: UInt64) -> SplitMix64 {
    // The seed of a stream is a scrambled number: neighbouring seeds would give the same sequence,
    // moved by one.
    var scrambler = SplitMix64(
      seed: seed &* 0xD134_2543_DE82_EF95 &+ UInt64(truncatingIfNeeded: number))
    return SplitMix64(seed: scrambler.next() ^ seed)
  }
}

extension UInt64 {
  /// The set bit before which so many others are set, alone in its word.
  ///
  /// - Reference: S. Vigna, "Broadword implementation of rank/select queries", WEA (2008),
  ///   doi:10.1007/978-3-540-68552-4_12.
  @inline(__always)
  func bit(numbered number: Int) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let number = UInt64(truncatingIfNeeded: number)
    // The bits of each byte, then of each byte and those below it.
    var sums = self &- ((self &>> 1) & 0x5555_5555_5555_5555)
    sums = (sums & 0x3333_3333_3333_3333) &+ ((sums &>> 2) & 0x3333_3333_3333_3333)
    sums = (sums &+ (sums &>> 4)) & 0x0F0F_0F0F_0F0F_0F0F
    let upTo = sums &* ones
    // How many bytes end before that bit, and how many bits are set in them.
    let isBefore = ((number &* ones | highs) &- upTo) & highs
    let shift = (((isBefore &>> 7) &* ones) &>> 56) &* 8
    var left = number &- (((upTo &<< 8) &>> shift) & 0xFF)
    var rest = self &>> shift
    while left > 0 {
      rest &= rest &- 1
      left &-= 1
    }
    return (rest & (0 &- rest)) &<< shift
  }
}
