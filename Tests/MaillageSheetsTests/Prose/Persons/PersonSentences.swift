/// Texts in which persons stand in the ways that sheets, minutes and newspapers name them.
///
/// `{n}` is a person written in any way, `{f}` one with given name and surname in full, `{m}` an
/// address, `{t}` a number.
struct PersonSentences: Sendable {
  let titles: [String]
  let frames: [String]

  static let all = [french, dutch, german, english]

  static let french = PersonSentences(
    titles: ["M.", "Mme", "Monsieur", "Dr", "Me"],
    frames: [
      "Le Conseil de prévention réunit le bourgmestre, {n}, le CPAS, l’école et la police.",
      "Le Conseil de prévention réunit {f}, échevine, le CPAS et la police.",
      "Le réseau Aide réunit le CPAS, {f} et la police.",
      "La plateforme Jeunesse rassemble la police, le CPAS, {f} et l’école.",
      "La plateforme Jeunesse rassemble la police, {f}, {f} et l’école.",
      "Le réseau Aide réunit {f}, le CPAS et la police.",
      "Le réseau Aide réunit le CPAS, la police et {f}.",
      "Le réseau Aide réunit le CPAS ({f}), la police (inspecteur {n}) et l’école.",
      "Partenaires du réseau Aide : CPAS / police / {f} / PCS.",
      "Le réseau Aide\n\nPartenaires :\n- {f} – CPAS\n- {f} – Police locale\n- {f}, AMO Relais\n",
      "Le réseau Aide\n\nPartenaires :\n• CPAS – {f}\n• Police locale : {f}\n• AMO ({f})\n",
      "Cellule de veille\n\nPrésents : {n}, {f}, {f}.\nExcusés : {f}, {f}.\nPrésidence : {f}.\n\nLa cellule de veille réunit le CPAS et la police.",
      "Comité de concertation – PV du 3 mai\n\nPrésents :\n{f} (CPAS)\n{f} (Police)\n{f}\n\nExcusée :\n{f}\n",
      "« Le réseau Aide avance », explique {f}, du CPAS. Il réunit le CPAS et la police.",
      "Le réseau Aide est coordonné par {f} ({m}, {t}) et réunit le CPAS et la police.",
      "Commune : Verviers\nOrganisme : CPAS\nPersonne de contact : {f}\nTél. : {t}\nCourriel : {m}\n\nLe réseau Aide réunit le CPAS et la police.",
      "Plateforme\tOrganisme\tPersonne\nRéseau Aide\tCPAS\t{f}\nRéseau Aide\tPolice\t{f}\n",
      "Le réseau Aide réunit le CPAS et la police.\n\nPour le réseau,\n{f}\nCoordinatrice\n{t}",
      "Le groupe de travail Logement se compose de l’échevin {n}, de la directrice {f} et du CPAS.",
      "La cellule de veille, présidée par {f}, regroupe le CPAS, la police et le PCS.",
      "Représentant le CPAS :\n{f}\n{f}\n\nLa cellule de veille réunit le CPAS et la police.",
      "Le comité de pilotage est composé de {f} et {f} (CPAS), de {f} (police) et de l’AMO.",
      "Le réseau Aide est animé par {f} et {f}, avec le soutien du CPAS et de la police.",
      "{f} et {f} ont lancé le réseau Aide avec le CPAS et la police.",
      "{f}, du CPAS, siège au réseau Aide avec la police.",
      "Selon {f}, le réseau Aide réunit le CPAS, la police et l’école communale.",
      "Le réseau Aide (contact : {f}) réunit le CPAS et la police.",
      "Le réseau Aide réunit : le CPAS, représenté par {f} ; la police, représentée par {n} ; {f}, directeur de l’école.",
      "Membres du réseau Aide : {f}, président ; {f}, secrétaire ; le CPAS ; la police.",
      "Le réseau Aide réunit le CPAS et la police. Merci à {f} pour son aide.",
      "Le réseau Aide, dont {f} assure la coordination, réunit le CPAS et la police.",
      "Font partie du réseau Aide : le CPAS, la police, {f} ainsi que l’ONE.",
    ])

  static let dutch = PersonSentences(
    titles: ["dhr.", "mevr.", "mevrouw", "dokter", "Dr."],
    frames: [
      "De stuurgroep Preventie bestaat uit burgemeester {n}, het OCMW, de school en de politie.",
      "De stuurgroep Preventie bestaat uit {f}, schepen, het OCMW en de politie.",
      "Het netwerk Kansen bestaat uit het OCMW, {f} en de politie.",
      "Het netwerk Kansen bestaat uit het OCMW, de politie en {f}.",
      "Het netwerk Kansen bestaat uit {f}, {f}, het OCMW en het CAW.",
      "In het netwerk Kansen zetelen het OCMW ({f}), de politie (inspecteur {n}) en het CAW.",
      "Partners van het netwerk Kansen: OCMW / politie / {f} / CAW.",
      "Netwerk Kansen\n\nPartners:\n- {f} – OCMW\n- {f} – Politie\n- {f}, CAW\n",
      "Netwerk Kansen\n\nLeden:\n• OCMW – {f}\n• Politie: {f}\n• CAW ({f})\n",
      "Stuurgroep Wonen – verslag\n\nAanwezig: {n}, {f}, {f}.\nVerontschuldigd: {f}, {f}.\nVoorzitter: {f}.\n\nDe stuurgroep Wonen bestaat uit het OCMW en de politie.",
      "“Het netwerk Kansen groeit”, zegt {f} van het OCMW. Het bestaat uit het OCMW en de politie.",
      "Het netwerk Kansen wordt gecoördineerd door {f} ({m}, {t}) en bestaat uit het OCMW en de politie.",
      "Gemeente: Deinze\nOrganisatie: OCMW\nContactpersoon: {f}\nTel.: {t}\nE-mail: {m}\n\nHet netwerk Kansen bestaat uit het OCMW en de politie.",
      "Platform\tOrganisatie\tPersoon\nNetwerk Kansen\tOCMW\t{f}\nNetwerk Kansen\tPolitie\t{f}\n",
      "Het netwerk Kansen bestaat uit het OCMW en de politie.\n\nNamens het netwerk\n{f}\nCoördinator\n{t}",
      "De werkgroep Wonen, voorgezeten door {f}, bestaat uit het OCMW, de politie en het CAW.",
      "Voor het OCMW:\n{f}\n{f}\n\nDe werkgroep Wonen bestaat uit het OCMW en de politie.",
      "De werkgroep Wonen bestaat uit {f} en {f} (OCMW), {f} (politie) en het CAW.",
      "{f} en {f} richtten het netwerk Kansen op, samen met het OCMW en de politie.",
      "Volgens {f} bestaat het netwerk Kansen uit het OCMW, de politie en de scholen.",
      "Het netwerk Kansen (contact: {f}) verenigt het OCMW en de politie.",
      "Leden van het netwerk Kansen: {f}, voorzitter; {f}, secretaris; het OCMW; de politie.",
      "Maken deel uit van het netwerk Kansen: het OCMW, de politie, {f} en het CAW.",
      "Het OCMW, de politie, {f} en het CAW werken samen in het netwerk Kansen.",
    ])

  static let german = PersonSentences(
    titles: ["Herr", "Frau", "Dr.", "Prof.", "Hr."],
    frames: [
      "Dem Präventionsrat gehören Bürgermeister {n}, das ÖSHZ, die Schule und die Polizei an.",
      "Dem Präventionsrat gehören {f}, Schöffin, das ÖSHZ und die Polizei an.",
      "Dem Präventionsrat gehören das ÖSHZ, {f} und die Polizei an.",
      "Das Netzwerk Jugend besteht aus dem ÖSHZ, der Polizei und {f}.",
      "Das Netzwerk Jugend besteht aus {f}, {f}, dem ÖSHZ und der Polizei.",
      "Im Netzwerk Jugend wirken das ÖSHZ ({f}), die Polizei (Inspektor {n}) und das Jugendbüro mit.",
      "Partner des Netzwerks Jugend: ÖSHZ / Polizei / {f} / Jugendbüro.",
      "Netzwerk Jugend\n\nMitglieder:\n- {f} – ÖSHZ\n- {f} – Polizei\n- {f}, Jugendbüro\n",
      "Netzwerk Jugend\n\nPartner:\n• ÖSHZ – {f}\n• Polizei: {f}\n• Jugendbüro ({f})\n",
      "Runder Tisch – Protokoll\n\nAnwesend: {n}, {f}, {f}.\nEntschuldigt: {f}, {f}.\nVorsitz: {f}.\n\nDer Runde Tisch besteht aus dem ÖSHZ und der Polizei.",
      "„Das Netzwerk Jugend wächst“, sagt {f} vom ÖSHZ. Es besteht aus dem ÖSHZ und der Polizei.",
      "Das Netzwerk Jugend wird von {f} ({m}, {t}) koordiniert und besteht aus dem ÖSHZ und der Polizei.",
      "Gemeinde: Eupen\nOrganisation: ÖSHZ\nAnsprechpartner: {f}\nTel.: {t}\nE-Mail: {m}\n\nDas Netzwerk Jugend besteht aus dem ÖSHZ und der Polizei.",
      "Das Netzwerk Jugend besteht aus dem ÖSHZ und der Polizei.\n\nFür das Netzwerk\n{f}\nKoordinatorin\n{t}",
      "Die Arbeitsgruppe Wohnen unter Vorsitz von {f} besteht aus dem ÖSHZ und der Polizei.",
      "Die Arbeitsgruppe Wohnen besteht aus {f} und {f} (ÖSHZ), {f} (Polizei) und dem Jugendbüro.",
      "{f} und {f} gründeten das Netzwerk Jugend mit dem ÖSHZ und der Polizei.",
      "Laut {f} besteht das Netzwerk Jugend aus dem ÖSHZ, der Polizei und den Schulen.",
      "Mitglieder des Netzwerks Jugend: {f}, Vorsitzende; {f}, Sekretär; das ÖSHZ; die Polizei.",
      "Das ÖSHZ, die Polizei, {f} und das Jugendbüro arbeiten im Netzwerk Jugend zusammen.",
    ])

  static let english = PersonSentences(
    titles: ["Mr", "Mrs", "Ms", "Dr", "Cllr"],
    frames: [
      "The Safety Partnership is made up of the mayor, {n}, the council and the police.",
      "The Safety Partnership is made up of {f}, councillor, the council and the police.",
      "The Safety Partnership is made up of the council, {f} and the police.",
      "The Safety Partnership is made up of the council, the police and {f}.",
      "The Safety Partnership brings together {f}, {f}, the council and Victim Support.",
      "Members of the Youth Forum are the council ({f}), the police (Inspector {n}) and the college.",
      "Partners of the Youth Forum: council / police / {f} / college.",
      "Youth Forum\n\nMembers:\n- {f} – Council\n- {f} – Police\n- {f}, Victim Support\n",
      "Youth Forum\n\nMembers:\n• Council – {f}\n• Police: {f}\n• College ({f})\n",
      "Community Partnership Board\n\nPresent:\n{n}, Anytown Council\n{f}, Police Scotland\n{f}\n\nApologies:\n{f}\n\nIn the Chair: {f}\n",
      "Community Partnership Board\n\nRepresenting Anytown Council: {f}, {f}\nRepresenting the police: {f}\n\nIn attendance: {f}, {f}",
      "“The Youth Forum is growing”, says {f} of the council. It brings together the council and the police.",
      "The Youth Forum is coordinated by {f} ({m}, {t}) and brings together the council and the police.",
      "The Youth Forum brings together the council and the police.\n\nContact: {f}\n{t}\n{m}\n",
      "The Housing Group, chaired by {f}, consists of the council, the police and the college.",
      "The Housing Group consists of {f} and {f} (council), {f} (police) and the college.",
      "{f} and {f} founded the Youth Forum with the council and the police.",
      "According to {f}, the Youth Forum consists of the council, the police and the college.",
      "Members of the Youth Forum: {f}, chair; {f}, secretary; the council; the police.",
      "The council, the police, {f} and the college work together in the Youth Forum.",
      "The Youth Forum brings together the council and the police.\n\nYours sincerely,\n\n{f}\nPolicy Officer\n",
    ])

  /// A text with persons in it, and the words that must not come out of it.
  static func text(
    _ index: Int, given: [String] = PersonNames.given, surnames: [String] = PersonNames.surnames,
    _ random: inout some RandomNumberGenerator
  ) -> (text: String, hidden: [String]) {
    let language = all[index % all.count]
    let frame = language.frames[index / all.count % language.frames.count]
    var text = ""
    var hidden: [String] = []
    var rest = frame[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      let slot = rest[rest.index(after: open)]
      rest = rest[rest.index(open, offsetBy: 3)...]
      let manners = slot == "n" ? WrittenPerson.Manner.allCases : WrittenPerson.Manner.inFull
      let person = WrittenPerson(
        given: given.randomElement(using: &random) ?? "",
        surname: surnames.randomElement(using: &random) ?? "",
        title: language.titles.randomElement(using: &random) ?? "",
        manner: manners.randomElement(using: &random) ?? .full)
      switch slot {
      case "m":
        text += "info.\(index)@exemple.be"
        hidden.append("exemple")
      case "t":
        text += ["087/12.34.56", "+32 475 12 34 56", "0475 12 34 56"][index % 3]
        hidden += ["087", "475", "0475", "34", "56"]
      default:
        text += person.written
        hidden += person.words
      }
    }
    return (text + rest, hidden)
  }
}
