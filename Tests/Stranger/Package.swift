// swift-tools-version: 6.2
import PackageDescription

// A package of somebody else: it knows the product `Maillage` and nothing more of the repository.
// `.ci/stranger` builds it where Graphviz cannot be found.
let package = Package(
  name: "Stranger",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Maillage", path: "../..")],
  targets: [
    .executableTarget(
      name: "stranger", dependencies: [.product(name: "Maillage", package: "Maillage")])
  ],
  swiftLanguageModes: [.v6]
)
