public import MaillageGraph

/// Every small network, each form once.
public enum AllNetworks {
  /// One 0/1 matrix for each class of matrices that are equal up to the order of rows and columns.
  ///
  /// There are 317 of 4 × 4, out of 65 536 matrices.
  public static func classes(rows: Int, columns: Int) -> [[[Bool]]] {
    let orders = permutations(of: Array(0..<columns))
    var seen: Set<[Int]> = []
    var classes: [[[Bool]]] = []
    forEachMultiset(of: 1 << columns, size: rows) { masks in
      let canonical = orders.map { order in
        masks.map { mask in
          order.enumerated().reduce(0) { $0 | ((mask >> $1.element & 1) << $1.offset) }
        }.sorted()
      }.min { $0.lexicographicallyPrecedes($1) }
      guard let canonical, seen.insert(canonical).inserted else { return }
      classes.append(canonical.map { mask in (0..<columns).map { mask >> $0 & 1 == 1 } })
    }
    return classes
  }

  /// All orders of some items.
  public static func permutations<Item>(of items: [Item]) -> [[Item]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { first in
      var rest = items
      let item = rest.remove(at: first)
      return permutations(of: rest).map { [item] + $0 }
    }
  }

  private static func forEachMultiset(of limit: Int, size: Int, _ body: ([Int]) -> Void) {
    var masks = Array(repeating: 0, count: size)
    while true {
      body(masks)
      guard let last = masks.lastIndex(where: { $0 < limit - 1 }) else { return }
      let next = masks[last] + 1
      for position in last..<size { masks[position] = next }
    }
  }
}

extension TwoModeNetwork {
  /// The network of a 0/1 matrix, a row an organisation.
  public static func matrix(_ cells: [[Bool]], columns: Int? = nil) -> TwoModeNetwork {
    matrix(cells.map { $0.map { $0 ? 1 : 0 } }, columns: columns)
  }

  /// The 0/1 matrix of a network, a row an organisation.
  public var cells: [[Bool]] {
    organisations.ids.map { organisation in
      var row = Array(repeating: false, count: platforms.count)
      for platform in platforms(of: organisation) { row[platform.index] = true }
      return row
    }
  }
}
