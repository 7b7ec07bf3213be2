/// Takes the time of drawing out of a PDF, so that the same picture is the same bytes.
enum PDFFinish {
  /// `pdf` with blanks for the date in its information dictionary.
  ///
  /// Blanks are what PDF allows between entries, and keep every byte at its place, as the table of
  /// places at the end of the file needs it. Where the dictionary is packed (newer cairo), it stays.
  static func withoutDate(_ pdf: [UInt8]) -> [UInt8] {
    var pdf = pdf
    let key = Array("/CreationDate (".utf8)
    var place = 0
    while let start = find(key, in: pdf, from: place) {
      guard let end = pdf[start...].firstIndex(of: UInt8(ascii: ")")), end - start < 60 else {
        break
      }
      for index in start...end { pdf[index] = UInt8(ascii: " ") }
      place = end
    }
    return pdf
  }

  private static func find(_ key: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= key.count else { return nil }
    var place = start
    while place <= bytes.count - key.count {
      if bytes[place] == key[0], bytes[place..<(place + key.count)].elementsEqual(key) {
        return place
      }
      place += 1
    }
    return nil
  }
}
