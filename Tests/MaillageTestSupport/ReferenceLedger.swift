import Foundation

/// Reference values of a data set, with a note of every one that was asked for: what nobody asked
/// for was not tested.
public final class ReferenceLedger {
  /// The values.
  public let values: ReferenceValues
  private var read: Set<String> = []

  /// Opens the values of a data set.
  public init(_ values: ReferenceValues) { self.values = values }

  private func note<Value>(_ path: String, _ type: Value.Type) throws -> Value {
    let keys = path.split(separator: "/").map(String.init)
    guard let value = values.value(keys) as? Value else {
      throw ReferenceValues.Failure.missing(path)
    }
    read.insert(path)
    return value
  }

  /// Whether there is a value, or a dictionary of values, at a path.
  public func has(_ path: String) -> Bool {
    values.value(path.split(separator: "/").map(String.init)) != nil
  }

  /// A number.
  public func number(_ path: String) throws -> Double { try note(path, NSNumber.self).doubleValue }

  /// Numbers by node name; NaN where there is none.
  public func numbers(_ path: String) throws -> [String: Double] {
    try note(path, [String: Any].self).mapValues { ($0 as? NSNumber)?.doubleValue ?? .nan }
  }

  /// A list of numbers.
  public func list(_ path: String) throws -> [Double] {
    try note(path, [NSNumber].self).map(\.doubleValue)
  }

  /// A list of names.
  public func names(_ path: String) throws -> [String] { try note(path, [String].self) }

  /// Lists of names.
  public func sets(_ path: String) throws -> [[String]] { try note(path, [[String]].self) }

  /// Rows of numbers.
  public func matrix(_ path: String) throws -> [[Double]] {
    try note(path, [[NSNumber]].self).map { $0.map(\.doubleValue) }
  }

  /// The paths of all values that were not asked for.
  public var unread: [String] {
    values.leaves().filter { leaf in
      !read.contains { leaf == $0 || leaf.hasPrefix($0 + "/") }
    }
  }
}
