/// Numbers of spreadsheets as people write them in a table.
package enum SheetNumber {
  /// The shortest form: `3`, not `3.0`; `0.1`, not `0.10000000000000001`. What is no number stays.
  static func text(_ stored: String) -> String {
    guard let value = value(stored) else { return stored }
    return text(value)
  }

  /// The number in a text, `nil` for anything that is not finite decimal digits.
  package static func value(_ stored: String) -> Double? {
    guard stored.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }),
      let value = Double(stored), value.isFinite
    else { return nil }
    return value
  }

  /// The shortest form of a finite number that reads back as the same.
  package static func text(_ value: Double) -> String {
    if value == value.rounded(.towardZero), abs(value) < 1e15 { return String(Int64(value)) }
    return String(describing: value)
  }
}

/// What a number format shows of a date.
enum DatePrecision: Equatable {
  case day
  case month
  case year
  case time

  /// The formats that spreadsheets have built in, by number.
  init?(builtIn number: Int) {
    switch number {
    case 14...16, 22, 27...31, 36, 50...54, 57, 58: self = .day
    case 17: self = .month
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    default: return nil
    }
  }

  /// Reads a format such as `dd/mm/yyyy` or `[$-80C]d mmmm yyyy;@`; `nil` if it shows no date.
  init?(format: String) {
    var days = 0
    var months = 0
    var years = 0
    var times = 0
    var skipsNext = false
    var isQuoted = false
    var brackets: String?
    // Only the first section, which is for positive numbers, counts.
    scanning: for character in format.lowercased().unicodeScalars {
      if skipsNext {
        skipsNext = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if let inside = brackets {
        if character == "]" {
          // Elapsed hours, minutes, seconds; other brackets are colours, conditions, languages.
          if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { times += 1 }
          brackets = nil
        } else {
          brackets = inside + String(character)
        }
      } else {
        switch character {
        case "\\", "_", "*": skipsNext = true
        case "\"": isQuoted = true
        case "[": brackets = ""
        case ";": break scanning
        case "d": days += 1
        case "m": months += 1
        case "y": years += 1
        case "h", "s": times += 1
        default: break
        }
      }
    }
    if days > 0 {
      self = .day
    } else if years > 0 {
      self = months > 0 ? .month : .year
    } else if times > 0 {
      self = .time
    } else if months > 0 {
      self = .month
    } else {
      return nil
    }
  }

  /// A day number as ISO text, to the precision that the sheet shows; `nil` outside years 1 to 9999.
  func text(dayNumber: Double, countsFrom1904: Bool) -> String? {
    guard dayNumber.isFinite, dayNumber >= 0, dayNumber < 2_958_466 else { return nil }
    let whole = Int(dayNumber)
    if self == .time {
      let seconds = Int(((dayNumber - Double(whole)) * 86_400).rounded()) + whole * 86_400
      return "\(Self.two(seconds / 3_600)):\(Self.two(seconds / 60 % 60))"
        + (seconds % 60 == 0 ? "" : ":\(Self.two(seconds % 60))")
    }
    // Day 60 of the calendar from 1900 is a 29 February that never was; before it, days are one off.
    let epoch = countsFrom1904 ? -24_107 : whole < 60 ? -25_568 : -25_569
    let (year, month, day) = Self.civil(daysFrom1970: whole + epoch)
    switch self {
    case .year: return "\(year)"
    case .month: return "\(year)-\(Self.two(month))"
    case .day, .time: return "\(year)-\(Self.two(month))-\(Self.two(day))"
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The Gregorian date of a day (Hinnant, "chrono-compatible low-level date algorithms", 2013).
  private static func civil(daysFrom1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
