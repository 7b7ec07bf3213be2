/// What the rows of a commune, a role and a file have in common.
///
/// Thousands of memberships share one: each then holds a single reference where it would hold three
/// arrays, and making, copying and freeing a million memberships costs a third of the counting.
package final class MembershipContext: Sendable {
  /// The communes whose rows say so, sorted; `""` stands for rows without a commune.
  let communes: [String]
  /// The roles, sorted, never empty.
  let roles: [Role]
  /// The stated places, or the name of the file alone.
  let places: [String]
  /// The lines of rows in that file, behind the one that each membership keeps itself.
  let moreLines: [Int32]

  /// What rows say; a membership that keeps the line of `evidence` itself restores all of it.
  init(communes: [String], roles: [Role], evidence: Evidence) {
    self.communes = communes
    self.roles = roles
    places = evidence.texts
    moreLines = evidence.moreLines
  }

  /// Where a membership with this line of its own is written.
  func evidence(line: Int32) -> Evidence {
    Evidence(texts: places, line: line, moreLines: moreLines)
  }
}
