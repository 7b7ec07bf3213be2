import Maillage
import MaillageDrawing

extension DrawingError {
  /// What is wrong with a picture and what to do, in the reader's language.
  ///
  /// Too much of something is a user's own case and is worded in four languages; what the drawing
  /// library says of itself stays as it says it.
  func diagnostic(for what: String, in language: Language) -> Diagnostic {
    guard case .limitExceeded(let limit, let value, let suggestion) = self else {
      return Problem.undrawable.at(file: nil, in: language, what, "\(self)")
    }
    let problem: Problem =
      switch (limit, suggestion) {
      case (.bodies, _): .tooManyBodies
      case (.platforms, _): .tooManyPlatforms
      case (.ties, _): .tooManyTies
      case (_, .scale): .tooManyPixels
      case (.pixelsPerSide, _), (.pixels, _): .tooManyPixels
      }
    return problem.at(file: nil, in: language, what, "\(value)", "\(limit.atMost)")
  }
}

extension Problem {
  private static let fewer = (
    fr: "dessinez une commune avec --commune, prenez --layout overview, ou exportez avec convert",
    nl: "teken één gemeente met --commune, neem --layout overview, of exporteer met convert",
    de: "zeichnen Sie eine Gemeinde mit --commune, nehmen Sie --layout overview oder convert",
    en: "draw one commune with --commune, use --layout overview, or export with convert"
  )
  fileprivate static let undrawable = Problem(
    .error, "undrawable",
    fr: .init("l’image {0} n’a pas été dessinée : {1}"),
    nl: .init("de afbeelding {0} is niet getekend: {1}"),
    de: .init("das Bild {0} wurde nicht gezeichnet: {1}"),
    en: .init("the picture {0} was not drawn: {1}"))
  fileprivate static let tooManyBodies = Problem(
    .error, "picture-too-large",
    fr: .init("l’image {0} n’a pas été dessinée : {1} partenaires, au plus {2}", fewer.fr),
    nl: .init("de afbeelding {0} is niet getekend: {1} partners, hoogstens {2}", fewer.nl),
    de: .init("das Bild {0} wurde nicht gezeichnet: {1} Partner, höchstens {2}", fewer.de),
    en: .init("the picture {0} was not drawn: {1} partners, at most {2}", fewer.en))
  fileprivate static let tooManyPlatforms = Problem(
    .error, "picture-too-large",
    fr: .init("l’image {0} n’a pas été dessinée : {1} plateformes, au plus {2}", fewer.fr),
    nl: .init("de afbeelding {0} is niet getekend: {1} platformen, hoogstens {2}", fewer.nl),
    de: .init("das Bild {0} wurde nicht gezeichnet: {1} Plattformen, höchstens {2}", fewer.de),
    en: .init("the picture {0} was not drawn: {1} platforms, at most {2}", fewer.en))
  fileprivate static let tooManyTies = Problem(
    .error, "picture-too-large",
    fr: .init("l’image {0} n’a pas été dessinée : {1} traits, au plus {2}", fewer.fr),
    nl: .init("de afbeelding {0} is niet getekend: {1} lijnen, hoogstens {2}", fewer.nl),
    de: .init("das Bild {0} wurde nicht gezeichnet: {1} Linien, höchstens {2}", fewer.de),
    en: .init("the picture {0} was not drawn: {1} lines, at most {2}", fewer.en))
  fileprivate static let tooManyPixels = Problem(
    .error, "picture-too-large",
    fr: .init(
      "l’image {0} n’a pas été dessinée : {1} pixels, au plus {2}",
      "réduisez --width, ou choisissez .svg ou .pdf"),
    nl: .init(
      "de afbeelding {0} is niet getekend: {1} pixels, hoogstens {2}",
      "verklein --width, of kies .svg of .pdf"),
    de: .init(
      "das Bild {0} wurde nicht gezeichnet: {1} Pixel, höchstens {2}",
      "verkleinern Sie --width, oder wählen Sie .svg oder .pdf"),
    en: .init(
      "the picture {0} was not drawn: {1} pixels, at most {2}",
      "reduce --width, or choose .svg or .pdf"))
}
