extension PersonWords {
  /// Everyday words of the names of services, associations and posts, as these stand beside each other with capitals:
  /// "Vrije Tijd", "Economic Development", "Sans But Lucratif".
  ///
  /// None is a common surname or given name: animals, plants, trades and colours are left out.
  static let everyday = WordSet(
    [everydayFrench, everydayDutch, everydayGerman, everydayEnglish].joined(separator: "\n"))

  private static let everydayFrench = """
    abeilles addictions adolescence adolescents ados aeroport agricole agricoles agriculteurs
    agriculture alcool alcooliques alimentaire alimentaires alimentation alphabetisation alzheimer
    amarrage ambulance ambulances amenagement ancienne anciennes anciens ancrages animateurs animatrices
    antiracisme apiculteurs apprentis apprentissage arbres armee artisan artisanat artisans asile
    athletisme autisme bailleurs bambins basket beaux benevolat bibliotheques bleue bleus bougie
    boulangerie boussoles brigade brocante budgetaire but cancer cantine catholique catholiques centrale
    centraux chances chiro chomage chomeurs chorale chretien chretienne chretiens cinema civil civile
    clefs climat climatique cliniques coccinelle coccinelles commercant commerce communication
    comptabilite conjugale conjugales construction contes cooperatives coquelicots creches cultes
    culturel culturelle culturelles culturels cycliste cyclistes cygnes danse dechets defense demandeurs
    democratie democratique dentaire dentistes dessous dessus detention detenus dettes diabete diocese
    discriminations domicile donnerie dons doree douanes drogue durable durables eaux ecologie
    ecologiques economique economiques ecriture educateurs educatif educatifs educative elections
    elephant eleveur eleveurs employeur employeurs energetique energies enseignement entreprendre
    entrepreneurs entreprise environnemental epicerie epiceries escale escales etat-civil etincelles
    etudiant etudiantes evangelique eveche exclusions federaux fenetre fenetres fermes fetes feuilles
    finances financiere fiscal fiscale folklore football forestier fourmis fraise francaise friperie
    garderie garderies gendarmerie gendarmes generaliste generalistes girafe grandes grands grise
    gymnastique handicaps hauts hebergement hepatites hirondelles hivernal huissiers humaines
    humanitaire humanitaires industrie industriel infirmieres informatique intercommunal intercommunale
    interculturalite internationale interpretariat interprete interpretes intrafamiliales israelite jeu
    journal judiciaire judiciaires judo juridiction justiciables kangourous kinesitherapeutes
    kinesitherapie laicite lecture liberation livres locales locataire locaux logements lucratif
    lucratifs ludotheque ludotheques lumineuse lutins magistrats magistrature maltraitances maraichage
    maraichers marches maternelle maternelles maternite medecin medias mediateur mediatrice medicaux
    menageres mentale mentales migrants migrations militaires mobilites moineaux mouvements musees
    musical musicale musulman musulmane musulmans naissance natation nationales naturel naturelle
    naturels neerlandais notaires nourrissons noyau numeriques ocean orange orthodoxe ouvrier papillons
    parental parentale parkinson paroisses paroissiale participatif participatifs participative
    paternite patrimonial patronal patronat pauvres pedagogie pedagogique peinture penitentiaire
    penitentiaires peripherie petanque petites pharmacie pharmaciens pharmacies photo pierrot pieton
    pietons plaines polarisation polyclinique pompiers potager potagers precarite precarites prefectoral
    preventif preventive primaires primo-arrivants prisons proches professionnel professionnelle
    proprietaire proprietaires protestant protestante psychiatrie psychiatriques psychologique
    psychologiques qualification racisme randonnee recyclerie refugie relation relations religieuse
    religieux ressourcerie restaurant retraite retraites routier routiere rues rurales sage-femme
    sages-femmes saint-esprit salut sans-abri sans-papiers sauvetage sculpture secondaire secondaires
    secourisme sentiers sexistes sexuel sexuelle sexuelles sida soignants soin sportif sportifs sportive
    sportives stagiaires stationnement surete synagogue syndicale taxi taxis technique techniques
    technologie television toiture tourisme touristique touristiques tournesols toxicomanies traduction
    train trains tram travailleuses tresorerie trisomie tutelle universites urbaines urbaniste vacances
    vestiaire vestiboutique vetements victime voiles voiries volonte vallees deux quatre cinq sept huit neuf dix
    """

  private static let everydayDutch = """
    aardbei adoptie afval analfabetisme apotheek apothekers arbeidszorg artsen asiel asielzoekers
    atletiek baken bakens basiseducatie basisschool bejaarden bemiddeling beperking beroepen
    beroepsopleiding bestuurlijke bevolking bewegingen bewonersgroep bibliotheken blinden boekhouding
    bonden bosbouw bovenlokale budgetbegeleiding burgerlijke burgerschap burgerzaken buurtcomite
    buurthuis buurthuizen buurtwerk caritas carrousel christelijke circus clubs communicatie culturele
    cultuurraad daklozen dans dekenaat dementie derde dienstencentra dienstencentrum dierenwelzijn
    directie directies doorstart dorps doven drughulp economische eerstelijnszorg eigenaars etnische
    europese evenementen feesten fiets fietsers film financiele geboorte gehandicapten gelijkheid
    gemeenschapscentrum gepensioneerden gerecht gewestelijke gezinsbond gezinszorg glimlach gokken
    groendienst handelaars handhaving herstart herstel herstelgericht holebi holebi's horeca huisarts
    huiselijk hulpdiensten humanistisch humanistische huren huurders inburgering informatica inloophuis
    inspraak interim islamitische jeugdhuis jeugdhuizen jeugdraad jeugdwerk jobcoach jongens
    jongerenwerk joodse juridische kabouter kansarmoede katholieke kerkelijke kindermishandeling
    kinesisten kinesitherapeuten klaproos kledij kledingwinkel kleuter kleuters kleuterschool klinieken
    knuffel knuffels kompas kraam kraamzorg kribbe kringen kringloop kringloopwinkel kringwinkel kunsten
    landbond landbouw lavendel leerkrachten leerlingen leerlingenbegeleiding leraren liberale logopedie
    logopedisten loopbaan maatwerk madeliefje mannen mantelzorg mantelzorgers medische mekaar middelbare
    middenstand middenveld migratie milieuzorg minderheden misbruik mishandeling moederschap moestuin
    moskee moskeeen musea mutualiteiten muziekschool nachtopvang natuurpunt netwerk neutrale
    noodplanning ochtend onafhankelijke onthaalouders ontmoetingscentrum ontwikkelingssamenwerking
    opbouwwerk opleiding opleidingen opstap opvoedingsondersteuning opwaarts oudercomite ouderenzorg
    palliatief palliatieve parkeren parochie parochies participatie partnergeweld patrimonium personeel
    personeelsdienst poetshulp potlood procureur protestantse psychiatrische psychologen psychologische
    rechtbank rechtshulp rechtswinkel regenboog relatie relaties renovatie revalidatie ruraal rusthuis
    samenlevingsopbouw sanctionering scholen schulden schuldhulp secundaire seksualiteit seksueel
    seksuele serviceflats slachtofferhulp slachtoffers slechtzienden sociaal-medisch socialistische
    speelgoed speelhuis speelplein speelpleinen spiegel sportclub sportclubs sportdienst sportraad
    springplank sprookje stedenbouw stilte tabak talen tandartsen technische tewerkstelling tezamen
    theater thuisloos thuislozen thuisverpleging thuiszorg toeristische tolken toneel trampoline
    transgender trappen trein tuinbouw turnen tweede universiteit vakbonden veeteelt verbouwen verhaal
    verpleegkundigen verpleging verslaafden vertaling vervoer voedselhulp voedselpakketten voetbal
    voetbalclub voetgangers volkstuinen volwassenenonderwijs vooruit voorwaarts vriendschap
    vrijwilligerswerk vrijzinnig vrijzinnige vroedkundigen vroedvrouwen wandelaars werkgevers werklozen
    werknemers werkzoekenden wijkcomite wijkhuis wijkwerk wijkwerking woonwagen woonwagenbewoners
    woonzorg woord woorden zaken ziekenhuizen zorgzaam zorgzame zwangere zwangerschap zwembad zwemmen binnenste buiten binnen inbraak een twee drie vier vijf zeven negen tien
    kempens informatie
    """

  private static let everydayGerman = """
    abenteuer abenteuerspielplatz abstinenz abtei alkohol alltag alltagshilfe altenheim altenhilfe
    altenpflege amtsgericht anwalte anwaltschaft apfelbaum apotheken apotheker arbeiterwohlfahrt
    arbeitgeber arbeitnehmer arbeitsagentur arbeitslose arbeitsmarkt arzte arztinnen augen ausblick
    auslanderbehorde autismus barrierefrei bauamt bauen bauernverband behindertenbeirat behindertenhilfe
    behinderung berufskolleg berufsschule bewahrungshilfe bibliothek bienen bildungswerk bischofliche
    bistum blinde bucherei bundesweit caritasverband christlicher christliches dekanat dekanate demenz
    deutschkurs diakonie diakonische diakonisches dolmetscher drogenhilfe durchblick einblick
    elternbeirat erziehungsberatung evangelischer evangelisches fachhochschule fahrrad familiengericht
    familienhilfe familienzentrum fortbildung frauenbeauftragte frauenhaus frauenhauser freies
    freundinnen fruhe fusse geburt gefluchtete gehorlose gemeinde gemeindliche gemeindlichen
    genossenschaft genossenschaften gerichte gerichtshilfe gesamtschule geschichte geschichten
    gesellschaften gesundheitsamt gesundheitswesen gewaltpravention gewaltschutz
    gleichstellungsbeauftragte grosses grundschule grundschulen gymnasien hauptschule hausarzte hauser
    hebamme hebammen hochschule hochschulen horizont horizonte hospiz hospizdienst inklusive innung
    innungen integrationsbeauftragte integrationsrat islamische islamischer jobcenter judische judischer
    jugendhilfe jugendpflege jugendring jugendtreff jugendzentrum jungs kameraden karneval
    katastrophenschutz katholischer katholisches kindergarten kinderland kindertagesstatte
    kindertagesstatten kinderwelt kino kirchliche kita kitas kleiderkammer kleines kleingarten
    klimaschutz klinik kliniken klinikum kloster kompass krankenhauser landgericht landwirtschaft
    lebensraum lebensraume lebenswelt leuchtturm madchen manner mannerberatung marchen marienkafer
    menschen mieter mieterverein migrantinnen migrationsdienst mittlerer mobelborse moschee musikschule
    muslimische muslimischer nahverkehr naturschutz nordliche obdachlose obdachlosenhilfe oberer ohren
    opferschutz orchester ortliche ortlicher ostliche palliativ perspektive perspektiven pfarreien
    pfarrgemeinde pflegedienst pflegedienste pflegeheim polizeidirektion polizeiinspektion
    polizeiprasidium psychiatrischer psychosozialer psychotherapie rassismus realschule rechtsanwalte
    regenwurm regionaler rentner rettungsdienst richterinnen rundblick schloss schmetterling schones
    schuldnerberatung schulerinnen schulpsychologie schulsozialarbeit schwangere schwangerschaft
    schwestern seniorenbeirat seniorenheim seniorenrat sonnenblume sozialkaufhaus sozialstation
    sozialverband sozialwerk sozialwerke spielplatz sprache sprachen stadtische stadtischer stadtisches
    stadtplanung stadtteil stadtteile stiftungen strafvollzug suchtberatung sudliche synagoge
    tagesmutter tagespflege taterarbeit tolerant toleranz traume umweltschutz universitat unternehmer
    vereinigungen verkehrswacht vermieter vertrauen vielfaltig viertel volkshochschule vorbeugung
    weitblick weiterbildung werkstatt werkstatten westliche willkommen wirtschaftsforderung wohlfahrt
    wohlfahrtspflege wohnungsbau wohnungsgesellschaft wohnungslose wohnungslosenhilfe wurzeln zahnarzte
    zentren zirkus zuversicht
    """

  private static let everydayEnglish = """
    abuse abused accessible achieve adhd adolescent adopters adoption adventure african ageing allotment
    allotments alzheimers ambassadors angling apprentices apprenticeships archive archives army
    arthritis asian aspergers aspire assault assembly assessment assessments assessor assisted asthma
    asylum athletics audit auditor autistic barristers beacons benefits bereaved bereavement better
    biodiversity bisexual blind bookshop boys brighter broadband buddhist budgeting budgets cadets cafe
    cannabis canteen carbon careers caribbean carnival catalyst catering catholic cemeteries cessation
    charitable childcare childminders childminding chinese choir chronic cleansing clinics clothes
    clothing co-operative coach coaching coastal coastguard colleges commercial commissioner
    commissioners company compassion compassionate compliance computing connected conservation
    contingencies contingency countywide creative crofters crofting custodial customer customers cyber
    cycling deafblind deanery democracy democratic dental dentists design desistance detached diabetes
    dignity displaced diversion diversity domiciliary doorstep dreams dyslexia ecological ecology
    elderly electoral emergencies employability employers empower empowering engineering
    entrepreneurship epilepsy equestrian estates extremism faiths farming fatherhood fatigue festival
    finance financial fisheries fitness flooding flourish flourishing freelance furniture galleries
    gallery gambling gardening gateway gateways gender grandparents grief growers gym gypsies gypsy
    harassment healthier helpline helplines higher hindu homecare homophobia honesty hopes horticultural
    horticulture hospitality hotline hunger hungry ignite impaired industrial infant infants innovator
    inquiry inspire interfaith internet interns interpreters interpreting isolated isolation jewish
    jobseekers kindness kitchen labour landscape larder later leavers leaving lesbian lettings
    lieutenancy lifeboat literacy loneliness looked loss loving magistrates manufacturing marketing
    maternity mediator mediators medicine mentor mentoring mentors midlands midwifery midwives migrant
    military minorities minority misuse mobility momentum mortgage mosque motherhood multicultural
    museums muslim naval navy needle neonatal neurological newspaper nourish numeracy nurseries nursery
    nurses nutrition obesity obstetrics ombudsman ophthalmic opiate optical orchestra outdoor outdoors
    overdose paediatric paediatrics palliative pantry paramedic paramedics parenting parishes parking
    parkinsons parliament parliamentary pathfinder pathfinders patrol payments pension pensioners
    pharmacist pharmacy physical pioneers playgroup poetry portfolio practice practices preschool press
    prevent preventing print prisoners procurement prosecution psychiatric psychiatry psychological
    psychology publishing qualifications queer racism racist rainbow reach recruitment recycling reform
    registrar registration regulation regulatory rehab rehabilitation renewable renewables rental
    reoffending reparation reserve reserves residential respectful respite restorative retirement
    retreat reuse revenues reviewing reviews romanian rowing samaritan sanctuary savings scrutiny
    seekers self-employed senate sensory sexuality sheltered sikh sleepers smoking software solicitors
    somali stalking standards startup state substances suburban sunflower sunrise supported supporter
    supporters supportive surgeries survivors task technology teenage teenagers teens telecoms tenancy
    tenant tertiary thematic therapeutic therapies therapist therapy thriving tobacco toddler trainees
    transform transforming translation trauma treasury trustees ukrainian unemployed unison urban
    venture ventures veterans veterinary visitor visitors visually wages wardens wards welcoming
    wheelchair wholesale witnesses workforce workplace workplaces writing youths youthwork zero civic central combating polish abroad cities fast-track live boards
    """
}
