/// How far apart the samples of a fixed-degree chain are taken, and how that was found.
///
/// A short chain from the data is watched first: the distance from the data (memberships that are no
/// longer there), the butterflies and the nestedness, each unit of as many trades as there are rows.
/// From their autocorrelation follows how many trades make two samples all but independent; there
/// are never fewer than `leastTradesPerRow` for each row. Every chain starts at the data, first takes
/// `burnIn` trades that count for nothing, and then goes on from where it is: restarted at the data
/// for each sample, samples lean towards it.
public struct Mixing: Sendable, Equatable {
  /// The fewest trades between two samples for each node of the smaller mode. A trade moves two of
  /// them, so that each is dealt out anew some sixteen times.
  public static let leastTradesPerRow = 8

  /// How many trades a chain takes from one sample to the next.
  public let tradesBetweenSamples: Int
  /// How many trades a chain takes before its first sample.
  public let burnIn: Int
  /// The trades that are worth one independent draw: the longest of the three series watched.
  public let autocorrelationTime: Double
  /// How many trades were watched.
  public let pilotTrades: Int
  /// Whether the watched chain was long enough to tell: at least twenty times its autocorrelation
  /// time.
  public let isKnown: Bool

  private static let pilotUnits = 128
  private static let mostPilotUnits = 4096

  /// Watches a chain from the data.
  init(_ frame: NullFrame, seed: UInt64) {
    let unit = max(1, frame.observed.rowCount)
    var chain = FixedDegreeChain(frame, generator: .stream(Self.pilotStream, ofSeed: seed))
    var meter = SampleMeter(frame, measures: [.butterflies, .nodf], keepsDegrees: true)
    var distances: [Double] = []
    var butterflies: [Double] = []
    var nestedness: [Double] = []
    var values = [0.0, 0.0]
    var time = 1.0
    var units = Self.pilotUnits
    while true {
      while distances.count < units {
        chain.advance(trades: unit)
        meter.read(chain.rows, into: &values)
        distances.append(Double(frame.observed.distance(to: chain.rows)))
        butterflies.append(values[0])
        nestedness.append(values[1])
      }
      // The way from the data to the rest is no part of the long run.
      let kept = units / 4..<units
      time = 1
      for series in [distances, butterflies, nestedness] {
        let estimate = AutocorrelationTime.estimate(Array(series[kept]), chains: [0..<kept.count])
        time = max(time, estimate)
      }
      if time * 20 <= Double(units) || units >= Self.mostPilotUnits { break }
      units *= 2
    }
    let between = max(Self.leastTradesPerRow, Int((2 * time).rounded(.up))) * unit
    tradesBetweenSamples = between
    burnIn = 4 * between
    autocorrelationTime = time * Double(unit)
    pilotTrades = units * unit
    isKnown = time * 20 <= Double(units)
  }

  /// The stream of random numbers that no sample uses.
  private static let pilotStream = -1
}

extension BitRows {
  /// How many bits are set here and not in rows of the same degrees.
  func distance(to other: borrowing BitRows) -> Int {
    let (mine, theirs) = (words.span, other.words.span)
    var count = 0
    for place in 0..<mine.count { count &+= (mine[place] & ~theirs[place]).nonzeroBitCount }
    return count
  }
}
