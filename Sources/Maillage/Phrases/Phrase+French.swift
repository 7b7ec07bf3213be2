extension Phrase {
  /// The words in French.
  var french: String {
    switch self {
    // Furniture of every page.
    case .and: "et"
    case .colon: " :"
    case .semicolon: " ; "
    case .reportTitle: "Qui travaille avec qui"
    case .navigation: "Pages du rapport"
    case .navOverview: "Aperçu"
    case .navComparison: "Comparaison"
    case .navSources: "Sources"
    case .skip: "Aller au contenu"
    case .footer: "Établi avec Maillage à partir de listes de participations."
    case .absence:
      """
      Une liste ne dit pas tout : un partenaire qui n’y est pas nommé peut être présent sur le \
      terrain.
      """
    case .noCommune: "Sans commune indiquée"
    case .noSector: "secteur non indiqué"
    case .internalBanner: "Interne : ne pas publier."
    case .internalBannerWhy: "Ce rapport nomme les membres de {names}."
    case .madeUpBanner:
      "Données fictives : aucune commune, aucun organisme ni aucune réunion décrits ici n’existent."
    case .inhabitants: "{count} {count:habitant|habitants}"
    case .peerGroup: "groupe « {group} »"
    case .andOthers: "{count} {count:autre|autres}"
    case .namedIn: "selon {sources}"
    case .leadNamedIn: "Source : {sources}."
    case .onThisPage: "Sur cette page"
    case .filterRows: "Filtrer les lignes"
    case .filterCommunes: "Chercher une commune"
    case .tableCut:
      "Les {shown} premières lignes sur {count} ; les tables CSV les contiennent toutes."
    case .rowsCut: "Les {shown} premières lignes sur {count} ; report.json les contient toutes."
    case .download: "Télécharger l’image"

    // Counts.
    case .communesWord: "{count:commune|communes}"
    case .partnersWord: "{count:partenaire|partenaires}"
    case .platformsWord: "{count:plateforme|plateformes}"
    case .membershipsWord: "{count:participation|participations}"
    case .projectedTiesWord: "{count:lien|liens}"
    case .onSeveralWord: "{count:partenaire|partenaires} sur plusieurs plateformes"
    case .memberCount: "{count} {count:membre|membres}"
    case .noMemberNamed: "aucun membre n’est nommé"

    // Heads of columns.
    case .communeHeading: "Commune"
    case .groupHeading: "Groupe"
    case .shapeHeading: "Ce que montre la liste"
    case .partnerHeading: "Partenaire"
    case .partnersHeading: "Partenaires"
    case .platformHeading: "Plateforme"
    case .platformsHeading: "Plateformes"
    case .membershipsHeading: "Participations"
    case .platformsReached: "Plateformes touchées"
    case .sectorHeading: "Secteur"
    case .roleHeading: "Rôle"
    case .ruleHeading: "Règle"
    case .sourceHeading: "Source"
    case .sentenceHeading: "Ce qui est écrit"
    case .quoted: "« {words} »"
    case .toCheck: "(à vérifier)"
    case .whoHeading: "Qui"
    case .inCommon: "En commun"
    case .weightHeading: "Poids"
    case .nameHeading: "Nom"
    case .onSeveralHeading: "Sur plusieurs"
    case .meanDegreeHeading: "Plateformes par partenaire"
    case .meetingTwiceHeading: "Paires sur deux plateformes"
    case .groupsApartHeading: "Groupes séparés"
    case .largestPartHeading: "Dans la plus grande partie"
    case .cutOrganisationsHeading: "Seuls liens entre d’autres"
    case .bodiesInBoth: "Partenaires nommés dans les deux"
    case .ofWhichGeneric: "Dont génériques"
    case .fileHeading: "Fichier"
    case .rowsReadHeading: "Lignes lues"
    case .rowsRefusedHeading: "Lignes refusées"
    case .warningsHeading: "Avertissements"
    case .severityHeading: "Gravité"
    case .placeHeading: "Où"
    case .messageHeading: "Constat"
    case .remedyHeading: "Que faire"

    // Heads of sections.
    case .sectionMain: "Ce qui ressort"
    case .sectionPicture: "Le partenariat en une image"
    case .sectionRoster: "Membres de {platform}, par secteur"
    case .sectionPlatforms: "Les plateformes et leurs membres"
    case .sectionLinks: "Liens entre plateformes"
    case .sectionTogether: "Qui fait tenir le partenariat"
    case .sectionShared: "Quelles plateformes partagent des membres"
    case .sectionOnce: "Qui n’est nommé qu’une fois"
    case .sectionLeaving: "Et si l’un s’en va ?"
    case .sectionSectors: "Les secteurs"
    case .sectionOutside: "Bailleurs et bénéficiaires"
    case .sectionSeats: "Sièges fixés par un texte"
    case .sectionNowhere: "Nommés sans plateforme"
    case .sectionAnnex: "Annexe : les chiffres et leurs définitions"
    case .sectionMemberships: "Toutes les participations et leurs sources"
    case .sectionFirst: "À lire d’abord"
    case .sectionCommunes: "Les communes"
    case .sectionIntercommunal: "Plateformes de plusieurs communes"
    case .sectionFiles: "Les données de ce rapport"
    case .sectionIndicators: "Les communes par indicateurs"
    case .sectionAllTogether: "Toutes les communes sur un dessin"
    case .sectionGallery: "Côte à côte, à la même échelle"
    case .sectionPairs: "Ce que deux communes ont en commun"
    case .sectionRead: "Ce qui a été lu"
    case .sectionProblems: "Ce qu’il faut vérifier"
    case .sectionCited: "Où c’est écrit"

    // Shape before measure.
    case .shapeEmpty: "aucune participation n’est nommée"
    case .shapeOne: "une seule plateforme connue ; non comparable"
    case .shapeOneNamed: "les membres d’une seule plateforme sont nommés ; non comparable"
    case .shapeSeparate: "{count} plateformes, aucun partenaire en commun dans cette liste"
    case .shapeParts: "des plateformes liées, en {count} groupes sans partenaire en commun"
    case .shapeConnected: "{count} plateformes, toutes liées par des partenaires communs"
    case .leadEmpty: "Aucune participation n’est nommée dans les listes reçues."
    case .leadOne:
      """
      Une seule plateforme est connue : {platform}, avec {partners} \
      {partners:partenaire|partenaires}. Elle n’est pas comparable ; en voici les membres.
      """
    case .leadSeparate:
      """
      {partners} {partners:partenaire siège|partenaires siègent} sur {platforms} plateformes, \
      qui n’ont aucun partenaire en commun dans cette liste
      """
    case .leadParts:
      """
      {partners} partenaires siègent sur {platforms} plateformes. {several} d’entre eux \
      {several:siège|siègent} sur plusieurs, mais les plateformes forment {parts} groupes sans \
      partenaire en commun.
      """
    case .leadConnected:
      """
      {partners} partenaires siègent sur {platforms} plateformes. {several} d’entre eux \
      {several:siège|siègent} sur plusieurs et {several:relie|relient} ainsi toutes les \
      plateformes entre elles.
      """
    case .leadShared:
      """
      {partners} {partners:partenaire siège|partenaires siègent} sur {platforms} plateformes, \
      toutes partagées avec d’autres communes : l’aperçu les décrit une seule fois.
      """
    case .shapeShared: "{count} plateformes, toutes partagées avec d’autres communes"
    case .othersEmpty:
      "{count} {count:autre plateforme est nommée|autres plateformes sont nommées} sans membre."
    case .badgeNote: "Le chiffre après un nom dit sur combien de plateformes ce partenaire siège."
    case .butLinked: "mais"

    // Findings.
    case .linkedOnlyThrough:
      """
      {count} {count:paire de partenaires n’est reliée|paires de partenaires ne sont reliées} \
      que par {name}.
      """
    case .linkedMeans:
      """
      Deux partenaires sont reliés s’ils siègent sur une même plateforme, ou si une chaîne de \
      partenaires communs les rejoint.
      """
    case .pairsMeetTwice:
      """
      {count} {count:paire de partenaires se retrouve|paires de partenaires se retrouvent} sur \
      deux plateformes ou plus.
      """
    case .noPairMeetsTwice:
      "Aucune paire de partenaires n’est nommée sur plus d’une plateforme commune."
    case .namedOnceCount:
      """
      {count} des {total} partenaires {count:n’est nommé|ne sont nommés} que sur une seule \
      plateforme.
      """
    case .everybodyNamedOnce: "Chaque partenaire n’est nommé que sur une seule plateforme."
    case .nobodyNamedOnce: "Aucun partenaire n’est nommé sur une seule plateforme."
    case .onlyOn: "{platform} ({count}) : {names}"
    case .meanPlatforms: "Un partenaire siège en moyenne sur {mean} {mean:plateforme|plateformes}."
    case .meanPlatformsAmongPeers:
      """
      Un partenaire siège en moyenne sur {mean} {mean:plateforme|plateformes} ; dans les \
      {count} autres communes comparables, entre {low} et {high}.
      """
    case .meanPlatformsSame:
      """
      Un partenaire siège en moyenne sur {mean} {mean:plateforme|plateformes} ; dans les \
      {count} autres communes comparables, sur {low}.
      """
    case .togetherNoShared:
      "Aucun partenaire en commun dans cette liste : aucun n’est nommé sur deux plateformes."
    case .togetherNobodyAlone:
      """
      Personne ne fait tenir seul le partenariat : quel que soit le partenaire qui s’en va, \
      les autres restent reliés comme avant.
      """
    case .andMoreInAnnex: "{count} {count:autre figure|autres figurent} en annexe."
    case .onMost: "Siègent sur plusieurs plateformes :"
    case .onCountPlatforms: "sur {count} plateformes : {names}"
    case .onPlatforms: "sur {count} plateformes"
    case .partsAre: "Groupes de plateformes sans partenaire en commun :"
    case .groupOf: "{names} ({count} {count:partenaire|partenaires})"
    case .noPartnerInCommon: "Aucun partenaire en commun dans cette liste."
    case .sharedCaption: "Paires de plateformes qui ont des partenaires en commun"
    case .platformsAlone: "Sans partenaire en commun avec une autre plateforme : {names}."
    case .partOf: "fait partie de {parent}"
    case .sharedWith: "partagée avec {communes}"
    case .partsWithLinks:
      "Sans ces liens les plateformes forment {parts} groupes ; avec eux, {linked}."

    // Departures.
    case .ifLeaves: "Si {name} s’en va : "
    case .ifStops: "Si {name} s’arrête : "
    case .leftWithoutPlatform:
      """
      {count} {count:partenaire ne siège|partenaires ne siègent} plus nulle part dans cette \
      liste ({names})
      """
    case .leftWithoutMember: "{names} n’{count:a|ont} plus de membre nommé"
    case .fallsIntoGroups:
      "le reste se sépare en {count} groupes sans partenaire en commun : {groups}"
    case .restStaysLinked: "les autres plateformes restent reliées"
    case .leavingNoShared:
      """
      Aucun partenaire ne relie deux plateformes dans cette liste : aucun départ ne sépare \
      donc des plateformes.
      """
    case .leavingNobody:
      """
      Quel que soit le partenaire qui s’en va, les plateformes restent reliées entre elles \
      comme avant.
      """
    case .leavingOthers:
      "Si un autre partenaire s’en va, les plateformes restent reliées comme avant."
    case .stoppingNothing:
      """
      Quelle que soit la plateforme qui s’arrête, chaque partenaire siège encore ailleurs et \
      tous restent reliés.
      """

    // Tables of a commune.
    case .sectorsCaption: "Présence de chaque secteur dans la liste"
    case .sectorsUnnamed:
      """
      Aucun partenaire n’est nommé dans ces secteurs : {names}. Cela ne veut pas dire qu’il \
      n’y en a pas.
      """
    case .outsideCaption: "Dessinés en pointillé et listés ici, mais non comptés comme membres"
    case .seatsCaption: "Sièges qu’un texte impose ou exclut"
    case .onNoPlatform:
      "{count} {count:partenaire est nommé|partenaires sont nommés} sans plateforme : {names}."
    case .membershipsCaption: "Qui siège où, en quelle qualité, et où c’est écrit"
    case .annexNote:
      "Pour qui étudie les réseaux. Chaque chiffre décrit cette liste, non la commune."
    case .annexNoteOne: "Avec une seule plateforme, seuls des comptes ont un sens."
    case .undefinedWhen: "Sans valeur : {when}."
    case .annexOrganisations: "Partenaires : mesures"
    case .annexPlatforms: "Plateformes : mesures"

    // Overview.
    case .indexLead:
      """
      {communes} {communes:commune|communes} ; {comparable} {comparable:nomme|nomment} deux \
      plateformes ou plus et {comparable:peut être comparée|peuvent être comparées}.
      """
    case .readSeparate:
      """
      {count} {count:commune nomme|communes nomment} des plateformes sans partenaire en commun \
      dans cette liste : {communes}.
      """
    case .readOne:
      """
      {count} {count:commune ne nomme|communes ne nomment} qu’une seule plateforme : on en lit \
      les membres, on ne la compare pas ({communes}).
      """
    case .readIntercommunal:
      """
      {count} {count:plateforme appartient|plateformes appartiennent} à plusieurs communes ; \
      {count:elle est décrite|elles sont décrites} une seule fois, ci-dessous.
      """
    case .communesCaption: "Chaque commune en une ligne ; son nom mène à sa page"
    case .intercommunalNote:
      """
      Chacune figure dans le réseau de toutes les communes qui la partagent, et n’est décrite \
      qu’ici.
      """
    case .sharedByCommunes: "{count} communes : {communes}"
    case .fileMemberships: "toutes les participations, relisibles par l’outil"
    case .fileNodes: "partenaires et plateformes avec leurs mesures"
    case .fileNetworks: "les communes avec leurs mesures et quantiles"
    case .filePairs: "ce que deux communes ont en commun"
    case .fileSectors: "les secteurs par commune"
    case .fileLinks: "liens entre plateformes"
    case .fileSources: "fichiers lus, lignes refusées, avertissements"
    case .fileJSON: "le rapport pour d’autres programmes"
    case .fileMarkdown: "le rapport en texte"

    // Comparison.
    case .comparisonTitle: "Comparaison des communes"
    case .comparisonLead:
      """
      Les listes n’ont ni la même taille ni le même soin : comparez chaque commune à celles de \
      son groupe, sans en faire un classement.
      """
    case .indicatorsCaption: "Une ligne par commune"
    case .quantileNote:
      """
      La barre situe la commune parmi celles de son groupe : presque vide, la plus basse ; \
      presque pleine, la plus haute. Sans barre : moins de trois communes à comparer.
      """
    case .quantileWords: "position {share} parmi {count}"
    case .notComparableNote: "– : une seule plateforme connue, ou aucune ; non comparable."
    case .galleryNote:
      "Mêmes mesures, même échelle : une image plus grande, c’est une liste plus longue."
    case .pairsNone: "Aucun partenaire n’est nommé dans deux communes."
    case .pairBodies: "{count} sur {total}"
    case .pairsCaption: "Paires de communes qui nomment les mêmes partenaires"
    case .pairsNote:
      """
      Les partenaires sont rapprochés par leur nom. Un partenaire générique (CPAS, police \
      locale …) porte partout le même nom sans être le même organisme. Les plateformes de \
      plusieurs communes ne sont pas comptées ici.
      """
    case .sectorsByCommuneCaption: "Partenaires nommés, par secteur et par commune"

    // Sources.
    case .sourcesTitle: "Les sources"
    case .sourcesLead: "Ce rapport dit ce que disent les fichiers ci-dessous, et rien de plus."
    case .sourcesDate: "Lu le {date}."
    case .readCaption: "Fichiers lus"
    case .noProblem: "Aucun problème n’a été relevé."
    case .problemsCaption: "Problèmes relevés à la lecture"
    case .citedCaption: "Où les participations sont écrites"

    // Pictures.
    case .pictureTitle: "Partenaires et plateformes : {commune}"
    case .pictureTitleAll: "Partenaires et plateformes"
    case .pictureSubtitle:
      """
      {partners} {partners:partenaire|partenaires}, {platforms} \
      {platforms:plateforme|plateformes}.
      """
    case .pictureSectorKey: "Couleur et lettres : secteur."
    case .pictureComponentKey:
      "Couleur et lettres : composante, reliée par des partenaires communs."
    case .pictureModuleKey:
      "Couleur et numéros : module, dont les partenaires siègent ensemble plus qu’ailleurs."
    case .pictureComponentName: "composante {code}"
    case .pictureModuleName: "module {code}"
    case .pictureOtherGroup: "autres (plus petits, ou non comptés)"
    case .pictureOutsideCount:
      "{count} {count:bailleur ou bénéficiaire non compté|bailleurs et bénéficiaires non comptés}."
    case .pictureDated: "État : {date}."
    case .pictureSource: "{count:Source|Sources} : {sources}"
    case .pictureAlternative:
      """
      Réseau des partenaires et des plateformes, {commune} ; les listes de cette page en \
      disent le contenu.
      """
    case .pictureCaption:
      """
      Un trait relie un partenaire à une plateforme où il siège. Lettres et couleur indiquent \
      le secteur.
      """
    case .pictureCaptionRoster: "Les membres, groupés par secteur."
    case .pictureCaptionMatrix:
      """
      Une marque : le partenaire de la ligne siège dans la plateforme de la colonne. Les \
      barres montrent dans combien de plateformes siège un partenaire, et combien de \
      partenaires compte une plateforme.
      """
    case .pictureCaptionOverview:
      "Chaque bulle est une plateforme avec les partenaires qu’elle est seule à avoir ; entre les bulles, les partenaires de plusieurs."
    case .pictureOnePlatform: "Partenaires d’une seule plateforme"
    case .picturePlatforms: "Plateformes"
    case .pictureSeveral: "Partenaires de plusieurs (nombre de plateformes)"
    case .pictureNoPlatform: "Sans plateforme"
    case .picturePartnerOne: "%d partenaire"
    case .picturePartnerMany: "%d partenaires"
    case .pictureChair: "préside"
    case .pictureCoordinator: "coordonne"
    case .pictureOutside: "finance ou bénéficie (non compté)"
    case .pictureLink: "lien entre plateformes"
    case .pictureCut: "des partenaires ne sont reliés que par lui"
    case .pictureModule: "module : siègent ensemble plus qu’ailleurs"

    // Pictures in free form.
    case .pictureSizeBy: "aire du disque : {measure}"
    case .pictureWeight: "largeur du trait : poids ({least} à {most})"
    case .pictureBarBy: "longueur de la barre : {measure}"
    case .pictureSizeDegree: "nombre de plateformes"
    case .pictureSharedOne: "%d plateforme en commun"
    case .pictureSharedMany: "%d plateformes en commun"
    case .pictureBubble: "les partenaires d’une seule plateforme"
    case .pictureHub: "plateforme"
    case .pictureBetween: "partenaire de plusieurs plateformes : plus il y en a, plus il est grand"
    case .pictureBetweenSized: "partenaire de plusieurs plateformes"
    case .pictureClockwise:
      "Dans chaque bulle, les secteurs se suivent depuis le haut, dans le sens des aiguilles d’une montre et dans l’ordre de la légende."
    case .pictureClockwiseGroups:
      "Dans chaque bulle, les groupes se suivent depuis le haut, dans le sens des aiguilles d’une montre et dans l’ordre de la légende."
    case .pictureNotCounted: "Finance ou bénéficie (non compté)"

    // Pictures that compare.
    case .pictureTogether:
      "Les communes côte à côte : {communes} ; les tableaux de cette page en disent le contenu."
    case .pictureCaptionButterfly:
      """
      En haut, au milieu : les partenaires nommés dans les deux communes. En bas : ceux d’une \
      seule, de son côté.
      """
    case .pictureCaptionMultiples:
      """
      Chaque partenaire et chaque plateforme a sa place, la même dans chaque dessin ; vide là \
      où il n’est pas nommé. Numéros et lettres : les noms sous les dessins.
      """
    case .pictureIntercommunal: "plateforme intercommunale"
    case .pictureInBoth: "Nommés dans les deux"
    case .pictureSameName: "De même nom, propres à chaque commune"
    case .pictureNoneInBoth: "Aucun partenaire en commun dans ces listes"
    case .pictureOnlyHere: "{part} seulement"
    case .pictureKept: "gardé (les deux)"
    case .pictureGained: "gagné ({part} seulement)"
    case .pictureLost: "perdu ({part} seulement)"
    case .pictureAbsent: "nommé dans un autre dessin"
    case .pictureSquares: "■ nommé, □ non nommé, dans l’ordre des dessins"
    case .picturePairTitle: "{first} et {second} : partenaires communs et propres"
    case .pictureDatesTitle: "{commune} : {dates}"
    case .pictureDifferenceTitle: "{first} et {second} : ce qui les distingue"
    case .pictureSeveralTitle: "{count} communes côte à côte"
    case .pictureSharedCount:
      "{count} {count:partenaire|partenaires} sur {total} {count:est nommé|sont nommés} dans les deux."
    case .pictureGenericCount:
      "{count} d’entre eux {count:porte un nom général (comme CPAS), propre|portent un nom général (comme CPAS), propres} à chaque commune."
    case .pictureDatesCount:
      """
      Participations : {kept} {kept:gardée|gardées}, {gained} {gained:gagnée|gagnées}, {lost} \
      {lost:perdue|perdues}.
      """
    case .pictureDifferenceCount:
      "Participations : {kept} dans les deux, {lost} à {first} seulement, {gained} à {second} seulement."
    case .pictureUnionCount:
      "{partners} {partners:partenaire|partenaires} et {platforms} {platforms:plateforme|plateformes} en tout, à la même place dans chaque dessin."
    case .pictureDateHeading: "Date"
    case .pictureAbsenceNote: "Absent d’une liste ne veut pas dire absent du terrain."

    // Names to decide on.
    case .namesAllKnown: "Le registre connaît tous les noms, et aucun ne ressemble à un autre."
    case .namesNear: "Se ressemblent : un organisme ou deux ? Une ligne de registry.csv les réunit."
    case .namesUnknown: "Pas dans le registre :"

    // The template.
    case .templateLists: "Valeurs"
    }
  }
}
