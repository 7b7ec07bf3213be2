extension SheetLanguage {
  /// Who joins in, signs, leads, lends and pays where the text does not say it in the words of those
  /// who sit somewhere; the verb stands before or behind those it speaks of.
  static let germanPartners: [MembershipRule] = [
    // "Der Verband stellt zwei Mitglieder, die Awo und das Rote Kreuz jeweils eines."
    MembershipRule(
      "send",
      "entsendet|entsenden|stellt|stellen|nennt|benennt|schickt|schicken ... , {L} jeweils|je einen|eine|eines|ein|zwei|drei|vier"
    ),
    MembershipRule(
      "send",
      "entsendet|entsenden|stellt|stellen|nennt|benennt|schickt|schicken ... , jeweils|je einen|eine|eines|ein|zwei|drei {L}"
    ),
    MembershipRule(
      "send",
      "je|jeweils ein|eine|einen|zwei|drei vertreter|vertreterin|mitglied|mitglieder|delegierte|delegierten|person|sitz entsenden|stellen|schicken|benennen|haben|delegieren {L}"
    ),
    MembershipRule(
      "at the table", "am|an tisch sassen|sitzen|sass neben {L} auch|noch|ebenfalls {L}"),
    MembershipRule("work together", "hinter {P} steht|stehen|stand|standen {L}"),
    MembershipRule(
      "work together",
      "lebt|leben|profitiert|profitieren von|vom der|dem? mitarbeit|engagement|mitwirkung|beteiligung|zusammenarbeit|einsatz von|der|des|zwischen {L}"
    ),
    MembershipRule(
      "head of", "vorsitz im|in|des|der {P} fuhrt|hat|ubernimmt|halt|fuhrte {L=chair}"),
    MembershipRule("head of", "{P} sitzt|sass|steht|stand {L=chair} vor"),
    MembershipRule("work in", "{L} bringt|bringen|brachte|brachten sich ... in {P} ein"),
    MembershipRule("founded", "ins leben gerufen haben|hat|hatten|hatte {P} {L}"),
    MembershipRule("joined", "neu im|in|beim {P} ist|sind {L}"),
    MembershipRule(
      "joined",
      "als kooperationspartner|partner|mitglied|mitglieder|mitstreiter|unterstutzer ... konnten|konnte|wurden|wurde {L} gewonnen|aufgenommen|begrusst"
    ),
    MembershipRule("work in", "eingeladen|geladen sind|waren|werden auch? {L}", .member, .check),
    MembershipRule(
      "work in",
      "im|in|am|an|bei {P} fanden|finden|schlossen|schliessen|tun|taten|setzen|setzten sich {L} zusammen"
    ),
    MembershipRule(
      "work in", "hier|dort|darin|dabei treffen|trafen|begegnen|vernetzen|finden sich {L}"),
    MembershipRule(
      "work in",
      "{L} machen|macht|machten|wirken|wirkt|arbeiten|arbeitet|packen|packt|helfen|hilft|ziehen|denken auch|aktiv|ebenfalls|hier|daran? mit"
    ),
    MembershipRule(
      "work in",
      "machen|macht|wirken|wirkt|arbeiten|packen|helfen auch|ausserdem|zudem|ebenfalls|hier|inzwischen? {L} mit"
    ),
    MembershipRule(
      "work in", "{L} nehmen|nimmt|nahmen auch|daran|ebenfalls|regelmassig? daran? teil"),
    MembershipRule(
      "work together",
      "{L} ziehen|zogen|arbeiten|arbeiteten hier|dabei|darin? an|hand|eng|gemeinsam|zusammen einem|in|zusammen? strang|hand?"
    ),
    MembershipRule(
      "work together", "{L} stecken|steckten|legen die|ihre kopfe|krafte|mittel zusammen"),
    MembershipRule(
      "work together", "{L} bundeln|bundelten|vereinen ihre|die krafte|kompetenzen|angebote"),
    MembershipRule(
      "at the table", "{L} sitzen|sassen|kommen|kamen an|am|zusammen einem|einen|runden|an? tisch"),
    MembershipRule(
      "at the table", "bringt|bringen|holt|holte|brachte {L} an|zusammen einen|den|am|an? ... tisch"
    ),
    MembershipRule(
      "work in",
      "{L} bietet|bieten|halt|halten hier|dort|darin|regelmassig|auch? eine|ihre|seine? sprechstunde|sprechstunden|sprechtage"
    ),
    MembershipRule(
      "helped by",
      "unterstutzung|unterstutzt wird|werden|erhalt|bekommt|findet|fand er|sie|es|das|der|die? ... von|durch|bei|vom {L}",
      .member, .check),
    MembershipRule("answer", "{L} sind|folgten|folgen der|dem einladung|aufruf|ruf"),
    MembershipRule("signed", "unterschrieben|unterzeichnet|unterzeichneten von|vom|durch {L}"),
    MembershipRule(
      "signed",
      "{L} setzten|setzen|leisteten ihre|die unterschrift|unterschriften|namen ... unter ... {P}"),
    MembershipRule(
      "headed by", "vorsitzende|vorsitzender|vorsitz ist|hat kraft|von amtes|amts wegen? {L=chair}"),
    MembershipRule(
      "carries",
      "{L=coordinator} ist|sind|war|bleibt der|die|das? trager|tragerin|koordinator|koordinatorin|initiator|initiatorin|initiatoren|motor|ansprechpartner|federfuhrend|gastgeber|gastgeberin"
    ),
    MembershipRule(
      "carries",
      "initiator|initiatoren|initiatorin|motor|trager|gastgeber|gastgeberin|ansprechpartner ist|sind|war|waren {L=coordinator}"
    ),
    MembershipRule(
      "carries", "{L=coordinator} halt|hielt|halten die|alle faden|zugel ... hand|zusammen"),
    MembershipRule("carries", "bei|beim {L=coordinator} laufen ... faden"),
    MembershipRule("carries", "bei|beim|an {L=coordinator} angesiedelt|angebunden"),
    MembershipRule(
      "carries",
      "{L=coordinator} sorgt|sorgen|kummert sich? fur|um die|den organisation|koordination|ablauf|logistik"
    ),
    MembershipRule(
      "lends",
      "{L} stellt|stellen|leiht|leihen|uberlasst ... raum|raume|saal|personal|mitarbeiter|material|fahrzeug ... zur|bereit|aus|kostenlos",
      .member, .check),
    MembershipRule(
      "helps",
      "{L} berat|beraten|unterstutzt|unterstutzen|begleitet|begleiten das|die|den|ihn|sie|es|dabei|fachlich|inhaltlich ... {P}?",
      .member, .check),
    MembershipRule(
      "pays",
      "{L=funder} legt|legen|gibt|geben|schiesst ... den|das|euro|geld|rest|rest ... dazu|drauf|zu"),
    MembershipRule(
      "pays",
      "{L=funder} ubernimmt|ubernehmen|deckt|decken|bezahlt|bezahlen|zahlt|zahlen die|den|das ... kosten|rest|halfte|miete|lohn|gehalt|stelle|material"
    ),
    MembershipRule(
      "paid by", "kosten ubernimmt|ubernehmen|tragt|tragen|zahlt|zahlen|deckt {L=funder}"),
  ]
}
