/// What can be wrong with sources as a whole and with the tables beside them, in four languages.
extension Problem {
  static let sourceMissing = Problem(
    .error, "missing-file",
    fr: Words("fichier ou dossier introuvable", "vérifiez le chemin"),
    nl: Words("bestand of map niet gevonden", "controleer het pad"),
    de: Words("Datei oder Ordner nicht gefunden", "prüfen Sie den Pfad"),
    en: Words("no such file or folder", "check the path"))

  static let folderUnreadable = Problem(
    .error, "unreadable-folder",
    fr: Words("le dossier ne peut pas être lu", "vérifiez les droits d'accès"),
    nl: Words("de map kan niet gelezen worden", "controleer de toegangsrechten"),
    de: Words("der Ordner kann nicht gelesen werden", "prüfen Sie die Zugriffsrechte"),
    en: Words("the folder cannot be read", "check the access rights"))

  static let noTables = Problem(
    .error, "no-tables",
    fr: Words(
      "aucun tableau ni aucune fiche dans ce dossier",
      "ajoutez-y un .csv, .xlsx ou .ods (maillage template en crée un), ou une fiche (.txt, .docx, .pdf…)"
    ),
    nl: Words(
      "geen tabel en geen fiche in deze map",
      "zet er een .csv, .xlsx of .ods in (maillage template maakt er een), of een fiche (.txt, .docx, .pdf…)"
    ),
    de: Words(
      "keine Tabelle und kein Blatt in diesem Ordner",
      "legen Sie eine .csv, .xlsx oder .ods hinein (maillage template erstellt eine), oder ein Blatt (.txt, .docx, .pdf…)"
    ),
    en: Words(
      "no table and no sheet in this folder",
      "put a .csv, .xlsx or .ods there (maillage template makes one), or a sheet (.txt, .docx, .pdf …)"
    ))

  static let noSources = Problem(
    .error, "no-sources",
    fr: Words("aucune source donnée", "nommez un tableau ou un dossier"),
    nl: Words("geen bron opgegeven", "noem een tabel of een map"),
    de: Words("keine Quelle angegeben", "nennen Sie eine Tabelle oder einen Ordner"),
    en: Words("no source given", "name a table or a folder"))

  static let noStandardInput = Problem(
    .error, "no-standard-input",
    fr: Words(
      "« - » attend un tableau sur l'entrée standard ; rien n'est venu",
      "redirigez un tableau vers la commande"),
    nl: Words(
      "“-” verwacht een tabel op de standaardinvoer; er kwam niets",
      "leid een tabel naar de opdracht"),
    de: Words(
      "„-“ erwartet eine Tabelle auf der Standardeingabe; es kam nichts",
      "leiten Sie eine Tabelle an den Befehl"),
    en: Words(
      "\"-\" expects a table on standard input; nothing came", "redirect a table into the command"))

  static let restricted = Problem(
    .error, "restricted",
    fr: Words(
      "le fichier porte la mention « {0} » : non lu",
      "si vous pouvez l'utiliser ainsi, ajoutez --allow-marked"),
    nl: Words(
      "het bestand draagt de vermelding “{0}”: niet gelezen",
      "mag u het zo gebruiken, voeg dan --allow-marked toe"),
    de: Words(
      "die Datei trägt den Vermerk „{0}“: nicht gelesen",
      "dürfen Sie sie so verwenden, fügen Sie --allow-marked hinzu"),
    en: Words(
      "the file is marked \"{0}\": not read", "if you may use it like this, add --allow-marked"))

  static let restrictedButAllowed = Problem(
    .warning, "restricted-but-allowed",
    fr: Words(
      "le fichier porte la mention « {0} » ; lu comme demandé", "ne publiez pas ce qui en est tiré"),
    nl: Words(
      "het bestand draagt de vermelding “{0}”; gelezen zoals gevraagd",
      "publiceer niet wat eruit komt"),
    de: Words(
      "die Datei trägt den Vermerk „{0}“; gelesen wie verlangt",
      "veröffentlichen Sie nicht, was daraus entsteht"),
    en: Words("the file is marked \"{0}\"; read as asked", "do not publish what is made of it"))

  // MARK: Tables beside the memberships

  /// `{0}`: the headers; `{1}`: those that are understood.
  static let unknownColumnBeside = Problem(
    .warning, "unknown-column",
    fr: Words("colonnes inconnues, ignorées : {0}", "ce tableau comprend : {1}"),
    nl: Words("onbekende kolommen, genegeerd: {0}", "deze tabel begrijpt: {1}"),
    de: Words("unbekannte Spalten, nicht beachtet: {0}", "diese Tabelle versteht: {1}"),
    en: Words("unknown columns, ignored: {0}", "this table understands: {1}"))

  static let registryNoName = Problem(
    .error, "registry-no-name",
    fr: Words("pas de nom : ligne refusée", "remplissez la colonne name"),
    nl: Words("geen naam: rij geweigerd", "vul de kolom name in"),
    de: Words("kein Name: Zeile abgelehnt", "füllen Sie die Spalte name aus"),
    en: Words("no name: row refused", "fill in the column name"))

  static let registryContradiction = Problem(
    .warning, "registry-contradiction",
    fr: Words("« {0} » renvoie déjà à « {1} » ; ligne ignorée", "gardez une seule ligne"),
    nl: Words("“{0}” verwijst al naar “{1}”; rij genegeerd", "behoud één rij"),
    de: Words("„{0}“ verweist schon auf „{1}“; Zeile nicht beachtet", "behalten Sie eine Zeile"),
    en: Words("\"{0}\" leads to \"{1}\" already; row ignored", "keep one row"))

  static let registryRing = Problem(
    .warning, "registry-ring",
    fr: Words(
      "« {0} » et « {1} » renvoient l'un à l'autre ; ligne ignorée", "choisissez un nom canonique"),
    nl: Words("“{0}” en “{1}” verwijzen naar elkaar; rij genegeerd", "kies één canonieke naam"),
    de: Words(
      "„{0}“ und „{1}“ verweisen aufeinander; Zeile nicht beachtet", "wählen Sie einen Hauptnamen"),
    en: Words("\"{0}\" and \"{1}\" lead to each other; row ignored", "choose one canonical name"))

  static let unknownWord = Problem(
    .warning, "unknown-word",
    fr: Words("mot inconnu « {0} » dans la colonne {1}, ignoré", "choisissez parmi : {2}"),
    nl: Words("onbekend woord “{0}” in de kolom {1}, genegeerd", "kies uit: {2}"),
    de: Words("unbekanntes Wort „{0}“ in der Spalte {1}, nicht beachtet", "wählen Sie aus: {2}"),
    en: Words("unknown word \"{0}\" in the column {1}, ignored", "choose one of: {2}"))

  static let badNumber = Problem(
    .warning, "bad-number",
    fr: Words(
      "« {0} » n'est pas un nombre entier (colonne {1}), ignoré", "écrivez un nombre entier"),
    nl: Words("“{0}” is geen geheel getal (kolom {1}), genegeerd", "schrijf een geheel getal"),
    de: Words(
      "„{0}“ ist keine ganze Zahl (Spalte {1}), nicht beachtet", "schreiben Sie eine ganze Zahl"),
    en: Words("\"{0}\" is not a whole number (column {1}), ignored", "write a whole number"))

  static let linkIncomplete = Problem(
    .error, "link-incomplete",
    fr: Words(
      "un lien a besoin de deux plateformes différentes : ligne refusée", "remplissez from et to"),
    nl: Words(
      "een verband vraagt twee verschillende platformen: rij geweigerd", "vul from en to in"),
    de: Words(
      "eine Verbindung braucht zwei verschiedene Plattformen: Zeile abgelehnt",
      "füllen Sie from und to aus"),
    en: Words("a link needs two different platforms: row refused", "fill in from and to"))

  static let linkUnknownPlatform = Problem(
    .warning, "link-unknown-platform",
    fr: Words(
      "« {0} » n'est une plateforme d'aucun tableau ; lien ignoré",
      "vérifiez l'orthographe ou ajoutez-la"),
    nl: Words(
      "“{0}” is in geen enkele tabel een platform; verband genegeerd",
      "controleer de spelling of voeg het toe"),
    de: Words(
      "„{0}“ ist in keiner Tabelle eine Plattform; Verbindung nicht beachtet",
      "prüfen Sie die Schreibweise oder fügen Sie sie hinzu"),
    en: Words("\"{0}\" is a platform of no table; link ignored", "check the spelling or add it"))

  static let linkAmbiguous = Problem(
    .warning, "link-ambiguous",
    fr: Words(
      "« {0} » et « {1} » n'ont aucune commune en commun ; lien ignoré",
      "ajoutez une colonne commune à links.csv"),
    nl: Words(
      "“{0}” en “{1}” delen geen gemeente; verband genegeerd",
      "voeg een kolom commune toe aan links.csv"),
    de: Words(
      "„{0}“ und „{1}“ teilen keine Gemeinde; Verbindung nicht beachtet",
      "fügen Sie links.csv eine Spalte commune hinzu"),
    en: Words(
      "\"{0}\" and \"{1}\" share no commune; link ignored", "add a column commune to links.csv"))
}
