/// What is alike, as distances on a map: near is alike; up, down, left and right mean nothing.
public struct LikenessMap: Sendable, Hashable {
  /// Title, notes and the like.
  public var text: ChartText
  /// What stands on it.
  public var points: [Item]
  /// The names of the groups that `points` point into, for the legend.
  public var groups: [String]
  /// What a group without a name is called in the legend; such points are hollow.
  public var noGroup: String

  /// More points than these are not all named: only where there is room.
  public static let mostNamed = 80
  /// More groups than these are not told apart by colour.
  public static let mostGroups = 6

  /// A point.
  public struct Item: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Along the first axis.
    public var x: Double
    /// Along the second axis.
    public var y: Double
    /// Its place in ``LikenessMap/groups``.
    public var group: Int?

    /// A point.
    public init(name: String, x: Double, y: Double, group: Int? = nil) {
      self.name = name
      self.x = x
      self.y = y
      self.group = group
    }
  }

  /// A map.
  public init(
    text: ChartText, points: [Item], groups: [String] = [], noGroup: String = ""
  ) {
    self.text = text
    self.points = points
    self.groups = groups
    self.noGroup = noGroup
  }
}
