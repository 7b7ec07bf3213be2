import MaillageGraph
import MaillageTestSupport
import Testing

@testable import Maillage

@Suite("Resampling and places among peers")
struct ResamplingTests {
  private func network(_ rows: [String]) -> TwoModeNetwork {
    TwoModeNetwork.matrix(rows.map { $0.map { $0 == "1" } })
  }

  @Test("percentiles of a known list; none where all are equal")
  func percentiles() throws {
    let interval = try #require(Resampling.percentiles((1...999).map(Double.init).reversed()))
    #expect(interval == Resampling.Interval(low: 25, high: 975))
    #expect(Resampling.percentiles([2, 2, 2]) == nil)
    #expect(Resampling.percentiles([]) == nil)
    #expect(Resampling.percentiles([1, 2]) == Resampling.Interval(low: 1, high: 2))
  }

  @Test("indicators by hand")
  func values() {
    let values = FairIndicator.values(of: network(["110", "110", "011", "001"]))
    #expect(values[.meanDegree] == 7.0 / 4)
    #expect(values[.density] == 7.0 / 12)
    #expect(values[.shareOnSeveral] == 3.0 / 4)
    // a–b on two, a–c, b–c and c–d on one.
    #expect(values[.shareMeeting] == 4.0 / 6)
    #expect(values[.shareMeetingTwice] == 1.0 / 6)
    let nothing = FairIndicator.values(of: network([]))
    #expect(FairIndicator.allCases.allSatisfy { nothing[$0]?.isNaN == true })
  }

  @Test("intervals hold the value, repeat with the seed and widen with unevenness")
  func intervals() throws {
    let cells = RandomNetworks.matrix(rows: 30, columns: 6, density: 0.3, seed: 5)
    let network = TwoModeNetwork.matrix(cells)
    let first = Resampling(of: network, resamples: 499, seed: 7)
    #expect(first == Resampling(of: network, resamples: 499, seed: 7))
    #expect(first != Resampling(of: network, resamples: 499, seed: 8))
    for row in first.rows {
      let interval = try #require(row.interval)
      #expect(interval.low < row.value && row.value < interval.high, "\(row.id)")
      #expect(row.reason == nil)
      #expect((row.platforms != nil) == (row.id == .meanDegree || row.id == .density))
    }
    // The mean of n degrees: the bootstrap's spread is that of the degrees over √n.
    let degrees = cells.map { row in Double(row.count { $0 }) }
    let mean = degrees.reduce(0, +) / 30
    let deviation = (degrees.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 30).squareRoot()
    let row = try #require(first.rows.first { $0.id == .meanDegree }?.organisations)
    let expected = 2 * 1.96 * deviation / Double(30).squareRoot()
    #expect(abs((row.high - row.low) / expected - 1) < 0.2)
  }

  @Test("copies of one organisation do not meet one another")
  func copies() {
    // Nobody meets anybody: each alone on a platform.
    let alone = Resampling(of: network(["1000", "0100", "0010", "0001"]), resamples: 99, seed: 1)
    let row = alone.rows.first { $0.id == .shareMeeting }
    #expect(row?.value == 0 && row?.interval == nil && row?.reason == .noVariation)
  }

  @Test("few platforms have a reason instead of an interval")
  func few() {
    func reason(_ rows: [String]) -> WhyUndefined? {
      Resampling(of: network(rows), resamples: 99, seed: 1).rows[0].reason
    }
    #expect(reason([]) == .noMembership)
    #expect(reason(["00", "00"]) == .noMembership)
    #expect(reason(["10", "10"]) == .onePlatform)
    #expect(reason(["11", "10"]) == .fewerThanThreePlatforms)
    #expect(reason(["111", "111"]) == .noVariation)
    #expect(reason(["111", "100", "010"]) == nil)
  }

  @Test("places by hand, and as counting one by one gives them")
  func places() {
    func interval(_ low: Double, _ high: Double) -> Resampling.Interval {
      Resampling.Interval(low: low, high: high)
    }
    let ranks = RankInterval.ranks(of: [
      interval(1, 2), interval(3, 4), nil, interval(3.5, 6), interval(1.5, 3),
    ])
    #expect(ranks[0] == RankInterval(first: 3, last: 4, count: 4))
    #expect(ranks[1] == RankInterval(first: 1, last: 3, count: 4))
    #expect(ranks[2] == nil)
    #expect(ranks[3] == RankInterval(first: 1, last: 2, count: 4))
    #expect(ranks[4] == RankInterval(first: 2, last: 4, count: 4))
    #expect(ranks[1]?.isIndistinguishable == false)
    #expect(RankInterval.ranks(of: [interval(0, 1), interval(2, 3)]) == [nil, nil])
    var generator = SplitMix64(seed: 3)
    for _ in 0..<50 {
      let list = (0..<8).map { _ in
        let low = Double(Int.random(in: 0...6, using: &generator))
        return interval(low, low + Double(Int.random(in: 0...4, using: &generator)))
      }
      for (place, rank) in RankInterval.ranks(of: list).enumerated() {
        #expect(rank?.above == list.count { $0.low > list[place].high })
        #expect(rank?.below == list.count { $0.high < list[place].low })
      }
    }
    let same = RankInterval.ranks(of: [interval(1, 2), interval(1, 2), interval(1, 2)])
    #expect(same.allSatisfy { $0?.isIndistinguishable == true })
  }
}

@Suite("Funnel of density")
struct DensityFunnelTests {
  @Test("lists that follow the law exactly lie on the line")
  func exact() throws {
    // E = 2 √N: density 2 / √N.
    let communes = [16, 36, 64, 100, 400].map { (seats: $0, memberships: 0) }.map {
      (seats: $0.seats, memberships: Int(2 * Double($0.seats).squareRoot()))
    }
    let funnel = try DensityFunnel.fitted(to: communes).get()
    #expect(abs(funnel.slope - 0.5) < 1e-9 && funnel.dispersion == 1)
    for commune in communes {
      let point = try #require(
        funnel.point(seats: commune.seats, memberships: commune.memberships))
      #expect(abs(point.expected - point.density) < 1e-9)
      #expect(point.side == 0)
      #expect(point.limits.low < point.usual.low && point.usual.high <= point.limits.high)
    }
    let (small, large) = (funnel.band(at: 16, 1.96), funnel.band(at: 400, 1.96))
    #expect(small.high / small.low > large.high / large.low)
    #expect(funnel.point(seats: 0, memberships: 0) == nil)
  }

  @Test("the fit solves its equations: residuals add up to nought, also weighed by size")
  func equations() throws {
    let communes = [(90, 22), (200, 31), (320, 60), (150, 40), (700, 70), (510, 88)].map {
      (seats: $0.0, memberships: $0.1)
    }
    let funnel = try DensityFunnel.fitted(to: communes).get()
    let residuals = communes.map {
      Double($0.memberships) - funnel.density(at: $0.seats) * Double($0.seats)
    }
    #expect(abs(residuals.reduce(0, +)) < 1e-6)
    // Σ r log N = 0 as well; the logarithm to base 2 by counting halvings does.
    let weighed = zip(residuals, communes).reduce(0.0) { sum, pair in
      sum + pair.0 * Double(pair.1.seats).logarithm
    }
    #expect(abs(weighed) < 1e-5)
    #expect(funnel.dispersion > 1)
    let thin = try #require(funnel.point(seats: 300, memberships: 8))
    #expect(thin.side == -1)
    #expect(funnel.point(seats: 300, memberships: 200)?.side == 1)
  }

  @Test("too few communes and communes of one size have no funnel, with the reason")
  func undefined() {
    func reason(_ communes: [(seats: Int, memberships: Int)]) -> WhyUndefined? {
      if case .failure(let failure) = DensityFunnel.fitted(to: communes) {
        failure.reason
      } else {
        nil
      }
    }
    #expect(reason([]) == .tooFewPeers)
    #expect(reason([(10, 3), (20, 5), (30, 6), (40, 8), (0, 0)]) == .tooFewPeers)
    #expect(reason((0..<6).map { (100, 10 + $0) }) == .oneSize)
  }
}

extension Double {
  /// The natural logarithm by its series, so that tests do not lean on what they test.
  fileprivate var logarithm: Double {
    var (value, halvings) = (self, 0.0)
    while value > 1.5 {
      value /= 2
      halvings += 1
    }
    let ratio = (value - 1) / (value + 1)
    var (sum, power) = (0.0, ratio)
    for term in stride(from: 1.0, through: 61, by: 2) {
      sum += power / term
      power *= ratio * ratio
    }
    return 2 * sum + halvings * 0.693_147_180_559_945_3
  }
}
