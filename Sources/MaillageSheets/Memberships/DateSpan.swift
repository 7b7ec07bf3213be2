/// A year or a day of the Gregorian calendar, as people write it in a table: `2024` or `2024-03-01`.
public struct PartialDate: Sendable, Hashable, Comparable {
  /// The first day meant, as `yyyymmdd`.
  public let firstDay: Int32
  /// The last day meant, as `yyyymmdd`; the same day unless only a year was given.
  public let lastDay: Int32

  /// A whole year.
  public init(year: Int) {
    self.init(firstDay: year * 10_000 + 101, lastDay: year * 10_000 + 1231)
  }

  private init(firstDay: Int, lastDay: Int) {
    self.init(firstDay: Int32(firstDay), lastDay: Int32(lastDay))
  }

  fileprivate init(firstDay: Int32, lastDay: Int32) {
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// Reads `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; `nil` for anything else or a day that does not exist.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
    guard let year = Int(parts[0]), year > 0 else { return nil }
    guard parts.count > 1 else {
      self.init(year: year)
      return
    }
    guard parts[1].utf8.count == 2, let month = Int(parts[1]), (1...12).contains(month) else {
      return nil
    }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard parts.count > 2 else {
      let firstDay = year * 10_000 + month * 100 + 1
      self.init(firstDay: firstDay, lastDay: firstDay + lengths[month - 1] - 1)
      return
    }
    guard parts[2].utf8.count == 2, let day = Int(parts[2]), (1...lengths[month - 1]).contains(day)
    else { return nil }
    let onlyDay = year * 10_000 + month * 100 + day
    self.init(firstDay: onlyDay, lastDay: onlyDay)
  }

  /// The order of first days, the shorter span first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.firstDay, left.lastDay) < (right.firstDay, right.lastDay)
  }
}

extension PartialDate: CustomStringConvertible {
  /// As it is written in a table: `2024`, `2024-03` or `2024-03-01`.
  public var description: String {
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (year, month, day) = (firstDay / 10_000, firstDay / 100 % 100, firstDay % 100)
    if firstDay == lastDay { return "\(year)-\(two(month))-\(two(day))" }
    return lastDay / 100 == firstDay / 100 ? "\(year)-\(two(month))" : "\(year)"
  }
}

/// When a membership holds; both ends included, open where nothing is said.
public struct DateSpan: Sendable, Hashable {
  // The four days as they are, 0 where an end is open: two optional dates would take half as much
  // again, in a value that every membership holds.
  private let fromFirst: Int32
  private let fromLast: Int32
  private let untilFirst: Int32
  private let untilLast: Int32

  /// When it begins, if that is said.
  public var from: PartialDate? {
    fromFirst == 0 ? nil : PartialDate(firstDay: fromFirst, lastDay: fromLast)
  }

  /// When it ends, if that is said.
  public var until: PartialDate? {
    untilFirst == 0 ? nil : PartialDate(firstDay: untilFirst, lastDay: untilLast)
  }

  /// A span that may be open at either end.
  public init(from: PartialDate? = nil, until: PartialDate? = nil) {
    fromFirst = from?.firstDay ?? 0
    fromLast = from?.lastDay ?? 0
    untilFirst = until?.firstDay ?? 0
    untilLast = until?.lastDay ?? 0
  }

  /// Whether any day of `date` lies in the span.
  public func overlaps(_ date: PartialDate) -> Bool {
    (fromFirst == 0 || fromFirst <= date.lastDay)
      && (untilFirst == 0 || untilLast >= date.firstDay)
  }
}
