// What can be wrong with a sheet, whatever kind of document it is.

/// Documents that cannot be read.
extension Problem {
  /// `{0}`: the limit in MiB.
  static let documentTooLarge = Problem(
    .error, "document-too-large",
    fr: Words(
      "le document, ou son texte, dépasse {0} Mio ; il est refusé",
      "vérifiez que c'est bien une fiche, ou partagez-la en plusieurs"),
    nl: Words(
      "het document, of de tekst ervan, is groter dan {0} MiB; het is geweigerd",
      "kijk na of dit wel een fiche is, of splits ze op"),
    de: Words(
      "das Dokument oder sein Text ist größer als {0} MiB; es ist abgelehnt",
      "prüfen Sie, ob das ein Projektblatt ist, oder teilen Sie es auf"),
    en: Words(
      "the document, or its text, is larger than {0} MiB; it is refused",
      "check that this is a sheet, or split it"))

  static let emptyDocument = Problem(
    .error, "empty-document",
    fr: Words("le document ne contient aucun texte", "vérifiez que c'est le bon fichier"),
    nl: Words("het document bevat geen tekst", "kijk na of dit het juiste bestand is"),
    de: Words("das Dokument enthält keinen Text", "prüfen Sie, ob das die richtige Datei ist"),
    en: Words("the document holds no text", "check that this is the right file"))

  static let binaryDocument = Problem(
    .error, "binary-document",
    fr: Words(
      "ce n'est pas un texte : le fichier contient autre chose",
      "enregistrez la fiche en TXT, DOCX, ODT, HTML ou PDF"),
    nl: Words(
      "dit is geen tekst: het bestand bevat iets anders",
      "bewaar de fiche als TXT, DOCX, ODT, HTML of PDF"),
    de: Words(
      "das ist kein Text: die Datei enthält etwas anderes",
      "speichern Sie das Blatt als TXT, DOCX, ODT, HTML oder PDF"),
    en: Words(
      "this is no text: the file holds something else",
      "save the sheet as TXT, DOCX, ODT, HTML or PDF"))

  static let oldDocument = Problem(
    .error, "old-document",
    fr: Words(
      "c'est un document d'ancien format (.doc ou .rtf)", "enregistrez-le en DOCX, ODT ou PDF"),
    nl: Words(
      "dit is een document in oud formaat (.doc of .rtf)", "bewaar het als DOCX, ODT of PDF"),
    de: Words(
      "das ist ein Dokument im alten Format (.doc oder .rtf)",
      "speichern Sie es als DOCX, ODT oder PDF"),
    en: Words(
      "this is a document of an old format (.doc or .rtf)", "save it as DOCX, ODT or PDF"))

  static let notADocument = Problem(
    .error, "not-a-document",
    fr: Words(
      "ce fichier comprimé ne contient pas de document de texte",
      "enregistrez la fiche en DOCX ou ODT ; un tableau se lit comme tableau"),
    nl: Words(
      "dit ingepakte bestand bevat geen tekstdocument",
      "bewaar de fiche als DOCX of ODT; een tabel wordt als tabel gelezen"),
    de: Words(
      "diese gepackte Datei enthält kein Textdokument",
      "speichern Sie das Blatt als DOCX oder ODT; eine Tabelle wird als Tabelle gelesen"),
    en: Words(
      "this packed file holds no text document",
      "save the sheet as DOCX or ODT; a table is read as a table"))

  /// `{0}`: the part of the document that is damaged.
  static let damagedDocument = Problem(
    .error, "damaged-document",
    fr: Words(
      "le document est abîmé ou incomplet ({0})",
      "ouvrez-le dans le programme qui l'a fait et enregistrez-le à nouveau"),
    nl: Words(
      "het document is beschadigd of onvolledig ({0})",
      "open het in het programma waarmee het gemaakt is en bewaar het opnieuw"),
    de: Words(
      "das Dokument ist beschädigt oder unvollständig ({0})",
      "öffnen Sie es im Programm, mit dem es gemacht ist, und speichern Sie es neu"),
    en: Words(
      "the document is damaged or incomplete ({0})",
      "open it in the program that made it and save it again"))

  /// `{0}`: the encoding that the page names.
  static let unknownEncoding = Problem(
    .warning, "unknown-encoding",
    fr: Words(
      "la page dit être écrite en {0} ; elle est lue en Windows-1252",
      "si des lettres sont fausses, enregistrez-la en UTF-8"),
    nl: Words(
      "de pagina zegt in {0} geschreven te zijn; ze is als Windows-1252 gelezen",
      "bewaar ze als UTF-8 als er letters fout zijn"),
    de: Words(
      "die Seite nennt als Kodierung {0}; sie wird als Windows-1252 gelesen",
      "speichern Sie sie als UTF-8, wenn Buchstaben falsch sind"),
    en: Words(
      "the page says that it is written in {0}; it is read as Windows-1252",
      "if letters are wrong, save it as UTF-8"))
}

/// PDFs, which another program reads.
extension Problem {
  static let noPDFTool = Problem(
    .error, "no-pdf-tool",
    fr: Words(
      "le programme pdftotext, qui lit les PDF, n'est pas installé",
      "installez poppler-utils (macOS : brew install poppler), ou enregistrez la fiche en DOCX ou TXT"
    ),
    nl: Words(
      "het programma pdftotext, dat pdf's leest, is niet geïnstalleerd",
      "installeer poppler-utils (macOS: brew install poppler), of bewaar de fiche als DOCX of TXT"),
    de: Words(
      "das Programm pdftotext, das PDF liest, ist nicht installiert",
      "installieren Sie poppler-utils (macOS: brew install poppler)"
        + " oder speichern Sie das Blatt als DOCX oder TXT"),
    en: Words(
      "the program pdftotext, which reads PDF, is not installed",
      "install poppler-utils (macOS: brew install poppler), or save the sheet as DOCX or TXT"))

  static let noTextInPDF = Problem(
    .error, "no-text-in-pdf",
    fr: Words(
      "ce PDF ne contient pas de texte ; c'est sans doute une image numérisée",
      "passez-le par un programme de reconnaissance de texte, ou recopiez la fiche"),
    nl: Words(
      "deze pdf bevat geen tekst; het is wellicht een scan",
      "haal hem door een programma voor tekstherkenning, of typ de fiche over"),
    de: Words(
      "dieses PDF enthält keinen Text; es ist wohl eingescannt",
      "lassen Sie es durch eine Texterkennung laufen oder tippen Sie das Blatt ab"),
    en: Words(
      "this PDF holds no text; it is probably a scan",
      "run it through a program that recognises text, or type the sheet out"))

  /// `{0}`: seconds.
  static let pdfTooSlow = Problem(
    .error, "pdf-too-slow",
    fr: Words(
      "la lecture de ce PDF a duré plus de {0} s ; elle est arrêtée",
      "enregistrez la fiche en DOCX ou TXT"),
    nl: Words(
      "deze pdf lezen duurde langer dan {0} s; het is gestopt", "bewaar de fiche als DOCX of TXT"),
    de: Words(
      "dieses PDF zu lesen dauerte länger als {0} s; das wurde beendet",
      "speichern Sie das Blatt als DOCX oder TXT"),
    en: Words(
      "reading this PDF took longer than {0} s; it was stopped", "save the sheet as DOCX or TXT"))

  /// `{0}`: what the system says.
  static let pdfToolFailed = Problem(
    .error, "pdf-tool-failed",
    fr: Words(
      "le programme pdftotext n'a pas pu être lancé ({0})",
      "vérifiez son installation et la place libre pour les fichiers temporaires"),
    nl: Words(
      "het programma pdftotext kon niet gestart worden ({0})",
      "kijk de installatie na, en de vrije plaats voor tijdelijke bestanden"),
    de: Words(
      "das Programm pdftotext konnte nicht gestartet werden ({0})",
      "prüfen Sie, wie es installiert ist, und den Platz für temporäre Dateien"),
    en: Words(
      "the program pdftotext could not be started ({0})",
      "check how it is installed, and the room for temporary files"))
}

/// Documents that must not be read.
extension Problem {
  /// `{0}`: what was found on how many lines.
  static let caseList = Problem(
    .error, "case-list",
    fr: Words(
      "ce texte ressemble à une liste de personnes ou de dossiers ({0}) : non lu",
      "donnez une fiche qui décrit un partenariat, jamais des cas"),
    nl: Words(
      "deze tekst lijkt op een lijst van personen of dossiers ({0}): niet gelezen",
      "geef een fiche die een samenwerking beschrijft, nooit gevallen"),
    de: Words(
      "dieser Text sieht aus wie eine Liste von Personen oder Fällen ({0}): nicht gelesen",
      "geben Sie ein Blatt an, das eine Zusammenarbeit beschreibt, nie Fälle"),
    en: Words(
      "this text looks like a list of persons or cases ({0}): not read",
      "give a sheet that describes a partnership, never cases"))
}
