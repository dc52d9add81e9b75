// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// Where CI runs, a warning is an error; a newer compiler's warnings never break anybody else's build.
let warnings: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
  warnings + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

let package = Package(
  name: "wirecopy",
  products: [
    .library(name: "Wirecopy", targets: ["Wirecopy"]),
    .executable(name: "wirecopy", targets: ["WirecopyCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),

    .target(
      name: "Markup", dependencies: ["CLibXML2", "CUchardet"],
      swiftSettings: settings + [.strictMemorySafety()]),
    .target(name: "NewsModel", swiftSettings: settings),
    .target(name: "Attribution", dependencies: ["NewsModel"], swiftSettings: settings),
    .target(
      name: "Readers",
      dependencies: ["Markup", "NewsModel", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(name: "CopyDesk", dependencies: ["Attribution", "NewsModel"], swiftSettings: settings),
    .target(
      name: "Writers",
      dependencies: ["Markup", "NewsModel", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(
      name: "JSONSchema",
      resources: [
        "draft-07", "draft-2019-09-schema", "draft-2019-09-core", "draft-2019-09-applicator",
        "draft-2019-09-validation", "draft-2019-09-meta-data", "draft-2019-09-format",
        "draft-2019-09-content", "draft-2020-12-schema", "draft-2020-12-core",
        "draft-2020-12-applicator", "draft-2020-12-unevaluated", "draft-2020-12-validation",
        "draft-2020-12-meta-data", "draft-2020-12-format-annotation",
        "draft-2020-12-format-assertion", "draft-2020-12-content",
      ].map { .embedInCode("MetaSchemas/\($0).json") },
      swiftSettings: settings),
    .target(
      name: "Validation",
      dependencies: [
        "JSONSchema", "Markup", "NewsModel", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .target(
      name: "Wirecopy",
      dependencies: [
        "Attribution", "CZlib", "CopyDesk", "JSONSchema", "Markup", "NewsModel", "Readers",
        "Validation", "Writers",
      ],
      resources: [
        "wire-story.yaml", "news-brief.yaml", "feature.yaml", "web-article.yaml", "feed-item.yaml",
        "article.schema.json", "newsml-wirecopy.rng", "markdown-frontmatter.schema.json",
      ].map { .embedInCode("../../Templates/\($0)") },
      swiftSettings: settings),
    .executableTarget(
      name: "WirecopyCLI",
      dependencies: [
        "Wirecopy", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["NewsModel"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "MarkupTests", dependencies: ["Markup", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "NewsModelTests", dependencies: ["NewsModel", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "AttributionTests", dependencies: ["Attribution", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ReadersTests", dependencies: ["Readers", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "CopyDeskTests", dependencies: ["CopyDesk", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "WritersTests", dependencies: ["Writers", "Validation", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "JSONSchemaTests", dependencies: ["JSONSchema", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ValidationTests", dependencies: ["Validation", "TestSupport"], exclude: ["Fixtures"],
      swiftSettings: settings),
    .testTarget(
      name: "WirecopyTests", dependencies: ["JSONSchema", "Wirecopy", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "WirecopyCLITests", dependencies: ["WirecopyCLI", "TestSupport"],
      exclude: ["Transcripts"], swiftSettings: settings),
  ]
)

// What 'scripts/fuzz' builds, under libFuzzer and the address sanitizer, and nobody else.
if Context.environment["WIRECOPY_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: ["CopyDesk", "Markup", "NewsModel", "Readers", "Wirecopy", "Writers"],
      path: "Tests/Fuzzing", swiftSettings: settings))
}
