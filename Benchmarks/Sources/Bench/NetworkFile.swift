import Foundation
import Maillage

/// The networks that networks.py writes: 32-bit integers, lowest byte first. The numbers of
/// organisations and platforms, then a pair for each membership, both counted from 0.
enum NetworkFile {
  static func read(_ path: String) throws -> TwoModeNetwork {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return data.withUnsafeBytes { bytes in
      func number(_ index: Int) -> Int {
        Int(Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: Int32.self)))
      }
      var builder = NetworkBuilder()
      for index in 0..<number(0) { _ = builder.addOrganisation(padded(index)) }
      for index in 0..<number(1) { _ = builder.addPlatform(padded(index)) }
      for index in stride(from: 2, to: bytes.count / 4, by: 2) {
        builder.addMembership(organisation: number(index), platform: number(index + 1))
      }
      return builder.build().network
    }
  }

  /// A name that sorts as its number does: nodes keep the numbers that peers know them by.
  private static func padded(_ number: Int) -> String {
    String(String(10_000_000 + number).dropFirst())
  }
}
