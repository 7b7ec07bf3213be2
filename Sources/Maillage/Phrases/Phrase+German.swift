extension Phrase {
  /// The words in German.
  var german: String {
    switch self {
    // Furniture of every page.
    case .and: "und"
    case .colon: ":"
    case .semicolon: "; "
    case .reportTitle: "Wer mit wem zusammenarbeitet"
    case .navigation: "Seiten des Berichts"
    case .navOverview: "Überblick"
    case .navComparison: "Vergleich"
    case .navSources: "Quellen"
    case .skip: "Zum Inhalt"
    case .footer: "Erstellt mit Maillage aus Listen von Mitgliedschaften."
    case .absence:
      """
      Eine Liste sagt nicht alles: Ein Partner, der darin nicht genannt wird, kann vor Ort \
      durchaus aktiv sein.
      """
    case .noCommune: "Ohne Angabe einer Gemeinde"
    case .noSector: "ohne Angabe des Bereichs"
    case .internalBanner: "Intern: nicht zur Veröffentlichung."
    case .internalBannerWhy: "Dieser Bericht nennt die Mitglieder von {names}."
    case .madeUpBanner:
      """
      Erfundene Daten: Keine der hier beschriebenen Gemeinden, Einrichtungen oder Sitzungen \
      gibt es wirklich.
      """
    case .inhabitants: "{count} {count:Einwohner|Einwohner}"
    case .peerGroup: "Gruppe „{group}“"
    case .andOthers: "{count} {count:weitere|weitere}"
    case .namedIn: "laut {sources}"
    case .leadNamedIn: "Quelle: {sources}."
    case .onThisPage: "Auf dieser Seite"
    case .filterRows: "Zeilen filtern"
    case .filterCommunes: "Gemeinde suchen"
    case .tableCut: "Die ersten {shown} von {count} Zeilen; die CSV-Tabellen enthalten alle."
    case .rowsCut: "Die ersten {shown} von {count} Zeilen; report.json enthält alle."
    case .download: "Bild herunterladen"

    // Counts.
    case .communesWord: "{count:Gemeinde|Gemeinden}"
    case .partnersWord: "{count:Partner|Partner}"
    case .platformsWord: "{count:Plattform|Plattformen}"
    case .membershipsWord: "{count:Mitgliedschaft|Mitgliedschaften}"
    case .projectedTiesWord: "{count:Verbindung|Verbindungen}"
    case .onSeveralWord: "{count:Partner|Partner} auf mehreren Plattformen"
    case .memberCount: "{count} {count:Mitglied|Mitglieder}"
    case .noMemberNamed: "kein Mitglied genannt"

    // Heads of columns.
    case .communeHeading: "Gemeinde"
    case .groupHeading: "Gruppe"
    case .shapeHeading: "Was die Liste zeigt"
    case .partnerHeading: "Partner"
    case .partnersHeading: "Partner"
    case .platformHeading: "Plattform"
    case .platformsHeading: "Plattformen"
    case .membershipsHeading: "Mitgliedschaften"
    case .platformsReached: "Erreichte Plattformen"
    case .sectorHeading: "Bereich"
    case .roleHeading: "Rolle"
    case .ruleHeading: "Regel"
    case .sourceHeading: "Quelle"
    case .sentenceHeading: "Was dort steht"
    case .quoted: "„{words}“"
    case .toCheck: "(zu prüfen)"
    case .whoHeading: "Wer"
    case .inCommon: "Gemeinsam"
    case .weightHeading: "Gewicht"
    case .nameHeading: "Name"
    case .onSeveralHeading: "Auf mehreren"
    case .meanDegreeHeading: "Plattformen je Partner"
    case .meetingTwiceHeading: "Paare auf zwei Plattformen"
    case .groupsApartHeading: "Getrennte Gruppen"
    case .largestPartHeading: "Im größten Teil"
    case .cutOrganisationsHeading: "Einzige Verbindung anderer"
    case .bodiesInBoth: "In beiden genannte Partner"
    case .ofWhichGeneric: "Davon allgemeine"
    case .fileHeading: "Datei"
    case .rowsReadHeading: "Gelesene Zeilen"
    case .rowsRefusedHeading: "Abgelehnte Zeilen"
    case .warningsHeading: "Warnungen"
    case .severityHeading: "Schwere"
    case .placeHeading: "Wo"
    case .messageHeading: "Befund"
    case .remedyHeading: "Was zu tun ist"

    // Heads of sections.
    case .sectionMain: "Was auffällt"
    case .sectionPicture: "Die Partnerschaft in einem Bild"
    case .sectionRoster: "Mitglieder von {platform}, nach Bereich"
    case .sectionPlatforms: "Die Plattformen und ihre Mitglieder"
    case .sectionLinks: "Verbindungen zwischen Plattformen"
    case .sectionTogether: "Wer die Partnerschaft zusammenhält"
    case .sectionShared: "Welche Plattformen gemeinsame Mitglieder haben"
    case .sectionOnce: "Wer nur einmal genannt wird"
    case .sectionLeaving: "Und wenn jemand geht?"
    case .sectionSectors: "Die Bereiche"
    case .sectionOutside: "Geldgeber und Begünstigte"
    case .sectionSeats: "Durch Vorschrift festgelegte Sitze"
    case .sectionNowhere: "Ohne Plattform genannt"
    case .sectionAnnex: "Anhang: die Zahlen und ihre Definitionen"
    case .sectionMemberships: "Alle Mitgliedschaften und ihre Quellen"
    case .sectionFirst: "Zuerst zu lesen"
    case .sectionCommunes: "Die Gemeinden"
    case .sectionIntercommunal: "Plattformen mehrerer Gemeinden"
    case .sectionFiles: "Die Daten dieses Berichts"
    case .sectionIndicators: "Die Gemeinden nach Indikatoren"
    case .sectionAllTogether: "Alle Gemeinden in einem Bild"
    case .sectionGallery: "Nebeneinander, im selben Maßstab"
    case .sectionPairs: "Was zwei Gemeinden gemeinsam haben"
    case .sectionRead: "Was gelesen wurde"
    case .sectionProblems: "Was zu prüfen ist"
    case .sectionCited: "Wo es steht"

    // Shape before measure.
    case .shapeEmpty: "keine Mitgliedschaft genannt"
    case .shapeOne: "nur eine Plattform bekannt; nicht vergleichbar"
    case .shapeOneNamed: "die Mitglieder nur einer Plattform sind genannt; nicht vergleichbar"
    case .shapeSeparate: "{count} Plattformen, kein gemeinsamer Partner in dieser Liste"
    case .shapeParts: "verbundene Plattformen, in {count} Gruppen ohne gemeinsamen Partner"
    case .shapeConnected: "{count} Plattformen, alle durch gemeinsame Partner verbunden"
    case .leadEmpty: "In den erhaltenen Listen wird keine Mitgliedschaft genannt."
    case .leadOne:
      """
      Nur eine Plattform ist bekannt: {platform}, mit {partners} {partners:Partner|Partnern}. \
      Sie ist nicht vergleichbar; hier sind ihre Mitglieder.
      """
    case .leadSeparate:
      """
      {partners} Partner {partners:sitzt|sitzen} auf {platforms} Plattformen, die in dieser \
      Liste keinen Partner gemeinsam haben
      """
    case .leadParts:
      """
      {partners} Partner sitzen auf {platforms} Plattformen. {several} von ihnen \
      {several:sitzt|sitzen} auf mehreren, doch die Plattformen bilden {parts} Gruppen ohne \
      gemeinsamen Partner.
      """
    case .leadConnected:
      """
      {partners} Partner sitzen auf {platforms} Plattformen. {several} von ihnen \
      {several:sitzt|sitzen} auf mehreren und {several:verbindet|verbinden} so alle \
      Plattformen miteinander.
      """
    case .leadShared:
      """
      {partners} Partner {partners:sitzt|sitzen} auf {platforms} Plattformen, die alle mit \
      anderen Gemeinden geteilt werden: Der Überblick beschreibt sie einmal.
      """
    case .shapeShared: "{count} Plattformen, alle mit anderen Gemeinden geteilt"
    case .othersEmpty:
      "{count} {count:weitere Plattform wird|weitere Plattformen werden} ohne Mitglieder genannt."
    case .badgeNote:
      "Die Zahl nach einem Namen sagt, auf wie vielen Plattformen dieser Partner sitzt."
    case .butLinked: "aber"

    // Findings.
    case .linkedOnlyThrough:
      "{count} {count:Paar von Partnern ist|Paare von Partnern sind} nur über {name} verbunden."
    case .linkedMeans:
      """
      Zwei Partner sind verbunden, wenn sie auf derselben Plattform sitzen oder eine Kette \
      gemeinsamer Partner sie verbindet.
      """
    case .pairsMeetTwice:
      """
      {count} {count:Paar von Partnern trifft|Paare von Partnern treffen} sich auf zwei oder \
      mehr Plattformen.
      """
    case .noPairMeetsTwice:
      "Keine zwei Partner werden gemeinsam auf mehr als einer Plattform genannt."
    case .namedOnceCount:
      "{count} von {total} Partnern {count:wird|werden} nur auf einer Plattform genannt."
    case .everybodyNamedOnce: "Jeder Partner wird nur auf einer Plattform genannt."
    case .nobodyNamedOnce: "Kein Partner wird nur auf einer einzigen Plattform genannt."
    case .onlyOn: "{platform} ({count}): {names}"
    case .meanPlatforms: "Ein Partner sitzt im Schnitt auf {mean} {mean:Plattform|Plattformen}."
    case .meanPlatformsAmongPeers:
      """
      Ein Partner sitzt im Schnitt auf {mean} {mean:Plattform|Plattformen}; in den {count} \
      anderen vergleichbaren Gemeinden zwischen {low} und {high}.
      """
    case .meanPlatformsSame:
      """
      Ein Partner sitzt im Schnitt auf {mean} {mean:Plattform|Plattformen}; in den {count} \
      anderen vergleichbaren Gemeinden auf {low}.
      """
    case .togetherNoShared:
      "Kein gemeinsamer Partner in dieser Liste: Keiner wird auf zwei Plattformen genannt."
    case .togetherNobodyAlone:
      """
      Niemand hält die Partnerschaft allein zusammen: Welcher Partner auch geht, die anderen \
      bleiben verbunden wie zuvor.
      """
    case .andMoreInAnnex: "{count} {count:weiterer steht|weitere stehen} im Anhang."
    case .onMost: "Auf mehreren Plattformen sitzen:"
    case .onCountPlatforms: "auf {count} Plattformen: {names}"
    case .onPlatforms: "auf {count} Plattformen"
    case .partsAre: "Gruppen von Plattformen ohne gemeinsamen Partner:"
    case .groupOf: "{names} ({count} {count:Partner|Partner})"
    case .noPartnerInCommon: "Kein gemeinsamer Partner in dieser Liste."
    case .sharedCaption: "Paare von Plattformen mit gemeinsamen Partnern"
    case .platformsAlone: "Ohne gemeinsamen Partner mit einer anderen Plattform: {names}."
    case .partOf: "gehört zu {parent}"
    case .sharedWith: "geteilt mit {communes}"
    case .partsWithLinks:
      "Ohne diese Verbindungen bilden die Plattformen {parts} Gruppen; mit ihnen {linked}."

    // Departures.
    case .ifLeaves: "Wenn {name} geht: "
    case .ifStops: "Wenn {name} endet: "
    case .leftWithoutPlatform:
      "{count} Partner {count:sitzt|sitzen} in dieser Liste nirgends mehr ({names})"
    case .leftWithoutMember: "{names} {count:hat|haben} kein genanntes Mitglied mehr"
    case .fallsIntoGroups: "der Rest zerfällt in {count} Gruppen ohne gemeinsamen Partner: {groups}"
    case .restStaysLinked: "die anderen Plattformen bleiben verbunden"
    case .leavingNoShared:
      """
      Kein Partner verbindet in dieser Liste zwei Plattformen: Kein Weggang trennt also \
      Plattformen.
      """
    case .leavingNobody:
      "Welcher Partner auch geht, die Plattformen bleiben untereinander verbunden wie zuvor."
    case .leavingOthers: "Geht ein anderer Partner, bleiben die Plattformen verbunden wie zuvor."
    case .stoppingNothing:
      "Welche Plattform auch endet, jeder Partner sitzt noch anderswo und alle bleiben verbunden."

    // Tables of a commune.
    case .sectorsCaption: "Vertretung jedes Bereichs in der Liste"
    case .sectorsUnnamed:
      """
      In diesen Bereichen wird kein Partner genannt: {names}. Das heißt nicht, dass es keinen \
      gibt.
      """
    case .outsideCaption:
      "Gestrichelt gezeichnet und hier aufgeführt, aber nicht als Mitglied gezählt"
    case .seatsCaption: "Sitze, die eine Vorschrift verlangt oder ausschließt"
    case .onNoPlatform: "{count} Partner {count:wird|werden} ohne Plattform genannt: {names}."
    case .membershipsCaption: "Wer wo in welcher Rolle sitzt und wo es steht"
    case .annexNote:
      "Für alle, die Netzwerke untersuchen. Jede Zahl beschreibt diese Liste, nicht die Gemeinde."
    case .annexNoteOne: "Bei nur einer Plattform sagen nur Anzahlen etwas aus."
    case .undefinedWhen: "Ohne Wert: {when}."
    case .annexOrganisations: "Partner: Maße"
    case .annexPlatforms: "Plattformen: Maße"

    // Overview.
    case .indexLead:
      """
      {communes} {communes:Gemeinde|Gemeinden}; {comparable} {comparable:nennt|nennen} zwei \
      oder mehr Plattformen und {comparable:kann|können} verglichen werden.
      """
    case .readSeparate:
      """
      {count} {count:Gemeinde nennt|Gemeinden nennen} Plattformen ohne gemeinsamen Partner in \
      dieser Liste: {communes}.
      """
    case .readOne:
      """
      {count} {count:Gemeinde nennt|Gemeinden nennen} nur eine Plattform: Man liest ihre \
      Mitglieder, man vergleicht sie nicht ({communes}).
      """
    case .readIntercommunal:
      """
      {count} {count:Plattform gehört|Plattformen gehören} mehreren Gemeinden; {count:sie \
      wird|sie werden} nur einmal beschrieben, weiter unten.
      """
    case .communesCaption: "Jede Gemeinde in einer Zeile; ihr Name führt zu ihrer Seite"
    case .intercommunalNote:
      "Jede steht im Netzwerk aller Gemeinden, die sie teilen, und wird nur hier beschrieben."
    case .sharedByCommunes: "{count} Gemeinden: {communes}"
    case .fileMemberships: "alle Mitgliedschaften, vom Werkzeug wieder lesbar"
    case .fileNodes: "Partner und Plattformen mit ihren Maßen"
    case .fileNetworks: "die Gemeinden mit ihren Maßen und Quantilen"
    case .filePairs: "was zwei Gemeinden gemeinsam haben"
    case .fileSectors: "die Bereiche je Gemeinde"
    case .fileLinks: "Verbindungen zwischen Plattformen"
    case .fileSources: "gelesene Dateien, abgelehnte Zeilen, Warnungen"
    case .fileJSON: "der Bericht für andere Programme"
    case .fileMarkdown: "der Bericht als Text"

    // Comparison.
    case .comparisonTitle: "Vergleich der Gemeinden"
    case .comparisonLead:
      """
      Die Listen sind weder gleich lang noch gleich sorgfältig: Vergleichen Sie jede Gemeinde \
      mit denen ihrer Gruppe, ohne daraus eine Rangliste zu machen.
      """
    case .indicatorsCaption: "Eine Zeile je Gemeinde"
    case .quantileNote:
      """
      Der Balken zeigt, wo die Gemeinde in ihrer Gruppe steht: fast leer am niedrigsten, fast \
      voll am höchsten. Ohne Balken: weniger als drei Gemeinden zum Vergleichen.
      """
    case .quantileWords: "Position {share} unter {count}"
    case .notComparableNote: "–: nur eine Plattform bekannt oder keine; nicht vergleichbar."
    case .galleryNote: "Gleiche Maße, gleicher Maßstab: Ein größeres Bild ist eine längere Liste."
    case .pairsNone: "Kein Partner wird in zwei Gemeinden genannt."
    case .pairBodies: "{count} von {total}"
    case .pairsCaption: "Paare von Gemeinden, die dieselben Partner nennen"
    case .pairsNote:
      """
      Partner werden nach ihrem Namen verglichen. Ein allgemeiner Partner (ÖSHZ, lokale \
      Polizei …) heißt überall gleich, ohne dieselbe Einrichtung zu sein. Plattformen mehrerer \
      Gemeinden zählen hier nicht.
      """
    case .sectorsByCommuneCaption: "Genannte Partner, nach Bereich und Gemeinde"

    // Sources.
    case .sourcesTitle: "Die Quellen"
    case .sourcesLead: "Dieser Bericht sagt, was die Dateien unten sagen, und nicht mehr."
    case .sourcesDate: "Gelesen am {date}."
    case .readCaption: "Gelesene Dateien"
    case .noProblem: "Es wurde kein Problem festgestellt."
    case .problemsCaption: "Beim Lesen festgestellte Probleme"
    case .citedCaption: "Wo die Mitgliedschaften stehen"

    // Pictures.
    case .pictureTitle: "Partner und Plattformen: {commune}"
    case .pictureTitleAll: "Partner und Plattformen"
    case .pictureSubtitle:
      """
      {partners} Partner, {platforms} {platforms:Plattform|Plattformen}.
      """
    case .pictureSectorKey: "Farbe und Buchstaben: Bereich."
    case .pictureComponentKey:
      "Farbe und Buchstaben: Komponente, verbunden durch gemeinsame Partner."
    case .pictureModuleKey:
      "Farbe und Nummern: Modul, dessen Partner öfter zusammenwirken als mit anderen."
    case .pictureComponentName: "Komponente {code}"
    case .pictureModuleName: "Modul {code}"
    case .pictureOtherGroup: "andere (kleiner oder nicht gezählt)"
    case .pictureOutsideCount:
      "{count} {count:Geldgeber oder Begünstigter nicht gezählt|Geldgeber und Begünstigte nicht gezählt}."
    case .pictureDated: "Stand: {date}."
    case .pictureSource: "{count:Quelle|Quellen}: {sources}"
    case .pictureAlternative:
      """
      Netzwerk der Partner und Plattformen, {commune}; die Listen dieser Seite geben den \
      Inhalt wieder.
      """
    case .pictureCaption:
      """
      Eine Linie verbindet einen Partner mit einer Plattform, auf der er sitzt. Buchstaben und \
      Farbe zeigen den Bereich.
      """
    case .pictureCaptionRoster: "Die Mitglieder, nach Bereich gruppiert."
    case .pictureCaptionMatrix:
      """
      Eine Marke: Der Partner der Zeile wirkt in der Plattform der Spalte mit. Die Balken \
      zeigen, in wie vielen Plattformen ein Partner mitwirkt und wie viele Partner eine \
      Plattform hat.
      """
    case .pictureCaptionOverview:
      "Jede Blase ist eine Plattform mit den Partnern, die nur sie hat; zwischen den Blasen stehen die Partner mehrerer."
    case .pictureOnePlatform: "Partner einer einzigen Plattform"
    case .picturePlatforms: "Plattformen"
    case .pictureSeveral: "Partner mehrerer (Zahl der Plattformen)"
    case .pictureNoPlatform: "Ohne Plattform"
    case .picturePartnerOne: "%d Partner"
    case .picturePartnerMany: "%d Partner"
    case .pictureChair: "hat den Vorsitz"
    case .pictureCoordinator: "koordiniert"
    case .pictureOutside: "fördert oder profitiert (nicht gezählt)"
    case .pictureLink: "Verbindung zwischen Plattformen"
    case .pictureCut: "nur hierdurch sind Partner verbunden"
    case .pictureModule: "Modul: wirken öfter zusammen als mit anderen"

    // Pictures in free form.
    case .pictureSizeBy: "Fläche der Scheibe: {measure}"
    case .pictureWeight: "Breite der Linie: Gewicht ({least} bis {most})"
    case .pictureBarBy: "Länge des Balkens: {measure}"
    case .pictureSizeDegree: "Zahl der Plattformen"
    case .pictureSharedOne: "%d gemeinsame Plattform"
    case .pictureSharedMany: "%d gemeinsame Plattformen"
    case .pictureBubble: "die Partner einer einzigen Plattform"
    case .pictureHub: "Plattform"
    case .pictureBetween: "Partner mehrerer Plattformen: je mehr, desto größer"
    case .pictureBetweenSized: "Partner mehrerer Plattformen"
    case .pictureClockwise:
      "In jeder Blase folgen die Bereiche von oben im Uhrzeigersinn der Reihe der Legende."
    case .pictureClockwiseGroups:
      "In jeder Blase folgen die Gruppen von oben im Uhrzeigersinn der Reihe der Legende."
    case .pictureNotCounted: "Finanziert oder wird gefördert (nicht gezählt)"

    // Pictures that compare.
    case .pictureTogether:
      "Die Gemeinden nebeneinander: {communes}; die Tabellen dieser Seite geben den Inhalt wieder."
    case .pictureCaptionButterfly:
      """
      Oben in der Mitte: die Partner, die in beiden Gemeinden genannt sind. Unten: die einer \
      einzigen, auf ihrer Seite.
      """
    case .pictureCaptionMultiples:
      """
      Jeder Partner und jede Plattform hat einen festen Platz, in jedem Bild denselben; leer, \
      wo sie nicht genannt sind. Nummern und Buchstaben: die Namen unter den Bildern.
      """
    case .pictureIntercommunal: "Plattform mehrerer Gemeinden"
    case .pictureInBoth: "In beiden genannt"
    case .pictureSameName: "Gleicher Name, jeder Gemeinde eigen"
    case .pictureNoneInBoth: "Kein gemeinsamer Partner in diesen Listen"
    case .pictureOnlyHere: "nur {part}"
    case .pictureKept: "geblieben (beide)"
    case .pictureGained: "gewonnen (nur {part})"
    case .pictureLost: "verloren (nur {part})"
    case .pictureAbsent: "in einem anderen Bild genannt"
    case .pictureSquares: "■ genannt, □ nicht genannt, in der Reihenfolge der Bilder"
    case .picturePairTitle: "{first} und {second}: gemeinsame und eigene Partner"
    case .pictureDatesTitle: "{commune}: {dates}"
    case .pictureDifferenceTitle: "{first} und {second}: was sie unterscheidet"
    case .pictureSeveralTitle: "{count} Gemeinden nebeneinander"
    case .pictureSharedCount: "{count} von {total} Partnern {count:ist|sind} in beiden genannt."
    case .pictureGenericCount:
      "{count} davon {count:hat|haben} einen allgemeinen Namen (wie ÖSHZ), jeder Gemeinde eigen."
    case .pictureDatesCount:
      "Mitgliedschaften: {kept} geblieben, {gained} gewonnen, {lost} verloren."
    case .pictureDifferenceCount:
      "Mitgliedschaften: {kept} in beiden, {lost} nur in {first}, {gained} nur in {second}."
    case .pictureUnionCount:
      "{partners} Partner und {platforms} {platforms:Plattform|Plattformen} insgesamt, in jedem Bild am gleichen Platz."
    case .pictureDateHeading: "Datum"
    case .pictureAbsenceNote: "Auf einer Liste zu fehlen heißt nicht, vor Ort zu fehlen."

    // Names to decide on.
    case .namesAllKnown: "Das Register kennt alle Namen, und keine zwei ähneln einander."
    case .namesNear:
      "Ähneln einander: eine Einrichtung oder zwei? Eine Zeile in registry.csv vereint sie."
    case .namesUnknown: "Nicht im Register:"

    // The template.
    case .templateLists: "Werte"
    }
  }
}
