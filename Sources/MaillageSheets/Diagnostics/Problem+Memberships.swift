/// What can be wrong with the meaning of a table, in the four languages.
extension Problem {
  static let furtherProblems = Problem(
    .note, "more-of-the-same",
    fr: Words(
      "{0} autres problèmes du type {1} ne sont pas listés", "corrigez ceux qui le sont et relancez"
    ),
    nl: Words(
      "nog {0} problemen van het type {1} staan niet in de lijst",
      "verbeter de vermelde en lees opnieuw"),
    de: Words(
      "{0} weitere Probleme der Art {1} sind nicht aufgeführt",
      "berichtigen Sie die aufgeführten und lesen Sie erneut"),
    en: Words(
      "{0} more problems of the kind {1} are not listed", "mend those that are and read again"))

  // MARK: Columns

  static let missingColumn = Problem(
    .error, "missing-column",
    fr: Words(
      "aucune colonne pour « {0} » ; en-têtes trouvés : {1}",
      "nommez-la avec --columns {0}=EN-TÊTE"),
    nl: Words(
      "geen kolom voor “{0}”; gevonden kopteksten: {1}", "wijs ze aan met --columns {0}=KOPTEKST"),
    de: Words(
      "keine Spalte für „{0}“; gefundene Überschriften: {1}",
      "benennen Sie sie mit --columns {0}=ÜBERSCHRIFT"),
    en: Words("no column for \"{0}\"; headers found: {1}", "name it with --columns {0}=HEADER"))

  static let mappedHeaderMissing = Problem(
    .error, "mapped-header-missing",
    fr: Words(
      "--columns nomme l'en-tête « {0} », absent ; en-têtes trouvés : {1}",
      "corrigez --columns ou l'en-tête du tableau"),
    nl: Words(
      "--columns noemt de koptekst “{0}”, die ontbreekt; gevonden kopteksten: {1}",
      "verbeter --columns of de koptekst in de tabel"),
    de: Words(
      "--columns nennt die Überschrift „{0}“, die fehlt; gefundene Überschriften: {1}",
      "berichtigen Sie --columns oder die Überschrift in der Tabelle"),
    en: Words(
      "--columns names the header \"{0}\", which is not there; headers found: {1}",
      "mend --columns or the header in the table"))

  static let unknownColumn = Problem(
    .warning, "unknown-column",
    fr: Words(
      "colonnes inconnues, gardées comme attributs : {0}",
      "si l'une d'elles a un sens ici, nommez-la avec --columns"),
    nl: Words(
      "onbekende kolommen, bewaard als kenmerken: {0}",
      "heeft er een hier betekenis, wijs ze dan aan met --columns"),
    de: Words(
      "unbekannte Spalten, als Merkmale behalten: {0}",
      "hat eine davon hier eine Bedeutung, benennen Sie sie mit --columns"),
    en: Words(
      "unknown columns, kept as attributes: {0}",
      "if one has a meaning here, name it with --columns"))

  static let twoHeadersAlike = Problem(
    .warning, "two-headers-alike",
    fr: Words(
      "« {0} » et « {1} » désignent tous deux la colonne {2} ; le premier compte",
      "dites lequel avec --columns {2}=EN-TÊTE"),
    nl: Words(
      "“{0}” en “{1}” staan beide voor de kolom {2}; de eerste telt",
      "zeg welke met --columns {2}=KOPTEKST"),
    de: Words(
      "„{0}“ und „{1}“ meinen beide die Spalte {2}; die erste zählt",
      "sagen Sie welche mit --columns {2}=ÜBERSCHRIFT"),
    en: Words(
      "\"{0}\" and \"{1}\" both mean the column {2}; the first counts",
      "say which with --columns {2}=HEADER"))

  // MARK: Rows

  static let emptyRow = Problem(
    .error, "empty-row",
    fr: Words(
      "ni organisme ni plateforme : ligne refusée", "remplissez l'un des deux ou supprimez-la"),
    nl: Words(
      "geen organisatie en geen platform: rij geweigerd", "vul een van beide in of schrap ze"),
    de: Words(
      "weder Organisation noch Plattform: Zeile abgelehnt",
      "füllen Sie eines von beiden aus oder streichen Sie sie"),
    en: Words(
      "neither organisation nor platform: row refused", "fill in one of them or delete the row"))

  static let contactOnly = Problem(
    .error, "contact-only",
    fr: Words(
      "au lieu d'un nom, une adresse ou un numéro : ligne refusée",
      "écrivez le nom de l'organisme ou de la plateforme"),
    nl: Words(
      "een adres of nummer in plaats van een naam: rij geweigerd",
      "schrijf de naam van de organisatie of het platform"),
    de: Words(
      "eine Adresse oder Nummer statt eines Namens: Zeile abgelehnt",
      "schreiben Sie den Namen der Organisation oder der Plattform"),
    en: Words(
      "an address or number instead of a name: row refused",
      "write the name of the organisation or platform"))

  static let badWeight = Problem(
    .error, "bad-weight",
    fr: Words(
      "le poids « {0} » n'est pas un nombre entre 0 et 10¹⁵ : ligne refusée",
      "écrivez un nombre, par exemple 1 ou 2,5, ou laissez vide"),
    nl: Words(
      "het gewicht “{0}” is geen getal tussen 0 en 10¹⁵: rij geweigerd",
      "schrijf een getal, bijvoorbeeld 1 of 2,5, of laat leeg"),
    de: Words(
      "das Gewicht „{0}“ ist keine Zahl zwischen 0 und 10¹⁵: Zeile abgelehnt",
      "schreiben Sie eine Zahl, etwa 1 oder 2,5, oder lassen Sie leer"),
    en: Words(
      "the weight \"{0}\" is not a number between 0 and 10¹⁵: row refused",
      "write a number, such as 1 or 2.5, or leave it empty"))

  static let badDate = Problem(
    .error, "bad-date",
    fr: Words(
      "« {0} » n'est ni une année ni une date : ligne refusée",
      "écrivez 2024, 2024-03 ou 2024-03-01"),
    nl: Words(
      "“{0}” is geen jaar en geen datum: rij geweigerd", "schrijf 2024, 2024-03 of 2024-03-01"),
    de: Words(
      "„{0}“ ist weder Jahr noch Datum: Zeile abgelehnt",
      "schreiben Sie 2024, 2024-03 oder 2024-03-01"),
    en: Words(
      "\"{0}\" is neither a year nor a date: row refused", "write 2024, 2024-03 or 2024-03-01"))

  static let datesReversed = Problem(
    .error, "dates-reversed",
    fr: Words("la fin {1} précède le début {0} : ligne refusée", "corrigez l'une des deux dates"),
    nl: Words(
      "het einde {1} ligt voor het begin {0}: rij geweigerd", "verbeter een van beide datums"),
    de: Words(
      "das Ende {1} liegt vor dem Beginn {0}: Zeile abgelehnt", "berichtigen Sie eines der Daten"),
    en: Words("the end {1} is before the beginning {0}: row refused", "mend one of the two dates"))

  static let unknownSector = Problem(
    .warning, "unknown-sector",
    fr: Words("secteur inconnu « {0} », gardé tel quel", "choisissez parmi : {1}"),
    nl: Words("onbekende sector “{0}”, behouden zoals hij is", "kies uit: {1}"),
    de: Words("unbekannter Bereich „{0}“, unverändert behalten", "wählen Sie aus: {1}"),
    en: Words("unknown sector \"{0}\", kept as it is", "choose one of: {1}"))

  static let unknownKind = Problem(
    .warning, "unknown-kind",
    fr: Words("type inconnu « {0} », lu comme {2}", "choisissez parmi : {1}"),
    nl: Words("onbekende soort “{0}”, gelezen als {2}", "kies uit: {1}"),
    de: Words("unbekannte Art „{0}“, als {2} gelesen", "wählen Sie aus: {1}"),
    en: Words("unknown kind \"{0}\", read as {2}", "choose one of: {1}"))

  static let unknownStatutory = Problem(
    .warning, "unknown-statutory",
    fr: Words(
      "valeur inconnue « {0} » dans la colonne des sièges légaux, ignorée", "choisissez parmi : {1}"
    ),
    nl: Words(
      "onbekende waarde “{0}” in de kolom van wettelijke zetels, genegeerd", "kies uit: {1}"),
    de: Words(
      "unbekannter Wert „{0}“ in der Spalte der gesetzlichen Sitze, nicht beachtet",
      "wählen Sie aus: {1}"),
    en: Words(
      "unknown value \"{0}\" in the column of statutory seats, ignored", "choose one of: {1}"))

  static let contactWithheld = Problem(
    .warning, "contact-withheld",
    fr: Words(
      "{0} adresses ou numéros retirés, d'abord à cette ligne",
      "les noms d'organismes et de plateformes suffisent"),
    nl: Words(
      "{0} adressen of nummers weggelaten, eerst op deze regel",
      "namen van organisaties en platformen volstaan"),
    de: Words(
      "{0} Adressen oder Nummern weggelassen, zuerst in dieser Zeile",
      "Namen von Organisationen und Plattformen genügen"),
    en: Words(
      "{0} addresses or numbers withheld, the first on this line",
      "names of organisations and platforms are enough"))

  static let nameCut = Problem(
    .warning, "name-cut",
    fr: Words("nom de plus de {0} caractères, coupé : « {1} »", "raccourcissez-le"),
    nl: Words("naam van meer dan {0} tekens, afgebroken: “{1}”", "kort hem in"),
    de: Words("Name mit mehr als {0} Zeichen, gekürzt: „{1}“", "kürzen Sie ihn"),
    en: Words("name of more than {0} characters, cut: \"{1}\"", "shorten it"))

  // MARK: Identity

  static let duplicate = Problem(
    .warning, "duplicate",
    fr: Words(
      "« {0} » sur « {1} » est déjà dit ({2}) : compté une fois, sources gardées, poids additionnés",
      "supprimez une des lignes si c'est la même chose"),
    nl: Words(
      "“{0}” op “{1}” staat er al ({2}): één keer geteld, bronnen bewaard, gewichten opgeteld",
      "schrap een van de rijen als het om hetzelfde gaat"),
    de: Words(
      "„{0}“ auf „{1}“ steht schon da ({2}): einmal gezählt, Quellen behalten, Gewichte addiert",
      "streichen Sie eine der Zeilen, wenn dasselbe gemeint ist"),
    en: Words(
      "\"{0}\" on \"{1}\" is said already ({2}): counted once, sources kept, weights added",
      "delete one of the rows if they mean the same"))

  static let twoSectors = Problem(
    .warning, "two-sectors",
    fr: Words(
      "« {0} » a deux secteurs, {1} et {2} ; le premier compte",
      "choisissez, ici ou dans registry.csv"),
    nl: Words(
      "“{0}” heeft twee sectoren, {1} en {2}; de eerste telt", "kies, hier of in registry.csv"),
    de: Words(
      "„{0}“ hat zwei Bereiche, {1} und {2}; der erste zählt",
      "wählen Sie, hier oder in registry.csv"),
    en: Words(
      "\"{0}\" has two sectors, {1} and {2}; the first counts", "choose, here or in registry.csv"))

  static let twoKinds = Problem(
    .warning, "two-kinds",
    fr: Words(
      "« {0} » a deux types, {1} et {2} ; le premier compte", "choisissez, ici ou dans registry.csv"
    ),
    nl: Words(
      "“{0}” heeft twee soorten, {1} en {2}; de eerste telt", "kies, hier of in registry.csv"),
    de: Words(
      "„{0}“ hat zwei Arten, {1} und {2}; die erste zählt", "wählen Sie, hier oder in registry.csv"),
    en: Words(
      "\"{0}\" has two kinds, {1} and {2}; the first counts", "choose, here or in registry.csv"))

  static let twoAcronyms = Problem(
    .warning, "two-acronyms",
    fr: Words(
      "« {0} » a deux sigles, {1} et {2} ; le premier compte",
      "choisissez, ici ou dans registry.csv"),
    nl: Words(
      "“{0}” heeft twee afkortingen, {1} en {2}; de eerste telt", "kies, hier of in registry.csv"),
    de: Words(
      "„{0}“ hat zwei Abkürzungen, {1} und {2}; die erste zählt",
      "wählen Sie, hier oder in registry.csv"),
    en: Words(
      "\"{0}\" has two acronyms, {1} and {2}; the first counts", "choose, here or in registry.csv"))

  static let twoParents = Problem(
    .warning, "two-parents",
    fr: Words(
      "« {0} » fait partie de {1} et de {2} ; le premier compte",
      "gardez-en un, l'autre dans links.csv"),
    nl: Words(
      "“{0}” is deel van {1} en van {2}; het eerste telt",
      "behoud er één, zet het andere in links.csv"),
    de: Words(
      "„{0}“ ist Teil von {1} und von {2}; das erste zählt",
      "behalten Sie eines, das andere gehört in links.csv"),
    en: Words(
      "\"{0}\" is part of {1} and of {2}; the first counts",
      "keep one, put the other into links.csv"))

  static let ownParent = Problem(
    .warning, "own-parent",
    fr: Words("« {0} » ferait partie d'elle-même ; ignoré", "corrigez la colonne parent"),
    nl: Words("“{0}” zou deel van zichzelf zijn; genegeerd", "verbeter de kolom parent"),
    de: Words(
      "„{0}“ wäre Teil von sich selbst; nicht beachtet", "berichtigen Sie die Spalte parent"),
    en: Words("\"{0}\" would be part of itself; ignored", "mend the column parent"))

  static let nearDuplicate = Problem(
    .warning, "near-duplicate",
    fr: Words(
      "« {0} » ressemble à « {1} »",
      "si c'est le même, ajoutez-le à registry.csv (maillage names prépare la ligne)"),
    nl: Words(
      "“{0}” lijkt op “{1}”",
      "is het hetzelfde, zet het dan in registry.csv (maillage names maakt de rij klaar)"),
    de: Words(
      "„{0}“ ähnelt „{1}“",
      "ist dasselbe gemeint, gehört es in registry.csv (maillage names bereitet die Zeile vor)"),
    en: Words(
      "\"{0}\" looks like \"{1}\"",
      "if they are the same, add it to registry.csv (maillage names prepares the row)"))

  static let namesNotCompared = Problem(
    .note, "names-not-compared",
    fr: Words(
      "{0} noms : trop pour chercher ceux qui se ressemblent (au plus {1})",
      "vérifiez les noms par parties avec maillage names"),
    nl: Words(
      "{0} namen: te veel om gelijkende te zoeken (hoogstens {1})",
      "controleer de namen in delen met maillage names"),
    de: Words(
      "{0} Namen: zu viele, um ähnliche zu suchen (höchstens {1})",
      "prüfen Sie die Namen in Teilen mit maillage names"),
    en: Words(
      "{0} names: too many to look for those alike (at most {1})",
      "check the names in parts with maillage names"))

  static let mergedOverCommunes = Problem(
    .note, "merged-over-communes",
    fr: Words(
      "« {0} » est compté comme un seul pour {1}",
      "s'il y en a un par commune, écrivez local dans registry.csv"),
    nl: Words(
      "“{0}” telt als één voor {1}",
      "heeft elke gemeente er een, schrijf dan local in registry.csv"),
    de: Words(
      "„{0}“ zählt als eines für {1}",
      "hat jede Gemeinde ein eigenes, schreiben Sie local in registry.csv"),
    en: Words(
      "\"{0}\" counts as one for {1}", "if each commune has its own, write local in registry.csv"))
}
