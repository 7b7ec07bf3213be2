extension Diagram {
  /// The words of pictures without columns: `force`, `projection` and `overview`.
  public struct FreeWords: Sendable, Hashable {
    /// Legend: what the size of a disc says.
    public var size: String
    /// Legend: what the length of a bar says.
    public var bar: String
    /// Legend: `1 platform shared`, with `%d` for the number.
    public var sharedOne: String
    /// Legend: `3 platforms shared`, with `%d` for the number.
    public var sharedMany: String
    /// Legend: a bubble of an overview.
    public var bubble: String
    /// Legend: the dark mark in the middle of a bubble.
    public var platform: String
    /// Legend: a disc between bubbles.
    public var between: String
    /// How sectors stand in a bubble.
    public var clockwise: String
    /// Head of those who are not counted: funders and beneficiaries alone.
    public var notCounted: String

    /// English words, unless told otherwise.
    public init(
      size: String = "size: number of platforms", bar: String = "length of the bar: the measure",
      sharedOne: String = "%d platform shared",
      sharedMany: String = "%d platforms shared",
      bubble: String = "a platform with the partners that only it has",
      platform: String = "platform",
      between: String = "partner of several platforms; the larger, the more",
      clockwise: String =
        "In each bubble the sectors stand clockwise from the top, in the order of the legend.",
      notCounted: String = "Funds or benefits (not counted)"
    ) {
      self.size = size
      self.bar = bar
      self.sharedOne = sharedOne
      self.sharedMany = sharedMany
      self.bubble = bubble
      self.platform = platform
      self.between = between
      self.clockwise = clockwise
      self.notCounted = notCounted
    }

    /// The words without anything that cannot be drawn.
    var cleaned: FreeWords {
      var words = self
      let places: [WritableKeyPath<FreeWords, String>] = [
        \.size, \.bar, \.sharedOne, \.sharedMany, \.bubble, \.platform, \.between, \.clockwise,
        \.notCounted,
      ]
      for place in places { words[keyPath: place] = PlainText.line(words[keyPath: place]) }
      return words
    }

    /// "3 platforms shared".
    func shared(_ count: Int) -> String {
      let pattern = count == 1 ? sharedOne : sharedMany
      guard let place = pattern.firstRange(of: "%d") else { return pattern }
      return "\(pattern[..<place.lowerBound])\(count)\(pattern[place.upperBound...])"
    }
  }
}
