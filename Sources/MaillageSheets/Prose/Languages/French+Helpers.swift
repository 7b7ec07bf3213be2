extension SheetLanguage {
  /// Who wanted, leads, lends and pays, and who joins in, where the text says it in an image or leaves
  /// the platform out.
  static let frenchHelpers: [MembershipRule] = [
    turn(
      "take part",
      "{L} participe|participent|collabore|collaborent|contribue|contribuent egalement|aussi|activement|etroitement? à|au|aux cette|ce|ces action|actions|projet|projets|demarche|initiative|initiatives|dispositif|operation|partenariat|travail|instance|concertation|mission|dynamique|aventure"
    ),
    turn(
      "sit there",
      ", participent|participe|siegent|siege|collaborent|interviennent egalement|aussi? {L}",
      .member, .check),
    turn(
      "sit there",
      "dans|à|au|sein ce|cette|de ... siegent|siege egalement|aussi|encore|enfin {L}",
      .member, .check),
    turn("counts", "@partners ~ – {L}", .member, .check),
    turn(
      "sit there",
      "y a|ont pris|prendront part ,? notamment|egalement|aussi|encore? ,? {L}"),
    turn("runs", "{L=coordinator} en a|ont|avait|avaient pris l' initiative"),
    turn(
      "helps",
      "{L} apporte|apportent ~ son|leur|leurs soutien|appui|aide|concours|expertise|contribution"),
    turn("head of", "{L=chair} preside|copreside ... {P}"),
    turn("leans on", "pouvons|pouvait|pourra compter|appuyer sur {L}"),
    turn(
      "in work with", "un|une|le|la|l' partenariat|collaboration|cooperation ~ avec {L}", .member,
      .check),
    turn(
      "not without",
      "pas|jamais|rien ... sans le|la|l' soutien|concours|appui|aide|collaboration|participation|engagement|implication|travail ~ de|du|d'|des {L}"
    ),
    turn(
      "thanks to",
      "grace à|au le|la|l'? soutien|concours|appui|aide|collaboration|participation|engagement|implication|travail ~ de|du|d'|des {L}",
      .member, .check),
    turn(
      "leans on", "{P} compte|comptent|mise|misent ~ sur {L}", .member, .check),
    turn("keep alive", "{L} font|fait vivre|tourner|avancer ... {P}", .member, .check),
    turn(
      "carried by",
      "a|ont|avait pour porteur|pilote|pilotes|operateur|animateur|coordinateur|coordinatrice {L=coordinator}"
    ),
    turn("carried by", "a|ont|avait pour chef de file {L=coordinator}"),
    turn("headed by", "a|ont|avait pour president|presidente|presidents {L=chair}"),
    turn("among them", "tous|toutes ceux|celles qui|que ... ( {L}", .member, .check),
    turn("made up of", "{P} est|reste|demeure ~ commun|commune à|aux {L}"),
    turn("made up of", "commun|commune à|aux {L} , {P}"),
    turn("made up of", "commun|commune à|aux {L} , cette|ce|cet|celle-ci|celui-ci|elle|il"),
    turn(
      "carried by",
      "coordination|animation|pilotage|gestion de|du|d' {P!} est|reste l' affaire|apanage|oeuvre de|du|d'|des {L=coordinator}"
    ),
    turn(
      "carried by",
      "coordination|animation|pilotage|gestion de|du|d' {P!} revient|incombe|appartient|echoit à|au|aux {L=coordinator}"
    ),
    turn("takes care", "{L} s' en chargent|charge|occupent|occupe|chargeront|chargera"),
    turn(
      "carried by",
      "a|ont ~ confie à {L=coordinator} le|la|l' animation|gestion|coordination|organisation|pilotage|realisation|suivi ... {P}"
    ),
    turn("at the table", "où l' on trouve|retrouve|croise|rencontre|cotoie {L}"),
    turn("at the table", "y ont|a leur|sa|aussi|egalement? place|siege|chaise|mot {L}"),
    turn("at the table", "{L} y ont|a aussi|egalement|desormais? leur|sa chaise|place|siege|rond"),
    turn(
      "brings together",
      "{P}? ... met|mettent|mis|fait|font ensemble|dialoguer|travailler|asseoir|collaborer {L}"),
    turn("brings together", "{P} rapproche|relie|croise|coalise|allie {L}", .member, .check),
    turn(
      "take part", "{L} s' y sont|est ralliees|associes|associe|associee|engages|engagee|impliques"),
    turn(
      "take part",
      "{L} mettent|met|mis|pretent|prete la main|pierre à|main|forte? l'|la|edifice|pate"),
    turn(
      "work together",
      "{L} travaillent|oeuvrent|tirent|avancent|agissent ensemble|main|meme|concert|conjointement à|dans|corde|la|dans? main? dans|la|au? ... {P}?"
    ),
    turn(
      "answer",
      "{L} a|ont ... repondu|accepte|dit|decroche à|l'|oui|au|favorablement ... appel|invitation|oui|present"
    ),
    turn(
      "headed by",
      "copreside|copresidee|co-preside|co-presidee|coanime|coanimee par {L=chair}"),
    turn(
      "carries", "{L=coordinator} l' a|ont|avait|avaient voulu|voulue|imagine|imaginee|souhaite"),
    turn(
      "carries",
      "{L=coordinator} est|sont à l'|la|le origine|base|manoeuvre|initiative|barre|manette de|du|d' ... {P}"
    ),
    turn(
      "carries",
      "au|à|aux l'|la? gouvernail|barre|commandes|manoeuvre|manettes|tete|origine : {L=coordinator}"
    ),
    turn(
      "carries", "au|à|aux l'|la? gouvernail|barre|commandes|manoeuvre|manettes , {L=coordinator}"),
    turn(
      "carries",
      "c' est {L=coordinator} qui a|avait|ont ... lance|cree|fonde|initie|convoque|porte|invite"),
    turn(
      "in work with",
      "mene|menee|conduit|conduite|organise|organisee|realise|realisee|developpe|developpee|monte|montee en? avec|commun|collaboration {L}"
    ),
    turn(
      "lends",
      "{L} a|ont? prete|fourni|fournit|fournissent|offre|offrent|heberge|hebergent|cede|detache|detachent ... local|locaux|bureau|salle|materiel|personnel|agent|travailleur|logement|logements|vehicule|hebergements|chercheurs",
      .member, .check),
    turn(
      "lends",
      "{L} met|mettent|mis à ... disposition|local|locaux|salle|bureau|materiel|personnel", .member,
      .check),
    turn(
      "paid by",
      "{L=funder} a|ont? mis|met|mettent|pose|apporte|apportent ... €|euros|eur|argent|moyens ... sur|à la|disposition table?"
    ),
    turn("paid by", "{L=funder} a|ont? mis|met|mettent # ... €|euros sur"),
    turn(
      "paid by",
      "{L=funder} nous|l'|le|la|les soutient|soutiennent|finance|financent|subsidie|subventionne|subventionnent ."
    ),
    turn(
      "paid by",
      "paye|payee|finance|financee|subsidie|subsidiee à|par deux|trois|quatre|cinq|six|plusieurs : {L=funder}"
    ),
    turn(
      "paid by",
      "le|tout tout|ensemble|est est|subsidie|finance|paye subsidie|finance|paye|subventionne|par par? {L=funder}"
    ),
    turn(
      "paid by",
      "{L=funder} qui paie|paye|finance|subventionne|subsidie l'|la|le|les? etude|projet|poste|postes|operation|travaux|campagne|action"
    ),
    turn(
      "paid by",
      "{L=funder} intervient|interviennent|contribue|contribuent à|financierement|pour hauteur|concurrence ... €|euros|eur|%|frais|couts"
    ),
    turn(
      "paid by",
      "l'|les argent|fonds|credits|moyens|budget vient|viennent|provient|proviennent de|du|d'|des {L=funder}"
    ),
  ]
}
