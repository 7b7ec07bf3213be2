import MaillageTestSupport

@testable import MaillageGraph

/// How often each of all possible matrices is drawn, and how far that is from equally often.
struct Occupancy {
  /// χ² against equal frequencies.
  let statistic: Double
  /// How many matrices there are.
  let count: Int
  /// Whether something was drawn that is none of them.
  let hasStranger: Bool
  /// Whether every one was drawn.
  let isComplete: Bool

  /// Draws samples and looks up each.
  init(_ sampler: NullSampler, all: [[[Bool]]], samples: Int) {
    var places: [[[Bool]]: Int] = [:]
    for (place, cells) in all.enumerated() { places[cells] = place }
    let known = places
    let empty = [Int](repeating: 0, count: all.count + 1)
    let counts = sampler.fold(
      samples: samples, into: empty, makePartial: { empty },
      visit: { counts, sample, _ in counts[known[sample.cells] ?? all.count] += 1 },
      combine: { total, counts in for place in total.indices { total[place] += counts[place] } })
    let expected = Double(samples) / Double(all.count)
    statistic = counts.dropLast().reduce(0) { sum, seen in
      sum + (Double(seen) - expected) * (Double(seen) - expected) / expected
    }
    count = all.count
    hasStranger = counts[all.count] > 0
    isComplete = counts.dropLast().allSatisfy { $0 > 0 }
  }

  /// Whether χ² is no larger than one draw in about 30,000 of a uniform sampler (four standard
  /// deviations of the cube-root approximation of Wilson and Hilferty).
  var isEven: Bool {
    guard count > 1 else { return !hasStranger }
    let freedom = Double(count - 1)
    let share = 2 / (9 * freedom)
    let limit = 1 - share + 4 * share.squareRoot()
    return !hasStranger && statistic < freedom * limit * limit * limit
  }
}

extension NullSample {
  /// The 0/1 matrix, a row an organisation.
  var cells: [[Bool]] { network.cells }
}

/// The seats of a matrix of marks.
func seats(_ marks: [[Bool]]) -> FixedSeats {
  FixedSeats(
    marks.enumerated().flatMap { row, line in
      line.indices.filter { line[$0] }.map { .init(OrganisationID(row), PlatformID($0)) }
    })
}
