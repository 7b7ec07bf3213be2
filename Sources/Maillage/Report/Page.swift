/// A page of the report before it is written as HTML or Markdown: blocks as values.
struct Page: Sendable, Hashable {
  /// The file it becomes (`liege.html`).
  var path: String
  /// Its heading.
  var heading: String
  /// A small line above the heading.
  var kicker: String
  /// The first sentences, read before anything else.
  var lead: [Prose]
  /// Warnings that must not be missed.
  var banners: [Banner]
  /// The sections, in order.
  var sections: [Section]

  /// A warning above everything.
  struct Banner: Sendable, Hashable {
    /// How grave it is.
    enum Kind: String, Sendable, Hashable {
      case internalOnly = "internal"
      case notice
    }
    var kind: Kind
    var text: Prose
  }

  /// A stretch of a page under its own heading.
  struct Section: Sendable, Hashable {
    var id: String
    var heading: String
    var blocks: [Block]
    /// Whether it belongs to the annex: quieter, and last.
    var isAnnex = false
  }

  /// Something on a page.
  enum Block: Sendable, Hashable {
    case paragraph(Prose)
    case note(Prose)
    case list([Prose])
    case figures([KeyFigure])
    case table(Table)
    case roster([RosterGroup])
    case cards([Card])
    case picture(Picture)
    case gallery([Picture])
    case definitions([Definition])
    case legend([SectorStyle])
  }

  /// A number with its word.
  struct KeyFigure: Sendable, Hashable {
    var number: String
    var label: String
  }

  /// The members of a sector.
  struct RosterGroup: Sendable, Hashable {
    var style: SectorStyle
    var count: String
    var members: [Prose]
  }

  /// A platform.
  struct Card: Sendable, Hashable {
    var title: Prose
    var facts: [Prose]
    /// Members, each with the mark of its sector.
    var members: [Prose]
  }

  /// A picture that was drawn elsewhere.
  struct Picture: Sendable, Hashable {
    enum Source: Sendable, Hashable {
      /// SVG text that stands in the page.
      case inline(String)
      /// A picture in a file beside the page.
      case file(String)
    }
    var source: Source
    var alternative: String
    /// How wide it is shown, in CSS pixels, where several must keep one scale.
    var width: Int?
    var caption: Prose
    /// Files that hold it, with the words that lead there.
    var files: [File]

    struct File: Sendable, Hashable {
      var path: String
      var words: String
    }
  }

  /// A term and what it means.
  struct Definition: Sendable, Hashable {
    var term: Prose
    var value: String?
    var meaning: Prose
  }

  /// Rows and columns.
  struct Table: Sendable, Hashable {
    var caption: String
    var columns: [Column]
    var rows: [[Cell]]
    /// Whether a reader can sort it by a click, where scripts run.
    var isSortable = false
    /// Words of the field that narrows the rows, where the table is long.
    var filterLabel: String?

    struct Column: Sendable, Hashable {
      var heading: String
      var isNumber = false
      /// A fuller text for those who point at the heading.
      var hint: String?
    }

    struct Cell: Sendable, Hashable {
      var prose: Prose
      /// What to sort by, where the words do not serve.
      var sortKey: Double?
      /// A share in [0, 1] shown as a small bar, and its words for those who cannot see it.
      var bar: Bar?

      init(_ prose: Prose, sortKey: Double? = nil, bar: Bar? = nil) {
        self.prose = prose
        self.sortKey = sortKey
        self.bar = bar
      }
    }

    struct Bar: Sendable, Hashable {
      var share: Double
      var words: String
    }
  }
}
