internal import GraphvizShim

/// What the library that draws calls itself.
public var graphvizVersion: String { String(cString: maillage_graphviz_version()) }
