import ArgumentParser
import Maillage

/// Measures by their ids.
enum MeasureSelection {
  /// The measures of a list of ids, in the order of the catalogue, or all of them.
  ///
  /// - Throws: a usage error that names the nearest id where one is unknown.
  static func measures(named ids: [String]?) throws -> [Measure] {
    guard let ids else { return MeasureCatalogue.all }
    if ids.isEmpty { throw ValidationError("No measure is named. See: maillage measures") }
    for id in ids where MeasureCatalogue.measure(id) == nil {
      let hint = MeasureCatalogue.nearest(to: id).map { " Did you mean \($0)?" } ?? ""
      throw ValidationError(
        "There is no measure \(id).\(hint) See: maillage measures")
    }
    return MeasureCatalogue.all.filter { ids.contains($0.id) }
  }
}
