extension PersonWords {
  /// Words of other tables – houses, trades, adjectives, what is hoped for – that many people bear as
  /// a surname.
  static let nounSurnames = WordSet(
    """
    maison maisons chapelle eglise chateau jardin parc pont place clos salle fontaine moulin bourg
    ville villes colline horizon etoile avenir espoir soleil joie paix lumiere croix temple gare villa cercle
    foyer logis prevot bourgmestre chanoine abbaye ferme pre champ jeunesse enfant monde force
    kerk huis hof hoeve plein straat laan zaal poort brug molen stad dorp land burg park kind
    kasteel winkel markt vrede vogel hoek bosch kamer raad abt pastoor proost rechter richter
    haus halle heim platz gasse brucke ufer kirche schule strasse feld wald berg stein graf vogt
    abt pfarrer friede frieden kraft hoffnung feuer recht land markt kreis tag winter sommer herbst
    church chapel abbey hall house home hope love faith grace court park parks street lane road way
    close gardens garden castle bridge mill field fields forest wood woods hill power powers prison
    bishop abbott pope sheriff constable marshall chambers price pride noble crisp day week moon king prince
    knight ward temple nurse crime peace justice life mind watch guy guide
    young long short strong sharp savage wild klein lang lange kurz stark schwarz weiss braun
    grand gros bon beau blanc noir brun roux vert rouge gentil joly
    """)

  /// Ends of adjectives that stand before the noun of a body: "Evangelische Kirche".
  static let adjectiveEndings = WordSet(
    "*ische *ischer *isches *lische *liche *licher *liches *sche rode rotes deutsche deutscher deutsches"
  )

  /// Ends of the names of places, in which no given name ends.
  static let placeEndings = WordSet(
    """
    *shire *wick *bury *moor *mouth *chester *thorpe *combe *hurst *borough *burgh *pool *worth
    *ness *glen *firth *haven *dorf *heim *stadt *hausen *walde *rath *gem *beke *zele *hoven
    *kerke *dijk *ville *gnies *mont
    """)
}
