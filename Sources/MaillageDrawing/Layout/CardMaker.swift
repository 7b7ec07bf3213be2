/// Makes boxes that fit their texts, with their upper left corner at the origin.
struct CardMaker {
  let facts: DiagramFacts
  /// Tighter, for long lists.
  let isDense: Bool
  /// Whether a measure stands as a bar below each name.
  var showsGauges = false

  private var nameStyle: TextStyle { isDense ? .smallName : .name }
  private var padding: Double { isDense ? 2.6 : 3.4 }

  /// The box of an organisation.
  ///
  /// - Parameters:
  ///   - id: its own name.
  ///   - width: how wide.
  ///   - outline: how its outline looks.
  ///   - tone: what it is in a picture that compares; its sign stands at the right edge.
  ///   - count: the number at the right edge.
  ///   - remark: a small line below the name.
  func body(
    _ body: Int, id: String, width: Double, outline: Card.Outline, tone: Tone = .plain,
    count: String? = nil, remark: String? = nil
  ) -> Card {
    // Where no sector is given at all, a column of dashes would say nothing.
    let hasSwatch = !facts.sectors.isEmpty
    let facts = self.facts.bodies[body]
    let textX = hasSwatch ? 38.0 : 12.0
    let countWidth = count.map { max(22, TextStyle.count.measure().width(of: $0) * 1.02 + 1) } ?? 0
    let signWidth = tone.sign == nil ? 0 : 16.0
    let textWidth = width - textX - (count == nil ? 10 : countWidth + 10) - signWidth
    var texts = [
      TextBlock(
        x: textX, y: padding, width: textWidth,
        lines: nameStyle.wrapped(facts.label, width: textWidth), style: nameStyle)
    ]
    var height = texts[0].frame.maxY
    if let remark {
      let lines = TextStyle.remark.wrapped(remark, width: textWidth)
      let block = TextBlock(x: textX, y: height, width: textWidth, lines: lines, style: .remark)
      height = block.frame.maxY
      texts.append(block)
    }
    let gauge = gauge(of: body, x: textX, y: height + 1.5, width: textWidth)
    if let gauge { height = gauge.maxY + 1 }
    height += padding
    if let count {
      let lineHeight = TextStyle.count.lineHeight
      texts.append(
        TextBlock(
          x: width - 9 - signWidth - countWidth, y: (height - lineHeight) / 2, width: countWidth,
          lines: [count], style: .count, alignment: .trailing))
    }
    if let sign = tone.sign {
      texts.append(Self.sign(sign, of: tone, x: width - 9 - 14, middle: height / 2))
    }
    var card = Card(
      id: id, kind: .body, frame: Frame(x: 0, y: 0, width: width, height: height),
      outline: outline, isCut: facts.isCut, tone: tone, name: facts.fullName, texts: texts,
      swatch: hasSwatch ? swatch(of: facts.sector, x: 9, middle: height / 2) : nil)
    card.gauge = gauge
    card.detail = self.facts.detail(ofBody: body)
    return card
  }

  /// The bar below a name: as long as its measure, of the largest one.
  private func gauge(of body: Int, x: Double, y: Double, width: Double) -> Frame? {
    let size = facts.bodies[body].size
    guard showsGauges, facts.hasSizes, size > 0, facts.largestSize > 0 else { return nil }
    return Frame(x: x, y: y, width: max(1, size / facts.largestSize * width), height: 3)
  }

  /// The plus or minus of what came or went.
  static func sign(_ sign: String, of tone: Tone, x: Double, middle: Double) -> TextBlock {
    let style = tone == .gained ? TextStyle.gainSign : .lossSign
    return TextBlock(
      x: x, y: middle - style.lineHeight / 2, width: 14, lines: [sign], style: style,
      alignment: .centre)
  }

  /// The box of a platform, with its count below its name.
  ///
  /// - Parameters:
  ///   - platform: which.
  ///   - id: its own name.
  ///   - width: how wide.
  ///   - tone: what it is in a picture that compares.
  ///   - count: the line below its name, where it is not how many members it has.
  ///   - isCut: whether it is marked, where that is not the same in all that is compared.
  func platform(
    _ platform: Int, id: String, width: Double, tone: Tone = .plain, count: String? = nil,
    isCut: Bool? = nil
  ) -> Card {
    let platformFacts = facts.platforms[platform]
    let textWidth = width - 24
    var texts = [
      TextBlock(
        x: 12, y: 10, width: textWidth,
        lines: TextStyle.platform.wrapped(platformFacts.label, width: textWidth), style: .platform,
        alignment: .centre)
    ]
    var y = texts[0].frame.maxY + 2
    let small = [platformFacts.note, count ?? facts.partnerCount(platformFacts.members)]
    for text in small.compactMap({ $0 }) {
      let block = TextBlock(
        x: 12, y: y, width: textWidth,
        lines: TextStyle.platformNote.wrapped(text, width: textWidth), style: .platformNote,
        alignment: .centre)
      y = block.frame.maxY
      texts.append(block)
    }
    var gauge: Frame?
    if showsGauges, let size = platformFacts.size, let largest = facts.largestPlatformSize, size > 0
    {
      gauge = Frame(x: 12, y: y + 4, width: max(1, size / largest * textWidth), height: 3)
      y += 8
    }
    var card = Card(
      id: id, kind: .platform, frame: Frame(x: 0, y: 0, width: width, height: y + 9),
      isCut: isCut ?? platformFacts.isCut, tone: tone, name: platformFacts.fullName, texts: texts)
    card.gauge = gauge
    card.detail = facts.detail(ofPlatform: platform)
    return card
  }

  /// The mark of a membership in a matrix: in the colour of the sector, hollow where it is not
  /// counted, with a disc for who chairs and a ring for who coordinates.
  func cell(_ tie: Diagram.Tie, x: Double, middle: Double, id: String) -> Card {
    let body = facts.bodies[tie.body]
    let style = body.sector.map { facts.sectors[$0] }
    let name = [body.fullName, facts.platforms[tie.platform].fullName, facts.word(for: tie.style)]
    return cell(
      tie.style, colour: style?.swatch ?? Theme.noSectorLine, ink: style?.ink ?? Theme.lightInk,
      rim: style?.line ?? Theme.noSectorLine, x: x, middle: middle, id: id,
      name: name.compactMap { $0 }.joined(separator: " – "))
  }

  /// The mark alone, as in a legend.
  func cell(
    _ style: Diagram.TieStyle, colour: HexColour, ink: HexColour, rim: HexColour, x: Double,
    middle: Double, id: String, name: String = ""
  ) -> Card {
    let mark = Swatch(
      x: x, middle: middle, code: style.mark, colour: colour, ink: ink, rim: rim, style: .sign)
    return Card(
      id: id, kind: .cell, frame: mark.frame, outline: style == .outside ? .outside : .plain,
      name: name, swatch: style == .outside ? nil : mark)
  }

  /// The letters of a sector; hollow with a dash where there is none.
  func swatch(of sector: Int?, x: Double, middle: Double) -> Swatch {
    guard let sector else {
      return Swatch(x: x, middle: middle, code: "–", colour: nil, ink: Theme.plainInk)
    }
    let style = facts.sectors[sector]
    return Swatch(x: x, middle: middle, code: style.code, colour: style.swatch, ink: style.ink)
  }
}

extension Diagram.TieStyle {
  /// What stands on a mark in a matrix.
  var mark: String {
    switch self {
    case .chair: "●"
    case .coordinator: "○"
    case .member, .outside: ""
    }
  }
}

extension Card {
  /// This box with all that stands in it, moved.
  func moved(x: Double = 0, y: Double = 0) -> Card {
    var card = self
    card.move(x: x, y: y)
    return card
  }

  /// Moves this box with all that stands in it.
  mutating func move(x: Double = 0, y: Double = 0) {
    frame.x += x
    frame.y += y
    for index in texts.indices {
      texts[index].frame.x += x
      texts[index].frame.y += y
    }
    swatch?.frame.x += x
    swatch?.frame.y += y
    gauge?.x += x
    gauge?.y += y
  }
}
