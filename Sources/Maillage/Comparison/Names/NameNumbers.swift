/// Hands out one number a folded name, the same in every commune.
struct NameNumbers {
  private var numbers: [String: Int32] = [:]
  /// The names as first written, by number.
  private(set) var names: [String] = []

  /// The number of a folded name; a new one where it was not met before.
  mutating func number(of key: String, writtenAs name: String) -> Int32 {
    if let number = numbers[key] { return number }
    let number = Int32(numbers.count)
    numbers[key] = number
    names.append(name)
    return number
  }
}
