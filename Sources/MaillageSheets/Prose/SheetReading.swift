/// What was read from a sheet, or from one item of a listing page.
public struct SheetReading: Sendable {
  /// The base name of the file.
  public var file: String
  /// The language of the text.
  public var language: Language
  /// The communes it is about, as written.
  public var communes: [String] = []
  /// The header of a project sheet: label and value; nil where the value is empty or withheld.
  public var fields: [(label: String, value: String?)] = []
  /// The platforms that the text names.
  public var platforms: [SheetPlatform] = []
  /// Who takes part.
  public var memberships: [SheetMembership] = []
  /// How platforms stand to each other.
  public var links: [SheetLink] = []
  /// The numbers of partners that the text announces, beside what was found.
  public var announced: [AnnouncedNumber] = []
  /// How many names of persons were withheld.
  public var withheldPersons = 0
  /// How many addresses and numbers were withheld.
  public var withheldContacts = 0

  /// A sheet of which nothing is known yet.
  public init(file: String, language: Language) {
    self.file = file
    self.language = language
  }

  /// The items of a listing page as one: what each says keeps the communes of its own item.
  ///
  /// - Parameter items: one item at least, all of one file.
  public init(joining items: [SheetReading]) {
    self = items[0]
    for item in items.dropFirst() {
      communes += item.communes.filter { !communes.contains($0) }
      fields += item.fields
      platforms += item.platforms
      memberships += item.memberships
      links += item.links
      announced += item.announced
      withheldPersons += item.withheldPersons
      withheldContacts += item.withheldContacts
    }
  }
}

/// A number of members that a text announces ("huit partenaires : …").
public struct AnnouncedNumber: Sendable, Equatable {
  /// The name of the platform.
  public var platform: String
  /// The number it says.
  public var said: Int
  /// The number that its list gave.
  public var found: Int
  /// The line, from 1, that says it.
  public var line: Int
}

/// A platform that a sheet names.
public struct SheetPlatform: Sendable {
  /// Its name as first written in full.
  public var name: String
  /// Its other names in the text.
  public var aliases: [String] = []
  /// Its acronym.
  public var acronym: String?
  /// What it is.
  public var kind: PlatformKind
  /// The name of what it is part of.
  public var parent: String?
  /// The communes of the sheet, or of the item, that names it.
  public var communes: [String] = []
}

/// A membership that a sheet states.
public struct SheetMembership: Sendable {
  /// The name of the platform.
  public var platform: String
  /// The name of the member.
  public var organisation: String
  /// The acronym of the member.
  public var acronym: String?
  /// What it is on the platform.
  public var role: Role
  /// What it is.
  public var kind: BodyKind
  /// Its sector, if the name tells.
  public var sector: Sector?
  /// How sure the reading is.
  public var confidence: Confidence
  /// The rule that found it.
  public var rule: String
  /// The line, from 1, that names it.
  public var line: Int
  /// Where its name stands, in scalars of the decoded text.
  public var range: Range<Int>
  /// The file that says so, where it is not the sheet itself: a correction.
  public var file: String?
  /// The sentence that says so, shortened, with persons and contacts blanked.
  public var sentence = ""
  /// The communes of the sheet, or of the item, that says so.
  public var communes: [String] = []
}

/// How one platform stands to another, as a sheet states it.
public struct SheetLink: Sendable {
  /// The name of the one.
  public var from: String
  /// The name of the other.
  public var to: String
  /// How the one stands to the other.
  public var relation: String
}
