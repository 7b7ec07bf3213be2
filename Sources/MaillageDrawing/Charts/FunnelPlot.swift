/// A value by size, with the band in which it lies where nothing but size and chance is at work.
///
/// Small communes scatter more: the band is wide on the left and narrow on the right, and only what
/// lies outside it is unusual.
///
/// - Reference: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance",
///   Statistics in Medicine 24 (2005), doi:10.1002/sim.1970.
public struct FunnelPlot: Sendable, Hashable {
  /// Title, notes and the like.
  public var text: ChartText
  /// What stands in it.
  public var points: [Item]
  /// The band, in ascending size; fewer than two make none.
  public var band: [Limits]
  /// The axis of sizes.
  public var sizeAxis: ChartAxis
  /// The axis of values.
  public var valueAxis: ChartAxis
  /// Legend: the middle of the band.
  public var expected: String
  /// Legend: the rim of the band.
  public var limits: String
  /// Legend: a point outside the band.
  public var outside: String

  /// More points than these are named only outside the band.
  public static let mostNamed = 40

  /// A point.
  public struct Item: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// How large what it stands for is.
    public var size: Double
    /// Its value.
    public var value: Double
    /// Whether it lies outside the band.
    public var isOutside: Bool

    /// A point.
    public init(name: String, size: Double, value: Double, isOutside: Bool = false) {
      self.name = name
      self.size = size
      self.value = value
      self.isOutside = isOutside
    }
  }

  /// The band at one size.
  public struct Limits: Sendable, Hashable {
    /// The size.
    public var size: Double
    /// What is expected there.
    public var expected: Double
    /// The lower rim.
    public var lower: Double
    /// The upper rim.
    public var upper: Double

    /// The band at one size.
    public init(size: Double, expected: Double, lower: Double, upper: Double) {
      self.size = size
      self.expected = expected
      self.lower = lower
      self.upper = upper
    }
  }

  /// A funnel.
  public init(
    text: ChartText, points: [Item], band: [Limits], sizeAxis: ChartAxis, valueAxis: ChartAxis,
    expected: String, limits: String, outside: String
  ) {
    self.text = text
    self.points = points
    self.band = band
    self.sizeAxis = sizeAxis
    self.valueAxis = valueAxis
    self.expected = expected
    self.limits = limits
    self.outside = outside
  }
}
