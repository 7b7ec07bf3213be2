extension SheetLanguage {
  /// Dutch.
  static let dutch = SheetLanguage(
    language: .dutch,
    bounds: .dutch,
    frequent: WordSet(
      """
      de het een en van in is dat die met voor op te zijn aan er ook als om door bij naar uit wordt
      worden niet we wij ze zij deze dit hun over tot heeft hebben kan of onder
      """),
    determiners: WordSet("de het een 't d' elk elke alle onze ons hun zijn haar iedere"),
    indefinite: WordSet("een enkele verschillende diverse meerdere elke elk"),
    listOpeners: WordSet("met door tussen via"),
    frames: WordSet(
      "in_het_kader aan_het_hoofd aan_de_top binnen_het_kader dankzij naar_aanleiding"),
    papers: WordSet(
      "charter convenant protocol akkoord samenwerkingsovereenkomst samenwerkingsakkoord samenwerkingsprotocol engagementsverklaring intentieverklaring"
    ),
    liaisons: WordSet("contact link band samenwerking"),
    companions: WordSet("met"),
    memberColumns: WordSet(
      "organisatie organisaties partner partners lid leden instelling instellingen dienst diensten vereniging"
    ),
    helpingVerbs: WordSet(
      """
      helpt helpen hielp hielpen ondersteunt ondersteunen steunt steunen adviseert adviseren informeert
      informeren bereikt bereiken bezoekt bezoeken bedient bedienen vraagt vragen krijgt krijgen ontvangt
      ontvangen zoekt zoeken telt verwijst verwijzen belt bellen opvangt begeleidt begeleiden weigert
      weigeren moet moeten
      """),
    wishes: WordSet("wil willen wilden wensen"),
    pastEndings: ["den", "ten"],
    placeRelatives: WordSet("waarin waarbij waaraan waarmee waar waarvoor"),
    lightAdverbs: WordSet(
      """
      er hier daar ook nu dan samen zich elkaar nog al intussen voortaan sindsdien daarin hierin daaraan
      hieraan daarvoor hiervoor vandaag maandelijks jaarlijks geregeld regelmatig telkens onder_meer
      onder_andere o.a voor_het_eerst opnieuw allemaal
      """),
    pluralPlatforms: WordSet(
      "groepen *groepen netwerken *netwerken platformen *platformen organen comites raden *raden overlegorganen cellen"
    ),
    organs: DutchBodies.organs,
    membershipVerbs: WordSet("bestaat_uit bestaan_uit telt omvat bevat"),
    compositions: WordSet(
      """
      samengesteld samenstelling zetelen zetelt aangesloten vertegenwoordigd lid leden bestaat_uit bestaan_uit
      deel_uit nemen_deel neemt_deel doen_mee deelgenomen werken_mee werken_samen schuiven_aan toegetreden
      rond_de_tafel aan_tafel rond_tafel bijeengebracht verenigd vertegenwoordigen ondertekenden ondertekend_door
      ondertekenen hebben_zitting heeft_zitting opgebouwd_uit gevormd_door omvat bundelt verenigt aanwezig
      """),
    seatVerbs: WordSet("nemen_deel_aan zetelen_in zitten_in maken_deel_uit_van werken_mee_aan"),
    fieldEnds: WordSet(
      "*atie *itie *ectie *eit *heid *schap *isme *logie *beleid *zorg *cultuur *iek *vorming *bouw *recht"
    ),
    parts: dutchParts,
    notOnly: WordSet("niet_alleen niet_enkel niet_slechts niet_louter"),
    collaborations: WordSet(
      "samenwerking partnerschap coproductie vrucht_van resultaat_van"),
    structures: WordSet("structuur *structuur organogram"),
    prepositions: [
      (.partOf, WordSet("binnen onder in_de_schoot_van in_het_kader_van in_opdracht_van")),
      (.liaisesWith, WordSet("met aan naar bij")),
    ],
    groups: WordSet("groep"),
    placeWords: WordSet("te in"),
    namely: WordSet("namelijk met_name te_weten meer_bepaald zijnde"),
    namings: WordSet(
      "genaamd gedoopt onder_de_naam gekend_als bekend_als beter_gekend_als beter_bekend_als ook_gekend_als"
    ),
    onBehalf: WordSet("voor namens vanuit"),
    deputies: WordSet(
      """
      plaatsvervanger plaatsvervangster plaatsvervangers vervanger vervangster vervangers
      plaatsvervangend plaatsvervangende
      """),
    times: WordSet("keer maal"),
    perWords: WordSet("per op_een op_het in_het"),
    periods: WordSet("jaar maand week kwartaal semester trimester dag maanden weken jaren"),
    everyWords: WordSet("elke elk om_de ieder iedere"),
    newThings: WordSet("een"),
    whoWords: WordSet("wie"),
    withoutVote: WordSet("zonder_stemrecht zonder_stem"),
    suchAs: WordSet("zoals waaronder"),
    attributes: WordSet(
      """
      vertegenwoordigde actieve gevestigde werkzame erkende aanwezige zetelende betrokken wonende
      werkende gelegen aangesloten
      """),
    hereafter: WordSet("kortweg of_kortweg afgekort afgekort_als hierna verder"),
    agents: WordSet("door"),
    listQuestions: DutchPhrases.listQuestions,
    pageTitles: WordSet(
      """
      over_ons over_onze wie_zijn wat_is wat_doen contact nieuws persbericht inleiding voorstelling
      geschiedenis veelgestelde verslag informatie welkom ons onze
      """),
    projectVerbs: WordSet(
      """
      wordt_gedragen_door wordt_getrokken_door wordt_gefinancierd_door wordt_gesubsidieerd_door
      wordt_gecoordineerd_door wordt_georganiseerd_door wordt_gesteund_door wordt_betaald_door
      werd_gedragen_door werd_getrokken_door werd_gefinancierd_door werd_gesubsidieerd_door
      werd_gecoordineerd_door werd_georganiseerd_door werd_gesteund_door werd_betaald_door
      is_een_project is_een_initiatief is_een_samenwerking is_een_samenwerkingsproject
      is_een_samenwerkingsverband groeide_uit ontstond_uit verenigt bundelt
      """),
    operations: WordSet("operatie actie operation"),
    placePronouns: WordSet("daarin daaraan hierin hieraan eraan erin ervan daarvan hiervan"),
    following: WordSet("volgende"),
    answerOpeners: WordSet(
      "het_gaat_om dat_zijn het_zijn dit_zijn dat_is"),
    timeSpans: WordSet("legislatuur bestuursperiode jaar periode seizoen winter"),
    contrasts: WordSet("wel maar"),
    ordinals: WordSet("eerste tweede derde vierde vijfde"),
    fresh: WordSet("nieuw nieuwe"),
    nearPronouns: WordSet("die deze"),
    relatives: WordSet("dat die"),
    copulas: WordSet("is zijn was waren vormt blijft wordt werd"),
    inflections: ["en", "e", "s"],
    possessives: WordSet("hun zijn haar onze ons"),
    departments: WordSet(
      """
      dienst departement ministerie schepen schepenen minister beleidsdomein bevoegdheid wethouder \
      cluster
      """
    ),
    departmentJoins: WordSet("van voor"),
    sittings: WordSet("vergadering vergaderingen zitting zittingen"),
    belongings: WordSet("hun zijn haar"),
    demonstratives: WordSet("deze dit die dat genoemde"),
    conjunctions: WordSet(
      "en alsook evenals alsmede zowel_als & maar_ook en_ook samen_met en_tot_slot en_tenslotte"),
    ofWords: WordSet("van der des vd"),
    innerWords: WordSet("voor in op te aan over tegen bij uit rond tot"),
    clauseOpeners: DutchPhrases.clauseOpeners,
    correlatives: ["als": "zowel"],
    entryClauses: DutchPhrases.entryClauses,
    alternatives: WordSet("of"),
    subjectPronouns: WordSet("hij zij ze het"),
    roleMarks: DutchPhrases.roleMarks,
    alternates: WordSet(
      """
      of_zijn_afgevaardigde of_haar_afgevaardigde of_diens_afgevaardigde of_hun_afgevaardigde
      of_zijn_vertegenwoordiger of_diens_vertegenwoordiger of_een_afgevaardigde
      of_zijn_plaatsvervanger of_diens_plaatsvervanger of_een_vertegenwoordiger
      en/of_aangestelde_vertegenwoordiger of_zijn_gemachtigde
      """),
    preludes: DutchPhrases.preludes,
    sentAlone: WordSet(
      "vertegenwoordiger vertegenwoordigers afgevaardigde afgevaardigden vertegenwoordiging"),
    communeCues: WordSet(
      "gemeente stad ocmw ocmw_van stadsbestuur_van gemeentebestuur_van lokaal_bestuur stad_en_ocmw gemeente_en_ocmw"
    ),
    verbs: DutchPhrases.verbs,
    adverbials: WordSet(
      """
      tot hierbij daarbij in op voor met sinds tijdens na om vanaf volgens via binnen naast dankzij bij te door intussen
      vandaag midden begin eind onlangs recent gisteren morgen vorig vorige volgend zopas zo daarom
      daarvoor hiervoor zodoende toen wie wat hoe waar hij zij ze wij we ik men iedereen allen niemand dit dat daarnaast
      """
    ),
    pronouns: WordSet("die_van dat_van"),
    negations: WordSet("niet geen nooit zonder noch behalve uitgezonderd evenmin"),
    conditionals: WordSet(
      """
      kan kunnen zou zouden eventueel indien_nodig desgewenst naargelang afhankelijk mogelijk
      desgevallend waar_nodig op_vraag wil willen indien_gewenst zo_nodig
      """),
    abbreviations: WordSet(
      "dhr mevr mw dr ir st bv o.a m.b.v i.s.m t.a.v enz e.d nr tel blz ca prof go!"),
    platformNouns: DutchBodies.platformNouns,
    platformIfNamed: WordSet("dienst team punt centrum actie werking"),
    anyPlatform: WordSet(
      """
      overleg samenwerkingsverband netwerk platform cel groep werkgroep samenwerking orgaan structuur
      project raad adviesraad partnerschap initiatief vergadering
      """),
    adjectivesPrecede: true,
    nounsAreCapitalised: false,
    notPlatforms: DutchBodies.notPlatforms,
    verbIsSecond: true,
    weakPlatforms: WordSet(
      "charter convenant samenwerkingsovereenkomst actieplan engagementsverklaring samenwerkingsakkoord samenwerkingsprotocol protocol akkoord intentieverklaring lop lod lok"
    ),
    unnaming: WordSet("nieuwe nieuw bestaande heel volledig zelf"),
    fields: WordSet(
      """
      *armoede *zorg *hulp *beleid *geweld *opvang *veiligheid *gezondheid *participatie *preventie *dementie
      *wonen *jeugd *onderwijs *welzijn *integratie *diversiteit *mobiliteit *overlast drugs *verslaving
      *opvoeding *ondersteuning *cultuur *sport *milieu *klimaat ontwikkeling *ontwikkeling
      *ontwikkelingssamenwerking ontwikkelingssamenwerking economie *economie landbouw *landbouw toerisme
      erfgoed *ordening emancipatie uitsluiting discriminatie racisme radicalisering *radicalisering
      polarisatie samenleven toegankelijkheid duurzaamheid handicap beperking beperkingen
      """),
    purposeJoins: WordSet("voor tegen rond rondom inzake"),
    aidJoins: WordSet("voor"),
    themeTails: WordSet("met in"),
    people: WordSet(
      "mensen personen jongeren kinderen ouderen senioren gezinnen families ouders vrouwen mannen volwassenen"
    ),
    adjectiveEnds: WordSet("*e"),
    otherLists: DutchPhrases.otherLists,
    adjectives: WordSet(
      """
      grote kleine belangrijke concrete
      lokale lokaal integrale integraal geintegreerd geintegreerde breed brede sociaal sociale
      gemeentelijk gemeentelijke stedelijk stedelijke intergemeentelijk intergemeentelijke bovenlokaal
      bovenlokale regionaal regionale multidisciplinair multidisciplinaire interdisciplinair
      strategisch strategische operationeel operationele beperkte uitgebreide vaste nieuwe provinciaal
      provinciale preventieve plaatselijk plaatselijke gewestelijk gewestelijke *aal *ale *eel *ele
      *air *aire *isch *ische *overschrijdend *overschrijdende *disciplinair *disciplinaire
      """),
    functions: DutchBodies.functions,
    categories: DutchBodies.categories,
    programmes: WordSet("plan programma *programma"),
    bodies: DutchBodies.bodies,
    sharedHeads: [
      "gemeenten": "gemeente", "steden": "stad", "ocmw's": "OCMW", "ocmws": "OCMW",
      "caw's": "CAW", "clb's": "CLB", "lokale besturen": "lokaal bestuur",
      "politiezones": "politiezone", "besturen": "bestuur", "mutualiteiten": "mutualiteit",
      "burgemeesters": "burgemeester van",
      "cgg's": "CGG", "wzc's": "WZC", "eerstelijnszones": "eerstelijnszone",
      "hulpverleningszones": "hulpverleningszone", "zorgraden": "zorgraad",
      "huizen": "huis", "provincies": "provincie",
    ],
    representatives: WordSet(
      """
      vertegenwoordigers vertegenwoordiger vertegenwoordigster afgevaardigden afgevaardigde mensen medewerkers
      vertegenwoordiging afvaardiging leden lid experts iemand stemgerechtigde_leden effectieve_leden
      gewone_leden plaatsvervanger plaatsvervangers plaatsvervangende_leden
      """),
    participants: WordSet(
      """
      partners partner leden lid deelnemers actoren organisaties kernpartners kernleden
      samenwerkingspartners samenstelling ondertekenaars diensten partijen
      kernactoren vaste_leden ledenlijst wie_zijn_we wie_zetelt wie_zit wie_zitten wie_maakt
      wie_neemt wie_doet wie_werkt wie_vind_je wie_vindt_u wie_schuift wie_schuiven wie_doen wie_nemen wie_werken wie_hoort wie_is_erbij wie_zijn_erbij wie_tref_je wie_ontmoet_je uit_wie_bestaat stemgerechtigden aanwezig aanwezigen welzijnspartners
      raadsleden effectieve_leden waarnemende_leden adviserende_leden leden_met_raadgevende_stem bestuursleden ondertekenende_partijen convenantpartners convenantpartijen
      stuurgroepleden werkgroepleden commissieleden netwerkleden adviesraadsleden forumleden
      participanten deelnemende_partijen ketenpartners samenstelling_van netwerkpartners projectpartners partnerorganisaties deelnemende_organisaties
      """),
    fillers: WordSet(
      """
      niet_alleen niet_enkel niet_slechts niet_louter
      de_helft_van de_meeste een_aantal het_merendeel_van een_deel_van heel_wat tal_van een_tiental een_vijftiental een_twintigtal een_dertigtal een_vijftigtal een_honderdtal
      enz enzovoort etc o.a onder_meer onder_andere andere anderen zoals bijvoorbeeld bv ook verder
      tenslotte ten_slotte waarnemers volgende diverse verschillende zowel e.d ook_nog minstens
      minimaal oa ea idem_dito_voor idem_voor ten_minste natuurlijk uiteraard tot_slot uitgenodigd
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
      "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "honderd": 100,
    ],
    fieldLabels: [
      "gemeente": .commune, "stad": .commune, "gemeenten": .commune, "organisatie": .organisation,
      "provincie": .province, "domein": .domain, "preventie": .prevention,
      "preventieniveau": .prevention, "contactpersoon": .contact, "contact": .contact,
      "titel": .title, "projecttitel": .title, "naam van het project": .title,
      "projectnaam": .title, "project": .title,
    ],
    absent: WordSet(
      "verontschuldigd verontschuldigden afwezig niet_aanwezig afwezig_met_kennisgeving"),
    excused: WordSet("verontschuldigd verontschuldigden afwezig_met_kennisgeving"),
    announcing: WordSet("volgende"),
    roleNotes: [
      "voorzitter": .chair, "voorzitster": .chair, "voorzitterschap": .chair,
      "secretaris": .secretary, "secretariaat": .secretary, "verslag": .secretary,
      "verslaggever": .secretary, "coordinator": .coordinator, "coordinatie": .coordinator,
      "trekker": .coordinator, "penhouder": .coordinator, "subsidient": .funder,
      "financiering": .funder, "cofinanciering": .funder,
    ],
    inChair: WordSet("voorzitter zit_voor"),
    membershipRules: dutchRules.map { $0.withPast(PastForms.dutch) },
    linkRules: dutchLinks.map { $0.withPast(PastForms.dutch) })
}
