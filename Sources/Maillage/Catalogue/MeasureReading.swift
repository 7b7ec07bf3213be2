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
  /// Whether an estimate of the sweep yields it too.
  let canEstimate: Bool
  /// Runs the sweep, unless that was done before, and reads the values.
  let values: @Sendable (inout SweepResults) -> Values

  /// Reads a value for each node.
  ///
  /// - Parameter exactOnly: whether an estimate of the sweep would not tell it.
  static func nodes<Result: Sendable>(
    _ sweep: Sweep<Result>, exactOnly: Bool = false,
    _ read: @escaping @Sendable (Result, TwoModeNetwork) -> NodeScores
  ) -> MeasureReading {
    MeasureReading(
      sweep: sweep.id, cost: sweep.cost, canEstimate: sweep.estimate != nil && !exactOnly
    ) { results in
      .nodes(read(results.result(of: sweep), results.network))
    }
  }

  /// Reads a value for the network.
  static func network<Result: Sendable>(
    _ sweep: Sweep<Result>, _ read: @escaping @Sendable (Result, TwoModeNetwork) -> Double?
  ) -> MeasureReading {
    MeasureReading(sweep: sweep.id, cost: sweep.cost, canEstimate: sweep.estimate != nil) {
      results in
      .network(read(results.result(of: sweep), results.network))
    }
  }
}

/// The results of the sweeps run so far on one network, each run once and timed.
struct SweepResults {
  let network: TwoModeNetwork
  let parallelism: Parallelism
  /// Whether the measures were asked for by name.
  let isNamed: Bool
  /// What is estimated, by the id of the sweep.
  let requests: [String: EstimateRequest]
  /// How measures were estimated, by id.
  private(set) var estimates: [String: MeasureEstimate] = [:]
  /// The seconds that each sweep took.
  private(set) var seconds: [String: Double] = [:]
  private var results: [String: any Sendable] = [:]

  init(
    _ network: TwoModeNetwork, parallelism: Parallelism, isNamed: Bool = false,
    requests: [String: EstimateRequest] = [:]
  ) {
    self.isNamed = isNamed
    self.requests = requests
    self.network = network
    self.parallelism = parallelism
  }

  /// The result of a sweep.
  mutating func result<Result: Sendable>(of sweep: Sweep<Result>) -> Result {
    // Unwrapped first: a missing entry casts to any optional result.
    if let stored = results[sweep.id], let known = stored as? Result { return known }
    let clock = ContinuousClock()
    let start = clock.now
    let result: Result
    if let request = requests[sweep.id], let estimate = sweep.estimate {
      let estimated = estimate(network, request)
      estimates.merge(estimated.measures.filter { request.ids.contains($0.key) }) { $1 }
      result = estimated.result
    } else {
      let run = isNamed ? sweep.runWhenNamed ?? sweep.run : sweep.run
      result = run(network, parallelism)
    }
    let duration = (clock.now - start).components
    seconds[sweep.id, default: 0] +=
      Double(duration.seconds) + Double(duration.attoseconds) * 1e-18
    results[sweep.id] = result
    return result
  }
}
