/// Turns and small words of German: verbs, what opens clauses, what says of a role.
enum GermanPhrases {
  static let referents: [(pronouns: WordSet, nouns: WordSet)] = [
    (
      WordSet("ihr"),
      WordSet(
        """
        *gruppe *stelle *kommission *runde *konferenz *partnerschaft *initiative *strategie
        *plattform *zelle *kampagne *allianz *gemeinschaft *versammlung *vereinbarung ag *kooperation
        gruppe stelle kommission runde konferenz partnerschaft initiative strategie plattform
        kooperation vereinbarung kampagne allianz steuerung lenkung
        """)
    ),
    (
      WordSet("ihm er ihn"),
      WordSet(
        """
        *rat *beirat *kreis *ausschuss *verbund *tisch *pakt *plan *vorstand rat beirat kreis
        ausschuss verbund tisch pakt vorstand runder runden runde_tisch runder_tisch rundtisch
        """)
    ),
    (
      WordSet("ihm"),
      WordSet(
        """
        *netzwerk *bundnis *gremium *forum *projekt *programm *team *treffen netzwerk bundnis
        gremium forum projekt programm team treffen
        """)
    ),
  ]
  static let verbs = WordSet(
    """
    ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnen muss mussen will
    wollen soll sollen sollte geht kommt macht gibt nimmt nahmen nehmen besteht setzt sitzen sitzt
    gehoren gehort wirken wirkt arbeitet arbeiten vereint bringt bringen leitet leiten koordiniert
    organisiert organisierte unterstutzt finanziert fordert bietet bieten trifft treffen tagt tagen
    umfasst bildet bilden tagt treffen fand findet fanden finden steht stehen liegt fuhrt fuhren sagte
    sagt erklarte betonte lobte freut zahlt zahlen engagieren ubernimmt erhalt leistet begleitet
    beteiligen beteiligt vertreten verspricht mochte
    teilnehmen teilnahmen teilgenommen mitwirken mitarbeiten zusammenarbeiten zusammenkommen
    zusammenwirken zusammengeschlossen austauschen angehoren angehort kooperieren kooperiert
    entwickelt entwickeln pruft prufen analysiert begrusste begrussten riefen rief grundete
    grundeten trafen kamen kam nahm lud luden ladt unterzeichneten unterzeichnet gestartet
    stimmt stimmen spricht sprechen wacht hilft helfen lauft laufen entscheidet entscheiden dient
    dienen bereitet bereiten vertritt sucht suchen darf durfen untersteht unterstehen legt legen
    bleibt bleiben zeigt zeigen bekommt bekommen erhalten heisst heissen kummert kummern richtet
    richten sorgt sorgen plant wahlt wahlen gilt gelten gehorte gehorten sollen durfte mussen
    machten gaben waren kamen sassen fanden trugen hielten halt halten lauft kennt kennen
    berichtete berichtet informierte informiert ersetzt lost steuert berat beraten
    stellt stellen stellte stellten bezahlt bezahlen bezahlte spendet spenden nutzt nutzen vergibt
    begleiten tragt tragen trug schliesst schliessen schloss schlossen zog zogen zieht ziehen packt packen
    beschloss beschlossen vereinbarte vereinbarten entstand entstanden existiert starteten startete
    tritt treten trat traten kennt meldet melden begann beginnt endet wachst wuchs verfolgt
    ermoglicht ermoglichen vermittelt vermitteln veranstaltet beobachtet uberwacht verwaltet
    betreibt betreiben betreut betreuen bestimmt bestimmen ernennt entsendet entsenden schickt
    schicken benennt benennen mochten wollte wollten konnte konnten unterhielt unterhalt
    """)
  static let clauseOpeners = WordSet(
    """
    welche welcher welches um damit wobei wodurch womit weil wenn sobald obwohl nachdem bevor dass
    der_den der_das der_die die_den die_das das_die der_nach die_nach der_ihn die_ihn
    die_sich der_sich gefordert_von gefordert_durch finanziert_von finanziert_durch koordiniert_von
    unter_vorsitz unter_leitung unter_der_leitung unter_dem_vorsitz in_zusammenarbeit_mit
    mit_unterstutzung der_sich das_sich die_in der_in das_in im_rahmen mit_dem_ziel zwecks seit
    in_denen an_denen bei_denen denen ins_leben unter_federfuhrung mit_mitteln sowie_bei gemeinsam
    regelmassig einmal_im zweimal_im viermal_im alle_zwei unter_einem_dach
    """)
  static let entryClauses = WordSet(
    """
    als_federfuhrendem als_federfuhrende als_federfuhrendes als_federfuhrender als_trager
    als_tragerin als_koordinator als_koordinierungs als_koordinierungsstelle als_fachstelle
    als_geschaftsstelle als_ansprechpartner als_projektpartner als_kooperationspartner
    als_gastgeber als_vertreter als_vertreterin vertreten_durch zustandig_fur tatig_in ansassig_in gewahlt_von benannt_von entsandt_von
    """)
  static let preludes = WordSet(
    """
      also vor_allem insbesondere kunftig nun jeweils oft manchmal stets
    ausserdem zudem ferner weiterhin ebenfalls ebenso desgleichen uberdies daruber_hinaus bislang
    bisher nach_wie_vor neuerdings zusatzlich schliesslich weiters
    auch unter_anderem u.a derzeit momentan heute regelmassig mindestens gemeinsam zurzeit aktuell
    einmal_im_jahr zweimal_im_jahr dreimal_im_jahr viermal_im_jahr jahrlich monatlich seither
    am_montag am_dienstag am_mittwoch am_donnerstag am_freitag am_samstag am_sonntag gestern
    inzwischen neben_anderen an_einem_tisch am_tisch
    """)
  static let roleMarks: [(role: Role, words: WordSet)] = [
    (
      .chair,
      WordSet(
        "vorsitz vorsitzende vorsitzender der_den_vorsitz_fuhrt die_den_vorsitz_fuhrt das_den_vorsitz_fuhrt"
      )
    ),
    (
      .coordinator,
      WordSet(
        """
        koordination koordinierung federfuhrung federfuhrend trager leitung der_koordiniert
        die_koordiniert das_koordiniert
        """)
    ),
    (
      .secretary,
      WordSet("sekretariat schriftfuhrung schriftfuhrer schriftfuhrerin protokoll geschaftsstelle")
    ),
    (.contact, WordSet("ansprechpartner ansprechpartnerin kontakt kontaktstelle")),
  ]
  static let listQuestions = WordSet(
    """
    wer_macht_mit wer_ist_dabei wer_ist_vertreten wer_wirkt_mit wer_nimmt_teil wer_sitzt
    wer_gehort_dazu wer_sind_die_mitglieder wer_sind_die_partner wer_sind_wir
    """)
  static let otherLists = WordSet(
    """
    geplant vorgesehen was wozu warum wann wie ziel ziele zweck aufgabe aufgaben auftrag thema themen schwerpunkt schwerpunkte aktivitat
    aktivitaten massnahmen aktionen projekte termin termine datum offnungszeiten adresse adressen
    tagesordnung unterlagen grundsatze voraussetzungen kosten mittel budget zielgruppe zielgruppen
    angebot angebote kontakt kontakte ergebnisse bereiche handlungsfelder fragen methoden inhalte
    arbeitsweise beschlusse prioritaten zustandigkeiten dinge vorgenommen
    """)
}
