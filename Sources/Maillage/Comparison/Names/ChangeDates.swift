internal import MaillageGraph
internal import MaillageSheets

/// What dates say about comings and goings, commune by commune.
///
/// An end counts where a row says `until`, before the later date; a beginning where it says `from`,
/// after the earlier one. Where no date was given any end, or any beginning, counts.
struct ChangeDates {
  private var ends: [String: Set<NamedTies.Tie>] = [:]
  private var beginnings: [String: Set<NamedTies.Tie>] = [:]

  /// Reads the dates off the rows of both lists.
  init(_ tables: [MembershipTable], from earlier: PartialDate?, to later: PartialDate?) {
    for table in tables {
      for row in table.memberships {
        note(row.communes, row.dates, from: earlier, to: later) {
          NamedTies.Tie(
            organisation: table.organisations[row.organisation].key,
            platform: table.platforms[row.platform].key)
        }
      }
      for row in table.loneOrganisations {
        note(row.communes, row.dates, from: earlier, to: later) {
          NamedTies.Tie(organisation: table.organisations[row.node].key, platform: "")
        }
      }
      for row in table.emptyPlatforms {
        note(row.communes, row.dates, from: earlier, to: later) {
          NamedTies.Tie(organisation: "", platform: table.platforms[row.node].key)
        }
      }
    }
  }

  private mutating func note(
    _ communes: [String], _ dates: DateSpan, from earlier: PartialDate?, to later: PartialDate?,
    _ tie: () -> NamedTies.Tie
  ) {
    let isEnd = dates.until.map { until in later.map { until.lastDay < $0.firstDay } ?? true }
    let isBeginning = dates.from.map { from in
      earlier.map { from.firstDay > $0.lastDay } ?? true
    }
    guard !dates.isOneDay, isEnd == true || isBeginning == true else { return }
    let tie = tie()
    for commune in communes.isEmpty ? [""] : communes {
      let key = NameKey.fold(commune)
      if isEnd == true { ends[key, default: []].insert(tie) }
      if isBeginning == true { beginnings[key, default: []].insert(tie) }
    }
  }

  /// What became of ties that one list has and the other has not: all of them ended, or began, by a
  /// date, or nothing says so of some.
  ///
  /// - Parameter commune: its folded name.
  func word(for ties: [NamedTies.Tie], in commune: String, isExit: Bool) -> Change {
    let said = (isExit ? ends : beginnings)[commune] ?? []
    let isSaid = ties.allSatisfy(said.contains)
    return isExit ? (isSaid ? .left : .noLongerNamed) : (isSaid ? .joined : .newlyNamed)
  }
}

extension DateSpan {
  /// Whether it begins and ends on one day: the date of a list, not of a seat.
  fileprivate var isOneDay: Bool {
    guard let from, from == until else { return false }
    return from.firstDay == from.lastDay
  }
}
