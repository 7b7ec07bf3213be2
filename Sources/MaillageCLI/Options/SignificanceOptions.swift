import ArgumentParser
import Maillage

/// Whether, and against what, measures are tested.
struct SignificanceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Compare measures of the network with chance: fixed-degrees, expected-degrees or fixed-size.",
      valueName: "model"))
  var significance: String?

  @Option(help: "How many random networks to compare with (999 by default).")
  var samples: Int?

  @Option(
    help: ArgumentHelp("Write that comparison to this file as well, as CSV.", valueName: "file"))
  var significanceFile: String?

  /// More would take hours, and no finding needs them.
  private static let mostSamples = 1_000_000

  func validate() throws {
    _ = try test(seed: 1)
    guard significance == nil else { return }
    if samples != nil {
      throw ValidationError("--samples goes with --significance fixed-degrees.")
    }
    if significanceFile != nil {
      throw ValidationError("--significance-file goes with --significance fixed-degrees.")
    }
  }

  /// The test that was asked for, if any.
  func test(seed: UInt64) throws -> SignificanceTest? {
    guard let significance else { return nil }
    guard let model = NullModel(rawValue: significance) else {
      let known = NullModel.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--significance \(significance): expected one of \(known).")
    }
    let samples = samples ?? 999
    guard (1...Self.mostSamples).contains(samples) else {
      throw ValidationError(
        "--samples \(samples): expected a number from 1 to \(Self.mostSamples); 999 is usual.")
    }
    return SignificanceTest(model, samples: samples, seed: seed)
  }

  /// The measures to test of those that were named; nil where none was.
  ///
  /// - Throws: a usage error where none of those named is one of the network.
  static func testable(_ ids: [String]?) throws -> [String]? {
    guard let ids else { return nil }
    let testable = ids.filter { MeasureCatalogue.measure($0, .network) != nil }
    guard testable.isEmpty else { return testable }
    throw ValidationError(
      "--significance: none of these is a measure of the network: \(ids.joined(separator: ", ")). "
        + "Usual ones: \(SignificanceTest.usualMeasures.joined(separator: ", ")).")
  }
}
