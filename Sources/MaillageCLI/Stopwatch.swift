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
    defer { add(ContinuousClock.now - start, to: stage) }
    return try work()
  }

  /// Stages keep the order in which they first ran; one that runs again adds up.
  func add(_ duration: Duration, to stage: String) {
    let seconds = Self.seconds(duration)
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
      .init("measures", .numbers(measures)),
      .init("total", .number(Self.seconds(ContinuousClock.now - started))),
    ])
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}
