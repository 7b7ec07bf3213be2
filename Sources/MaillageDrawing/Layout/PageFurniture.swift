/// What stands around the picture proper: banner, title, subtitle and legend above it, notes and
/// source below.
struct PageFurniture {
  let facts: DiagramFacts

  /// The empty rim of every page.
  static let margin = 30.0

  init(_ facts: DiagramFacts) {
    self.facts = facts
  }

  /// Which marks the picture uses; the legend explains no others.
  struct Marks {
    var chair = false
    var coordinator = false
    var outside = false
    var link = false
    var cut = false
    /// The same in small pictures.
    var cutPlace = false
    var module = false
    /// Discs differ in size.
    var size = false
    /// Lines differ in width.
    var weight = false
    /// Bars differ in length.
    var gauge = false
    /// How many platforms partners share, where lines say so by their width: ascending.
    var shared: [Int] = []
    /// Whether these lines are many, and paler.
    var areMany = false
    /// Which lines stand out from faint ones, where they were tested.
    var tested: Diagram.Backbone?
    /// Signs in boxes stand for roles, where no line does.
    var signs = false
    /// A bubble with its platform, and discs between bubbles.
    var bubbles = false
    var between = false
    /// What came, went and stayed.
    var changes: [Tone] = []
    /// Something is named in one small picture and not in another.
    var absent = false
    /// Sectors without whose explanation the letters would be a riddle; ascending.
    var sectors: [Int] = []
    var noSector = false
  }

  /// The marks that `facts` needs.
  ///
  /// - Parameter showsLinks: whether links between platforms are drawn.
  func marks(showsLinks: Bool) -> Marks {
    var marks = Marks()
    for tie in facts.partTies {
      switch tie.style {
      case .chair: marks.chair = true
      case .coordinator: marks.coordinator = true
      case .outside: marks.outside = true
      case .member: break
      }
    }
    marks.link = showsLinks && !facts.links.isEmpty
    marks.cut = facts.bodies.contains { $0.isCut } || facts.platforms.contains { $0.isCut }
    let used = Set(facts.bodies.compactMap(\.sector))
    marks.sectors = facts.sectors.indices.filter(used.contains)
    marks.gauge = facts.hasSizes || facts.largestPlatformSize != nil
    marks.noSector = !facts.sectors.isEmpty && facts.bodies.contains { $0.sector == nil }
    return marks
  }

  /// How ties are drawn, and thus what the legend shows of them.
  enum TieSpecimens {
    case lines
    case cells
    /// Not at all: members stand in cards.
    case none
  }

  /// Adds banner, title, subtitle and legend to `scene`.
  ///
  /// - Returns: the lower edge of what was added.
  func addHead(to scene: inout Scene, marks: Marks, ties: TieSpecimens) -> Double {
    let x = Self.margin
    let width = scene.width - 2 * x
    var y = Self.margin - 4
    if let banner = facts.banner {
      let lines = TextStyle.banner.wrapped(banner, width: width - 28)
      let text = TextBlock(
        x: x + 14, y: y + 7, width: width - 28, lines: lines, style: .banner)
      let frame = Frame(x: x, y: y, width: width, height: text.frame.height + 14)
      scene.cards.append(
        Card(id: "banner", kind: .banner, frame: frame, name: banner, texts: [text]))
      y = frame.maxY + 14
    }
    for (text, style, gap) in [(facts.title, TextStyle.title, 4.0), (facts.subtitle, .subtitle, 8)]
    where !text.isEmpty {
      let block = TextBlock(
        x: x, y: y, width: width, lines: style.wrapped(text, width: width), style: style)
      scene.texts.append(block)
      y = block.frame.maxY + gap
    }
    return addLegend(to: &scene, y: y, marks: marks, ties: ties)
  }

  /// Adds notes and source, and gives the page its height.
  func addFoot(to scene: inout Scene, below lowest: Double) {
    var y = lowest + 24
    let width = scene.width - 2 * Self.margin
    for text in facts.footnotes + [facts.sourceLine].compactMap({ $0 }) {
      let block = TextBlock(
        x: Self.margin, y: y, width: width, lines: TextStyle.foot.wrapped(text, width: width),
        style: .foot)
      scene.texts.append(block)
      y = block.frame.maxY + 3
    }
    let last = max(lowest, scene.texts.map(\.frame.maxY).max() ?? 0)
    scene.height = last + Self.margin - 6
  }

  /// One entry of the legend: a specimen and what it means.
  private struct Entry {
    var specimen: Specimen
    var text: String
  }

  private func entries(_ marks: Marks, ties: TieSpecimens) -> (sectors: [Entry], marks: [Entry]) {
    let words = facts.words
    var sectors = marks.sectors.map {
      Entry(specimen: .sector($0), text: facts.sectors[$0].label)
    }
    if marks.noSector { sectors.append(Entry(specimen: .sector(nil), text: words.noSector)) }
    var others: [Entry] = []
    let styles: [(isUsed: Bool, style: Diagram.TieStyle, line: Curve.Kind)] = [
      (marks.chair, .chair, .chair), (marks.coordinator, .coordinator, .coordinator),
      (marks.outside, .outside, .outside),
    ]
    for entry in styles where entry.isUsed && ties != .none {
      let specimen: Specimen =
        marks.signs && entry.style != .outside
        ? .sign(entry.style) : ties == .lines ? .line(entry.line) : .cell(entry.style)
      others.append(Entry(specimen: specimen, text: facts.word(for: entry.style) ?? ""))
    }
    if marks.weight { others.append(Entry(specimen: .weight, text: words.weight)) }
    if marks.link {
      others.append(Entry(specimen: .line(.link), text: words.link))
    }
    let changeWords: [Tone: String] = [
      .kept: words.comparing.kept, .gained: words.comparing.gained, .lost: words.comparing.lost,
    ]
    others =
      marks.changes.map { Entry(specimen: .change($0), text: changeWords[$0] ?? "") } + others
    if marks.absent { others.append(Entry(specimen: .absent, text: words.comparing.absent)) }
    others += free(marks)
    if marks.module { others.append(Entry(specimen: .block, text: words.module)) }
    if marks.cutPlace { others.append(Entry(specimen: .cutPlace, text: words.cut)) }
    if marks.cut { others.append(Entry(specimen: .cut, text: words.cut)) }
    return (sectors, others)
  }

  private func free(_ marks: Marks) -> [Entry] {
    let words = facts.freeWords
    var entries: [Entry] = []
    if let tested = marks.tested {
      if tested.pairs.contains(where: \.standsOut) {
        entries.append(Entry(specimen: .tested(standsOut: true), text: tested.standsOut))
      }
      entries.append(Entry(specimen: .tested(standsOut: false), text: tested.others))
    }
    entries += marks.shared.map {
      Entry(specimen: .shared($0, areMany: marks.areMany), text: words.shared($0))
    }
    if marks.bubbles {
      entries.append(Entry(specimen: .hub, text: words.platform))
      entries.append(Entry(specimen: .bubble, text: words.bubble))
    }
    if marks.between { entries.append(Entry(specimen: .between, text: words.between)) }
    if marks.size { entries.append(Entry(specimen: .sizes, text: words.size)) }
    if marks.gauge { entries.append(Entry(specimen: .gauge, text: words.bar)) }
    return entries
  }

  private func addLegend(
    to scene: inout Scene, y top: Double, marks: Marks, ties: TieSpecimens
  ) -> Double {
    let groups = entries(marks, ties: ties)
    let right = scene.width - Self.margin
    let rowHeight = 20.0
    var y = top
    var number = 0
    for group in [groups.sectors, groups.marks] where !group.isEmpty {
      var x = Self.margin
      for entry in group {
        let textX = entry.specimen.width + 7
        let room = right - Self.margin - textX
        let lines = TextStyle.legend.wrapped(entry.text, width: room)
        let measure = TextStyle.legend.measure()
        let textWidth = min(room, (lines.map(measure.width).max() ?? 0) * 1.02 + 1)
        if x > Self.margin, x + textX + textWidth > right {
          x = Self.margin
          y += rowHeight
        }
        let middle = y + rowHeight / 2
        add(entry.specimen, to: &scene, x: x, middle: middle, id: "k\(number)")
        number += 1
        let height = Double(lines.count) * TextStyle.legend.lineHeight
        scene.texts.append(
          TextBlock(
            x: x + textX, y: middle - TextStyle.legend.lineHeight / 2, width: textWidth,
            lines: lines, style: .legend))
        y += height - TextStyle.legend.lineHeight
        x += textX + textWidth + 15
      }
      y += rowHeight + 2
    }
    return y
  }
}
