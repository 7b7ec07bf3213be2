/// Places a tree: names on the left, branches that meet to the right, a scale above.
struct DendrogramLayout {
  private let chart: Dendrogram
  private let page: ChartPage

  private static let nameWidth = 230.0
  private static let treeWidth = 430.0

  init(_ chart: Dendrogram) throws(DrawingError) {
    self.chart = chart
    page = try ChartPage(chart.text)
    let leaves = chart.leaves.count
    guard chart.merges.count == max(0, leaves - 1) else {
      throw .invalidDiagram(field: "merges", value: "\(chart.merges.count)")
    }
    var isTaken = [Bool](repeating: false, count: leaves + chart.merges.count)
    var last = 0.0
    for (number, merge) in chart.merges.enumerated() {
      try ChartPage.check(merge.height, "height of a merge")
      for part in [merge.first, merge.second] {
        guard part >= 0, part < leaves + number, !isTaken[part] else {
          throw .invalidDiagram(field: "parts of a merge", value: "\(part)")
        }
        isTaken[part] = true
      }
      guard merge.height >= last - 1e-9 else {
        throw .invalidDiagram(field: "height of a merge", value: "\(merge.height)")
      }
      last = max(last, merge.height)
    }
  }

  /// A branch that is drawn: a leaf, or a group of leaves that does not fit.
  private struct Branch {
    var name: String
    var height: Double
    var place = Point(x: 0, y: 0)
  }

  func scene() -> Scene {
    let count = chart.leaves.count
    var (scene, y) = page.start(
      width: Self.nameWidth + Self.treeWidth + 60 + 2 * ChartPage.margin, legend: [])
    let scale = ChartScale(
      covering: chart.merges.map(\.height),
      axis: ChartAxis(chart.axis.label, isShare: chart.axis.isShare, beginsAtZero: true))
    let left = ChartPage.margin + Self.nameWidth + 10
    func x(_ height: Double) -> Double { left + scale.share(max(0, height)) * Self.treeWidth }
    let axis = TopAxis(scale: scale, label: chart.axis.label, text: chart.text, x: x)
    y = axis.addHead(to: &scene, y: y + 6, width: Self.treeWidth + 30)
    let top = y
    // What is merged before this is drawn as one branch.
    let hidden = max(0, count - Dendrogram.mostBranches)
    var branches: [Int: Branch] = [:]
    for node in drawnNodes(hidden: hidden) {
      var branch = Branch(
        name: name(of: node), height: node < count ? 0 : chart.merges[node - count].height)
      let lines = TextStyle.name.wrapped(branch.name, width: Self.nameWidth)
      let height = max(17, Double(lines.count) * TextStyle.name.lineHeight + 3)
      branch.place = Point(x: x(branch.height), y: y + height / 2)
      scene.texts.append(
        TextBlock(
          x: ChartPage.margin,
          y: branch.place.y - Double(lines.count) * TextStyle.name.lineHeight / 2,
          width: Self.nameWidth, lines: lines, style: .name, alignment: .trailing))
      if branch.height > 0 {
        scene.curves.append(
          ChartPage.line(
            from: Point(x: left, y: branch.place.y), to: branch.place, colour: Theme.blockOutline,
            width: 3, name: branch.name))
      }
      branches[node] = branch
      y += height
    }
    for number in hidden..<max(hidden, chart.merges.count) {
      let merge = chart.merges[number]
      guard let one = branches[merge.first], let other = branches[merge.second] else { continue }
      let place = Point(x: x(merge.height), y: (one.place.y + other.place.y) / 2)
      scene.curves.append(
        ChartPage.path(
          [
            one.place, Point(x: place.x, y: one.place.y), Point(x: place.x, y: other.place.y),
            other.place,
          ], colour: Theme.platform, width: 1.4))
      branches[count + number] = Branch(name: "", height: merge.height, place: place)
    }
    if let root = branches[count + chart.merges.count - 1], !chart.merges.isEmpty {
      scene.curves.append(
        ChartPage.line(
          from: root.place, to: Point(x: root.place.x + 14, y: root.place.y),
          colour: Theme.platform, width: 1.4))
    }
    scene.curves.insert(contentsOf: axis.grid(from: top - 4, to: y + 2), at: 0)
    scene.table = table
    page.finish(&scene, below: y + 4)
    return scene
  }

  /// The ends of the branches, from the top: leaves, or groups that are drawn as one.
  private func drawnNodes(hidden: Int) -> [Int] {
    let count = chart.leaves.count
    guard !chart.merges.isEmpty else { return Array(0..<count) }
    var ends: [Int] = []
    var stack = [count + chart.merges.count - 1]
    while let node = stack.popLast() {
      if node < count || node - count < hidden {
        ends.append(node)
      } else {
        let merge = chart.merges[node - count]
        stack += [merge.second, merge.first]
      }
    }
    return ends
  }

  /// The name of a leaf; of a group, that of its first leaf and how many others there are.
  private func name(of node: Int) -> String {
    let members = leaves(below: node)
    let first = PlainText.line(chart.leaves[members[0]])
    return members.count == 1 ? first : "\(first) + \(members.count - 1)"
  }

  private func leaves(below node: Int) -> [Int] {
    var found: [Int] = []
    var stack = [node]
    while let next = stack.popLast() {
      if next < chart.leaves.count {
        found.append(next)
      } else {
        let merge = chart.merges[next - chart.leaves.count]
        stack += [merge.second, merge.first]
      }
    }
    return found
  }

  /// Each merge in words: what meets at which dissimilarity.
  private var table: TextTable {
    let scale = ChartScale(covering: [0, 0.0005], axis: chart.axis)
    let rows = chart.merges.map { merge in
      [
        names(below: merge.first), names(below: merge.second),
        scale.text(merge.height, mark: chart.text.decimalMark, language: chart.text.language),
      ]
    }
    return TextTable(
      heads: [chart.text.nameHead, chart.text.nameHead, PlainText.line(chart.axis.label)],
      rows: rows)
  }

  private func names(below node: Int) -> String {
    let members = leaves(below: node)
    let shown = members.prefix(3).map { PlainText.line(chart.leaves[$0]) }.joined(separator: ", ")
    return members.count > 3 ? "\(shown) + \(members.count - 3)" : shown
  }
}
