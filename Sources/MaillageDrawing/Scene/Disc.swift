/// A disc of a picture: an organisation, a platform's bubble, a commune's ground.
public struct Disc: Sendable, Hashable {
  /// A short own name, `[a-z][a-z0-9]*`, unique in the picture.
  public var id: String
  /// What it stands for.
  public var kind: Kind
  /// Its middle.
  public var centre: Point
  /// How far it reaches, its rim included.
  public var radius: Double
  /// The colour of a sector; nil for one that goes by its kind.
  public var colour: HexColour?
  /// The letters on it; none where it is too small for any.
  public var code = ""
  /// The colour of the letters.
  public var ink = Theme.plainInk
  /// Drawn with a second rim: partners lose contact without it.
  public var isCut = false
  /// Dashed: not counted.
  public var isOutside = false
  /// The full name, read aloud and shown when pointed at; empty for decoration.
  public var name = ""

  /// What a disc stands for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An organisation of one platform.
    case partner
    /// An organisation of several.
    case shared
    /// A platform, in the middle of its bubble.
    case hub
    /// A platform with those that it alone has.
    case bubble
    /// A commune.
    case ground
    /// On the disc of an organisation: it chairs a platform, or coordinates one.
    case role
  }

  init(id: String, kind: Kind, centre: Point, radius: Double) {
    self.id = id
    self.kind = kind
    self.centre = centre
    self.radius = radius
  }

  /// How far it reaches, with its second rim if it has one.
  public var reach: Double { isCut ? radius + Card.ring : radius }

  /// The square around it, without a second rim.
  public var frame: Frame {
    Frame(x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius)
  }

  /// Whether this and `other` share more than an edge.
  public func overlaps(_ other: Disc) -> Bool {
    let (dx, dy) = (centre.x - other.centre.x, centre.y - other.centre.y)
    let apart = reach + other.reach - 1e-6
    return dx * dx + dy * dy < apart * apart
  }

  /// Whether this and the rectangle share more than an edge.
  public func overlaps(_ frame: Frame) -> Bool {
    let dx = max(frame.x - centre.x, 0, centre.x - frame.maxX)
    let dy = max(frame.y - centre.y, 0, centre.y - frame.maxY)
    let apart = max(0, reach - 1e-6)
    return dx * dx + dy * dy < apart * apart
  }

  /// The square around it with its second rim.
  public var outerFrame: Frame {
    Frame(x: centre.x - reach, y: centre.y - reach, width: 2 * reach, height: 2 * reach)
  }

  /// This disc, moved.
  func moved(x dx: Double, y dy: Double) -> Disc {
    var disc = self
    disc.centre = Point(x: centre.x + dx, y: centre.y + dy)
    return disc
  }
}

extension Disc {
  var fill: HexColour {
    switch kind {
    case .partner, .shared: isOutside ? Theme.card : colour ?? Theme.card
    case .hub: Theme.platform
    case .bubble: Theme.card
    case .ground: Theme.track
    case .role: colour ?? Theme.card
    }
  }

  var rim: HexColour {
    switch kind {
    case .partner: isOutside ? Theme.noSectorLine : colour ?? Theme.noSectorLine
    case .shared: Theme.sharedOutline
    case .hub: Theme.platform
    case .bubble, .ground: Theme.blockOutline
    case .role: ink
    }
  }

  var rimWidth: Double {
    switch kind {
    case .partner: isOutside ? 1.3 : colour == nil ? 0.9 : 0.4
    case .shared: 1.3
    case .hub: 0.5
    case .bubble: 0.9
    case .ground: 0.6
    case .role: 0.7
    }
  }

  var dashing: String? { isOutside ? "dashed" : nil }

  var codeStyle: TextStyle { radius < 7 ? .tinyCode : radius < 9 ? .smallCode : .code }

  /// Whether it is filled as the page is.
  var isColourless: Bool { colour == nil || isOutside }

  /// What a style sheet can know it by.
  var classes: String {
    var classes = "mark \(kind.rawValue)"
    if isColourless { classes += " colourless" }
    if isOutside { classes += " outside" }
    return isCut ? classes + " cut" : classes
  }
}
