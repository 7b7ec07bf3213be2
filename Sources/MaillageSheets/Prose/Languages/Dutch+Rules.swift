extension SheetLanguage {
  /// Who takes part, in the order in which the rules are tried: first who sits there, then who
  /// presides, carries and pays.
  static let dutchRules = dutchSeats + dutchCarriers + dutchPartners

  private static let dutchSeats: [MembershipRule] = [
    MembershipRule("list after colon", "@partners ... : {L}"),
    MembershipRule("list after colon", "volgende ... : {L}"),
    MembershipRule(
      "list after colon", "# partijen|partners|organisaties|diensten|actoren ... : {L}"),
    MembershipRule(
      "list after colon",
      "maken|maakt|zetelen|zetelt|zitten|nemen|neemt|werken|waren ... : {L}"),
    MembershipRule("list after colon", "@partners ... {P} : {L}"),
    MembershipRule("members are", "@partners ... zijn|waren {L}"),
    MembershipRule("made up of", "{P}? ... bestaat|bestaan|bestond|samengesteld ... uit {L}"),
    MembershipRule(
      "took part",
      "naast {L} nemen|namen|zijn|waren|zitten|zetelen|werken|maken|maakt|neemt|doen|schuiven ook|eveneens {L} deel|mee|vertegenwoordigd|betrokken|lid|in|aan"
    ),
    MembershipRule("made up of", "bestaat|bestaan naast {L} uit {L}"),
    MembershipRule(
      "made up of", "{P}? ... gevormd|samengesteld|bemand|opgebouwd ... door|uit|met|rond {L}"),
    MembershipRule(
      "brings together",
      "{P}? ... verenigt|verenigde|groepeert|bundelt|verzamelt|overkoepelt|verbindt|omvat|telt|huisvest|herbergt {L}"
    ),
    MembershipRule("brings together", "brengt|brengen|bracht|roept ... samen|bijeen : {L}"),
    MembershipRule("brings together", "brengt|brengen|bracht {L} samen|bijeen|rond|aan"),
    MembershipRule(
      "between",
      "samenwerking|samenwerkingsverband|samenwerkingsovereenkomst|samenwerkingsproject|partnerschap|overleg|netwerk|convenant|overeenkomst|protocol|initiatief|project tussen {L}"
    ),
    MembershipRule(
      "between",
      "samenwerking|samenwerkingsverband|samenwerkingsinitiatief|samenwerkingsproject|partnerschap van {L}"
    ),
    MembershipRule("between", "gezamenlijk|gemeenschappelijk|gedeeld initiatief|project van {L}"),
    MembershipRule("work together", "in {P} gaan|komen|werken|zitten|vinden {L} samen|elkaar"),
    MembershipRule(
      "relative clause",
      "{P} , waarin|waaraan|waarbij ook|minstens|minimaal? {L} aan|in|mee|samen|hun|de|elkaar? krachten|handen? zetelen|zitten|deelnemen|participeren|samenwerken|samenkomen|samenzitten|meewerken|meedoen|overleggen|vertegenwoordigd|stappen|vergaderen|aansluiten|bundelen|ontmoeten|verenigen|slaan"
    ),
    MembershipRule(
      "relative clause",
      "waarin|waaraan|waarbij ook|minstens|minimaal? {L} elkaar vinden|treffen|spreken|zien|ontmoeten"
    ),
    MembershipRule(
      "relative clause",
      "waarin|waaraan|waarbij ook|minstens|minimaal? {L} aan|in|mee|samen|hun|de|elkaar? krachten|handen? zetelen|zitten|deelnemen|participeren|samenwerken|samenkomen|samenzitten|meewerken|meedoen|overleggen|vertegenwoordigd|stappen|vergaderen|aansluiten|bundelen|ontmoeten|verenigen|slaan"
    ),
    MembershipRule(
      "relative clause",
      "waar ook|minstens|minimaal? {L} in|samen? deelnemen|participeren|samenwerken|samenkomen|samenzitten|overleggen|stappen|vergaderen"
    ),
    MembershipRule(
      "delegates",
      "{L} zetelen|zetelt|zitten|zit|nemen|neemt|deel|participeren|participeert ... in|aan|deel|rond ... {P}"
    ),
    MembershipRule(
      "delegates",
      "rond|in|binnen {P} verzamelden|verzamelen|schaarden|scharen|groeperen|vinden|ontmoeten zich|elkaar? {L}"
    ),
    MembershipRule(
      "delegates", "in|binnen {P} hebben|heeft {L} zitting|zitje|plaats|een"),
    MembershipRule("counts", "waaronder|zoals {L}", .member, .check),
    MembershipRule("counts", "telt|heeft|tellen onder zijn|haar|hun leden ook? {L}"),
    MembershipRule(
      "joined", "haakten|haken|haakt|sloten|sluiten|kwamen ook|intussen|later? {L} aan|bij"),
    MembershipRule("delegates", "er zitten|zetelen ... in van {L}"),
    MembershipRule(
      "delegates",
      "er zitten|zit|zetelen|zetelt ook? {L} in|bij , maar|en|net|alsook|evenals|als? ook? {L}"),
    MembershipRule("delegates", "er zitten|zit|zetelen|zetelt ook? {L} in|bij"),
    MembershipRule(
      "delegates",
      "vertegenwoordigers|afgevaardigden bijeen|samen van {L}"),
    MembershipRule(
      "list after colon",
      "stemgerechtigd|lid|leden|waarnemer|waarnemers|vertegenwoordigd|aangesloten|betrokken|partner zijn|is|erbij : {L}"
    ),
    MembershipRule(
      "list after colon",
      "waarnemer|adviseur|lid|deskundige zitten|zetelen|zitting er|erbij|bij|in : {L}"),
    MembershipRule("delegates", "stemrecht|spreekrecht|zitrecht|zitting hebben|heeft ook? {L}"),
    MembershipRule(
      "delegates",
      "zonder|met stemrecht|stem|adviesrecht zetelen|zetelt|zitten|zit ook|er|voor? {L}"),
    MembershipRule(
      "delegates",
      "onmisbaar|vertegenwoordigd|betrokken|aangesloten zijn|waren|is dan|ook|verder|eveneens|hierbij? ook? {L}"
    ),
    MembershipRule(
      "delegates",
      "verder|daarnaast|voorts|bovendien zijn|zitten|zetelen|is|zit|zetelt er ook? {L}",
      .member, .check),
    MembershipRule(
      "list after colon",
      "elkaar|mekaar in|binnen|op|rond|via {P} : {L}"),
    MembershipRule(
      "list after colon",
      "ontmoet|ontmoeten|vindt|vinden|treft|treffen|spreken|spreekt elkaar|mekaar ... : {L}"),
    MembershipRule("members in brackets", "@partners ... ( {L}", .member, .check),
    MembershipRule(
      "between",
      "netwerk|platform|forum|groep|coalitie|alliantie vormen|uitbouwen|opbouwen|bouwen|opzetten van|met|tussen {L}",
      .member, .check),
    MembershipRule(
      "signed",
      "{L} charter|bin-charter|convenant|overeenkomst|samenwerkingsovereenkomst|protocol|akkoord|engagementsverklaring|intentieverklaring ondertekenen|ondertekenden|ondertekend|tekenen|tekenden"
    ),
    MembershipRule(
      "carried by",
      "{P} , dat|die|welke {L=coordinator} opent|opende|runt|oprichtte|oprichtten|opstartte|opgericht|lanceerde|lanceerden"
    ),
    MembershipRule(
      "founded",
      "{L} sloten|sluiten|tekenden|ondertekenden ... overeenkomst|convenant|charter|protocol met {L}"
    ),
    MembershipRule("delegates", "zijn|is|waren {L} aan boord"),
    MembershipRule("delegates", "zijn|is|waren {L} van de partij"),
    MembershipRule("between", "tot stand dankzij|door|met {L}"),
    MembershipRule(
      "founded",
      "samen met {L} richtte|startte|lanceerde|organiseert|organiseerde|zette|bouwde|trok {L=coordinator} {P}"
    ),
    MembershipRule(
      "founded",
      "tekenden|ondertekenden|sloten {L} een|de|het|dit overeenkomst|samenwerkingsovereenkomst|convenant|charter|protocol|engagementsverklaring"
    ),
    MembershipRule(
      "delegates",
      "in|aan|bij|binnen|rond {P} zetelen|zetelt|zitten|zit|nemen|neemt|werken|overleggen|participeren|vergaderen ook|naast|onder? andere|meer? {L}"
    ),
    MembershipRule(
      "delegates",
      "in|bij|binnen {P} is|zijn|waren ook|onder? andere|meer? {L} vertegenwoordigd|actief|betrokken|aanwezig"
    ),
    MembershipRule(
      "delegates",
      "{L} zijn|is|waren|was ook? vertegenwoordigd|actief|betrokken|aangesloten|aanwezig in|bij|aan|binnen|op ... {P}"
    ),
    MembershipRule(
      "send",
      "{L} vaardigen|vaardigt|sturen|stuurt|duiden|duidt ... leden|lid|vertegenwoordigers|vertegenwoordiger|afgevaardigden|afgevaardigde|waarnemer|waarnemers|delegatie|iemand"
    ),
    MembershipRule(
      "send",
      "{L} hadden|had|hebben|heeft ... vertegenwoordiger|vertegenwoordigers|afgevaardigde|afgevaardigden gestuurd|gezonden"
    ),
    MembershipRule("delegates", "vertegenwoordigers|afgevaardigden van {P} ... : {L}"),
    MembershipRule("send", "{L} vaardigen|vaardigt|sturen|stuurt ... naar {P}"),
    MembershipRule("members with", "{P} , met {L}", .member, .check),
    MembershipRule("delegates", "{L} waren|was ook? aanwezig|vertegenwoordigd"),
    MembershipRule(
      "delegates",
      "zitten|zetelen|overleggen|vergaderen|werken {L} rond|aan|in|binnen|samen ... {P}"
    ),
    MembershipRule(
      "delegates",
      "daarin|hierin|waarin|daaraan|hieraan|waaraan zetelen|zetelt|zitten|zit|nemen|neemt|werken|participeren ook? {L}"
    ),
    MembershipRule(
      "delegates",
      "{L} hebben|heeft|krijgen|krijgt|kregen een|hun|er? ... plaats|plaatsje|zitje|zetel|stem in|aan|binnen {P}"
    ),
    MembershipRule(
      "sit there",
      "{L} leren|leerden|wisselen|overleggen|ontmoeten|delen|bespreken|zitten|vinden|stemmen|vertellen|spreken|bekijken|zoeken|werken|bundelen|maken|zetten|komen elkaar? er|hier|daar"
    ),
    MembershipRule("delegates", "afgevaardigden|vertegenwoordigers|mensen van {L}"),
    MembershipRule(
      "at the table", "aan|rond de? tafel zitten|zaten|zit|schuiven|schoven|komen ook? {L}"),
    MembershipRule("at the table", "{L} zitten|zaten|zit samen? rond|aan de? tafel"),
    MembershipRule("at the table", "schuiven|schoven|schuift ook? {L} aan|mee"),
    MembershipRule("at the table", "{L} schuiven|schoven|schuift mee? aan"),
    MembershipRule(
      "part of",
      "{L} maakt|maken|maakte|is|zijn|vormt|vormen ook? deel|lid|partner|vertegenwoordigd ... van|in {P}"
    ),
    MembershipRule("part of", "maken|maakt ... deel uit van {P} : {L}"),
    MembershipRule("part of", "van {P} maken|maakt ook? {L} deel"),
    MembershipRule(
      "part of", "tot|onder de|het? @partners ... behoren|behoort|horen|rekenen|tellen|zijn {L}"),
    MembershipRule("joined", "{L} stappen|stapten|stapt|stapte ... in|mee ... {P}"),
    MembershipRule(
      "joined", "{L} sluiten|sloten|sluit|sloot zich? ... aan bij {P}"),
    MembershipRule("joined", "{L} treden|traden|trad|treedt toe tot {P}"),
    MembershipRule("joined", "traden|treden|trad|treedt ook|later|intussen? {L} toe tot|bij {P}"),
    MembershipRule("joined", "traden|treden|trad|treedt ook|later|intussen|er? {L} toe"),
    MembershipRule("joined", "tot {P} traden|treden|trad|treedt ook|later|intussen? {L} toe"),
    MembershipRule(
      "joined", "{L} ondertekenen|ondertekenden|ondertekende|tekenden|tekende ... {P}"),
    MembershipRule("work together", "{L} werken|werkt ... samen|mee ... in|binnen|aan {P}"),
    MembershipRule(
      "meet in",
      "{L} komen|komt|vergaderen|vergadert|overleggen|ontmoeten ... in|binnen|voor|tijdens|op {P}"),
    MembershipRule(
      "founded",
      "{L} hebben|richten|richtten|vormen|vormden|startten|starten|sloten|lanceren|lanceerden ... {P}"
    ),
    MembershipRule("founded", "{L=coordinator} heeft ... {P} opgericht|opgestart|uitgebouwd"),
    MembershipRule("work together", "{L} werken|werkt|doen|doet ook? mee"),
    MembershipRule("work together", "doen|doet|werken|werkt ook {L} mee"),
    MembershipRule("join hands", "{L} slaan|sloegen|slaat de handen in|ineen"),
    MembershipRule("join hands", "{L} slaan|sloegen|slaat samen met {L} de handen"),
    MembershipRule("join hands", "{L} bundelen|bundelden|bundelt de|hun krachten|inspanningen"),
    MembershipRule(
      "join hands", "{L} bundelen|bundelden|sloten|engageren ... {P}"),
    MembershipRule("delegates", "{L} zijn|is ook? vertegenwoordigd|lid|betrokken"),
    MembershipRule("in work with", "samen|gezamenlijk op|uit|aan? met {L}", .member, .check),
    MembershipRule(
      "made up of",
      "vertegenwoordiging|afvaardiging|vertegenwoordigers|afgevaardigden is|zijn|zitten? vanuit|van|uit {L}"
    ),
    MembershipRule("counts", "# @partners ~ , {L}", .member, .check),
    MembershipRule("counts", "# @partners ~ – {L}", .member, .check),
    MembershipRule(
      "between",
      "netwerk|platform|overlegplatform|forum|coalitie|alliantie|groep|overleg|bundeling van {L}",
      .member, .check),
    MembershipRule("between", "gegroeid|ontstaan|gesloten|opgezet|bestaat ~ tussen {L}"),
    MembershipRule("belong to", "{L} ... tot de? @partners ... van de|het|een? {P}"),
    MembershipRule("belong to", "met|door {L} , die|welke ... tot de? @partners ... van {P}"),
  ]

  private static let dutchCarriers: [MembershipRule] = [
    MembershipRule("head of", "{L=chair} leidt {P}"),
    MembershipRule("head of", "{L=chair} zit {P} voor"),
    MembershipRule("head of", "{L=chair} zit {P}? voor"),
    MembershipRule("head of", "voorzitter ... is {L=chair}"),
    MembershipRule("head of", "aan het hoofd van? {P}? staat|staan {L=chair}"),
    MembershipRule("head of", "{L=chair} is voorzitter van {P}"),
    MembershipRule(
      "labelled",
      "initiatiefnemer|initiatiefnemers|trekker|trekkers|coordinatie|coordinator|penhouder|regie|organisator : {L=coordinator}"
    ),
    MembershipRule("labelled", "voorzitter|voorzitterschap : {L=chair}"),
    MembershipRule("labelled", "secretariaat|secretaris|verslag|verslaggever : {L=secretary}"),
    MembershipRule(
      "labelled", "financiering|subsidie|subsidies|subsidient|sponsor|sponsors : {L=funder}"),
    MembershipRule("headed by", "onder? voorzitterschap|leiding van {L=chair}"),
    MembershipRule("headed by", "voorgezeten door {L=chair}"),
    MembershipRule("secretary", "secretaris is {L=secretary}"),
    MembershipRule("secretary", "secretariaat ... bij|door|van {L=secretary}"),
    MembershipRule(
      "secretary", "{L=secretary} doet|verzorgt|neemt|voert ... secretariaat|verslaggeving"),
    MembershipRule(
      "carried by",
      "{P}? ... gecoordineerd|getrokken|georganiseerd|geleid|opgericht|gedragen|aangestuurd|opgestart|ontwikkeld|uitgevoerd|beheerd|gelanceerd|opgezet|gegeven|verzorgd|ingericht|aangeboden ... door|vanuit {L=coordinator}"
    ),
    MembershipRule(
      "carried by",
      "coordinatie|regie|trekkerschap|leiding ... handen van {L=coordinator}"),
    MembershipRule(
      "carried by",
      "coordinatie|regie|trekkerschap|trekkersrol ligt|berust|gebeurt bij|door {L=coordinator}"),
    MembershipRule("carried by", "gaat|gaan|ging uit van {L=coordinator}"),
    MembershipRule("carried by", "op initiatief|vraag van {L=coordinator}"),
    MembershipRule("carried by", "initiatief ... komt|kwam van {L=coordinator}"),
    MembershipRule(
      "carries",
      "{L=coordinator} coordineert|organiseert|trekt|startte|lanceert|lanceerde|begeleidt|beheert|richtte ... {P}"
    ),
    MembershipRule(
      "carries",
      "{L=coordinator} neemt|heeft|voert|verzorgt|doet ... coordinatie|regie|regierol|trekkersrol"),
    MembershipRule("initiative of", "initiatief|project van {L=coordinator}"),
    MembershipRule(
      "directed by", "{L=coordinator} als regisseur|trekker|coordinator|initiatiefnemer"),
    MembershipRule("in work with", "samenwerking|partnerschap met {L}"),
    MembershipRule(
      "helped by",
      "krijgt|kreeg|krijgen|geniet|genoot|genieten ... steun|ondersteuning|medewerking|versterking|hulp|bijstand|input van {L}"
    ),
    MembershipRule("in work with", "i.s.m {L}"),
    MembershipRule("in work with", "overleg met {L}"),
    MembershipRule(
      "in work with",
      "werkt|werken|werkten|organiseert|organiseren|ontwikkelt|bouwt|zet|zetten|startte|startten|leidt|opgezet|opgericht|georganiseerd|uitgewerkt|uitgebouwd ... samen met {L}"
    ),
    MembershipRule(
      "in work with", "ook? versterkt|aangevuld ... door|met {L}", .member, .check),
    MembershipRule("with the support of", "met de? financiele? steun|middelen van {L=funder}"),
    MembershipRule(
      "with the support of",
      "krijgt|kreeg|krijgen|ontvangt|ontving ... subsidie|subsidies|middelen|toelage|euro van {L=funder}"
    ),
    MembershipRule(
      "with the support of", "rekenen op steun|middelen|subsidies van {L=funder}"),
    MembershipRule(
      "with the support of", "dankzij subsidies|subsidie|middelen van {L=funder}"),
    MembershipRule(
      "paid by",
      "gefinancierd|gesubsidieerd|betaald|ondersteund|medegefinancierd|gecofinancierd|gesteund door {L=funder}"
    ),
    MembershipRule(
      "paid by",
      "{L=funder} financiert|financieren|financierde|subsidieert|subsidieren|subsidieerde|betaalt {P}"
    ),
  ]
}
