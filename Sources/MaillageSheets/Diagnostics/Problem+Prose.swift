/// What reading a sheet has to say, in the four languages.
extension Problem {
  static let noMembers = Problem(
    .warning, "no-members",
    fr: .init(
      "aucune participation n’est dite ici",
      "écrivez qui y siège : « Les partenaires sont : … », ou une liste à puces sous un titre"),
    nl: .init(
      "hier staat van niemand dat hij deelneemt",
      "schrijf wie erin zetelt: “De partners zijn: …”, of een lijst met opsommingstekens onder een titel"
    ),
    de: .init(
      "hier steht von niemandem, dass er teilnimmt",
      "schreiben Sie, wer mitwirkt: „Die Partner sind: …“, oder eine Liste unter einer Überschrift"),
    en: .init(
      "nobody is said to take part here",
      "write who does: \"The partners are: …\", or a list with bullets below a heading"))
  /// `{0}`: the number that the text says; `{1}`: the number found.
  static let announcedNumber = Problem(
    .warning, "announced-number",
    fr: .init("{0} annoncé(s), {1} trouvé(s)", "relisez la liste"),
    nl: .init("{0} aangekondigd, {1} gevonden", "lees de lijst na"),
    de: .init("{0} angekündigt, {1} gefunden", "lesen Sie die Liste nach"),
    en: .init("{0} announced, {1} found", "read the list again"))
  /// `{0}`: how many names of persons; `{1}`: how many addresses and numbers.
  static let personsWithheld = Problem(
    .note, "withheld",
    fr: .init("{0} nom(s) de personnes et {1} coordonnée(s) sont tus"),
    nl: .init("{0} naam/namen van personen en {1} contactgegeven(s) blijven weg"),
    de: .init("{0} Name(n) von Personen und {1} Kontaktangabe(n) bleiben weg"),
    en: .init("{0} name(s) of persons and {1} contact(s) are withheld"))

  // MARK: Corrections

  /// `{0}`: the word; `{1}`: those that are understood.
  static let unknownCorrection = Problem(
    .error, "unknown-correction",
    fr: .init("décision inconnue « {0} » : ligne ignorée", "choisissez parmi : {1}"),
    nl: .init("onbekende beslissing “{0}”: rij genegeerd", "kies uit: {1}"),
    de: .init("unbekannte Entscheidung „{0}“: Zeile nicht beachtet", "wählen Sie aus: {1}"),
    en: .init("unknown decision \"{0}\": row ignored", "choose one of: {1}"))
  /// `{0}`: what is decided; `{1}`: the columns that are empty.
  static let correctionIncomplete = Problem(
    .error, "correction-incomplete",
    fr: .init("il manque quelque chose à « {0} » : ligne ignorée", "remplissez : {1}"),
    nl: .init("bij “{0}” ontbreekt iets: rij genegeerd", "vul in: {1}"),
    de: .init("bei „{0}“ fehlt etwas: Zeile nicht beachtet", "füllen Sie aus: {1}"),
    en: .init("something is missing from \"{0}\": row ignored", "fill in: {1}"))
  /// `{0}`: what is decided; `{1}`: the names.
  static let correctionUnused = Problem(
    .warning, "correction-unused",
    fr: .init(
      "« {0} » ne s’applique à rien qui soit lu : {1}",
      "comparez les noms avec ceux de maillage extract, ou retirez la ligne"),
    nl: .init(
      "“{0}” slaat op niets dat gelezen is: {1}",
      "vergelijk de namen met die van maillage extract, of schrap de rij"),
    de: .init(
      "„{0}“ betrifft nichts Gelesenes: {1}",
      "vergleichen Sie die Namen mit denen von maillage extract, oder streichen Sie die Zeile"),
    en: .init(
      "\"{0}\" is about nothing that was read: {1}",
      "compare the names with those of maillage extract, or delete the row"))
}
