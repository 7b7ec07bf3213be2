/// Names that one Belgian commune has in several languages; the first is the one in its own.
///
/// Only communes with more than one name stand here. Names that mean two communes ("Saint-Nicolas",
/// which is one near Liège and Sint-Niklaas in French) are left out. The rows of `registry.csv` with
/// the mode `commune` override the table.
enum BelgianCommunes {
  /// The name in its own language of the commune that a folded name means.
  static func ownName(of key: String) -> String? { ownNames[Word(key)] }

  /// The name in its own language of the commune that a word means.
  static func ownName(of word: Word) -> String? { ownNames[word] }

  /// The spelling of the name that folds to this key, in whichever language it is.
  static func sameName(_ key: String) -> String? { sameNames[Word(key)] }

  /// The spelling of the name that folds to a word.
  static func sameName(_ word: Word) -> String? { sameNames[word] }

  /// The spelling of each folded name, as the commune has it whose name it is.
  private static let sameNames: WordTable<String> = {
    var result: WordTable<String> = [:]
    var isDone: Set<String> = []
    // Of communes of one name the first.
    for names in table where isDone.insert(names[0]).inserted {
      for name in names {
        let key = NameKey.fold(name)
        if ownName(of: key) == names[0] { result.update(Word(key), default: name) { _ in } }
      }
    }
    return result
  }()

  static let ownNames: WordTable<String> = {
    var result: WordTable<String> = [:]
    for names in table {
      // Of communes of one name the first.
      for name in names { result.update(Word(NameKey.fold(name)), default: names[0]) { _ in } }
    }
    return result
  }()

  private static let table = brussels + walloon + germanSpeaking + flemish

  private static let brussels = [
    ["Anderlecht"],
    ["Auderghem", "Oudergem"],
    ["Berchem-Sainte-Agathe", "Sint-Agatha-Berchem"],
    [
      "Bruxelles", "Brussel", "Brüssel", "Brussels", "Bruxelles-Ville", "Brussel-Stad",
      "Ville de Bruxelles", "Stad Brussel", "City of Brussels",
    ],
    ["Etterbeek"],
    ["Evere"],
    ["Forest", "Vorst"],
    ["Ganshoren"],
    ["Ixelles", "Elsene"],
    ["Jette"],
    ["Koekelberg"],
    ["Molenbeek-Saint-Jean", "Sint-Jans-Molenbeek", "Molenbeek"],
    ["Saint-Gilles", "Sint-Gillis", "St-Gilles"],
    [
      "Saint-Josse-ten-Noode", "Sint-Joost-ten-Node", "Saint-Josse", "Sint-Joost",
      "St-Josse-ten-Noode", "St-Josse",
    ],
    ["Schaerbeek", "Schaarbeek"],
    ["Uccle", "Ukkel"],
    ["Watermael-Boitsfort", "Watermaal-Bosvoorde"],
    [
      "Woluwe-Saint-Lambert", "Sint-Lambrechts-Woluwe", "Woluwé-Saint-Lambert", "Woluwe-St-Lambert",
    ],
    ["Woluwe-Saint-Pierre", "Sint-Pieters-Woluwe", "Woluwé-Saint-Pierre", "Woluwe-St-Pierre"],
  ]

  private static let walloon = [
    ["Arlon", "Aarlen", "Arel"],
    ["Ath", "Aat"],
    ["Bassenge", "Bitsingen"],
    ["Bastogne", "Bastenaken", "Bastnach"],
    ["Beauvechain", "Bevekom"],
    ["Braine-l'Alleud", "Eigenbrakel"],
    ["Braine-le-Château", "Kasteelbrakel"],
    ["Braine-le-Comte", "'s-Gravenbrakel"],
    ["Comines-Warneton", "Komen-Waasten"],
    ["Ellezelles", "Elzele"],
    ["Enghien", "Edingen"],
    ["Flobecq", "Vloesberg"],
    ["Genappe", "Genepiën"],
    ["Grez-Doiceau", "Graven"],
    ["Hannut", "Hannuit"],
    ["Hélécine", "Heilissem"],
    ["Huy", "Hoei"],
    ["Ittre", "Itter"],
    ["Jodoigne", "Geldenaken"],
    ["La Hulpe", "Terhulpen"],
    ["Lessines", "Lessen"],
    ["Liège", "Luik", "Lüttich", "Ville de Liège", "Stad Luik"],
    ["Limbourg", "Limburg (Liège)"],
    ["Lincent", "Lijsem"],
    ["Malmedy", "Malmünd"],
    ["Mons", "Bergen"],
    ["Mouscron", "Moeskroen"],
    ["Namur", "Namen", "Namür"],
    ["Nivelles", "Nijvel"],
    ["Oreye", "Oerle"],
    ["Orp-Jauche", "Orp-Geten"],
    ["Perwez", "Perwijs"],
    ["Plombières", "Blieberg", "Bleyberg"],
    ["Rebecq", "Rebeek"],
    ["Saint-Georges-sur-Meuse", "Sint-Joris-aan-de-Maas"],
    ["Silly", "Opzullik"],
    ["Soignies", "Zinnik"],
    ["Tournai", "Doornik"],
    ["Tubize", "Tubeke"],
    ["Visé", "Wezet"],
    ["Waimes", "Weismes"],
    ["Waremme", "Borgworm"],
    ["Wavre", "Waver"],
    ["Welkenraedt", "Welkenrath"],
  ]

  private static let germanSpeaking = [
    ["Amel", "Amblève"],
    ["Büllingen", "Bullange"],
    ["Burg-Reuland", "Reuland"],
    ["Bütgenbach", "Butgenbach", "Butgenbâch"],
    ["Eupen"],
    ["Kelmis", "La Calamine"],
    ["Lontzen"],
    ["Raeren"],
    ["Sankt Vith", "Saint-Vith", "Sint-Vith", "St. Vith", "St.-Vith"],
  ]

  private static let flemish = [
    ["Aalst", "Alost"],
    ["Aarschot", "Aerschot"],
    ["Antwerpen", "Anvers", "Antwerp"],
    ["Bever", "Biévène"],
    ["Blankenberge", "Blankenberghe"],
    ["Borgloon", "Looz"],
    ["Brugge", "Bruges", "Brügge"],
    ["De Haan", "Le Coq"],
    ["De Panne", "La Panne"],
    ["Dendermonde", "Termonde"],
    ["Diksmuide", "Dixmude"],
    ["Drogenbos", "Drogenbosch"],
    ["Galmaarden", "Gammerages"],
    ["Gent", "Gand", "Ghent"],
    ["Geraardsbergen", "Grammont"],
    ["Halle", "Hal"],
    ["Hoegaarden", "Hougaerde"],
    ["Ieper", "Ypres", "Ypern"],
    ["Kortrijk", "Courtrai"],
    ["Kraainem", "Crainhem"],
    ["Leuven", "Louvain", "Löwen"],
    ["Lier", "Lierre"],
    ["Maaseik", "Maeseyck"],
    ["Mechelen", "Malines", "Mecheln"],
    ["Menen", "Menin"],
    ["Mesen", "Messines"],
    ["Nieuwpoort", "Nieuport"],
    ["Oostende", "Ostende", "Ostend"],
    ["Oudenaarde", "Audenarde"],
    ["Poperinge", "Poperinghe"],
    ["Roeselare", "Roulers"],
    ["Ronse", "Renaix"],
    ["Scherpenheuvel-Zichem", "Montaigu-Zichem"],
    ["Sint-Genesius-Rode", "Rhode-Saint-Genèse"],
    ["Sint-Martens-Latem", "Laethem-Saint-Martin"],
    ["Sint-Pieters-Leeuw", "Leeuw-Saint-Pierre"],
    ["Sint-Truiden", "Saint-Trond"],
    ["Spiere-Helkijn", "Espierres-Helchin"],
    ["Temse", "Tamise"],
    ["Tervuren", "Tervueren"],
    ["Tienen", "Tirlemont"],
    ["Tongeren", "Tongres"],
    ["Veurne", "Furnes"],
    ["Vilvoorde", "Vilvorde"],
    ["Voeren", "Fourons"],
    ["Zoutleeuw", "Léau"],
  ]
}
