import ArgumentParser
import Maillage
import MaillageDrawing

/// The sheet that a PDF is fitted on, as it is asked for.
enum PaperChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case a4
  case a3
  case a2
  case a1
  case a0
  case own

  /// How `scene` lies on it; nil for a page of its own size.
  func fit(of scene: Scene) -> PaperFit? {
    switch self {
    case .auto: PaperFit.smallest(for: scene)
    case .own: nil
    default: Paper(rawValue: rawValue).map { PaperFit(of: scene, on: $0) }
    }
  }
}

extension Diagnostic {
  /// What there is to say of the sheet: that it is a large one, or too small.
  static func paper(
    _ choice: PaperChoice, _ fit: PaperFit?, of scene: Scene, in language: Language
  ) -> Diagnostic? {
    func points(_ value: Double) -> String { Numerals(language).decimal(value, places: 1) }
    guard let fit else { return Problem.paperOwn.at(file: nil, in: language) }
    let name = fit.paper.rawValue.uppercased()
    if !fit.isReadable {
      let better = PaperFit.smallest(for: scene)?.paper.rawValue ?? PaperChoice.own.rawValue
      return Problem.paperTooSmall.at(
        file: nil, in: language, name, points(fit.smallestText), better)
    }
    guard choice == .auto, fit.paper != .a4 else { return nil }
    return Problem.paperChosen.at(
      file: nil, in: language, name, points(PaperFit(of: scene, on: .a4).smallestText))
  }
}

extension Problem {
  /// `{0}`: the sheet; `{1}`: how high the smallest text would be on A4.
  fileprivate static let paperChosen = Problem(
    .note, "paper",
    fr: .init("papier {0} : sur A4, le plus petit texte aurait {1} points", "sinon --paper a4"),
    nl: .init("papier {0}: op A4 was de kleinste tekst {1} punt", "anders --paper a4"),
    de: .init("Papier {0}: auf A4 wäre die kleinste Schrift {1} Punkt hoch", "sonst --paper a4"),
    en: .init("paper {0}: on A4 the smallest text would be {1} points", "otherwise --paper a4"))
  /// `{0}`: the sheet; `{1}`: how high the smallest text is; `{2}`: a sheet that is large enough.
  fileprivate static let paperTooSmall = Problem(
    .warning, "paper",
    fr: .init("papier {0} : le plus petit texte n’a que {1} points", "prenez --paper {2}"),
    nl: .init("papier {0}: de kleinste tekst is maar {1} punt", "neem --paper {2}"),
    de: .init("Papier {0}: die kleinste Schrift ist nur {1} Punkt hoch", "nehmen Sie --paper {2}"),
    en: .init("paper {0}: the smallest text is only {1} points", "use --paper {2}"))
  fileprivate static let paperOwn = Problem(
    .note, "paper",
    fr: .init(
      "même sur A0, le texte serait trop petit : la page a sa propre taille",
      "dessinez une commune avec --commune"),
    nl: .init(
      "zelfs op A0 zou de tekst te klein zijn: de pagina heeft haar eigen maat",
      "teken één gemeente met --commune"),
    de: .init(
      "selbst auf A0 wäre die Schrift zu klein: die Seite hat ihr eigenes Maß",
      "zeichnen Sie eine Gemeinde mit --commune"),
    en: .init(
      "even on A0 the text would be too small: the page has its own size",
      "draw one commune with --commune"))
}
