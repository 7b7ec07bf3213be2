extension SheetLanguage {
  /// Who takes part, in the order in which the rules are tried: first who sits there, then who
  /// presides, carries and pays.
  static let germanRules = germanSeats + germanCarriers + germanPartners

  private static let germanSeats: [MembershipRule] = [
    MembershipRule("belong to", "{P} gehoren|gehort ... an : {L}"),
    MembershipRule("list after colon", "aus folgenden @partners : {L}"),
    MembershipRule(
      "list after colon",
      "aus|von folgenden|folgender institutionen|einrichtungen|organisationen|vereinen|bereichen|stellen|behorden|verbanden arbeiten|arbeitet|sind|wirken|nehmen|sitzen|kommen|entsenden ... : {L}"
    ),
    MembershipRule(
      "took part",
      "sassen|sitzen|nahmen|nehmen|waren|sind|kamen neben {L} auch {L} am|mit|teil|dabei|vertreten|zusammen|beteiligt"
    ),
    MembershipRule(
      "send",
      "{L} darf|durfen|kann|konnen|soll|sollen ... person|personen|mitglied|mitglieder|vertreter|vertreterin|delegierte vorschlagen|entsenden|benennen|stellen|schicken|delegieren"
    ),
    MembershipRule("list after colon", "@partners ... : {L}"),
    MembershipRule("members are", "@partners ... sind|waren|ist {L}"),
    MembershipRule(
      "members are",
      "mitglieder|teilnehmer|teilnehmenden|teilnehmerinnen|beteiligten|vertreter|vertreterinnen kommen|kommt|stammen|kamen aus|von|vom {L}"
    ),
    MembershipRule(
      "took part",
      "teilnehmen|mitmachen|mitarbeiten|mitwirken|mitreden durfen|darf|konnen|werden|wollen u|unter? .? a|anderem? .? {L}"
    ),
    MembershipRule(
      "carried by",
      "um|fur seine|ihre|die|deren koordinierung|koordination|leitung|organisation|geschafte|geschaftsfuhrung|vorbereitung kummern|kummert|sorgen|sorgt sich? {L=coordinator}"
    ),
    MembershipRule(
      "work in",
      "werden|wollen|sollen sich am|im|in|an {P} {L} ... austauschen|treffen|beraten|abstimmen|vernetzen|einbringen"
    ),
    MembershipRule(
      "carries",
      "vom|von der? {L=coordinator} wird|werden|soll die|das|den {P} ... ubernehmen|leiten|koordinieren|betreuen|fuhren|begleiten"
    ),
    MembershipRule("took part", "teil : {L}"),
    MembershipRule("took part", "neben {L} nahmen|nehmen|nimmt"),
    MembershipRule(
      "took part",
      "neben {L} nehmen|nahmen|sind|waren|sitzen|wirken|arbeiten|gehoren auch|ebenfalls|noch {L} am|im|in|an|dem|zum|teil|mit|vertreten|dabei|beteiligt|an|dazu"
    ),
    MembershipRule(
      "belong to", "gehoren|gehort|zahlen|zahlt neben {L} auch|noch|ebenfalls {L}"),
    MembershipRule("met", "treffen|trafen sich hier|dort|dabei|dazu|regelmassig? {L}"),
    MembershipRule("took part", "an|am {P} nahmen|nehmen|nimmt neben {L} auch {L} teil"),
    MembershipRule("took part", "an|am {P} nahmen|nehmen|nimmt {L} teil"),
    MembershipRule("took part", "{L} nahmen|nehmen|nimmt ... an|am ... {P} teil?"),
    MembershipRule("made up of", "{P}? ... setzt|setzen sich aus {L} zusammen"),
    MembershipRule("made up of", "{P}? ... zusammen aus {L}"),
    MembershipRule("made up of", "{P}? ... besteht|bestehend|gebildet aus {L}"),
    MembershipRule("brings together", "{P}? ... vereint|umfasst|versammelt {L}"),
    MembershipRule("brings together", "{P} bringt {L} zusammen"),
    MembershipRule(
      "work in",
      "im|in|am|an|bei {P} ... wirken|wirkt|arbeiten|arbeitet|sind|ist|engagieren|treffen sich? {L} mit|zusammen|vertreten|beteiligt"
    ),
    MembershipRule(
      "work in",
      "im|in|am|an {P} ... sitzen|sitzt|beteiligen|beteiligt|engagieren|treffen|tauschen sich? {L}"),
    MembershipRule(
      "work in",
      "wirken|wirkt|arbeiten|arbeitet|sitzen|sitzt|sind|ist im|in|am|an|beim {P} {L} mit|zusammen|vertreten|dabei|beteiligt"
    ),
    MembershipRule("work in", "vertreten sind ... im|in|am|an? {P}? {L}"),
    MembershipRule(
      "work in",
      "{L} wirken|wirkt|sitzen|sitzt|arbeiten|beteiligen|beteiligt|sind|ist sich? ... im|in|am|an ... {P}"
    ),
    MembershipRule("belong to", "{P} gehoren|gehort ... {L} an"),
    MembershipRule("belong to", "ihm|ihr gehoren|gehort {L} an"),
    MembershipRule(
      "belong to", "ihm|ihr|ihnen gehoren|gehort|gehorten|gehorte|steht|stehen {L} an|zu"),
    MembershipRule("belong to", "zu|aus ihm|ihr gehoren|gehort|zahlen|zahlt {L}"),
    MembershipRule(
      "work in",
      "in|an|bei ihm|ihr|dem|der sitzen|sitzt|sind|wirken|wirkt|arbeiten|arbeitet|nehmen|treffen|beteiligen|engagieren|vertreten sich|auch? {L} mit|teil|zusammen|vertreten|dabei|platz|sich"
    ),
    MembershipRule("work in", "in|an ihm|ihr sitzen|sitzt|vertreten sind? auch? {L}"),
    MembershipRule(
      "work in", "hinzu|dazu|hinzukommen kommen|kommt|kamen|treten ... noch|jeweils? {L}"),
    MembershipRule("work in", "{L} steht|stehen ... ein|je sitz|platz ... zu"),
    MembershipRule(
      "list after colon",
      "# gemeinden|stadte|kommunen|vereine|organisationen|einrichtungen|dienste|behorden|amter|schulen|partner|stellen|trager|verbande|institutionen|mitglieder ... : {L}"
    ),
    MembershipRule("took part", "gekommen|erschienen|anwesend waren|sind|ist|war auch? {L}"),
    MembershipRule("took part", "es kommen|kamen|sitzen|nahmen|nehmen {L}"),
    MembershipRule("made up of", "{P} aus {L}", .member, .check),
    MembershipRule(
      "work in",
      "in|an dieser|diesem gruppe|gremium|runde|kreis|rat fanden|finden|sitzen|wirken|arbeiten|treffen sich? {L} zusammen|mit|ein"
    ),
    MembershipRule(
      "carried by",
      "gemeinsame|gemeinsames aktion|projekt|initiative|kampagne|veranstaltung der|des|von|vom {L=coordinator}"
    ),
    MembershipRule(
      "work in",
      "im|in|am|an|beim {P} arbeiten|arbeitet|ziehen|wirken|tauschen {L} hand|eng|gut|regelmassig|gemeinsam in|zusammen|mit?"
    ),
    MembershipRule("belong to", "{P} gehoren|gehort weiter|weiters|ferner|auch|zudem {L} an"),
    MembershipRule(
      "work in",
      "am|an|im|in {P} beteiligen|beteiligt|wirken|arbeiten|nehmen sich? neben {L} auch {L}"),
    MembershipRule("belong to", "dazu gehoren|gehort {L}"),
    MembershipRule("belong to", "zu|zum|zur {P} gehoren|gehort|zahlen|zahlt {L}"),
    MembershipRule(
      "belong to",
      "zum|zu teilnehmerkreis|mitgliederkreis|teilnehmendenkreis|teilnehmern|mitgliedern|partnern|beteiligten|kreis|teilnehmenden ... {P}? gehoren|gehort|zahlen|zahlt auch|ebenfalls|ferner|zudem|derzeit|aktuell? {L}"
    ),
    MembershipRule("belong to", "{L} gehoren|gehort ... {P} an"),
    MembershipRule("belong to", "dem|der|denen {L} angehoren|angehort|angehorten"),
    MembershipRule(
      "relative clause",
      "{P}? , in|an|bei dem|der|denen neben {L} auch|noch {L} sitzen|sitzt|vertreten|mitwirken|mitarbeiten|mitarbeitet|teilnehmen|beteiligt"
    ),
    MembershipRule(
      "met",
      "setzen|setzt|setzten sich darin|dabei|dort|hier|daran|regelmassig? {L} an einen|den|einem tisch"
    ),
    MembershipRule("met", "kamen|kommen|setzten|setzen|finden|fanden sich? {L} zusammen"),
    MembershipRule(
      "carries",
      "{P} ist|war ein|eine ... projekt|initiative|angebot|programm|aktion|kampagne|veranstaltung|einrichtung|vorhaben der|des|von|vom {L=coordinator}"
    ),
    MembershipRule(
      "relative clause",
      "{P}? zusammen|ab|aus|vor? , in|an|bei dem|der|denen|welchem|welcher|welchen auch|neben|sich|unter|anderem? {L} sich? sitzen|sitzt|vertreten|mitwirken|mitarbeiten|zusammenarbeiten|teilnehmen|teilnahmen|zusammenkommen|zusammenwirken|beteiligt|beteiligen|austauschen|treffen|engagieren|engagiert|kooperieren"
    ),
    MembershipRule(
      "relative clause",
      "in|an dem|der|denen sich? {L} zusammengeschlossen|verbunden|vereint|organisiert|zusammengefunden|engagieren|abstimmen"
    ),
    MembershipRule(
      "list after colon",
      "mitarbeiten|mitwirken|mitmachen|teilnehmen|dabei wollen|mochten|werden|sein : {L}"),
    MembershipRule(
      "took part",
      "{L} ist|sind|war|waren ... auch|ebenfalls|beratend|stimmberechtigt|regelmassig|zudem|stark|standig vertreten|beteiligt|eingebunden|angeschlossen"
    ),
    MembershipRule("list after colon", "vertreten|beteiligt|dabei|eingeladen|anwesend ... : {L}"),
    MembershipRule("joined", "darunter {L}", .member, .check),
    MembershipRule(
      "work in",
      "darin|dabei|dort|daran|hier|hierin|worin sind|ist|waren|wirken|arbeiten|sitzen|nehmen|nahmen auch? {L} vertreten|mit|teil|zusammen|beteiligt|dabei"
    ),
    MembershipRule(
      "work in",
      "darin|dort|daran|hier|hierin|worin sitzen|sitzt|beteiligen|engagieren|vertreten|treffen sich? auch? {L}"
    ),
    MembershipRule(
      "work in",
      "mit|ebenfalls|auch|ausserdem|zudem|ferner|weiterhin|neu|langer|lange|bereits|schon dabei sind|waren|ist auch? {L}"
    ),
    MembershipRule(
      "took part",
      "teilgenommen|mitgewirkt|mitgearbeitet|mitgemacht|zugesagt|beigetreten|hinzugekommen|unterschrieben|unterzeichnet haben|hat|hatten|sind|ist|waren ... {L}"
    ),
    MembershipRule(
      "founded",
      "haben|hatten|hat sich {L} zusammengeschlossen|zusammengetan|zusammengefunden|verbunden|verbundet|vereint|vernetzt|verstandigt|geeinigt"
    ),
    MembershipRule(
      "founded", "{L} haben|hatten|hat sich zusammengeschlossen|zusammengetan|verbundet|vernetzt"),
    MembershipRule("founded", "{L} schlossen|schliessen|taten|tun sich zusammen"),
    MembershipRule(
      "signed", "unterzeichneten|unterschrieben|signierten vor|gemeinsam|heute|gestern? ort? {L}"),
    MembershipRule(
      "joined",
      "als weiterer|weitere|weiteres|weiteren|neuer|neue|neues|neuen @partners ist|sind|kam|kamen|konnte|konnten|stiess|stiessen|wurde|wurden {L} eingezogen|beigetreten|hinzugekommen|dazugekommen|dazu|hinzu|dabei|gewonnen|aufgenommen"
    ),
    MembershipRule(
      "joined", "als weiterer|weitere|weiteres|neuer|neue|neues @partners ist|sind|gilt|kommt {L}"),
    MembershipRule(
      "joined",
      "spater|danach|inzwischen|neu|zuletzt traten|trat|stiess|stiessen|kam|kamen {P}|ihm|ihr? {L} bei|dazu|hinzu"
    ),
    MembershipRule("joined", "{L} traten|trat|treten|tritt {P}|ihm|ihr|spater? bei"),
    MembershipRule(
      "send",
      "in|an|zu {P} entsenden|entsendet|schicken|schickt|delegieren|delegiert ... mitglied|vertreter|vertretung|person|delegierte : {L}"
    ),
    MembershipRule(
      "sits on",
      "{P}? , in|an dem|der|denen {L} je|jeweils ... sitz|sitze|stimme|stimmen|platz|mitglied|vertreter haben|hat|stellen|stellt"
    ),
    MembershipRule(
      "work in",
      "zu|in dem|der|denen sich seit|regelmassig|jahrlich|monatlich? # {L} treffen|trifft"),
    MembershipRule(
      "relative clause",
      "zu|bei|in dem|der|denen sich {L} treffen|trifft|zusammenfinden|zusammensetzen|versammeln|austauschen"
    ),
    MembershipRule("work in", "{L} sind|waren|ist auch? mit? dabei"),
    MembershipRule("work in", "beteiligt|eingebunden|anwesend sind|waren|ist auch? {L}"),
    MembershipRule("at the table", "am|an tisch|einem sitzen|sassen|sitzt|nehmen auch? {L} platz?"),
    MembershipRule(
      "met", "trafen|treffen|trifft|versammelten|kamen sich? {L} zum|zur|zu|im|beim ... {P}"),
    MembershipRule(
      "met",
      "{L} trafen|treffen|versammelten|kamen|tauschten sich? zum|zur|zu|im|beim|am ... {P}"),
    MembershipRule(
      "met", "zum|zur|beim|am {P} trafen|treffen|kamen|versammelten sich? {L} zusammen"),
    MembershipRule("met", "zum|zur|beim|am {P} trafen|treffen|kamen|versammelten sich? {L}"),
    MembershipRule(
      "between",
      "zusammenarbeit|kooperation|partnerschaft|vereinbarung|kooperationsvereinbarung|abkommen|vertrag|netzwerk|initiative|projekt|bundnis zwischen {L}"
    ),
    MembershipRule(
      "between",
      "zusammenschluss|bundnis|gemeinschaftsprojekt|kooperationsprojekt|verbund|zusammenarbeit|kooperation|koproduktion|gemeinschaftswerk|gemeinschaftsinitiative von|aus|der {L}"
    ),
    MembershipRule(
      "founded",
      "riefen|rief|grundeten|schlossen|bildeten|starteten {L} ein|eine|einen|den|die|das? {P}"),
    MembershipRule(
      "between", "netzwerk|gremium|kreis|gruppe|runde|team|plattform|forum aus {L}"),
    MembershipRule(
      "founded",
      "{L} grundeten|riefen|bilden|bildeten|schlossen|starteten|unterzeichneten|unterschrieben ... {P}"
    ),
    MembershipRule(
      "founded", "{L} haben|hatten sich ... zum|zur|zu|im ... {P} zusammengeschlossen"),
    MembershipRule(
      "founded",
      "{L} haben|hatten|hat sich ... im|in|am|an|zu|zum|zur ... {P} zusammengetan|zusammengefunden|zusammengeschlossen|verbunden|verbundet|vernetzt|organisiert|engagiert|vereint|angeschlossen"
    ),
    MembershipRule(
      "founded",
      "unterschrieben|unterzeichnet|beschlossen|getragen|gegrundet|geschlossen|entwickelt|erarbeitet|initiiert|gestartet|organisiert|aufgebaut|eingerichtet|angestossen haben|hat|hatten|hatte ... ihn|sie|es|das? {L}"
    ),
    MembershipRule(
      "founded",
      "grundeten|grundete|starteten|startete|initiierten|schufen|errichteten|riefen|rief ihn|sie|es {L}"
    ),
    MembershipRule("carries", "{L=coordinator} tragen|tragt ihn|sie|es|das gemeinsam?"),
    MembershipRule(
      "work in",
      "vertreter|vertreterinnen|vertretern|vertreterin ... der|des|von|aus|vom {L} sitzen|sitzt|treffen|nehmen|arbeiten zusammen|teil|mit|sich"
    ),
    MembershipRule(
      "send",
      "{L} entsenden|entsendet|stellen|stellt|delegieren ... vertreter|vertreterinnen|mitglieder|mitglied|personen|person"
    ),
    MembershipRule("send", "{L} entsenden|entsendet ... in|an {P}"),
    MembershipRule(
      "send",
      "{L} hatte|hatten|haben|hat ... vertreter|vertreterinnen|vertretungen|delegierte geschickt|entsandt"
    ),
    MembershipRule("delegates", "vertreter|vertreterinnen|mitglieder des|der {P} ... : {L}"),
    MembershipRule("members with", "{P} , mit {L}", .member, .check),
    MembershipRule("joined", "{L} ist|sind|trat|traten|tritt ... {P} beigetreten|bei"),
    MembershipRule("counts", "zu den @partners gehoren|gehort|zahlen|zahlt {L}"),
    MembershipRule(
      "belong to", "als @partners gehoren|gehort ... {P}? {L} an"),
    MembershipRule(
      "list after colon",
      "# einrichtungen|institutionen|organisationen|partner|akteure|vereine|stellen ... : {L}"),
    MembershipRule(
      "work in",
      "tauschen|treffen|beraten|stimmen|vernetzen sich im|in|am {P} {L} aus|ab|zusammen"),
    MembershipRule("joined", "stossen|kommen|gesellen sich? auch? {L} dazu|hinzu"),
    MembershipRule("counts", "darunter|wie {L}", .member, .check),
    MembershipRule(
      "founded",
      "zum|zur|zu|im|in {P} haben|hat|hatten sich {L} zusammengeschlossen|zusammengetan|zusammengefunden|vereint|engagiert|beteiligt|getroffen|versammelt"
    ),
    MembershipRule(
      "founded",
      "{L} haben|hat|hatten ... {P} gebildet|gegrundet|gestartet|geschaffen|unterzeichnet|initiiert|aufgebaut|vereinbart|angeregt|angestossen|beschlossen|eingerichtet|entwickelt|ins"
    ),
    MembershipRule(
      "founded",
      "haben|hat|hatten {L} ein|eine|einen|den|die|das|diesen|diese|dieses {P} gebildet|gegrundet|gestartet|geschaffen|unterzeichnet|initiiert|aufgebaut|vereinbart|angeregt|angestossen|beschlossen|eingerichtet|ins"
    ),
    MembershipRule(
      "founded",
      "{L} haben|hat|hatten vereinbart|beschlossen|verabredet|entschieden|sich? ,? als|einen|eine|ein|den|die|das gemeinsamen|gemeinsamer|gemeinsame|gemeinsames? {P}"
    ),
    MembershipRule(
      "work in",
      "vertreter|vertreterinnen|vertretern|fachleute|fachleuten|menschen|personen|leute|leuten|delegierte|delegierten|aktive|aktiven|akteure|akteuren unter? anderem? aus|von|der den? bereichen|bereich|sparten? {L} zusammen|mit|teil|dabei|platz"
    ),
    MembershipRule(
      "members with",
      "{P} mit ... vertretern|vertreterinnen|fachleuten|menschen|personen|leuten|delegierten|aktiven|akteuren unter? anderem? aus|von|der den? bereichen|bereich|sparten? {L}",
      .member, .check),
    MembershipRule(
      "took part", "sind|waren|wirken|sitzen|arbeiten|nehmen neben {L} folgende ... : {L}"),
    MembershipRule(
      "took part", "personen|leute|menschen|gaste kamen|kommen|stammen|stammten : aus|von|vom {L}"),
    MembershipRule("members in brackets", "@partners der|des|dieses|dieser|vom {P} ( {L}"),
    MembershipRule(
      "members in brackets", "@partners der|des|dieses|dieser|vom ... ( {L}", .member, .check),
    MembershipRule("members in brackets", "@partners ... ( {L}", .member, .check),
    MembershipRule(
      "list after colon",
      "trifft|treffen|begegnen|finden|austauschen|begegnet sich|einander ... : {L}"
    ),
    MembershipRule(
      "carried by",
      "{P} , den {L=coordinator} koordiniert|organisiert|leitet|betreibt|tragt|moderiert|gegrundet|initiiert|ins"
    ),
    MembershipRule("sits on", "stimmrecht|sitz|sitze haben|hat auch|ausserdem? {L}"),
    MembershipRule(
      "signed",
      "{L} charta|vertrag|vereinbarung|kooperationsvereinbarung unterzeichnen|unterschreiben"),
    MembershipRule(
      "work in", "{L} sind|ist auch? mitglied|mitglieder|partner|teil des|der|im|in|bei {P}"),
    MembershipRule(
      "met",
      "im|in|am|an|bei|beim|zum {P} sassen|sass|tagten|berieten|diskutierten|sprachen auch? {L} zusammen"
    ),
    MembershipRule(
      "met",
      "im|in|am|an|bei|beim|zum {P} sassen|sass|tagten|berieten|diskutierten|sprachen auch? {L}"),
    MembershipRule(
      "list after colon", "sind|waren|nehmen|nahmen|kommen|kamen|sitzen|gehoren|wirken ... : {L}"),
    MembershipRule(
      "work in",
      "im|in|am|an|bei {P} sind|ist|sitzen|waren|arbeiten neben {L} auch {L} vertreten|beteiligt|dabei|mit|zusammen"
    ),
    MembershipRule(
      "founded",
      "gemeinsam|zusammen mit {L} hat|haben {L=coordinator} {P} gegrundet|gestartet|organisiert|initiiert|geschaffen"
    ),
    MembershipRule(
      "founded",
      "gemeinsam|zusammen mit {L} grundete|startete|organisiert|organisierte|betreibt|koordiniert {L=coordinator} {P}"
    ),
    MembershipRule(
      "send",
      "{L} entsenden|entsendet|stellen|stellt|delegieren|schicken|schickt|nennen|nennt|benennen|benennt|bestimmen|bestimmt|wahlen|wahlt ... vertreter|vertreterinnen|delegierte|mitglieder|mitglied|personen|person|teilnehmer|teilnehmerinnen|beisitzer|sitze|platze"
    ),
  ]
}
