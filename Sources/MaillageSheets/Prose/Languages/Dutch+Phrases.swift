/// Turns and small words of Dutch: verbs, what opens clauses, what says of a role.
enum DutchPhrases {
  static let verbs = WordSet(
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
    deelnemen participeren participeert meewerken meedoen samenwerken samenkomen samenzitten
    stappen stapt stapten sluiten sluit sloten leert leerden gingen ging kwam kwamen nam namen
    zat zaten bracht brachten vertelt weet weten houdt houden legt leggen stelt stellen wordt
    bekijkt bekijken zoekt zoeken versterkt stuurt sturen vervangt schuift schuiven ondertekent
    ondertekenden ontstond ontstaat heet geldt adviseert adviseren coordineren leverde levert
    leveren begon beginnen begint bereikt bereiken subsidieert betaalt betalen rapporteert
    haakte haakten haakt haken stelde stelden schonk schonken gaf gaven trok trokken trad traden treedt
    treden toegetreden keurden evalueert ontwikkelt ontwikkelen realiseert realiseren wenst wensen streeft biedt sloeg
    sloegen behoort behoren valt vallen vertegenwoordigd_zijn engageert engageren
    """)
  static let clauseOpeners = WordSet(
    """
    die dat wie wat waar waarin waarmee waarbij waarvan waardoor waaraan om zodat zodra omdat wanneer indien
    terwijl hoewel opdat nadat voordat als teneinde met_het_oog_op met_als_doel in_het_kader
    rond_de_tafel rond_tafel aan_tafel om_de elke_maand elke_week maandelijks jaarlijks vier_keer
    twee_keer drie_keer sinds samen deel mee bijeen bij_elkaar in_samenwerking met_steun
    met_de_steun met_financiele_steun met_de_financiele_steun met_middelen onder_voorzitterschap
    onder_leiding gesubsidieerd_door gefinancierd_door getrokken_door gecoordineerd_door
    voorgezeten_door geleid_door ondersteund_door dankzij met_elkaar onder_elkaar de_handen verslag notulen agenda uitnodiging
    aangevuld_met vertegenwoordigd maandelijks_samen elkaar in_stappen onder_een_dak in_een_gebouw
    """)
  static let entryClauses = WordSet(
    """
    werkzaam_in werkzaam_bij werkzaam_rond actief_in actief_rond actief_op gevestigd_in
    aangesteld_door aangeduid_door verkozen_door afgevaardigd_door gelegen_in
    op_het_grondgebied van_op uit_uiteenlopende uit_verschillende uit_diverse uit_allerlei uit_de_wijk uit_de_buurt uit_de_straat uit_de_regio in_kwestie
    """)
  static let preludes = WordSet(
    """
      dus vooral voornamelijk voortaan telkens steeds soms vaak geregeld
    ook eveneens minstens minimaal ten_minste onder_meer onder_andere o.a momenteel vandaag nu naast_elkaar
    elke_maand maandelijks regelmatig samen rond_de_tafel rond_tafel aan_tafel twee_keer_per_jaar
    op_maandag op_dinsdag op_woensdag op_donderdag op_vrijdag op_zaterdag op_zondag gisteren
    drie_keer_per_jaar vier_keer_per_jaar jaarlijks al sinds_kort intussen ondertussen verder nog
    """)
  static let roleMarks: [(role: Role, words: WordSet)] = [
    (
      .chair,
      WordSet("voorzitter voorzitster voorzitterschap die_voorzit die_het_voorzit als_voorzitter")
    ),
    (
      .coordinator,
      WordSet(
        """
        coordinator coordinatie trekker regisseur die_coordineert die_het_coordineert penhouder
        die_de_coordinatie_verzorgt die_ook_de_coordinatie_verzorgt die_ook_coordineert
        als_trekker als_coordinator als_regisseur initiatiefnemer
        """)
    ),
    (.secretary, WordSet("secretaris secretariaat verslag verslaggever als_secretaris")),
    (.contact, WordSet("contactpunt contactpersoon aanspreekpunt")),
  ]
  static let listQuestions = WordSet(
    """
    wie_zijn_de_leden wie_zijn_de_partners wie_zijn_onze_partners wie_is_lid wie_is_partner
    wie_zijn_wij wie_zit_er_in wie_zetelt_er met_wie wie_vind_je wie_vindt_u wie_zit_rond
    wie_zit_aan wie_zitten_aan wie_zitten_rond wie_schuift_aan wie_schuiven wie_doet_mee
    wie_doen_mee wie_neemt_deel wie_nemen_deel wie_is_erbij wie_zijn_erbij wie_hoort_erbij
    wie_werkt_mee wie_werken_mee wie_maakt_deel wie_maken_deel wie_tref_je wie_ontmoet_je
    uit_wie_bestaat wie_vormt wie_vormen wie_staat_achter wie_staan_achter wie_draagt
    wie_zijn_betrokken wie_is_betrokken wie_maakt_er wie_maken_er wie_doet_er wie_doen_er wie_neemt_er
    wie_nemen_er wie_zitten_er wie_zetelen_er wie_werkt_er wie_werken_er wie_hoort_er wie_horen_er
    """)
  static let otherLists = WordSet(
    """
    doel doelen doelstelling doelstellingen taak taken opdracht opdrachten missie visie thema
    thema's onderwerp onderwerpen activiteit activiteiten actie acties prioriteit prioriteiten
    principe principes voorwaarde voorwaarden datum data openingsuren openingsuur uren adres
    adressen stap stappen agenda agendapunten documenten domeinen bevoegdheden functies
    resultaat resultaten middelen methode aanbod doelgroep doelgroepen vragen contact contacten
    contactgegevens locatie locaties inhoud werkwijze kosten budget budgetten knelpunten noden
    dingen wat_we_doen wat_wij_doen wat_doet
    """)
}
