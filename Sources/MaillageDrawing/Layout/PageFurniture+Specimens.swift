extension PageFurniture {
  /// What stands before a text of the legend.
  enum Specimen {
    case sector(Int?)
    case line(Curve.Kind)
    case cell(Diagram.TieStyle)
    case cut
    case cutPlace
    case block
    case sizes
    case gauge
    case weight
    case shared(Int, areMany: Bool)
    case tested(standsOut: Bool)
    case sign(Diagram.TieStyle)
    case bubble
    case hub
    case between
    case change(Tone)
    case absent

    var width: Double {
      switch self {
      case .sector, .cell: Swatch.size.width
      case .line, .shared, .tested, .weight: 32
      case .sizes: FreeSpecimens.sizesWidth
      case .bubble: 18
      case .hub, .between: 14
      case .sign: 15
      case .cut, .block, .gauge: 26
      case .change: 62
      case .absent: RadialPlan.disc
      case .cutPlace: 2 * RadialPlan.disc + 15
      }
    }
  }

  /// Adds one, from `x` on, around the line `middle`.
  func add(
    _ specimen: Specimen, to scene: inout Scene, x: Double, middle: Double, id: String
  ) {
    let frame = Frame(x: x, y: middle - 7, width: specimen.width, height: 14)
    switch specimen {
    case .sector(let sector):
      let swatch = CardMaker(facts: facts, isDense: false).swatch(of: sector, x: x, middle: middle)
      scene.cards.append(Card(id: id, kind: .swatch, frame: frame, outline: .none, swatch: swatch))
    case .line(let kind):
      let start = Point(x: x, y: middle)
      let end = Point(x: frame.maxX, y: middle)
      scene.curves.append(
        Curve(
          kind: kind, points: [start, start, end, end],
          colour: kind == .link ? Theme.link : Theme.noSectorLine))
    case .cell(let style):
      scene.cards.append(
        CardMaker(facts: facts, isDense: false).cell(
          style, colour: Theme.noSectorLine, ink: Theme.lightInk, rim: Theme.noSectorLine, x: x,
          middle: middle, id: id))
    case .sizes: FreeSpecimens.addSizes(to: &scene, x: x, middle: middle, id: id)
    case .weight:
      // From the thinnest to the widest.
      let widths = facts.lineWidths
      for (row, width) in [widths.least + 0.35, (widths.least + widths.most) / 2, widths.most]
        .enumerated()
      {
        let y = middle + [-6, -1.5, 4.5][row]
        let (start, end) = (Point(x: x, y: y), Point(x: frame.maxX, y: y))
        var curve = Curve(
          kind: .member, points: [start, start, end, end], colour: Theme.noSectorLine)
        curve.width = width
        scene.curves.append(curve)
      }
    case .gauge:
      scene.cards.append(
        Card(
          id: id, kind: .bar, frame: Frame(x: x, y: middle - 1.5, width: frame.width, height: 3)))
    case .bubble: FreeSpecimens.add(.bubble, to: &scene, x: x, middle: middle, radius: 9, id: id)
    case .hub: FreeSpecimens.add(.hub, to: &scene, x: x, middle: middle, radius: 4, id: id)
    case .between: FreeSpecimens.add(.shared, to: &scene, x: x, middle: middle, radius: 7, id: id)
    case .shared(let count, let areMany):
      FreeSpecimens.addMeeting(
        to: &scene, x: x, endX: frame.maxX, y: middle, count: count, areMany: areMany)
    case .tested(let standsOut):
      FreeSpecimens.addTested(
        to: &scene, x: x, endX: frame.maxX, y: middle, standsOut: standsOut)
    case .sign(let style):
      var text = TextBlock(
        x: x, y: 0, width: frame.width, lines: [style.mark], style: .roleSign, alignment: .centre)
      text.frame.y = middle - text.frame.height / 2
      scene.texts.append(text)
    case .change(let tone):
      let box = Frame(x: x, y: middle - 8, width: 26, height: 16)
      let start = Point(x: box.maxX + 2, y: middle)
      let end = Point(x: frame.maxX, y: middle)
      scene.cards.append(
        Card(
          id: id, kind: .specimen, frame: box, tone: tone,
          texts: tone.sign.map {
            [CardMaker.sign($0, of: tone, x: x + 6, middle: middle)]
          } ?? []))
      scene.curves.append(
        Curve(
          kind: .member, points: [start, start, end, end],
          colour: Theme.colour(of: tone) ?? Theme.noSectorLine, tone: tone))
    case .absent:
      scene.cards.append(
        Card(
          id: id, kind: .dot,
          frame: Frame(
            x: x, y: middle - RadialPlan.disc / 2, width: RadialPlan.disc, height: RadialPlan.disc),
          tone: .absent))
    case .cutPlace:
      let disc = Frame(
        x: x, y: middle - RadialPlan.disc / 2, width: RadialPlan.disc, height: RadialPlan.disc)
      var swatch = Swatch(disc: disc, code: "", colour: Theme.bar, ink: Theme.lightInk, rim: nil)
      swatch.mark()
      scene.cards.append(Card(id: id, kind: .swatch, frame: disc, outline: .none, swatch: swatch))
      let (width, height) = RadialPlan.square
      let square = Frame(
        x: disc.maxX + 8, y: middle - height / 2, width: width, height: height)
      scene.cards.append(
        Card(id: id + "q", kind: .number, frame: square.inset(top: 1.6), isCut: true))
    case .block:
      scene.cards.append(Card(id: id, kind: .block, frame: frame))
    case .cut:
      let inner = Frame(
        x: x + Card.ring, y: middle - 5, width: frame.width - 2 * Card.ring, height: 10)
      scene.cards.append(
        Card(
          id: id, kind: .specimen, frame: inner, outline: .shared(platforms: 2), isCut: true))
    }
  }
}
