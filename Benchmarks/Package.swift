// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// A package of its own, so that the main build stays small. It times the built command as its users run
// it, so it needs nothing of the main package.
let package = Package(
  name: "benchmarks",
  targets: [
    .executableTarget(name: "Bench", swiftSettings: settings),
    .executableTarget(name: "BareJSON", swiftSettings: settings),
  ]
)
