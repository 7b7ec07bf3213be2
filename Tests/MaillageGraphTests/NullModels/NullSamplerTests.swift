import MaillageTestSupport
import Testing

@testable import MaillageGraph

@Suite struct NullSamplerTests {
  /// Every way to deal the free memberships out over the free cells is drawn equally often.
  @Test(arguments: [false, true]) func fixedSizeIsUniform(hasFixedSeats: Bool) {
    let cells = [[true, false, true], [false, true, false], [false, false, true]]
    let marks = [
      [true, false, false], [false, false, true], [false, false, false],
    ].map { $0.map { $0 && hasFixedSeats } }
    var all: [[[Bool]]] = []
    for mask in 0..<512 where mask.nonzeroBitCount == 4 {
      var drawn = cells
      var agrees = true
      for cell in 0..<9 {
        let isTaken = mask >> cell & 1 == 1
        drawn[cell / 3][cell % 3] = isTaken
        if marks[cell / 3][cell % 3], isTaken != cells[cell / 3][cell % 3] { agrees = false }
      }
      if agrees { all.append(drawn) }
    }
    #expect(all.count == (hasFixedSeats ? 35 : 126))
    let sampler = NullSampler(
      .matrix(cells), model: .fixedSize, fixedSeats: seats(marks), seed: 3)
    let occupancy = Occupancy(sampler, all: all, samples: 200 * all.count)
    #expect(occupancy.isEven && occupancy.isComplete, "\(occupancy)")
  }

  /// Each seat is taken as often as the configuration model says, independently of the others.
  @Test(arguments: [false, true]) func expectedDegrees(hasFixedSeats: Bool) {
    let cells = RandomNetworks.matrix(rows: 6, columns: 9, density: 0.4, seed: 8)
    let network = TwoModeNetwork.matrix(cells)
    let marks = RandomNetworks.matrix(rows: 6, columns: 9, density: 0.2, seed: 1)
    let fixed = hasFixedSeats ? seats(marks) : .none
    let model = ConfigurationModel(of: network, fixedSeats: fixed)
    let sampler = NullSampler(network, model: .expectedDegrees, fixedSeats: fixed, seed: 4)
    let samples = 4_000
    let zero = [Int](repeating: 0, count: 54)
    let counts = sampler.fold(
      samples: samples, into: zero, makePartial: { zero },
      visit: { counts, sample, _ in
        for (row, line) in sample.cells.enumerated() {
          for column in line.indices where line[column] { counts[9 * row + column] += 1 }
        }
      },
      combine: { total, counts in for place in total.indices { total[place] += counts[place] } })
    for cell in 0..<54 {
      let share = model.probability(OrganisationID(cell / 9), PlatformID(cell % 9))
      let error = (share * (1 - share) / Double(samples)).squareRoot()
      #expect(abs(Double(counts[cell]) / Double(samples) - share) <= 4.5 * error)
      if hasFixedSeats, marks[cell / 9][cell % 9] {
        #expect(counts[cell] == (cells[cell / 9][cell % 9] ? samples : 0))
      }
    }
  }

  /// Every measure read from bits is what the network says, in both orientations, for rows of one and
  /// of several words, under every model.
  @Test(arguments: NullModel.allCases) func measuresAreThoseOfTheNetwork(model: NullModel) {
    let shapes = [
      (1, 1), (2, 3), (7, 4), (4, 7), (12, 12), (70, 9), (9, 70), (66, 66), (0, 0), (3, 0),
    ]
    for (number, (rows, columns)) in shapes.enumerated() {
      let cells = RandomNetworks.matrix(
        rows: rows, columns: columns, density: 0.3, seed: UInt64(number))
      let network = TwoModeNetwork.matrix(cells, columns: columns)
      let sampler = NullSampler(network, model: model, seed: 1)
      let values = sampler.values(
        of: SampledMeasure.allCases, samples: 9, otherCount: SampledMeasure.allCases.count
      ) { sample, values in
        let network = sample.network
        let counts = SampleCounts(of: network)
        for (place, measure) in SampledMeasure.allCases.enumerated() {
          values[place] = counts.value(
            of: measure, organisations: network.organisations.count,
            platforms: network.platforms.count)
        }
      }
      for (place, measure) in SampledMeasure.allCases.enumerated() {
        let other = values.columns[SampledMeasure.allCases.count + place]
        for (one, value) in zip(values.columns[place], other) {
          #expect(areClose(one, value), "\(measure) \(rows) × \(columns)")
        }
      }
    }
  }

  /// The bits of every number are the same for any number of threads; another seed gives others.
  @Test(arguments: NullModel.allCases) func threadsDoNotMatter(model: NullModel) throws {
    let network = try ReferenceValues("davis").network
    func columns(_ workers: Int, seed: UInt64 = 7) -> [[UInt64]] {
      NullSampler(network, model: model, seed: seed).values(
        of: SampledMeasure.allCases, samples: 61, parallelism: .workers(workers)
      ).columns.map { $0.map(\.bitPattern) }
    }
    let serial = columns(1)
    for workers in [2, 3, 8] { #expect(columns(workers) == serial) }
    #expect(columns(1, seed: 8) != serial)
  }

  /// The means and deviations that another program found with four million samples.
  @Test(arguments: ["davis", "movie_actor"]) func agreesWithReference(dataSet: String) throws {
    let values = try ReferenceValues(dataSet)
    let measures: [SampledMeasure] = [.butterflies, .nodf]
    let drawn = NullSampler(values.network, model: .fixedDegrees, seed: 1).values(
      of: measures, samples: 4_000)
    for (place, key) in ["butterflies", "nodf"].enumerated() {
      let observed = try values.number("significance", "fdsm", key, "observed")
      let mean = try values.number("significance", "fdsm", key, "mean")
      let deviation = try values.number("significance", "fdsm", key, "sd")
      let chance = NullDistribution(observed: observed, column: place, of: drawn)
      #expect(abs(chance.mean - mean) < 4 * chance.errorOfMean)
      // The error of a deviation, allowing for tails somewhat heavier than normal.
      #expect(abs(chance.deviation - deviation) < 4 * chance.errorOfMean)
      #expect(chance.effectiveSamples > 3_000)
    }
  }

  /// Groups meet as often as a count over pairs says.
  @Test(arguments: [(9, 5), (5, 9)]) func meetingsBetweenGroups(rows: Int, columns: Int) {
    let cells = RandomNetworks.matrix(rows: rows, columns: columns, density: 0.5, seed: 6)
    let groups = (0..<rows).map { $0 % 4 == 3 ? nil : $0 % 4 }
    let sampler = NullSampler(.matrix(cells), model: .fixedSize)
    let parts = SampleGroups(ofOrganisations: groups, count: 3)
    _ = sampler.fold(
      samples: 5, into: 0, makePartial: { 0 },
      visit: { _, sample, _ in
        var expected = ContiguousArray(repeating: 0, count: 9)
        let cells = sample.cells
        for one in 0..<rows {
          for other in 0..<rows where other != one {
            guard let mine = groups[one], let theirs = groups[other] else { continue }
            let shared = (0..<columns).count { cells[one][$0] && cells[other][$0] }
            expected[3 * mine + theirs] += shared
          }
        }
        for group in 0..<3 { expected[4 * group] /= 2 }
        #expect(sample.meetings(between: parts) == expected)
      }, combine: { _, _ in })
  }

  /// Nothing to draw, or one network only.
  @Test(arguments: NullModel.allCases) func degenerate(model: NullModel) {
    let shapes: [(cells: [[Bool]], columns: Int)] = [
      ([], 0), ([], 4), ([[], [], []], 0), ([[true]], 1), ([[false]], 1),
      ([[true, true], [true, true]], 2), ([[true], [true], [true]], 1),
      ([[true, true, true]], 3), ([[false, false], [false, true]], 2),
    ]
    for (cells, columns) in shapes {
      let network = TwoModeNetwork.matrix(cells, columns: columns)
      let sampler = NullSampler(network, model: model)
      let values = sampler.values(of: SampledMeasure.allCases, samples: 5)
      #expect(values.columns.allSatisfy { $0.count == 5 })
      #expect(sampler.values(of: [.nodf], samples: 0).columns == [[]])
      if model == .fixedDegrees {
        _ = sampler.fold(
          samples: 3, into: 0, makePartial: { 0 },
          visit: { _, sample, _ in
            if cells.flatMap({ $0 }).count < 4 { #expect(sample.network == network) }
          }, combine: { _, _ in })
      }
    }
  }
}
