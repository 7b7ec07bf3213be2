extension SheetLanguage {
  /// Who works with a platform, helps it or pays for it, and who takes part where a relative says so.
  static let frenchPartners: [MembershipRule] = [
    turn("in work with", "{P} : avec {L}"),
    turn("sit there", "est|sont entoure|entouree|entoures de|du|d'|des {L}"),
    turn("paid by", "vit|vivent de|d'|des subsides|subventions|dons de|du|d'|des {L=funder}"),
    turn(
      "paid by",
      "{L=funder} octroie|octroient|octroye|apporte|apportent|attribue|attribuent|consacre|consacrent|injecte|injectent|promet|promis|accorde|accordent|verse|versent|alloue|allouent|debloque|debloquent ... euros|€|eur|subside|subsides|subvention|montant|enveloppe"
    ),
    turn(
      "paid by",
      "{N} , qui la|le|les|l' subsidie|finance|subventionne|cofinance|soutient|subsidient|financent|soutiennent",
      .funder),
    turn(
      "paid by",
      "le|un subside|financement|cofinancement|budget annuel|annuelle|accorde|octroye? ... de|du|d'|des {L=funder} s'|est|couvre|permet|finance|paie|atteint|porte eleve?"
    ),
    turn(
      "paid by",
      "la|une subvention|dotation|aide annuelle|accordee|octroyee? ... de|du|d'|des {L=funder} s'|est|couvre|permet|finance|paie|atteint|porte eleve?"
    ),
    turn(
      "paid by",
      "{L=funder} subsidie|finance|subventionne|paie|paye|cofinance un|une|deux|trois|le|la|les|l' emploi|emplois|poste|postes|mi-temps|equivalent|etp|coordinateur|coordinatrice|travailleur|travailleurs|animateur|animatrice"
    ),
    turn(
      "paid by",
      "{L=funder} soutient|soutiennent|aide|aident|appuie financierement ... {P}?"),
    turn("agreed", "{L} appose|apposent leur|sa signature"),
    turn("brings together", "{P} ... elargi|elargie|ouvert|ouverte|etendu|etendue à|au|aux {L}"),
    turn("brings together", "{P}? ... accueille|accueillent {L}", .member, .check),
    turn("brings together", "{P} engage|engagent {L}"),
    turn("sit there", "y a|ont|avaient? prennent|prend|pris la parole {L}"),
    turn(
      "paid by",
      "{L=funder} y consacre|consacrent|injecte|investit|affecte|alloue|verse|octroie"),
    turn(
      "in work with",
      "{P}? ... beneficie|beneficient|jouit de|du|d'|des l'|la|le? concours|collaboration|participation|expertise de|du|d'|des {L}"
    ),
    turn(
      "paid by",
      "{P}? ... beneficie|beneficient|jouit de|du|d'|des|d'un l'|la|le|un|une? appui|soutien|subside|subsides|subvention|subventions|financement|cofinancement|co-financement|aide financier|financiere|logistique|annuel|annuelle? de|du|d'|des {L=funder}"
    ),
    turn(
      "in work with", "{P} ... collabore|collaborent|travaille|coopere|dialogue ... avec {L}",
      .member, .check),
    turn(
      "carried by",
      "coordonne|coordonnee|pilote|pilotee|porte|portee|organise|organisee|anime|animee|lance|lancee|geree|initie|initiee|cree|creee par {L=coordinator} , elle|il|elles|ils|celle-ci|celui-ci"
    ),
    turn("headed by", "preside|presidee|dirige|dirigee par {L=chair} , elle|il|celle-ci|celui-ci"),
    turn(
      "joined", "{L} a|ont ... adhere|souscrit|rallie|embraye", .member, .check),
    turn(
      "joined",
      "{L} rejoint|rejoignent ... la|le|les|l' discussion|table|mouvement|demarche|initiative|concertation"
    ),
    turn(
      "members are",
      "parmi ... @partners ... figure|figurent|compte|comptent|citons|retrouve|trouve|trouvent|relevons {L}"
    ),
    turn(
      "sits on",
      "{L} y siege|siegent|participe|participent|collabore|collaborent|travaille|travaillent|intervient|interviennent avec|cotes de|du|d'|des? {L}"
    ),
    turn(
      "secretary",
      "{L=secretary} redige|redigent|dresse|dressent|tient le|les proces-verbal|proces-verbaux|pv|compte|comptes"
    ),
    turn("head of", "{L=chair} convoque|reunit|anime et preside|dirige {P}"),
    turn("sits on", "{L} en est|sont ."),
    turn(
      "paid by",
      "financement|subsides|financements|subventions|financeurs|cofinancement : {L=funder}"),
    turn(
      "paid by",
      "{L=funder} se|s' est|sont engages|engage|engagee|engagees à le|la|les|l'? financer|cofinancer|subsidier|subventionner"
    ),
    turn("leans on", "@it s' appuie|repose sur {L}"),
    turn("brings together", "{P} engageant|liant|unissant|impliquant|mobilisant|concernant {L}"),
    turn(
      "made up of", "designes|designees|choisis|choisies|nommes|elus|recrutes ... parmi {L}",
      .member, .check),
    turn("sits on", "{L} forme|forment|constitue|constituent|compose|composent ... {P}"),
    turn(
      "sits on",
      "{L} se|s' y? sont|est y? joints|joint|jointe|ajoutes|ajoute|ajoutee|rallies|rallie|ralliee"),
    turn("sit there", "{P} ... en presence de|du|d'|des {L}"),
    turn("carried by", "accompagnement|encadrement|animation : {L}"),
    turn("sit there", "dont font|fait egalement|aussi|notamment? partie {L}"),
    turn("sit there", "dont {L} font|fait|sont|est partie|membres|membre|partenaires|partenaire"),
    turn(
      "sit there",
      "à? auquel|laquelle|lequel|auxquels|auxquelles se|s'? collaborent|participent|contribuent|siegent|adherent|associent|joignent|rallient|collabore|participe|contribue|adhere|associe|joint egalement|aussi|notamment? {L}"
    ),
    turn(
      "sit there",
      "où se|s'? siegent|siege|collaborent|participent|cooperent|travaillent|interviennent|retrouvent|rencontrent|concertent|reunissent|croisent|cotoient egalement|aussi|notamment? {L}"
    ),
    turn("sits on", "{L} y a|ont", .member, .check),
  ]
}
