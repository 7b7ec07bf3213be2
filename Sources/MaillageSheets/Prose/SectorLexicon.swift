/// Which words tell the sector of a body, in the four languages at once.
///
/// `strong` words decide; `weak` ones count where no strong one stands in the name. Words are written
/// as in `SheetLanguage`.
enum SectorLexicon {
  static let entries: [(sector: String, strong: String, weak: String)] = [
    (
      "eu",
      "union_europeenne europese_unie europaische_union european_union commission_europeenne "
        + "europese_commissie", "europeen europeenne europees europese"
    ),
    (
      "police",
      """
      police politie polizei *politie *polizei politie* polizei* chef_de_corps korpschef tfl task_force
      commissariat commissaire kommissariat* renseignements_generaux plan_zonal_de_securite csu
      gardiens_de_la_paix zonaal_veiligheidsplan algemene_inlichtingen slachtofferbejegening wijkagent* zone_de_police lokale_politie
      """, "zonal"
    ),
    (
      "justice",
      """
      justice justitie justiz parquet parket staatsanwaltschaft *staatsanwaltschaft justitiehuis
      maison_de_justice maisons_de_justice justizhaus tribunal rechtbank gericht procureur prison
      gevangenis barreau probation court *gericht *richter *richterin sheriff prosecutor
      """, "judiciaire gerechtelijk"
    ),
    (
      "education",
      """
      ecole ecoles enseignement instruction_publique enseignants school schools scholen *school
      *scholen onderwijs *onderwijs clb vclb pms centre_pms cpms leerlingenbegeleiding schule schulen
      *schule *schulen lyceum athenee college_sainte academie coaches ligue_de_l'enseignement
      volwassenenonderwijs education
      """, "formation scolaire alphabetisation"
    ),
    (
      "university",
      "universite universiteit universitat university faculte fac haute_ecole hogeschool "
        + "hochschule ulg uliege ulb ucl kul vub", "recherche onderzoek"
    ),
    (
      "youth",
      """
      jeunesse jeunes amo saj spj aide_a_la_jeunesse maison_des_jeunes maison_de_jeunes jeugd*
      *jeugd jongeren* jugend* kinderopvang* *kinderopvang youth children foyer_des_jeunes
      jeugdhulp kaleido straathoekwerk* creche creches one opgroeien kinder*
      """, "enfance enfants kind gezin* jongerenwerk"
    ),
    (
      "health",
      """
      sante hopital hopitaux medecins medecin medicale medicales mutualite mutualites psychiatr*
      psychosociale psychologues planning_familial gezondheid* *gezondheid* ziekenhuis* huisarts*
      *huisarts* wgc cgg ziekenfonds* mutualiteit* drug* *beratungsstelle ambulance hebammen* gesundheit* krankenhaus* hausarzte
      krankenkasse* nhs health hospital clinique soins geestelijke_gezondheidszorg kind_en_gezin
      eerstelijnszone pisad thuiszorg apothekers pharmaciens
      """, "zorg soins assuetudes verslaving sucht*"
    ),
    (
      "social",
      """
      cpas c.p.a.s ocmw oshz oshz* ocmw* caw welzijn* *welzijnswerk action_sociale actions_sociales aide_sociale
      services_sociaux service_social sociale_dienst* sociaal_huis sozial* maatschappelijk_werk
      social_services social_work cripel integration personnes_etrangeres integratie integrations*
      armoede* kansarmoede* saamo buurtwerk buurthuis opbouwwerk maisons_de_quartier
      coordination_sociale acteurs_sociaux travailleurs_sociaux
      """, "social sociale sociaux sociaal welfare entraide"
    ),
    (
      "housing",
      "logement logements bailleurs_sociaux ais slsp svk huisvesting* wonen wohnung* housing "
        + "*huisvestingsmaatschappij logivesdre", "habitat habitation"
    ),
    (
      "transport", "tec stib mivb de_lijn sncb nmbs transport transports vervoer* verkehr*",
      "mobilite mobiliteit"
    ),
    (
      "religion",
      "mosquee mosquees moskee* moschee* eglise kerk* kirche* paroisse culte cultes "
        + "eredienst* erediensten church faith islamique", "religieux musulmane"
    ),
    (
      "culture_sport",
      "culture culturel culturelle bibliotheque musee theatre sport sports sportif sportifs "
        + "cultuur* sport* bibliotheek* museum* kultur* leisure library",
      "cirque loisirs vrije_tijd"
    ),
    (
      "business",
      "entreprises entreprise commercants commerce handelaars unternehmen business ondernemers* "
        + "middenstand* unizo ucm", "economie economique economisch*"
    ),
    (
      "federal",
      "federal federale federaal surete_de_l'etat staatsveiligheid ocam ocad spf fod ibz "
        + "gouvernement_federal foderal* service_public_federal", "national nationale etat"
    ),
    (
      "regional",
      """
      province provincie provinz region regionale regional gewest gemeenschap vlaamse_overheid
      cocof communaute_francaise federation_wallonie-bruxelles gouverneur minister*
      ministre gouvernement scottish_government region_wallonne deutschsprachige_gemeinschaft
      """, "provincial provinciale wallonne wallonie vlaams vlaamse"
    ),
    (
      "municipal",
      """
      bourgmestre bourgmestres burgemeester* burgermeister* mayor echevin echevine echevins schepen*
      schoffe* commune ville communal communale communaux gemeente* stad gemeinde* stadt* stads*
      stadtverwaltung gemeindeverwaltung ordnungsamt councillor councillors cllr local_authority
      cabinet_du_bourgmestre council municipality plan_de_prevention fonctionnaire_de_prevention
      service_de_prevention preventiedienst* lokaal_bestuur lokale_besturen securite_urbaine
      autorites_administratives administrations direction_jeunesse
      """, "administration prevention quartiers service services local lokaal"
    ),
    (
      "civil_society",
      """
      citizens_advice victim_support age_uk barnardo's voluntary_action neighbourhood_watch caritas
      diakonie rotes_kreuz rote_kreuz red_cross kinderschutzbund jugendring stadtjugendring frauenhaus
      opferhilfe gewerkschaften asbl vzw vog ligue association associations comite_de_quartier comites_de_quartier verein*
      verenig* *vereniging* collectif gezinsbond third_sector habitants riverains bewoners* mouvement
      familles citoyens societe_civile middenveld oxfam croix-rouge rode_kruis charity voluntary
      """, "club clubs bond amis"
    ),
  ]

  /// Names with an "and" inside, folded as tokens are.
  static let namesWithAnd: [String] = [
    "kind en gezin", "jobcentre plus", "job centre plus", "highlands and islands enterprise",
    "scottish fire and rescue service",
    "origine et habitat", "bourgmestre et echevins", "bourgmestres et echevins",
    "sociaux et de prevention", "administratives et judiciaires", "villes et communes",
    "villes et des communes", "maternel et primaire",
    "prison and probation", "revenue and customs", "courts and tribunals", "learning and skills",
    "parks and gardens", "arts and culture", "housing and care", "homes and communities",
    "health and care", "health and safety", "fire and rescue", "health and social care",
    "work and pensions", "alcohol and drug",
    "alcohol and drugs", "drug and alcohol", "children and families", "children and young people",
    "crime and disorder", "learning and development", "police and crime", "culture and leisure",
    "health and wellbeing",
    "sport and leisure",
    "education and skills", "environment and heritage", "adults and children", "food and drink",
    "justice and safety", "young and adult", "jugend und familie", "familie und soziales",
    "kinder und jugend", "kinder und jugendliche", "bildung und kultur", "ordnung und sicherheit",
    "soziales und gesundheit", "migration und integration", "leven en welzijn",
    "zorg en gezondheid", "burgemeester en schepenen",
  ]
}
