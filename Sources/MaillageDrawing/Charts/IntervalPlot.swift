/// Values with their intervals, a row each: only where intervals are apart is one above the other.
///
/// ```
///   Liège     ──●──            1.6   above 4 others
///   Seraing      ───●────      1.9   not distinguishable
/// ```
public struct IntervalPlot: Sendable, Hashable {
  /// Title, notes and the like.
  public var text: ChartText
  /// The rows, from the top; those beyond ``mostRows`` are left out.
  public var rows: [Row]
  /// What is measured.
  public var axis: ChartAxis
  /// A value that all are held against (the median of the peers), and its name in the legend.
  public var reference: Reference?
  /// Legend: a row whose interval lies above the reference.
  public var above: String
  /// Legend: a row whose interval lies below the reference.
  public var below: String
  /// Legend: a row whose interval holds the reference.
  public var undecided: String
  /// Head of the values, in the table that stands for the chart.
  public var valueHead = "Value"
  /// Head of the intervals there.
  public var intervalHead = "Interval"
  /// Head of the remarks there.
  public var noteHead = "Remark"

  /// The most rows on a page.
  public static let mostRows = 80

  /// A value that all are held against.
  public struct Reference: Sendable, Hashable {
    /// The value.
    public var value: Double
    /// What it is.
    public var label: String

    /// A value that all are held against.
    public init(value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// Where a row stands; told by colour, by the shape of its mark and in the remark.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// Its interval lies above what it is held against.
    case above
    /// Its interval lies below.
    case below
    /// Its interval does not tell.
    case undecided
  }

  /// A row.
  public struct Row: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: Double
    /// The lower end of its interval; NaN for none.
    public var low: Double
    /// The upper end of its interval; NaN for none.
    public var high: Double
    /// The value in words.
    public var valueText: String
    /// A remark at the end of the row ("not distinguishable from 11 others").
    public var note: String
    /// Where it stands.
    public var standing: Standing

    /// A row.
    public init(
      name: String, value: Double, low: Double, high: Double, valueText: String, note: String = "",
      standing: Standing = .undecided
    ) {
      self.name = name
      self.value = value
      self.low = low
      self.high = high
      self.valueText = valueText
      self.note = note
      self.standing = standing
    }
  }

  /// A plot of intervals.
  public init(
    text: ChartText, rows: [Row], axis: ChartAxis, reference: Reference? = nil, above: String,
    below: String, undecided: String
  ) {
    self.text = text
    self.rows = rows
    self.axis = axis
    self.reference = reference
    self.above = above
    self.below = below
    self.undecided = undecided
  }
}
