// What can be wrong with a table as a file, before anyone asks what its columns mean.

/// Text tables: rows, cells, headers.
extension Problem {
  /// `{0}`: how many bytes; `{1}`: the encoding.
  static let unknownBytes = Problem(
    .warning, "unknown-bytes",
    fr: Words(
      "{0} octet(s) sans signification en {1}, remplacé(s) par �",
      "corrigez le texte, ou enregistrez le fichier en UTF-8"),
    nl: Words(
      "{0} byte(s) zonder betekenis in {1}, vervangen door �",
      "verbeter de tekst, of bewaar het bestand als UTF-8"),
    de: Words(
      "{0} Byte(s) ohne Bedeutung in {1}, durch � ersetzt",
      "berichtigen Sie den Text oder speichern Sie die Datei als UTF-8"),
    en: Words(
      "{0} byte(s) without a meaning in {1}, replaced by �",
      "correct the text, or save the file as UTF-8"))

  /// `{0}`: the line on which the quote was opened.
  static let unclosedQuote = Problem(
    .error, "unclosed-quote",
    fr: Words(
      "le guillemet ouvert à la ligne {0} n'est jamais fermé ; la ligne est refusée",
      "fermez le guillemet, ou doublez-le s'il fait partie du texte"),
    nl: Words(
      "het aanhalingsteken van regel {0} wordt nooit gesloten; de regel is geweigerd",
      "sluit het aanhalingsteken, of verdubbel het als het bij de tekst hoort"),
    de: Words(
      "das in Zeile {0} geöffnete Anführungszeichen wird nie geschlossen; die Zeile ist abgelehnt",
      "schließen Sie das Anführungszeichen oder verdoppeln Sie es, wenn es zum Text gehört"),
    en: Words(
      "the quote opened on line {0} is never closed; the row is refused",
      "close the quote, or double it if it is part of the text"))

  static let textAfterQuote = Problem(
    .error, "text-after-quote",
    fr: Words(
      "du texte suit un guillemet fermant ; la ligne est refusée",
      "doublez les guillemets qui font partie du texte, ou ajoutez le séparateur manquant"),
    nl: Words(
      "er staat tekst na een sluitend aanhalingsteken; de regel is geweigerd",
      "verdubbel aanhalingstekens die bij de tekst horen, of voeg het ontbrekende scheidingsteken toe"
    ),
    de: Words(
      "nach einem schließenden Anführungszeichen steht Text; die Zeile ist abgelehnt",
      "verdoppeln Sie Anführungszeichen im Text oder ergänzen Sie das fehlende Trennzeichen"),
    en: Words(
      "text follows a closing quote; the row is refused",
      "double the quotes that are part of the text, or add the missing separator"))

  /// `{0}`: cells expected; `{1}`: cells found.
  static let wrongColumnCount = Problem(
    .error, "wrong-column-count",
    fr: Words(
      "{0} cellules attendues comme dans l'en-tête, {1} trouvées ; la ligne est refusée",
      "ajoutez ou retirez des séparateurs, ou mettez entre guillemets les textes qui en contiennent"
    ),
    nl: Words(
      "{0} cellen verwacht zoals in de koptekst, {1} gevonden; de regel is geweigerd",
      "voeg scheidingstekens toe of haal ze weg, of zet teksten die er bevatten tussen aanhalingstekens"
    ),
    de: Words(
      "{0} Zellen erwartet wie in der Kopfzeile, {1} gefunden; die Zeile ist abgelehnt",
      "ergänzen oder streichen Sie Trennzeichen, oder setzen Sie Texte mit solchen in Anführungszeichen"
    ),
    en: Words(
      "expected {0} cells as in the header, found {1}; the row is refused",
      "add or remove separators, or put texts that contain one in quotes"))

  /// `{0}`: how many lines the row spans.
  static let manyLines = Problem(
    .warning, "many-lines",
    fr: Words(
      "une cellule entre guillemets s'étend sur {0} lignes",
      "vérifiez qu'aucun guillemet n'a été oublié"),
    nl: Words(
      "een cel tussen aanhalingstekens loopt over {0} regels",
      "kijk na of er geen aanhalingsteken vergeten is"),
    de: Words(
      "eine Zelle in Anführungszeichen geht über {0} Zeilen",
      "prüfen Sie, ob ein Anführungszeichen vergessen wurde"),
    en: Words(
      "a quoted cell spans {0} lines", "check that no quote was forgotten"))

  /// `{0}`: the limit in KiB.
  static let rowTooLong = Problem(
    .error, "row-too-long",
    fr: Words(
      "la ligne dépasse {0} Kio ; elle est refusée",
      "vérifiez que c'est bien un tableau, avec une adhésion par ligne"),
    nl: Words(
      "de regel is langer dan {0} KiB; hij is geweigerd",
      "kijk na of dit een tabel is, met één lidmaatschap per regel"),
    de: Words(
      "die Zeile ist länger als {0} KiB; sie ist abgelehnt",
      "prüfen Sie, ob dies eine Tabelle mit einer Mitgliedschaft je Zeile ist"),
    en: Words(
      "the row is longer than {0} KiB; it is refused",
      "check that this is a table, with one membership a line"))

  /// `{0}`: the limit in KiB.
  static let cellTooLong = Problem(
    .error, "cell-too-long",
    fr: Words(
      "une cellule dépasse {0} Kio ; la ligne est refusée",
      "raccourcissez le texte, ou vérifiez que c'est bien un tableau"),
    nl: Words(
      "een cel is langer dan {0} KiB; de regel is geweigerd",
      "kort de tekst in, of kijk na of dit een tabel is"),
    de: Words(
      "eine Zelle ist länger als {0} KiB; die Zeile ist abgelehnt",
      "kürzen Sie den Text oder prüfen Sie, ob dies eine Tabelle ist"),
    en: Words(
      "a cell is longer than {0} KiB; the row is refused",
      "shorten the text, or check that this is a table"))

  /// `{0}`: the limit.
  static let tooManyColumns = Problem(
    .error, "too-many-columns",
    fr: Words(
      "plus de {0} colonnes ; la ligne est refusée", "vérifiez que c'est bien un tableau"),
    nl: Words("meer dan {0} kolommen; de regel is geweigerd", "kijk na of dit een tabel is"),
    de: Words(
      "mehr als {0} Spalten; die Zeile ist abgelehnt", "prüfen Sie, ob dies eine Tabelle ist"),
    en: Words("more than {0} columns; the row is refused", "check that this is a table"))

  static let emptyTable = Problem(
    .error, "empty-table",
    fr: Words(
      "le tableau est vide",
      "mettez une ligne d'en-tête et une adhésion par ligne ; « maillage template » en donne un modèle"
    ),
    nl: Words(
      "de tabel is leeg",
      "zet er een koptekst in en één lidmaatschap per regel; \"maillage template\" geeft een voorbeeld"
    ),
    de: Words(
      "die Tabelle ist leer",
      "eine Kopfzeile und je Zeile eine Mitgliedschaft gehören hinein; „maillage template“ gibt ein Muster"
    ),
    en: Words(
      "the table is empty",
      "give it a header row and one membership a line; \"maillage template\" makes an example"))

  static let noRows = Problem(
    .warning, "no-rows",
    fr: Words(
      "le tableau n'a qu'une ligne d'en-tête", "ajoutez une adhésion par ligne sous l'en-tête"),
    nl: Words(
      "de tabel heeft alleen een koptekst", "voeg onder de koptekst één lidmaatschap per regel toe"),
    de: Words(
      "die Tabelle hat nur eine Kopfzeile",
      "ergänzen Sie unter der Kopfzeile je Zeile eine Mitgliedschaft"),
    en: Words(
      "the table has only a header row", "add one membership a line under the header"))

  static let badHeader = Problem(
    .error, "bad-header",
    fr: Words(
      "la ligne d'en-tête est illisible ; le tableau est refusé",
      "corrigez la première ligne : un nom par colonne"),
    nl: Words(
      "de koptekst is onleesbaar; de tabel is geweigerd",
      "verbeter de eerste regel: één naam per kolom"),
    de: Words(
      "die Kopfzeile ist unlesbar; die Tabelle ist abgelehnt",
      "berichtigen Sie die erste Zeile: ein Name je Spalte"),
    en: Words(
      "the header row cannot be read; the table is refused",
      "correct the first line: one name a column"))

  /// `{0}`: the column, from 1.
  static let missingHeader = Problem(
    .warning, "missing-header",
    fr: Words(
      "la colonne {0} n'a pas d'en-tête ; ses cellules sont ignorées",
      "donnez un nom à la colonne, ou videz-la"),
    nl: Words(
      "kolom {0} heeft geen koptekst; haar cellen zijn overgeslagen",
      "geef de kolom een naam, of maak ze leeg"),
    de: Words(
      "Spalte {0} hat keine Überschrift; ihre Zellen werden übergangen",
      "geben Sie der Spalte einen Namen oder leeren Sie sie"),
    en: Words(
      "column {0} has no header; its cells are ignored", "name the column, or empty it"))

  /// `{0}`: the name; `{1}`, `{2}`: the columns, from 1.
  static let duplicateHeader = Problem(
    .error, "duplicate-header",
    fr: Words(
      "« {0} » est l'en-tête des colonnes {1} et {2} ; la colonne {2} est refusée",
      "donnez un nom différent à chaque colonne, ou retirez-en une"),
    nl: Words(
      "\"{0}\" staat boven kolom {1} en {2}; kolom {2} is geweigerd",
      "geef elke kolom een eigen naam, of haal er één weg"),
    de: Words(
      "„{0}“ steht über den Spalten {1} und {2}; Spalte {2} ist abgelehnt",
      "geben Sie jeder Spalte einen eigenen Namen oder streichen Sie eine"),
    en: Words(
      "\"{0}\" is the header of columns {1} and {2}; column {2} is refused",
      "give each column a name of its own, or remove one"))

  /// `{0}`: how many more; `{1}`: the code; `{2}`: how many in all.
  static let moreOfTheSame = Problem(
    .note, "more-of-the-same",
    fr: Words("et {0} autres problèmes de ce genre ({1}), {2} en tout"),
    nl: Words("en nog {0} problemen van deze soort ({1}), {2} in totaal"),
    de: Words("und {0} weitere Probleme dieser Art ({1}), {2} insgesamt"),
    en: Words("and {0} more problems of this kind ({1}), {2} in all"))
}
