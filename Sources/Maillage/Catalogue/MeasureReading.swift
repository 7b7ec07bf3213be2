internal import MaillageGraph

/// How the values of a measure are read from the result of a sweep.
struct MeasureReading: Sendable {
  /// The values of one measure.
  enum Values: Sendable {
    /// One for each node.
    case nodes(NodeScores)
    /// One for the network; nil where finding it cost too much.
    case network(Double?)
  }

  /// The sweep that is read.
  let sweep: String
  /// What the sweep costs; see `Sweep.cost`.
  let cost: @Sendable (TwoModeNetwork) -> Double
  /// Runs the sweep, unless that was done before, and reads the values.
  let values: @Sendable (inout SweepResults) -> Values

  /// Reads a value for each node.
  static func nodes<Result: Sendable>(
    _ sweep: Sweep<Result>, _ read: @escaping @Sendable (Result, TwoModeNetwork) -> NodeScores
  ) -> MeasureReading {
    MeasureReading(sweep: sweep.id, cost: sweep.cost) { results in
      .nodes(read(results.result(of: sweep), results.network))
    }
  }

  /// Reads a value for the network.
  static func network<Result: Sendable>(
    _ sweep: Sweep<Result>, _ read: @escaping @Sendable (Result, TwoModeNetwork) -> Double?
  ) -> MeasureReading {
    MeasureReading(sweep: sweep.id, cost: sweep.cost) { results in
      .network(read(results.result(of: sweep), results.network))
    }
  }
}

/// The results of the sweeps run so far on one network, each run once and timed.
struct SweepResults {
  let network: TwoModeNetwork
  let parallelism: Parallelism
  /// The seconds that each sweep took.
  private(set) var seconds: [String: Double] = [:]
  private var results: [String: any Sendable] = [:]

  init(_ network: TwoModeNetwork, parallelism: Parallelism) {
    self.network = network
    self.parallelism = parallelism
  }

  /// The result of a sweep.
  mutating func result<Result: Sendable>(of sweep: Sweep<Result>) -> Result {
    // Unwrapped first: a missing entry casts to any optional result.
    if let stored = results[sweep.id], let known = stored as? Result { return known }
    let clock = ContinuousClock()
    let start = clock.now
    let result = sweep.run(network, parallelism)
    let duration = (clock.now - start).components
    seconds[sweep.id, default: 0] +=
      Double(duration.seconds) + Double(duration.attoseconds) * 1e-18
    results[sweep.id] = result
    return result
  }
}
