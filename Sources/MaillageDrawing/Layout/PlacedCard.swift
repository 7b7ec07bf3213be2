/// A box and the body or platform that it stands for.
struct PlacedCard {
  var subject: Int
  var card: Card
}
