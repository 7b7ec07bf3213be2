/// The words around a chart.
public struct ChartText: Sendable, Hashable {
  /// The heading.
  public var title: String
  /// The line below it: what is shown, and how it is to be read.
  public var subtitle: String
  /// What the chart shows, for those who cannot see it; the subtitle serves if this is nil.
  public var summary: String?
  /// A warning that must not be missed; stands above everything.
  public var banner: String?
  /// Remarks at the foot, one paragraph each.
  public var footnotes: [String]
  /// Where the facts come from; stands at the foot.
  public var sourceLine: String?
  /// The language of the words, as a tag (`fr`).
  public var language: String
  /// What stands between units and tenths on an axis.
  public var decimalMark: String
  /// Head of the column of names, in the table that stands for the chart.
  public var nameHead: String

  /// Words; all but the title may be left out.
  public init(
    title: String, subtitle: String = "", summary: String? = nil, banner: String? = nil,
    footnotes: [String] = [], sourceLine: String? = nil, language: String = "en",
    decimalMark: String = ".", nameHead: String = "Commune"
  ) {
    self.title = title
    self.subtitle = subtitle
    self.summary = summary
    self.banner = banner
    self.footnotes = footnotes
    self.sourceLine = sourceLine
    self.language = language
    self.decimalMark = decimalMark
    self.nameHead = nameHead
  }
}

/// An axis of a chart.
public struct ChartAxis: Sendable, Hashable {
  /// What is measured along it.
  public var label: String
  /// Whether its numbers are shares, to be written in percent.
  public var isShare: Bool
  /// Whether it begins at 0, whatever the values.
  public var beginsAtZero: Bool

  /// An axis.
  public init(_ label: String, isShare: Bool = false, beginsAtZero: Bool = false) {
    self.label = label
    self.isShare = isShare
    self.beginsAtZero = beginsAtZero
  }
}
