import Maillage

/// How long each stage of a command took, for `--timings`.
final class Stopwatch {
  private var stages: [(name: String, seconds: Double)] = []
  private let started = ContinuousClock.now
  /// Seconds spent on measures, by id.
  private var measures: [String: Double] = [:]

  /// Runs a stage and remembers how long it took.
  func time<Value>(_ stage: String, _ work: () throws -> Value) rethrows -> Value {
    let start = ContinuousClock.now
    defer { add(Self.seconds(since: start), to: stage) }
    return try work()
  }

  /// Stages keep the order in which they first ran; one that runs again adds up.
  private func add(_ seconds: Double, to stage: String) {
    if let place = stages.firstIndex(where: { $0.name == stage }) {
      stages[place].seconds += seconds
    } else {
      stages.append((stage, seconds))
    }
  }

  /// Adds what the measures of a network took.
  func add(_ seconds: [String: Double]) { measures.merge(seconds, uniquingKeysWith: +) }

  /// The document of the contract: stages, measures, total.
  var document: JSONValue {
    .object([
      .init("stages", .object(stages.map { .init($0.name, .number($0.seconds)) })),
      .init("measures", .numbers(measures)), .init("total", .number(Self.seconds(since: started))),
    ])
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let passed = (ContinuousClock.now - start).components
    return Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
  }
}
