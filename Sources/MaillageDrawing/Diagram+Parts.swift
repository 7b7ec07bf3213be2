extension Diagram {
  /// One of several that are compared: a commune, or a commune at a date.
  public struct Part: Sendable, Hashable {
    /// Its name.
    public var label: String
    /// A small line below the name: its counts.
    public var note: String?
    /// Head of what only this part has ("Liège only").
    public var onlyHere: String

    /// A part.
    public init(label: String, note: String? = nil, onlyHere: String? = nil) {
      self.label = label
      self.note = note
      self.onlyHere = onlyHere ?? label
    }
  }

  /// The union of several diagrams, in which everything says which of them name it.
  ///
  /// Bodies are the same where their keys are, and so are platforms; the first diagram that names
  /// something gives its label. Cut nodes of any stay marked; modules, which depend on the whole, go.
  ///
  /// - Parameters:
  ///   - title: the heading.
  ///   - diagrams: what is compared, with the words for each.
  public init(title: String, comparing diagrams: [(part: Part, diagram: Diagram)]) {
    self.init(title: title, parts: diagrams.map(\.part))
    var bodyPlaces: [String: Int] = [:]
    var platformPlaces: [String: Int] = [:]
    for (part, diagram) in diagrams.map(\.diagram).enumerated() {
      if part == 0 { words = diagram.words }
      let sectorPlaces = diagram.sectors.map { place(of: $0) }
      let ownBodies = diagram.bodies.map { body -> Int in
        var body = body
        body.sector = body.sector.flatMap {
          sectorPlaces.indices.contains($0) ? sectorPlaces[$0] : nil
        }
        return add(body, of: part, places: &bodyPlaces)
      }
      let ownPlatforms = diagram.platforms.map { add($0, of: part, places: &platformPlaces) }
      for tie in diagram.ties
      where ownBodies.indices.contains(tie.body)
        && ownPlatforms.indices.contains(tie.platform)
      {
        var own = tie
        own.body = ownBodies[tie.body]
        own.platform = ownPlatforms[tie.platform]
        own.part = part
        ties.append(own)
      }
      for link in diagram.links
      where ownPlatforms.indices.contains(link.from)
        && ownPlatforms.indices.contains(link.to)
      {
        links.append(
          Link(
            from: ownPlatforms[link.from], to: ownPlatforms[link.to], label: link.label,
            part: part))
      }
    }
  }

  private mutating func place(of sector: SectorStyle) -> Int {
    if let place = sectors.firstIndex(of: sector) { return place }
    sectors.append(sector)
    return sectors.count - 1
  }

  private mutating func add(_ body: Body, of part: Int, places: inout [String: Int]) -> Int {
    let key = body.key ?? body.label
    guard let place = places[key] else {
      var body = body
      body.parts = [part]
      body.cutParts = body.isCut ? [part] : []
      body.module = nil
      places[key] = bodies.count
      bodies.append(body)
      return bodies.count - 1
    }
    bodies[place].parts.append(part)
    bodies[place].isCut = bodies[place].isCut || body.isCut
    if body.isCut { bodies[place].cutParts.append(part) }
    bodies[place].isLocal = bodies[place].isLocal || body.isLocal
    bodies[place].sector = bodies[place].sector ?? body.sector
    return place
  }

  private mutating func add(_ platform: Platform, of part: Int, places: inout [String: Int]) -> Int
  {
    let key = platform.key ?? platform.label
    guard let place = places[key] else {
      var platform = platform
      platform.parts = [part]
      platform.cutParts = platform.isCut ? [part] : []
      platform.module = nil
      places[key] = platforms.count
      platforms.append(platform)
      return platforms.count - 1
    }
    platforms[place].parts.append(part)
    platforms[place].isCut = platforms[place].isCut || platform.isCut
    if platform.isCut { platforms[place].cutParts.append(part) }
    platforms[place].note = platforms[place].note ?? platform.note
    return place
  }
}
