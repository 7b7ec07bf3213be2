extension MembershipAssembly {
  /// A link to each platform that a platform is part of and shares a commune with.
  func parentLinks(_ records: [PlatformRecord]) -> [PlatformLinkRecord] {
    var placesByKey: [String: [Int]] = [:]
    let parentKeys = Set(records.compactMap(\.parent).map(NameKey.fold))
    for (place, record) in records.enumerated() where parentKeys.contains(record.key) {
      placesByKey[record.key, default: []].append(place)
    }
    var links: [PlatformLinkRecord] = []
    for (place, record) in records.enumerated() {
      guard let parent = record.parent else { continue }
      for other in placesByKey[NameKey.fold(parent)] ?? []
      where other != place && records[other].communes.contains(where: record.communes.contains) {
        links.append(PlatformLinkRecord(from: place, to: other, relation: "part of"))
      }
    }
    return links
  }

  /// The links of `links.csv`, between platforms that share a commune or are the only ones meant.
  mutating func appendStatedLinks(to table: inout MembershipTable) {
    guard !collector.pendingLinks.isEmpty else { return }
    var nodesOfName: [Int32: [Int]] = [:]
    for (place, node) in platforms.order.enumerated() {
      nodesOfName[platforms.names[Int(node)], default: []].append(place)
    }
    for link in collector.pendingLinks {
      let unknown = [link.from, link.to].filter { nodesOfName[$0] == nil }
      for name in unknown {
        collector.log.add(
          .linkUnknownPlatform, file: link.file, line: link.line,
          collector.platforms.shown[Int(name)])
      }
      guard unknown.isEmpty else { continue }
      let wanted = link.communes.map { Set(communeNames[Int($0)]) }
      func candidates(_ name: Int32) -> [Int] {
        (nodesOfName[name] ?? []).filter { place in
          wanted.map { !$0.isDisjoint(with: table.platforms[place].communes) } ?? true
        }
      }
      let (froms, tos) = (candidates(link.from), candidates(link.to))
      var pairs = froms.flatMap { from in tos.map { (from, $0) } }.filter { from, to in
        table.platforms[from].communes.contains(where: table.platforms[to].communes.contains)
      }
      if pairs.isEmpty, froms.count == 1, tos.count == 1 { pairs = [(froms[0], tos[0])] }
      if pairs.isEmpty {
        collector.log.add(
          .linkAmbiguous, file: link.file, line: link.line,
          collector.platforms.shown[Int(link.from)], collector.platforms.shown[Int(link.to)])
      }
      for (from, to) in pairs {
        let record = PlatformLinkRecord(from: from, to: to, relation: link.relation)
        if !table.links.contains(record) { table.links.append(record) }
      }
    }
  }
}
