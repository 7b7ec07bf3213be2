import Maillage
import MaillageDrawing

/// What commands themselves have to say, in the four languages.
extension Problem {
  /// `{0}`: the measure; `{1}`: how long it would take.
  fileprivate static let tooCostly = Problem(
    .note, "too-costly",
    fr: .init(
      "{0} : trop coûteux pour ce réseau (environ {1} sur un cœur)",
      "demandez-le avec --measure {0}"),
    nl: .init(
      "{0}: te duur voor dit netwerk (ongeveer {1} op één kern)", "vraag het met --measure {0}"),
    de: .init(
      "{0}: zu aufwendig für dieses Netz (etwa {1} auf einem Kern)",
      "fordern Sie es an mit --measure {0}"),
    en: .init(
      "{0}: too costly for this network (about {1} on one core)", "ask for it with --measure {0}"))
  /// Where a sample could tell it.
  fileprivate static let tooCostlyExactly = Problem(
    .note, "too-costly",
    fr: .init(
      "{0} : trop coûteux pour ce réseau (environ {1} sur un cœur)",
      "demandez une estimation avec --approximate 0.01, ou la valeur exacte avec --measure {0}"),
    nl: .init(
      "{0}: te duur voor dit netwerk (ongeveer {1} op één kern)",
      "vraag een schatting met --approximate 0.01, of de exacte waarde met --measure {0}"),
    de: .init(
      "{0}: zu aufwendig für dieses Netz (etwa {1} auf einem Kern)",
      "fordern Sie eine Schätzung an mit --approximate 0.01, oder den genauen Wert mit --measure {0}"
    ),
    en: .init(
      "{0}: too costly for this network (about {1} on one core)",
      "ask for an estimate with --approximate 0.01, or for the exact value with --measure {0}"))
  /// Where estimates were asked for, and no sample can tell it.
  fileprivate static let notEstimated = Problem(
    .note, "too-costly",
    fr: .init(
      "{0} : trop coûteux pour ce réseau (environ {1} sur un cœur), et aucun échantillon ne le donne",
      "demandez-le avec --measure {0}, sans --approximate"),
    nl: .init(
      "{0}: te duur voor dit netwerk (ongeveer {1} op één kern), en geen steekproef geeft het",
      "vraag het met --measure {0}, zonder --approximate"),
    de: .init(
      "{0}: zu aufwendig für dieses Netz (etwa {1} auf einem Kern), und keine Stichprobe ergibt es",
      "fordern Sie es an mit --measure {0}, ohne --approximate"),
    en: .init(
      "{0}: too costly for this network (about {1} on one core), and no sample can tell it",
      "ask for it with --measure {0}, without --approximate"))
  /// `{0}`: the measure; `{1}`: the largest error; `{2}`: samples; `{3}`: the network's name.
  fileprivate static let approximate = Problem(
    .note, "approximate",
    fr: .init(
      "{3}{0} : estimation à ± {1} près, avec une probabilité de 95 % pour tous les nœuds à la fois ({2} tirages)"
    ),
    nl: .init(
      "{3}{0}: schatting tot op ± {1}, met een kans van 95 % voor alle knopen tegelijk ({2} trekkingen)"
    ),
    de: .init(
      "{3}{0}: Schätzung auf ± {1} genau, mit 95 % Wahrscheinlichkeit für alle Knoten zugleich ({2} Ziehungen)"
    ),
    en: .init(
      "{3}{0}: an estimate within ± {1}, with a probability of 95 % for all nodes at once ({2} samples)"
    ))
  /// `{0}`: measures that might have been estimated.
  fileprivate static let exactAllTheSame = Problem(
    .note, "exact",
    fr: .init("valeurs exactes, moins coûteuses qu’un échantillon : {0}"),
    nl: .init("exacte waarden, minder duur dan een steekproef: {0}"),
    de: .init("genaue Werte, weniger aufwendig als eine Stichprobe: {0}"),
    en: .init("exact values, less costly than a sample: {0}"))
  /// `{0}`: measures that could be estimated.
  fileprivate static let nothingToEstimate = Problem(
    .note, "exact",
    fr: .init("valeurs exactes : aucune de ces mesures ne s’estime", "celles qui s’estiment : {0}"),
    nl: .init("exacte waarden: geen van deze maten wordt geschat", "wel te schatten: {0}"),
    de: .init("genaue Werte: keines dieser Maße wird geschätzt", "schätzen lassen sich: {0}"),
    en: .init("exact values: none of these measures is estimated", "those that can be: {0}"))
  /// Where it would not have been too costly, but the search for it came to no end.
  fileprivate static let searchStopped = Problem(
    .note, "too-costly",
    fr: .init(
      "{0} : la recherche n’aboutit pas en peu de temps",
      "cherchez plus longtemps avec --measure {0}"),
    nl: .init("{0}: de zoektocht leidt niet snel tot een einde", "zoek langer met --measure {0}"),
    de: .init(
      "{0}: die Suche kommt nicht bald zu einem Ende", "suchen Sie länger mit --measure {0}"),
    en: .init("{0}: the search comes to no end in a short time", "search longer with --measure {0}")
  )
  /// Where it was asked for by name, and a minute did not suffice.
  fileprivate static let tooCostlyAtAll = Problem(
    .note, "too-costly",
    fr: .init(
      "{0} : trop coûteux pour ce réseau, même demandé", "choisissez une partie avec --commune"),
    nl: .init("{0}: te duur voor dit netwerk, ook op vraag", "kies een deel met --commune"),
    de: .init(
      "{0}: zu aufwendig für dieses Netz, auch auf Anfrage", "wählen Sie einen Teil mit --commune"),
    en: .init("{0}: too costly for this network, even asked for", "choose a part with --commune"))
  /// `{0}`: how many ties there are at least; `{1}`: the most that there may be; `{2}`: the most
  /// members that something may have for the projection to be small enough.
  fileprivate static let projectionTooLarge = Problem(
    .error, "projection-too-large",
    fr: .init(
      "la projection aurait au moins {0} liens, au plus {1} sont écrits",
      "choisissez une partie avec --commune, ou écartez ce qui est très partagé avec --largest-shared {2}"
    ),
    nl: .init(
      "de projectie zou minstens {0} banden hebben, hoogstens {1} worden geschreven",
      "kies een deel met --commune, of laat weg wat zeer velen delen met --largest-shared {2}"),
    de: .init(
      "die Projektion hätte mindestens {0} Verbindungen, höchstens {1} werden geschrieben",
      "wählen Sie einen Teil mit --commune, oder lassen Sie mit --largest-shared {2} weg, was sehr viele teilen"
    ),
    en: .init(
      "the projection would have at least {0} ties, at most {1} are written",
      "choose a part with --commune, or leave out what very many share with --largest-shared {2}"))
  /// `{0}`: how many; `{1}`: the most members that were allowed; `{2}`: the first names.
  fileprivate static let sharedByTooMany = Problem(
    .note, "left-out",
    fr: .init("{0} nœud(s) partagé(s) par plus de {1} sont écartés de la projection : {2}"),
    nl: .init("{0} knoop/knopen die meer dan {1} delen zijn weggelaten uit de projectie: {2}"),
    de: .init("{0} Knoten, den/die mehr als {1} teilen, fehlt/fehlen in der Projektion: {2}"),
    en: .init("{0} node(s) shared by more than {1} are left out of the projection: {2}"))
  fileprivate static let defaultColumns = Problem(
    .note, "default-layout",
    fr: .init("disposition columns, pour {0} partenaires au plus", "--layout en choisit une autre"),
    nl: .init("opmaak columns, tot {0} partners", "--layout kiest een andere"),
    de: .init("Anordnung columns, bis zu {0} Partnern", "--layout wählt eine andere"),
    en: .init("layout columns, for up to {0} partners", "--layout chooses another"))
  fileprivate static let defaultRoster = Problem(
    .note, "default-layout",
    fr: .init(
      "disposition roster : une seule plateforme a des membres", "--layout en choisit une autre"),
    nl: .init("opmaak roster: één platform heeft leden", "--layout kiest een andere"),
    de: .init("Anordnung roster: Eine Plattform hat Mitglieder", "--layout wählt eine andere"),
    en: .init("layout roster: a single platform has members", "--layout chooses another"))
  fileprivate static let defaultMatrix = Problem(
    .note, "default-layout",
    fr: .init("disposition matrix, pour plus de {0} partenaires", "--layout en choisit une autre"),
    nl: .init("opmaak matrix, voor meer dan {0} partners", "--layout kiest een andere"),
    de: .init("Anordnung matrix, für mehr als {0} Partner", "--layout wählt eine andere"),
    en: .init("layout matrix, for more than {0} partners", "--layout chooses another"))
  /// `{0}`: the most nodes that others are chosen for.
  fileprivate static let defaultOverview = Problem(
    .note, "default-layout",
    fr: .init(
      "disposition overview, pour plus de {0} partenaires et plateformes",
      "--layout en choisit une autre"),
    nl: .init(
      "opmaak overview, voor meer dan {0} partners en platformen", "--layout kiest een andere"),
    de: .init(
      "Anordnung overview, für mehr als {0} Partner und Plattformen", "--layout wählt eine andere"),
    en: .init(
      "layout overview, for more than {0} partners and platforms", "--layout chooses another"))
  /// `{0}`: the layout.
  fileprivate static let defaultComparison = Problem(
    .note, "default-layout",
    fr: .init("disposition {0}, pour comparer les dates", "--layout en choisit une autre"),
    nl: .init("opmaak {0}, om de datums te vergelijken", "--layout kiest een andere"),
    de: .init(
      "Anordnung {0}, um die Zeitpunkte zu vergleichen", "--layout wählt eine andere"),
    en: .init("layout {0}, to compare the dates", "--layout chooses another"))
  /// `{0}`: the layout; `{1}`: how many it compares; `{2}`: how many there are.
  fileprivate static let wrongCommuneCount = Problem(
    .error, "commune-count",
    fr: .init(
      "la disposition {0} compare {1} communes, et il y en a {2}",
      "nommez-les avec --commune, séparées par des virgules"),
    nl: .init(
      "de opmaak {0} vergelijkt {1} gemeenten, en er zijn er {2}",
      "noem ze met --commune, gescheiden door komma’s"),
    de: .init(
      "die Anordnung {0} vergleicht {1} Gemeinden, und es gibt {2}",
      "nennen Sie sie mit --commune, durch Kommas getrennt"),
    en: .init(
      "the layout {0} compares {1} communes, and there are {2}",
      "name them with --commune, separated by commas"))
  /// `{0}`: how many communes there are.
  fileprivate static let datesOfSeveralCommunes = Problem(
    .error, "commune-count",
    fr: .init(
      "plusieurs dates comparent une seule commune, et il y en a {0}",
      "nommez-la avec --commune"),
    nl: .init(
      "meerdere datums vergelijken één gemeente, en er zijn er {0}", "noem ze met --commune"),
    de: .init(
      "mehrere Zeitpunkte vergleichen eine einzige Gemeinde, und es gibt {0}",
      "nennen Sie sie mit --commune"),
    en: .init(
      "several dates compare one commune, and there are {0}", "name it with --commune"))
  /// `{0}`: what was asked for; `{1}`: the communes there are.
  fileprivate static let unknownCommune = Problem(
    .error, "unknown-commune",
    fr: .init("« {0} » n’est une commune d’aucun tableau", "choisissez parmi : {1}"),
    nl: .init("“{0}” is in geen enkele tabel een gemeente", "kies uit: {1}"),
    de: .init("„{0}“ ist in keiner Tabelle eine Gemeinde", "wählen Sie aus: {1}"),
    en: .init("\"{0}\" is a commune of no table", "choose one of: {1}"))
  /// `{0}`: what was asked for; `{1}`: the ids there are.
  fileprivate static let unknownChoice = Problem(
    .warning, "unknown-choice",
    fr: .init("« {0} » n’est dans aucun tableau", "choisissez parmi : {1}"),
    nl: .init("“{0}” staat in geen enkele tabel", "kies uit: {1}"),
    de: .init("„{0}“ steht in keiner Tabelle", "wählen Sie aus: {1}"),
    en: .init("\"{0}\" is in no table", "choose one of: {1}"))
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
  static func tooCostly(
    _ id: String, for network: TwoModeNetwork, isNamed: Bool, isApproximate: Bool,
    in language: Language
  ) -> Diagnostic {
    let seconds = MeasureCatalogue.estimatedSeconds(of: id, for: network)
    let wasTried = !MeasureCatalogue.isTooCostly(id, for: network)
    let problem: Problem =
      if MeasureCatalogue.canEstimate(id) {
        isApproximate ? .notEstimated : .tooCostlyExactly
      } else {
        isNamed ? .tooCostlyAtAll : wasTried ? .searchStopped : .tooCostly
      }
    return problem.at(file: nil, in: language, id, DurationText.short(seconds))
  }

  /// What is to be known about the measures of a network that were estimated.
  static func estimates(_ results: MeasureResults, of network: String?, in language: Language)
    -> [Diagnostic]
  {
    let numerals = Numerals(language)
    let place = network.map { $0 + ": " } ?? ""
    return results.estimates.filter { !$0.value.isExact }.sorted { $0.key < $1.key }.map {
      id, estimate in
      // Rounded upwards: a bound must not look tighter than it is.
      let bound =
        estimate.bound < 1000
        ? numerals.decimal((estimate.bound * 1e6).rounded(.up) / 1e6, places: 6)
        : numerals.whole(Int(estimate.bound.rounded(.up)))
      return Problem.approximate.at(
        file: nil, in: language, id, bound, numerals.whole(estimate.samples), place)
    }
  }

  static func exactAllTheSame(_ ids: [String], in language: Language) -> Diagnostic {
    Problem.exactAllTheSame.at(file: nil, in: language, ids.joined(separator: ", "))
  }

  /// Where an estimate was asked for and none of the measures has one.
  static func nothingToEstimate(in language: Language) -> Diagnostic {
    let ids = MeasureCatalogue.all.map(\.id).filter { MeasureCatalogue.canEstimate($0) }
    return Problem.nothingToEstimate.at(file: nil, in: language, ids.joined(separator: ", "))
  }

  static func projectionTooLarge(
    _ error: ProjectionError, largestShared: Int, in language: Language
  ) -> Diagnostic {
    switch error {
    case .tooManyTies(let least, let limit):
      Problem.projectionTooLarge.at(
        file: nil, in: language, "\(least)", "\(limit)", "\(max(2, largestShared))")
    }
  }

  /// All of them stand in the JSON.
  static func sharedByTooMany(
    _ names: [String], limit: Int, in language: Language
  ) -> Diagnostic {
    Problem.sharedByTooMany.at(
      file: nil, in: language, "\(names.count)", "\(limit)", firstNames(names))
  }

  static func defaultLayout(_ layout: PictureLayout, in language: Language) -> Diagnostic {
    let problem: Problem =
      switch layout {
      case .columns: .defaultColumns
      case .roster: .defaultRoster
      case .matrix: .defaultMatrix
      case .overview: .defaultOverview
      // These are only drawn if asked for.
      case .force, .projection: .defaultColumns
      case .butterfly, .multiples, .difference: .defaultComparison
      }
    let most = layout == .overview ? DiagramBuilder.mostInMatrix : DiagramBuilder.mostInColumns
    let place = layout.partCount == nil ? "\(most)" : layout.rawValue
    return problem.at(file: nil, in: language, place)
  }

  static func wrongCommuneCount(
    _ layout: PictureLayout, _ count: ClosedRange<Int>, found: Int, in language: Language
  ) -> Diagnostic {
    let wanted = count.count == 1 ? "2" : "\(count.lowerBound)–\(count.upperBound)"
    return Problem.wrongCommuneCount.at(
      file: nil, in: language, layout.rawValue, wanted, "\(found)")
  }

  static func datesOfSeveralCommunes(_ count: Int, in language: Language) -> Diagnostic {
    Problem.datesOfSeveralCommunes.at(file: nil, in: language, "\(count)")
  }

  /// A list of communes may be a country's: the first ones are enough to see how they are written.
  static func unknownCommune(
    _ name: String, among communes: [String], in language: Language
  ) -> Diagnostic {
    let named = communes.filter { !$0.isEmpty }
    return Problem.unknownCommune.at(
      file: nil, in: language, name, named.isEmpty ? "–" : firstNames(named))
  }

  private static func firstNames(_ names: [String]) -> String {
    names.prefix(20).joined(separator: ", ") + (names.count > 20 ? " …" : "")
  }

  static func unknownChoice(
    _ word: String, of known: [String], in language: Language
  ) -> Diagnostic {
    Problem.unknownChoice.at(file: nil, in: language, word, known.joined(separator: ", "))
  }

  static func loss(_ loss: Export.Loss, in language: Language) -> Diagnostic {
    switch loss {
    case .outsideMeasures(let count):
      Problem.outsideLoss.at(file: nil, in: language, "\(count)")
    case .links(let count): Problem.linkLoss.at(file: nil, in: language, "\(count)")
    }
  }
}
