/// Documents whose build tells who takes part: charters, labels, groups, questions, common places.
enum BuildExamples {
  static let all: [MemberPairs] = platforms + lists + dutch

  private static let platforms: [MemberPairs] = [
    MemberPairs(
      name: "who signs the charter of a network joins the network",
      text: """
        Jeudi, la charte du Réseau Vigie a été signée par la Ville de Morlanval, la zone de police et \
        l'AMO Le Quai. Ont aussi signé la charte :
        – le bourgmestre
        – le CPAS
        """,
      pairs: [
        "Réseau Vigie <- Ville de Morlanval", "Réseau Vigie <- zone de police",
        "Réseau Vigie <- AMO Le Quai", "Réseau Vigie <- bourgmestre", "Réseau Vigie <- CPAS",
      ]),
    MemberPairs(
      name: "the title names what the text calls the project",
      text: """
        Parvis en fête

        Depuis trois ans, des habitants se rencontrent sur la place. Les partenaires du projet sont : \
        le CPAS, la zone de police et l'AMO Le Quai.
        """,
      pairs: [
        "Parvis en fête <- CPAS", "Parvis en fête <- zone de police",
        "Parvis en fête <- AMO Le Quai",
      ]),
    MemberPairs(
      name: "one of several of a kind has no name",
      text: """
        Le PLP des Tilleuls est né. C'est le quatrième PLP de la commune.

        Il réunit les habitants, la police locale et le service Prévention.
        """,
      pairs: [
        "PLP des Tilleuls <- habitants", "PLP des Tilleuls <- police locale",
        "PLP des Tilleuls <- service Prévention",
      ]),
    MemberPairs(
      name: "a short form with a letter behind it",
      text: """
        Le PLP-I du Marché réunit la zone de police, la Ville et l'association Commerces Unis.
        """,
      pairs: [
        "PLP-I du Marché <- zone de police", "PLP-I du Marché <- Ville",
        "PLP-I du Marché <- association Commerces Unis|Commerces Unis",
      ]),
    MemberPairs(
      name: "a short form before its name",
      text: """
        L'asbl RAFAL (Réseau d'aide aux familles et aux aînés de Lauzelle) met en réseau le CPAS, la Croix-Rouge et \
        l'abri de nuit Le Tremplin.
        """,
      pairs: [
        "RAFAL <- CPAS", "RAFAL <- Croix-Rouge", "RAFAL <- abri de nuit Le Tremplin",
      ]),
    MemberPairs(
      name: "a place that several run",
      text: """
        Une antenne de prévention ouvre ses portes aux Tilleuls. Elle est gérée par le service \
        Prévention de la commune. Au Quai, une maison de quartier fonctionne déjà. Elle est portée par \
        le CPAS et a pour partenaires la maison médicale Le Saule et l'AMO Le Quai.
        """,
      pairs: [
        "antenne de prévention <- service Prévention de la commune = coordinator",
        "maison de quartier <- CPAS = coordinator",
        "maison de quartier <- maison médicale Le Saule", "maison de quartier <- AMO Le Quai",
      ]),
    MemberPairs(
      name: "a relay that is a body among others is a platform where the text is about it",
      text: """
        Le Relais social de Morlanval réunit la Ville, le CPAS et la Croix-Rouge.
        """,
      pairs: [
        "Relais social de Morlanval <- Ville", "Relais social de Morlanval <- CPAS",
        "Relais social de Morlanval <- Croix-Rouge",
      ]),
    MemberPairs(
      name: "and a member where another is",
      text: """
        Le Relais social de Morlanval est chargé de la coordination du Plan Grand Froid, en \
        collaboration avec la Croix-Rouge et le CPAS.
        """,
      pairs: [
        "Plan Grand Froid <- Relais social de Morlanval = coordinator",
        "Plan Grand Froid <- Croix-Rouge", "Plan Grand Froid <- CPAS",
      ]),
  ]

  private static let lists: [MemberPairs] = [
    MemberPairs(
      name: "letters hold a name together",
      text: """
        Le Réseau Vigie réunit le Collectif contre les injures familiales et l'exclusion (CIFE) et le \
        CPAS.
        """,
      pairs: [
        "Réseau Vigie <- Collectif contre les injures familiales et l'exclusion",
        "Réseau Vigie <- CPAS",
      ]),
    MemberPairs(
      name: "a centre that bears somebody's name",
      text: """
        Le Réseau Vigie réunit :
        - le Centre de planning familial Zelda Quint
        - le groupe scolaire Odilon Brack
        - la commune de La Chapelle Saint-Luc
        """,
      pairs: [
        "Réseau Vigie <- Centre de planning familial Zelda Quint",
        "Réseau Vigie <- groupe scolaire Odilon Brack",
        "Réseau Vigie <- commune de La Chapelle Saint-Luc",
      ]),
    MemberPairs(
      name: "\"se réunit\" opens no list",
      text: """
        Le Réseau Vigie se compose du CPAS et de la police. Il se réunit tous les mois.

        Écoles, associations, habitants : chacun peut lui écrire.
        """,
      pairs: ["Réseau Vigie <- CPAS", "Réseau Vigie <- police"]),
    MemberPairs(
      name: "numbered groups over plain lines",
      text: """
        Composition de la Commission Accueil pour la législature en cours :

        1. Écoles
           École communale de Morlanval
           Institut Sainte-Aldegonde
        2. Services
           Bibliothèque communale
           Ligue des familles
        """,
      pairs: [
        "Commission Accueil <- École communale de Morlanval",
        "Commission Accueil <- Institut Sainte-Aldegonde",
        "Commission Accueil <- Bibliothèque communale", "Commission Accueil <- Ligue des familles",
      ]),
    MemberPairs(
      name: "labels over items say what they are",
      text: """
        La Commission Accueil se compose de :

        COMPOSANTE 1 : les écoles
          • L'école communale de Morlanval
        COMPOSANTE 2 : les associations
          • La bibliothèque communale
          • Le patro des Tilleuls
        """,
      pairs: [
        "Commission Accueil <- école communale de Morlanval",
        "Commission Accueil <- bibliothèque communale", "Commission Accueil <- patro des Tilleuls",
      ]),
    MemberPairs(
      name: "several are sent in one item",
      text: """
        La Commission Accueil compte :
        1° un délégué du CPAS ;
        2° un représentant de la Province, un représentant de la police et un représentant de l'ONE.
        """,
      pairs: [
        "Commission Accueil <- CPAS", "Commission Accueil <- Province",
        "Commission Accueil <- police", "Commission Accueil <- ONE",
      ]),
    MemberPairs(
      name: "dashes behind a label part names",
      text: """
        Réseau Vigie

        Membres du réseau

        Santé : Le Saule (Vaux) – Espace Mieux-être (Morlanval)
        Aide en milieu ouvert : AMO Le Quai – AMO La Rive
        """,
      pairs: [
        "Réseau Vigie <- Le Saule", "Réseau Vigie <- Espace Mieux-être",
        "Réseau Vigie <- AMO Le Quai", "Réseau Vigie <- AMO La Rive",
      ]),
    MemberPairs(
      name: "the CPAS of several towns",
      text: """
        Le Réseau Vigie réunit :
        - les CPAS de Wavre, de Nivelles et de Tubize
        - la Croix-Rouge
        """,
      pairs: [
        "Réseau Vigie <- CPAS de Wavre", "Réseau Vigie <- CPAS de Nivelles",
        "Réseau Vigie <- CPAS de Tubize", "Réseau Vigie <- Croix-Rouge",
      ]),
    MemberPairs(
      name: "who pays",
      text: """
        Le Réseau Vigie réunit le CPAS et la police. La Province, qui le subsidie depuis 2012, reste \
        prudente. Le subside de la Région wallonne s'élève à 20.000 euros.
        """,
      pairs: [
        "Réseau Vigie <- CPAS", "Réseau Vigie <- police", "Réseau Vigie <- Province = funder",
        "Réseau Vigie <- Région wallonne = funder",
      ]),
    MemberPairs(
      name: "no verb behind \"de\"",
      text: """
        Le Réseau Vigie est né d'une réforme des Conseils de l'Aide à la Jeunesse. Il réunit le CPAS et \
        la police.
        """,
      pairs: ["Réseau Vigie <- CPAS", "Réseau Vigie <- police"]),
  ]

  private static let dutch: [MemberPairs] = [
    MemberPairs(
      name: "that one is the group named last",
      text: """
        Het Huis van het Kind heeft ook een stuurgroep. Die bestaat uit het OCMW, het CAW en de \
        bibliotheek.
        """,
      pairs: ["stuurgroep <- OCMW", "stuurgroep <- CAW", "stuurgroep <- bibliotheek"]),
    MemberPairs(
      name: "what announces the items below is no member",
      text: """
        Het Wijknetwerk Noord is een samenwerking van drie voorzieningen:

        • het CAW
        • de bibliotheek
        • het OCMW
        """,
      pairs: [
        "Wijknetwerk Noord <- CAW", "Wijknetwerk Noord <- bibliotheek", "Wijknetwerk Noord <- OCMW",
      ]),
    MemberPairs(
      name: "headings between the items of a list",
      text: """
        Lokaal overleg kinderopvang (LOK)

        Samenstelling

        Opvang en spel
         - kinderdagverblijf De Notelaar
         - speelotheek De Tol

        Onderwijs
         - basisschool De Zandloper
         - muziekacademie
        """,
      pairs: [
        "Lokaal overleg kinderopvang <- kinderdagverblijf De Notelaar|De Notelaar",
        "Lokaal overleg kinderopvang <- speelotheek De Tol",
        "Lokaal overleg kinderopvang <- basisschool De Zandloper",
        "Lokaal overleg kinderopvang <- muziekacademie",
      ]),
    MemberPairs(
      name: "the answer stands in the next paragraph",
      text: """
        Wijknetwerk Noord

        Wie zijn de partners van het netwerk?

        Het gaat om het parket, het CAW en de lokale politie.
        """,
      pairs: [
        "Wijknetwerk Noord <- parket", "Wijknetwerk Noord <- CAW",
        "Wijknetwerk Noord <- lokale politie",
      ]),
    MemberPairs(
      name: "what all of a kind are is said of none",
      text: """
        Een buurtinformatienetwerk is een samenwerking tussen inwoners en politie.

        BIN Kouter
        Partners: bewoners van de Kouter, stad Lindeveld
        """,
      pairs: ["BIN Kouter <- bewoners van de Kouter", "BIN Kouter <- stad Lindeveld"]),
    MemberPairs(
      name: "towns that carry one",
      text: """
        Melle, Merelbeke en Destelbergen dragen samen het Drugpunt Schelde.
        """,
      pairs: [
        "Drugpunt Schelde <- Melle", "Drugpunt Schelde <- Merelbeke",
        "Drugpunt Schelde <- Destelbergen",
      ]),
  ]
}
