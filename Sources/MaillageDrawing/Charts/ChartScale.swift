/// Where values stand along an axis, and the round numbers written on it.
struct ChartScale {
  let low: Double
  let high: Double
  let ticks: [Double]
  private let digits: Int
  private let axis: ChartAxis

  /// A scale that covers `values`, which are finite, with about `wanted` round numbers.
  init(covering values: [Double], axis: ChartAxis, wanted: Int = 5) {
    self.axis = axis
    var least = values.min() ?? 0
    var most = values.max() ?? 1
    if axis.beginsAtZero { (least, most) = (min(0, least), max(0, most)) }
    if most - least < 1e-9 * max(1, abs(most)) {
      // All are equal: a scale around them, and never below 0 where they are not.
      let room = max(abs(most) / 2, axis.isShare ? 0.1 : 0.5)
      (least, most) = (least >= 0 ? max(0, least - room) : least - room, most + room)
    }
    // The step is 1, 2 or 5 times a power of ten.
    let rough = (most - least) / Double(max(1, wanted))
    var power = 1.0
    var exponent = 0
    while power > rough { (power, exponent) = (power / 10, exponent - 1) }
    while power * 10 <= rough { (power, exponent) = (power * 10, exponent + 1) }
    var step = power * 10
    var stepExponent = exponent + 1
    for factor in [1.0, 2, 5] where power * factor >= rough * 0.999 {
      (step, stepExponent) = (power * factor, exponent)
      break
    }
    let first = (least / step).rounded(.down)
    let last = (most / step).rounded(.up)
    low = first * step
    high = last * step
    ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
    digits = max(0, -(stepExponent + (axis.isShare ? 2 : 0)))
  }

  /// Where `value` stands between 0 and 1.
  func share(_ value: Double) -> Double { (value - low) / (high - low) }

  /// A number of the axis in words.
  func text(_ value: Double, mark: String, language: String) -> String {
    var text = Decimal.text(axis.isShare ? value * 100 : value, digits: min(6, digits))
    if text.first == "-" { text = text == "-0" ? "0" : "−" + text.dropFirst() }
    text = text.split(separator: ".").joined(separator: mark)
    guard axis.isShare else { return text }
    return language == "fr" || language == "de" ? text + "\u{A0}%" : text + "%"
  }
}
