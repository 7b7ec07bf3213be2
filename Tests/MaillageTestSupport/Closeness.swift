/// Whether two numbers are equal for all that their computation can promise: both undefined, or
/// no farther apart than a share of the larger (or of one).
public func areClose(_ one: Double, _ other: Double, within share: Double = 1e-9) -> Bool {
  if one.isNaN || other.isNaN { return one.isNaN && other.isNaN }
  return one == other || abs(one - other) <= share * max(1, abs(one), abs(other))
}
