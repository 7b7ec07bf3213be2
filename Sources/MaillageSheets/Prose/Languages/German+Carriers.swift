extension SheetLanguage {
  /// Who presides, carries and pays, and how platforms stand to each other.
  static let germanCarriers: [MembershipRule] = [
    MembershipRule("headed by", "unter dem|der? vorsitz|leitung von|der|des|vom {L=chair}"),
    MembershipRule("members in brackets", "{P} ( {L}", .member, .check),
    MembershipRule(
      "headed by",
      "den|der? vorsitz|leitung|moderation fuhrt|hat|haben|ubernimmt|innehat|liegt|obliegt ... bei|beim|der? {L=chair}"
    ),
    MembershipRule(
      "headed by",
      "geleitet|moderiert|prasidiert wird|wurde|werden ... {P}? vom|von|durch der|dem|den? {L=chair}"
    ),
    MembershipRule("headed by", "{L=chair} steht ... {P}? vor"),
    MembershipRule("headed by", "vorsitz fuhrt|hat|ubernimmt|liegt bei|beim? {L=chair}"),
    MembershipRule("headed by", "vorsitz|vorsitzende|vorsitzender|vorsitzenden : {L=chair}"),
    MembershipRule("headed by", "vorsitzende|vorsitzender|vorsitzenden ... ist {L=chair}"),
    MembershipRule("headed by", "geleitet wird|wurde ... {P}? von|durch|vom {L=chair}"),
    MembershipRule("headed by", "geleitet von|durch|vom {L=chair}"),
    MembershipRule("headed by", "an der spitze der|des|vom? {P}? steht|stehen {L=chair}"),
    MembershipRule("headed by", "{P} wird|wurde von|vom|durch {L=chair} geleitet|prasidiert"),
    MembershipRule("head of", "{L=chair} leitet|prasidiert {P}"),
    MembershipRule(
      "carried by",
      "{P} wird|wurde|werden heute|seither|derzeit|gemeinsam|inzwischen|nun|auch? von|vom|durch {L=coordinator} koordiniert|organisiert|getragen|gesteuert|begleitet|betreut|moderiert|gegrundet|einberufen"
    ),
    MembershipRule(
      "carried by",
      "{P}? ... koordiniert|organisiert|getragen|gegrundet|einberufen von|durch|vom {L=coordinator}"
    ),
    MembershipRule(
      "carried by",
      "trager|tragerin|federfuhrung|koordination|tragerschaft|geschaftsfuhrung ... ist|sind|:|hat|liegt bei|beim? {L=coordinator}"
    ),
    MembershipRule(
      "carried by",
      "anstoss|impuls|idee|initiative gab|gaben|kam|kamen|ging|stammt|stammte vom|von|aus? {L=coordinator}"
    ),
    MembershipRule(
      "paid by",
      "finanziert|gefordert|bezuschusst|unterstutzt|bezahlt wird|werden|wurde|wurden ... {P}? ... aus|mit mitteln|geldern|zuschussen der|des|vom|von {L=funder}"
    ),
    MembershipRule(
      "paid by",
      "kosten|finanzierung|ausgaben|miete teilen|tragen|ubernehmen|decken sich? {L=funder}"),
    MembershipRule(
      "pays",
      "{L=funder} beteiligt|beteiligen sich mit ... euro|franken|mitteln|prozent"),
    MembershipRule(
      "pays", "{L=funder} unterstutzt|unterstutzen|fordert|fordern ... {P}? mit # euro|franken"),
    MembershipRule(
      "carried by",
      "projektleitung|gesamtleitung|leitung|koordination|federfuhrung|geschaftsfuhrung|verantwortung hat|haben|ubernimmt|ubernehmen {L=coordinator}"
    ),
    MembershipRule(
      "carried by",
      "koordinator|koordinatorin|trager|tragerin|initiator|veranstalter des|der|vom {P} ist|sind|war {L=coordinator}"
    ),
    MembershipRule(
      "carried by",
      "{P}? wird|werden vom|von {L=coordinator} als ... trager|tragerin|amt|stelle|fachstelle ... getragen|gefuhrt|umgesetzt"
    ),
    MembershipRule(
      "pays",
      "{L=funder} zahlt|zahlen|gibt|geben|spendet|spenden|spendete|spendeten|stiftete|bewilligte|gewahrt|gewahrte|steuert|steuern je|jeweils|jahrlich|rund|noch|bereits|schon|dafur? # euro|franken"
    ),
    MembershipRule(
      "paid by",
      "rest gibt|geben|zahlt|zahlen|steuert|steuern|tragt|tragen|ubernimmt {L=funder} dazu|bei|zu"),
    MembershipRule(
      "carries",
      "{L=coordinator} unterhalt|unterhielt|unterhalten|betreibt|betrieb|betreiben ... {P}"),
    MembershipRule(
      "carries",
      "unterhalt|unterhielt|unterhalten|betreibt|betrieb|betreiben {L=coordinator} mit|seit|bis|gemeinsam|ein|eine|einen|den|die|das ... {P}"
    ),
    MembershipRule(
      "pays",
      "{L=funder} tragt|tragen|ubernimmt|ubernehmen|deckt ... personalkosten|sachkosten|gesamtkosten|mietkosten|lohnkosten|betriebskosten"
    ),
    MembershipRule(
      "paid by", "rest|restbetrag gibt|geben|zahlt|zahlen|tragt|tragen|ubernimmt {L=funder}"),
    MembershipRule("carried by", "in tragerschaft|federfuhrung der|des|von|vom {L=coordinator}"),
    MembershipRule("carries", "{L=coordinator} koordiniert|organisiert|tragt|grundete ... {P}"),
    MembershipRule(
      "carries",
      "organisierte|koordinierte|grundete {L=coordinator} am|im|ein|eine|einen|den ... {P}"),
    MembershipRule(
      "carried by",
      "koordiniert|organisiert|getragen|gegrundet|moderiert|begleitet|betreut|verantwortet wird|werden|wurde|wurden ... {P}? ... von|durch|vom {L=coordinator}"
    ),
    MembershipRule(
      "carries",
      "{L=coordinator} begleitet|betreut|moderiert|verantwortet|steuert|leitet|initiierte ... {P}"),
    MembershipRule(
      "carried by",
      "geschaft|geschafte|geschaften|geschaftsfuhrung fuhrt|fuhren|ubernimmt {L=coordinator}"),
    MembershipRule(
      "carries",
      "{L=coordinator} fuhrt|fuhren die|das laufenden? geschafte|geschaftsstelle|geschaftsfuhrung"),
    MembershipRule(
      "pays",
      "{L=funder} gibt|geben|steuert|steuern|schiesst|schiessen|zahlt|zahlen|stellt|stellen|tragt|tragen ... euro|franken|mittel|kosten|geld ... dazu|bei|zu|bereit|zur|verfugung"
    ),
    MembershipRule(
      "carried by",
      "wird|wurde|werden|wurden von|vom|durch {L=coordinator} entwickelt|durchgefuhrt|umgesetzt|angeboten|erarbeitet|initiiert|betrieben|geleitet|verantwortet|ausgerichtet|veranstaltet"
    ),
    MembershipRule(
      "carried by", "federfuhrend|zustandig|verantwortlich|tonangebend ist|sind ... {L=coordinator}"
    ),
    MembershipRule(
      "carried by",
      "einberufen|initiiert|angestossen|ausgerichtet|veranstaltet|geleitet wird|wurde|werden|wurden ... {P}? ... vom|von|durch {L=coordinator}"
    ),
    MembershipRule(
      "paid by",
      "wird|werden|wurde|wurden aus|mit mitteln|geldern der|des|vom|von {L=funder} finanziert|gefordert|bezuschusst|unterstutzt|bezahlt"
    ),
    MembershipRule(
      "paid by",
      "aus|mit mitteln der|des|vom|von {L=funder} finanziert|gefordert|bezahlt|unterstutzt"),
    MembershipRule("secretary", "schriftfuhrer|schriftfuhrerin|schriftfuhrung ist {L=secretary}"),
    MembershipRule("pays", "{L=funder} unterstutzt|unterstutzen|tragt ... finanziell"),
    MembershipRule(
      "pays",
      "{L=funder} beteiligt|beteiligen sich ... an|am den|der|dem kosten|finanzierung|budget"),
    MembershipRule("pays", "{L=funder} beteiligt|beteiligen sich an den|der kosten|finanzierung"),
    MembershipRule("paid by", "kosten tragen|tragt|ubernehmen|ubernimmt {L=funder}"),
    MembershipRule(
      "paid by",
      "geld|gelder|mittel|zuschuss|zuschusse kommt|kommen|stammt|stammen vom|von|aus|der {L=funder}"
    ),
    MembershipRule(
      "paid by",
      "mitfinanziert|kofinanziert|finanziert|gefordert|bezuschusst|unterstutzt wird|werden|wurde ... {P}? ... vom|von|durch|aus {L=funder}"
    ),
    MembershipRule("in work with", "in? zusammenarbeit|kooperation mit {L}"),
    MembershipRule(
      "with the support of", "mit finanzieller? unterstutzung von|vom|der|des|durch {L=funder}"),
    MembershipRule(
      "paid by",
      "finanziert|gefordert|bezuschusst|unterstutzt|subventioniert wird|werden|wurde ... {P}? von|vom|durch {L=funder}"
    ),
    MembershipRule(
      "paid by",
      "wird|werden|wurde von|vom|durch|aus {L=funder} finanziert|gefordert|bezuschusst|unterstutzt|subventioniert"
    ),
    MembershipRule(
      "paid by", "finanziert|gefordert|bezuschusst|subventioniert von|vom|durch {L=funder}"),
    MembershipRule(
      "head of",
      "{L=chair} leitet|leitete|moderiert|moderierte die|das|den sitzung|treffen|runde|versammlung|austausch|gesprach"
    ),
    MembershipRule("headed by", "{L=chair} hat|fuhrt|ubernimmt|ubernahm den|die? vorsitz|leitung"),
    MembershipRule("headed by", "vorsitzende|vorsitzender des|der {P} ist {L=chair}"),
    MembershipRule(
      "labelled",
      "trager|projekttrager|koordination|federfuhrung|koordinierung|leitung|organisator : {L=coordinator}"
    ),
    MembershipRule(
      "labelled",
      "sekretariat|schriftfuhrung|schriftfuhrer|protokoll|geschaftsstelle : {L=secretary}"),
    MembershipRule(
      "labelled",
      "finanzierung|forderung|forderer|geldgeber|sponsor|sponsoren|zuschuss : {L=funder}"),
    MembershipRule(
      "secretary",
      "geschaftsstelle|sekretariat|protokoll fuhrt|fuhren|ubernimmt|stellt|besorgt|betreut {L=secretary}"
    ),
    MembershipRule(
      "labelled", "stellvertreter|stellvertreterin|stellvertretung|stellv : {L}"),
    MembershipRule(
      "secretary",
      "geschaftsstelle|sekretariat|geschaftsfuhrung ... liegt|ist|befindet ... beim|bei {L=secretary}"
    ),
    MembershipRule(
      "secretary",
      "{L=secretary} fuhrt|ubernimmt|stellt das|die sekretariat|geschaftsstelle|protokoll"
    ),
    MembershipRule(
      "carried by",
      "koordiniert|organisiert|getragen|gegrundet|moderiert|begleitet wird|werden|wurde|wurden ... {P}? ... von|durch|vom {L=coordinator}"
    ),
    MembershipRule(
      "carried by",
      "koordination|federfuhrung|leitung|tragerschaft|organisation ... liegt|obliegt bei|beim|in ... handen? der|des|von? {L=coordinator}"
    ),
    MembershipRule(
      "carried by",
      "unter der? federfuhrung|koordination|tragerschaft|regie der|des|von|vom {L=coordinator}"),
    MembershipRule(
      "carried by", "auf einladung|initiative|anregung der|des|von|vom {L=coordinator}"),
    MembershipRule(
      "carries",
      "{L=coordinator} ubernimmt|hat|ubernahm ... koordination|federfuhrung|koordinierung|tragerschaft|geschaftsfuhrung"
    ),
    MembershipRule("carries", "{L=coordinator} lud|luden|ladt|laden ... zum|zur|zu ... {P} ein?"),
    MembershipRule("with the support of", "mit mitteln der|des|von|vom|aus {L=funder}"),
    MembershipRule(
      "pays",
      "{L=funder} fordert|fordern|forderte|finanziert|finanzieren|finanzierte|bezuschusst|subventioniert {P}"
    ),
    MembershipRule("headed by", "{P}? wird|wurde von|vom|durch {L=chair} geleitet|prasidiert"),
    MembershipRule(
      "headed by", "{P} , der|die|das von|vom|durch {L=chair} geleitet|prasidiert wird"),
    MembershipRule(
      "carried by",
      "{P} , der|die|das von|vom|durch {L=coordinator} koordiniert|organisiert|getragen|moderiert|betreut wird"
    ),
    MembershipRule("carried by", "{P}? wird|wurde von|vom|durch {L=coordinator} ins leben"),
    MembershipRule(
      "carried by",
      "{P}? wird|wurde|werden von|vom|durch {L=coordinator} koordiniert|organisiert|getragen|gesteuert|begleitet|betreut|moderiert|gegrundet|einberufen"
    ),
    MembershipRule(
      "carried by",
      "unter federfuhrung|koordination|tragerschaft|regie der|des|von|vom {L=coordinator}"),
  ]
}
