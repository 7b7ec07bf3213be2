extension PersonWords {
  /// Regions, counties and towns outside the register of communes that are hardly anybody's surname: "CDOM Cantal",
  /// "TUFA Trier", "South Lanarkshire ADP".
  static let regions = WordSet(
    """
    aachen aberdeen aberdeenshire ain aisne alkmaar allgau allier amersfoort amiens amsterdam angouleme
    antrim apeldoorn ariege armagh arnhem augsburg aveyron avignon ayrshire baden-wurttemberg bayern
    bedfordshire belfast berkshire besancon bexley bielefeld birmingham bochum bordeaux braunschweig
    bremerhaven buckinghamshire bucks caen caithness calvados cambridgeshire cantal cardiff
    carmarthenshire cavan charente charentes chemnitz cheshire clackmannanshire clermont-ferrand correze
    corse cotes-d'armor creuse croydon darmstadt darmstadt-dieburg denbighshire dendervallei derbyshire
    dijon dordrecht dortmund drenthe dresden drome duisburg dumfries dumfriesshire dundee dusseldorf
    ealing edinburgh eindhoven emmen enfield enschede erfurt erlangen essonne essonnes eure eure-et-loir
    falkirk fermanagh flensburg flevoland flintshire freiburg friesland gard garonne gateshead
    gelderland glasgow gloucestershire gottingen greenwich grenoble groningen guadeloupe guyane haarlem
    hackney hampshire hannover haringey haute-garonne haute-marne haute-vienne hauts-de-france
    hauts-de-seine havering heerlen heidelberg herefordshire hertfordshire herts hounslow hunsruck
    ile-de-france ille-et-vilaine indre indre-et-loire innsbruck inverclyde inverness ipswich isere
    islington jena jura kaiserslautern karlsruhe karnten kiel kildare koblenz lambeth lanarkshire
    leeuwarden leicestershire leipzig lewisham limoges lincolnshire liverpool loir-et-cher
    loire-atlantique loiret londonderry longford lot-et-garonne lozere lubeck luzern maastricht
    magdeburg maine-et-loire mainz manchester mannheim marseille martinique mayotte mecklenburg
    mecklenburg-vorpommern metz meurthe meurthe-et-moselle middlesbrough midlothian monaghan
    monmouthshire montpellier mulhouse munchen nantes newham niedersachsen nievre nijmegen nimes
    noord-brabant noord-holland noorderkempen noordrand nordrhein-westfalen northamptonshire northants
    northumberland norwich nottingham nottinghamshire nurnberg occitanie odenwald oise orne osnabruck
    overijssel oxfordshire oxon paca pas-de-calais passau pembrokeshire perpignan perthshire pfalz
    plymouth poitiers portsmouth potsdam puy-de-dome pyrenees redbridge regensburg renfrewshire rennes
    rheinland rheinland-pfalz rhone rivierenland roermond rostock rotterdam rouen rupelstreek
    saarbrucken saarland sachsen-anhalt salzburg sankt-gallen saone-et-loire sarthe savoie
    schleswig-holstein schwerin seine seine-et-marne seine-saint-denis shropshire sittard somme
    southampton southwark spessart staffordshire steiermark stirlingshire strasbourg stuttgart swansea
    tarn tarn-et-garonne taunus thuringen tilburg tirol toulouse trier trier-saarburg tubingen tyrone
    utrecht val-d'oise val-de-marne var venlo vienne vlaamse-ardennen voorkempen vorarlberg vorpommern
    warwickshire weimar westerwald westfalen westmeath wicklow wiesbaden wiltshire worcestershire
    wrexham wurttemberg yonne yorkshire yvelines zeeland zennevallei zoetermeer zuid-holland zuidrand
    zurich zwolle
    """)
}
