/// A tree of what is alike: the further to the right two branches meet, the less alike they are.
///
/// ```
///   Liège    ─┐
///   Seraing  ─┴──────┐
///   Verviers ────────┴─
///            0  0.2  0.4
/// ```
public struct Dendrogram: Sendable, Hashable {
  /// Title, notes and the like.
  public var text: ChartText
  /// The names at the ends of the branches.
  public var leaves: [String]
  /// One fewer than there are leaves, in ascending height; the parts of merge *k* are leaves
  /// (`0..<n`) and earlier merges (*n* + their number).
  public var merges: [Merge]
  /// The dissimilarity at which branches meet.
  public var axis: ChartAxis

  /// More leaves are drawn as one branch for each group of those that are most alike.
  public static let mostBranches = 80

  /// Two branches that meet.
  public struct Merge: Sendable, Hashable {
    /// The first branch.
    public var first: Int
    /// The second branch.
    public var second: Int
    /// Where they meet.
    public var height: Double

    /// Two branches that meet.
    public init(first: Int, second: Int, height: Double) {
      self.first = first
      self.second = second
      self.height = height
    }
  }

  /// A tree.
  public init(text: ChartText, leaves: [String], merges: [Merge], axis: ChartAxis) {
    self.text = text
    self.leaves = leaves
    self.merges = merges
    self.axis = axis
  }
}
