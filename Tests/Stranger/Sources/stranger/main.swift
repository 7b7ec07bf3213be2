import Maillage

let reading = SourceReader().read(["graphs/demonstration"])
for problem in reading.diagnostics where problem.severity < .note { print(problem) }
for partners in reading.value.networksByCommune() {
  let brokers = partners.network.betweennessCentrality()
  for id in brokers.topOrganisations(1) {
    print(partners.name, partners.network.organisations[id], brokers[id])
  }
}
