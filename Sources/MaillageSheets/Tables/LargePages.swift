#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Says of a large piece of memory that it may lie on large pages.
///
/// Memory is had page by page, when each is first written: on pages of four KiB that is a quarter of
/// the time of reading a large table, and looking things up all over it misses the addresses of pages.
/// Where the system does not do it, nothing is lost.
enum LargePages {
  private static let page: UInt = 1 << 21

  /// Call it before the memory is written for the first time.
  static func advise(_ memory: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
      guard memory.count >= 2 * Int(page), let base = memory.baseAddress else { return }
      // Whole large pages only: what lies beside the piece is not its own.
      let start = (UInt(bitPattern: base) + page - 1) & ~(page - 1)
      let end = (UInt(bitPattern: base) + UInt(memory.count)) & ~(page - 1)
      if start < end {
        _ = madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
      }
    #endif
  }
}

extension ContiguousArray {
  /// Room for so many elements, on large pages if that is a lot; what is there already is moved, and
  /// gets twice the room at least, so that it is not moved again and again.
  mutating func reserveLarge(_ least: Int) {
    guard least > capacity else { return }
    let room = isEmpty ? least : Swift.max(least, 2 * capacity)
    var larger = Self()
    larger.reserveCapacity(room)
    larger.withUnsafeMutableBufferPointer { buffer in
      LargePages.advise(
        UnsafeMutableRawBufferPointer(
          start: buffer.baseAddress, count: room * MemoryLayout<Element>.stride))
    }
    larger.append(contentsOf: self)
    self = larger
  }
}
