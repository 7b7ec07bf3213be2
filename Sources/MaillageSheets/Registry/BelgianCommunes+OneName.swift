/// The Belgian communes with one name in all languages, as they were before and after the mergers of
/// 2019 and 2025: what a text without a header may be about.
extension BelgianCommunes {
  /// The spelling of a commune that a folded name means, in whichever of its languages; `nil` for
  /// anything else.
  static func spelling(_ key: String) -> String? { spelling(Word(key)) }

  private static func spelling(_ key: Word) -> String? { sameName(key) ?? spellings[key] }

  /// The spelling of a commune that a token means by its key.
  static func spelling(ofToken key: Word) -> String? {
    // Letters alone are folded as a name is.
    key.hasOnlyLetters ? spelling(key) : spelling(NameKey.fold(key.text))
  }

  /// Whether the name of a commune may begin with a word; false only if none does.
  static func mayBegin(_ word: Word) -> Bool {
    beginnings.contains(word) || !word.hasOnlyLetters
  }

  /// Whether a name of several words may begin with a word; false only if none does.
  static func mayGoOn(behind word: Word) -> Bool {
    longBeginnings.contains(word) || !word.hasOnlyLetters
  }

  /// The first words of the folded names.
  private static let beginnings = WordList(
    keys.map { Word($0.prefix { $0 != " " }) })

  /// Those of names of several words.
  private static let longBeginnings = WordList(
    keys.filter { $0.contains(" ") }.map { Word($0.prefix { $0 != " " }) })

  private static let keys = (ownNames.words + spellings.words).map(\.text)

  private static let spellings: WordTable<String> = {
    var result: WordTable<String> = [:]
    for part in (walloonOnly + flemishOnly).split(separator: ",") {
      let name = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      result.update(Word(NameKey.fold(name)), default: name) { _ in }
    }
    return result
  }()

  private static let walloonOnly = """
    Aiseau-Presles, Amay, Andenne, Anderlues, Anhée, Ans, Anthisnes, Antoing, Assesse, Attert, \
    Aubange, Aubel, Awans, Aywaille, Baelen, Beaumont, Beauraing, Beloeil, Berloz, Bernissart, \
    Bertogne, Bertrix, Beyne-Heusay, Bièvre, Blegny, Bouillon, Boussu, Braives, Brugelette, \
    Brunehaut, Burdinne, Celles, Cerfontaine, Chapelle-lez-Herlaimont, Charleroi, Chastre, \
    Châtelet, Chaudfontaine, Chaumont-Gistoux, Chièvres, Chimay, Chiny, Ciney, Clavier, Colfontaine, \
    Comblain-au-Pont, Courcelles, Court-Saint-Étienne, Couvin, Crisnée, Dalhem, Daverdisse, Dinant, \
    Dison, Doische, Donceel, Dour, Durbuy, Écaussinnes, Éghezée, Engis, Érezée, Erquelinnes, \
    Esneux, Estaimpuis, Estinnes, Étalle, Faimes, Farciennes, Fauvillers, Fernelmont, Ferrières, \
    Fexhe-le-Haut-Clocher, Flémalle, Fléron, Fleurus, Floreffe, Florennes, Florenville, \
    Fontaine-l'Évêque, Fosses-la-Ville, Frameries, Frasnes-lez-Anvaing, Froidchapelle, Gedinne, \
    Geer, Gembloux, Gerpinnes, Gesves, Gouvy, Grâce-Hollogne, Habay, Ham-sur-Heure-Nalinnes, \
    Hamoir, Hamois, Hastière, Havelange, Hensies, Herbeumont, Héron, Herstal, Herve, Honnelles, \
    Hotton, Houffalize, Houyet, Incourt, Jalhay, Jemeppe-sur-Sambre, Juprelle, Jurbise, \
    La Bruyère, La Louvière, La Roche-en-Ardenne, Lasne, Le Roeulx, Léglise, Lens, Les Bons Villers, \
    Leuze-en-Hainaut, Libin, Libramont-Chevigny, Lierneux, Lobbes, Manage, Manhay, \
    Marche-en-Famenne, Marchin, Martelange, Meix-devant-Virton, Merbes-le-Château, Messancy, Mettet, \
    Modave, Momignies, Mont-de-l'Enclus, Montigny-le-Tilleul, Mont-Saint-Guibert, Morlanwelz, \
    Musson, Nandrin, Nassogne, Neufchâteau, Neupré, Ohey, Olne, Onhaye, Ottignies-Louvain-la-Neuve, \
    Ouffet, Oupeye, Paliseul, Pecq, Pepinster, Péruwelz, Philippeville, Pont-à-Celles, Profondeville, \
    Quaregnon, Quévy, Quiévrain, Ramillies, Remicourt, Rendeux, Rixensart, Rochefort, Rouvroy, \
    Rumes, Sainte-Ode, Saint-Ghislain, Saint-Hubert, Saint-Léger, Sambreville, Seneffe, Seraing, \
    Sivry-Rance, Sombreffe, Somme-Leuze, Soumagne, Spa, Sprimont, Stavelot, Stoumont, Tellin, \
    Tenneville, Theux, Thimister-Clermont, Thuin, Tinlot, Tintigny, Trois-Ponts, Trooz, Vaux-sur-Sûre, \
    Verlaine, Verviers, Vielsalm, Villers-la-Ville, Villers-le-Bouillet, Viroinval, Virton, Vresse-sur-Semois, \
    Walcourt, Walhain, Wanze, Wasseiges, Waterloo, Wellin, Yvoir
    """

  private static let flemishOnly = """
    Aalter, Aartselaar, Affligem, Alken, Alveringem, Anzegem, Ardooie, Arendonk, As, Asse, Assenede, \
    Avelgem, Baarle-Hertog, Balen, Beernem, Beerse, Beersel, Begijnendijk, Bekkevoort, Beringen, \
    Berlaar, Berlare, Bertem, Beveren, Beveren-Kruibeke-Zwijndrecht, Bierbeek, Bilzen, \
    Bilzen-Hoeselt, Bocholt, Boechout, Bonheiden, Boom, Boortmeerbeek, Bornem, Borsbeek, Boutersem, \
    Brakel, Brasschaat, Brecht, Bredene, Bree, Buggenhout, Damme, De Pinte, Deerlijk, Deinze, \
    Denderleeuw, Dentergem, Dessel, Destelbergen, Diepenbeek, Diest, Dilbeek, Dilsen-Stokkem, \
    Duffel, Edegem, Eeklo, Erpe-Mere, Essen, Evergem, Galmaarden, Gavere, Geel, Geetbets, Genk, \
    Gingelom, Gistel, Glabbeek, Gooik, Grimbergen, Grobbendonk, Haacht, Haaltert, Halen, Ham, Hamme, \
    Hamont-Achel, Harelbeke, Hasselt, Hechtel-Eksel, Heers, Heist-op-den-Berg, Hemiksem, Herent, \
    Herentals, Herenthout, Herk-de-Stad, Herne, Herselt, Herstappe, Herzele, Heusden-Zolder, \
    Heuvelland, Hoeilaart, Hoeselt, Holsbeek, Hooglede, Hoogstraten, Horebeke, Houthalen-Helchteren, \
    Houthulst, Hove, Huldenberg, Hulshout, Ichtegem, Ingelmunster, Izegem, Jabbeke, Kalmthout, \
    Kampenhout, Kapellen, Kapelle-op-den-Bos, Kaprijke, Kasterlee, Keerbergen, Kinrooi, Kluisbergen, \
    Knesselare, Knokke-Heist, Koekelare, Koksijde, Kontich, Kortemark, Kortenaken, Kortenberg, \
    Kortessem, Kruibeke, Kruisem, Kuurne, Laakdal, Laarne, Lanaken, Landen, Langemark-Poelkapelle, \
    Lebbeke, Lede, Ledegem, Lendelede, Lennik, Leopoldsburg, Lichtervelde, Liedekerke, Lierde, \
    Lievegem, Lille, Linkebeek, Lint, Linter, Lochristi, Lokeren, Lommel, Londerzeel, Lo-Reninge, \
    Lovendegem, Lubbeek, Lummen, Maarkedal, Maasmechelen, Machelen, Maldegem, Malle, Meerhout, Meise, \
    Melle, Merchtem, Merelbeke, Merelbeke-Melle, Merksplas, Meulebeke, Middelkerke, Moerbeke, Mol, \
    Moorslede, Mortsel, Nazareth, Nazareth-De Pinte, Neerpelt, Nevele, Niel, Nieuwerkerken, Nijlen, \
    Ninove, Olen, Oosterzele, Oostkamp, Oostrozebeke, Opglabbeek, Opwijk, Oudenburg, Oud-Heverlee, \
    Oudsbergen, Oud-Turnhout, Overijse, Overpelt, Pajottegem, Peer, Pelt, Pepingen, Pittem, Putte, \
    Puurs, Puurs-Sint-Amands, Ranst, Ravels, Retie, Riemst, Rijkevorsel, Roosdaal, Rotselaar, \
    Ruiselede, Rumst, Schelle, Schilde, Schoten, Sint-Amands, Sint-Gillis-Waas, \
    Sint-Katelijne-Waver, Sint-Laureins, Sint-Lievens-Houtem, Sint-Niklaas, Stabroek, Staden, \
    Steenokkerzeel, Stekene, Ternat, Tessenderlo, Tessenderlo-Ham, Tielt, Tielt-Winge, \
    Tongeren-Borgloon, Torhout, Tremelo, Turnhout, Vleteren, Vorselaar, Vosselaar, \
    Waarschoot, Waasmunster, Wachtebeke, Waregem, Wellen, Wemmel, Wervik, Westerlo, Wetteren, \
    Wevelgem, Wezembeek-Oppem, Wichelen, Wielsbeke, Wijnegem, Willebroek, Wingene, Wommelgem, \
    Wortegem-Petegem, Wuustwezel, Zandhoven, Zaventem, Zedelgem, Zele, Zelzate, Zemst, Zingem, \
    Zoersel, Zomergem, Zonhoven, Zonnebeke, Zottegem, Zuienkerke, Zulte, Zutendaal, Zwalm, Zwevegem, \
    Zwijndrecht
    """
}
