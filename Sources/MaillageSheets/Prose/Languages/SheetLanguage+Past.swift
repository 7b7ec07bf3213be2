/// The past forms of the verbs of turns of phrase, in the languages that write them in the present.
///
/// "De partners zetelen in de raad" and "zetelden in de raad" tell the same. Each entry is a form of the
/// present and the one that stands for it, folded as everywhere in the tables; the plural of regular
/// verbs is made of the singular.
enum PastForms {
  static let dutch = table(
    """
    zetelt:zetelde werkt:werkte maakt:maakte vergadert:vergaderde overlegt:overlegde
    bundelt:bundelde verenigt:verenigde verzamelt:verzamelde groepeert:groepeerde telt:telde
    stapt:stapte tekent:tekende ondertekent:ondertekende coordineert:coordineerde
    organiseert:organiseerde begeleidt:begeleidde leidt:leidde beheert:beheerde
    financiert:financierde subsidieert:subsidieerde betaalt:betaalde legt:legde stelt:stelde
    participeert:participeerde levert:leverde verleent:verleende rapporteert:rapporteerde
    koppelt:koppelde stuurt:stuurde richt:richtte start:startte vormt:vormde
    ontmoet:ontmoette behoort:behoorde hoort:hoorde steunt:steunde kent:kende zorgt:zorgde
    overkoepelt:overkoepelde deelt:deelde draait:draaide lanceert:lanceerde bouwt:bouwde
    ondersteunt:ondersteunde versterkt:versterkte adviseert:adviseerde informeert:informeerde
    """,
    plural: ("t", "en", "n"),
    irregular: """
      zit:zat zitten:zaten neemt:nam nemen:namen komt:kwam komen:kwamen bestaat:bestond
      bestaan:bestonden omvat:omvatte omvatten:omvatten brengt:bracht brengen:brachten is:was
      zijn:waren heeft:had hebben:hadden doet:deed doen:deden schuift:schoof schuiven:schoven
      sluit:sloot sluiten:sloten trekt:trok trekken:trokken geeft:gaf geven:gaven draagt:droeg
      dragen:droegen biedt:bood bieden:boden helpt:hielp helpen:hielpen valt:viel vallen:vielen
      vervangt:verving roept:riep roepen:riepen houdt:hield houden:hielden staat:stond
      staan:stonden gaat:ging gaan:gingen vindt:vond vinden:vonden wordt:werd worden:werden
      krijgt:kreeg krijgen:kregen ontvangt:ontving schenkt:schonk loopt:liep lopen:liepen
      zetelen:zetelden zitten:zaten maken:maakten tellen:telden betalen:betaalden leggen:legden
      """)

  static let german = table(
    """
    gehort:gehorte setzt:setzte umfasst:umfasste vereint:vereinte versammelt:versammelte
    wirkt:wirkte arbeitet:arbeitete beteiligt:beteiligte engagiert:engagierte tauscht:tauschte
    leitet:leitete prasidiert:prasidierte koordiniert:koordinierte organisiert:organisierte
    begleitet:begleitete betreut:betreute moderiert:moderierte fuhrt:fuhrte zahlt:zahlte
    stellt:stellte unterstutzt:unterstutzte fordert:forderte finanziert:finanzierte
    entsendet:entsandte schickt:schickte berichtet:berichtete bildet:bildete macht:machte
    steuert:steuerte beteiligt:beteiligte vernetzt:vernetzte kooperiert:kooperierte
    """,
    plural: ("t", "en", "n"),
    irregular: """
      besteht:bestand bestehen:bestanden bringt:brachte bringen:brachten sitzt:sass sitzen:sassen
      trifft:traf treffen:trafen nimmt:nahm nehmen:nahmen ist:war sind:waren hat:hatte
      haben:hatten kommt:kam kommen:kamen tragt:trug tragen:trugen ubernimmt:ubernahm
      ubernehmen:ubernahmen liegt:lag gibt:gab geben:gaben steht:stand stehen:standen wird:wurde
      werden:wurden tritt:trat treten:traten schliesst:schloss schliessen:schlossen stosst:stiess
      arbeiten:arbeiteten
      """)

  static let english = table(
    "", plural: ("s", "", ""),
    irregular: """
      sits:sat sit:sat brings:brought bring:brought meets:met meet:met works:worked work:worked attends:attended
      attend:attended serves:served serve:served takes:took take:took holds:held hold:held
      chairs:chaired leads:led runs:ran funds:funded fund:funded pays:paid pay:paid
      provides:provided provide:provided convenes:convened coordinates:coordinated
      hosts:hosted manages:managed oversees:oversaw oversee:oversaw supports:supported
      support:supported joins:joined join:joined sends:sent send:sent nominates:nominated
      nominate:nominated appoints:appointed appoint:appointed is:was are:were makes:made make:made
      gives:gave give:gave contributes:contributed contribute:contributed plays:played play:played
      comes:came come:came draws:drew draw:drew
      acts:acted participates:participated participate:participated
      steers:steered guides:guided feeds:fed keeps:kept
      """)

  static let french = WordTable<[Word]>(FrenchVerbs.tenses)

  private static func table(
    _ regular: String, plural: (present: String, plural: String, past: String), irregular: String
  ) -> WordTable<[Word]> {
    var forms: [String: [String]] = [:]
    for entry in irregular.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: ":").map(String.init)
      forms[parts[0], default: []].append(parts[1])
    }
    for entry in regular.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: ":").map(String.init)
      forms[parts[0], default: []].append(parts[1])
      let stem = parts[0].dropLast(plural.present.count)
      for many in plurals(of: String(stem), plural.plural) {
        forms[many, default: []].append(parts[1] + plural.past)
      }
    }
    return WordTable(forms)
  }

  /// "telt" and "tellen", "deelt" and "delen": how the plural is spelled depends on the syllable.
  private static func plurals(of stem: String, _ ending: String) -> [String] {
    var result = [stem + ending]
    let letters = Array(stem)
    if let last = letters.last {
      result.append(stem + String(last) + ending)
      if letters.count >= 3, letters[letters.count - 2] == letters[letters.count - 3] {
        result.append(String(letters.dropLast(2)) + String(last) + ending)
      }
    }
    return result
  }
}

extension WordTable where Value == [Word] {
  /// Forms by the form that they stand for.
  fileprivate init(_ forms: [String: [String]]) {
    self = [:]
    for (form, others) in forms.sorted(by: { $0.key < $1.key }) {
      update(Word(form), default: []) { $0 = others.map { Word($0) } }
    }
  }
}

extension ProsePattern {
  /// The same turn of phrase, its verbs in the past as well.
  func withPast(_ forms: WordTable<[Word]>) -> ProsePattern {
    var pattern = self
    pattern.elements = elements.map { element, isOptional in
      guard case .word(let list) = element else { return (element, isOptional) }
      let others = list.words.flatMap { forms[$0] ?? [] }.filter { !list.contains($0) }
      return (others.isEmpty ? element : .word(WordList(list.words + others)), isOptional)
    }
    return pattern
  }
}

extension MembershipRule {
  func withPast(_ forms: WordTable<[Word]>) -> MembershipRule {
    var rule = self
    rule.pattern = pattern.withPast(forms)
    return rule
  }
}

extension LinkRule {
  func withPast(_ forms: WordTable<[Word]>) -> LinkRule {
    var rule = self
    rule.pattern = pattern.withPast(forms)
    return rule
  }
}
