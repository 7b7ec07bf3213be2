import ArgumentParser
import Maillage

extension Workspace {
  /// What changed in each commune: between two dates, or since an earlier list; nothing where neither
  /// was asked for.
  ///
  /// - Parameters:
  ///   - dates: one date or two; of two the first one in time is that of the earlier list.
  ///   - earlier: where the earlier list stands; the sources themselves if left out.
  ///   - sources: how it is read.
  mutating func changes(
    between dates: [PartialDate], since earlier: String?, reading sources: SourceOptions
  ) throws -> [CommuneChanges] {
    guard let earlier else {
      guard let first = dates.min(), let last = dates.max(), first != last else { return [] }
      return CommuneChanges.between(first, last, in: table, selection: selection)
    }
    var options = try sources.readerOptions(language: language)
    options.parallelism = parallelism
    let reading = stopwatch.time("read") {
      console.watching(.reading, in: language) { _ in
        SourceReader(options).read([earlier], standardInput: nil)
      }
    }
    for diagnostic in reading.diagnostics { report(diagnostic.worded(in: language)) }
    return CommuneChanges.between(
      reading.value, at: dates.count > 1 ? dates.min() : nil, table, at: dates.max(),
      selection: selection)
  }
}
