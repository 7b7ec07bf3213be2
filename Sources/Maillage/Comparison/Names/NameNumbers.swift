/// Hands out one number a folded name, the same in every commune.
struct NameNumbers {
  private var numbers: [String: Int32] = [:]
  /// The folded names, by number.
  private(set) var keys: [String] = []

  /// The number of a name; a new one where it was not met before.
  mutating func number(of key: String) -> Int32 {
    if let number = numbers[key] { return number }
    let number = Int32(numbers.count)
    numbers[key] = number
    keys.append(key)
    return number
  }
}
