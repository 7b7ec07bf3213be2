import Maillage
import MaillageDrawing

extension DiagramBuilder {
  /// Gives partners and platforms the measure that sizes them, as a number and in words.
  func size(_ diagram: inout Diagram) {
    guard let sizing else { return }
    let results = MeasureCatalogue.evaluate(partners.network, ids: [sizing.id])
    for (place, value) in (results.organisations[sizing.id] ?? []).enumerated() {
      let number = Numerals(language).decimal(value)
      diagram.bodies[place].size = value.isFinite ? value : 0
      diagram.bodies[place].sizeText = number
      diagram.bodies[place].tooltip =
        "\(diagram.bodies[place].label) – \(sizing.title[language]): \(number)"
    }
    for (place, value) in (results.platforms[sizing.id] ?? []).enumerated() {
      let number = Numerals(language).decimal(value)
      diagram.platforms[place].size = value.isFinite ? value : 0
      diagram.platforms[place].sizeText = number
      diagram.platforms[place].tooltip =
        "\(diagram.platforms[place].label) – \(sizing.title[language]): \(number)"
    }
  }

  /// What the width of a line says, from the least weight to the largest.
  static func weightWords(of networks: [PartnerNetwork], in phrases: Phrases) -> String {
    let weights = networks.flatMap { $0.memberships.map(\.weight) }
    return phrases.text(
      .pictureWeight,
      ["least": .decimal(weights.min() ?? 1), "most": .decimal(weights.max() ?? 1)])
  }
}
