public import MaillageSheets

/// Numbers as a reader of each language writes them, without asking the machine for a locale.
public struct Numerals: Sendable {
  /// The language.
  public let language: Language

  /// The numerals of a language.
  public init(_ language: Language) { self.language = language }

  /// A whole number: `12 345` in French, `12.345` in Dutch and German, `12,345` in English.
  public func whole(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let separator =
      switch language {
      case .french: "\u{202F}"
      case .dutch, .german: "."
      case .english: ","
      }
    // Four digits stand together, as in a year; French and German habits agree.
    guard digits.count > 4 else { return number < 0 ? "−" + digits : digits }
    var result = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) { result += separator }
      result.append(digit)
    }
    return number < 0 ? "−" + result : result
  }

  /// A number with up to so many decimals, trailing zeros dropped; `–` where undefined.
  public func decimal(_ number: Double, places: Int = 2) -> String {
    guard number.isFinite else { return "–" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = (abs(number) * Double(scale)).rounded()
    guard scaled < 9e15 else { return "\(number)" }
    let (unit, fraction) = Int(scaled).quotientAndRemainder(dividingBy: scale)
    let sign = number < 0 && scaled > 0 ? "−" : ""
    guard fraction > 0 else { return sign + whole(unit) }
    var digits = String(fraction)
    digits = String(repeating: "0", count: places - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return sign + whole(unit) + (language == .english ? "." : ",") + digits
  }

  /// A share as a percentage without decimals; `–` where undefined.
  public func percent(_ share: Double) -> String {
    guard share.isFinite else { return "–" }
    let number = decimal(share * 100, places: 0)
    return switch language {
    case .french: number + "\u{202F}%"
    case .german: number + "\u{A0}%"
    case .dutch, .english: number + "%"
    }
  }

  /// Whether a number takes the singular: nought and one in French, one elsewhere.
  public func isSingular(_ number: Int) -> Bool {
    language == .french ? number == 0 || number == 1 : number == 1
  }

  /// Whether a number with decimals takes the singular: below two in French, exactly one elsewhere.
  public func isSingular(_ number: Double) -> Bool {
    language == .french ? number < 2 : decimal(number) == "1"
  }
}
