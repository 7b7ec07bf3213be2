import Maillage
import MaillageDrawing

/// What colours stand for in a picture of one network.
enum Colouring: String, CaseIterable, Sendable {
  /// The sector of a partner.
  case sector
  /// What platforms and partners hold together.
  case component
  /// What sits together more than elsewhere.
  case module

  /// The words below the title that say so.
  var key: Phrase {
    switch self {
    case .sector: .pictureSectorKey
    case .component: .pictureComponentKey
    case .module: .pictureModuleKey
    }
  }
}

extension DiagramBuilder {
  /// The most components or modules with a colour of their own; the others are the rest.
  private static let mostGroups = 16

  /// Gives bodies the colour and code of their component or module, and platforms its name.
  ///
  /// Components go by letters, modules by numbers, so that neither is taken for the other, nor for a
  /// sector; both are numbered from the largest on, whatever the order of the rows.
  func colour(_ diagram: inout Diagram, for layout: PictureLayout) {
    let numbers: (organisations: [Int?], platforms: [Int?])
    switch colouring {
    case .sector: return
    case .component:
      let components = partners.network.components
      // A body on no platform, or a platform without members, holds nothing together.
      func named(_ number: Int) -> Int? {
        let place = number - 1
        return components.organisationCounts[place] > 0 && components.platformCounts[place] > 0
          ? number : nil
      }
      numbers = (
        components.organisations.map { named($0) }, components.platforms.map { named($0) }
      )
    case .module:
      let modules = partners.network.modules()
      numbers = (modules?.organisations ?? [], modules?.platforms ?? [])
    }
    var counts = [Int](repeating: 0, count: Self.mostGroups)
    for case let number? in numbers.organisations where number <= Self.mostGroups {
      counts[number - 1] += 1
    }
    let used = counts.indices.filter { counts[$0] > 0 }
    diagram.sectors = used.map { place in
      let pattern = phrases[counts[place] == 1 ? .picturePartnerOne : .picturePartnerMany]
      let count = pattern.replacing("%d", with: "\(counts[place])")
      // Heads of a roster say themselves how many stand below them.
      let label = name(ofGroup: place) + (layout == .roster ? "" : " (\(count))")
      let style = SectorStyle.style(ofGroup: place, code: code(ofGroup: place), label: label)
      return .init(
        code: style.code, label: style.label, swatch: style.swatch, ink: style.ink,
        line: style.line, darkLine: style.darkLine)
    }
    func place(_ number: Int?) -> Int? { number.flatMap { used.firstIndex(of: $0 - 1) } }
    for body in diagram.bodies.indices {
      let number = numbers.organisations.indices.contains(body) ? numbers.organisations[body] : nil
      diagram.bodies[body].sector = place(number)
    }
    for (platform, number) in numbers.platforms.enumerated() where place(number) != nil {
      let name = name(ofGroup: (number ?? 1) - 1)
      diagram.platforms[platform].note =
        ([diagram.platforms[platform].note, name].compactMap { $0 }).joined(separator: " · ")
    }
    diagram.words.noSector = phrases[.pictureOtherGroup]
  }

  /// A, B, C … for components; 1, 2, 3 … for modules.
  private func code(ofGroup place: Int) -> String {
    guard colouring == .component else { return "\(place + 1)" }
    return String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place)))
  }

  private func name(ofGroup place: Int) -> String {
    phrases.text(
      colouring == .component ? .pictureComponentName : .pictureModuleName,
      ["code": .text(code(ofGroup: place))])
  }
}
