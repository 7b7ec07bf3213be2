import Foundation
import Testing

@testable import MaillageGraph

@Suite struct SampleSizeTests {
  @Test func theLogarithmIsRight() {
    for exponent in -300...300 {
      let number = pow(10, Double(exponent)) * 1.7
      let expected = log(number)
      #expect(abs(SampleSize.naturalLogarithm(number) - expected) <= 4e-16 * max(1, abs(expected)))
    }
    #expect(SampleSize.naturalLogarithm(1) == 0)
  }

  /// 1 / (¼ h(0.04)) ln 40 with h(0.04) = 1.04 ln 1.04 − 0.04, worked out by hand.
  @Test func theSizeIsBennetts() {
    let size = SampleSize.count(epsilon: 0.01, failure: 0.05, variance: 0.25, varianceSum: 0.25)
    #expect(abs(size - 18_689) <= 2)
  }

  @Test func moreIsAskedOfMore() {
    func size(_ epsilon: Double, _ variance: Double, _ sum: Double) -> Double {
      SampleSize.count(epsilon: epsilon, failure: 0.05, variance: variance, varianceSum: sum)
    }
    var last = 0.0
    for epsilon in [0.5, 0.1, 0.01, 1e-3, 1e-5, 1e-7, 1e-9, 1e-12] {
      let next = size(epsilon, 0.2, 3)
      #expect(next > last && next.isFinite)
      last = next
    }
    #expect(size(0.01, 0.1, 3) < size(0.01, 0.2, 3))
    #expect(size(0.01, 0.2, 1) < size(0.01, 0.2, 3))
  }

  /// Averages of tosses of a coin whose chance is `chance`: the share of trials after which the bound is
  /// too small, against the stated one.
  @Test(arguments: [0.002, 0.05, 0.5])
  func boundsOfATrialHold(chance: Double) {
    var generator = SplitMix64(seed: 5)
    let (trials, tosses, failure) = (500, 200, 0.1)
    var (lowMeans, lowVariances, below) = (0, 0, 0)
    for _ in 0..<trials {
      var heads = 0.0
      for _ in 0..<tosses where Double.random(in: 0..<1, using: &generator) < chance { heads += 1 }
      let mean = heads / Double(tosses)
      let sample = mean * (1 - mean) * Double(tosses) / Double(tosses - 1)
      let upper = SampleSize.upperMean(average: mean, count: tosses, failure: failure)
      if upper < chance { lowMeans += 1 }
      let variance = SampleSize.upperVariance(
        sampleVariance: sample, count: tosses, failure: failure)
      if variance < chance * (1 - chance) { lowVariances += 1 }
      if upper < mean || variance < min(0.25, sample) { below += 1 }
    }
    #expect(below == 0)
    #expect(Double(lowMeans) <= failure * Double(trials))
    #expect(Double(lowVariances) <= failure * Double(trials))
  }

  @Test func samplesAreUnlikeEachOther() {
    var seen: Set<UInt64> = []
    for seed in 0..<10 {
      for sample in 0..<300 {
        var generator = SplitMix64(seed: UInt64(seed), sample: sample)
        for _ in 0..<3 { seen.insert(generator.next()) }
      }
    }
    #expect(seen.count == 10 * 300 * 3)
  }
}
