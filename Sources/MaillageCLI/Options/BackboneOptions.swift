public import ArgumentParser
public import Maillage

/// Which of the ties of a projection are more than chance.
struct BackboneOptions: ParsableArguments {
  @Option(
    help: .init(
      "Keep ties that are more than chance: hypergeometric, sdsm, fixed-column or fdsm.",
      valueName: "model"))
  var backbone: BackboneTest.Model?
  @Option(help: "--backbone: keep ties with p of at most this, adjusted or not (default: 0.05).")
  var alpha: Double?
  @Option(help: "--backbone: adjust p for many tests: none, holm or bh (default: none).")
  var adjust: BackboneTest.Adjustment?
  @Option(
    help: "--backbone: test pairs that share something (nonzero, the default), or all pairs.")
  var family: BackboneTest.Family?
  @Option(help: "--backbone fdsm: how many networks to draw (default: 9999).")
  var samples: Int?

  func validate() throws {
    guard let backbone else {
      let given = [
        alpha == nil ? nil : "--alpha", adjust == nil ? nil : "--adjust",
        family == nil ? nil : "--family", samples == nil ? nil : "--samples",
      ].compactMap { $0 }
      if let option = given.first {
        throw ValidationError(
          "\(option) says how ties are tested; say against which chance with --backbone.")
      }
      return
    }
    if let alpha, !(alpha > 0 && alpha < 1) {
      throw ValidationError("--alpha \(alpha): expected a number between 0 and 1, such as 0.05.")
    }
    if let samples {
      guard backbone == .fdsm else {
        throw ValidationError("--samples is for --backbone fdsm; the other models are exact.")
      }
      guard (1...10_000_000).contains(samples) else {
        throw ValidationError("--samples \(samples): expected a number from 1 to 10000000.")
      }
    }
  }

  /// The test that was asked for, if any.
  func test(isSigned: Bool = false, seed: UInt64) -> BackboneTest? {
    backbone.map { model in
      var test = BackboneTest(model, isSigned: isSigned, seed: seed)
      test.alpha = alpha ?? test.alpha
      test.adjustment = adjust ?? test.adjustment
      test.family = family ?? test.family
      test.samples = samples ?? test.samples
      return test
    }
  }
}

extension BackboneTest.Model: ExpressibleByArgument {}
extension BackboneTest.Adjustment: ExpressibleByArgument {}
extension BackboneTest.Family: ExpressibleByArgument {}
