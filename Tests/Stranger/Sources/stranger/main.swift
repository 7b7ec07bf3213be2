import Maillage

/// Three memberships, as a stranger would build them.
func smallNetwork() -> TwoModeNetwork {
  var builder = NetworkBuilder()
  let police = builder.addOrganisation("Police")
  let welfare = builder.addOrganisation("CPAS")
  let cell = builder.addPlatform("Cell")
  let table = builder.addPlatform("Round table")
  builder.addMembership(organisation: police, platform: cell)
  builder.addMembership(organisation: welfare, platform: cell)
  builder.addMembership(organisation: welfare, platform: table)
  return builder.build().network
}

print(smallNetwork().membershipCount)
