import MaillageGraph
import MaillageTestSupport
import Testing

@testable import Maillage

@Suite struct SignificanceTests {
  private static let network = TwoModeNetwork.matrix(
    RandomNetworks.matrix(rows: 16, columns: 8, density: 0.3, seed: 5))

  /// One call, many measures: read from bits, from the catalogue, from the caller.
  @Test(arguments: NullModel.allCases) func oneCallForAll(model: NullModel) throws {
    let network = Self.network
    let ids = SignificanceTest.usualMeasures + ["diameter", "maximum_matching", "density"]
    let own = SampledStatistic("own") { $0.network.butterflies(parallelism: .serial).count }
    let test = SignificanceTest(model, samples: 99, seed: 3)
    let result = test.run(on: network, measures: ids, statistics: [own])
    let observed = MeasureCatalogue.evaluate(network, ids: ids).network
    #expect(result.measures.count == ids.count + 1)
    for measure in result.measures where measure.id != "own" {
      #expect(measure.observed == observed[measure.id])
      #expect(
        measure.chance.defined + measure.chance.undefined == (model.keeps(measure.id) ? 1 : 99))
      if measure.reason == nil {
        let range = measure.chance.range
        #expect(range.lowest <= measure.chance.mean && measure.chance.mean <= range.highest)
        #expect(
          areClose(measure.z * measure.chance.deviation, measure.observed - measure.chance.mean))
        #expect(measure.p >= 0.02 && measure.p <= 1)
      }
    }
    let butterflies = try #require(result["butterflies"])
    #expect(result["own"]?.chance == butterflies.chance)
    #expect(result["density"]?.reason == (model.keeps("density") ? .fixedByModel : nil))
    #expect((result.mixing != nil) == (model == .fixedDegrees))

    let again = test.run(on: network, measures: ids, statistics: [own], parallelism: .workers(3))
    #expect(again.measures == result.measures)
  }

  /// What a model is said to keep is the same in each of its samples, all else of the catalogue that
  /// is cheap varies or is left to the samples to say.
  @Test(arguments: NullModel.allCases) func keptMeasuresDoNotVary(model: NullModel) {
    let ids = MeasureCatalogue.all.filter { $0.scope == .network && model.keeps($0.id) }.map(\.id)
    #expect(ids.count == [.fixedDegrees: 10, .fixedSize: 6, .expectedDegrees: 2][model])
    let observed = MeasureCatalogue.evaluate(Self.network, ids: ids).network
    let values = NullSampler(Self.network, model: model).values(
      of: [], samples: 20, otherCount: ids.count
    ) { sample, values in
      let results = MeasureCatalogue.evaluate(sample.network, ids: ids, parallelism: .serial)
      for (place, id) in ids.enumerated() { values[place] = results.network[id] ?? .nan }
    }
    for (place, id) in ids.enumerated() {
      #expect(values.columns[place].allSatisfy { areClose($0, observed[id] ?? .nan) }, "\(id)")
    }
    #expect(!SignificanceTest.usualMeasures.contains(where: model.keeps))
    let usual = SignificanceTest(model, samples: 40).run(on: Self.network)
    #expect(usual.measures.allSatisfy { $0.chance.deviation > 0 })
  }

  /// Two groups that meet within themselves only, against networks of the same degrees: many pairs
  /// overlap, and that is unusual; the same network under a model that allows only it is undecided.
  @Test func verdicts() throws {
    let groups = (0..<12).map { row in (0..<8).map { ($0 < 4) == (row < 6) && ($0 + row) % 4 != 0 }
    }
    let result = SignificanceTest(.fixedDegrees, samples: 199).run(on: .matrix(groups))
    #expect(result["butterflies"]?.verdict == .high)
    #expect(result["projection_density_organisations"]?.verdict == .low)
    let few = SignificanceTest(.fixedDegrees, samples: 30).run(on: .matrix(groups))
    #expect(few.measures.allSatisfy { $0.verdict == .undecided })
    let star = SignificanceTest(.fixedDegrees, samples: 99).run(
      on: .matrix([[true], [true], [true]]), measures: ["butterflies", "robins_alexander", "nodf"])
    #expect(star["butterflies"]?.reason == .sameInEverySample)
    #expect(star["butterflies"]?.p == 1)
    #expect(star["robins_alexander"]?.reason == .undefined)
    #expect(star.measures.allSatisfy { $0.verdict == .undecided && $0.z.isNaN })
  }

  /// Nothing crashes where there is nothing to compare, whatever the measure.
  @Test(arguments: NullModel.allCases) func degenerate(model: NullModel) {
    let costly: Set = ["modularity", "modules", "modularity_bound"]
    let ids = MeasureCatalogue.all.filter { $0.scope == .network && !costly.contains($0.id) }
      .map(\.id)
    let shapes: [(cells: [[Bool]], columns: Int)] = [
      ([], 0), ([], 3), ([[], []], 0), ([[true]], 1), ([[true, true], [true, true]], 2),
      ([[true], [true], [false]], 1), ([[false, false], [false, false]], 2),
    ]
    for (cells, columns) in shapes {
      let network = TwoModeNetwork.matrix(cells, columns: columns)
      let result = SignificanceTest(model, samples: 5).run(on: network, measures: ids)
      #expect(result.measures.map(\.id).count == ids.count)
      for measure in result.measures where measure.observed.isNaN {
        #expect(measure.p.isNaN && measure.z.isNaN)
      }
      if model == .fixedDegrees, cells.count < 3 || columns < 2 {
        #expect(result.measures.allSatisfy { $0.reason != nil })
      }
    }
  }

  /// The reference's four million samples of Davis: z and the interval follow from mean and deviation.
  @Test func davis() throws {
    let values = try ReferenceValues("davis")
    let result = SignificanceTest(.fixedDegrees, samples: 1_999).run(on: values.network)
    for id in ["butterflies", "nodf"] {
      let measure = try #require(result[id])
      let mean = try values.number("significance", "fdsm", id, "mean")
      let deviation = try values.number("significance", "fdsm", id, "sd")
      let observed = try values.number("significance", "fdsm", id, "observed")
      #expect(areClose(measure.observed, observed))
      #expect(abs(measure.chance.mean - mean) < 4 * measure.chance.errorOfMean)
      #expect(abs(measure.z - (observed - mean) / deviation) < 0.2)
      #expect(measure.chance.interval.lower < mean && mean < measure.chance.interval.upper)
      #expect(measure.chance.effectiveSamples > 1_400)
    }
  }

  @Test func tooLarge() {
    var builder = NetworkBuilder()
    for number in 0..<9_000 { _ = builder.addOrganisation("o\(number)") }
    for number in 0..<9_000 { _ = builder.addPlatform("p\(number)") }
    let result = SignificanceTest(.fixedSize, samples: 9).run(on: builder.build().network)
    #expect(result.measures.allSatisfy { $0.reason == .tooLarge && $0.verdict == .undecided })
  }
}
