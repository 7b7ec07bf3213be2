extension SheetLanguage {
  /// Who joins in, signs, leads and pays where the text does not say it in the words of those who sit
  /// somewhere; the verb stands before or behind those it speaks of.
  static let dutchPartners: [MembershipRule] = [
    // Who takes part.
    MembershipRule(
      "part of", "tot|bij {P} behoren|behoort|horen|hoort ook|momenteel|vandaag? {L}"),
    MembershipRule(
      "work together",
      "in|binnen de schoot van {P} werken|werkt|overleggen|vergaderen|zitten|zetelen ook? {L}"),
    MembershipRule(
      "join hands",
      "slaan|sloegen|slaat \(adverbs)? {L} de handen in|ineen ... in|binnen|rond|via {P}"),
    MembershipRule("join hands", "slaan|sloegen|slaat \(adverbs)? {L} de handen in|ineen"),
    MembershipRule(
      "join hands", "bundelen|bundelden|bundelt \(adverbs)? {L} de|hun krachten|inspanningen"),
    MembershipRule(
      "join hands",
      "in|binnen|met|voor {P} hebben|bundelen|bundelden {L} de|hun krachten|inspanningen|kennis gebundeld?"
    ),
    MembershipRule(
      "join hands", "{L} hebben de|hun krachten|inspanningen|handen gebundeld|in|ineen"),
    MembershipRule(
      "join hands", "hebben {L} de|hun krachten|inspanningen|handen gebundeld|in|ineen"),
    MembershipRule("work together", "werken|werkten|trekken|trokken {L} via {P}"),
    MembershipRule(
      "part of",
      "is|zijn|was|waren ook|intussen|ondertussen|sindsdien? {L} aangesloten|lid|betrokken|vertegenwoordigd bij|van|in {P}"
    ),
    MembershipRule(
      "part of",
      "{L} zijn|is|waren ook? vaste|vast|permanente|permanent|effectieve|effectief|stemgerechtigde leden|lid|partners|partner"
    ),
    MembershipRule(
      "relative clause",
      "{P}? , waar ook? {L} elkaar|samen ontmoeten|vinden|treffen|spreken|zien|overleggen|werken"),
    MembershipRule("members with", "met daarin|daarbinnen ook? {L}", .member, .check),
    MembershipRule(
      "work together", "{L} trekken|trokken|optrekken ... samen op in|binnen|via|rond {P}"),
    MembershipRule("signed", "{P} ondertekenen|ondertekenden|tekenden {L}"),
    MembershipRule(
      "list after colon",
      "stuurt|sturen|vaardigt|vaardigen ... vertegenwoordiger|vertegenwoordigers|afgevaardigde|afgevaardigden naar|in|af {P} : {L}"
    ),
    MembershipRule(
      "take part",
      "doen|doet|deden|deed|werken|werkt|werkten|helpen|helpt|stappen|draaien|denken|gaan \(adverbs)? \(adverbs)? {L} mee"
    ),
    MembershipRule(
      "take part", "nemen|neemt|namen \(adverbs)? \(adverbs)? {L} er|hieraan|eraan|daaraan? deel"),
    MembershipRule(
      "take part",
      "{L} helpen|helpt|doen|doet|deden|werken|werkt|werkten|draaien|draait|denken er|eraan|hieraan|hierin|daaraan|daarin|actief|ook? mee"
    ),
    MembershipRule(
      "take part",
      "{L} doen|doet|deden|werken|werkt|werkten|draaien|draait|denken|stappen|stapten ~ mee"),
    MembershipRule("work together", "{L} werken|werkt|werkten ~ samen"),
    MembershipRule(
      "take part",
      "doen|doet|deden|werken|werkt|werkten|nemen|neemt|namen|maken|maakt|stappen ... mee|deel|samen|uit : {L}"
    ),
    MembershipRule("made up of", "{L} vormen|vormt|vormden ... {P}"),
    MembershipRule(
      "signed", "{L} ondertekenden|tekenden|ondertekenen|sloten|sluiten samen met {L}"),
    MembershipRule("take part", "{L} nemen|neemt|namen|hebben|heeft ~ deel|deelgenomen|meegewerkt"),
    MembershipRule(
      "take part", "{L} sluiten|sluit|sloten|zijn|is|hebben|heeft ~ aan|aangesloten|toegetreden"),
    MembershipRule(
      "take part",
      "gaan|gaat|willen|zullen|zijn|hebben {L} ~ samenwerken|samenzitten|meewerken|meedoen|deelnemen|samengewerkt|meegewerkt|deelgenomen|meegedaan|aangesloten|toegetreden|ondertekend"
    ),
    MembershipRule(
      "take part", "{L} nemen|neemt|namen er|eraan|hieraan|ook|actief|daaraan? deel"),
    MembershipRule(
      "take part",
      "{L} participeren|participeert|participeerden er|hierin|eraan|ook|actief? aan|in|er ... {P}?"),
    MembershipRule("part of", "{L} maken|maakt|maakten er|hier|ook? deel van|vanuit uit?"),
    MembershipRule(
      "part of", "{L} behoren|behoort|horen|hoort dus|ook|wel|nu? ... tot|bij ... {P}"),
    MembershipRule("made up of", "{L} vormen|vormt samen|elkaar? {P}"),
    MembershipRule("made up of", "vormen|vormt {L} samen {P}"),
    MembershipRule("founded", "{L} dragen|delen|runnen|trekken|beheren|bouwen samen? {P}"),
    MembershipRule(
      "in work with",
      "versterkt|versterken|vervoegt|vervoegen|vervolledigt|vervolledigen ook|mee? {L} {P}"),
    turn(
      "part of", "{L} zijn|is ook? aangesloten|lid|toegetreden er|hierbij|bij|van? {P}?"),
    // Who is at the table.
    MembershipRule(
      "at the table", "schuiven|schoven|schuift|sluiten|sluit|sloten ... aan|bij : {L}"),
    MembershipRule(
      "at the table",
      "schuiven|schoven|schuift|sluiten|sluit|sloten \(adverbs)? \(adverbs)? {L} aan|bij"),
    MembershipRule(
      "at the table",
      "rond|aan de? tafel van|bij|in ... {P} zitten|zit|vind|vinden|zaten|schuiven je|we|ook? {L}"),
    MembershipRule(
      "at the table",
      "brengt|brengen|bracht|haalt|verzamelt rond|aan de? tafel : {L}"),
    MembershipRule(
      "at the table", "brengt|brengen|bracht|haalt|verzamelt {L} rond|aan|om de? tafel"),
    MembershipRule(
      "at the table", "je|we|men vindt|vind|vinden|treft|tref|ontmoet er|hier|daar {L}"),
    MembershipRule("at the table", "vind|vindt|vinden je|u|we er|hier {L}"),
    // Who works together.
    MembershipRule(
      "work together",
      "{L} gaan|gaat|gingen|stappen|zitten er|daarin|hierin|daarvoor|hiervoor? samen scheep|zee|aan|in|op"
    ),
    MembershipRule(
      "work together", "{L} trekken|trokken aan hetzelfde zeel|touw"),
    MembershipRule(
      "work together",
      "{L} leggen|legden|steken|staken|voegen|brengen hun|de onthaal|krachten|koppen|kennis|werking|expertise|middelen samen|bij|bijeen"
    ),
    MembershipRule(
      "work together",
      "{L} werken|werkten|overleggen er|hier|hierin|daarin|hiervoor|daarvoor|nauw|intensief samen"),
    MembershipRule(
      "work together",
      "{L} vormen|vormden|bilden samen? de|het kern|ruggengraat|partnerschap|netwerk|groep"),
    MembershipRule(
      "work together", "achter|aan de? wieg van|achter? {P} staan|staat|stonden|stond {L}"),
    MembershipRule("work together", "{L} staan|staat|stonden|stond aan de wieg"),
    MembershipRule("answer", "{L} tekenden|tekent|tekenen present"),
    MembershipRule(
      "answer", "{L} gaven|geven|gingen|gaan gehoor|in aan|op de|een|het uitnodiging|oproep|vraag"),
    MembershipRule(
      "sit there", "is|zijn|was|waren er? ... plaats|plek|zitje|zitjes|zetel|zetels voor {L}"),
    MembershipRule(
      "delegates",
      "{L} hebben|heeft|krijgen|krijgt er|hierin|daarin ook? ... zetel|zetels|zitje|plaats|stem"),
    MembershipRule(
      "founded", "richtten|richtte|stichtten|riepen {L} het|hem|haar|ze|dit|deze op|in"),
    MembershipRule("carries", "{L=coordinator} trekt|trekken de kar"),
    MembershipRule("carries", "waarvan|waarbij {L=coordinator} de kar trekt|trekken"),
    MembershipRule("carries", "de kar wordt|worden|werd getrokken door {L=coordinator}"),
    // Who signs.
    MembershipRule("signed", "tekenen|tekenden|ondertekenen|ondertekenden : {L}"),
    MembershipRule(
      "signed",
      "tekenden|tekenen|ondertekenden|ondertekenen|sloten {L} een|de|het|dit|deze ... overeenkomst|samenwerkingsovereenkomst|convenant|charter|protocol|engagementsverklaring|akkoord|verklaring|intentieverklaring"
    ),
    MembershipRule(
      "signed",
      "zetten|zette|plaatsten|plaatsen {L} hun|een handtekening|naam|krabbel|handtekeningen onder"),
    MembershipRule(
      "signed",
      "{L} zetten|zette|plaatsten|plaatsen hun|een handtekening|naam|krabbel|handtekeningen onder ... {P}"
    ),
    MembershipRule(
      "signed",
      "{L} zetten|zette|plaatsten|plaatsen ook|er|samen? hun|een handtekening|naam|krabbel|handtekeningen onder|eronder"
    ),
    MembershipRule(
      "signed", "{L} hebben|heeft ... {P} ... ondertekend|getekend|onderschreven|goedgekeurd"),
    MembershipRule("signed", "ondertekend|getekend|onderschreven door {L}"),
    MembershipRule("members in brackets", "{P} ( {L}", .member, .check),
    // With whom a group of some kind is made: "een stuurgroep met A, B en C".
    MembershipRule("members with", "een|eigen {P} met|van|uit {L}", .member, .check),
    MembershipRule("members with", "bijgestaan|aangevuld|versterkt|geflankeerd door|met {L}"),
    // Who presides, leads and keeps house.
    MembershipRule(
      "head of",
      "{L=chair} zit|zat de|het vergadering|vergaderingen|raad|groep|overleg|werkgroep|stuurgroep|platform|netwerk voor"
    ),
    MembershipRule(
      "head of", "{L=chair} is|wordt|blijft|was er|de|een? voorzitter|ondervoorzitter|covoorzitter"),
    MembershipRule(
      "head of", "{L=chair} neemt|heeft|voert|bekleedt|verzekert het voorzitterschap"),
    MembershipRule(
      "head of", "voorzitterschap ligt|berust|is|komt bij|toe|in handen? van|bij|aan? {L=chair}"),
    MembershipRule(
      "carries",
      "{L=coordinator} is|zijn|was|waren|blijft er|de|een|het? trekker|trekkers|coordinator|regisseur|initiatiefnemer|initiatiefnemers|gangmaker|gangmakers|penhouder|promotor|motor|bezieler|bezielers"
    ),
    MembershipRule(
      "carries",
      "trekker|trekkers|gangmaker|gangmakers|initiatiefnemer|initiatiefnemers|bezielers|promotor|promotoren|penhouder|regisseur is|zijn|was|waren {L=coordinator}"
    ),
    MembershipRule(
      "carries",
      "trekker|trekkers|gangmaker|gangmakers|initiatiefnemer|initiatiefnemers|bezielers|coordinator|coordinatoren van {P} is|zijn|was|waren {L=coordinator}"
    ),
    MembershipRule(
      "carries",
      "{L=coordinator} houdt|houden|hield|hielden de touwtjes|teugels|pen ... handen|vast"),
    MembershipRule(
      "carries",
      "{L=coordinator} neemt|nam|heeft|nemen|namen|voert de|het voortouw|leiding|regie|regierol|coordinatie|trekkersrol|initiatief|organisatie"
    ),
    MembershipRule(
      "carries",
      "{L=coordinator} staat|staan|zorgt|zorgen in? voor de|het coordinatie|organisatie|leiding|begeleiding|opvolging|logistiek"
    ),
    MembershipRule(
      "carries", "{L=coordinator} treedt|treden|trad op als trekker|coordinator|regisseur|promotor"),
    MembershipRule(
      "secretary", "{L=secretary} maakt|schrijft|bezorgt|notuleert het|de verslag|verslagen|notulen"
    ),
    MembershipRule("secretary", "{L=secretary} is|zijn secretaris|verslaggever"),
    // Who helps and lends.
    MembershipRule(
      "helps",
      "{L} geeft|geven|verleent|levert|leveren|biedt|bieden er|ook? raad|advies|expertise|ondersteuning|logistieke|inhoudelijke|vorming|steun",
      .member, .check),
    MembershipRule(
      "lends",
      "{L} stelt|stellen|leent|leveren|levert ... lokaal|zaal|ruimte|locatie|personeel|medewerker|medewerkers|materiaal|bus|gebouw ... beschikking|gratis|uit|aan|ter",
      .member, .check),
    // Who pays.
    MembershipRule(
      "paid by",
      "geld|middelen|centen|financiering|budget|subsidie|subsidies|steun|toelage|toelagen komt|komen|kwam|kwamen|is|zijn ... afkomstig? van|uit|bij {L=funder}"
    ),
    MembershipRule(
      "pays",
      "{L=funder} draagt|dragen|droeg|betaalt|betalen|past|passen|legt|leggen financieel|mee|er|ook? bij ... kosten|bij?"
    ),
    MembershipRule(
      "pays", "{L=funder} draagt|dragen de|alle|een kosten|kost|werkingskosten|last|deel|helft"),
    MembershipRule(
      "pays",
      "{L=funder} betaalt|betalen|betaalde|betaalden|financiert|financieren|subsidieert|bekostigt|bekostigen|dekt ... kosten|werkingskosten|rekening|helft|deel|stuk|euro|loon|lonen|huur|rest|werking|procent|materiaal|saldo|opleiding"
    ),
    MembershipRule(
      "pays",
      "{L=funder} legt|leggen|legde|legden|geeft|geven|gaf|gaven|stopt|stopte|trekt|trok|voorziet|voorzag|schenkt|schonk|schonken ... euro|geld|middelen|rest|subsidie|overige op|bij|uit|aan|ter? tafel?"
    ),
    MembershipRule(
      "pays",
      "{L=funder} betaalt|betalen|betaalde|betaalden|stort|storten|stortte ... bijdrage|bijdragen|lidgeld"
    ),
    MembershipRule(
      "pays",
      "geeft|geven|schenkt|legt|leggen|trekt|stelt|stellen|stopt|voorziet|maakt|maken {L=funder} daarvoor|hiervoor|er|jaarlijks|ruim|zowat? #? # euro"
    ),
    MembershipRule(
      "pays",
      "{L=funder} ... geeft|geven|verleent|verlenen|kent er|hen|hun|hem|haar|daarvoor|hiervoor|ook? subsidies|subsidie|geld|middelen|steun"
    ),
    MembershipRule(
      "pays",
      "{L=funder} schenkt|schenken|sponsort|sponsoren|sponsorde|sponsorden de|het|een|enkele"),
    MembershipRule(
      "lends",
      "{L} levert|leveren|leverde|zorgt|zorgen voor|het|de|een|alle? gebouw|lokaal|lokalen|borden|materiaal|drukwerk|locatie|zaal|infrastructuur",
      .member, .check),
    MembershipRule(
      "sit there",
      "{L} hebben|heeft|houden|houdt er ook? een|hun|haar|zijn? spreekuur|spreekuren|zitdag|zitdagen|permanentie|loket"
    ),
    MembershipRule(
      "sit there",
      "hebben|heeft|houden|houdt ook? {L} er ook? een|hun|haar|zijn? spreekuur|spreekuren|zitdag|zitdagen|permanentie|loket"
    ),
    MembershipRule(
      "work together",
      "opdracht|taak|verantwoordelijkheid|project|initiatief die|dat|welke {L} met|samen elkaar? delen|dragen|opnemen|uitvoeren|trekken|vormgeven"
    ),
    MembershipRule(
      "at the table",
      "leggen|legt|brengen|brengt ook? {L} hun|haar|zijn dossiers|casussen|cases|situaties voor|aan|in"
    ),
    MembershipRule(
      "work together",
      "{L} stemmen|stemden ... op elkaar af via|in|op|binnen|tijdens ... {P}"
    ),
    MembershipRule(
      "at the table", "nodigen|nodigt|nodigden we|wij altijd|steeds|telkens|ook? uit : {L}"
    ),
    MembershipRule(
      "at the table", "noem|noemen|vermeld|vermelden|sommen er|hier|ook? enkele|een|paar|op? : {L}"
    ),
    MembershipRule(
      "pays",
      "{L=funder} kent|verleent|verlenen|geeft|geven|schenkt een|de? ... subsidie|toelage|werkingstoelage|euro|dotatie ... toe?"
    ),
    MembershipRule(
      "pays", "kosten neemt|nemen|draagt|dragen|betaalt|betalen {L=funder} voor|op|mee"),
    MembershipRule("pays", "{L=funder} neemt|nemen ... kosten|deel|helft|loon ... rekening|laste"),
    MembershipRule(
      "paid by", "kosten|rekening zijn|is|komt|vallen voor|ten? rekening|laste van {L=funder}"),
  ]

  private static let adverbs =
    "ook|daarnaast|intussen|verder|nog|eveneens|bovendien|voortaan|nu|onder|andere|meer|telkens|samen|vandaag|tevens|er|hier|sindsdien|daarin|hierin|daaraan|hieraan|twee|drie|vier"
}
