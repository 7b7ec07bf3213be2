/// What chance may change about a network when it is asked whether the network is unusual.
///
/// Every model keeps the organisations, the platforms and the fixed seats (`FixedSeats`); the models
/// differ in what else they keep. The more a model keeps, the less it leaves to explain.
public enum NullModel: String, Sendable, CaseIterable {
  /// All networks in which every organisation sits on as many platforms, and every platform has as
  /// many members, as in the data: each is equally likely.
  case fixedDegrees = "fixed-degrees"
  /// The bipartite configuration model: seats are taken independently, with the probabilities under
  /// which every degree is on average that of the data.
  case expectedDegrees = "expected-degrees"
  /// All networks with as many memberships as the data: each is equally likely.
  case fixedSize = "fixed-size"
}
