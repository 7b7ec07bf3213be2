/// Distinct texts as bytes, each with its place, in the order of arrival.
///
/// A text lies behind one word about it, filled up to whole words, so that looking at it waits for
/// memory once; a million texts are two arrays. A `String` is made of a text when it is shown.
package struct TextStore: Sendable {
  /// Records: a word with the place (lower half) and the count of bytes (upper half), then the bytes.
  private(set) var records: ContiguousArray<UInt64> = []
  /// Where the record of each text begins.
  private(set) var starts: ContiguousArray<UInt32> = []

  /// No texts.
  init() {}

  /// Texts in the order given.
  package init(_ texts: some Sequence<String>) {
    for text in texts { append(text) }
  }

  /// How many texts there are.
  package var count: Int { starts.count }

  /// How many bytes the records take.
  var byteCount: Int { records.count * 8 }

  /// A text as a string.
  package subscript(place: Int) -> String {
    withBytes(of: place) { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a text is empty.
  func isEmpty(_ place: Int) -> Bool { records[Int(starts[place])] >> 32 == 0 }

  /// All texts as strings.
  var strings: [String] { (0..<count).map { self[$0] } }

  /// The place of a text, if it is there.
  ///
  /// - Complexity: O(*n*), without making a string.
  func firstPlace(of text: StaticString) -> Int? {
    starts.firstIndex { start in
      records[Int(start)] >> 32 == UInt64(text.utf8CodeUnitCount)
        && equals(Int(start), text.utf8Start, text.utf8CodeUnitCount)
    }
  }

  /// Calls a function with the bytes of a text.
  @inline(__always)
  func withBytes<Result>(
    of place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    records.withUnsafeBytes { bytes in
      let start = Int(starts[place]) * 8
      let count = Int(records[Int(starts[place])] >> 32)
      return body(
        UnsafeBufferPointer(
          rebasing: bytes.bindMemory(to: UInt8.self)[start + 8..<start + 8 + count]))
    }
  }

  /// Room for so many more texts, whose records take so many bytes.
  mutating func reserve(texts: Int, bytes: Int) {
    starts.reserveLarge(starts.count + texts)
    records.reserveLarge(records.count + bytes / 8)
  }

  /// Appends a text.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { _ = append($0) }
  }

  /// Appends a text; where its record begins.
  @discardableResult
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let start = record(text, place: starts.count)
    starts.append(UInt32(start))
    return start
  }

  /// Appends a run of the texts of another store that was never changed.
  mutating func append(_ other: Self, _ places: Range<Int>) {
    guard let first = places.first else { return }
    let begin = Int(other.starts[first])
    let end =
      places.upperBound < other.count ? Int(other.starts[places.upperBound]) : other.records.count
    let shift = records.count - begin
    precondition(
      shift + end < Int(UInt32.max), "a column holds at most 32 GiB of distinct texts")
    records.reserveLarge(shift + end)
    records.append(contentsOf: other.records[begin..<end])
    for start in other.starts[places] { starts.append(UInt32(Int(start) + shift)) }
  }

  /// Puts another text in a place.
  mutating func replace(_ place: Int, by text: String) {
    var text = text
    starts[place] = UInt32(text.withUTF8 { record($0, place: place) })
  }

  private mutating func record(_ text: UnsafeBufferPointer<UInt8>, place: Int) -> Int {
    let start = records.count
    precondition(start < Int(UInt32.max), "a column holds at most 32 GiB of distinct texts")
    if start + text.count / 8 + 2 > records.capacity {
      records.reserveLarge(max(64, start + text.count / 8 + 2))
    }
    records.append(UInt64(UInt32(place)) | UInt64(text.count) << 32)
    guard let source = text.baseAddress else { return start }
    var done = 0
    while done + 8 <= text.count {
      records.append(ByteHash.word(source + done))
      done += 8
    }
    if done < text.count {
      var last: UInt64 = 0
      withUnsafeMutableBytes(of: &last) {
        $0.copyMemory(from: UnsafeRawBufferPointer(start: source + done, count: text.count - done))
      }
      records.append(last)
    }
    return start
  }

  /// Whether the last word of a record is that of a text of the same length.
  @inline(__always)
  static func isEnding(_ word: UInt64, of text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    // Where the text fills whole words; else the other bytes tell soon enough.
    count & 7 != 0 || count == 0 || word == ByteHash.word(text + count - 8)
  }

  /// Whether the text of a record, which is as long, is the same.
  @inline(__always)
  func equals(_ record: Int, _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    records.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      let text = (base + (record + 1) * 8).assumingMemoryBound(to: UInt8.self)
      return ByteHash.areEqual(text, start, count)
    }
  }
}
