extension PersonWords {
  /// Words that nobody bears as a surname, though no table of bodies has them: lands and large towns, and what
  /// the names of services, parties and departments end with. "Tarnwick City" and "Hartje Hageland" are
  /// no persons.
  static let noSurnames = WordSet([places, french, dutch, german, english].joined(separator: "\n"))

  private static let places = """
    england scotland britain ulster leinster munster connacht antrim armagh carlow donegal
    dublin fermanagh galway kildare kilkenny laois leitrim limerick louth offaly roscommon sligo tipperary
    westmeath wexford wicklow strabane ayrshire argyll orkney shetland tayside grampian strathclyde cumbria yorkshire
    lancashire cheshire derbyshire leicestershire lincolnshire northamptonshire nottinghamshire
    staffordshire shropshire warwickshire worcestershire gloucestershire oxfordshire hampshire
    bedfordshire hertfordshire cambridgeshire northumberland pembrokeshire carmarthenshire
    aberdeenshire mercia aberdeen dundee edinburgh glasgow inverness cardiff swansea belfast birmingham
    manchester liverpool leeds sheffield coventry southampton portsmouth plymouth brighton
    nederland nederlandse vlaanderen hageland kempen noorderkempen zuiderkempen waasland meetjesland
    pajottenland westhoek haspengouw limburg brabant west-vlaanderen oost-vlaanderen friesland
    drenthe overijssel gelderland flevoland zeeland noord-holland zuid-holland amsterdam rotterdam
    ostbelgien ostkantone eifel westfalen sachsen thuringen niedersachsen rheinland brandenburg
    aachen braunschweig hannover stuttgart munchen dusseldorf saarbrucken ludwigshafen karlsruhe
    alsace moselle bretagne normandie picardie aquitaine occitanie auvergne bas-rhin haut-rhin
    wallonie hainaut ardenne ardennes
    """

  private static let french = """
    hopitaux universitaires universitaire regional regionale regionaux regionales assises expertises
    prospective citoyennete drogues superieur superieure territorial territoriale territoriaux
    udaf
    """

  private static let dutch = """
    keurmerk ondernemen ondernemend ondernemers initiatieven landelijk landelijke gilde gilden
    ordening ruimtelijke onroerend erfgoed stadsvernieuwing koophandel zorgboerderij zorggroep
    kinderopvang herbergier wonen
    """

  private static let german = """
    wegweiser landliche gilden keine gewalt familia
    """

  private static let english = """
    city town county counties highways healthwatch elected traveller travellers interagency
    inter-agency agricultural licence libraries interchange vocational statutory abroad
    people children adults carers women families reporter valley valleys dales moors
    children's women's men's people's girls' victims' carers' residents' tenants' citizens'
    """
}
