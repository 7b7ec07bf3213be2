extension PersonWords {
  /// Ordinary nouns and adjectives that stand with a capital in the names of services, projects,
  /// authorities and places, beside those that associations name themselves by; and what is done and
  /// said on the pages of towns, for a heading may have a capital on each word. None is a surname.
  static let nouns = WordSet([french, dutch, german, english].joined(separator: "\n"))

  private static let french = """
    academique acte affaires age agence agglomeration allocations animaux annexe appel application
    approche arrondissement article assemblee assurance assurances assuetudes attribution avis
    bassin benevoles besoins bilan briques bureau cadre caisse calendrier campagne candidature
    capitale capteur cellule cellules cercles charte chef circulaire citadelle circulation
    cofinance cofinancee coalition cohabitation cohesion colis college commerces commercants
    commission commissions commissariat commun communaute communaux communautaires competences complement
    composition compte conference confluence conseillers consommation constat consultation contexte
    contrats controle convention conventions coordonnees coupole covid criminalite delegue delegues
    delegation delinquance departement departemental departementale departementaux dependance
    deroulement desengagement diagnostic diffusion direction directeurs discrimination
    dispositif disposition diversite documents domaine domaines donnees duree dynamique economie
    ecologique ecrans education egalite elus employes encadrement energie engagement enjeux enquete
    enseignants entreprises environnement equilibre espace etat etrangere etrangeres etrangers
    etranger etude etudes etudiants europeen europeenne evaluation evenement evenements exclusion
    experience expertise extremisme facilitateurs federal fete fiche financement financier fonction
    fonctionnement fonds gens gestion globale gouvernance gratuit groupes guichet habitat handicapee
    handicapees handicapes handicape harcelement hospitalier hospitaliere hospitaliers hotel identite
    immobilier immobiliere immigration impact inclusion incivilites incendie indicateurs infos infirmiers innovation
    institution institutions instruction interieur intergenerationnel intermediaire intervenants
    intervention inscription isolement jumelage langue langues lilas limite liste litteratie
    livre locataires loisirs longue louer lycee maintien maladie maltraitance mandat medecine
    mediateurs mediation medicale medicales melange mendicite menages metier metiers metropole
    metropolitain migration milieu milieux mineurs ministere mise missions mixite mobilite modalites
    monitoring moyens municipal municipale municipales municipaux municipalite musique mutualite
    narcotiques nationale nationaux niveau nouvelles nuisances numerique objectif objectifs
    observatoire office officiel offre operateurs operation opposition ordre organe organes
    organisation organisations orientation palais origine origines ouvriere parentalite parquet parrainage
    participants particuliers partenariat partenariats patrimoine pauvrete pays pensionnes periode
    periscolaire personne personnel personnes petite petits phase plan plate-forme plateforme
    plateformes poles pole police policier policiere polices politique politiques population
    portail porteur prefecture prefet presidence pression prestations primaire priorites privee
    prives proces processus professionnels programme promotion propos proprete protection proximite
    psychologie psychiatrique public publique publics publiques radicalises rapport realisation
    reception recrutement reduction referent referents reforme region regions reglement reglements
    reinsertion remise renouveau renovation renseignements repos representants reseau reseaux
    residents responsabilite responsables reunion reunions revitalisation risque risques role royale
    rural rurale ruraux saison sanitaire sante scolaire scolaires scolarite seance secretariat
    secteur secteurs securitaire securite seminaire sensibilisation seniorale sentiment situation
    sociaux soins solution sortie soutiens stage stages statistiques statut strategie structure
    structures substitut suite surveillance surendettement syndical syndicat synergie syndicats
    systeme table tables tabac technologies terrorisme terroriste terroristes themes titre
    toxicomanie traite transport transports travaux tribunal troisieme urbanisme urbaine urgences
    usagers vaccination valeurs vandalisme vice-presidence vice-presidente vice-president victimes
    vigilant vigilance violences violence vivre voie voirie volet volontaires volontariat wateringue
    whatsapp facebook zonales
    """

  private static let dutch = """
    rotary kiwanis soroptimist lions civiel civiele vrije tijd vrijetijd *tische *logische
    aanbod aandacht aanklampend aanpak aanspreekpunt aanwezig actieplan activering activiteiten
    adviesraad afdeling afspraken agentschap algemeen algemene ambtenaren armoedebestrijding
    artikel basisonderwijs begeleiding beleid beleidsplan bestuur bestuurskracht betrokken bijzonder
    bijzondere brandweer breed brede buitenschools buitenschoolse circulaire
    college commissie comite contactpunt coordinatie criminaliteit cultuur cultureel
    cluster clusters dak dakloos dakloosheid deskundige detentie digitaal digitale diensteneconomie
    discriminatie diversiteit dossier drugs drugbeleid economie eerstelijn eerstelijns eerstelijnszone
    eigen expertise extremisme federale financien fiscaal forum functie gebied gebieden
    gecoordineerd geestelijke gegevens geintegreerd gelijkekansen gemeente gemeenten gemeentelijk
    gemeentelijke gerechtelijk gerechtelijke geweld gezondheid gezondheidszorg gezinsbeleid
    gezinsondersteuning groep groepen grondgebied hoofd hulpverlening huisartsen huisvesting
    informatie initiatief instelling instellingen integrale intergemeentelijk intergemeentelijke
    interculturaliteit inwoners jaarverslag jeugdhulp jeugdzorg justitie justitieel
    kerngroep kinderarmoede kinderopvang koepel koepels kwaliteit kwetsbare kwetsbaren lid
    lokaalbestuur maatregelen maatschappelijke medewerkers meldpunt minderjarigen ministerie
    mobiele mobiliteit nationaal nationale nazorg nederlands nieuws noodopvang nota omgeving
    ondernemers onderwijsraad ondersteuning ontmoeting ontmoetingsplaats ontwikkeling openbaar
    openbare opdracht opgroeien opvoeding opvoedingswinkel organisatie organisaties ouderraad
    overheid overlast overleg parket partnerschap politie polarisatie preventie preventieve
    privacy procedure project projecten provincie provinciaal psychisch psychische raad raden
    radicalisering regionaal regionale regisseur samenstelling schuldhulpverlening secretariaat
    senioren seniorenraad sociaal-cultureel stedelijk stedelijke strategisch strategische stuurgroep
    subsidies taak taken taal terrorisme toegankelijk toegankelijkheid toerisme toezicht traject
    uitvoering vertegenwoordiging verenigingen verkeer verslag verslaving verslavingszorg
    vertrouwen vlaanderen volwassenen volwasseneneducatie vreemdelingen vroegtijdig vroegtijdige
    waterschap wekelijks welzijnsraad welzijnszorg werkgelegenheid werkgroep werkgroepen winkels
    wonen woonbeleid zelfstandige zelfstandigen ziekenfonds ziekenfondsen zorgraad zorgverleners
    """

  private static let german = """
    offentlichen offentlicher offentliches dienstes foderale foderalen foderaler medizin medizinische *tischen *tisches *logischen psychosoziale angehorige suchtkranke
    landliche landlichen landlicher ostkantone ostkantonen gilde gilden
    abgeordnete abteilung allgemein allgemeine angebot angebote angelegenheiten antrag arbeitsamt
    asyl aufgaben ausbildung ausland auslander ausschuss austausch bahnhof basis beauftragte
    beauftragter bedarf behorde behorden beirat beirate bericht berichte beruf betreuung bevolkerung
    bezirk bildung bundes bundesamt bundespolizei bundesland burgermeisteramt burgerbeteiligung
    chancen demokratie dienst dienste drogen ehrenamt ehrenamtliche einrichtung einrichtungen
    einsatz elternrat entwicklung ergebnis ergebnisse erwachsene erwachsenenbildung europaische
    extremismus fachdienst fachstelle fest feuerwehr finanzen fluchtlingshilfe fonds forum
    gebiet gemeinden gemeinderat gericht geschaft geschaftsstelle gesellschaft gesprach
    gewerbe gewerkschaft gewerkschaften gleichstellung gremium grundung gruppe gruppen haushalt
    hausliche innenstadt institution interessen interventionsprojekt jahr jahresbericht jugendamt
    jugendarbeit jugendliche jugendrat justiz kirchen koalition kollegium kommission kommune kommunen
    kommunal kommunale kommunaler kommunalen kommunales kommunalen konzept koordination kreis
    kreise kriminalitat kriminalpravention kriminalpraventive
    kriminalpraventiver kriminalpraventiven kurs land landes landeskriminalamt landesrat
    landkreis leitung ministerium mitglied mobilitat netz netze netzwerk netzwerke offentliche
    offentlichkeit offentlichkeitsarbeit opfer opferhilfe ordnung ordnungsamt organisation
    organisationen ort orte partner partnerschaft personal politik polizei prasident pravention
    praventionsrat presse programm programme projekte protokoll radikalisierung rahmen rathaus recht
    rechte region regionen regierung sachen sanitat schulamt schulen seminar sicherheit
    sitzung sozialamt sozialdienst sprecher staat staats staatsanwaltschaft stab stadtrat standort
    stelle stellen steuerung steuerungsgruppe straftaten streetwork sucht suchthilfe tag tage tagung
    teil thema themen tisch tische tourismus trager umgang unternehmen unterricht
    unterstutzung verantwortung verantwortliche veranstaltung verbande verbrechen vereine
    verfahren verkehr versammlung vertreter vertreterinnen verwaltung vorsitz vorstand
    wirtschaft wissenschaft woche ziel ziele zivilgesellschaft zone zusammenarbeit zuwanderung
    """

  private static let english = """
    acting activities administration adult adults agencies agency agenda antisocial apologies
    appointed area areas armed arrangements article attended authorities authority
    behaviour budget cabinet carer charities charity chief clinical combined
    commissioned commissioning committees communications companies complex constabulary
    consultation coordinator cohesion collaborative contextual cooperation cooperative
    corporate council's councils councillors counties county courts crime crimes criminal custody
    deliver delivery department departments digital director district districts division domestic
    economic emergency employment engagement enforcement environmental equalities event events
    exploitation facilities farm fighters foreign funding funds governance government guidance
    guidelines harm hate hearing homelessness hospitals household implementation improvement
    incident industry initiatives inspector inspectorate integrated intelligence intervention
    interventions investment joint landlords lead leadership leader leaders learners licensing
    manager managers management meeting meetings member membership metropolitan minister ministry
    minutes mission municipal municipality needs non-executive notes nursing nuisance objectives
    offender offenders offending office officer officers official operational operations order
    organisation organisations owners parish participation partners partnership partnerships
    performance plan planning plans policing policy population poverty premises present prevention
    priorities priority prison procedure providers provision qualities ranger reducing reduction
    region regional regions registered representative representatives research resettlement
    residents resilience retail review risk role safeguarding safety schools secretary sectors
    secondary serious sexual site statutory steering strategic structure subcommittee substance
    substitute suicide summary supporting taskforce teachers teaching technical telephone terms
    terror terrorism terrorist theft title topics town towns traffic transitions transparency
    update updates university vacancy vehicle vehicles venues vice-chair violent vulnerable
    waste wellness witness
    """
}
