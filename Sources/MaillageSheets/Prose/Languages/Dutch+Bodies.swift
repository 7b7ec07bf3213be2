/// Bodies, posts, kinds of people and platforms in Dutch.
enum DutchBodies {
  static let platformNouns: [PlatformKind: WordSet] = [
    .platform: WordSet(
      """
      huis_van_het_kind huizen_van_het_kind veilig_huis family_justice_center lokale_integrale_veiligheidscel livc livc-r gbo
      breed_onthaal platform netwerk overleg stuurgroep cel veiligheidscel adviesraad raad
      commissie *raad *commissie opvoedingswinkel *winkel_opvoeding drugpunt schakelteam brugteam
      kernteam triageteam casusteam regieteam samenwerkingsverband samenwerking rondetafel ronde_tafel comite partnerschap
      *overleg *platform *netwerk *cel *stuurgroep *overlegplatform *verband *tafel bestuursorgaan
      eerstelijnszone zorgraad welzijnsoverleg preventieraad forum loket coalitie bin gros gecoro minaraad
      overlegorgaan adviesorgaan *forum *partnerschap *overlegorgaan *coalitie *alliantie alliantie
      klankbordgroep begeleidingscomite *comite ketenaanpak *ketenaanpak lok lod lop fjc consortium pact
      triageteam casusteam crisisteam regieteam coordinatieteam *beraad buurtbemiddeling burenbemiddeling
      veiligheidshuis zorg-_en_veiligheidshuis veiligheidshuizen zorgnetwerk
      denktank regiegroep denkgroep trekkersgroep regiogroep themagroep coordinatiegroep expertengroep
      """
        + " " + DutchField.platforms),
    .workingGroup: WordSet(
      """
      werkgroep werkgroepen subgroepen subgroep subwerkgroep *werkgroep kerngroep *kerngroep
      """),
    .taskForce: WordSet("task_force taskforce ltf tf"),
    .project: WordSet(
      """
      project programma initiatief actieplan campagne proefproject pilot pilootproject proeftuin *project *traject convenant
      charter samenwerkingsovereenkomst samenwerkingsakkoord samenwerkingsprotocol protocol akkoord
      intentieverklaring
      """),
    .group: WordSet("groep groepen bijeenkomst lerend_netwerk intervisiegroep projectgroep"),
  ]
  static let notPlatforms = WordSet(
    """
    op_het_programma gemeenteraad provincieraad ondernemingsraad ministerraad leerlingenraad schoolraad
    kabinet handen raad_van_bestuur ouderraad politieraad districtsraad ocmw-raad
    raad_voor_maatschappelijk_welzijn sociaal_huis huisartsenkring
    preventiedienst provinciaal_interbestuurlijk_samenwerkingsverband vereniging
    centrum_voor_algemeen_welzijnswerk centrum_algemeen_welzijnswerk centra_algemeen_welzijnswerk
    centra_voor_algemeen_welzijnswerk op_initiatief op_eigen_initiatief in_samenwerking in_overleg inspraak oudercomite
    buurtcomite wijkcomite feestcomite wijkraad dorpsraad kerkraad studentenraad cliëntenraad
    bewonersraad raad_voor_de_kinderbescherming raad_van_state raad_van_europa raad_van_toezicht hoge_raad
    sociaal_economische_raad raad_voor_de_rechtspraak vlaamse_raad
    """)
  static let organs = WordSet(
    """
    stuurgroep werkgroep kerngroep klankbordgroep begeleidingscomite subgroep subwerkgroep
    dagelijks_bestuur bestuursorgaan algemene_vergadering
    """)
  static let functions = WordSet(
    """
    burgemeester burgemeesters schepen schepenen voorzitter ondervoorzitter directeur algemeen_directeur
    directeurs korpschef zonechef coordinator coordinatoren *coordinator *coordinatoren
    verantwoordelijke *verantwoordelijke ambtenaar *ambtenaar consulent *consulent secretaris
    commissaris procureur magistraat parketmagistraat rechter officier gouverneur minister
    *voorzitter *directeur *schepen wijkagent wijkagenten teamleider diensthoofd afdelingshoofd
    contactpersoon referentiepersoon adviseur *adviseur hoofdinspecteur inspecteur bemiddelaar
    casemanager casemanagers referent *referent straathoekwerkers procesbegeleider *deskundige
    *medewerker voorzitters *voorzitters voorzitster politiecommissaris hoofdcommissaris
    jeugdrechter gemeenteraadslid raadslid raadsleden gemeenteraadsleden pastoor deken imam
    stafmedewerker projectleider projectmedewerker preventiewerker *preventiewerker
    kabinetschef districtsburgemeester afgevaardigd_bestuurder zorgcoordinator directies
    directie_van
    """
      + " " + DutchField.functions)
  static let categories = WordSet(
    """
    justitie middenveld bedrijfsleven
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
    moskeeverenigingen zelforganisaties professionals inwoners *initiatieven *comites *opvang
    jeugdwerk *jeugdwerk *verpleging *voorzieningen *instellingen *clubs *bewegingen *therapeuten kinesisten
    mantelzorgers ambtenaren thuiszorg woonzorgcentra samenlevingsopbouw *fondsen *aanbieders
    winkeliers horeca verkozenen mandatarissen studenten cafe-uitbaters *uitbaters buurtbewoners
    gezondheidszorg ouderenzorg gehandicaptenzorg jeugdhulp *organisatoren opvoeders voorzieningen
    onafhankelijken belangengroepen *federaties federaties onafhankelijke_leden opvang jongerenafdelingen
    verenigingen_waar_armen_het_woord_nemen *verantwoordelijken private_veiligheid raadsleden
    fracties politieke_partijen sociale_partners werkgevers werknemers
    """
      + " " + DutchField.categories)
  static let bodies = WordSet(
    """
    politie politiezone parket ocmw ocmw's caw cgg clb vclb ckg vk kind_en_gezin gezinsbond stad gemeente
    provincie dienst team centrum huis vzw vereniging school hogeschool universiteit ziekenhuis
    kabinet afdeling agentschap bureau fonds stichting federatie unie raad ploeg bond justitiehuis
    ziekenfonds mutualiteit bibliotheek museum theater academie wgc loket jeugdhuis jeugddienst
    brandweer scholengroep koepel directie europese_unie gewest gemeenschap integratiecentrum *koepel *raad *scholengroep *comite rode_kruis opgroeien vdab rva vaph logo lop pisad saamo ferm cm avansa *dienst *centrum
    *huis *school *politie *werking *organisatie *team *punt *kring *bestuur *zone *parket *fonds
    *maatschappij *vereniging *hulp *zorg wijkgezondheidscentrum pleegzorg familiehulp thuisbegeleiding
    kinderdagverblijf inloopteam overheid vlaamse_overheid staatsveiligheid *werk vereniging
    consultatiebureau *bureau bibliotheek bib speelplein buurthuis *winkel lokaal_bestuur
    oxfam vlaams_welzijnsverbond netwerk_tegen_armoede welzijnsschakels drugpunt vad unizo voka
    basiseducatie cvo groep_intro arktos habbekrats uilenspiegel minderhedenforum orbit
    avansa vormingplus beweging.net kwb okra femma ziekenzorg kvlv neos davidsfonds
    chiro scouts ksa *bond *kruis *hof rechtbank *rechtbank gevangenis *instelling *ziekenhuis
    rotary kiwanis woonzorgcentrum *federatie *unie *stichting *opvang *atelier *kabinet *agentschap eva
    intercommunale *praktijk confederatie *confederatie fod binnenlandse_zaken federale_overheidsdienst welzijnsband *schakel *koor
    """
      + " " + DutchField.bodies)
}
