/// How a picture adapts to its surroundings.
public enum ColourScheme: Sendable, Hashable, CaseIterable {
  /// Light, or dark where the reader asked for dark screens; always light on paper.
  case automatic
  /// Always light.
  case light
}

/// The style sheet that turns a picture dark.
enum DarkScheme {
  /// A `<style>` element for the colours that `scene` uses.
  ///
  /// Rules are tied to the class of the picture, so that they leave the page around it alone.
  static func style(of scene: Scene) -> String {
    var rules = [
      (".graph>polygon", "fill:\(Theme.Dark.page)"),
      (".plain", "fill:\(Theme.Dark.plainInk)"),
      (".muted", "fill:\(Theme.Dark.mutedInk)"),
      (".box", "fill:\(Theme.Dark.card);stroke:\(Theme.Dark.cardOutline)"),
      (".hollow", "fill:\(Theme.Dark.card);stroke:\(Theme.Dark.cardOutline)"),
      (".shared .box", "stroke:\(Theme.Dark.sharedOutline)"),
      (".cut .box", "stroke:\(Theme.Dark.sharedOutline)"),
      (".dot.cut ellipse,.maillage .swatch.cut ellipse", "stroke:\(Theme.Dark.sharedOutline)"),
      (".ring", "stroke:\(Theme.Dark.sharedOutline)"),
      (".platform .box", "fill:\(Theme.Dark.platform);stroke:\(Theme.Dark.platformOutline)"),
      (".remark .box", "fill:\(Theme.Dark.page);stroke:\(Theme.Dark.page)"),
      (".banner .box", "fill:\(Theme.Dark.banner);stroke:\(Theme.Dark.bannerOutline)"),
      (".warning", "fill:\(Theme.Dark.bannerInk)"),
    ]
    if scene.cards.contains(where: { $0.kind == .track }) {
      rules += matrixRules
    } else if scene.cards.contains(where: { $0.kind == .bar }) {
      // The specimen of the bars in boxes.
      rules.append(barRule)
    }
    if scene.cards.contains(where: { $0.gauge != nil }) {
      rules.append((".body .gauge", "fill:\(Theme.Dark.bar);stroke:\(Theme.Dark.bar)"))
    }
    if !scene.discs.isEmpty { rules += discRules }
    if scene.cards.contains(where: { $0.tone != .plain }) { rules += comparingRules }
    for colour in Set(scene.curves.map(\.colour)).sorted(by: { $0.description < $1.description }) {
      let twin = scene.darkLines[colour] ?? colour.inTheDark
      rules.append((".tie [stroke=\"\(colour)\"]", "stroke:\(twin)"))
      rules.append((".tie [fill=\"\(colour)\"]", "fill:\(twin)"))
    }
    if scene.curves.contains(where: { $0.kind == .meeting }) { rules += meetingRules }
    for (colour, twin) in scene.darkFills.sorted(by: { $0.key.description < $1.key.description }) {
      rules.append((".cell [fill=\"\(colour)\"]", "fill:\(twin.fill);stroke:\(twin.fill)"))
      rules.append((".cell [fill=\"\(colour)\"]+text", "fill:\(twin.ink)"))
    }
    rules.append((".tie path", "stroke-opacity:.9"))
    if scene.curves.contains(where: { $0.kind == .thread }) {
      rules += threadRules
    }
    let text = rules.map { ".maillage \($0.0){\($0.1)}" }.joined(separator: "\n")
    return "<style>@media screen and (prefers-color-scheme:dark){\n\(text)\n}</style>"
  }

  /// Threads are pale because they are many: so they stay in the dark.
  private static let threadRules = [
    (".thread path", "stroke-opacity:.6"),
    (
      ".thread [stroke=\"\(Theme.blockOutline)\"],.maillage .outside [stroke=\"\(Theme.blockOutline)\"]",
      "stroke:\(Theme.Dark.blockOutline)"
    ),
    (
      ".thread [stroke=\"\(Theme.panelOutline)\"],.maillage .outside [stroke=\"\(Theme.panelOutline)\"]",
      "stroke:\(Theme.Dark.panelOutline)"
    ),
  ]

  /// Lines of projections: what is pale in the light stays so in the dark.
  private static let meetingRules = [
    (Theme.blockOutline, Theme.Dark.blockOutline), (Theme.bar, Theme.Dark.bar),
    (Theme.noSectorLine, Theme.Dark.sharedOutline), (Theme.sharedOutline, Theme.Dark.plainInk),
  ].map { light, dark in (".meeting [stroke=\"\(light)\"]", "stroke:\(dark)") }

  /// What only pictures with discs show: colours of sectors stay, rims get lighter.
  private static let discRules = [
    (".shared .disc", "stroke:\(Theme.Dark.sharedOutline)"),
    (".mark .ring", "stroke:\(Theme.Dark.sharedOutline)"),
    (
      ".colourless.shared .disc,.maillage .colourless.partner .disc",
      "fill:\(Theme.Dark.card);stroke:\(Theme.Dark.mutedInk)"
    ),
    (".colourless.role .disc", "fill:\(Theme.Dark.card);stroke:\(Theme.Dark.plainInk)"),
    (
      ".role [fill=\"\(Theme.plainInk)\"]",
      "fill:\(Theme.Dark.plainInk);stroke:\(Theme.Dark.plainInk)"
    ),
    (".hub .disc", "fill:\(Theme.Dark.platformOutline);stroke:\(Theme.Dark.platformOutline)"),
    (".bubble .disc", "fill:\(Theme.Dark.card);stroke:\(Theme.Dark.blockOutline)"),
    (".ground .disc", "fill:\(Theme.Dark.track);stroke:\(Theme.Dark.block)"),
  ]

  /// What only pictures that compare show: fills stay, lines and letters get lighter.
  private static var comparingRules: [(String, String)] {
    func twin(_ colour: HexColour) -> HexColour {
      colour.inTheDark
    }
    var rules: [(String, String)] = []
    for (name, colour) in [
      ("first", Theme.first), ("second", Theme.second), ("gained", Theme.gained),
      ("lost", Theme.lost),
    ] {
      rules += [
        ("text.\(name)", "fill:\(twin(colour))"),
        (".body.\(name) .box", "stroke:\(twin(colour))"),
        (".specimen.\(name) .box", "stroke:\(twin(colour))"),
        (".platform.\(name) .box", "fill:\(colour);stroke:\(twin(colour))"),
        (".number.\(name) .box", "fill:\(colour);stroke:\(twin(colour))"),
      ]
    }
    return rules + [
      (".panel .box", "fill:none;stroke:\(Theme.Dark.panelOutline)"),
      (".number .box", "fill:\(Theme.Dark.platform);stroke:\(Theme.Dark.platformOutline)"),
      (".tie.absent path", "stroke:\(Theme.Dark.absent)"),
      (".absent .box", "fill:none;stroke:\(Theme.Dark.absent)"),
    ]
  }

  private static let barRule = (
    ".bar .box", "fill:\(Theme.Dark.bar);stroke:\(Theme.Dark.bar)"
  )

  /// What only a matrix shows.
  private static let matrixRules = [
    (".number .box", "fill:\(Theme.Dark.platform);stroke:\(Theme.Dark.platformOutline)"),
    barRule,
    (".track .box", "fill:\(Theme.Dark.track);stroke:\(Theme.Dark.track)"),
    (".block .box", "fill:\(Theme.Dark.block);stroke:\(Theme.Dark.blockOutline)"),
    // Marks lie on grounds of their own, where the darker colours of sectors would be lost.
    (".cell rect", "stroke:\(Theme.Dark.sharedOutline)"),
  ]
}
