/// Values separated by commas, as options take them.
enum CommaList {
  /// The values, without white space at their ends; `""` is a value (rows without a commune).
  static func items(_ text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map { item in
      let start = item.drop { $0 == " " }
      let end = start.lastIndex { $0 != " " }
      return end.map { String(start[...$0]) } ?? ""
    }
  }
}
