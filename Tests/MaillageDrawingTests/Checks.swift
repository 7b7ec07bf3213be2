@testable import MaillageDrawing

/// Pairs of boxes that touch each other, words on links and the grounds of others apart.
func overlaps(in scene: Scene) -> [String] {
  let cards = scene.cards.filter { ![.remark, .track, .block, .panel].contains($0.kind) }
  // Frames and kinds apart from the cards, whose texts are slow to copy.
  let frames = cards.map(\.outerFrame)
  let isDot = cards.map { $0.kind == .dot }
  let order = frames.indices.sorted { frames[$0].y < frames[$1].y }
  var found: [String] = []
  for (index, one) in order.enumerated() {
    for two in order[(index + 1)...] {
      if frames[two].y >= frames[one].maxY { break }
      guard frames[one].overlaps(frames[two]) else { continue }
      if isDot[one], isDot[two], areApart(frames[one], frames[two]) { continue }
      found.append("\(cards[one].id) and \(cards[two].id)")
    }
    for text in scene.texts where frames[one].overlaps(text.frame) {
      found.append("\(cards[one].id) and '\(text.lines.first ?? "")'")
    }
  }
  for (index, one) in scene.texts.enumerated() {
    for two in scene.texts[(index + 1)...] where one.frame.overlaps(two.frame) {
      found.append("'\(one.lines.first ?? "")' and '\(two.lines.first ?? "")'")
    }
  }
  return found
}

/// Whether two discs do not touch, though the squares around them may.
private func areApart(_ one: Frame, _ two: Frame) -> Bool {
  let (x, y) = (one.centre.x - two.centre.x, one.centre.y - two.centre.y)
  return (x * x + y * y).squareRoot() >= (one.width + two.width) / 2
}

/// Texts that run out of their place, out of their box or off the page, in any known family.
func overflows(in scene: Scene) -> [String] {
  var found: [String] = []
  let page = Frame(x: 0, y: 0, width: scene.width, height: scene.height)
  for family in [TextMeasure.Family.liberationSans, .dejaVuSans, .widest] {
    for text in scene.texts + scene.cards.flatMap(\.texts) {
      for line in text.lines where text.style.measure(family).width(of: line) > text.frame.width {
        found.append("'\(line)' in \(text.frame.width) points of \(family)")
      }
    }
  }
  for card in scene.cards {
    if !page.contains(card.outerFrame) { found.append("\(card.id) off the page") }
    for text in card.texts where !card.frame.contains(text.frame) {
      found.append("'\(text.lines.first ?? "")' out of \(card.id)")
    }
    if let swatch = card.swatch, !card.frame.contains(swatch.frame) {
      found.append("swatch out of \(card.id)")
    }
  }
  for text in scene.texts where !page.contains(text.frame) {
    found.append("'\(text.lines.first ?? "")' off the page")
  }
  for curve in scene.curves {
    for point in curve.points
    where !(0...scene.width).contains(point.x) || !(0...scene.height).contains(point.y) {
      found.append("a line off the page")
    }
  }
  return found
}

/// The text without its spaces: what must survive wrapping.
func squeezed(_ text: String) -> String {
  String(text.filter { !$0.isWhitespace })
}

/// U+FFFE, a letter, U+FDD0: Swift does not let them be written.
let nonCharacters = String(decoding: [0xEF, 0xBF, 0xBE, 0x61, 0xEF, 0xB7, 0x90], as: UTF8.self)

/// Names that are hard to draw, in both senses.
let hostileNames: [String] = [
  #"\N \G \L \E \T \H \n \l \r"#, #"ends with \"#, #"a\\Nb"#, "&eacute; &amp; &#60;",
  "<b>bold</b> <TABLE>", "]]> --> <!-- <![CDATA[", #"" onload="alert(1)"#, "javascript:alert('x')",
  "a\u{0}b", "bell \u{1}\u{1B}[31m", "line\nbreak\r\nand\ttab", "emoji 👩‍👩‍👧‍👦 🇧🇪", "مركز الشباب في لييج",
  "מרכז נוער", "青少年センター 有限会社", "Œuvre d’Œcuménisme, ŒÆĲß", "e\u{301}cole composée", "#{}[]();,=--",
  "\u{202E}esrever", "}; node [shape=star]; graph [", String(repeating: "x", count: 10_000),
  String(repeating: "Société de logement social ", count: 40),
  String(repeating: "Saint-Josse-ten-Noode/", count: 12), "", " ", "i", "\u{FEFF}BOM", "%d %s %n",
  "W" + String(repeating: "\u{301}", count: 200), nonCharacters,
  "« guillemets » : ; ! ?", "'single' `back` $dollar", "--", "\\", "\"", "&", "<", ">",
]

/// A commune whose every word is hostile.
func hostileDiagram() -> Diagram {
  var diagram = Samples.commune(bodies: hostileNames.count, platforms: 8)
  for index in hostileNames.indices { diagram.bodies[index].label = hostileNames[index] }
  for index in diagram.platforms.indices {
    diagram.platforms[index].label = hostileNames[index]
    diagram.platforms[index].note = hostileNames[hostileNames.count - 1 - index]
  }
  diagram.title = hostileNames[0]
  diagram.subtitle = hostileNames[4]
  diagram.sourceLine = hostileNames[6]
  diagram.banner = hostileNames[3]
  diagram.footnotes = [hostileNames[8], hostileNames[20]]
  return diagram
}
