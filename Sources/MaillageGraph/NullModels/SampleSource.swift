/// What the samples of one chain come from.
struct SampleSource {
  private var chain: FixedDegreeChain?
  private var placement: RandomPlacement?
  private var seats: IndependentSeats?
  private let tradesBetweenSamples: Int
  /// The trades that the first sample takes besides.
  private var burnIn: Int

  init(_ sampler: NullSampler, generator: SplitMix64) {
    switch sampler.model {
    case .fixedDegrees: chain = FixedDegreeChain(sampler.frame, generator: generator)
    case .fixedSize: placement = RandomPlacement(sampler.frame, generator: generator)
    case .expectedDegrees:
      seats = sampler.configuration.map {
        IndependentSeats(sampler.frame, $0, generator: generator)
      }
    }
    tradesBetweenSamples = sampler.mixing?.tradesBetweenSamples ?? 0
    burnIn = sampler.mixing?.burnIn ?? 0
  }

  /// Goes on to the next sample.
  mutating func next() {
    chain?.advance(trades: burnIn + tradesBetweenSamples)
    burnIn = 0
    placement?.draw()
    seats?.draw()
  }

  /// The ties of this sample.
  var rows: BitRows {
    chain?.rows ?? placement?.rows ?? seats?.rows ?? BitRows(rowCount: 0, columnCount: 0)
  }
}
