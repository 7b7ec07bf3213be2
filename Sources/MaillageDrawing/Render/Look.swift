/// What a card looks like: the only place where meaning becomes colours and widths.
struct Look {
  var fill: HexColour
  var outline: HexColour
  var width: Double
  var isDashed = false
  /// Lines are drawn before boxes: what is not filled lets them be seen.
  var isFilled = true

  init(_ card: Card) {
    switch card.kind {
    case .platform, .number: (fill, outline, width) = (Theme.platform, Theme.platform, 1)
    case .banner: (fill, outline, width) = (Theme.banner, Theme.bannerOutline, 1)
    case .remark: (fill, outline, width) = (Theme.page, Theme.page, 0)
    case .bar: (fill, outline, width) = (Theme.bar, Theme.bar, 0)
    case .track: (fill, outline, width) = (Theme.track, Theme.track, 0)
    case .block: (fill, outline, width) = (Theme.block, Theme.blockOutline, 0.9)
    case .panel:
      (fill, outline, width, isFilled) = (Theme.page, Theme.panelOutline, 1, false)
    case .body, .specimen, .swatch, .cell, .dot:
      fill = Theme.card
      switch card.outline {
      case .plain, .none: (outline, width) = (Theme.cardOutline, 0.9)
      case .outside: (outline, width, isDashed) = (Theme.cardOutline, 1, true)
      case .shared(let platforms):
        outline = Theme.sharedOutline
        width = min(2.9, 0.9 + 0.4 * Double(max(0, platforms - 2)))
      }
      if card.isCut { outline = Theme.sharedOutline }
    }
    adapt(to: card)
  }

  /// The look of coloured letters, or of a coloured disc.
  init(_ swatch: Swatch) {
    fill = swatch.colour ?? Theme.card
    outline = swatch.rim ?? swatch.colour ?? Theme.cardOutline
    width = swatch.isCut ? 2.2 : 1
  }

  /// The look of the bar in a box.
  init(gaugeOf card: Card) {
    let colour = card.kind == .platform ? Theme.platformBar : Theme.bar
    (fill, outline, width) = (colour, colour, 0)
  }

  /// What a tone changes: platforms are filled with its colour, all else is outlined in it.
  private mutating func adapt(to card: Card) {
    guard let colour = Theme.colour(of: card.tone) else { return }
    let isSolid = card.kind == .platform || card.kind == .number
    switch card.tone {
    case .plain, .kept: return
    case .first, .second:
      if isSolid { (fill, outline) = (colour, colour) }
    case .gained:
      if isSolid { fill = colour }
      (outline, width) = (colour, max(width, 1.9))
    case .lost:
      if isSolid { fill = colour }
      (outline, width, isDashed) = (isSolid ? Theme.page : colour, 1.3, true)
    case .absent: (fill, outline, width, isFilled) = (Theme.page, colour, 0.9, false)
    }
  }

  static func colour(of ink: TextStyle.Ink) -> HexColour {
    switch ink {
    case .plain, .swatch: Theme.plainInk
    case .muted: Theme.mutedInk
    case .light: Theme.lightInk
    case .warning: Theme.bannerInk
    case .first: Theme.first
    case .second: Theme.second
    case .gained: Theme.gained
    case .lost: Theme.lost
    }
  }
}
