internal import Synchronization

/// An array that is made when somebody first asks for it, once for all who share it.
///
/// A million names are a million small pieces of memory, and much that is done with a network looks at
/// none of them: they are kept in whatever form costs least until a name is shown.
package struct LateArray<Element: Sendable>: Sendable {
  /// How many elements there are, whether they are made or not.
  package let count: Int
  private let once: Once

  /// An array that is there already.
  package init(_ array: [Element]) {
    count = array.count
    once = Once(array)
  }

  /// An array to be made.
  ///
  /// - Parameters:
  ///   - count: how many elements it will have.
  ///   - make: makes it; called once at most, and let go of with all that it holds.
  package init(count: Int, make: @escaping @Sendable () -> [Element]) {
    self.count = count
    once = Once(make)
  }

  /// The array.
  package var array: [Element] { once.array }

  private final class Once: Sendable {
    private final class Made: Sendable {
      let array: [Element]

      init(_ array: [Element]) { self.array = array }
    }

    private let made = AtomicLazyReference<Made>()
    private let pending: Mutex<(@Sendable () -> [Element])?>

    init(_ array: [Element]) {
      pending = Mutex(nil)
      _ = made.storeIfNil(Made(array))
    }

    init(_ make: @escaping @Sendable () -> [Element]) { pending = Mutex(make) }

    var array: [Element] {
      if let made = made.load() { return made.array }
      return pending.withLock { make in
        if let made = made.load() { return made.array }
        let array = make?() ?? []
        make = nil
        return made.storeIfNil(Made(array)).array
      }
    }
  }
}
