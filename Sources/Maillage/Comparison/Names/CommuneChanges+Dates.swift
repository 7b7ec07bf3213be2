public import MaillageSheets

extension CommuneChanges {
  /// What changed in each commune between two dates of one table.
  ///
  /// - Parameters:
  ///   - earlier: the one date.
  ///   - later: the other; whichever comes first is the earlier one.
  ///   - table: the memberships with their dates.
  ///   - selection: which communes, kinds, roles and sectors; its date is left aside.
  /// - Complexity: O(rows) for each commune.
  public static func between(
    _ earlier: PartialDate, _ later: PartialDate, in table: MembershipTable,
    selection: Selection = Selection()
  ) -> [CommuneChanges] {
    between(
      table, at: min(earlier, later), table, at: max(earlier, later), selection: selection)
  }

  /// What changed in each commune between an earlier and a later list.
  ///
  /// - Parameters:
  ///   - earlier: the earlier list.
  ///   - earlierDate: when it held, if that is known; only rows that hold then count.
  ///   - later: the later list.
  ///   - laterDate: when that holds.
  ///   - selection: which communes, kinds, roles and sectors; its date is left aside.
  public static func between(
    _ earlier: MembershipTable, at earlierDate: PartialDate? = nil, _ later: MembershipTable,
    at laterDate: PartialDate? = nil, selection: Selection = Selection()
  ) -> [CommuneChanges] {
    let first = networks(of: earlier, at: earlierDate, selection)
    let second = networks(of: later, at: laterDate, selection)
    let dates = ChangeDates([earlier, later], from: earlierDate, to: laterDate)
    let keys = Set(first.keys).union(second.keys).sorted { one, other in
      // Rows without a commune come last, as everywhere.
      one.isEmpty != other.isEmpty
        ? other.isEmpty : one.utf8.lexicographicallyPrecedes(other.utf8)
    }
    return keys.map { key in
      let (one, other) = (first[key], second[key])
      let (before, after) = (one.map { NamedTies($0) }, other.map { NamedTies($0) })
      let name = other?.name ?? one?.name ?? ""
      let seats = (before ?? NamedTies(), after ?? NamedTies())
      return CommuneChanges(
        .dates(commune: name, from: earlierDate, to: laterDate), seats.0, seats.1
      ) { organisation, platform, isExit in
        let own = (isExit ? seats.0 : seats.1).ties(of: organisation, on: platform)
        return dates.word(for: own, in: key, isExit: isExit)
      }
    }
  }

  private static func networks(
    of table: MembershipTable, at date: PartialDate?, _ selection: Selection
  ) -> [String: PartnerNetwork] {
    var selection = selection
    selection.at = date
    return Dictionary(
      table.networksByCommune(selection).map { (NameKey.fold($0.name), $0) },
      uniquingKeysWith: { first, _ in first })
  }
}
