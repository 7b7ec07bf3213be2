import Maillage
import MaillageDrawing

/// What commands themselves have to say, in the four languages.
extension Problem {
  fileprivate static let tooCostly = Problem(
    .note, "too-costly",
    fr: .init("{0} : trop coûteux pour ce réseau", "demandez-le avec --measure {0}"),
    nl: .init("{0}: te duur voor dit netwerk", "vraag het met --measure {0}"),
    de: .init("{0}: zu aufwendig für dieses Netz", "fordern Sie es an mit --measure {0}"),
    en: .init("{0}: too costly for this network", "ask for it with --measure {0}"))
  fileprivate static let unknownCommune = Problem(
    .error, "unknown-commune",
    fr: .init("aucune ligne ne nomme la commune « {0} »", "communes nommées : {1}"),
    nl: .init("geen rij noemt de gemeente ‘{0}’", "genoemde gemeenten: {1}"),
    de: .init("keine Zeile nennt die Gemeinde „{0}“", "genannte Gemeinden: {1}"),
    en: .init("no row names the commune “{0}”", "communes named: {1}"))
  fileprivate static let defaultLayout = Problem(
    .note, "default-layout",
    fr: .init("disposition choisie : {0}", "--layout en choisit une autre"),
    nl: .init("gekozen opmaak: {0}", "--layout kiest een andere"),
    de: .init("gewählte Anordnung: {0}", "--layout wählt eine andere"),
    en: .init("chosen layout: {0}", "--layout chooses another"))
  fileprivate static let outsideLoss = Problem(
    .note, "left-out",
    fr: .init(
      "{0} participation(s) de financeurs ou de bénéficiaires ne sont pas dans le fichier",
      "ajoutez --include-roles funder,beneficiary pour les y mettre"),
    nl: .init(
      "{0} deelname(s) van financiers of begunstigden staan niet in het bestand",
      "voeg --include-roles funder,beneficiary toe om ze op te nemen"),
    de: .init(
      "{0} Mitgliedschaft(en) von Geldgebern oder Begünstigten fehlen in der Datei",
      "mit --include-roles funder,beneficiary kommen sie hinein"),
    en: .init(
      "{0} membership(s) of funders or beneficiaries are not in the file",
      "add --include-roles funder,beneficiary to have them in it"))
  fileprivate static let linkLoss = Problem(
    .note, "left-out",
    fr: .init("{0} lien(s) entre plateformes n’ont pas de place dans ce format"),
    nl: .init("{0} verband(en) tussen platformen passen niet in dit formaat"),
    de: .init("{0} Verbindung(en) zwischen Plattformen haben in diesem Format keinen Platz"),
    en: .init("{0} link(s) between platforms have no place in this format"))
}

extension Diagnostic {
  static func tooCostly(_ id: String, in language: Language) -> Diagnostic {
    Problem.tooCostly.at(file: nil, in: language, id)
  }

  static func unknownCommune(_ name: String, known: [String], in language: Language)
    -> Diagnostic
  {
    let shown = known.prefix(20).map { $0.isEmpty ? "\"\"" : $0 }.joined(separator: ", ")
    return Problem.unknownCommune.at(
      file: nil, in: language, name, shown + (known.count > 20 ? " …" : ""))
  }

  static func defaultLayout(_ layout: PictureLayout, in language: Language) -> Diagnostic {
    Problem.defaultLayout.at(file: nil, in: language, layout.rawValue)
  }

  static func loss(_ loss: Export.Loss, in language: Language) -> Diagnostic {
    switch loss {
    case .outsideMeasures(let count):
      Problem.outsideLoss.at(file: nil, in: language, "\(count)")
    case .links(let count): Problem.linkLoss.at(file: nil, in: language, "\(count)")
    }
  }
}
