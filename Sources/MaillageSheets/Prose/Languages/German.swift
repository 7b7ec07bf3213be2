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
      "der die das den dem des ein eine einer einem einen eines vom beim unser unsere ihre ihr alle jede jeder"
    ),
    indefinite: WordSet("ein eine einer einem einen eines mehrere verschiedene jede jeder"),
    inflections: ["en", "er", "es", "em", "e"],
    demonstratives: WordSet("dieser diese dieses diesem diesen jener jene genannte genannten"),
    conjunctions: WordSet("und sowie ebenso_wie als_auch wie_auch & sowie_auch"),
    ofWords: WordSet("von der des"),
    innerWords: WordSet("fur zur zum im in am an auf gegen uber bei aus unter zu"),
    clauseOpeners: WordSet(
      """
      welche welcher welches um damit wobei wodurch womit weil wenn sobald obwohl nachdem bevor dass
      die_sich der_sich gefordert_von gefordert_durch finanziert_von finanziert_durch koordiniert_von
      unter_vorsitz unter_leitung unter_der_leitung unter_dem_vorsitz in_zusammenarbeit_mit
      mit_unterstutzung der_sich das_sich die_in der_in das_in im_rahmen mit_dem_ziel zwecks seit
      """),
    communeCues: WordSet(
      "gemeinde stadt stadtgemeinde oshz gemeindeverwaltung stadtverwaltung"),
    verbs: WordSet(
      """
      ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnen muss mussen will
      wollen soll sollen sollte geht kommt macht gibt nimmt nahmen nehmen besteht setzt sitzen sitzt
      gehoren gehort wirken wirkt arbeitet arbeiten vereint bringt bringen leitet leiten koordiniert
      organisiert organisierte unterstutzt finanziert fordert bietet bieten trifft treffen tagt tagen
      umfasst bildet bilden tagt treffen fand findet fanden finden steht stehen liegt fuhrt fuhren sagte
      sagt erklarte betonte lobte freut zahlt zahlen engagieren ubernimmt erhalt leistet begleitet
      beteiligen beteiligt vertreten verspricht mochte
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
        arbeitskreis runden_tisch runden_tisches runden_tische rats netzwerks netzwerkes ausschusses
        beirats *beirats lenkungsausschuss steuerungsgruppe *netzwerks *kreis runde *plattform *ausschuss *beirat *rat *kommission *verbund *zelle zelle
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
      "gemeinderat stadtrat schulrat elternrat landkreis kirchenkreis kreis umkreis verwaltungsrat bundesrat regierungsrat sankt_rat gemeindekollegium heimat monat"
    ),
    adjectives: WordSet(
      """
      kriminalpraventive kriminalpraventiver kriminalpraventiven lokale lokaler lokales lokalen kommunale kommunaler kommunales soziale sozialer soziales
      virtuelles virtuelle virtueller runder runden regionale regionaler multidisziplinare
      interdisziplinare strategische operative integrierte ostbelgische
      """),
    functions: WordSet(
      """
      jugendrichter jugendrichterin *richter *richterin polizeiprasident landrat landratin stadtrat
      dezernent dezernentin *dezernent *meister *meisterin pfarrer pastor imam *lehrer *arbeiter
      *arbeiterin *pfleger streetworker streetworkerin ratsmitglied schriftfuhrer schriftfuhrerin
      burgermeister burgermeisterin schoffe schoffin schoffen prasident prasidentin prasidenten
      vorsitzender vorsitzende direktor direktorin leiter leiterin *leiter *leiterin sekretar
      sekretarin *sekretar *sekretarin beauftragte beauftragter *beauftragte *beauftragten *beauftragter
      berater beraterin *berater *beraterin koordinator koordinatorin *koordinator *koordinatorin
      referent referentin korpschef zonenchef kommissar prokurator minister ministerin
      ministerprasident generaldirektor inspektor revierleiter schulleiter ansprechpartner *chef
      """),
    categories: WordSet(
      """
      kirchen pfarren parteien fraktionen gewerkschaften kindertagesstatten *schulen *vereine
      *dienste *verbande schulen krankenhauser vereine arzte hausarzte moscheen unternehmen geschaftsleute eltern
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
      anlaufstelle jugendhilfe *inspektion *direktion *prasidium *departement *praxis *ring *buro
      *gesellschaft *verbund *beratung *heim *kanzlei *gericht gericht pfarre kirche moschee
      *gemeinde ministerium *ministerium fachbereich referat fachstelle sozialamt jugendamt
      """),
    sharedHeads: [
      "gemeinden": "Gemeinde", "stadte": "Stadt", "stadten": "Stadt",
      "die oshz": "ÖSHZ", "den oshz": "ÖSHZ", "der oshz": "ÖSHZ", "und oshz": "ÖSHZ",
    ],
    representatives: WordSet(
      "vertreter vertreterin vertreterinnen vertretern mitarbeiterinnen mitarbeitern abgeordnete delegierte mitglieder mitarbeiter"
    ),
    participants: WordSet(
      """
      partner partnern mitglieder mitgliedern teilnehmer teilnehmern teilnehmende teilnehmenden akteure
      akteuren kooperationspartnern projektpartner netzwerkpartner beteiligten unterzeichnern beteiligte partnerorganisationen kooperationspartner
      anwesend anwesende zusammensetzung organisationen unterzeichner
      """),
    fillers: WordSet(
      "usw etc u.a unter_anderem andere mehrere einige weitere anderen wie zum_beispiel z.b auch ferner ausserdem verschiedene"
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
    absent: WordSet("entschuldigt abwesend gaste nicht_anwesend verhindert"),
    postsOfPlaces: ["burgermeister": "Bürgermeister von {place}"],
    announcing: WordSet("folgende folgenden folgender folgendes"),
    roleNotes: [
      "vorsitz": .chair, "vorsitzende": .chair, "vorsitzender": .chair, "prasidium": .chair,
      "sekretariat": .secretary, "schriftfuhrung": .secretary, "koordination": .coordinator,
      "trager": .coordinator, "federfuhrung": .coordinator, "leitung": .coordinator,
    ],
    inChair: WordSet("vorsitz vorsitzender vorsitzende"),
    membershipRules: germanRules,
    linkRules: [
      LinkRule("liaison", "{P} arbeitet|steht|tauscht ... mit {P}", .liaisesWith),
      LinkRule("part of", "{P} ist|gehort|bildet teil|untergruppe? ... {P}", .partOf),
      LinkRule("succession", "{P} ersetzt|lost|folgt ... {P}", .succeeds),
      LinkRule("steering", "{P} steuert|leitet|begleitet {P}", .steers),
      LinkRule("complement", "{P} erganzt {P}", .complements),
    ])

  private static let germanRules: [MembershipRule] = [
    MembershipRule("list after colon", "aus folgenden @partners : {L}"),
    MembershipRule("list after colon", "@partners ... : {L}"),
    MembershipRule("members are", "@partners ... sind|waren|ist {L}"),
    MembershipRule("took part", "teil : {L}"),
    MembershipRule("took part", "neben {L} nahmen|nehmen|nimmt"),
    MembershipRule("took part", "an|am {P} nahmen|nehmen|nimmt neben {L} auch {L} teil"),
    MembershipRule("took part", "an|am {P} nahmen|nehmen|nimmt {L} teil"),
    MembershipRule("took part", "{L} nahmen|nehmen|nimmt ... an|am ... {P} teil?"),
    MembershipRule("made up of", "{P}? ... setzt|setzen sich aus {L} zusammen"),
    MembershipRule("made up of", "{P}? ... zusammen aus {L}"),
    MembershipRule("made up of", "{P}? ... besteht|bestehend|gebildet aus {L}"),
    MembershipRule("brings together", "{P}? ... vereint|umfasst|versammelt {L}"),
    MembershipRule("brings together", "{P} bringt {L} zusammen"),
    MembershipRule(
      "work in",
      "im|in|am|an|bei {P} ... wirken|wirkt|arbeiten|arbeitet|sind|ist|engagieren|treffen sich? {L} mit|zusammen|vertreten|beteiligt"
    ),
    MembershipRule(
      "work in",
      "im|in|am|an {P} ... sitzen|sitzt|beteiligen|beteiligt|engagieren|treffen|tauschen sich? {L}"),
    MembershipRule("work in", "vertreten sind ... im|in|am|an? {P}? {L}"),
    MembershipRule(
      "work in",
      "{L} wirken|wirkt|sitzen|sitzt|arbeiten|beteiligen|beteiligt|sind|ist sich? ... im|in|am|an ... {P}"
    ),
    MembershipRule("belong to", "{P} gehoren|gehort ... {L} an"),
    MembershipRule("belong to", "ihm|ihr gehoren|gehort {L} an"),
    MembershipRule("belong to", "dazu gehoren|gehort {L}"),
    MembershipRule("belong to", "zu|zum|zur {P} gehoren|gehort|zahlen|zahlt {L}"),
    MembershipRule("belong to", "{L} gehoren|gehort ... {P} an"),
    MembershipRule("headed by", "unter dem|der? vorsitz|leitung von|der|des|vom {L=chair}"),
    MembershipRule("headed by", "vorsitz fuhrt|hat|ubernimmt|liegt bei|beim? {L=chair}"),
    MembershipRule("headed by", "vorsitz|vorsitzende|vorsitzender|vorsitzenden : {L=chair}"),
    MembershipRule("headed by", "vorsitzende|vorsitzender|vorsitzenden ... ist {L=chair}"),
    MembershipRule("headed by", "geleitet wird|wurde ... {P}? von|durch|vom {L=chair}"),
    MembershipRule("headed by", "geleitet von|durch|vom {L=chair}"),
    MembershipRule("headed by", "{P} wird|wurde von|vom|durch {L=chair} geleitet|prasidiert"),
    MembershipRule("head of", "{L=chair} leitet|prasidiert {P}"),
    MembershipRule(
      "carried by",
      "{P} wird|wurde|werden von|vom|durch {L=coordinator} koordiniert|organisiert|getragen|gesteuert|begleitet|betreut|moderiert|gegrundet|einberufen"
    ),
    MembershipRule(
      "carried by",
      "{P}? ... koordiniert|organisiert|getragen|gegrundet|einberufen von|durch|vom {L=coordinator}"
    ),
    MembershipRule(
      "carried by",
      "trager|tragerin|federfuhrung|koordination|tragerschaft|geschaftsfuhrung ... ist|sind|:|hat|liegt bei|beim? {L=coordinator}"
    ),
    MembershipRule("carried by", "in tragerschaft|federfuhrung der|des|von|vom {L=coordinator}"),
    MembershipRule("carries", "{L=coordinator} koordiniert|organisiert|tragt|grundete ... {P}"),
    MembershipRule(
      "carries",
      "organisierte|koordinierte|grundete {L=coordinator} am|im|ein|eine|einen|den ... {P}"),
    MembershipRule("in work with", "in? zusammenarbeit|kooperation mit {L}"),
    MembershipRule(
      "with the support of", "mit finanzieller? unterstutzung von|vom|der|des|durch {L=funder}"),
    MembershipRule(
      "paid by",
      "finanziert|gefordert|bezuschusst|unterstutzt|subventioniert wird|werden|wurde ... {P}? von|vom|durch {L=funder}"
    ),
    MembershipRule(
      "paid by",
      "wird|werden|wurde von|vom|durch|aus {L=funder} finanziert|gefordert|bezuschusst|unterstutzt|subventioniert"
    ),
    MembershipRule(
      "paid by", "finanziert|gefordert|bezuschusst|subventioniert von|vom|durch {L=funder}"),
  ]
}
