extension Diagram {
  /// The words of a picture that are not names.
  public struct Words: Sendable, Hashable {
    /// The language of the picture, as a tag (`fr`).
    public var language: String
    /// Head of the column of partners of one platform.
    public var onePlatform: String
    /// Head of the column of platforms.
    public var platforms: String
    /// Head of partners, in the table that stands for the picture.
    public var partners = "Partners"
    /// Head of what is compared, in the table that stands for the picture.
    public var part = "Picture"
    /// Head of the column of partners of several platforms.
    public var several: String
    /// Head of the group of partners on no platform.
    public var noPlatform: String
    /// `1 partner`, with `%d` for the number.
    public var partnerCountOne: String
    /// `3 partners`, with `%d` for the number.
    public var partnerCountMany: String
    /// A platform whose members nobody names.
    public var partnerCountNone: String
    /// Legend: chairs.
    public var chair: String
    /// Legend: coordinates.
    public var coordinator: String
    /// Legend: funder or beneficiary, not counted.
    public var outside: String
    /// Legend: what the width of a line says.
    public var weight = "width of the line: weight"
    /// Legend: link between platforms.
    public var link: String
    /// Legend: partners lose contact without it.
    public var cut: String
    /// Legend: a module.
    public var module: String
    /// Label of a body without a sector.
    public var noSector: String
    /// What a picture of several parts says of them.
    public var comparing: ComparingWords

    /// English words, unless told otherwise.
    public init(
      language: String = "en", onePlatform: String = "Partners of one platform",
      platforms: String = "Platforms",
      several: String = "Partners of several (number of platforms)",
      noPlatform: String = "On no platform", partnerCountOne: String = "%d partner",
      partnerCountMany: String = "%d partners",
      partnerCountNone: String = "no member is named", chair: String = "chairs",
      coordinator: String = "coordinates", outside: String = "funds or benefits (not counted)",
      link: String = "link between platforms", cut: String = "partners lose contact without it",
      module: String = "module: sit together more than elsewhere",
      noSector: String = "no sector given", comparing: ComparingWords = ComparingWords()
    ) {
      self.language = language
      self.onePlatform = onePlatform
      self.platforms = platforms
      self.several = several
      self.noPlatform = noPlatform
      self.partnerCountOne = partnerCountOne
      self.partnerCountMany = partnerCountMany
      self.partnerCountNone = partnerCountNone
      self.chair = chair
      self.coordinator = coordinator
      self.outside = outside
      self.link = link
      self.cut = cut
      self.module = module
      self.noSector = noSector
      self.comparing = comparing
    }
  }

  /// The words of a picture that compares.
  public struct ComparingWords: Sendable, Hashable {
    /// Head of what two parts share.
    public var inBoth: String
    /// Head of bodies of one name in both, each commune its own; empty where they are the same.
    public var sameName: String
    /// Stands where two parts share nobody.
    public var noneInBoth: String
    /// Legend: in both.
    public var kept: String
    /// Legend: in the second only.
    public var gained: String
    /// Legend: in the first only.
    public var lost: String
    /// Legend: named in another part.
    public var absent: String
    /// What the squares of a key mean, which stand in the order of the parts.
    public var squares: String

    /// English words, unless told otherwise.
    public init(
      inBoth: String = "Named in both", sameName: String = "Same name in both, each its own",
      noneInBoth: String = "No partner in common in these lists", kept: String = "kept (both)",
      gained: String = "gained (second only)", lost: String = "lost (first only)",
      absent: String = "named in another picture",
      squares: String = "■ named, □ not named, in the order of the pictures"
    ) {
      self.inBoth = inBoth
      self.sameName = sameName
      self.noneInBoth = noneInBoth
      self.kept = kept
      self.gained = gained
      self.lost = lost
      self.absent = absent
      self.squares = squares
    }
  }
}
