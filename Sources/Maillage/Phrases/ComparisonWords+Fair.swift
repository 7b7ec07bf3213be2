/// The words of the fair comparison: at equal size, beside chance, with how sure it is.
extension PhraseText {
  static let fairNoMembership = PhraseText(
    fr: "Aucune participation n’est nommée : rien à comparer.",
    nl: "Er wordt geen enkele deelname genoemd: niets te vergelijken.",
    de: "Keine Mitgliedschaft ist genannt: nichts zu vergleichen.",
    en: "No membership is named: nothing to compare.")
  static let fairOnePlatform = PhraseText(
    fr: "Une seule plateforme connue : une liste de membres, pas un réseau à comparer.",
    nl: "Eén platform bekend: een ledenlijst, geen netwerk om te vergelijken.",
    de: "Eine Plattform bekannt: eine Mitgliederliste, kein Netz zum Vergleichen.",
    en: "One platform known: a list of members, not a network to compare.")
  static let fairSharedOnly = PhraseText(
    fr: """
      Toutes ses plateformes sont partagées avec d’autres communes : leurs chiffres valent pour \
      l’ensemble, pas pour celle-ci seule.
      """,
    nl: """
      Al haar platformen worden met andere gemeenten gedeeld: de cijfers gelden voor het geheel, \
      niet voor haar alleen.
      """,
    de: """
      Alle ihre Plattformen werden mit anderen Gemeinden geteilt: Die Zahlen gelten für das Ganze, \
      nicht für sie allein.
      """,
    en: """
      All its platforms are shared with other communes: their numbers are those of the whole, not \
      of this one alone.
      """)
  static let fairTooFewOthers = PhraseText(
    fr: """
      {partners} {partners:partenaire|partenaires} sur {platforms} \
      {platforms:plateforme|plateformes} ; {count} autre {count:commune comparable|communes \
      comparables} : trop peu pour situer celle-ci.
      """,
    nl: """
      {partners} {partners:partner|partners} op {platforms} {platforms:platform|platformen}; \
      {count} andere vergelijkbare {count:gemeente|gemeenten}: te weinig om deze te situeren.
      """,
    de: """
      {partners} {partners:Partner|Partner} auf {platforms} {platforms:Plattform|Plattformen}; \
      {count} weitere vergleichbare {count:Gemeinde|Gemeinden}: zu wenige, um diese einzuordnen.
      """,
    en: """
      {partners} {partners:partner|partners} on {platforms} {platforms:platform|platforms}; \
      {count} other comparable {count:commune|communes}: too few to say where this one stands.
      """)
  static let fairBeside = PhraseText(
    fr: """
      Comparée à {count} {count:autre commune|autres communes}, sa liste est {size} : {partners} \
      {partners:partenaire|partenaires} sur {platforms} {platforms:plateforme|plateformes}.
      """,
    nl: """
      Vergeleken met {count} andere {count:gemeente|gemeenten} is haar lijst {size}: {partners} \
      {partners:partner|partners} op {platforms} {platforms:platform|platformen}.
      """,
    de: """
      Verglichen mit {count} {count:anderen Gemeinde|anderen Gemeinden} ist ihre Liste {size}: \
      {partners} Partner auf {platforms} {platforms:Plattform|Plattformen}.
      """,
    en: """
      Compared with {count} {count:other commune|others}, its list is {size}: {partners} \
      {partners:partner|partners} on {platforms} {platforms:platform|platforms}.
      """)
  static let fairBesideInGroup = PhraseText(
    fr: """
      Comparée à {count} {count:autre commune|autres communes} de son groupe ({group}), sa liste \
      est {size} : {partners} {partners:partenaire|partenaires} sur {platforms} \
      {platforms:plateforme|plateformes}.
      """,
    nl: """
      Vergeleken met {count} andere {count:gemeente|gemeenten} van haar groep ({group}) is haar \
      lijst {size}: {partners} {partners:partner|partners} op {platforms} \
      {platforms:platform|platformen}.
      """,
    de: """
      Verglichen mit {count} {count:anderen Gemeinde|anderen Gemeinden} ihrer Gruppe ({group}) ist \
      ihre Liste {size}: {partners} Partner auf {platforms} {platforms:Plattform|Plattformen}.
      """,
    en: """
      Compared with {count} {count:other commune|others} of its group ({group}), its list is \
      {size}: {partners} {partners:partner|partners} on {platforms} \
      {platforms:platform|platforms}.
      """)
  static let fairLong = PhraseText(
    fr: "plus longue que la plupart", nl: "langer dan de meeste", de: "länger als die meisten",
    en: "longer than most")
  static let fairMiddling = PhraseText(
    fr: "de longueur moyenne", nl: "van gemiddelde lengte", de: "von mittlerer Länge",
    en: "of middling length")
  static let fairShort = PhraseText(
    fr: "plus courte que la plupart", nl: "korter dan de meeste", de: "kürzer als die meisten",
    en: "shorter than most")
  static let fairDensity = PhraseText(
    fr: """
      {density} des sièges possibles sont occupés ; pour une liste de cette taille, entre {low} et \
      {high} est habituel : {verdict}.
      """,
    nl: """
      {density} van de mogelijke plaatsen is ingenomen; voor een lijst van deze omvang is {low} \
      tot {high} gewoon: {verdict}.
      """,
    de: """
      {density} der möglichen Sitze sind besetzt; für eine Liste dieser Größe sind {low} bis \
      {high} üblich: {verdict}.
      """,
    en: """
      {density} of the possible seats are taken; for a list of this size {low} to {high} is usual: \
      {verdict}.
      """)
  static let fairThin = PhraseText(
    fr: "peu dense pour sa taille", nl: "dun voor haar omvang", de: "dünn für ihre Größe",
    en: "thin for its size")
  static let fairAsSize = PhraseText(
    fr: "ni plus ni moins dense que sa taille ne le laisse attendre",
    nl: "niet dunner en niet dichter dan haar omvang doet verwachten",
    de: "nicht dünner und nicht dichter, als ihre Größe erwarten lässt",
    en: "neither thinner nor denser than its size leads to expect")
  static let fairDense = PhraseText(
    fr: "dense pour sa taille", nl: "dicht voor haar omvang", de: "dicht für ihre Größe",
    en: "dense for its size")
  static let fairMean = PhraseText(
    fr: """
      Un partenaire siège en moyenne sur {mean} {mean:plateforme|plateformes} (entre {low} et \
      {high} si la liste était refaite) : {place}.
      """,
    nl: """
      Een partner zetelt gemiddeld op {mean} {mean:platform|platformen} (tussen {low} en {high} \
      als de lijst opnieuw werd opgesteld): {place}.
      """,
    de: """
      Ein Partner sitzt im Schnitt auf {mean} {mean:Plattform|Plattformen} (zwischen {low} und \
      {high}, würde die Liste neu erstellt): {place}.
      """,
    en: """
      A partner sits on {mean} {mean:platform|platforms} on average ({low} to {high} if the list \
      were drawn up anew): {place}.
      """)
  static let fairMeanAlone = PhraseText(
    fr: "Un partenaire siège en moyenne sur {mean} {mean:plateforme|plateformes} : {reason}.",
    nl: "Een partner zetelt gemiddeld op {mean} {mean:platform|platformen}: {reason}.",
    de: "Ein Partner sitzt im Schnitt auf {mean} {mean:Plattform|Plattformen}: {reason}.",
    en: "A partner sits on {mean} {mean:platform|platforms} on average: {reason}.")
  static let fairNotDistinguishable = PhraseText(
    fr: "impossible de la distinguer des {count} autres",
    nl: "niet te onderscheiden van de {count} andere",
    de: "nicht zu unterscheiden von den {count} anderen",
    en: "not distinguishable from the {count} others")
  static let fairPlace = PhraseText(
    fr: """
      {above} {above:commune est sûrement au-dessus|communes sont sûrement au-dessus}, {below} \
      sûrement au-dessous, et {between} ne {between:s’en distingue|s’en distinguent} pas
      """,
    nl: """
      {above} {above:gemeente staat zeker hoger|gemeenten staan zeker hoger}, {below} zeker lager, \
      en {between} {between:is|zijn} niet te onderscheiden
      """,
    de: """
      {above} {above:Gemeinde liegt sicher höher|Gemeinden liegen sicher höher}, {below} sicher \
      niedriger, und {between} {between:ist|sind} nicht zu unterscheiden
      """,
    en: """
      {above} {above:commune is surely higher|communes are surely higher}, {below} surely lower, \
      and {between} can’t be told apart from it
      """)
  static let fairRarefied = PhraseText(
    fr: """
      De {drawn} partenaires tirés de sa liste, on attendrait {platforms} \
      {platforms:plateforme touchée|plateformes touchées} et {sectors} \
      {sectors:secteur nommé|secteurs nommés}.
      """,
    nl: """
      Van {drawn} partners uit haar lijst geloot, verwacht men {platforms} bereikte \
      {platforms:platform|platformen} en {sectors} genoemde {sectors:sector|sectoren}.
      """,
    de: """
      Von {drawn} aus ihrer Liste gelosten Partnern erwartet man {platforms} erreichte \
      {platforms:Plattform|Plattformen} und {sectors} genannte {sectors:Bereich|Bereiche}.
      """,
    en: """
      Of {drawn} partners drawn from its list one would expect {platforms} \
      {platforms:platform|platforms} reached and {sectors} {sectors:sector|sectors} named.
      """)
  static let fairRarefiedOthers = PhraseText(
    fr: """
      De {drawn} partenaires tirés de sa liste, on attendrait {platforms} \
      {platforms:plateforme touchée|plateformes touchées} (ailleurs entre {low} et {high}) et \
      {sectors} {sectors:secteur nommé|secteurs nommés} (ailleurs entre {fewest} et {most}).
      """,
    nl: """
      Van {drawn} partners uit haar lijst geloot, verwacht men {platforms} bereikte \
      {platforms:platform|platformen} (elders {low} tot {high}) en {sectors} genoemde \
      {sectors:sector|sectoren} (elders {fewest} tot {most}).
      """,
    de: """
      Von {drawn} aus ihrer Liste gelosten Partnern erwartet man {platforms} erreichte \
      {platforms:Plattform|Plattformen} (anderswo {low} bis {high}) und {sectors} genannte \
      {sectors:Bereich|Bereiche} (anderswo {fewest} bis {most}).
      """,
    en: """
      Of {drawn} partners drawn from its list one would expect {platforms} \
      {platforms:platform|platforms} reached (elsewhere {low} to {high}) and {sectors} \
      {sectors:sector|sectors} named (elsewhere {fewest} to {most}).
      """)
  static let fairOverlap = PhraseText(
    fr: """
      {observed} {observed:paire de partenaires se retrouve|paires de partenaires se retrouvent} \
      sur plusieurs plateformes ; le hasard en donnerait entre {low} et {high} : {verdict}.
      """,
    nl: """
      {observed} {observed:paar partners ontmoet|paren partners ontmoeten} elkaar op meerdere \
      platformen; het toeval zou er {low} tot {high} geven: {verdict}.
      """,
    de: """
      {observed} {observed:Paar von Partnern trifft|Paare von Partnern treffen} sich auf mehreren \
      Plattformen; der Zufall ergäbe {low} bis {high}: {verdict}.
      """,
    en: """
      {observed} {observed:pair of partners meets|pairs of partners meet} on several platforms; \
      chance would give {low} to {high}: {verdict}.
      """)
  static let fairMixing = PhraseText(
    fr: """
      Sur une même plateforme, {observed} des rencontres joignent deux secteurs différents ; le \
      hasard en donnerait entre {low} et {high} : {verdict}.
      """,
    nl: """
      Op eenzelfde platform verbindt {observed} van de ontmoetingen twee verschillende sectoren; \
      het toeval zou {low} tot {high} geven: {verdict}.
      """,
    de: """
      Auf einer Plattform verbinden {observed} der Begegnungen zwei verschiedene Bereiche; der \
      Zufall ergäbe {low} bis {high}: {verdict}.
      """,
    en: """
      On a platform, {observed} of the encounters join two different sectors; chance would give \
      {low} to {high}: {verdict}.
      """)
  static let fairUnusuallyMany = PhraseText(
    fr: "inhabituellement beaucoup", nl: "ongewoon veel", de: "ungewöhnlich viele",
    en: "unusually many")
  static let fairUnusuallyFew = PhraseText(
    fr: "inhabituellement peu", nl: "ongewoon weinig", de: "ungewöhnlich wenige",
    en: "unusually few")
  static let fairUsual = PhraseText(
    fr: "habituel", nl: "gewoon", de: "üblich", en: "usual")
  static let fairTooLittle = PhraseText(
    fr: "trop peu de données pour le dire", nl: "te weinig gegevens om het te zeggen",
    de: "zu wenig Daten, um es zu sagen", en: "too little data to tell")
}
