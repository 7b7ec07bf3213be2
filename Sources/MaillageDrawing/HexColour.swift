/// An opaque colour, written `#rrggbb`.
///
/// The only form of colour that reaches the library that draws: its own colour names and schemes
/// are many, and an unknown one is drawn black without a word.
public struct HexColour: Sendable, Hashable, CustomStringConvertible {
  /// Red, 0…255.
  public var red: UInt8
  /// Green, 0…255.
  public var green: UInt8
  /// Blue, 0…255.
  public var blue: UInt8

  /// A colour by its parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour that `text` says, nil unless it is `#` and six hexadecimal digits.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
    var value: UInt32 = 0
    for byte in bytes.dropFirst() {
      let digit: UInt32
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt32(byte - UInt8(ascii: "a")) + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = UInt32(byte - UInt8(ascii: "A")) + 10
      default: return nil
      }
      value = value << 4 | digit
    }
    self.init(rgb: value)
  }

  /// A colour from `0xrrggbb`.
  init(rgb: UInt32) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
  }

  /// `#rrggbb`, in lower case.
  public var description: String {
    var text = "#"
    for part in [red, green, blue] {
      for digit in [part >> 4, part & 15] {
        text.unicodeScalars.append(Unicode.Scalar(digit + (digit < 10 ? 0x30 : 0x57)))
      }
    }
    return text
  }

  /// Relative luminance, 0 (black) to 1 (white).
  ///
  /// - Reference: W3C, Web Content Accessibility Guidelines 2.2, "relative luminance", 2023.
  public var luminance: Double {
    func linear(_ part: UInt8) -> Double { Self.linearLight[Int(part)] }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast with another colour, 1 (none) to 21 (black on white).
  ///
  /// - Reference: W3C, Web Content Accessibility Guidelines 2.2, "contrast ratio", 2023.
  public func contrast(with other: HexColour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// This colour with a share of another, 0 (this) to 1 (the other).
  func mixed(with other: HexColour, share: Double) -> HexColour {
    func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8(max(0, min(255, Double(from) + (Double(to) - Double(from)) * share + 0.5)))
    }
    return HexColour(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// This colour, with as much white as it takes to stand out on `ground` by `contrast`.
  func lightened(on ground: HexColour, contrast: Double) -> HexColour {
    let white = HexColour(rgb: 0xFFFFFF)
    var share = 0.0
    while share < 1 {
      let lighter = mixed(with: white, share: share)
      if lighter.contrast(with: ground) >= contrast { return lighter }
      share += 0.05
    }
    return white
  }

  /// Linear light of each sRGB value.
  private static let linearLight: [Double] = (0...255).map { value in
    let part = Double(value) / 255
    return part <= 0.04045 ? part / 12.92 : power(of: (part + 0.055) / 1.055)
  }

  /// x to the power of 2.4 = x² · (x²)^⅕, by Newton's method: no need for a library of functions.
  private static func power(of base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }
}
