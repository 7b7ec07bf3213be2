extension SheetLanguage {
  /// How platforms stand to each other.
  private static let dutchLinkRules: [LinkRule] = [
    LinkRule(
      "liaison", "{P} werkt|werken|overlegt|houdt|legt nauw? ... samen|contact|link met {P}",
      .liaisesWith),
    LinkRule(
      "liaison", "werkt|werken|overlegt|overleggen {P} nauw|ook|regelmatig? samen? met {P}",
      .liaisesWith),
    LinkRule("liaison", "{P} stemt|stemmen ... af? met {P}", .liaisesWith),
    LinkRule("liaison", "{P} ... link|band|banden|verbinding|contact met {P}", .liaisesWith),
    LinkRule("liaison", "@it werkt|werken|overlegt ... samen? met {P}", .liaisesWith),
    LinkRule(
      "part of",
      "{P} maakt|maken|is|zijn|vormt|vormen een? deel|onderdeel|werkgroep|subgroep|deelwerking uit? van {P}",
      .partOf),
    LinkRule("part of", "@it maakt|is|vormt een? deel|onderdeel|werkgroep uit? van {P}", .partOf),
    LinkRule("part of", "{P} , een? onderdeel|deel|werkgroep|subgroep van {P}", .partOf),
    LinkRule("part of", "{P} valt|vallen|hangt|ressorteert onder|af van? {P}", .partOf),
    LinkRule("part of", "{P} rapporteert|rapporteren|koppelt ... aan {P}", .partOf),
    LinkRule("part of", "{P} binnen|in|van {P}", .partOf),
    LinkRule(
      "part of", "{P} telt|omvat|bestaat uit? ... {P}", .partOf, reversed: true),
    LinkRule("succession", "{P} vervangt|vervangen|vervangde|verving ... {P}", .succeeds),
    LinkRule("succession", "{P} is|wordt|was de? opvolger van {P}", .succeeds),
    LinkRule("succession", "{P} volgt|volgde {P} op", .succeeds),
    LinkRule("succession", "{P} komt|kwam in de? plaats van {P}", .succeeds),
    LinkRule(
      "succession", "{P} is|werd|wordt|ging ... opgegaan|op|omgevormd|vervangen in|tot|door {P}",
      .succeeds, reversed: true),
    LinkRule(
      "succession", "{P} opgegaan|overgegaan|opgenomen|omgevormd|vervangen in|tot|door {P}",
      .succeeds, reversed: true),
    LinkRule("succession", "@it vervangt|vervangen|verving {P}", .succeeds),
    LinkRule("steering", "{P} stuurt|sturen|begeleidt|begeleiden {P} aan?", .steers),
    LinkRule(
      "steering", "{P} is|wordt|worden aangestuurd|begeleid|gestuurd ... door {P}", .steers,
      reversed: true),
    LinkRule(
      "steering", "wordt|worden|werd {P} aangestuurd|begeleid|gestuurd door {P}", .steers,
      reversed: true),
    LinkRule(
      "complement", "@it vult|is ... aan|complementair|aanvullend aan|op|met? {P}", .complements),
    LinkRule("complement", "@it vormt|is een? aanvulling op|bij {P}", .complements),
    LinkRule("succession", "{P} , die|dat|welke {P} vervangt|verving|opvolgt", .succeeds),
    LinkRule("steering", "{P} , die|dat|welke {P} aanstuurt|stuurt|begeleidt", .steers),
    LinkRule("complement", "{P} vult|vullen|aanvulling ... {P} aan?", .complements),
    LinkRule("complement", "{P} is|zijn complementair|aanvullend aan|op|met {P}", .complements),
  ]

  static let dutchLinks: [LinkRule] =
    ([
      dutchLinkRules,
      LinkRule.inverted(
        "liaison", .liaisesWith,
        [
          "werkt|werken|werkte|werkten|overlegt|overleggen|vergadert ... met {P}",
          "samenwerkt|samenwerken|samengewerkt ... met {P}",
          "stemt|stemmen|stemde ... af? met|op {P}",
          "wisselt|wisselen|wisselde ... uit? met {P}",
          "staat|staan|blijft|houdt|houden|onderhoudt ... contact|verbinding|banden|link|overleg ... met {P}",
          "sluit|sluiten|haakt ~ aan|in bij|op {P}",
          "informeert|informeren|adviseert|adviseren|voedt {P}",
          "is|zijn ~ vertegenwoordigd ~ in|bij {P}",
        ]),
      [
        LinkRule(
          "liaison",
          "{P} , waarmee|waarvoor {P} ... wisselt|wisselen|uitwisselt|uitwisselen|samenwerkt|samenwerken|overlegt|afstemt|deelt",
          .liaisesWith),
        LinkRule(
          "liaison", "{P} , waarin|waar ... {P} vertegenwoordigt", .liaisesWith, reversed: true),
      ],
      LinkRule.inverted(
        "part of", .partOf,
        [
          "rapporteert|rapporteren|koppelt|koppelen ... aan|naar {P}",
          "brengt|brengen ~ verslag ~ uit? bij|aan {P}",
          "legt|leggen ~ verantwoording ~ af? aan {P}",
          "valt|vallen|viel|ressorteert|ressorteren|komt ~ onder ... {P}",
          "hangt|hangen|hing ~ af van {P}",
          "behoort|behoren|behoorde ~ tot {P}",
          "kadert|kaderen|past|passen|situeert ~ in|binnen ... {P}",
          "is|zijn|werd|werden ~ ingebed|verankerd|ingebouwd|geintegreerd|ondergebracht|verbonden|gekoppeld ~ in|binnen|bij|aan {P}",
          "is|zijn|werd|werden ~ \(dutchFounded) ~ door|binnen|in|vanuit {P}",
          "\(dutchFounded) ~ door|binnen|vanuit|in {P}",
          "werkt|werken|functioneert|bestaat|opereert ~ binnen|onder ... {P}",
          "is|zijn ~ ontstaan|gegroeid|voortgekomen ~ uit|binnen {P}",
          "ontstond|ontstonden ~ uit|binnen {P}",
          "bereidt|bereiden ~ de? vergaderingen|bijeenkomsten|beslissingen ~ van {P}",
        ]),
      LinkRule.inverted(
        "part of", .partOf, reversed: true,
        [
          "richt|richtte|startte|vormt|vormde|installeerde|stelde|belastte|creeerde|lanceerde ~ een|twee|drie|vier {P}",
          "heeft|hebben|telt|omvat|kent|beschikt ~ over? een|twee|drie|vier {P}",
          "bestaat|bestaan ~ uit een|twee|drie|vier {P}",
        ]),
      [
        LinkRule("part of", "{P} heeft|hebben ~ een {P} \(dutchFounded)", .partOf, reversed: true),
        LinkRule("part of", "heeft|hebben {P} ~ een {P} \(dutchFounded)", .partOf, reversed: true),
        LinkRule("part of", "binnen {P} ,? ~ {P}", .partOf, reversed: true),
        LinkRule("part of", "in het kader|schoot van {P} ,? ~ {P}", .partOf, reversed: true),
        LinkRule(
          "part of", "onder de? vleugels|hoede|koepel? van? {P} ~ {P}", .partOf, reversed: true),
        LinkRule("part of", "rond|rondom {P} staat|werkt|bestaat|is {P}", .partOf, reversed: true),
        LinkRule(
          "part of", "uit {P} ~ groeide|ontstond|kwam|groeiden|ontstonden {P}", .partOf,
          reversed: true),
      ],
      LinkRule.inverted(
        "succession", .succeeds,
        [
          "vervangt|vervangen|verving|vervingen {P}",
          "volgt|volgen|volgde ~ {P} op",
          "neemt|nemen|nam ~ de? fakkel|taken|rol|plaats|werking ~ over? van {P}",
          "komt|komen|kwam|kwamen ~ in de? plaats van {P}",
        ]),
      LinkRule.inverted(
        "succession", .succeeds, reversed: true,
        [
          "is|werd|wordt|zijn|werden ~ vervangen|opgevolgd|afgelost ~ door {P}",
          "is|werd|wordt ~ omgevormd|omgedoopt|uitgegroeid ~ tot|in {P}",
          "maakt|maakte ~ plaats voor {P}",
          "ging|gaat|gingen|gaan ~ op in {P}",
        ]),
      LinkRule.inverted(
        "steering", .steers,
        [
          "stuurt|sturen|stuurde|begeleidt|begeleiden|coordineert|coordineren|bewaakt|leidt|overkoepelt|superviseert {P}"
        ]),
      LinkRule.inverted(
        "part of", .partOf,
        [
          "staat|staan|werkt|werken|gebeurt|loopt|lopen|valt|vallen|vergadert ... onder de? vleugels|hoede|koepel|regie|leiding|paraplu|auspicien|toezicht|verantwoordelijkheid van {P}",
          "is|zijn|vormt|vormen|wordt ~ een|het|de? ~ deel|onderdeel|werkgroep|subgroep|deelwerking|orgaan|adviesorgaan|tak|poot|pijler|schakel|luik|organ|arm ~ van|binnen {P}",
          "... deel uitmaakt|uitmaken|uitmaakte van {P}",
          "maakt|maken|maakte ~ deel ... van {P}",
          "... in de schoot van {P}", "... in opdracht van {P}",
          "geeft|geven ~ uitvoering aan {P}",
        ]),
      LinkRule.inverted(
        "part of", .partOf, reversed: true,
        [
          "roept|roepen|riep|riepen|brengt|stelt|zet ~ een|twee|drie {P}",
          "werkt|werken|vergadert|overlegt|opereert ~ in|met|via twee|drie|vier|vijf {P}",
          "splitst|splitste|is|wordt ~ zich? ~ op|opgedeeld|verdeeld|onderverdeeld in? ... {P}",
        ]),
      LinkRule.inverted(
        "liaison", .liaisesWith,
        [
          "geeft|geven|levert|leveren|bezorgt|bezorgen|formuleert ... advies|adviezen|input|feedback|terugkoppeling|voorstellen|aanbevelingen ... aan {P}",
          "stuurt|sturen|verwijst|verwijzen|meldt|melden|speelt|spelen|signaleert|legt|leggen ... door|aan|naar|voor aan|naar? {P}",
          "is|zijn|blijft ~ afgestemd ~ op|met {P}",
          "ondersteunt|ondersteunen|versterkt {P}",
        ]),
      [
        LinkRule(
          "liaison", "aan|bij|op|naar|met|in {P} ~ \(dutchHandedOn)", .liaisesWith),
        LinkRule("liaison", "\(dutchHandedOn) ~ aan|bij|op|naar|met {P}", .liaisesWith),
        LinkRule(
          "liaison", "komen|komt|belanden|belandt ... bij|op|in {P} ~ terecht", .liaisesWith),
        LinkRule(
          "liaison", "verbinding|link|brug|contact|terugkoppeling met|naar {P}", .liaisesWith),
        LinkRule("same", "{P} ... beter? bekend|gekend|bekendstaat onder|als de? naam? {P}", nil),
        LinkRule("same", "{P} heet|heette|draagt|kreeg de? naam? voortaan|nu|vandaag? {P}", nil),
      ],
      LinkRule.inverted(
        "complement", .complements,
        ["is|zijn|vormt ~ complementair|aanvullend ~ aan|op|met {P}", "vult|vullen ~ {P} aan"]),
    ] as [[LinkRule]]).flatMap { $0 }

  /// What is done to signals, conclusions, requests that go from one platform to another.
  private static let dutchHandedOn =
    "overgemaakt|doorgegeven|voorgelegd|gemeld|bezorgd|doorgestuurd|teruggekoppeld|gerapporteerd|gesignaleerd|besproken|doorverwezen|overgedragen|meegegeven|toegelicht"

  /// What is done to a body when it is founded.
  private static let dutchFounded =
    "opgericht|ingesteld|geinstalleerd|opgestart|gevormd|samengesteld|aangesteld|belast|gelanceerd"
}
