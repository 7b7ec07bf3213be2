extension NameBounds {
  /// French.
  static let french = NameBounds(
    openers: WordSet(
      """
      representant_le representant_la representant_les representant_l' tout_comme ainsi_que ainsi_qu'
      de_meme_que de_meme_qu' notamment y_compris voire sans_oublier mais_aussi mais_egalement
      au_nom_de au_nom_du au_nom_des ou ou_encore surtout principalement essentiellement
      """),
    noHeads: WordSet(
      """
      on il elle ils elles nous vous je tu y en ce cela ça ceci qui que quoi chacun chacune au_choix
      ici hier aujourd'hui demain ensemble actuellement recemment bientot ensuite desormais depuis deja
      puis alors donc ainsi aussi enfin toujours souvent parfois maintenant auparavant dorenavant
      autrefois jadis naguere partout ailleurs avec sans pour par dans chez lors apres avant pendant
      """),
    clauseWords: WordSet("on il ils elle elles se s' ne n' y nous vous lui cela ça"),
    times: WordSet(
      """
      janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi
      mercredi jeudi vendredi samedi dimanche fin debut mi mi-janvier mi-fevrier mi-mars mi-avril mi-mai
      mi-juin mi-juillet mi-aout mi-septembre mi-octobre mi-novembre mi-decembre courant annee annees mois
      semaine jour modifie modifiee publie publiee
      """),
    labels: WordSet(
      """
      composante college axe volet pilier niveau bloc groupe categorie article annexe point chapitre page
      partie section phase etape lot theme fiche action mesure objectif
      """),
    tails: WordSet(
      """
      qui dont lesquels lesquelles auxquels auxquelles au_choix au_sein_de au_sein_du au_sein_des au_sein_d'
      a_travers avec_le_soutien avec_l'appui avec_l'aide avec_la_collaboration en_collaboration en_partenariat
      en_tant_que en_qualite sous_la sous_l' confiant dependant relevant represente par_le_biais lors_de lors_du
      lors_des pendant durant
      """),
    tasks: WordSet(
      """
      assurer ameliorer favoriser developper renforcer soutenir promouvoir mettre faire permettre offrir
      organiser proposer lutter garantir encourager contribuer creer informer sensibiliser accompagner
      prevenir reduire definir elaborer evaluer veiller donner aider rendre
      """),
    things: WordSet(
      """
      loi lois decret decrets arrete arretes ordonnance circulaire droit bienvenue divers varia
      approbation excuses liste choix
      """),
    ranges: WordSet("à / ou"),
    governing: WordSet("*ant que qu'"),
    deciders: WordSet(
      "gouvernement gouvernements parlement parlements conseil_communal conseil_municipal communes"),
    anyone: WordSet(
      "representant representants representante representantes institution personne personnes gens quelques autres communaute aides vice-president vice-presidente"
    ))

  /// Dutch.
  static let dutch = NameBounds(
    openers: WordSet(
      """
      net_als evenals alsook alsmede vanuit namens met_name vooral voornamelijk zowel en_ook
      maar_ook in_naam_van
      """),
    noHeads: WordSet(
      """
      hij zij ze we wij ik je jij u men iedereen niemand dit dat waaronder wie wat iets niets hier daar er nu
      toen vandaag gisteren morgen binnenkort later dan dus zo ook daarna daarom daarnaast bovendien
      intussen ondertussen voortaan altijd vaak soms eerst tenslotte samen met voor door bij na
      """),
    clauseWords: WordSet(
      "hij zij ze we wij men zich elkaar niet er hen laten zulke dit iets niets te_worden"),
    times: WordSet(
      """
      januari februari maart april mei juni juli augustus september oktober november december maandag
      dinsdag woensdag donderdag vrijdag zaterdag zondag eind einde begin midden half medio voorjaar najaar
      jaar maand week dag
      """),
    labels: WordSet(
      """
      groep pijler thema stap fase luik artikel bijlage punt hoofdstuk pagina blz deel categorie niveau
      actie doelstelling
      """),
    tails: WordSet(
      """
      die dat wier wiens waarvan waarin waarbij waarmee waaraan waaronder binnen doorheen vanuit ten_behoeve
      met_de_steun met_steun onder_leiding in_het_kader in_samenwerking over_de heen als
      """),
    particles: WordSet(
      "uit aan af op mee deel plaats heen toe neer samen bijeen bij voor door mede vast"),
    tasks: WordSet(
      """
      zorgen versterken verbeteren ondersteunen ontwikkelen bevorderen stimuleren bieden geven maken
      voorkomen verminderen informeren sensibiliseren creeren organiseren opvolgen uitwerken bewaken
      """),
    things: WordSet(
      """
      wet wetten *wetgeving decreet decreten besluit omzendbrief verordening vergaderingen vergadering
      verslag verslagen agenda welkom rondvraag varia goedkeuring
      """),
    sources: WordSet("vanuit uit"),
    ranges: WordSet("tot à / of"),
    deciders: WordSet(
      "regering regeringen parlement gemeenteraad gemeenteraden provincieraad gemeenten"),
    anyone: WordSet(
      """
      mensen personen iedereen anderen vertegenwoordiger vertegenwoordigers ondervoorzitter ondervoorzitster
      waarnemende waarnemend verantwoordelijke
      """),
    fields: WordSet("sectoren sector domeinen vakgebieden geledingen"))

  /// German.
  static let german = NameBounds(
    openers: WordSet(
      """
      darunter sowie ebenso_wie wie_auch insbesondere vor_allem unter_anderem namentlich im_namen
      stellvertretend_fur neben
      """),
    noHeads: WordSet(
      """
      er sie es wir ihr man ich du jeder jede wer was dies das_ist hier dort da heute gestern morgen nun
      jetzt bald dann so auch ausserdem zudem zusammen gemeinsam schliesslich zuerst immer oft damals
      angestossen gegrundet hervorgegangen hervorzuheben eingeladen entstanden unterstutzt getragen
      organisiert beteiligt danach daher deshalb aktuell kurzlich inzwischen mit durch nach von bei aus seit
      """),
    clauseWords: WordSet(
      "er wir man sich nicht kein keine sie es einander werden wird wurde soll sollen"),
    times: WordSet(
      """
      januar februar marz april mai juni juli august september oktober november dezember montag dienstag
      mittwoch donnerstag freitag samstag sonntag anfang ende mitte seit jahr monat woche tag
      """),
    labels: WordSet(
      """
      gruppe saule thema schritt phase artikel anlage punkt kapitel seite teil kategorie stufe paragraph
      massnahme ziel
      """),
    tails: WordSet(
      """
      bzw beziehungsweise innerhalb dessen deren denen welche welcher welches im_rahmen mit_unterstutzung
      unter_leitung als_vertretung als_vertreter als_vertreterin wo bis_zu bis_zum bis_hin
      """),
    tasks: WordSet(
      """
      *ieren starken fordern verbessern entwickeln schaffen unterstutzen ermoglichen aufbauen ausbauen
      vermeiden verhindern anbieten bieten begleiten beraten erreichen sichern
      """),
    things: WordSet(
      """
      *gesetz *gesetze gesetz gesetze *verordnung verordnung *beschluss beschluss geschafte sitzung
      sitzungen *sitzung *sitzungen protokoll tagesordnung begrussung verschiedenes projekt projekte
      """),
    sources: WordSet("aus von"),
    ranges: WordSet("bis / oder"),
    deciders: WordSet(
      "regierung *regierung parlament landtag gemeinderat stadtrat kreistag gemeinden kommunen"),
    anyone: WordSet(
      """
      fachleute leute personen menschen beteiligte betroffene alle andere stellvertreter stellvertreterin
      stellvertretende vertreterinnen
      """),
    fields: WordSet("bereichen bereich sparten sektoren feldern fachbereichen"))

  /// English.
  static let english = NameBounds(
    openers: WordSet(
      """
      the_interests_of interests_of representing on_behalf_of including as_well_as along_with together_with alongside especially
      notably namely particularly in_particular
      """),
    noHeads: WordSet(
      """
      fewer less i we you he she it they this that these those who what why how when where everyone someone everybody nobody anyone
      here there now then today yesterday tomorrow currently recently soon later also however thus
      therefore moreover meanwhile finally first again together for with by from at within during after
      before
      """),
    clauseWords: WordSet("he she they we it them us him not itself themselves"),
    times: WordSet(
      """
      january february march april may june july august september october november december monday
      tuesday wednesday thursday friday saturday sunday mid end early late year month week day
      """),
    labels: WordSet(
      """
      group pillar theme step phase stage article annex appendix item section chapter page part category
      level objective priority
      """),
    tails: WordSet(
      """
      who whose whom which within throughout with_the_support with_support in_partnership_with
      in_conjunction_with in_collaboration_with led_by run_by become becomes became and_from and_with
      and_by
      """),
    tasks: WordSet(
      """
      give let make ensure provide produce develop promote improve prevent raise build create encourage
      enable identify deliver oversee agree establish maintain strengthen reduce increase protect tackle
      bring explore advise consider receive ask keep be take discuss hold carry set see put seek gather
      hear inform reach respond monitor coordinate co-ordinate facilitate contribute offer deputising
      """),
    things: WordSet(
      """
      act acts law laws regulation regulations minutes agenda meetings welcome apologies apologie
      introductions introduction matters_arising other_business task
      """),
    sources: WordSet("from"),
    ranges: WordSet("to / or"),
    ranks: WordSet("senior lead chief deputy"),
    deciders: WordSet("government parliament assembly oireachtas"),
    anyone: WordSet(
      "people agencies post posts others many individuals persons representative representatives vice-chair vice-chairman vice-chairperson vice-convener"
    ))
}
