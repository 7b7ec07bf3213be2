/// How many of what two lists name came, went and stayed.
public struct ChangeTally: Sendable, Hashable {
  /// In both lists.
  public let kept: Int
  /// In the second list only.
  public let entries: Int
  /// In the first list only.
  public let exits: Int

  /// Counts changes.
  public init(_ changes: some Sequence<Change>) {
    var (kept, entries, exits) = (0, 0, 0)
    for change in changes {
      if change.isEntry {
        entries += 1
      } else if change.isExit {
        exits += 1
      } else {
        kept += 1
      }
    }
    (self.kept, self.entries, self.exits) = (kept, entries, exits)
  }

  /// (Entries + exits) ÷ (all of the first list + all of the second), in [0, 1]; NaN where both are
  /// empty.
  ///
  /// - Reference: J. M. Diamond and R. M. May, "Species turnover rates on islands: dependence on census
  ///   interval", Science 197 (1977), doi:10.1126/science.197.4300.266.
  public var turnover: Double { Double(entries + exits) / Double(2 * kept + entries + exits) }

  /// Kept ÷ all that either names (Jaccard), in [0, 1]; NaN where both are empty.
  ///
  /// - Reference: T. A. B. Snijders, G. G. van de Bunt and C. E. G. Steglich, "Introduction to
  ///   stochastic actor-based models for network dynamics", Social Networks 32 (2010),
  ///   doi:10.1016/j.socnet.2009.02.004.
  public var stability: Double { Double(kept) / Double(kept + entries + exits) }
}
