extension FairComparison {
  /// What the numbers beside size, sampling and chance mean.
  var terms: [ComparisonTerm] {
    let seed = PhraseValue.text(String(options.seed))
    var terms = [
      ComparisonTerm(["quantiles"], .termQuantile, .definitionQuantile),
      ComparisonTerm(
        ["rarefied"], .fairTermRarefied, .fairDefinitionRarefied,
        values: [
          "organisations": .number(size.organisations), "memberships": .number(size.memberships),
        ], .hurlbert, .gotelliColwell),
      ComparisonTerm(
        ["intervals"], .fairTermInterval, .fairDefinitionInterval,
        values: ["resamples": .number(options.resamples), "seed": seed],
        .snijdersBorgatti, .efronTibshirani),
      ComparisonTerm(["places"], .fairTermPlace, .fairDefinitionPlace),
    ]
    if let funnel {
      terms.append(
        ComparisonTerm(
          ["funnel"], .fairTermFunnel, .fairDefinitionFunnel,
          values: [
            "intercept": .decimal(funnel.intercept), "slope": .decimal(funnel.slope),
            "dispersion": .decimal(funnel.dispersion), "count": .number(funnel.communes),
          ], .spiegelhalter))
    }
    return terms + [
      ComparisonTerm(
        ["significance"], .fairTermNull, .fairDefinitionNull,
        values: [
          "model": .text(NullModel.fixedDegrees.rawValue), "samples": .number(options.samples),
          "seed": seed,
        ], .strona, .phipsonSmyth),
      ComparisonTerm(["sector_mixing"], .fairTermMixing, .fairDefinitionMixing),
      ComparisonTerm(["sensitivity"], .fairTermOmission, .fairDefinitionOmission),
      ComparisonTerm(["robustness"], .fairTermRobustness, .fairDefinitionRobustness),
    ]
  }
}
