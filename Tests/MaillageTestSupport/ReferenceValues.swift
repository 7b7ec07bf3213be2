import Foundation
public import MaillageGraph

/// Values that independent programs computed, read from `Reference/reference_values.json`.
public struct ReferenceValues {
  /// The names of the rows.
  public let rows: [String]
  /// The names of the columns.
  public let columns: [String]
  /// The matrix, a row an organisation.
  public let matrix: [[Double]]
  private let object: [String: Any]

  /// Why values could not be read.
  public enum Failure: Error {
    /// The file, or a part of it, is not there or not of the expected form.
    case missing(String)
  }

  /// The values of a data set: `davis`, `movie_actor` or `toy_disconnected`.
  public init(_ dataSet: String) throws {
    let root = try Self.root()
    let sets = root["datasets"] as? [String: Any]
    guard let object = (sets?[dataSet] ?? root[dataSet]) as? [String: Any] else {
      throw Failure.missing(dataSet)
    }
    try self.init(object, data: object["data"] as? [String: Any] ?? object, name: dataSet)
  }

  /// One of the toy communes: `alpha`, `beta` or `gamma`; the values are those of all three.
  public init(commune: String) throws {
    guard let toys = try Self.root()["toy_communes"] as? [String: Any],
      let data = (toys["data"] as? [String: Any])?[commune] as? [String: Any]
    else { throw Failure.missing(commune) }
    try self.init(toys, data: data, name: commune)
  }

  private init(_ object: [String: Any], data: [String: Any], name: String) throws {
    guard let rows = data["rows"] as? [String], let columns = data["cols"] as? [String],
      let matrix = data["matrix"] as? [[NSNumber]]
    else { throw Failure.missing(name) }
    self.rows = rows
    self.columns = columns
    self.matrix = matrix.map { $0.map(\.doubleValue) }
    self.object = object
  }

  private static func root() throws -> [String: Any] {
    guard
      let file = Bundle.module.url(
        forResource: "reference_values", withExtension: "json", subdirectory: "Reference"),
      let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    else { throw Failure.missing("reference_values.json") }
    return root
  }

  /// The network of the data set, under its own names.
  public var network: TwoModeNetwork {
    var builder = NetworkBuilder()
    let organisations = rows.map { builder.addOrganisation($0) }
    let platforms = columns.map { builder.addPlatform($0) }
    for (row, cells) in matrix.enumerated() {
      for (column, weight) in cells.enumerated() where weight > 0 {
        builder.addMembership(
          organisation: organisations[row], platform: platforms[column], weight: weight)
      }
    }
    return builder.build().network
  }

  /// A number at a path of keys.
  public func number(_ path: String...) throws -> Double {
    guard let number = value(path) as? NSNumber else { throw Failure.missing(path.description) }
    return number.doubleValue
  }

  /// Numbers by node name at a path of keys.
  public func numbers(_ path: String...) throws -> [String: Double] {
    guard let numbers = value(path) as? [String: NSNumber] else {
      throw Failure.missing(path.description)
    }
    return numbers.mapValues(\.doubleValue)
  }

  /// Rows of numbers at a path of keys.
  public func matrix(_ path: String...) throws -> [[Double]] {
    guard let rows = value(path) as? [[NSNumber]] else { throw Failure.missing(path.description) }
    return rows.map { $0.map(\.doubleValue) }
  }

  /// Rows of numbers at a path of keys, nil where there is none.
  public func optionalMatrix(_ path: String...) throws -> [[Double?]] {
    guard let rows = value(path) as? [[Any]] else { throw Failure.missing(path.description) }
    return rows.map { $0.map { ($0 as? NSNumber)?.doubleValue } }
  }

  /// A list of records at a path of keys: their texts and their numbers.
  public func records(
    _ path: String...
  ) throws -> [(texts: [String: String], numbers: [String: Double])] {
    guard let records = value(path) as? [[String: Any]] else {
      throw Failure.missing(path.description)
    }
    return records.map { record in
      (
        record.compactMapValues { $0 as? String },
        record.compactMapValues { ($0 as? NSNumber)?.doubleValue }
      )
    }
  }

  /// The texts in rows of texts and numbers at a path of keys.
  public func mixedRows(_ path: String...) throws -> [[String]] {
    guard let rows = value(path) as? [[Any]] else { throw Failure.missing(path.description) }
    return rows.map { $0.compactMap { $0 as? String } }
  }

  /// How many entries a list at a path of keys has.
  public func count(_ path: String...) throws -> Int {
    guard let list = value(path) as? [Any] else { throw Failure.missing(path.description) }
    return list.count
  }

  func value(_ path: [String]) -> Any? {
    path.reduce(object as Any?) { ($0 as? [String: Any])?[$1] }
  }

  /// The paths of all values that are no dictionaries, their keys joined by `/`.
  func leaves() -> [String] {
    func leaves(_ value: Any, _ path: String) -> [String] {
      guard let dictionary = value as? [String: Any] else { return [path] }
      return dictionary.flatMap { leaves($0.value, path.isEmpty ? $0.key : path + "/" + $0.key) }
    }
    return leaves(object, "").sorted()
  }
}
