/// A table whose cells are shaded, with the number in each: nothing is told by colour alone.
public struct HeatMap: Sendable, Hashable {
  /// Title, notes and the like.
  public var text: ChartText
  /// What stands in the rows; rows beyond ``mostRows`` are left out.
  public var rows: [Row]
  /// What stands in the columns.
  public var columns: [Column]
  /// Which shades there are.
  public var scale: Scale
  /// Legend: what the least shade means.
  public var low: String
  /// Legend: what the strongest shade means.
  public var high: String
  /// Legend: what an empty cell means ("none is named").
  public var empty: String

  /// The most rows on a page.
  public static let mostRows = 80
  /// The most columns on a page.
  public static let mostColumns = 24

  /// Which shades there are.
  public enum Scale: Sendable, Hashable {
    /// From pale to strong: more and more.
    case rising
    /// From one colour over none to the other: below and above the middle, which is 0.5.
    case aroundMiddle
  }

  /// A row.
  public struct Row: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// One for each column; missing ones are empty.
    public var cells: [Cell]

    /// A row.
    public init(name: String, cells: [Cell]) {
      self.name = name
      self.cells = cells
    }
  }

  /// A cell.
  public struct Cell: Sendable, Hashable {
    /// How strongly it is shaded, from 0 to 1; nil for a cell that holds nothing.
    public var shade: Double?
    /// The number in it.
    public var text: String
    /// More about it, shown when pointed at.
    public var tooltip: String?

    /// A cell with a number.
    public init(shade: Double?, text: String, tooltip: String? = nil) {
      self.shade = shade
      self.text = text
      self.tooltip = tooltip
    }

    /// A cell that holds nothing.
    public static let empty = Cell(shade: nil, text: "·")
  }

  /// A column.
  public struct Column: Sendable, Hashable {
    /// What it is.
    public var label: String
    /// Letters that stand for it above the column; the label then stands in a key below the table.
    public var code: String?
    /// The colour below these letters, `#rrggbb`.
    public var colour: String?
    /// The colour of these letters, `#rrggbb`.
    public var ink: String?

    /// A column.
    public init(
      label: String, code: String? = nil, colour: String? = nil, ink: String? = nil
    ) {
      self.label = label
      self.code = code
      self.colour = colour
      self.ink = ink
    }
  }

  /// A table.
  public init(
    text: ChartText, rows: [Row], columns: [Column], scale: Scale, low: String, high: String,
    empty: String
  ) {
    self.text = text
    self.rows = rows
    self.columns = columns
    self.scale = scale
    self.low = low
    self.high = high
    self.empty = empty
  }
}
