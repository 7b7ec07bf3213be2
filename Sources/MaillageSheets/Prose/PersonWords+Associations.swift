extension PersonWords {
  /// What associations, projects and houses name themselves by, where no article and no noun of a
  /// body gives them away: "Coup de Pouce", "Open Deur", "Neue Wege", "Fresh Start".
  ///
  /// A word of this table is no name of a person; words that are surnames as well are left out.
  static let associations = WordSet([french, dutch, german, english].joined(separator: "\n"))

  /// Whether a word is an ordinary one, though it has a capital.
  static func isOrdinary(_ key: Word) -> Bool {
    associations.contains(key) || everyday.contains(key) || nouns.contains(key)
      || noSurnames.contains(key) || regions.contains(key)
  }

  private static let french = """
    planu alsace moselle champagne bourgogne franche-comte bretagne normandie picardie artois auvergne limousin
    aquitaine languedoc roussillon provence dauphine vosges ardeche finistere morbihan mayenne
    vendee dordogne gironde herault vaucluse haute-savoie seine-maritime universitaire universitaires
    mille lieux lieu ais mfc hainaut hesbaye condroz ardenne ardennes famenne gaume namurois liegeoise luxembourg
    wallon wallonne wallonnes flamand flamande bruxellois bruxelloise region regionale communaute carrieres abri abris accueil accompagnement acteurs actif action actions agir aide aides aidants ailes
    aines ainsi amis amities alternative alternatives ami ancre animation antenne apprendre
    arc-en-ciel arche assistance atelier ateliers autonomie autrement avenir aventure avocats bebes
    besoin bien bien-etre bienvenue boussole boutique bulle cap carrefour carrefours caravane
    carriere cerf-volant chance chantier chantiers chemin chemins ciel cigogne citoyen citoyenne
    citoyennes citoyens coeur coeurs coin collectif colibri colombe coloris commune communautaire
    compagnie compagnons complice concert conseils consommateurs convivial coordination coup coups
    couleur couleurs croix croix-rouge croissant cuisine cultiver culture cultures debout debrouille
    decouverte demain demarche depart depanneurs detours developpement dialogue dignite dire droits
    eau echanges echange ecoute ecouter ecrire elan emploi emplois enfance enfant enfants ensemble
    entente entraide entr'aide envol envies equipe equipes espaces espoir etape etincelle etoile
    etoiles etre eveil exil exile familial familiale familiales familiaux famille familles feminin
    feminine feminines femme femmes feu fil flamme formation forme fraternite frontieres futur
    genres gens goutte gouttes grain graine graines grandir habitants habiter handicap horizon
    horizons humain humaine humains huile idee idees immigres imagine information informations
    initiative initiatives insertion integration interculturel jaune jaunes jeune jeunesse jeunesses
    jeux jobs joie jour jours juridique justes laique laiques levant liaison libre libres liens lire
    logement lumiere lutte main mains maisonnee medecins memoire memoires mere meres mieux moi monde
    mondes mosaique mots mouvement mutuelle nous nouveau nouveaux nouvelle nouvelles nuit oasis
    oiseau ouverte ouvertes ouvert ouvriere ouvriers outil outils paix paniers panier parents
    parenthese parler parole paroles partage partager partages participation pas passage passerelle
    passerelles patients peuples pieds pied plaine plaisir planning plus point points ponts porte
    portes pouce pour pouvoir premier premiere premiers presence prevoyance prevoyantes
    progressistes quartiers quart quotidien racines radio rallye rebond rebonds reclassement
    recherche recyclage refugies refuge regard regards relais rencontre rencontres repere reperes
    repas reseaux respect respire ressources resto restos retissons reussite reussir reve reves
    rouge route routes sans savoir savoirs secours secoue senior seniors service services singuliere
    sociale sociales sociaux socialistes solidaire solidaires solidarites soleil souffle sourire
    source sport sports soutien tandem tel tele temps tendre tendue terrain terre terres territoire
    territoires tissons toit toits tous toutes trait transition travail travailleurs tremplin trois
    tournesol union unie unies unis urgence vague vallees vehicule velo velos riens vent vents vers vert verte vertes
    verts vie vies vieux vigilance village villes vivre voisins voix volant voyage voyageurs vrai
    zone zones
    """

  private static let dutch = """
    kempen kempense hageland meetjesland pajottenland waasland westhoek limburg limburgse brabant
    vlaams-brabant waals-brabant haspengouw rand ardennen antwerpse gentse waals waalse vlaams vlaamse brussels brusselse gewest cohesie kruis steunpunt aan actie actief armen arbeid armoede beter bewegen beweging bewoners bij blijf boven brug
    bruggen zusters broederlijk buren buurt buurtbewoners buurten dagen deur deuren delen diensten
    doen dorpen dromen duurzaam duurzame eenzaam eerste elkaar energie ervaring ervaringen extra
    familie families gelijke gemeenschap gemeenschappen gezin gezinnen gezond gezonde goed goede
    grens grenzen groene hand handen handicap harten hebben helpen helpende hoop hulp huizen
    iedereen ieder integraal inclusie inloop integratie jeugd jong jonge jongeren kans kansen
    kasteeltje katholiek kind kinderen kleine klimaat kracht krachtige kwetsbaar leefbaar lelie
    leren leven levend levende levens licht liefde lokaal lokale lopen maatschappelijk marge meer
    meisjes mensen migranten mobiel moeder moeders morgen muziek nieuw nieuwe nieuwkomers noord nood
    onderwijs ons onthaal onze open opvang oranje ouder ouderen ouders over overal papieren
    pleegzorg plek plus poort recht rechten regio ruimte samen samenleven samenwerking samenwonen
    sociaal sociale solidair solidariteit spelen speel sport sportief start steden stad sterk sterke
    steun straathoekwerk talent team thuis tuin tuinen vaders veilig veilige veerkracht verbinding
    verbonden vereniging verenigd verder vierde vluchtelingen voedsel voedselbank voor vorming
    vrienden vrij vrije vrijwillig vrijwilligers vrouw vrouwen vrede wandelen warm warme water wegen
    wereld wereldwinkel werken wel welkom welzijn welzijnswerk wijken wij winkel wonen zaad zelfhulp
    zieken zonder zonnebloem zon zorgen zuid heilige linkeroever rechteroever volks
    """

  private static let german = """
    eifel ardennen ostbelgien ostbelgische ostbelgischer deutschsprachige kreuz alle aktion aktiv alternative anlaufstelle arbeit arche auffang aufbruch ausweg bauernhof
    begegnung begegnungen behinderte beratung bewegung brucke brucken bund bunt bunte burger
    burgerinnen christliche dabei deutsch deutsche dialog dorf dritte eine eltern energie erste
    erziehung familie familien ferien flucht fluchtlinge forderung frauen freie freiwillige freizeit
    freunde freundschaft frieden fruh fruhhilfe gegen gemeinsam gemeinschaft generationen gesundheit
    gewalt gleiche grune hand hande handicap heimat helfende helfer hilfe hilfen hoffnung inklusion
    info integration international interkulturell jugend junge jungen katholische kirche klang
    klasse kleine kultur kulturen kunst landfrauen leben lebenshilfe lernen licht lichtblick liga
    malteser mitte miteinander mobil musik mutter mutualitat nachbarn nachbarschaft natur neue neues
    notruf offen offene offener patienten pflege prisma quelle rat raum regenbogen rote rotes runde
    runder schritt schritte schutz schwelle selbsthilfe senioren soziale sozialer soziales spiel
    spielen sport start starke stimme strolche teilen telefonhilfe telefon treff treffpunkt tur uber
    umwelt unabhangige verband verbraucher verbraucherschutz verein verlag viele vielfalt volkshilfe
    vereinigung weg wege welle welt weisse weisser wir wohnen wohnraum zeit zentrale zukunft
    zusammen
    """

  private static let english = """
    tipperary kilkenny carlow wexford waterford galway sligo leitrim donegal louth meath offaly
    laois roscommon limerick dublin powys ceredigion gwynedd anglesey conwy gwent glamorgan argyll
    lothian orkney shetland fife cumbria merseyside northumbria vocational regional
    highland highlands lothian borders fife borough shire access action active addiction advice advocacy against aged aid alcohol alive all alliance and
    answers arts assist association autism awareness befrienders befriending being beyond breakfast
    bright british business buddies call care carers caring change changing chest child children
    childrens choices churches citizens city clinic club coalition coast commission common
    communities community connect connecting connections council counselling country crisis
    crossroads cruse culture cycle cats dads data deaf dementia development disability disabilities
    disabled dogs door doors dream drop-in drug drugs east education empty enable energy enterprise
    enterprises environment ethnic equality equal every exchange express families family federation
    fire first focus food forestry forces forward foodbank fostering free fresh friends friendly
    futures garden general girls girlguiding global good groups growing guides half health healthy
    helping heritage high-life historic home homeless homes homestart hope-house horizons housing
    hub human impact inclusion inclusive independent information initiative interest interface
    international into involvement islands job jobs jobcentre junction junior justice kids know land
    lantern league learning legal leisure life lifeline link links listening lives living local
    lunch making matters media mediation meals men mental minds mind mobile money mothers movement
    moving music national natural nature neighbourhood neighbourhoods neighbours network networks
    new night office older online open opportunities options out outreach over panel parents pastors
    path pathways patient people peoples persons places play plus point positive pride private
    probation programme project projects protection public quality race rape recovery red refuge
    refugee refugees relate relief rescue resource resources respect response rights road route
    rural safe safer salvation samaritans save scheme scottish scout scouts sector senior services
    shared shelter shop sight sign skills social society solutions space spaces speakeasy special
    spirit sport sports stage starter start step steps strategy street streets strong students
    support sure sustainable talk team tenants third thrive time together tomorrow tourism trade
    trading training transition transport turning trusts union unions united unity valley victim
    victims view village violence vision visit visiting voice voices voluntary volunteer
    volunteering volunteers watch water way ways welcome welfare wellbeing well-being wildlife women
    womens women's work workers working works world you youth zone
    """
}
