extension Diagram {
  /// Which organisations share more platforms than chance would have it, for the layout
  /// ``PictureLayout/projection``: their lines stand out, and the others are faint.
  public struct Backbone: Sendable, Hashable {
    /// The pairs that were tested.
    public var pairs: [Pair]
    /// Legend: a line that stands out.
    public var standsOut: String
    /// Legend: a faint line.
    public var others: String

    /// Two organisations that were tested.
    public struct Pair: Sendable, Hashable {
      /// The place of one in `bodies`.
      public var one: Int
      /// The place of the other in `bodies`.
      public var two: Int
      /// Whether they share more than chance would have it.
      public var standsOut: Bool
      /// What the tooltip adds ("p = 0.01").
      public var note: String

      /// A tested pair.
      public init(_ one: Int, _ two: Int, standsOut: Bool, note: String = "") {
        self.one = one
        self.two = two
        self.standsOut = standsOut
        self.note = note
      }
    }

    /// Tested pairs and the words of the legend.
    public init(pairs: [Pair], standsOut: String, others: String) {
      self.pairs = pairs
      self.standsOut = standsOut
      self.others = others
    }

    /// The same with its texts as they may reach a picture.
    var cleaned: Backbone {
      Backbone(
        pairs: pairs.map { pair in
          Pair(
            pair.one, pair.two, standsOut: pair.standsOut,
            note: PlainText.line(pair.note, longest: 80))
        }, standsOut: PlainText.line(standsOut), others: PlainText.line(others))
    }
  }
}
