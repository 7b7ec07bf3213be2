import Maillage

/// What is said while a command works and when it is stopped, in the four languages.
struct ProgressWords {
  private let french: String
  private let dutch: String
  private let german: String
  private let english: String

  static let reading = Self("lecture", "lezen", "Einlesen", "reading")
  static let building = Self("réseaux", "netwerken", "Netze", "networks")
  static let measuring = Self("mesures", "maten", "Maße", "measures")
  static let comparingCommunes = Self(
    "comparaison", "vergelijking", "Vergleich", "comparison")
  static let comparing = Self(
    "comparaison avec le hasard", "vergelijking met toeval", "Vergleich mit dem Zufall",
    "comparison with chance")
  static let drawing = Self("images", "tekeningen", "Bilder", "pictures")
  /// `{0}`: a duration.
  static let timeLeft = Self(
    "encore environ {0}", "nog ongeveer {0}", "noch etwa {0}", "about {0} left")
  static let stopped = Self(
    "arrêté à votre demande ; aucun fichier inachevé n’est resté",
    "gestopt op uw vraag; er bleef geen onafgewerkt bestand achter",
    "auf Wunsch angehalten; keine unfertige Datei ist zurückgeblieben",
    "stopped as asked; no unfinished file was left")
  /// `{0}`: what the system says.
  static let outputBroken = Self(
    "la sortie standard ne peut pas être écrite jusqu’au bout ({0})",
    "de standaarduitvoer kan niet tot het einde worden geschreven ({0})",
    "die Standardausgabe kann nicht zu Ende geschrieben werden ({0})",
    "standard output cannot be written to its end ({0})")

  private init(_ french: String, _ dutch: String, _ german: String, _ english: String) {
    (self.french, self.dutch, self.german, self.english) = (french, dutch, german, english)
  }

  /// The words in a language, what is to be filled in filled in.
  func text(in language: Language, _ argument: String = "") -> String {
    let words =
      switch language {
      case .french: french
      case .dutch: dutch
      case .german: german
      case .english: english
      }
    return words.replacing("{0}", with: argument)
  }
}
