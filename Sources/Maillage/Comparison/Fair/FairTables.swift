internal import MaillageGraph

/// A column that the table of communes has beside measures and quantiles.
struct FairColumn: Sendable {
  /// Its head.
  let id: String
  /// What stands in it.
  let cell: @Sendable (FairCommune) -> TableCell

  init(_ id: String, _ cell: @escaping @Sendable (FairCommune) -> TableCell) {
    self.id = id
    self.cell = cell
  }
}

/// The fair comparison as tables.
extension Comparison {
  /// The columns that the table of communes holds beside measures and quantiles.
  static let fairColumns: [FairColumn] = {
    var columns: [FairColumn] = []
    for indicator in FairIndicator.allCases {
      let id = indicator.rawValue
      columns.append(FairColumn(id + "_low") { .number(orEmpty: $0.row(indicator)?.interval?.low) })
      columns.append(
        FairColumn(id + "_high") { .number(orEmpty: $0.row(indicator)?.interval?.high) })
      guard indicator.isRanked else { continue }
      columns.append(
        FairColumn(id + "_place_first") {
          $0.ranks[indicator].map { .integer($0.first) } ?? .empty
        })
      columns.append(
        FairColumn(id + "_place_last") { $0.ranks[indicator].map { .integer($0.last) } ?? .empty })
    }
    columns.append(FairColumn("density_expected") { .number(orEmpty: $0.funnel?.expected) })
    columns.append(FairColumn("density_usual_low") { .number(orEmpty: $0.funnel?.usual.low) })
    columns.append(FairColumn("density_usual_high") { .number(orEmpty: $0.funnel?.usual.high) })
    columns.append(
      FairColumn("rarefied_platforms_reached") {
        .number(orEmpty: $0.rarefied.byOrganisations?.platformsReached)
      })
    columns.append(
      FairColumn("rarefied_sectors") { .number(orEmpty: $0.rarefied.byOrganisations?.sectorsNamed) }
    )
    columns.append(
      FairColumn("rarefied_pairs_meeting") {
        .number(orEmpty: $0.rarefied.byOrganisations?.pairsMeeting)
      })
    columns.append(
      FairColumn("rarefied_overlapping_pairs") {
        .number(orEmpty: $0.rarefied.byOrganisations?.pairsMeetingTwice)
      })
    return columns
  }()

  /// The table of measures beside chance: a row for each measure of each commune.
  public func significanceCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: [
        "commune", "measure", "observed", "mean", "sd", "z", "p", "low", "high", "null", "samples",
        "effective_samples", "reason",
      ], style: style)
    for commune in fairness.communes {
      for id in fairness.options.measures {
        let found = commune.chance.row(id)?.distribution
        table.append([
          .text(commune.commune), .text(id), .number(orEmpty: found?.observed),
          .number(orEmpty: found?.mean), .number(orEmpty: found?.deviation),
          .number(orEmpty: found?.z), .number(orEmpty: found?.p),
          .number(orEmpty: found?.interval.lower), .number(orEmpty: found?.interval.upper),
          .text(commune.chance.model.rawValue), .integer(commune.chance.samples),
          .number(orEmpty: found?.effectiveSamples),
          .text(orEmpty: commune.chance.row(id).flatMap(commune.chance.reason)?.rawValue),
        ])
      }
    }
    return table.text
  }

  /// The table of findings that hang on single memberships: a row a finding.
  public func sensitivityCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: ["commune", "finding", "about", "survives", "tried", "overturned_by"], style: style)
    for commune in fairness.communes {
      for finding in commune.sensitivity.findings {
        let seats = finding.overturnedBy.map {
          commune.organisations[$0.organisation.index] + " @ "
            + commune.platforms[$0.platform.index]
        }
        table.append([
          .text(commune.commune), .text(finding.claim.id),
          .text(commune.names(in: finding.claim).joined(separator: "; ")),
          .integer(finding.survives), .integer(finding.tried),
          .text(seats.joined(separator: "; ")),
        ])
      }
    }
    return table.text
  }

  /// The table of findings with other things counted: a row for each way of counting.
  public func robustnessCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: [
        "commune", "counted", "organisations", "memberships", "mean_degree_organisations",
        "overlapping_pairs", "parts", "linking_organisations", "links_most_pairs_alone",
        "pairs_linked_only_there", "largest_overlap", "shared_there",
      ], style: style)
    for commune in fairness.communes {
      for row in commune.robustness.rows {
        let overlap = row.largestOverlap.map {
          commune.platforms[$0.first.index] + "; " + commune.platforms[$0.second.index]
        }
        table.append([
          .text(commune.commune), .text(row.variant.rawValue), .integer(row.organisations),
          .integer(row.memberships), .number(row.meanDegree),
          row.overlappingPairs.map { .integer($0) } ?? .empty,
          .integer(row.parts), .integer(row.linkingOrganisations),
          .text(orEmpty: row.first.map { commune.organisations[$0.index] }),
          .integer(row.pairsThroughFirst), .text(orEmpty: overlap),
          .integer(row.largestOverlap?.shared ?? 0),
        ])
      }
    }
    return table.text
  }

  /// The tables of the fair comparison that an output folder holds.
  public func fairFiles(_ style: CSVText.Style = .standard) -> [ReportFile] {
    [
      ReportFile(path: "robustness.csv", text: robustnessCSV(style)),
      ReportFile(path: "sensitivity.csv", text: sensitivityCSV(style)),
      ReportFile(path: "significance.csv", text: significanceCSV(style)),
    ]
  }
}
