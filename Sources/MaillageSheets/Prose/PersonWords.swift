/// The words by which names of persons are known, in all languages at once.
///
/// A Dutch surname stands in a French text and a French title in a Dutch one, so these are no part of
/// one language. Words are written as in `SheetLanguage`.
enum PersonWords {
  /// Titles and ranks that stand before a name and are no post.
  static let titles = WordSet(
    """
    mr mrs ms miss mx sir dame lord lady cllr clr rev revd supt insp sgt ch det con dci dcs
    heren dames herren dhrn messrs dhr mevr mw mevrouw meneer mijnheer heer juffrouw jhr ir ing
    mm mme mmes mlle mlles monsieur madame mademoiselle messieurs mesdames maitre docteur
    herr herrn frau hr hrn fraulein
    dr drs dokter doktor prof professor professeur pr pasteur pfarrer imam pastoor
    """)

  /// Those of them that stand before several names.
  static let pluralTitles = WordSet("mm mmes mlles messieurs mesdames messrs heren dames herren")

  /// Words behind which a place stands, and no person.
  static let placePrepositions = WordSet("in te à near")

  /// Adjectives with which names of places begin: "Bad Kreuznach", "Grand Angoulême".
  static let beginningsOfPlaces = WordSet(
    "bad grand grande gros haut haute bas basse bon bonne vieux vieille nouveau nouvelle gross neu alt"
  )

  /// Small words within surnames.
  static let particles = WordSet(
    """
    van de der den von vom zu el al ben ibn le la les di da du des d' l' 't ter ten te op zum zur mc mac o' in dos del della bin bint abu
    wa av af ni nic
    """
  )

  /// Small words that with a capital begin a surname and nothing else.
  static let surnameParticles = WordSet(
    "van von vom ter ten el al ben bel ibn di da dos mc mac ait")

  /// Nouns that are surnames behind an article: "de Jong".
  static let surnamesBehindArticles = WordSet(
    "jong jonge vos boer groot grote wit witte bruin haan wolf leeuw graaf koning bakker kok ridder"
  )

  /// Articles that begin no surname, whatever their first letter.
  static let plainArticles = WordSet("les the die das het 't")

  /// Surnames that other tables would take for a noun by their end.
  static let surnames = WordSet(
    """
    jung hornung leung cheung yeung neuhaus althaus backhaus brinkhaus oberhaus muhlhaus steinhaus
    bergheim oppenheim sontheim rosenheim althof handwerk oldenhuis nieuwenhuis broekhuis veldhuis
    berghuis nijhuis olthuis olthof koolhaas hartung laheid *scheid falzone gamrat lane little fox may mai june april hall
    schepens bourgeois petit grand lejeune leblanc boulanger berger marchand
    """)

  /// Saints are no persons of our time.
  static let saints = WordSet(
    "saint sainte st ste sint sankt san santa notre-dame queen king prince roi reine koning koningin konig konigin prins"
  )

  /// Those that no living person bears as a title.
  static let shortSaints = WordSet("saint sainte st ste sint sankt")

  /// What is named after people: streets, squares, schools, foundations and their like.
  static let eponyms = WordSet(
    """
    rue avenue boulevard place square quai parc impasse chaussee route allee clos cite esplanade pont
    fondation institut athenee atheneum athenaeum ecole ecoles lycee college centre espace salle maison maisons foyer
    residence hopital clinique bibliotheque mediatheque theatre musee stade prix chaire universite
    haute_ecole internat creche home club cercle collectif ferme jardin villa chateau eglise paroisse
    parc_naturel mosquee complexe hall piscine caserne gare metro station quartier logis habitations
    straat *straat laan *laan plein *plein *weg *dreef *lei *kaai *markt stichting *stichting school
    *school huis *huis centrum *centrum zaal *zaal prijs ziekenhuis *ziekenhuis kliniek *kliniek
    bibliotheek *hof *kring fonds *fonds academie instituut college hogeschool campus az uz rz chr chu
    wzc rvt cgg ckg kdv bs gbs vbs sbs
    chc cpvs *wijk wijk *park
    strasse *strasse platz *platz schule *schule gymnasium *gymnasium stiftung *stiftung haus *haus
    institut *institut halle *halle zentrum *zentrum heim *heim krankenhaus *klinik preis akademie
    *akademie kaserne siedlung *siedlung allee gasse *gasse ufer brucke werk *werk
    street road lane drive avenue square house hall trust foundation centre center school academy
    hospital college memorial library institute building court park way close gardens terrace aid
    award prize fund museum primary high infirmary hospice surgery medical church chapel
    """)

  /// Streets and rooms, behind which a number stands.
  static let streets = WordSet(
    """
    rue avenue boulevard place chaussee quai bureau local salle etage straat *straat laan *laan plein
    *plein *weg *dreef *lei kaai kamer lokaal bus strasse *strasse str platz *platz *gasse allee
    *allee ufer *ufer zimmer raum saal postfach street road lane room suite floor
    """)

  /// Nouns, beside those that name a platform or are named after people, that a name goes with.
  static let named = WordSet(
    """
    communaute metropole fod spf spp spw pod association associations vereniging verein ligue liga mouvement beweging bewegung amicale
    groupement comite service services dienst compagnie federation federatie confederatie confederation union mutualite
    mutualiteit mutuelle syndicat vakbond collectif collectief cooperative cooperatie initiative
    initiatief amis vrienden freunde friends society charity amo ais asbl werking buurtwerking
    jeugddienst *dienst *verein *verband *vereniging *werking *club *team *zone *zones zone zones international
    """)

  /// Phrases behind which a name is that of what they begin, if nobody is said to work there.
  static let eponymPhrases = WordSet("groupe_scolaire centre_de_planning_familial")

  /// Names that bodies bear after people long known, none of whom takes part in anything today.
  static let patrons = WordSet(
    """
    don_bosco louise_michel willy_peers marie_curie anne_frank jean_jaures jules_destree
    pierre_brossolette albert_camus pieter_breughel emile_vandervelde louis_pasteur robert_gordon
    rey_juan_carlos heilig_hart maria_middelares sinn_fein hywel_dda betsi_cadwaladr aneurin_bevan
    """)

  /// What tells which part of a place is meant.
  static let compassPoints = WordSet(
    "est ouest sud nord centre oost noord zuid ost nord sud mitte east north south west")

  /// What people do in a body, beside the posts that may be members.
  static let professions = WordSet(
    """
    psychologue psychologues institutrice instituteur assistante assistant permanente permanent
    educatrice educateur infirmiere infirmier enseignante enseignant professeur logopede juriste
    criminologue employee employe benevole titulaire travailleuse travailleur stagiaire accueillante
    psycholoog psychologe leerkracht opvoeder opvoedster medewerker medewerkster verpleegkundige
    begeleider begeleidster stagiair vrijwilliger psychologin lehrerin lehrer erzieherin erzieher
    mitarbeiterin mitarbeiter sozialarbeiterin sozialarbeiter betreuerin betreuer teacher nurse
    psychologist worker volunteer assistant counsellor
    """)

  /// The article that no person has.
  static let neuterArticles = WordSet("das")

  /// Words behind which stands who did it.
  static let agents = WordSet("par door von vom by durch with avec met mit")

  /// What sends somebody: what follows is a name, if it names no body or post.
  static let represented = WordSet(
    """
    represente_par representee_par representes_par representees_par en_la_personne_de personne_de
    vertegenwoordigd_door in_de_persoon_van in_persoon_van vertreten_durch vertreten_von
    preside_par presidee_par presides_par voorgezeten_door chaired_by unter_vorsitz_von
    unter_dem_vorsitz_von in_person_von represented_by in_the_person_of deputised_by substituted_by excuse_par
    """)

  /// What stands before or behind a speaker.
  static let saying = WordSet(
    """
    dit declare explique souligne precise affirme indique selon confie ajoute conclut resume
    zegt aldus stelt benadrukt vertelt verklaart volgens legt vindt
    sagt erklart betont so laut meint berichtet erlautert unterstreicht
    says said explains explained stressed added according_to commented
    """)

  /// Labels behind which a name or an address stands.
  static let contacts = WordSet(
    """
    contact contacts contactpersoon contactpersonen contactgegevens kontakt kontaktperson info infos
    ansprechpartner ansprechpartnerin ansprechperson ansprechpersonen personne_de_contact renseignements
    redaction tel telephone telefon telefoon gsm mobile mail courriel e-mail
    inlichtingen auskunft enquiries excuses verontschuldigd entschuldigt apologies
    """)

  /// All small words with which a name, or what stands before one, may begin.
  static let openers = WordSet(
    of: [titles, particles, represented, saying, contacts, WordSet("m")])

  /// Words with a capital that are no surname, though no other table has them.
  static let noNames = WordSet(
    """
    go! general generale generaux adjoint adjointe principal principale divisionnaire honoraire empeche
    empechee zonal zonale federal federale local locale regional regionale provincial provinciale
    ff fonds radicalisme radicalisation radicalisering radikalisierung prevention preventie pravention
    securite veiligheid sicherheit projet project projekt partenaires leden mitglieder members
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    januari februari maart april mei juni juli augustus september oktober november december
    januar februar marz august dezember january february march may june july october
    lundi mardi mercredi jeudi vendredi samedi dimanche maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday
    wednesday thursday friday saturday sunday
    roi reine koning koningin konig konigin prins prince queen king
    mid upper lower easter wester new old great little loch glen high
    nord sud est ouest noord zuid oost west ost north south east centre belgique belgie belgien
    europe europa flandre wallonie bruxelles brussel brussels ostbelgien vlaanderen scotland england
    northern southern western eastern cymru britain kingdom united greater
    uk usa water energy rail homes plus counter terrorism policing offending safer stronger
    """)

  /// Ends of nouns that no surname of seven letters or more has.
  static let nounEndings = WordSet(
    """
    *gemeenschap *gemeenschappen *gemeinschaft *ung *ungen *heit *keit *schaft *schaften *tion *tionen *ismus *wesen *arbeit *kreis *gruppe
    *bereich *ite *ement *isme *heid *iteit *atie *werking *sante *jeunes *jeugd *zorg *tique
    *mitglied *mitglieder *compagnie *initiatieven *initiativen
    """)
}
