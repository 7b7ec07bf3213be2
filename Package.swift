// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target shares; warnings about them are treated as mistakes by `make test`.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "Maillage",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Maillage", targets: ["Maillage"]),
    .library(name: "MaillageDrawing", targets: ["MaillageDrawing"]),
    .executable(name: "maillage", targets: ["MaillageCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
  ],
  targets: [
    // The pure core: model and kernels in one optimisation unit.
    .target(
      name: "MaillageGraph",
      swiftSettings: strict + [.strictMemorySafety()],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
    ),
    // Reading and naming.
    .target(
      name: "MaillageSheets",
      dependencies: ["MaillageGraph", "CArchive", "CLibXML2"],
      swiftSettings: strict
    ),
    // Catalogue, study, comparison, report: what a library user imports.
    .target(
      name: "Maillage",
      dependencies: [
        "MaillageGraph", "MaillageSheets", "CXLSXWriter",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")],
      swiftSettings: strict
    ),
    // Pictures: isolates libgvc, so that users without it still build the rest.
    .target(
      name: "GraphvizShim",
      dependencies: ["CGraphviz"]
    ),
    .target(
      name: "MaillageDrawing",
      dependencies: ["MaillageGraph", "GraphvizShim"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "MaillageCLI",
      dependencies: [
        "Maillage", "MaillageDrawing", "MaillageGraph", "MaillageSheets",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    // System libraries: module maps only.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),

    // Tests: one folder a target, and what they share.
    .target(
      name: "MaillageTestSupport",
      dependencies: ["MaillageGraph"],
      path: "Tests/MaillageTestSupport",
      resources: [.copy("Reference")],
      swiftSettings: strict
    ),
    .testTarget(
      name: "MaillageGraphTests",
      dependencies: ["MaillageGraph", "MaillageTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "MaillageSheetsTests",
      dependencies: ["MaillageSheets", "MaillageGraph", "MaillageTestSupport", "CArchive"],
      swiftSettings: strict),
    .testTarget(
      name: "MaillageTests",
      dependencies: ["Maillage", "MaillageGraph", "MaillageSheets", "MaillageTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "MaillageDrawingTests",
      dependencies: ["Maillage", "MaillageCLI", "MaillageDrawing", "MaillageGraph", "CLibXML2"],
      swiftSettings: strict),
    .testTarget(
      name: "CLITests",
      dependencies: [
        "MaillageCLI", "Maillage", "MaillageDrawing", "MaillageSheets", "MaillageGraph", "CLibXML2",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
