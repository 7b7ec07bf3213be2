/// A length of time as people read it; the units are the same in the four languages.
enum DurationText {
  /// Seconds below a minute and a half, minutes below an hour and a half, then hours and minutes.
  static func short(_ seconds: Double) -> String {
    if seconds < 90 { return "\(Int(seconds.rounded(.up))) s" }
    let minutes = Int((seconds / 60).rounded(.up))
    if minutes < 90 { return "\(minutes) min" }
    // Beyond three months nobody waits, and a number must stay a number.
    return minutes < 130_000 ? "\(minutes / 60) h \(minutes % 60) min" : "> 2000 h"
  }
}
