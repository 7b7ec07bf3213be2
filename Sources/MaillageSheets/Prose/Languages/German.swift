extension SheetLanguage {
  /// German.
  static let german = SheetLanguage(
    language: .german,
    bounds: .german,
    frequent: WordSet(
      """
      der die das und den dem des ein eine einer einem einen ist sind von zu mit fur auf im in sich
      nicht auch als an am bei aus dass wird werden zur zum uber nach wie hat haben oder
      """),
    determiners: WordSet(
      "der die das den dem des ein eine einer einem einen eines vom beim unser unsere ihre ihr alle jede jeder"
    ),
    indefinite: WordSet("ein eine einer einem einen eines mehrere verschiedene jede jeder"),
    listOpeners: WordSet("mit durch zwischen von vom"),
    instruments: WordSet("vereinbarung *vereinbarung charta vertrag *vertrag *konzept"),
    frames: WordSet("im_rahmen an_der_spitze dank aufgrund anlasslich"),
    liaisons: WordSet("kontakt verbindung"),
    companions: WordSet("mit"),
    memberColumns: WordSet(
      "einrichtung einrichtungen institution institutionen organisation organisationen partner mitglied mitglieder"
    ),
    pluralPlatforms: WordSet(
      "gruppen *gruppen netzwerke *netzwerke ausschusse *ausschusse gremien *gremien arbeitskreise organe plattformen"
    ),
    organs: GermanBodies.organs,
    membershipVerbs: WordSet(
      "gehoren gehort gehoren_an gehort_an besteht_aus bestehen_aus umfasst sind"),
    compositions: WordSet(
      """
      zusammen zusammengesetzt zusammensetzung angeschlossen gehoren gehort angehoren angehort vertreten mitglied
      mitglieder dabei beteiligt beteiligen nehmen_teil teilgenommen teilnehmen teil wirken_mit arbeiten_mit
      mitgewirkt machen_mit mitmachen mitarbeiten mitwirken besteht_aus bestehen_aus bestand_aus umfasst vereint
      versammelt am_tisch an_einem_tisch beigetreten unterzeichnet unterzeichnen entsenden entsandt bildet
      bilden gebildet gebildet_aus vernetzt sitzen
      """),
    seatVerbs: WordSet("beteiligt_sind vertreten_sind mitwirkende_im teilnehmer_am"),
    parts: germanParts,
    nominatives: GermanBodies.nominatives,
    genitiveArticles: WordSet("des eines dieses jenes unseres ihres seines jedes"),
    adjectiveStems: WordSet(
      "*al *ell *ig *isch *lich *iv *sam *bar *end *ent *ar *os rund neu gross fruh weit breit eng stadteubergreifend offen"
    ),
    notOnly: WordSet("nicht_nur nicht_allein nicht_bloss"),
    collaborations: WordSet(
      "kooperation zusammenarbeit zusammenschluss partnerschaft gemeinschaftsaktion ergebnis_einer ergebnis_der"
    ),
    structures: WordSet("struktur *struktur aufbau organigramm"),
    prepositions: [
      (.partOf, WordSet("innerhalb im_rahmen unter im_auftrag")),
      (.liaisesWith, WordSet("mit an ans zum zur beim gegenuber")),
    ],
    groups: WordSet("gruppe ag"),
    placeWords: WordSet("in im aus bei am an auf unter uber"),
    namely: WordSet("namlich und_zwar das_heisst"),
    namings: WordSet(
      "genannt unter_dem_namen unter_dem_titel namens bekannt_als auch_bekannt_als besser_bekannt_als"
    ),
    onBehalf: WordSet("fur"),
    deputies: WordSet(
      """
      stellvertreter stellvertreterin stellvertretern stellvertretung stellvertretende
      stellvertretendes ersatzmitglied ersatzmitglieder ersatzperson
      """),
    times: WordSet("mal *mal male"),
    perWords: WordSet("im pro in_der am"),
    periods: WordSet("jahr monat woche quartal halbjahr tag monate wochen jahre"),
    everyWords: WordSet("alle jeden jedes jede"),
    newThings: WordSet("einen eine ein einem"),
    genitives: WordSet("des eines"),
    genitiveEndings: ["es", "s"],
    whoWords: WordSet("wer"),
    withoutVote: WordSet("ohne_stimmrecht ohne_stimme"),
    suchAs: WordSet("wie darunter"),
    attributes: WordSet(
      """
      vertretenen vertretene tatigen tatige ansassigen ansassige aktiven aktive wirkenden wirkende
      arbeitenden arbeitende lebenden lebende bestehenden beteiligten engagierten gelegenen
      """),
    hereafter: WordSet("kurz abgekurzt im_folgenden nachfolgend"),
    agents: WordSet("von durch vom"),
    listQuestions: GermanPhrases.listQuestions,
    pageTitles: WordSet(
      """
      uber_uns wer_sind was_ist was_wir kontakt aktuelles pressemitteilung einleitung vorstellung
      geschichte haufige bericht niederschrift sitzungsprotokoll protokoll willkommen unser unsere wir medienmitteilung steckbrief
      projektsteckbrief projektbeschreibung beschluss presseinformation presse mitteilung
      """),
    projectVerbs: WordSet(
      """
      wird_getragen wird_gefordert wird_finanziert wird_koordiniert wird_geleitet wird_organisiert
      wurde_getragen wurde_gefordert wurde_finanziert wurde_koordiniert wurde_geleitet
      wurde_organisiert ist_ein_projekt ist_eine_initiative ist_ein_gemeinsames
      ist_eine_gemeinsame ist_ein_netzwerk vereint vernetzt
      """),
    operations: WordSet("aktion operation"),
    placePronouns: WordSet("darin daran dabei hierzu dazu dort"),
    following: WordSet("folgende folgenden"),
    answerOpeners: WordSet(
      "es_handelt_sich_um das_sind es_sind"),
    timeSpans: WordSet("legislaturperiode wahlperiode jahr zeitraum winter mal male amtszeit"),
    contrasts: WordSet("sondern"),
    ordinals: WordSet(
      "erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten dritter drittes vierter"
    ),
    fresh: WordSet("neue neuer neues neuen"),
    nearPronouns: WordSet("diese dieser letztere letzterer"),
    nobodies: WordSet(
      """
      fachleute_aus leute_aus fachleute_der experten_aus expertinnen_aus akteure_aus institutionen_aus
      organisationen_aus alle_beteiligten alle_partner wichtige_akteure verschiedene_institutionen
      verschiedene_organisationen verschiedene_einrichtungen zahlreiche_organisationen
      zahlreiche_institutionen
      """),
    relatives: WordSet("der die das welcher welche welches"),
    copulas: WordSet("ist sind war waren bildet bleibt wird wurde"),
    possessives: WordSet(
      """
      ihre ihr ihren ihrem ihrer ihres unsere unser unserem unseren unserer seine sein seinen seinem
      seiner seines dessen deren
      """),
    departments: WordSet(
      """
      *ministerium ministerium *ministeriums *minister *ministerin minister ministerin *departement
      departement *stelle *stellen *dienst *dienste dienst fachbereich abteilung referat *referat amt
      *ausschuss ausschuss beauftragte beauftragter *beauftragte *beauftragter dezernat beirat
      *beirat zentrum *zentrum fonds fachbereichs fachdienst fachdienstes sachgebiet fachgebiet
      """),
    departmentJoins: WordSet("fur"),
    sittings: WordSet("treffen sitzung sitzungen"),
    contractions: WordSet("im am vom beim zum zur ins ans"),
    endings: ["es", "en", "er", "em", "e", "s", "n"],
    referents: GermanPhrases.referents,
    belongings: WordSet("ihre ihr seine sein"),
    demonstratives: WordSet("dieser diese dieses diesem diesen jener jene genannte genannten"),
    conjunctions: WordSet(
      "und sowie ebenso_wie als_auch wie_auch & sowie_auch und_auch sondern_auch"),
    ofWords: WordSet("von der des"),
    innerWords: WordSet("fur zur zum im in am an auf gegen uber unter zu"),
    clauseOpeners: GermanPhrases.clauseOpeners,
    entryClauses: GermanPhrases.entryClauses,
    alternatives: WordSet("oder"),
    subjectPronouns: WordSet("er sie es"),
    roleMarks: GermanPhrases.roleMarks,
    alternates: WordSet(
      """
      oder_sein_vertreter oder_ihr_vertreter oder_deren_vertreter oder_seine_vertretung
      oder_ein_vertreter oder_eine_vertreterin oder_dessen_vertreter oder_vertretung
      """),
    preludes: GermanPhrases.preludes,
    sentAlone: WordSet("vertreter vertreterin vertretung delegierte delegierter"),
    communeCues: WordSet(
      "gemeinde stadt stadtgemeinde oshz gemeindeverwaltung stadtverwaltung"),
    placeKinds: WordSet("stadt landkreis kreis gemeinde region landeshauptstadt hansestadt umland"),
    verbs: GermanPhrases.verbs,
    adverbials: WordSet(
      "unter gemass zusammen_mit in im an am auf fur mit seit wahrend nach um ab laut uber bei zu zur zum neben durch dank heute"
    ),
    pronouns: WordSet("derjenige diejenige jene"),
    negations: WordSet("nicht kein keine keinen keiner ohne niemals weder ausser ausgenommen"),
    conditionals: WordSet(
      """
      kann konnen konnte konnten wurde_gern mochte gegebenenfalls ggf bei_bedarf eventuell moglicherweise
      je_nach soll sollen sollte
      """),
    abbreviations: WordSet(
      "hr fr dr prof st bzw usw z.b u.a ggf d.h nr tel str inkl evtl vog e.v ev evang kath"),
    platformNouns: GermanBodies.platformNouns,
    platformIfNamed: WordSet(
      "dienst stelle team zentrum aktion anlaufstelle fachstelle *anlaufstelle koordinationsstelle koordinierungsstelle kontaktstelle servicestelle *fachstelle"
    ),
    anyPlatform: WordSet(
      """
      netzwerk gruppe gremium plattform rat arbeitsgruppe partnerschaft austausch projekt treffen
      zusammenarbeit kreis bundnis initiative strategie stelle anlaufstelle vereinbarung kampagne programm
      """),
    adjectivesPrecede: true,
    nounsAreCapitalised: true,
    notPlatforms: GermanBodies.notPlatforms,
    verbIsSecond: true,
    unnaming: WordSet("neue neuen neuer neues neuem bestehende bestehenden"),
    fields: WordSet(
      "behinderung behinderungen *behinderung *behinderungen demenz beeintrachtigungen armut not alter"
    ),
    purposeJoins: WordSet("fur gegen"),
    aidJoins: WordSet("fur"),
    themeTails: WordSet("mit in"),
    adjectiveEnds: WordSet("*e *en *er *em *es"),
    otherLists: GermanPhrases.otherLists,
    adjectives: WordSet(
      """
      kriminalpraventive kriminalpraventiver kriminalpraventiven lokale lokaler lokales lokalen kommunale kommunaler kommunales soziale sozialer soziales
      virtuelles virtuelle virtueller runder runden regionale regionaler multidisziplinare
      interdisziplinare strategische operative integrierte ostbelgische kantonale kantonaler
      kantonalen neue neuer neues neuen stadtische stadtischer stadtischen kommunalen sozialen
      """),
    functions: GermanBodies.functions,
    categories: GermanBodies.categories,
    programmes: WordSet("plan programm *plan *programm"),
    bodies: GermanBodies.bodies,
    sharedHeads: [
      "gemeinden": "Gemeinde", "stadte": "Stadt", "stadten": "Stadt", "kommunen": "Kommune",
      "ortsgemeinden": "Ortsgemeinde", "verbandsgemeinden": "Verbandsgemeinde",
      "samtgemeinden": "Samtgemeinde", "landkreise": "Landkreis", "landkreisen": "Landkreis",
      "polizeizonen": "Polizeizone", "kantone": "Kanton", "kantonen": "Kanton",
      "die oshz": "ÖSHZ", "den oshz": "ÖSHZ", "der oshz": "ÖSHZ", "und oshz": "ÖSHZ",
    ],
    exclusiveHeads: ["Gemeinde", "Stadt"],
    representatives: WordSet(
      """
      vertreter vertreterin vertreterinnen vertretern vertretung vertretungen mitarbeiterinnen
      mitarbeitern abgeordnete delegierte mitglieder mitglied delegierter delegierten mitarbeiter mitarbeitende angehorige
      """),
    participants: WordSet(
      """
      partner partnern mitglieder mitgliedern teilnehmer teilnehmern teilnehmende teilnehmenden akteure
      akteuren kooperationspartnern projektpartner netzwerkpartner beteiligten unterzeichnern beteiligte partnerorganisationen kooperationspartner
      personen stellen leute anwesend anwesende anwesenden zusammensetzung organisationen unterzeichner
      *partner *partnern *partnerinnen *mitglieder *mitgliedern stimmberechtigte teilnahmeberechtigt stimmberechtigt
      teilnahmeberechtigte unterzeichnende mitwirkenden tragervereine
      kooperationspartnerinnen mitwirkende mitgliedsorganisationen partnerinnen teilnehmerinnen
      """),
    fillers: WordSet(
      """
      nicht_nur nicht_allein nicht_bloss
      dazu die_halfte_der ein_grossteil_der die_meisten eine_reihe_von rund etwa zahlreiche viele
      usw etc ua u.a u.a_. u_._a_. z_._b_. je jeweils nn n.n unter_anderem andere mehrere einige weitere anderen wie zum_beispiel z.b auch ferner
      ausserdem verschiedene verschiedenen verschiedener unterschiedliche unterschiedlichen
      unterschiedlicher mehreren mehrerer vielen vieler zahlreichen zahlreicher einigen einiger sowohl mindestens insbesondere schliesslich naturlich
      """),
    fundedBy: WordSet(
      "finanziert_von finanziert_durch gefordert_von gefordert_durch mit_unterstutzung_von mit_unterstutzung_der"
    ),
    legalForms: WordSet("vog v.o.g e.v ev gmbh ag ggmbh mbh e_._v e_._v_."),
    titles: WordSet("herr frau herrn dr prof hr fr herren"),
    numbers: [
      "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
      "zehn": 10, "elf": 11, "zwolf": 12, "dreizehn": 13, "vierzehn": 14, "funfzehn": 15,
      "zwanzig": 20,
    ],
    fieldLabels: [
      "gemeinde": .commune, "stadt": .commune, "gemeinden": .commune, "organisation": .organisation,
      "einrichtung": .organisation, "provinz": .province, "bereich": .domain, "domane": .domain,
      "pravention": .prevention, "kontaktperson": .contact, "kontakt": .contact,
      "ansprechpartner": .contact, "ansprechpartnerin": .contact, "titel": .title,
      "projekttitel": .title, "projekt": .title, "projektname": .title, "trager": .organisation,
      "herausgeber": .organisation,
      "projekttrager": .organisation, "autor": .contact, "verfasser": .contact,
    ],
    absent: WordSet("entschuldigt abwesend gaste nicht_anwesend verhindert entschuldigungen"),
    excused: WordSet("entschuldigt entschuldigungen verhindert"),
    postsOfPlaces: ["burgermeister": "Bürgermeister von {place}"],
    announcing: WordSet("folgende folgenden folgender folgendes"),
    roleNotes: [
      "vorsitz": .chair, "vorsitzende": .chair, "vorsitzender": .chair, "prasidium": .chair,
      "sekretariat": .secretary, "schriftfuhrung": .secretary, "protokoll": .secretary,
      "schriftfuhrer": .secretary, "schriftfuhrerin": .secretary, "koordination": .coordinator,
      "trager": .coordinator, "federfuhrung": .coordinator, "leitung": .coordinator,
      "moderation": .coordinator,
    ],
    inChair: WordSet("vorsitz vorsitzender vorsitzende"),
    membershipRules: germanRules.map { $0.withPast(PastForms.german) },
    linkRules: germanLinks.map { $0.withPast(PastForms.german) })
}
