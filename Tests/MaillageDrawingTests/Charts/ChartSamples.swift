@testable import MaillageDrawing

/// Made-up comparisons of any number of communes.
enum ChartSamples {
  static func text(_ title: String) -> ChartText {
    ChartText(
      title: title,
      subtitle: "Proches, elles se ressemblent ; haut, bas, gauche et droite ne veulent rien dire.",
      banner: "Données inventées", footnotes: ["Ce que les fiches ne nomment pas manque ici."],
      sourceLine: "Source : liege.txt", language: "fr", decimalMark: ",", nameHead: "Commune")
  }

  static func names(_ count: Int) -> [String] {
    let names = [
      "Liège", "Seraing", "Verviers", "Saint-Josse-ten-Noode", "Bruxelles", "Anderlecht",
      "Fontaine-l’Évêque", "Ottignies-Louvain-la-Neuve", "Mons", "Ath", "Woluwe-Saint-Lambert",
      "Charleroi", "La Louvière", "Braine-le-Comte", "Eupen", "Sankt Vith", "Gent",
    ]
    return (0..<count).map {
      $0 < names.count ? names[$0] : "\(names[$0 % names.count]) \($0 / names.count + 1)"
    }
  }

  /// A tree that joins neighbours, pair by pair.
  static func dendrogram(_ count: Int) -> Chart {
    var random = Random(seed: UInt64(count))
    var merges: [Dendrogram.Merge] = []
    var open = Array(0..<count)
    var height = 0.02
    while open.count > 1 {
      let place = random.below(open.count - 1)
      height += 0.5 / Double(count) * Double(random.below(10)) / 5
      merges.append(.init(first: open[place], second: open[place + 1], height: height))
      open.replaceSubrange(place...(place + 1), with: [count + merges.count - 1])
    }
    return .dendrogram(
      Dendrogram(
        text: text("Quelles communes se ressemblent"), leaves: names(count), merges: merges,
        axis: ChartAxis("Différence (0 : pareilles, 1 : rien en commun)")))
  }

  static func map(_ count: Int) -> Chart {
    var random = Random(seed: UInt64(count) + 1)
    func place() -> Double { Double((0..<4).map { _ in random.below(100) }.reduce(0, +)) / 100 }
    return .map(
      LikenessMap(
        text: text("Carte des ressemblances"),
        points: names(count).enumerated().map {
          .init(name: $1, x: place() * 2, y: place(), group: $0 % 5 == 4 ? nil : $0 % 3)
        }, groups: ["grandes villes", "villes moyennes", "petites communes"],
        noGroup: "sans groupe"))
  }

  static func funnel(_ count: Int) -> Chart {
    var random = Random(seed: UInt64(count) + 2)
    let band = (0...40).map { step -> FunnelPlot.Limits in
      let size = 60 + Double(step) * 12
      let expected = 3.2 / size.squareRoot()
      let factor = 1 + 4 / size.squareRoot()
      return .init(
        size: size, expected: expected, lower: expected / factor, upper: expected * factor)
    }
    return .funnel(
      FunnelPlot(
        text: text("Sièges occupés, selon la taille"),
        points: names(count).map { name in
          let size = 60 + Double(random.below(480))
          let off = 0.7 + Double(random.below(70)) / 100
          return .init(
            name: name, size: size, value: 3.2 / size.squareRoot() * off,
            isOutside: off > 1.3 || off < 0.75)
        }, band: band,
        sizeAxis: ChartAxis("Sièges possibles (partenaires × plateformes)", beginsAtZero: true),
        valueAxis: ChartAxis("Part des sièges occupés", isShare: true, beginsAtZero: true),
        expected: "attendu pour cette taille", limits: "95 % des communes de cette taille",
        outside: "hors de la bande"))
  }

  static func heat(_ count: Int) -> Chart {
    var random = Random(seed: UInt64(count) + 3)
    let heads = [
      "Partenaires", "Plateformes", "Participations", "Partenaires sur plusieurs plateformes",
      "Plateformes par partenaire", "Paires qui se voient deux fois ou plus", "Groupes séparés",
      "Plus grande partie", "Partenaires dont d’autres dépendent",
    ]
    return .heatMap(
      HeatMap(
        text: text("Communes et indicateurs"),
        rows: names(count).map { name in
          .init(
            name: name,
            cells: heads.map { _ in
              let shade = Double(random.below(101)) / 100
              return random.below(12) == 0
                ? .empty : .init(shade: shade, text: "\(Int(shade * 90))")
            })
        }, columns: heads.map { .init(label: $0) }, scale: .aroundMiddle,
        low: "plus bas que les pairs", high: "plus haut", empty: "pas comparable"))
  }

  static func sectors(_ count: Int) -> Chart {
    var random = Random(seed: UInt64(count) + 4)
    return .heatMap(
      HeatMap(
        text: text("Communes et secteurs"),
        rows: names(count).map { name in
          .init(
            name: name,
            cells: Samples.sectors.map { _ in
              let number = max(0, random.below(14) - 4)
              return number == 0
                ? .empty : .init(shade: (Double(number) / 9).squareRoot(), text: "\(number)")
            })
        },
        columns: Samples.sectors.map {
          .init(label: $0.label, code: $0.code, colour: $0.swatch, ink: $0.ink)
        }, scale: .rising, low: "peu de partenaires", high: "beaucoup",
        empty: "aucun n’est nommé"))
  }

  static func intervals(_ count: Int) -> Chart {
    var random = Random(seed: UInt64(count) + 5)
    return .intervals(
      IntervalPlot(
        text: text("Sur combien de plateformes siège un partenaire"),
        rows: names(count).enumerated().map { place, name in
          let value = 1.9 - Double(place) / Double(max(1, count)) * 0.8
          let half = 0.05 + Double(random.below(20)) / 100
          let isBare = random.below(9) == 0
          return .init(
            name: name, value: value, low: isBare ? .nan : value - half,
            high: isBare ? .nan : value + half, valueText: "1,6",
            note: place % 3 == 0
              ? "ne se distingue d’aucune autre" : "sûrement au-dessus de 3, en dessous de 12",
            standing: isBare
              ? .undecided : value - half > 1.5 ? .above : value + half < 1.5 ? .below : .undecided)
        }, axis: ChartAxis("Plateformes par partenaire"),
        reference: .init(value: 1.5, label: "milieu des communes"),
        above: "sûrement au-dessus", below: "sûrement en dessous",
        undecided: "on ne peut pas trancher"))
  }

  static let makers: [(name: String, make: @Sendable (Int) -> Chart)] = [
    ("dendrogram", dendrogram), ("map", map), ("funnel", funnel), ("heat", heat),
    ("sectors", sectors), ("intervals", intervals),
  ]
}
