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
}
