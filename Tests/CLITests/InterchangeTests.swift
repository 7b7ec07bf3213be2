import Foundation
import Testing

/// What other programs make of our exports: those two where Python has them, a strict XML parser
/// everywhere.
@Suite struct InterchangeTests {
  private static let table = #"""
    organisation,platform,sector,weight
    "Œuvre d'été & <fils>",Cellule,social,2.5
    CPAS,Cellule,social,
    CPAS,"Table ""ronde""",social,3
    École isolée,,education,
    Cellule,Cellule,,
    ,Comité vide,,
    """#

  private static let reader = """
    import sys, json
    import networkx as nx
    import igraph as ig
    g = nx.read_graphml(sys.argv[1])
    a = {
      "organisations": sorted(d["name"] for _, d in g.nodes(data=True) if d["bipartite"] == 0),
      "platforms": sorted(d["name"] for _, d in g.nodes(data=True) if d["bipartite"] == 1),
      "ties": sorted([sorted([g.nodes[u]["name"], g.nodes[v]["name"]]) + [d["weight"]]
                      for u, v, d in g.edges(data=True)]),
    }
    h = ig.Graph.Read_GraphML(sys.argv[1])
    b = {
      "organisations": sorted(v["name"] for v in h.vs if not v["type"]),
      "platforms": sorted(v["name"] for v in h.vs if v["type"]),
      "ties": sorted([sorted([h.vs[e.source]["name"], h.vs[e.target]["name"]]) + [e["weight"]]
                      for e in h.es]),
    }
    assert h.is_bipartite(), "igraph: not bipartite"
    h.bipartite_projection(types="type")
    print(json.dumps([a, b]))
    """

  private static let pythonHasPeers: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", "import networkx, igraph"]
    process.standardError = FileHandle.nullDevice
    try? process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  @Test(.enabled(if: pythonHasPeers, "networkx and igraph are not installed"))
  func networkXAndIgraphReadModesNamesAndWeights() throws {
    let bench = try Bench()
    try bench.write(Self.table, to: "table.csv")
    let written = try bench.run("convert", "table.csv", "-o", "network.graphml")
    #expect(written.status == 0, "\(written.errors)")
    try bench.write(Self.reader, to: "reader.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "reader.py", "network.graphml"]
    process.currentDirectoryURL = bench.folder
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let answer = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let readings = try #require(
      try JSONSerialization.jsonObject(with: answer) as? [[String: [Any]]])
    #expect(readings.count == 2)
    for reading in readings {
      let organisations = try #require(reading["organisations"] as? [String])
      let platforms = try #require(reading["platforms"] as? [String])
      let expected: Set = ["Œuvre d'été & <fils>", "CPAS", "École isolée", "Cellule"]
      #expect(Set(organisations) == expected)
      #expect(Set(platforms) == ["Cellule", "Table \"ronde\"", "Comité vide"])
      let ties = try #require(reading["ties"] as? [[Any]])
      let weights = ties.compactMap { $0.last as? Double }.sorted()
      #expect(weights == [1, 1, 2.5, 3])
    }
  }

  @Test func graphMLIsWellFormedWhateverTheNames() throws {
    let bench = try Bench()
    try bench.write(Self.table, to: "table.csv")
    _ = try bench.run("convert", "table.csv", "-o", "network.graphml")
    let text = try bench.read("network.graphml")
    let parser = XMLTally(text)
    #expect(parser.elements["node"] == 7)
    #expect(parser.elements["edge"] == 4)
    #expect(parser.isWellFormed)
  }
}
