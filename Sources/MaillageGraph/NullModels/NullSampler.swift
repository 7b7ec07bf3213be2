/// Draws networks from a null model: seeded, the same for any number of threads.
///
/// ```swift
/// let sampler = NullSampler(network, model: .fixedDegrees, seed: 1)
/// let values = sampler.values(of: [.butterflies, .nodf], samples: 999)
/// let chance = NullDistribution(observed: 341, values: values.columns[0], of: values)
/// ```
///
/// A fixed number of chains, each with random numbers of its own, share the samples. Those of the
/// fixed-degree model are Markov chains (`Mixing`), the others draw independently.
public struct NullSampler: Sendable {
  /// The model.
  public let model: NullModel
  /// The seed of all random numbers.
  public let seed: UInt64
  /// How samples are taken from the chains; nil where they are drawn independently.
  public let mixing: Mixing?
  let frame: NullFrame
  /// How likely each seat is; nil but under expected degrees.
  let configuration: ConfigurationModel?

  /// How many chains share the samples; fewer where there are fewer samples.
  static let chainCount = 8

  /// Whether samples of a network find room: 256 megabytes of bits for the chain of fixed degrees,
  /// 67 million pairs of an organisation and a platform for the other models.
  public static func canDraw(_ network: TwoModeNetwork, from model: NullModel) -> Bool {
    let organisations = network.organisations.count
    let platforms = network.platforms.count
    let (rows, columns) = (min(organisations, platforms), max(organisations, platforms))
    return model == .fixedDegrees
      ? rows * ((columns + 63) / 64) <= 1 << 25 : rows * columns <= 1 << 26
  }

  /// A sampler.
  ///
  /// - Parameters:
  ///   - network: the data; weights are left out of account.
  ///   - model: what chance may change.
  ///   - fixedSeats: seats that stay as they are in every sample.
  ///   - seed: the same seed gives the same samples.
  /// - Complexity: for fixed degrees, that of watching a chain (`Mixing`); for expected degrees, that
  ///   of finding the probabilities (`ConfigurationModel`).
  public init(
    _ network: TwoModeNetwork, model: NullModel, fixedSeats: FixedSeats = .none, seed: UInt64 = 1
  ) {
    self.model = model
    self.seed = seed
    frame = NullFrame(network, fixedSeats: fixedSeats)
    mixing = model == .fixedDegrees ? Mixing(frame, seed: seed) : nil
    configuration =
      model == .expectedDegrees ? ConfigurationModel(of: network, fixedSeats: fixedSeats) : nil
  }

  /// The data as if they were a sample: weights are 1.
  public var data: NullSample { NullSample(frame: frame, rows: frame.observed) }

  /// The samples of each chain.
  static func chains(ofSamples samples: Int) -> [Range<Int>] {
    let count = min(chainCount, samples)
    return (0..<count).map { ($0 * samples / count)..<(($0 + 1) * samples / count) }
  }

  /// Looks at samples and puts together what was found.
  ///
  /// - Parameters:
  ///   - samples: how many.
  ///   - total: what to fold into.
  ///   - parallelism: how many threads to use; the result does not depend on it.
  ///   - makePartial: makes what a chain gathers in.
  ///   - visit: looks at a sample, given its number.
  ///   - combine: folds what a chain has gathered into the total, in the order of chains.
  public func fold<Partial: Sendable, Total: Sendable>(
    samples: Int, into total: Total, parallelism: Parallelism = .automatic,
    makePartial: @Sendable () -> Partial,
    visit: @Sendable (inout Partial, borrowing NullSample, Int) -> Void,
    combine: @Sendable (inout Total, Partial) -> Void
  ) -> Total {
    drawn(
      samples: samples, into: total, parallelism: parallelism, makeScratch: {},
      makePartial: makePartial,
      visit: { partial, _, rows, number in
        visit(&partial, NullSample(frame: frame, rows: rows), number)
      }, combine: combine)
  }

  /// The values of measures in samples.
  ///
  /// - Parameters:
  ///   - measures: what to read; each has a column in the result.
  ///   - samples: how many samples to draw.
  ///   - parallelism: how many threads to use; the result does not depend on it.
  ///   - otherCount: how many further values there are.
  ///   - others: reads further values from a sample into as many places.
  public func values(
    of measures: [SampledMeasure], samples: Int, parallelism: Parallelism = .automatic,
    otherCount: Int = 0,
    others: @Sendable (borrowing NullSample, inout [Double]) -> Void = { _, _ in }
  ) -> NullValues {
    struct Gathered: Sendable {
      var columns: [[Double]]
      var values: [Double]
      var otherValues: [Double]
    }
    let columnCount = measures.count + otherCount
    let keepsDegrees = model == .fixedDegrees
    let columns = drawn(
      samples: samples, into: Array(repeating: [Double](), count: columnCount),
      parallelism: parallelism,
      makeScratch: { SampleMeter(frame, measures: measures, keepsDegrees: keepsDegrees) },
      makePartial: {
        Gathered(
          columns: Array(repeating: [], count: columnCount),
          values: Array(repeating: .nan, count: measures.count),
          otherValues: Array(repeating: .nan, count: otherCount))
      },
      visit: { gathered, meter, rows, _ in
        if !measures.isEmpty { meter.read(rows, into: &gathered.values) }
        for place in measures.indices { gathered.columns[place].append(gathered.values[place]) }
        guard otherCount > 0 else { return }
        others(NullSample(frame: frame, rows: rows), &gathered.otherValues)
        for place in 0..<otherCount {
          gathered.columns[measures.count + place].append(gathered.otherValues[place])
        }
      },
      combine: { total, gathered in
        for place in total.indices { total[place] += gathered.columns[place] }
      })
    return NullValues(
      columns: columns, chains: Self.chains(ofSamples: samples), isIndependent: mixing == nil)
  }

  /// Draws the samples of each chain.
  private func drawn<Scratch: ~Copyable, Partial: Sendable, Total: Sendable>(
    samples: Int, into total: Total, parallelism: Parallelism,
    makeScratch: @Sendable () -> Scratch, makePartial: @Sendable () -> Partial,
    visit: @Sendable (inout Partial, inout Scratch, borrowing BitRows, Int) -> Void,
    combine: @Sendable (inout Total, Partial) -> Void
  ) -> Total {
    let chains = Self.chains(ofSamples: samples)
    let ticks = WorkMonitor.Ticks(of: samples)
    return FixedBlocks(itemCount: chains.count).fold(
      into: total, parallelism: parallelism, makeScratch: makeScratch,
      work: { blocks, scratch in
        var partial = makePartial()
        for chain in blocks {
          let generator = SplitMix64.stream(chain, ofSeed: seed)
          var source = SampleSource(self, generator: generator)
          for number in chains[chain] {
            source.next()
            visit(&partial, &scratch, source.rows, number)
            ticks.tick()
          }
        }
        return partial
      }, combine: combine)
  }
}
