extension SheetLanguage {
  /// Dutch.
  static let dutch = SheetLanguage(
    language: .dutch,
    frequent: WordSet(
      """
      de het een en van in is dat die met voor op te zijn aan er ook als om door bij naar uit wordt
      worden niet we wij ze zij deze dit hun over tot heeft hebben kan of onder
      """),
    determiners: WordSet("de het een 't d' elk elke alle onze ons hun zijn haar iedere"),
    indefinite: WordSet("een enkele verschillende diverse meerdere elke elk"),
    inflections: ["en", "e", "s"],
    demonstratives: WordSet("deze dit die dat genoemde"),
    conjunctions: WordSet("en alsook evenals alsmede zowel_als & maar_ook en_ook samen_met"),
    ofWords: WordSet("van der des vd"),
    innerWords: WordSet("voor in op te aan over tegen bij uit rond tot"),
    clauseOpeners: WordSet(
      """
      die dat wie waar waarin waarmee waarbij waarvan waardoor om zodat zodra omdat wanneer indien
      terwijl hoewel opdat nadat voordat als teneinde met_het_oog_op met_als_doel in_het_kader
      rond_de_tafel rond_tafel aan_tafel om_de elke_maand elke_week maandelijks jaarlijks vier_keer
      twee_keer drie_keer sinds samen deel mee bijeen bij_elkaar in_samenwerking met_steun
      met_de_steun met_financiele_steun met_de_financiele_steun met_middelen onder_voorzitterschap
      onder_leiding gesubsidieerd_door gefinancierd_door getrokken_door gecoordineerd_door
      voorgezeten_door geleid_door ondersteund_door dankzij met_elkaar onder_elkaar de_handen verslag notulen agenda uitnodiging
      """),
    communeCues: WordSet(
      "gemeente stad ocmw ocmw_van stadsbestuur_van gemeentebestuur_van lokaal_bestuur stad_en_ocmw gemeente_en_ocmw"
    ),
    verbs: WordSet(
      """
      is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen moet moeten wil
      willen zal zullen zou zouden gaat gaan komt komen doet doen maakt maken geeft geven neemt nemen
      zit zitten zetelt zetelen bestaat bestaan vormt vormen brengt brengen werkt werken zien ziet
      organiseert organiseren coordineert leidt leiden ondersteunt ondersteunen financiert biedt
      bieden richt krijgt krijgen vindt vinden staat staan ligt overlegt overleggen bespreekt
      bespreken volgt volgen trekt trekken neemt overlopen hopen helpt helpen zegt zeggen vergadert
      vergaderen deelt delen slaan slaat verenigt verenigen bundelt bundelen groepeert telt tellen
      begeleidt begeleiden ontmoet ontmoeten nodigt werkte werkten startte startten richtte
      richtten besliste beslisten keurde wint mag mogen blijft blijven loopt lopen
      """),
    adverbials: WordSet(
      """
      in op voor met sinds tijdens na om vanaf volgens via binnen naast dankzij bij te door intussen
      vandaag wie wat hoe waar hij zij ze wij we ik men iedereen allen niemand dit dat daarnaast
      """
    ),
    pronouns: WordSet("die_van dat_van"),
    negations: WordSet("niet geen nooit zonder noch behalve uitgezonderd evenmin"),
    conditionals: WordSet(
      """
      kan kunnen zou zouden eventueel indien_nodig desgewenst naargelang afhankelijk mogelijk
      desgevallend waar_nodig op_vraag wil willen
      """),
    abbreviations: WordSet(
      "dhr mevr mw dr ir st bv o.a m.b.v i.s.m t.a.v enz e.d nr tel blz ca prof go!"),
    platformNouns: [
      .platform: WordSet(
        """
        huis_van_het_kind huizen_van_het_kind lokale_integrale_veiligheidscel livc livc-r gbo
        breed_onthaal platform netwerk overleg stuurgroep cel veiligheidscel adviesraad raad
        commissie *raad *commissie opvoedingswinkel *winkel_opvoeding drugpunt schakelteam brugteam kernteam samenwerkingsverband samenwerking rondetafel ronde_tafel comite partnerschap
        *overleg *platform *netwerk *cel *stuurgroep *overlegplatform *verband *tafel bestuursorgaan
        eerstelijnszone zorgraad welzijnsoverleg preventieraad forum loket coalitie
        """),
      .workingGroup: WordSet(
        "werkgroep werkgroepen subgroepen subgroep subwerkgroep *werkgroep kerngroep *kerngroep"),
      .taskForce: WordSet("task_force taskforce ltf tf"),
      .project: WordSet(
        "project programma initiatief actieplan campagne proefproject *project *traject"),
      .group: WordSet("groep groepen bijeenkomst lerend_netwerk intervisiegroep"),
    ],
    platformIfNamed: WordSet("dienst team punt centrum actie werking"),
    anyPlatform: WordSet(
      """
      overleg samenwerkingsverband netwerk platform cel groep werkgroep samenwerking orgaan structuur
      project raad partnerschap initiatief vergadering
      """),
    adjectivesPrecede: true,
    nounsAreCapitalised: false,
    notPlatforms: WordSet(
      """
      gemeenteraad provincieraad ondernemingsraad ministerraad leerlingenraad schoolraad
      kabinet handen raad_van_bestuur ouderraad politieraad districtsraad ocmw-raad
      raad_voor_maatschappelijk_welzijn sociaal_huis huisartsenkring
      preventiedienst provinciaal_interbestuurlijk_samenwerkingsverband vereniging
      """),
    adjectives: WordSet(
      """
      lokale lokaal integrale integraal geintegreerd geintegreerde breed brede sociaal sociale
      gemeentelijk gemeentelijke stedelijk stedelijke intergemeentelijk intergemeentelijke bovenlokaal
      bovenlokale regionaal regionale multidisciplinair multidisciplinaire interdisciplinair
      strategisch strategische operationeel operationele beperkte uitgebreide vaste nieuwe provinciaal
      provinciale preventieve plaatselijk plaatselijke gewestelijk gewestelijke *aal *ale *eel *ele
      *air *aire *isch *ische *overschrijdend *overschrijdende *disciplinair *disciplinaire
      """),
    functions: WordSet(
      """
      burgemeester burgemeesters schepen schepenen voorzitter ondervoorzitter directeur algemeen_directeur
      directeurs korpschef zonechef coordinator coordinatoren *coordinator *coordinatoren
      verantwoordelijke *verantwoordelijke ambtenaar *ambtenaar consulent *consulent secretaris
      commissaris procureur magistraat parketmagistraat rechter officier gouverneur minister
      *voorzitter *directeur *schepen wijkagent wijkagenten teamleider diensthoofd afdelingshoofd
      contactpersoon referentiepersoon adviseur *adviseur hoofdinspecteur inspecteur bemiddelaar
      casemanager casemanagers referent *referent straathoekwerkers procesbegeleider *deskundige *medewerker
      """),
    categories: WordSet(
      """
      scholen ziekenhuizen verenigingen huisartsen moskeeen handelaars ondernemers ouders gezinnen
      bewoners burgers jongeren leerkrachten hulpverleners straathoekwerk straathoekwerkers
      organisaties diensten jeugdbewegingen sportclubs kinderopvanginitiatieven buurtwerkers
      vrijwilligers partners gemeenten lokale_besturen geestelijke_gezondheidszorg
      volwassenenonderwijs kinderopvang onderwijs welzijnsorganisaties middenveldorganisaties
      vroedvrouwen kinderdagverblijven onthaalouders psychologen apothekers thuisverpleegkundigen
      diensten_maatschappelijk_werk mutualiteiten ziekenfondsen wijkgezondheidscentra jeugdhuizen
      politiezones politiediensten *diensten *scholen *verenigingen *organisaties *centra *huizen
      *artsen *werkers *raden *begeleiders *verpleegkundigen *besturen adviesraden clb's caw's
      ocmw's vzw's leerlingen kinderen senioren buurtcomites wijkcomites oudercomites imams
      moskeeverenigingen zelforganisaties professionals inwoners *initiatieven
      """),
    programmes: WordSet("plan programma *programma"),
    bodies: WordSet(
      """
      politie politiezone parket ocmw ocmw's caw cgg clb vclb ckg vk kind_en_gezin gezinsbond stad gemeente
      provincie dienst team centrum huis vzw vereniging school hogeschool universiteit ziekenhuis
      kabinet afdeling agentschap bureau fonds stichting federatie unie raad ploeg bond justitiehuis
      ziekenfonds mutualiteit bibliotheek museum theater academie wgc loket jeugdhuis jeugddienst
      brandweer scholengroep koepel directie europese_unie gewest gemeenschap integratiecentrum *koepel *raad *scholengroep *comite rode_kruis opgroeien vdab rva vaph logo lop pisad saamo ferm cm avansa *dienst *centrum
      *huis *school *politie *werking *organisatie *team *punt *kring *bestuur *zone *parket *fonds
      *maatschappij *vereniging *hulp *zorg wijkgezondheidscentrum pleegzorg familiehulp thuisbegeleiding
      kinderdagverblijf inloopteam overheid vlaamse_overheid staatsveiligheid *werk vereniging
      """),
    sharedHeads: [
      "gemeenten": "gemeente", "steden": "stad", "ocmw's": "OCMW", "ocmws": "OCMW",
      "caw's": "CAW", "clb's": "CLB", "lokale besturen": "lokaal bestuur",
      "politiezones": "politiezone", "besturen": "bestuur", "mutualiteiten": "mutualiteit",
      "burgemeesters": "burgemeester van",
      "huizen": "huis", "provincies": "provincie",
    ],
    representatives: WordSet(
      """
      vertegenwoordigers vertegenwoordiger afgevaardigden afgevaardigde mensen medewerkers
      vertegenwoordiging afvaardiging leden experts
      """),
    participants: WordSet(
      """
      partners partner leden lid deelnemers actoren organisaties kernpartners kernleden
      samenwerkingspartners samenstelling ondertekenaars diensten partijen
      kernactoren vaste_leden ledenlijst wie_zijn_we wie_zetelt wie_zit wie_zitten wie_maakt
      wie_neemt wie_doet wie_werkt stemgerechtigden
      """),
    fillers: WordSet(
      """
      enz enzovoort etc o.a onder_meer onder_andere andere anderen zoals bijvoorbeeld bv ook verder
      tenslotte ten_slotte waarnemers volgende diverse verschillende zowel e.d ook_nog
      """),
    fundedBy: WordSet(
      """
      gefinancierd_door gesubsidieerd_door medegefinancierd_door gecofinancierd_door
      gesteund_door met_financiele_steun_van medegesubsidieerd_door met_steun_van met_de_steun_van met_middelen_van
      """),
    legalForms: WordSet("vzw asbl vzw's v.z.w bvba nv cvba cv bv stichting_van_openbaar_nut"),
    titles: WordSet("dhr mevr mw mevrouw meneer de_heer heer dr prof"),
    numbers: [
      "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
      "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15,
      "twintig": 20,
    ],
    fieldLabels: [
      "gemeente": .commune, "stad": .commune, "gemeenten": .commune, "organisatie": .organisation,
      "provincie": .province, "domein": .domain, "preventie": .prevention,
      "preventieniveau": .prevention, "contactpersoon": .contact, "contact": .contact,
    ],
    membershipRules: dutchRules,
    linkRules: [
      LinkRule(
        "liaison", "{P} werkt|overlegt|houdt|legt nauw? ... samen|contact|link met {P}",
        .liaisesWith),
      LinkRule("liaison", "{P} ... link|band|verbinding|contact met {P}", .liaisesWith),
      LinkRule("part of", "{P} maakt|is|vormt deel|onderdeel uit? van {P}", .partOf),
      LinkRule("part of", "{P} binnen|in|van {P}", .partOf),
      LinkRule("succession", "{P} vervangt|opvolger volgt? ... {P}", .succeeds),
      LinkRule("steering", "{P} stuurt|begeleidt {P} aan?", .steers),
      LinkRule("complement", "{P} vult|aanvulling ... {P} aan?", .complements),
    ])

  private static let dutchRules: [MembershipRule] = [
    MembershipRule("list after colon", "@partners ... : {L}"),
    MembershipRule("list after colon", "volgende ... : {L}"),
    MembershipRule(
      "list after colon", "# partijen|partners|organisaties|diensten|actoren ... : {L}"),
    MembershipRule(
      "list after colon",
      "maken|maakt|zetelen|zetelt|zitten|nemen|neemt|werken ... : {L}"),
    MembershipRule("list after colon", "@partners ... {P} : {L}"),
    MembershipRule("members are", "@partners ... zijn|waren {L}"),
    MembershipRule("made up of", "{P}? ... bestaat|bestaan|bestond|samengesteld ... uit {L}"),
    MembershipRule("made up of", "bestaat|bestaan naast {L} uit {L}"),
    MembershipRule(
      "made up of", "{P}? ... gevormd|samengesteld|bemand|opgebouwd ... door|uit|met|rond {L}"),
    MembershipRule(
      "brings together",
      "{P}? ... verenigt|groepeert|bundelt|verzamelt|overkoepelt|verbindt|omvat|telt {L}"),
    MembershipRule("brings together", "brengt|brengen|bracht|roept ... samen|bijeen : {L}"),
    MembershipRule("brings together", "brengt|brengen|bracht {L} samen|bijeen|rond|aan"),
    MembershipRule(
      "between",
      "samenwerking|samenwerkingsverband|samenwerkingsovereenkomst|partnerschap|overleg|netwerk|convenant|overeenkomst|protocol|initiatief|project tussen {L}"
    ),
    MembershipRule(
      "between", "samenwerking|samenwerkingsverband|samenwerkingsinitiatief|partnerschap van {L}"),
    MembershipRule(
      "delegates",
      "{L} zetelen|zetelt|zitten|zit|nemen|neemt|deel|participeren|participeert ... in|aan|deel|rond ... {P}"
    ),
    MembershipRule(
      "delegates",
      "in|aan|bij|binnen|rond {P} zetelen|zetelt|zitten|zit|nemen|neemt|werken|overleggen|participeren|vergaderen ook? {L}"
    ),
    MembershipRule(
      "delegates",
      "zitten|zetelen|overleggen|vergaderen|werken {L} rond|aan|in|binnen|samen ... {P}"
    ),
    MembershipRule(
      "delegates",
      "daarin|hierin|waarin|daaraan|hieraan|waaraan zetelen|zetelt|zitten|zit|nemen|neemt|werken ook? {L}"
    ),
    MembershipRule("delegates", "afgevaardigden|vertegenwoordigers|mensen van {L}"),
    MembershipRule(
      "part of",
      "{L} maakt|maken|maakte|is|zijn|vormt|vormen ook? deel|lid|partner|vertegenwoordigd ... van|in {P}"
    ),
    MembershipRule("part of", "maken|maakt ... deel uit van {P} : {L}"),
    MembershipRule("work together", "{L} werken|werkt ... samen|mee ... in|binnen|aan {P}"),
    MembershipRule(
      "meet in", "{L} komen|komt|vergaderen|vergadert|overleggen ... in|binnen|voor|tijdens {P}"),
    MembershipRule(
      "founded", "{L} hebben|richten|richtten|vormen|vormden|startten|sloten ... {P}"),
    MembershipRule("founded", "{L=coordinator} heeft ... {P} opgericht|opgestart|uitgebouwd"),
    MembershipRule("work together", "{L} werken|werkt|doen|doet ook? mee"),
    MembershipRule("join hands", "{L} slaan|sloegen|slaat de handen in|ineen"),
    MembershipRule("join hands", "{L} slaan|sloegen|slaat samen met {L} de handen"),
    MembershipRule(
      "join hands", "{L} bundelen|bundelden|ondertekenen|ondertekenden|sloten|engageren ... {P}"),
    MembershipRule("head of", "{L=chair} zit|leidt {P} voor?"),
    MembershipRule("head of", "voorzitter is {L=chair}"),
    MembershipRule(
      "labelled",
      "initiatiefnemer|initiatiefnemers|trekker|trekkers|coordinatie|penhouder : {L=coordinator}"),
    MembershipRule("labelled", "voorzitter|voorzitterschap : {L=chair}"),
    MembershipRule("labelled", "secretariaat|secretaris : {L=secretary}"),
    MembershipRule("labelled", "financiering|subsidie|subsidies|sponsor|sponsors : {L=funder}"),
    MembershipRule("headed by", "onder? voorzitterschap|leiding van {L=chair}"),
    MembershipRule("headed by", "voorgezeten door {L=chair}"),
    MembershipRule("secretary", "secretariaat ... bij|door {L=secretary}"),
    MembershipRule(
      "carried by",
      "{P}? ... gecoordineerd|getrokken|georganiseerd|geleid|opgericht|gedragen|aangestuurd|opgestart|ontwikkeld|uitgevoerd|beheerd door {L=coordinator}"
    ),
    MembershipRule(
      "carries", "{L=coordinator} coordineert|organiseert|trekt|startte|lanceert|begeleidt ... {P}"),
    MembershipRule("initiative of", "initiatief|project van {L=coordinator}"),
    MembershipRule(
      "directed by", "{L=coordinator} als regisseur|trekker|coordinator|initiatiefnemer"),
    MembershipRule("in work with", "samenwerking|partnerschap met {L}"),
    MembershipRule("in work with", "i.s.m {L}"),
    MembershipRule("in work with", "overleg met {L}"),
    MembershipRule(
      "in work with",
      "werkt|werken|organiseert|organiseren|ontwikkelt|bouwt|zet|zetten|startte|startten|leidt ... samen met {L}"
    ),
    MembershipRule("with the support of", "met de? financiele? steun|middelen van {L=funder}"),
    MembershipRule(
      "paid by",
      "gefinancierd|gesubsidieerd|betaald|ondersteund|medegefinancierd|gecofinancierd|gesteund door {L=funder}"
    ),
    MembershipRule("paid by", "{L=funder} financiert|financieren|subsidieert|subsidieren {P}"),
    MembershipRule("belong to", "{L} ... tot de? @partners ... van de|het|een? {P}"),
    MembershipRule("belong to", "met|door {L} , die|welke ... tot de? @partners ... van {P}"),
  ]
}
