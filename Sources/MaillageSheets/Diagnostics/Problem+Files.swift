// What can be wrong with a file as a whole, and with what is packed in a spreadsheet.

/// Files that cannot be read.
extension Problem {
  static let missingFile = Problem(
    .error, "missing-file",
    fr: Words("le fichier n'existe pas", "vérifiez le nom et le dossier"),
    nl: Words("het bestand bestaat niet", "kijk de naam en de map na"),
    de: Words("die Datei gibt es nicht", "prüfen Sie Name und Ordner"),
    en: Words("the file does not exist", "check the name and the folder"))

  static let isFolder = Problem(
    .error, "is-folder",
    fr: Words("c'est un dossier, pas un fichier", "donnez le nom d'un fichier de ce dossier"),
    nl: Words("dit is een map, geen bestand", "geef de naam van een bestand in die map"),
    de: Words("das ist ein Ordner, keine Datei", "nennen Sie eine Datei in diesem Ordner"),
    en: Words("this is a folder, not a file", "name a file in that folder"))

  /// `{0}`: what the system says.
  static let unreadableFile = Problem(
    .error, "unreadable-file",
    fr: Words("le fichier ne peut pas être lu ({0})", "vérifiez les droits de lecture"),
    nl: Words("het bestand kan niet gelezen worden ({0})", "kijk de leesrechten na"),
    de: Words("die Datei kann nicht gelesen werden ({0})", "prüfen Sie die Leserechte"),
    en: Words("the file cannot be read ({0})", "check the permissions"))

  /// `{0}`: the limit in MiB.
  package static let fileTooLarge = Problem(
    .error, "file-too-large",
    fr: Words("le fichier dépasse {0} Mio ; il est refusé", "partagez le tableau en plusieurs"),
    nl: Words("het bestand is groter dan {0} MiB; het is geweigerd", "splits de tabel op"),
    de: Words("die Datei ist größer als {0} MiB; sie ist abgelehnt", "teilen Sie die Tabelle auf"),
    en: Words("the file is larger than {0} MiB; it is refused", "split the table"))

  static let binaryFile = Problem(
    .error, "binary-file",
    fr: Words(
      "ce n'est pas un tableau : le fichier contient autre chose que du texte",
      "enregistrez-le en CSV (UTF-8), XLSX ou ODS"),
    nl: Words(
      "dit is geen tabel: het bestand bevat iets anders dan tekst",
      "bewaar het als CSV (UTF-8), XLSX of ODS"),
    de: Words(
      "das ist keine Tabelle: die Datei enthält etwas anderes als Text",
      "speichern Sie sie als CSV (UTF-8), XLSX oder ODS"),
    en: Words(
      "this is no table: the file holds something other than text",
      "save it as CSV (UTF-8), XLSX or ODS"))

  static let webPage = Problem(
    .error, "web-page",
    fr: Words(
      "c'est une page web ou un document XML, pas un tableau",
      "ouvrez-le dans un tableur et enregistrez-le en CSV, XLSX ou ODS"),
    nl: Words(
      "dit is een webpagina of een XML-document, geen tabel",
      "open het in een rekenblad en bewaar het als CSV, XLSX of ODS"),
    de: Words(
      "das ist eine Webseite oder ein XML-Dokument, keine Tabelle",
      "öffnen Sie es in einer Tabellenkalkulation und speichern Sie es als CSV, XLSX oder ODS"),
    en: Words(
      "this is a web page or an XML document, not a table",
      "open it in a spreadsheet program and save it as CSV, XLSX or ODS"))

  static let oldSpreadsheet = Problem(
    .error, "old-spreadsheet",
    fr: Words(
      "c'est un classeur d'ancien format (.xls)", "enregistrez-le en XLSX, ODS ou CSV"),
    nl: Words("dit is een werkmap in oud formaat (.xls)", "bewaar ze als XLSX, ODS of CSV"),
    de: Words(
      "das ist eine Arbeitsmappe im alten Format (.xls)",
      "speichern Sie sie als XLSX, ODS oder CSV"),
    en: Words("this is a workbook of the old format (.xls)", "save it as XLSX, ODS or CSV"))

  static let encryptedFile = Problem(
    .error, "encrypted-file",
    fr: Words(
      "le fichier est protégé par un mot de passe", "enregistrez-en une copie sans mot de passe"),
    nl: Words(
      "het bestand is met een wachtwoord beveiligd", "bewaar een kopie zonder wachtwoord"),
    de: Words(
      "die Datei ist mit einem Kennwort geschützt", "speichern Sie eine Kopie ohne Kennwort"),
    en: Words("the file is protected by a password", "save a copy without a password"))

  /// `{0}`: the part of the file that is damaged.
  static let damagedFile = Problem(
    .error, "damaged-file",
    fr: Words(
      "le fichier est abîmé ou incomplet ({0})",
      "ouvrez-le dans un tableur et enregistrez-le à nouveau"),
    nl: Words(
      "het bestand is beschadigd of onvolledig ({0})",
      "open het in een rekenblad en bewaar het opnieuw"),
    de: Words(
      "die Datei ist beschädigt oder unvollständig ({0})",
      "öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu"),
    en: Words(
      "the file is damaged or incomplete ({0})",
      "open it in a spreadsheet program and save it again"))

  static let notASpreadsheet = Problem(
    .error, "not-a-spreadsheet",
    fr: Words(
      "ce fichier comprimé ne contient pas de feuille de calcul",
      "enregistrez le tableau en XLSX, ODS ou CSV"),
    nl: Words(
      "dit ingepakte bestand bevat geen rekenblad", "bewaar de tabel als XLSX, ODS of CSV"),
    de: Words(
      "diese gepackte Datei enthält kein Tabellenblatt",
      "speichern Sie die Tabelle als XLSX, ODS oder CSV"),
    en: Words(
      "this packed file holds no spreadsheet", "save the table as XLSX, ODS or CSV"))

  static let unpacksTooLarge = Problem(
    .error, "unpacks-too-large",
    fr: Words(
      "le fichier, une fois décomprimé, dépasse toute taille raisonnable ; il est refusé",
      "vérifiez d'où il vient, ou enregistrez le tableau en CSV"),
    nl: Words(
      "het bestand wordt na uitpakken onredelijk groot; het is geweigerd",
      "kijk na waar het vandaan komt, of bewaar de tabel als CSV"),
    de: Words(
      "die Datei wird entpackt unvernünftig groß; sie ist abgelehnt",
      "prüfen Sie ihre Herkunft oder speichern Sie die Tabelle als CSV"),
    en: Words(
      "the file becomes unreasonably large when unpacked; it is refused",
      "check where it comes from, or save the table as CSV"))
}

/// Spreadsheets that can be read, with a word of warning.
extension Problem {
  static let tooManyRows = Problem(
    .error, "too-many-rows",
    fr: Words(
      "la feuille a plus de lignes ou de cellules que le tableur n'en admet ; la suite est refusée",
      "enregistrez le tableau en CSV, ou effacez les lignes inutiles"),
    nl: Words(
      "het blad heeft meer rijen of cellen dan toegelaten; de rest is geweigerd",
      "bewaar de tabel als CSV, of verwijder overbodige rijen"),
    de: Words(
      "das Blatt hat mehr Zeilen oder Zellen als zulässig; der Rest ist abgelehnt",
      "speichern Sie die Tabelle als CSV oder löschen Sie überflüssige Zeilen"),
    en: Words(
      "the sheet has more rows or cells than are allowed; the rest is refused",
      "save the table as CSV, or delete rows that are not needed"))

  /// `{0}`: the cell.
  static let outsideTable = Problem(
    .warning, "outside-table",
    fr: Words(
      "la cellule {0} est à droite du dernier en-tête ; elle est ignorée",
      "donnez un en-tête à la colonne, ou videz la cellule"),
    nl: Words(
      "cel {0} staat rechts van de laatste koptekst; ze is overgeslagen",
      "geef de kolom een koptekst, of maak de cel leeg"),
    de: Words(
      "Zelle {0} steht rechts der letzten Überschrift; sie wird übergangen",
      "geben Sie der Spalte eine Überschrift oder leeren Sie die Zelle"),
    en: Words(
      "cell {0} stands to the right of the last header; it is ignored",
      "give the column a header, or empty the cell"))

  /// `{0}`: the cell; `{1}`: the error value.
  static let errorValue = Problem(
    .warning, "error-value",
    fr: Words(
      "la cellule {0} contient l'erreur {1} ; elle est lue comme vide", "corrigez la formule"),
    nl: Words("cel {0} bevat de fout {1}; ze is als leeg gelezen", "verbeter de formule"),
    de: Words(
      "Zelle {0} enthält den Fehler {1}; sie wird als leer gelesen", "berichtigen Sie die Formel"),
    en: Words("cell {0} holds the error {1}; it is read as empty", "correct the formula"))

  /// `{0}`: the cell.
  static let uncalculatedFormula = Problem(
    .warning, "uncalculated-formula",
    fr: Words(
      "la cellule {0} contient une formule sans son résultat ; elle est lue comme vide",
      "ouvrez le fichier dans un tableur et enregistrez-le à nouveau"),
    nl: Words(
      "cel {0} bevat een formule zonder haar resultaat; ze is als leeg gelezen",
      "open het bestand in een rekenblad en bewaar het opnieuw"),
    de: Words(
      "Zelle {0} enthält eine Formel ohne ihr Ergebnis; sie wird als leer gelesen",
      "öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu"),
    en: Words(
      "cell {0} holds a formula without its result; it is read as empty",
      "open the file in a spreadsheet program and save it again"))

  /// `{0}`: the cells, as `B2:B5`.
  static let mergedCells = Problem(
    .warning, "merged-cells",
    fr: Words(
      "les cellules {0} sont fusionnées ; seule la première ligne a la valeur",
      "défusionnez-les et répétez la valeur à chaque ligne"),
    nl: Words(
      "de cellen {0} zijn samengevoegd; alleen de eerste rij heeft de waarde",
      "splits ze en herhaal de waarde op elke rij"),
    de: Words(
      "die Zellen {0} sind verbunden; nur die erste Zeile hat den Wert",
      "heben Sie die Verbindung auf und wiederholen Sie den Wert in jeder Zeile"),
    en: Words(
      "cells {0} are merged; only the first row has the value",
      "unmerge them and repeat the value on each row"))

  /// `{0}`: the sheet that was read; `{1}`: how many others.
  static let otherSheets = Problem(
    .note, "other-sheets",
    fr: Words(
      "seule la première feuille « {0} » est lue ; feuilles non lues : {1}",
      "enregistrez les autres feuilles dans des fichiers à part"),
    nl: Words(
      "alleen het eerste blad \"{0}\" is gelezen; niet gelezen bladen: {1}",
      "bewaar de andere bladen in aparte bestanden"),
    de: Words(
      "nur das erste Blatt „{0}“ wird gelesen; nicht gelesene Blätter: {1}",
      "speichern Sie die anderen Blätter in eigenen Dateien"),
    en: Words(
      "only the first sheet \"{0}\" is read; sheets not read: {1}",
      "save the other sheets as files of their own"))
}
