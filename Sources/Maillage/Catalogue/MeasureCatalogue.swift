public import MaillageGraph

/// All measures, one row each.
///
/// A new measure is one kernel in `MaillageGraph` and one row in the tables of this folder; every
/// command, report and check follows from the row.
public enum MeasureCatalogue {
  /// All rows: measures of nodes, then of the network.
  ///
  /// An id may stand twice, once for nodes and once for the network (`butterflies`).
  public static let all: [Measure] = nodeRows + networkRows

  /// The row of an id; where nodes and the network share it, that of the nodes.
  public static func measure(_ id: String) -> Measure? { all.first { $0.id == id } }

  /// The row of an id for a scope.
  public static func measure(_ id: String, _ scope: Measure.Scope) -> Measure? {
    all.first { $0.id == id && $0.scope == scope }
  }

  /// The known id that a misspelt one comes nearest to; nil where none is near.
  ///
  /// Near is at most two changed, missing, surplus or swapped letters, or a third of the letters
  /// for longer words.
  public static func nearest(to id: String) -> String? {
    let word = Array(id.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    let distances = all.map { (editDistance(word, Array($0.id)), $0.id) }
    guard let best = distances.min(by: <), best.0 <= max(2, word.count / 3) else { return nil }
    return best.1
  }

  /// The operations that a sweep may take where its measures were not asked for by name: about a
  /// minute on one core.
  public static let costLimit = 60e9

  /// How long a measure would take on one core, estimated from the sizes of the network alone.
  public static func estimatedSeconds(of id: String, for network: TwoModeNetwork) -> Double {
    (all.filter { $0.id == id }.map { $0.reading.cost(network) }.max() ?? 0) / 1e9
  }

  /// Whether a measure is left out of a network's measures unless it is asked for by name.
  public static func isTooCostly(_ id: String, for network: TwoModeNetwork) -> Bool {
    all.contains { $0.id == id && $0.reading.cost(network) >= costLimit }
  }

  /// Whether a measure can be estimated from a sample; see `Approximation`.
  public static func canEstimate(_ id: String) -> Bool {
    all.contains { $0.id == id && $0.reading.canEstimate }
  }

  /// Computes measures of a network.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - ids: the measures to compute; unknown ids are left out. Nil for every measure whose
  ///     estimated cost is below `costLimit`; the others are named in `tooCostly`.
  ///   - approximation: leave to estimate measures where a sample can tell them and costs less. It is
  ///     not used for a sweep that must be exact for another measure of its own; measures of any cost
  ///     are estimated, named or not.
  ///   - parallelism: how many threads to use; values do not depend on it.
  ///   - monitor: told what is computed and what share of the estimated operations is done.
  /// - Returns: values by id. Each sweep runs once, its time shared evenly by its measures.
  public static func evaluate(
    _ network: TwoModeNetwork, ids: [String]? = nil, approximation: Approximation? = nil,
    parallelism: Parallelism = .automatic, monitor: WorkMonitor? = nil
  ) -> MeasureResults {
    evaluate(
      network, ids: ids, approximation: approximation, costLimit: costLimit,
      parallelism: parallelism, monitor: monitor)
  }

  /// Computes measures with another limit on cost.
  static func evaluate(
    _ network: TwoModeNetwork, ids: [String]?, approximation: Approximation? = nil,
    costLimit: Double, parallelism: Parallelism, monitor: WorkMonitor?
  ) -> MeasureResults {
    var results = MeasureResults()
    var rows = all
    if let ids {
      let wanted = Set(ids)
      rows.removeAll { !wanted.contains($0.id) }
    }
    var costs: [String: Double] = [:]
    for row in rows where costs[row.sweep] == nil {
      costs[row.sweep] = row.reading.cost(network)
    }
    if ids == nil {
      func isTooCostly(_ row: Measure) -> Bool {
        costs[row.sweep, default: 0] >= costLimit
          && !(approximation != nil && row.reading.canEstimate)
      }
      for row in rows where isTooCostly(row) { results.markTooCostly(row, in: network) }
      rows.removeAll(where: isTooCostly)
    }
    var sweeps = SweepResults(
      network, parallelism: parallelism, isNamed: ids != nil,
      requests: requests(for: rows, approximation, parallelism))
    let total = Set(rows.map(\.sweep)).reduce(0.0) { $0 + costs[$1, default: 0] }
    var done = 0.0
    for row in rows {
      let before = done
      if sweeps.seconds[row.sweep] == nil { done += costs[row.sweep, default: 0] }
      let values: MeasureReading.Values
      if let monitor {
        let range = total > 0 ? min(1, before / total)...min(1, done / total) : 0...0
        values = monitor.part(row.id, range) { row.reading.values(&sweeps) }
      } else {
        values = row.reading.values(&sweeps)
      }
      results.set(row, to: values, in: network)
    }
    if approximation != nil {
      for row in rows where row.reading.canEstimate && !results.tooCostly.contains(row.id) {
        results.estimates[row.id] =
          sweeps.estimates[row.id] ?? MeasureEstimate(samples: 0, bound: 0)
      }
    }
    let readers = Dictionary(grouping: rows, by: \.sweep)
    for row in rows {
      let share =
        sweeps.seconds[row.sweep, default: 0] / Double(readers[row.sweep, default: []].count)
      results.seconds[row.id, default: 0] += share
    }
    return results
  }

  /// What is estimated for some rows, by sweep: the sweeps that no row needs exactly.
  private static func requests(
    for rows: [Measure], _ approximation: Approximation?, _ parallelism: Parallelism
  ) -> [String: EstimateRequest] {
    guard let approximation else { return [:] }
    return Dictionary(grouping: rows, by: \.sweep).compactMapValues { rows in
      guard rows.allSatisfy(\.reading.canEstimate) else { return nil }
      return EstimateRequest(
        approximation: approximation, ids: Set(rows.map(\.id)), parallelism: parallelism)
    }
  }

  /// The fewest letters to change, add, leave out or swap with the next to make one of the other.
  static func editDistance(_ one: [Character], _ other: [Character]) -> Int {
    var beforeLast = Array(repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for i in 0..<one.count {
      var row = [i + 1]
      for j in 0..<other.count {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (one[i] == other[j] ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[other.count]
  }
}

extension MeasureResults {
  /// Notes the values of a row.
  fileprivate mutating func set(
    _ row: Measure, to values: MeasureReading.Values, in network: TwoModeNetwork
  ) {
    switch values {
    case .nodes(let scores):
      organisations[row.id] = scores.organisations
      platforms[row.id] = scores.platforms
    case .network(let value?):
      self.network[row.id] = value
    case .network(nil):
      markTooCostly(row, in: network)
    }
  }

  /// Notes that the values of a row cost too much: undefined everywhere.
  fileprivate mutating func markTooCostly(_ row: Measure, in network: TwoModeNetwork) {
    if !tooCostly.contains(row.id) { tooCostly.append(row.id) }
    if row.scope == .network {
      self.network[row.id] = .nan
    } else {
      organisations[row.id] = Array(repeating: .nan, count: network.organisations.count)
      platforms[row.id] = Array(repeating: .nan, count: network.platforms.count)
    }
  }
}
