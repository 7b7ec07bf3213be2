import MaillageTestSupport
import Testing

@testable import MaillageGraph

@Suite struct NullDistributionTests {
  /// Worked out by hand: 2, 4, 4, 6 around an observed 6.
  @Test func smallExample() {
    let chance = NullDistribution(observed: 6, values: [4, 2, .nan, 6, 4], effectiveSamples: 4)
    #expect(chance.defined == 4 && chance.undefined == 1)
    #expect(chance.mean == 4)
    #expect(areClose(chance.deviation, (8.0 / 3).squareRoot()))
    #expect(areClose(chance.z, 2 / (8.0 / 3).squareRoot()))
    // One sample is as high: twice (1 + 1) / (4 + 1).
    #expect(chance.atLeast == 1 && chance.atMost == 4 && areClose(chance.p, 0.8))
    #expect(chance.range.lowest == 2 && chance.range.highest == 6)
    #expect(areClose(chance.interval.lower, 2.15) && areClose(chance.interval.upper, 5.85))
    #expect(areClose(chance.errorOfMean, chance.deviation / 2))
    #expect(areClose(chance.errorOfP, 2 * (0.4 * 0.6 / 4).squareRoot()))
  }

  @Test func extremes() {
    let values = (0..<99).map(Double.init)
    #expect(areClose(NullDistribution(observed: 200, values: values, effectiveSamples: 99).p, 0.02))
    #expect(areClose(NullDistribution(observed: -1, values: values, effectiveSamples: 99).p, 0.02))
    #expect(NullDistribution(observed: 49, values: values, effectiveSamples: 99).p == 1)
    let constant = NullDistribution(
      observed: 3, values: [3, 3 + 1e-13, 3], effectiveSamples: 3)
    #expect(constant.deviation == 0 && constant.z.isNaN && constant.p == 1)
    let undefined = NullDistribution(observed: .nan, values: values, effectiveSamples: 99)
    #expect(undefined.p.isNaN && undefined.z.isNaN && undefined.mean == 49)
    let nothing = NullDistribution(observed: 1, values: [.nan, .nan], effectiveSamples: 0)
    #expect(nothing.p.isNaN && nothing.mean.isNaN && nothing.interval.lower.isNaN)
  }

  /// Of a first-order autoregression with correlation r, τ = (1 + r) / (1 − r).
  @Test(arguments: [0, 0.5, 0.9]) func autocorrelationTime(correlation: Double) {
    var generator = SplitMix64(seed: 3)
    let chains = [0..<20_000, 20_000..<40_000]
    var values: [Double] = []
    var value = 0.0
    for _ in 0..<40_000 {
      let noise = (0..<12).reduce(-6.0) { sum, _ in sum + .random(in: 0..<1, using: &generator) }
      value = correlation * value + noise
      values.append(value)
    }
    let expected = (1 + correlation) / (1 - correlation)
    let time = AutocorrelationTime.estimate(values, chains: chains)
    #expect(abs(time / expected - 1) < 0.12, "\(time)")
    #expect(AutocorrelationTime.estimate([1, 1, 1], chains: [0..<3]) == 1)
    // A constant whose mean is not itself, by rounding.
    let constant = Array(repeating: 0.1, count: 1_001)
    #expect(AutocorrelationTime.estimate(constant, chains: [0..<1_001]) == 1)
    #expect(AutocorrelationTime.estimate([], chains: []) == 1)
  }

  /// Where the data are drawn from the model themselves, p-values are no smaller than chance: of 300
  /// networks, about a share x has p ≤ x.
  @Test(arguments: [NullModel.fixedDegrees, .fixedSize, .expectedDegrees])
  func valuesAreUniform(model: NullModel) {
    let base = TwoModeNetwork.matrix(
      RandomNetworks.matrix(rows: 14, columns: 7, density: 0.35, seed: 21))
    let data = NullSampler(base, model: model, seed: 99).fold(
      samples: 300, into: [TwoModeNetwork](), makePartial: { [] },
      visit: { networks, sample, _ in networks.append(sample.network) }, combine: { $0 += $1 })
    var values: [Double] = []
    // The model of the networks drawn is that of their origin.
    let drawn = NullSampler(base, model: model, seed: 5).values(of: [.nodf], samples: 399)
    for network in data {
      let observed = SampleCounts(of: network).value(of: .nodf, organisations: 14, platforms: 7)
      values.append(NullDistribution(observed: observed, column: 0, of: drawn).p)
    }
    for level in [0.05, 0.1, 0.25, 0.5, 0.75] {
      let share = Double(values.count { $0 <= level }) / 300
      // Four binomial errors, and as much again for the samples that all have in common.
      let error = (level * (1 - level) / 300).squareRoot()
      #expect(abs(share - level) < 4 * error + 0.03, "\(level): \(share)")
    }
  }

  /// A chain that is started at the data and watched: trap 12 of the reference values says that five
  /// trades for each of Davis's eighteen women are too few where every sample starts there anew.
  @Test func mixing() throws {
    let sampler = NullSampler(try ReferenceValues("davis").network, model: .fixedDegrees)
    let mixing = try #require(sampler.mixing)
    #expect(mixing.isKnown)
    #expect(mixing.tradesBetweenSamples >= 8 * 14)
    #expect(Double(mixing.tradesBetweenSamples) >= 2 * mixing.autocorrelationTime)
    #expect(mixing.burnIn >= 4 * mixing.tradesBetweenSamples)
    // Cells are visited as often as the reference's pairs say: nothing leans towards the data.
    let drawn = sampler.values(of: [], samples: 800, otherCount: 1) { sample, values in
      values[0] = Double(sample.frame.observed.distance(to: sample.rows))
    }
    let first = drawn.chains.map { drawn.columns[0][$0.lowerBound] }.reduce(0, +) / 8
    let all = NullDistribution(observed: 0, column: 0, of: drawn)
    #expect(abs(first - all.mean) < 4 * all.deviation / 8.squareRoot())
  }
}

extension Int {
  fileprivate func squareRoot() -> Double { Double(self).squareRoot() }
}
