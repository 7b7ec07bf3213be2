/// Names of persons nobody is known to bear together, of the many origins that live in these towns.
///
/// Most stand in no table of the programme: a name that no table knows must stay in as well.
enum PersonNames {
  static let given = words(
    """
    Zbigniew Agnieszka Grzegorz Jolanta Wojciech Bożena Yiğit Gülşen Orhan Nurcan Çağla Sükrü
    Abdelhak Ouissal Redwan Chadia Zoubida Mohcine Ngozi Kwame Mbayo Thérèse-Marie Dieudonné
    Espérance Fiston Merveille Blandin Ildephonse Xochitl Iñaki Begoña Joaquim Conceição Ovidiu
    Ionela Răzvan Snežana Vjosa Arbnor Xhemile Siobhán Caoimhe Torquil Euphemia Rhydderch Seonaid
    Wiremu Haakon Solveig Ragnhild Timo Kaarina Thijmen Roosmarijn Gijsbrecht Wendeline Odilon
    Gontrand Philomène Zénobe Hermeline Quirin Notburga Leberecht Kunigunde Ottokar Sieglind
    Xavier Nathalie Karim Fatima Pieter Marieke Heike Jürgen Alasdair Morag Jean-Marc Anne-Sophie
    Linh Thuy Wei Xiang Priyanka Gurpreet Oluwaseun Chidinma Tshala Bienvenu Rose Grâce Noël Jo
    """)

  static let surnames = words(
    """
    Kowalczyk Wiśniewska Nowakowski Szymański Yıldırım Karaoğlu Öztürk Demirtaş Bouzidi Benhaddou
    El_Idrissi Ben_Salah Ait_Lahcen Oulad_Amar Bel_Hadj Mutombo Kalonji Tshibangu wa_Mbuyi Ilunga
    Okonkwo Adebayo van_den_Broeck Van_Hoeydonck Vandenbossche De_Smet Verstraeten Claeys Zwartebroeckx
    D’Hondtmans T’Kindt van_’t_Hof Vanderelst Cools Wouters de_la_Vallée Delforge Dumoulin Lambillotte
    Wathelet Piérard Remacle Collignon Lejeune Petit Lebrun Deltour Franquin Meessen Scheidweiler
    Hilgers Wirtzfeld Pfefferkorn Neuhaus Jung von_der_Heydt Schröderbach Brüls Radermacher McQuillan
    O’Shaughnessy Mc_Tavish MacCrimmon Fotheringham Ogilvie-Blair Drummond Pemberton Esposito
    Di_Bartolomeo Quattrocchi De_Luca Fernández_Ruiz Garrido dos_Santos Figueiredo Popescu
    Dumitrescu Jovanović Krasniqi Hoxha Papadopoulos Nguyen Trần Leung Chaudhry Dhillon Andersen
    Lindqvist Virtanen Kerkhovens Blombarde Quintard Torvaldsen Ombelet Pfifferlin Delvaux-Simons
    """)

  /// Given names that no table has, and surnames that are nouns of its tables or of none.
  static let strangeGiven = words(
    """
    Zelda Xoe Thyra Wiremu Oluseun Brunilde Tancrède Ysolde Jorrit Maïlys Tjeerd Solveig Ngozi Kwame
    Vjosa Arbnor Iñaki Zbigniew Gülşen Yiğit Ragnhild Rhydderch Quirin Notburga Ottokar Xochitl
    Seonaid Torquil Enyinnaya Fenja Ruwan Shirin Dilnoza Ilvy Jaylinn Maëlwenn Timéo
    """)

  static let nouns = words(
    """
    Power Maison Chapelle Immobilier Croix Hall Lane Banks Parks Abbott Winter Sommer Herbst
    Berg Wald Stein Richter Bonheur Espoir Soleil Fontaine Marchand Joie Bridge Mill
    Bloem Molen Vrede Dorp Bosch Hoek Hoeve Winkel Brug Poort Freund Frieden Kraft Hoffnung Markt
    Recht Feuer Feld Vogt Jardin Pont Moulin Horizon Étoile Avenir Monde Temple Ward Hope Faith
    Moon Castle Garden Knight Peace Wales Ireland Crisp Noble Winckel Abbaye
    """)

  private static func words(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map { word in
      word.split(separator: "_").joined(separator: " ")
    }
  }
}

/// A person who stands in a sentence, in one of the ways that people write names.
struct WrittenPerson: Sendable {
  /// The name as it stands in the text.
  let written: String
  /// Its words, none of which may come out.
  let words: [String]

  /// How a name is written.
  enum Manner: CaseIterable, Sendable {
    case full, capitals, surnameFirst, surnameInitial, initial, titled, titledFull

    /// Whether given name and surname both stand there in full.
    static let inFull: [Manner] = [.full, .full, .full, .full, .capitals, .surnameFirst]
  }

  init(given: String, surname: String, title: String, manner: Manner) {
    let isPlain = !surname.contains(where: { " ’".contains($0) })
    switch manner {
    case .capitals: written = "\(given) \(surname.uppercased())"
    case .surnameFirst where isPlain: written = "\(surname.uppercased()) \(given)"
    case .surnameInitial where isPlain: written = "\(surname) \(given.prefix(1))."
    case .initial: written = "\(given.prefix(1)). \(surname)"
    case .titled: written = "\(title) \(surname)"
    case .titledFull: written = "\(title) \(given) \(surname)"
    default: written = "\(given) \(surname)"
    }
    words = (given + " " + surname).split { !$0.isLetter }.map(String.init).filter {
      $0.count > 2 && $0.first?.isUppercase == true && !Self.particles.contains($0)
    }
  }

  /// Words of surnames that say nothing of who bears them.
  private static let particles: Set<String> = ["Van", "Ben", "Bel", "Ait"]
}
