import MaillageTestSupport
import Testing

@testable import MaillageGraph

@Suite struct FixedDegreeChainTests {
  /// All matrices with the margins of one are drawn equally often.
  @Test(arguments: [
    [[1, 1, 0], [1, 0, 1], [0, 1, 0]],
    [[1, 0, 0, 1], [1, 1, 0, 0], [0, 1, 1, 0]],
    [[1, 1, 1, 0], [1, 0, 0, 0], [0, 1, 0, 1], [0, 0, 1, 1]],
    [[1, 0, 0, 0, 0], [1, 1, 0, 0, 0], [0, 0, 1, 1, 1]],
    [[1, 1], [1, 0], [0, 1], [0, 0], [1, 0]],
  ])
  func uniform(matrix: [[Int]]) {
    let cells = matrix.map { $0.map { $0 == 1 } }
    let all = FixedMargins.matrices(like: cells)
    let sampler = NullSampler(.matrix(cells), model: .fixedDegrees, seed: 11)
    let occupancy = Occupancy(sampler, all: all, samples: 200 * all.count)
    #expect(occupancy.isEven && occupancy.isComplete, "\(occupancy)")
  }

  /// The same for every network of three on four, up to the order of both.
  @Test func uniformForAllSmallNetworks() {
    for (number, cells) in AllNetworks.classes(rows: 3, columns: 4).enumerated() {
      let all = FixedMargins.matrices(like: cells)
      let sampler = NullSampler(.matrix(cells), model: .fixedDegrees, seed: UInt64(number))
      let occupancy = Occupancy(sampler, all: all, samples: 60 * all.count)
      #expect(occupancy.isEven, "\(cells): \(occupancy)")
    }
  }

  /// The same where some seats are fixed, chosen at random.
  @Test(arguments: 1...40 as ClosedRange<UInt64>) func uniformWithFixedSeats(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let cells = RandomNetworks.matrix(rows: 4, columns: 4, density: 0.5, seed: seed)
    let marks = cells.map { $0.map { _ in Int.random(in: 0..<5, using: &generator) < 2 } }
    let all = FixedMargins.matrices(like: cells, settled: marks)
    let sampler = NullSampler(
      .matrix(cells), model: .fixedDegrees, fixedSeats: seats(marks), seed: seed)
    #expect(sampler.mixing?.isKnown == true)
    let occupancy = Occupancy(sampler, all: all, samples: 100 * all.count)
    #expect(occupancy.isEven && occupancy.isComplete, "\(occupancy)")
  }

  /// Where no two rows can trade, only longer paths lead on: each barred from one platform, and the
  /// same around four and five.
  @Test(arguments: 3...5) func barredDiagonal(size: Int) {
    let marks = (0..<size).map { row in
      (0..<size).map { $0 != row && $0 != (row + 1) % size }
    }
    let cells = (0..<size).map { row in (0..<size).map { $0 == row } }
    let all = FixedMargins.matrices(like: cells, settled: marks)
    #expect(all.count == 2)
    let sampler = NullSampler(
      .matrix(cells), model: .fixedDegrees, fixedSeats: seats(marks), seed: 5)
    #expect(Occupancy(sampler, all: all, samples: 400).isEven)
  }

  /// Degrees and fixed seats are those of the data, in rows of one word and of several.
  @Test(arguments: [(9, 5, 0.3), (40, 70, 0.2), (150, 20, 0.1), (3, 200, 0.5), (70, 66, 0.02)])
  func keepsDegreesAndSeats(rows: Int, columns: Int, density: Double) {
    let cells = RandomNetworks.matrix(rows: rows, columns: columns, density: density, seed: 3)
    let marks = RandomNetworks.matrix(rows: rows, columns: columns, density: 0.1, seed: 4)
    let network = TwoModeNetwork.matrix(cells)
    for fixed in [FixedSeats.none, seats(marks)] {
      let frame = NullFrame(network, fixedSeats: fixed)
      var chain = FixedDegreeChain(frame, generator: SplitMix64(seed: 9))
      for _ in 0..<20 {
        chain.advance(trades: 50)
        let sample = NullSample(frame: frame, rows: chain.rows)
        let drawn = sample.network
        #expect(drawn.adjacency.offsets == network.adjacency.offsets)
        for seat in fixed.seats {
          let isTaken = sample.hasMembership(seat.organisation, seat.platform)
          #expect(isTaken == cells[seat.organisation.index][seat.platform.index])
        }
      }
      #expect(frame.observed.distance(to: chain.rows) > network.membershipCount / 8)
    }
  }

  /// Bits of a word: every subset of a size equally often.
  @Test func subsets() {
    var generator = SplitMix64(seed: 2)
    let bits: UInt64 = 0x8000_0100_0011_0014
    let total = bits.nonzeroBitCount
    for size in 0...total {
      var counts: [UInt64: Int] = [:]
      let draws = 20_000
      for _ in 0..<draws {
        counts[generator.subset(of: bits, size: size, of: total), default: 0] += 1
      }
      var possible = 1
      for step in 0..<size { possible = possible * (total - step) / (step + 1) }
      #expect(counts.count == possible)
      #expect(counts.keys.allSatisfy { $0 & ~bits == 0 && $0.nonzeroBitCount == size })
      let expected = Double(draws) / Double(possible)
      let chiSquared = counts.values.reduce(0) { sum, seen in
        sum + (Double(seen) - expected) * (Double(seen) - expected) / expected
      }
      #expect(chiSquared < Double(possible) + 5 * (2 * Double(possible)).squareRoot())
    }
  }

  /// The bit before which so many are set.
  @Test(
    arguments: [1, 0x8000_0000_0000_0000, .max, 0xF0F0_0000_0000_0101, 0x0102_0408_1020_4080]
      as [UInt64])
  func selectedBits(word: UInt64) {
    var rest = word
    for number in 0..<word.nonzeroBitCount {
      let lowest = rest & (0 &- rest)
      #expect(word.bit(numbered: number) == lowest)
      rest &= rest &- 1
    }
  }
}
