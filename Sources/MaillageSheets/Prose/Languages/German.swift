extension SheetLanguage {
  /// German.
  static let german = SheetLanguage(
    language: .german,
    frequent: WordSet(
      """
      der die das und den dem des ein eine einer einem einen ist sind von zu mit fur auf im in sich
      nicht auch als an am bei aus dass wird werden zur zum uber nach wie hat haben oder
      """),
    determiners: WordSet(
      "der die das den dem des ein eine einer einem einen eines unser unsere ihre ihr alle jede jeder"
    ),
    indefinite: WordSet("ein eine einer einem einen eines mehrere verschiedene jede jeder"),
    demonstratives: WordSet("dieser diese dieses diesem diesen jener jene genannte genannten"),
    conjunctions: WordSet("und sowie ebenso_wie als_auch wie_auch & sowie_auch"),
    ofWords: WordSet("von vom der des"),
    innerWords: WordSet("fur zur zum im in am an auf gegen uber bei aus unter zu"),
    clauseOpeners: WordSet(
      """
      welche welcher welches um damit wobei wodurch womit weil wenn sobald obwohl nachdem bevor dass
      die_sich der_sich das_sich die_in der_in das_in im_rahmen mit_dem_ziel zwecks seit
      """),
    verbs: WordSet(
      """
      ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnen muss mussen will
      wollen soll sollen sollte geht kommt macht gibt nimmt nahmen nehmen besteht setzt sitzen sitzt
      gehoren gehort wirken wirkt arbeitet arbeiten vereint bringt bringen leitet leiten koordiniert
      organisiert organisierte unterstutzt finanziert fordert bietet bieten trifft treffen tagt tagen
      umfasst bildet bilden beteiligen beteiligt vertreten verspricht mochte
      """),
    adverbials: WordSet(
      "in im an am auf fur mit seit wahrend nach um ab laut uber bei zu zur zum neben durch dank heute"
    ),
    pronouns: WordSet("derjenige diejenige jene"),
    negations: WordSet("nicht kein keine keinen keiner ohne niemals weder ausser ausgenommen"),
    conditionals: WordSet(
      """
      kann konnen konnte konnten wurde_gern mochte gegebenenfalls ggf bei_bedarf eventuell moglicherweise
      je_nach soll sollen sollte
      """),
    abbreviations: WordSet("hr fr dr prof st bzw usw z.b u.a ggf d.h nr tel str inkl evtl vog"),
    platformNouns: [
      .platform: WordSet(
        """
        rat netzwerk plattform ausschuss beirat runder_tisch rundtisch kommission lenkungsgruppe
        arbeitskreis *netzwerk *plattform *ausschuss *beirat *rat *kommission *verbund *zelle zelle
        *tisch *gremium gremium *konferenz kooperation partnerschaft *partnerschaft *forum forum
        bundnis
        """),
      .workingGroup: WordSet("arbeitsgruppe arbeitsgruppen untergruppe *arbeitsgruppe ag"),
      .taskForce: WordSet("task_force taskforce"),
      .project: WordSet(
        "projekt programm initiative *projekt *programm *programms massnahme aktion"),
      .group: WordSet(
        "gruppe *gesprach rundtischgesprach austausch treffen *treffen videokonferenz gesprachsrunde"
      ),
    ],
    platformIfNamed: WordSet("dienst stelle team zentrum aktion"),
    anyPlatform: WordSet(
      """
      netzwerk gruppe gremium plattform rat arbeitsgruppe partnerschaft austausch projekt treffen
      zusammenarbeit kreis
      """),
    adjectivesPrecede: true,
    nounsAreCapitalised: true,
    notPlatforms: WordSet(
      "gemeinderat stadtrat bundesrat regierungsrat sankt_rat gemeindekollegium heimat monat"),
    adjectives: WordSet(
      """
      lokale lokaler lokales lokalen kommunale kommunaler kommunales soziale sozialer soziales
      virtuelles virtuelle virtueller runder runden regionale regionaler multidisziplinare
      interdisziplinare strategische operative integrierte ostbelgische
      """),
    functions: WordSet(
      """
      burgermeister burgermeisterin schoffe schoffin schoffen prasident prasidentin prasidenten
      vorsitzender vorsitzende direktor direktorin leiter leiterin *leiter *leiterin sekretar
      sekretarin *sekretar *sekretarin beauftragte beauftragter *beauftragte *beauftragten *beauftragter
      berater beraterin *berater *beraterin koordinator koordinatorin *koordinator *koordinatorin
      referent referentin korpschef zonenchef kommissar prokurator minister ministerin
      ministerprasident generaldirektor inspektor revierleiter schulleiter ansprechpartner *chef
      """),
    categories: WordSet(
      """
      schulen krankenhauser vereine arzte hausarzte moscheen unternehmen geschaftsleute eltern
      familien burger burgerinnen einwohner jugendliche lehrer organisationen dienste einrichtungen
      jugendtreffs sportvereine kindergarten fachkrafte ehrenamtliche gemeinden sozialdienste
      """),
    programmes: WordSet("plan programm *plan *programm"),
    bodies: WordSet(
      """
      polizei polizeizone staatsanwaltschaft *staatsanwaltschaft oshz stadt gemeinde provinz dienst
      zentrum haus vog verein schule hochschule universitat krankenhaus kabinett abteilung agentur
      buro stiftung verband amt ministerium regierung bibliothek museum akademie feuerwehr rotes_kreuz
      kaleido caritas kpvdb arbeitsamt *dienst *zentrum *haus *schule *polizei *stelle *amt *verein
      *verband *verwaltung *zone *werk *hilfe *rat *kasse *bund deutschsprachige_gemeinschaft
      anlaufstelle jugendhilfe
      """),
    sharedHeads: [
      "gemeinden": "Gemeinde", "stadte": "Stadt", "stadten": "Stadt",
      "die oshz": "ÖSHZ", "den oshz": "ÖSHZ", "der oshz": "ÖSHZ", "und oshz": "ÖSHZ",
    ],
    representatives: WordSet(
      "vertreter vertreterin vertreterinnen vertretern abgeordnete delegierte mitglieder mitarbeiter"
    ),
    participants: WordSet(
      """
      partner mitglieder teilnehmer akteure beteiligte partnerorganisationen kooperationspartner
      anwesend anwesende zusammensetzung organisationen unterzeichner
      """),
    fillers: WordSet(
      "usw etc u.a unter_anderem andere anderen wie zum_beispiel z.b auch ferner ausserdem verschiedene"
    ),
    fundedBy: WordSet(
      "finanziert_von finanziert_durch gefordert_von gefordert_durch mit_unterstutzung_von mit_unterstutzung_der"
    ),
    legalForms: WordSet("vog v.o.g e.v gmbh ag ggmbh"),
    titles: WordSet("herr frau herrn dr prof hr fr"),
    numbers: [
      "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
      "zehn": 10, "elf": 11, "zwolf": 12, "dreizehn": 13, "vierzehn": 14, "funfzehn": 15,
      "zwanzig": 20,
    ],
    fieldLabels: [
      "gemeinde": .commune, "stadt": .commune, "gemeinden": .commune, "organisation": .organisation,
      "einrichtung": .organisation, "provinz": .province, "bereich": .domain, "domane": .domain,
      "pravention": .prevention, "kontaktperson": .contact, "kontakt": .contact,
      "ansprechpartner": .contact,
    ],
    membershipRules: germanRules,
    linkRules: [
      LinkRule("liaison", "{P} arbeitet|steht|tauscht ... mit {P}", .liaisesWith),
      LinkRule("part of", "{P} ist|gehort|bildet teil|untergruppe? ... {P}", .partOf),
      LinkRule("succession", "{P} ersetzt|lost|folgt ... {P}", .succeeds),
      LinkRule("steering", "{P} steuert|leitet|begleitet {P}", .steers),
      LinkRule("complement", "{P} erganzt {P}", .complements),
    ])

  private static let germanRules: [MembershipRule] = [
    MembershipRule("list after colon", "@partners ... : {L}"),
    MembershipRule("took part", "teil : {L}"),
    MembershipRule("took part", "neben {L} nahmen|nehmen|nimmt"),
    MembershipRule("took part", "{L} nahmen|nehmen|nimmt ... an|am ... {P} teil?"),
    MembershipRule("made up of", "{P}? ... besteht|setzt sich? aus {L}"),
    MembershipRule("made up of", "{P}? ... zusammen aus {L}"),
    MembershipRule("brings together", "{P}? ... vereint|umfasst|versammelt {L}"),
    MembershipRule(
      "work in",
      "{L} wirken|wirkt|sitzen|sitzt|arbeiten|beteiligen|sind sich? ... im|in|am|an ... {P}"),
    MembershipRule("belong to", "{P} gehoren|gehort ... an? {L}"),
    MembershipRule("headed by", "unter dem? vorsitz|leitung von|der|des {L=chair}"),
    MembershipRule("headed by", "geleitet von|durch {L=chair}"),
    MembershipRule(
      "carried by", "{P}? ... koordiniert|organisiert|getragen|gegrundet von|durch {L=coordinator}"),
    MembershipRule("carries", "{L=coordinator} koordiniert|organisiert|tragt|grundete ... {P}"),
    MembershipRule(
      "carries",
      "organisierte|koordinierte|grundete {L=coordinator} am|im|ein|eine|einen|den ... {P}"),
    MembershipRule("in work with", "in? zusammenarbeit|kooperation mit {L}"),
    MembershipRule(
      "with the support of", "mit finanzieller? unterstutzung von|der|des|durch {L=funder}"),
    MembershipRule("paid by", "finanziert|gefordert|bezuschusst von|durch {L=funder}"),
  ]
}
