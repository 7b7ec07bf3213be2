extension Phrase {
  /// The words in Dutch.
  var dutch: String {
    switch self {
    // Furniture of every page.
    case .and: "en"
    case .colon: ":"
    case .semicolon: "; "
    case .reportTitle: "Wie werkt met wie samen"
    case .navigation: "Pagina’s van het rapport"
    case .navOverview: "Overzicht"
    case .navComparison: "Vergelijking"
    case .navSources: "Bronnen"
    case .skip: "Naar de inhoud"
    case .footer: "Gemaakt met Maillage op basis van lijsten van deelnames."
    case .absence:
      """
      Een lijst zegt niet alles: een partner die er niet in genoemd wordt, kan op het terrein \
      wel aanwezig zijn.
      """
    case .noCommune: "Zonder vermelde gemeente"
    case .noSector: "sector niet vermeld"
    case .internalBanner: "Intern: niet voor publicatie."
    case .internalBannerWhy: "Dit rapport noemt de leden van {names}."
    case .madeUpBanner:
      """
      Verzonnen gegevens: geen enkele gemeente, organisatie of vergadering die hier staat, \
      bestaat echt.
      """
    case .inhabitants: "{count} {count:inwoner|inwoners}"
    case .peerGroup: "groep ‘{group}’"
    case .andOthers: "{count} {count:andere|andere}"
    case .namedIn: "volgens {sources}"
    case .leadNamedIn: "Bron: {sources}."
    case .onThisPage: "Op deze pagina"
    case .filterRows: "Rijen filteren"
    case .filterCommunes: "Gemeente zoeken"
    case .tableCut: "De eerste {shown} van {count} rijen; de CSV-tabellen bevatten ze allemaal."
    case .rowsCut: "De eerste {shown} van {count} rijen; report.json bevat ze allemaal."
    case .download: "De afbeelding downloaden"

    // Counts.
    case .communesWord: "{count:gemeente|gemeenten}"
    case .partnersWord: "{count:partner|partners}"
    case .platformsWord: "{count:platform|platformen}"
    case .membershipsWord: "{count:deelname|deelnames}"
    case .projectedTiesWord: "{count:band|banden}"
    case .onSeveralWord: "{count:partner|partners} op meerdere platformen"
    case .memberCount: "{count} {count:lid|leden}"
    case .noMemberNamed: "geen lid genoemd"

    // Heads of columns.
    case .communeHeading: "Gemeente"
    case .groupHeading: "Groep"
    case .shapeHeading: "Wat de lijst toont"
    case .partnerHeading: "Partner"
    case .partnersHeading: "Partners"
    case .platformHeading: "Platform"
    case .platformsHeading: "Platformen"
    case .membershipsHeading: "Deelnames"
    case .platformsReached: "Bereikte platformen"
    case .sectorHeading: "Sector"
    case .roleHeading: "Rol"
    case .ruleHeading: "Regel"
    case .sourceHeading: "Bron"
    case .sentenceHeading: "Wat er staat"
    case .quoted: "“{words}”"
    case .toCheck: "(na te kijken)"
    case .whoHeading: "Wie"
    case .inCommon: "Gemeen"
    case .weightHeading: "Gewicht"
    case .nameHeading: "Naam"
    case .onSeveralHeading: "Op meerdere"
    case .meanDegreeHeading: "Platformen per partner"
    case .meetingTwiceHeading: "Paren op twee platformen"
    case .groupsApartHeading: "Gescheiden groepen"
    case .largestPartHeading: "In het grootste deel"
    case .cutOrganisationsHeading: "Enige band tussen anderen"
    case .bodiesInBoth: "Partners in beide genoemd"
    case .ofWhichGeneric: "Waarvan generiek"
    case .fileHeading: "Bestand"
    case .rowsReadHeading: "Gelezen rijen"
    case .rowsRefusedHeading: "Geweigerde rijen"
    case .warningsHeading: "Waarschuwingen"
    case .severityHeading: "Ernst"
    case .placeHeading: "Waar"
    case .messageHeading: "Vaststelling"
    case .remedyHeading: "Wat te doen"

    // Heads of sections.
    case .sectionMain: "Wat opvalt"
    case .sectionPicture: "Het partnerschap in één beeld"
    case .sectionRoster: "Leden van {platform}, per sector"
    case .sectionPlatforms: "De platformen en hun leden"
    case .sectionLinks: "Banden tussen platformen"
    case .sectionTogether: "Wie het partnerschap samenhoudt"
    case .sectionShared: "Welke platformen leden delen"
    case .sectionOnce: "Wie maar één keer genoemd wordt"
    case .sectionLeaving: "En als er iemand vertrekt?"
    case .sectionSectors: "De sectoren"
    case .sectionOutside: "Financiers en begunstigden"
    case .sectionSeats: "Zetels vastgelegd in een tekst"
    case .sectionNowhere: "Genoemd zonder platform"
    case .sectionAnnex: "Bijlage: de cijfers en hun definities"
    case .sectionMemberships: "Alle deelnames en hun bronnen"
    case .sectionFirst: "Eerst te lezen"
    case .sectionCommunes: "De gemeenten"
    case .sectionIntercommunal: "Platformen van meerdere gemeenten"
    case .sectionFiles: "De gegevens van dit rapport"
    case .sectionIndicators: "De gemeenten volgens indicatoren"
    case .sectionAllTogether: "Alle gemeenten in één beeld"
    case .sectionGallery: "Naast elkaar, op dezelfde schaal"
    case .sectionPairs: "Wat twee gemeenten gemeen hebben"
    case .sectionRead: "Wat gelezen is"
    case .sectionProblems: "Wat na te kijken is"
    case .sectionCited: "Waar het staat"

    // Shape before measure.
    case .shapeEmpty: "geen deelname genoemd"
    case .shapeOne: "één platform bekend; niet vergelijkbaar"
    case .shapeOneNamed: "de leden van slechts één platform zijn genoemd; niet vergelijkbaar"
    case .shapeSeparate: "{count} platformen, geen gemeenschappelijke partner in deze lijst"
    case .shapeParts: "verbonden platformen, in {count} groepen zonder gemeenschappelijke partner"
    case .shapeConnected: "{count} platformen, allemaal verbonden door gemeenschappelijke partners"
    case .leadEmpty: "In de ontvangen lijsten wordt geen deelname genoemd."
    case .leadOne:
      """
      Er is één platform bekend: {platform}, met {partners} {partners:partner|partners}. Het \
      is niet vergelijkbaar; hieronder staan de leden.
      """
    case .leadSeparate:
      """
      {partners} {partners:partner zetelt|partners zetelen} op {platforms} platformen, die in \
      deze lijst geen partner gemeen hebben
      """
    case .leadParts:
      """
      {partners} partners zetelen op {platforms} platformen. {several} van hen \
      {several:zetelt|zetelen} op meerdere, maar de platformen vormen {parts} groepen zonder \
      gemeenschappelijke partner.
      """
    case .leadConnected:
      """
      {partners} partners zetelen op {platforms} platformen. {several} van hen \
      {several:zetelt|zetelen} op meerdere en {several:verbindt|verbinden} zo alle platformen \
      met elkaar.
      """
    case .leadShared:
      """
      {partners} {partners:partner zetelt|partners zetelen} op {platforms} platformen, \
      allemaal gedeeld met andere gemeenten: het overzicht beschrijft ze één keer.
      """
    case .shapeShared: "{count} platformen, allemaal gedeeld met andere gemeenten"
    case .othersEmpty:
      "{count} {count:ander platform wordt|andere platformen worden} zonder leden genoemd."
    case .badgeNote: "Het cijfer na een naam zegt op hoeveel platformen die partner zetelt."
    case .butLinked: "maar"

    // Findings.
    case .linkedOnlyThrough:
      "{count} {count:paar partners is|paren partners zijn} alleen via {name} verbonden."
    case .linkedMeans:
      """
      Twee partners zijn verbonden als ze op hetzelfde platform zetelen, of als een keten van \
      gemeenschappelijke partners hen verbindt.
      """
    case .pairsMeetTwice:
      """
      {count} {count:paar partners ontmoet|paren partners ontmoeten} elkaar op twee of meer \
      platformen.
      """
    case .noPairMeetsTwice: "Geen twee partners worden samen op meer dan één platform genoemd."
    case .namedOnceCount:
      "{count} van de {total} partners {count:wordt|worden} maar op één platform genoemd."
    case .everybodyNamedOnce: "Elke partner wordt maar op één platform genoemd."
    case .nobodyNamedOnce: "Geen enkele partner wordt op slechts één platform genoemd."
    case .onlyOn: "{platform} ({count}): {names}"
    case .meanPlatforms: "Een partner zetelt gemiddeld op {mean} {mean:platform|platformen}."
    case .meanPlatformsAmongPeers:
      """
      Een partner zetelt gemiddeld op {mean} {mean:platform|platformen}; in de {count} andere \
      vergelijkbare gemeenten tussen {low} en {high}.
      """
    case .meanPlatformsSame:
      """
      Een partner zetelt gemiddeld op {mean} {mean:platform|platformen}; in de {count} andere \
      vergelijkbare gemeenten op {low}.
      """
    case .togetherNoShared:
      "Geen gemeenschappelijke partner in deze lijst: geen enkele wordt op twee platformen genoemd."
    case .togetherNobodyAlone:
      """
      Niemand houdt het partnerschap alleen samen: welke partner ook vertrekt, de andere \
      blijven verbonden zoals voorheen.
      """
    case .andMoreInAnnex: "{count} {count:andere staat|andere staan} in de bijlage."
    case .onMost: "Zetelen op meerdere platformen:"
    case .onCountPlatforms: "op {count} platformen: {names}"
    case .onPlatforms: "op {count} platformen"
    case .partsAre: "Groepen platformen zonder gemeenschappelijke partner:"
    case .groupOf: "{names} ({count} {count:partner|partners})"
    case .noPartnerInCommon: "Geen gemeenschappelijke partner in deze lijst."
    case .sharedCaption: "Paren platformen met gemeenschappelijke partners"
    case .platformsAlone: "Zonder gemeenschappelijke partner met een ander platform: {names}."
    case .partOf: "maakt deel uit van {parent}"
    case .sharedWith: "gedeeld met {communes}"
    case .partsWithLinks:
      "Zonder deze banden vormen de platformen {parts} groepen; met de banden {linked}."

    // Departures.
    case .ifLeaves: "Als {name} vertrekt: "
    case .ifStops: "Als {name} stopt: "
    case .leftWithoutPlatform:
      "{count} {count:partner zetelt|partners zetelen} in deze lijst nergens meer ({names})"
    case .leftWithoutMember: "{names} {count:heeft|hebben} geen genoemd lid meer"
    case .fallsIntoGroups:
      "de rest valt uiteen in {count} groepen zonder gemeenschappelijke partner: {groups}"
    case .restStaysLinked: "de andere platformen blijven verbonden"
    case .leavingNoShared:
      """
      Geen enkele partner verbindt twee platformen in deze lijst: geen vertrek scheidt dus \
      platformen.
      """
    case .leavingNobody:
      "Welke partner ook vertrekt, de platformen blijven onderling verbonden zoals voorheen."
    case .leavingOthers:
      "Als een andere partner vertrekt, blijven de platformen verbonden zoals voorheen."
    case .stoppingNothing:
      "Welk platform ook stopt, elke partner zetelt nog elders en alle blijven verbonden."

    // Tables of a commune.
    case .sectorsCaption: "Aanwezigheid van elke sector in de lijst"
    case .sectorsUnnamed:
      "In deze sectoren wordt geen partner genoemd: {names}. Dat betekent niet dat er geen is."
    case .outsideCaption: "In stippellijn getekend en hier vermeld, maar niet als lid geteld"
    case .seatsCaption: "Zetels die een tekst oplegt of uitsluit"
    case .onNoPlatform:
      "{count} {count:partner wordt|partners worden} zonder platform genoemd: {names}."
    case .membershipsCaption: "Wie waar zetelt, in welke rol, en waar het staat"
    case .annexNote:
      "Voor wie netwerken bestudeert. Elk cijfer beschrijft deze lijst, niet de gemeente."
    case .annexNoteOne: "Met één platform hebben alleen tellingen zin."
    case .undefinedWhen: "Zonder waarde: {when}."
    case .annexOrganisations: "Partners: maten"
    case .annexPlatforms: "Platformen: maten"

    // Overview.
    case .indexLead:
      """
      {communes} {communes:gemeente|gemeenten}; {comparable} {comparable:noemt|noemen} twee of \
      meer platformen en {comparable:kan|kunnen} vergeleken worden.
      """
    case .readSeparate:
      """
      {count} {count:gemeente noemt|gemeenten noemen} platformen zonder gemeenschappelijke \
      partner in deze lijst: {communes}.
      """
    case .readOne:
      """
      {count} {count:gemeente noemt|gemeenten noemen} maar één platform: men leest de leden, \
      men vergelijkt het niet ({communes}).
      """
    case .readIntercommunal:
      """
      {count} {count:platform behoort|platformen behoren} tot meerdere gemeenten; {count:het \
      wordt|ze worden} één keer beschreven, hieronder.
      """
    case .communesCaption: "Elke gemeente op één regel; de naam leidt naar haar pagina"
    case .intercommunalNote:
      "Elk staat in het netwerk van alle gemeenten die het delen, en wordt alleen hier beschreven."
    case .sharedByCommunes: "{count} gemeenten: {communes}"
    case .fileMemberships: "alle deelnames, opnieuw leesbaar door het programma"
    case .fileNodes: "partners en platformen met hun maten"
    case .fileNetworks: "de gemeenten met hun maten en kwantielen"
    case .filePairs: "wat twee gemeenten gemeen hebben"
    case .fileSectors: "de sectoren per gemeente"
    case .fileLinks: "banden tussen platformen"
    case .fileSources: "gelezen bestanden, geweigerde rijen, waarschuwingen"
    case .fileJSON: "het rapport voor andere programma’s"
    case .fileMarkdown: "het rapport als tekst"

    // Comparison.
    case .comparisonTitle: "Vergelijking van de gemeenten"
    case .comparisonLead:
      """
      De lijsten zijn niet even lang en niet even zorgvuldig: vergelijk elke gemeente met die \
      van haar groep, zonder er een rangschikking van te maken.
      """
    case .indicatorsCaption: "Eén regel per gemeente"
    case .quantileNote:
      """
      De balk situeert de gemeente binnen haar groep: bijna leeg is de laagste, bijna vol de \
      hoogste. Zonder balk: minder dan drie gemeenten om te vergelijken.
      """
    case .quantileWords: "positie {share} van {count}"
    case .notComparableNote: "–: één platform bekend, of geen; niet vergelijkbaar."
    case .galleryNote: "Zelfde maten, zelfde schaal: een groter beeld is een langere lijst."
    case .pairsNone: "Geen enkele partner wordt in twee gemeenten genoemd."
    case .pairBodies: "{count} van {total}"
    case .pairsCaption: "Paren gemeenten die dezelfde partners noemen"
    case .pairsNote:
      """
      Partners worden op naam vergeleken. Een generieke partner (OCMW, lokale politie …) heet \
      overal hetzelfde zonder dezelfde organisatie te zijn. Platformen van meerdere gemeenten \
      tellen hier niet mee.
      """
    case .sectorsByCommuneCaption: "Genoemde partners, per sector en per gemeente"

    // Sources.
    case .sourcesTitle: "De bronnen"
    case .sourcesLead: "Dit rapport zegt wat de bestanden hieronder zeggen, en niets meer."
    case .sourcesDate: "Gelezen op {date}."
    case .readCaption: "Gelezen bestanden"
    case .noProblem: "Er is geen probleem vastgesteld."
    case .problemsCaption: "Problemen vastgesteld bij het lezen"
    case .citedCaption: "Waar de deelnames geschreven staan"

    // Pictures.
    case .pictureTitle: "Partners en platformen: {commune}"
    case .pictureTitleAll: "Partners en platformen"
    case .pictureSubtitle:
      """
      {partners} {partners:partner|partners}, {platforms} {platforms:platform|platformen}.
      """
    case .pictureSectorKey: "Kleur en letters: sector."
    case .pictureComponentKey:
      "Kleur en letters: component, verbonden door gedeelde partners."
    case .pictureModuleKey:
      "Kleur en nummers: module, waarvan de partners vaker samen zetelen dan elders."
    case .pictureComponentName: "component {code}"
    case .pictureModuleName: "module {code}"
    case .pictureOtherGroup: "andere (kleiner, of niet meegeteld)"
    case .pictureOutsideCount:
      "{count} {count:financier of begunstigde niet meegeteld|financiers en begunstigden niet meegeteld}."
    case .pictureDated: "Stand: {date}."
    case .pictureSource: "{count:Bron|Bronnen}: {sources}"
    case .pictureAlternative:
      """
      Netwerk van partners en platformen, {commune}; de lijsten op deze pagina zeggen wat erin \
      staat.
      """
    case .pictureCaption:
      """
      Een lijn verbindt een partner met een platform waar hij zetelt. Letters en kleur tonen \
      de sector.
      """
    case .pictureCaptionRoster: "De leden, per sector gegroepeerd."
    case .pictureCaptionMatrix:
      """
      Een teken: de partner van de rij zetelt in het platform van de kolom. De balken tonen in \
      hoeveel platformen een partner zetelt en hoeveel partners een platform heeft.
      """
    case .pictureCaptionOverview:
      "Elke bel is een platform met de partners die alleen dat heeft; tussen de bellen staan de partners van meerdere."
    case .pictureOnePlatform: "Partners van één platform"
    case .picturePlatforms: "Platformen"
    case .pictureSeveral: "Partners van meerdere (aantal platformen)"
    case .pictureNoPlatform: "Zonder platform"
    case .picturePartnerOne: "%d partner"
    case .picturePartnerMany: "%d partners"
    case .pictureChair: "zit voor"
    case .pictureCoordinator: "coördineert"
    case .pictureOutside: "financiert of geniet (niet geteld)"
    case .pictureLink: "band tussen platformen"
    case .pictureCut: "partners zijn alleen hierdoor verbonden"
    case .pictureModule: "module: zetelen vaker samen dan elders"

    // Pictures in free form.
    case .pictureSizeBy: "oppervlakte van de schijf: {measure}"
    case .pictureWeight: "dikte van de lijn: gewicht ({least} tot {most})"
    case .pictureBarBy: "lengte van de balk: {measure}"
    case .pictureSizeDegree: "aantal platformen"
    case .pictureSharedOne: "%d gedeeld platform"
    case .pictureSharedMany: "%d gedeelde platformen"
    case .pictureBubble: "de partners van één platform"
    case .pictureHub: "platform"
    case .pictureBetween: "partner van meerdere platformen: hoe meer, hoe groter"
    case .pictureBetweenSized: "partner van meerdere platformen"
    case .pictureClockwise:
      "In elke bel volgen de sectoren elkaar van bovenaf met de klok mee, in de volgorde van de legende."
    case .pictureClockwiseGroups:
      "In elke bel volgen de groepen elkaar van bovenaf met de klok mee, in de volgorde van de legende."
    case .pictureNotCounted: "Financiert of ontvangt steun (niet meegeteld)"

    // Pictures that compare.
    case .pictureTogether:
      "De gemeenten naast elkaar: {communes}; de tabellen op deze pagina zeggen wat erin staat."
    case .pictureCaptionButterfly:
      """
      Bovenaan in het midden: de partners die in beide gemeenten genoemd worden. Onderaan: die \
      van één gemeente, aan haar kant.
      """
    case .pictureCaptionMultiples:
      """
      Elke partner en elk platform heeft zijn plaats, dezelfde in elke tekening; leeg waar hij \
      niet genoemd wordt. Nummers en letters: de namen onder de tekeningen.
      """
    case .pictureIntercommunal: "intergemeentelijk platform"
    case .pictureInBoth: "In beide genoemd"
    case .pictureSameName: "Zelfde naam, elke gemeente een eigen"
    case .pictureNoneInBoth: "Geen gemeenschappelijke partner in deze lijsten"
    case .pictureOnlyHere: "alleen {part}"
    case .pictureKept: "gebleven (beide)"
    case .pictureGained: "gewonnen (alleen {part})"
    case .pictureLost: "verloren (alleen {part})"
    case .pictureAbsent: "genoemd in een andere tekening"
    case .pictureSquares: "■ genoemd, □ niet genoemd, in de volgorde van de tekeningen"
    case .picturePairTitle: "{first} en {second}: gedeelde en eigen partners"
    case .pictureDatesTitle: "{commune}: {dates}"
    case .pictureDifferenceTitle: "{first} en {second}: wat hen onderscheidt"
    case .pictureSeveralTitle: "{count} gemeenten naast elkaar"
    case .pictureSharedCount: "{count} van de {total} partners {count:is|zijn} in beide genoemd."
    case .pictureGenericCount:
      "{count} daarvan {count:heeft|hebben} een algemene naam (zoals OCMW), eigen aan elke gemeente."
    case .pictureDatesCount: "Deelnames: {kept} gebleven, {gained} gewonnen, {lost} verloren."
    case .pictureDifferenceCount:
      "Deelnames: {kept} in beide, {lost} alleen in {first}, {gained} alleen in {second}."
    case .pictureUnionCount:
      "{partners} {partners:partner|partners} en {platforms} {platforms:platform|platformen} in totaal, op dezelfde plaats in elke tekening."
    case .pictureDateHeading: "Datum"
    case .pictureAbsenceNote: "Afwezig op een lijst is niet afwezig op het terrein."

    // Names to decide on.
    case .namesAllKnown: "Het register kent alle namen, en geen twee lijken op elkaar."
    case .namesNear:
      "Lijken op elkaar: één organisatie of twee? Een rij in registry.csv voegt ze samen."
    case .namesUnknown: "Niet in het register:"

    // The template.
    case .templateLists: "Waarden"
    }
  }
}
