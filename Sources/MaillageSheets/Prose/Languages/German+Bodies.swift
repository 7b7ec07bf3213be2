/// Bodies, posts, kinds of people and platforms in German.
enum GermanBodies {
  static let platformNouns: [PlatformKind: WordSet] = [
    .platform: WordSet(
      """
      rat netzwerk plattform ausschuss beirat runder_tisch rundtisch kommission lenkungsgruppe
      arbeitskreis runden_tisch runden_tisches runden_tische runde_tisch runde_tische rats
      netzwerks netzwerkes ausschusses
      beirats *beirats lenkungsausschuss steuerungsgruppe *netzwerks *kreis runde *plattform *ausschuss *beirat *rat *kommission *verbund *zelle zelle
      *tisch *gremium gremium *konferenz partnerschaft *partnerschaft *forum forum
      bundnis *bundnis koordinationsgruppe steuergruppe begleitgruppe kerngruppe projektgruppe
      fachgruppe lenkungskreis *netzwerk allianz *allianz verbund steuerungskreis
      interessengemeinschaft koordinierungsgruppe rates *rates *gruppe *gruppen_tisch vorstand *vorstand
      runden_tischen taskforce konferenz konvent versammlung kernteam leitungsteam steuerungsteam *konvent *versammlung *pakt pakt stammtisch koordinationskreis
      *runde *parlament fallkonferenz *zirkel *dialog krisenteam praventionsteam vollversammlung
      *koordination koordination *kreises *bundnisses bundnisses *bundnisse
      """
        + " " + GermanField.platforms),
    .workingGroup: WordSet(
      "gruppen projektgruppen arbeitskreise ausschusse arbeitsgruppe arbeitsgruppen untergruppe *arbeitsgruppe ag ak arbeitsgemeinschaft"
    ),
    .taskForce: WordSet("task_force taskforce"),
    .project: WordSet(
      """
      projekt programm initiative *projekt *programm *programms massnahme aktion projekts projektes
      *projekts *projektes kampagne *kampagne *strategie strategie anlaufstelle *anlaufstelle *konzept
      ordnungspartnerschaft *vereinbarung vereinbarung *charta charta *aktionsplan aktionsplan
      *initiative modellversuch pilotprojekt *cafe *offensive *woche aktionstag *aktionstag
      """),
    .group: WordSet(
      "gruppe *gesprach rundtischgesprach austausch treffen *treffen videokonferenz gesprachsrunde"
    ),
  ]
  /// The ending of an adjective before a noun, by the noun's gender.
  static let nominatives: [(nouns: WordSet, adjective: String)] = [
    (
      WordSet(
        """
        tisch *tisch rat *rat kreis *kreis ausschuss *ausschuss verbund *verbund pakt *pakt vorstand
        *vorstand konvent *konvent plan *plan *tag dienst *dienst dialog *dialog rahmen vertrag *vertrag
        """), "er"
    ),
    (
      WordSet(
        """
        netzwerk *netzwerk netz *netz bundnis *bundnis forum *forum gremium *gremium projekt *projekt
        programm *programm treffen *treffen team *team komitee *komitee gesprach *gesprach zentrum *zentrum
        """), "es"
    ),
    (
      WordSet(
        """
        gruppe *gruppe kommission *kommission partnerschaft *partnerschaft initiative *initiative konferenz
        *konferenz plattform *plattform versammlung *versammlung gemeinschaft *gemeinschaft stelle *stelle
        koordination *koordination kampagne *kampagne allianz *allianz strategie *strategie
        vereinbarung *vereinbarung *zelle zelle
        """), "e"
    ),
  ]
  static let notPlatforms = WordSet(
    """
    zwei_runde_tische runde_tische beide_runden_tische beiden_runden_tische
    gemeinderat stadtrat schulrat elternrat landkreis kirchenkreis kreis umkreis teilnehmerkreis mitgliederkreis personenkreis adressatenkreis kundenkreis teilnehmendenkreis verwaltungsrat bundesrat regierungsrat sankt_rat gemeindekollegium heimat monat
    kreistag elternbeirat gemeinderats stadtrats regierungsratin kantonsrat kirchenrat landrat
    zielgruppe zielgruppen altersgruppe altersgruppen berufsgruppe berufsgruppen personengruppe
    selbsthilfegruppe selbsthilfegruppen jugendgruppe jugendgruppen elterngruppe volksgruppe
    kontaktgruppe_fur bevolkerungsgruppe bevolkerungsgruppen spielgruppe pfadfindergruppe untergruppe_von
    terminvereinbarung terminvereinbarungen nach_vereinbarung esstisch fraktionsvorstand
    vereinsvorstand auf_initiative landkreises kreises landkreise monats auf_anregung
    betriebsrat schulerrat studienrat stadtkreis schreibtisch personalrat in_kooperation
    in_partnerschaft in_runden vorrat hausrat
    """)
  static let organs = WordSet(
    """
    lenkungsgruppe steuerungsgruppe steuergruppe begleitgruppe lenkungsausschuss
    lenkungskreis arbeitsgruppe untergruppe kerngruppe begleitausschuss steuerungskreis vorstand
    koordinierungsgruppe koordinationsgruppe planungsgruppe vorbereitungsgruppe projektgruppe
    redaktionsgruppe unterarbeitsgruppe lenkungsteam leitungsteam kernteam steuerungsteam
    """)
  static let functions = WordSet(
    """
    *beigeordneter *beigeordnete *beigeordneten beigeordneter beigeordnete
    jugendrichter jugendrichterin *richter *richterin polizeiprasident landrat landratin stadtrat
    dezernent dezernentin *dezernent *meister *meisterin pfarrer pastor imam *lehrer *arbeiter
    *arbeiterin *pfleger streetworker streetworkerin ratsmitglied schriftfuhrer schriftfuhrerin
    burgermeister burgermeisterin schoffe schoffin schoffen prasident prasidentin prasidenten
    vorsitzender vorsitzende direktor direktorin leiter leiterin *leiter *leiterin sekretar
    sekretarin *sekretar *sekretarin beauftragte beauftragter *beauftragte *beauftragten *beauftragter
    berater beraterin *berater *beraterin koordinator koordinatorin *koordinator *koordinatorin
    referent referentin korpschef zonenchef kommissar prokurator minister ministerin *minister *ministerin *manager *managerin
    ministerprasident generaldirektor inspektor revierleiter schulleiter ansprechpartner *chef
    *prasident *prasidentin *direktor *direktorin verwaltungsleitung schulleitung
    stadtratin kreisratin *stadtratin beigeordneter beigeordnete *rektor *rektorin rektor rektorin
    *verwalter *referent *referentin gemeinderate regierungsrat regierungsratin *vertreterin
    oberstaatsanwalt staatsanwalt staatsanwaltin geschaftsfuhrer geschaftsfuhrerin landammann
    gemeindeprasident stadtprasident statthalter abteilungsleiter *inspektor *inspektorin *landrat *landratin
    *kommissar *kommissarin *beamter *beamtin *mitglied
    """
      + " " + GermanField.functions)
  static let categories = WordSet(
    """
    kirchen pfarren parteien fraktionen gewerkschaften kindertagesstatten *schulen *vereine
    *dienste *verbande schulen krankenhauser vereine arzte hausarzte moscheen unternehmen geschaftsleute eltern
    familien burger burgerinnen einwohner jugendliche lehrer organisationen dienste einrichtungen
    jugendtreffs sportvereine kindergarten fachkrafte ehrenamtliche gemeinden sozialdienste
    *einrichtungen *vereinen *schulen *diensten *verbanden *stellen *behorden behorden
    *fraktionen *kirchen *gruppen *beiraten *treffs *betriebe *unternehmen *moscheen *arzte
    *kindergarten kitas *helfer *helfern kirchengemeinden religionsgemeinschaften schulern
    bewohner bewohnerinnen anwohner senioren seniorinnen einzelhandel einzelhandels wirtschaft
    jugendarbeit jugendhilfe polizeidienststellen beratungsstellen kinderbetreuung
    *institutionen institutionen vermieter wohnungsgesellschaften gastwirte handel
    *organisationen *ratsmitglieder kliniken *kliniken
    """
      + " " + GermanField.categories)
  static let bodies = WordSet(
    """
    ambulanz *ambulanz *jugend rotary kiwanis
    deutschsprachige_gemeinschaft deutschsprachigen_gemeinschaft polizei polizeizone staatsanwaltschaft *staatsanwaltschaft oshz stadt gemeinde provinz dienst
    zentrum haus vog verein schule hochschule universitat krankenhaus kabinett abteilung agentur
    buro stiftung verband amt ministerium regierung bibliothek museum akademie feuerwehr rotes_kreuz
    kaleido caritas kpvdb arbeitsamt *dienst *zentrum *haus *schule *polizei *stelle *amt *verein
    *verband *verwaltung *zone *werk *hilfe *rat *kasse *bund deutschsprachige_gemeinschaft
    anlaufstelle jugendhilfe *inspektion *direktion *prasidium *departement *praxis *ring *buro
    *gesellschaft *verbund *beratung *heim *kanzlei *gericht gericht pfarre kirche moschee
    *gemeinde ministerium *ministerium fachbereich referat fachstelle sozialamt jugendamt
    *behorde behorde rotes_kreuz rote_kreuz roten_kreuzes rote_kreuz_belgien *fonds *klinik klinik
    psychiatrie institut *institut kita jugendtreff *treff *klub *club *union *kammer *psychiatrie
    securitas weisser_ring opferhilfe bewahrungshilfe diakonie awo wirtschaft stadtwerke
    *anstalt *stiftung *agentur *fonds *feuerwehr *kirche *moschee *bibliothek *museum *dezernat
    landkreis bezirk kanton land bund provinz region parlament parlaments deutschsprachigen_gemeinschaft
    jobcenter *center bistum dekanat *pfarrei pfarrei malteser johanniter tafel thw drk asb
    volkshochschule vhs gesellschaft pro_familia kinderschutzbund kolping skm skf *wart
    *stift *stube *werkstatt *mission
    *wache *revier *kommissariat kommissariat *gewerkschaft *vereinigung vereinigung forem
    bundespolizei kantonspolizei aktion_mensch *garten *organ *sprecher *ausschuss *inspektorat *wehr
    """
      + " " + GermanField.bodies)
}
