/// What the sheets say for each membership, in words.
///
/// The columns `sentence` and `confidence` of a table: they come from sheets, or from tables that were
/// made of sheets and corrected.
public struct MembershipSentences: Sendable {
  /// A sentence that a membership rests on.
  public struct Sentence: Sendable, Hashable {
    /// What is written, shortened; persons and contacts are blanked.
    public let words: String
    /// Whether a person should check that it says so.
    public let isToCheck: Bool
  }

  private struct Key: Hashable {
    let organisation: String
    let platform: String
    let place: String
  }

  private var sentences: [Key: [Sentence]] = [:]

  /// The sentences of a table.
  public init(_ table: MembershipTable) {
    func column(_ id: String) -> MembershipTable.AttributeColumn? {
      table.attributes.first { ColumnNames.key($0.name) == ColumnNames.key(id) }
    }
    guard let words = column(SheetTable.sentence) else { return }
    let confidence = column(SheetTable.confidence)
    for (place, record) in table.memberships.enumerated() {
      guard let cell = words.value(ofMembership: place) else { continue }
      // Of several rows one that is sure is enough.
      let levels = confidence?.value(ofMembership: place)?.split(separator: "|") ?? []
      let isToCheck = !levels.isEmpty && !levels.contains { $0 == Confidence.sure.rawValue }
      let found = cell.split(separator: "|").map {
        Sentence(words: String($0), isToCheck: isToCheck)
      }
      for source in record.sources {
        let key = Key(
          organisation: table.organisations[record.organisation].key,
          platform: table.platforms[record.platform].key, place: source)
        sentences[key, default: []] += found
      }
    }
  }

  /// Whether no sheet says anything.
  public var isEmpty: Bool { sentences.isEmpty }

  /// What is written about a membership, each sentence once.
  ///
  /// - Parameters:
  ///   - organisation: who.
  ///   - platform: on what.
  ///   - sources: where it is written: bodies of one name in two communes are told apart by it.
  public func sentences(
    of organisation: OrganisationRecord, on platform: PlatformRecord, writtenIn sources: [String]
  ) -> [Sentence] {
    var found: [Sentence] = []
    for source in sources {
      let key = Key(organisation: organisation.key, platform: platform.key, place: source)
      for sentence in sentences[key] ?? [] where !found.contains(sentence) {
        found.append(sentence)
      }
    }
    return found
  }
}
