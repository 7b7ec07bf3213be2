/// How one platform stands to another, as the contract names it.
enum PlatformRelation: String, Sendable {
  case partOf = "part of"
  case liaisesWith = "liaises with"
  case succeeds
  case steers
  case complements
}
