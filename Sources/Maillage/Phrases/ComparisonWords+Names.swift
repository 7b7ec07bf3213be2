/// What communes name alike and what has changed, in words.
extension PhraseText {
  static let pairSentence = PhraseText(
    fr: """
      {a} et {b} : {shared} {shared:partenaire|partenaires} sur {total} dans les deux listes, dont \
      {generic} {generic:générique|génériques}.
      """,
    nl: "{a} en {b}: {shared} van {total} partners in beide lijsten, waarvan {generic} generiek.",
    de: "{a} und {b}: {shared} von {total} Partnern in beiden Listen, davon {generic} generisch.",
    en: "{a} and {b}: {shared} of {total} partners in both lists, {generic} of them generic.")
  static let membershipsInBoth = PhraseText(
    fr: "Participations dans les deux", nl: "Deelnames in beide", de: "Teilnahmen in beiden",
    en: "Memberships in both")
  static let otherNames = PhraseText(
    fr: "Autres noms", nl: "Andere namen", de: "Andere Namen", en: "Other names")
  static let otherSeats = PhraseText(
    fr: "Mêmes noms, autres sièges", nl: "Zelfde namen, andere zetels",
    de: "Gleiche Namen, andere Sitze", en: "Same names, other seats")
  static let betaNote = PhraseText(
    fr: """
      Part des participations des deux listes, celles des deux comptées deux fois : « autres noms » \
      tient à un partenaire ou à une plateforme que l’autre ne nomme pas ; « mêmes noms, autres \
      sièges » à des noms que les deux listes ont, sans les relier de même.
      """,
    nl: """
      Aandeel van de deelnames van beide lijsten, die in beide staan dubbel geteld: ‘andere namen’ \
      komt van een partner of een platform dat de andere niet noemt; ‘zelfde namen, andere zetels’ \
      van namen die beide lijsten hebben zonder ze op dezelfde manier te verbinden.
      """,
    de: """
      Anteil an den Teilnahmen beider Listen, die in beiden doppelt gezählt: „Andere Namen“ kommt von \
      einem Partner oder einer Plattform, die die andere nicht nennt; „gleiche Namen, andere Sitze“ \
      von Namen, die beide Listen haben, ohne sie gleich zu verbinden.
      """,
    en: """
      Share of the memberships of both lists, those in both counted twice: “other names” comes from \
      a partner or a platform that the other does not name; “same names, other seats” from names that \
      both lists have without tying them alike.
      """)

  static let sectionUsualNames = PhraseText(
    fr: "Qui est nommé dans plusieurs communes", nl: "Wie in meerdere gemeenten genoemd wordt",
    de: "Wer in mehreren Gemeinden genannt wird", en: "Who is named in several communes")
  static let usualNamesCaption = PhraseText(
    fr: "Partenaires nommés dans le plus de communes",
    nl: "Partners die de meeste gemeenten noemen",
    de: "Partner, die die meisten Gemeinden nennen", en: "Partners that most communes name")
  static let inCommunes = PhraseText(
    fr: "Dans les communes", nl: "In gemeenten", de: "In Gemeinden", en: "In communes")
  static let genericHeading = PhraseText(
    fr: "Générique", nl: "Generiek", de: "Generisch", en: "Generic")
  static let yes = PhraseText(fr: "oui", nl: "ja", de: "ja", en: "yes")
  static let ownListCaption = PhraseText(
    fr: "Ce que chaque liste a de particulier", nl: "Wat elke lijst eigen heeft",
    de: "Was jede Liste Eigenes hat", en: "What each list has of its own")
  static let lcbdPartners = PhraseText(
    fr: "Part des différences, par partenaires", nl: "Aandeel in de verschillen, naar partners",
    de: "Anteil an den Unterschieden, nach Partnern", en: "Share of differences, by partners")
  static let lcbdMemberships = PhraseText(
    fr: "Par participations", nl: "Naar deelnames", de: "Nach Teilnahmen", en: "By memberships")
  static let betaPrimeHeading = PhraseText(
    fr: "Sièges qu’on nomme ailleurs", nl: "Zetels die elders genoemd worden",
    de: "Anderswo genannte Sitze", en: "Seats named elsewhere")
  static let lcbdNote = PhraseText(
    fr: """
      De toutes les différences entre les {count} listes, la part qui vient de celle-ci ; à parts \
      égales ce serait {even}. « Sièges qu’on nomme ailleurs » : combien la commune est loin de tout ce \
      que les communes relient entre les noms qu’elle a (0\u{202F}% : elle a tout).
      """,
    nl: """
      Van alle verschillen tussen de {count} lijsten het aandeel dat van deze komt; bij gelijke delen \
      zou dat {even} zijn. ‘Zetels die elders genoemd worden’: hoe ver de gemeente af staat van alles \
      wat gemeenten verbinden tussen de namen die zij heeft (0%: zij heeft alles).
      """,
    de: """
      Von allen Unterschieden zwischen den {count} Listen der Anteil, der von dieser kommt; bei \
      gleichen Teilen wären es {even}. „Anderswo genannte Sitze“: wie weit die Gemeinde von allem \
      entfernt ist, was Gemeinden zwischen den Namen verbinden, die sie hat (0\u{A0}%: sie hat alles).
      """,
    en: """
      Of all differences between the {count} lists, the share that comes from this one; even shares \
      would be {even}. “Seats named elsewhere”: how far the commune is from all that communes tie \
      between the names it has (0%: it has all of it).
      """)

  static let sectionChangesBetween = PhraseText(
    fr: "{a} et {b}, siège par siège", nl: "{a} en {b}, zetel per zetel",
    de: "{a} und {b}, Sitz für Sitz", en: "{a} and {b}, seat by seat")
  static let sectionChangesSince = PhraseText(
    fr: "{commune} : ce qui a changé de {from} à {to}",
    nl: "{commune}: wat veranderd is van {from} tot {to}",
    de: "{commune}: was sich von {from} bis {to} geändert hat",
    en: "{commune}: what has changed from {from} to {to}")
  static let sectionChangesLists = PhraseText(
    fr: "{commune} : ce qui a changé depuis la liste précédente",
    nl: "{commune}: wat veranderd is sinds de vorige lijst",
    de: "{commune}: was sich seit der früheren Liste geändert hat",
    en: "{commune}: what has changed since the earlier list")
  static let changesSentence = PhraseText(
    fr: """
      Des {total} participations de l’une ou de l’autre liste, {kept} {kept:est restée|sont restées}, \
      {exits} {exits:n’est plus là|ne sont plus là} et {entries} {entries:est nouvelle|sont nouvelles} \
      (renouvellement : {turnover}).
      """,
    nl: """
      Van de {total} deelnames in een van beide lijsten {kept:is|zijn} er {kept} gebleven, \
      {exits} {exits:staat|staan} er niet meer en {entries} {entries:is|zijn} nieuw \
      (verloop: {turnover}).
      """,
    de: """
      Von den {total} Teilnahmen der einen oder anderen Liste {kept:ist|sind} {kept} geblieben, \
      {exits} {exits:steht|stehen} nicht mehr da und {entries} {entries:ist|sind} neu \
      (Wechsel: {turnover}).
      """,
    en: """
      Of the {total} memberships in either list {kept} {kept:has|have} stayed, {exits} \
      {exits:is|are} no longer there and {entries} {entries:is|are} new (turnover: {turnover}).
      """)
  static let differencesSentence = PhraseText(
    fr: """
      Des {total} participations de l’une ou de l’autre liste, {kept} {kept:est|sont} dans les deux, \
      {exits} dans {a} seulement et {entries} dans {b} seulement.
      """,
    nl: """
      Van de {total} deelnames in een van beide lijsten {kept:staat|staan} er {kept} in beide, {exits} \
      alleen in {a} en {entries} alleen in {b}.
      """,
    de: """
      Von den {total} Teilnahmen der einen oder anderen Liste {kept:steht|stehen} {kept} in beiden, \
      {exits} nur in {a} und {entries} nur in {b}.
      """,
    en: """
      Of the {total} memberships in either list {kept} {kept:is|are} in both, {exits} in {a} only and \
      {entries} in {b} only.
      """)
  static let changeNote = PhraseText(
    fr: """
      « Parti » et « arrivé » : une date le dit. « Plus nommé » et « nouvellement nommé » : la liste \
      ne dit pas pourquoi, et cela peut ne tenir qu’à la liste.
      """,
    nl: """
      ‘Vertrokken’ en ‘toegetreden’: een datum zegt het. ‘Niet meer genoemd’ en ‘nieuw genoemd’: de \
      lijst zegt niet waarom, en het kan aan de lijst alleen liggen.
      """,
    de: """
      „Ausgeschieden“ und „beigetreten“: Ein Datum sagt es. „Nicht mehr genannt“ und „neu genannt“: \
      Die Liste sagt nicht, warum, und es kann an der Liste allein liegen.
      """,
    en: """
      “Left” and “joined”: a date says so. “No longer named” and “newly named”: the list does not say \
      why, and it may be the list alone that changed.
      """)
  static let changeHeading = PhraseText(
    fr: "Changement", nl: "Verandering", de: "Änderung", en: "Change")
  static let changesCaption = PhraseText(
    fr: "Ce qui n’est que d’un côté", nl: "Wat maar aan één kant staat",
    de: "Was nur auf einer Seite steht", en: "What is on one side only")
  static let onPlatform = PhraseText(
    fr: "{organisation} dans {platform}", nl: "{organisation} in {platform}",
    de: "{organisation} in {platform}", en: "{organisation} on {platform}")
  static let nothingChanged = PhraseText(
    fr: "Les deux listes nomment les mêmes participations.",
    nl: "Beide lijsten noemen dezelfde deelnames.",
    de: "Beide Listen nennen dieselben Teilnahmen.",
    en: "Both lists name the same memberships.")

  static let changeKept = PhraseText(fr: "resté", nl: "gebleven", de: "geblieben", en: "stayed")
  static let changeJoined = PhraseText(
    fr: "arrivé", nl: "toegetreden", de: "beigetreten", en: "joined")
  static let changeNewlyNamed = PhraseText(
    fr: "nouvellement nommé", nl: "nieuw genoemd", de: "neu genannt", en: "newly named")
  static let changeLeft = PhraseText(
    fr: "parti", nl: "vertrokken", de: "ausgeschieden", en: "left")
  static let changeNoLongerNamed = PhraseText(
    fr: "plus nommé", nl: "niet meer genoemd", de: "nicht mehr genannt", en: "no longer named")
  static let changeOnlyIn = PhraseText(
    fr: "dans {name} seulement", nl: "alleen in {name}", de: "nur in {name}", en: "in {name} only")
  static let platformEnded = PhraseText(
    fr: "terminée", nl: "beëindigd", de: "beendet", en: "ended")
  static let platformBegun = PhraseText(
    fr: "commencée", nl: "begonnen", de: "begonnen", en: "begun")
}
