import Testing

@testable import MaillageSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sheets made to cost more than they should: four times as much may take some ten times as long,
/// where a quadratic reading takes sixteen.
@Suite("Sheets: growth")
struct SheetGrowthTests {
  /// `{i}` is another word each time.
  @Test(arguments: [
    "met steun van de politie ", "(", ", ", "et et ", "La CSIL réunit le CPAS, ", "«",
    "Partenaires :\n",
    "  - - CPAS\n", "0475 ", "a@", "Zelda Quint ", "de la ", "A. B. ", "M. ",
    "le CPAS (", "J. Peeters, ", "Le réseau Aba{i} réunit le CPAS et la police. ",
    "Le réseau Aide réunit le Xa{i}, le Ya{i} et la police. ", "Ville de Aba{i} ",
    "• Zelda Quint{i}, CPAS{i}\n", "Le réseau Aba{i} fait partie du réseau Cab{i}. ",
  ])
  func readingIsLinear(_ part: String) {
    func text(_ bytes: Int) -> String {
      (0..<bytes / part.utf8.count).map {
        part.replacing("{i}", with: String($0, radix: 36))
      }.joined()
    }
    let short = text(4_000)
    let long = text(16_000)
    let (one, four) = (time(short), time(long))
    #expect(four < one * 10 + 0.02, "\(one) \(four)")
  }

  /// The least of three times of this thread alone, in seconds: the machine may be busy.
  private func time(_ text: String) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    return (0..<3).map { _ in
      let start = now()
      _ = SheetExtractor.read(text, file: "a.txt")
      return now() - start
    }.min() ?? 0
  }
}
