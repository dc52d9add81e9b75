// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let wirecopy: Target.Dependency = .product(name: "Wirecopy", package: "wirecopy")

let package = Package(
  name: "programs",
  dependencies: [.package(name: "wirecopy", path: "../..")],
  targets: [
    .executableTarget(name: "owed", dependencies: [wirecopy]),
    .executableTarget(name: "reprint", dependencies: [wirecopy]),
  ]
)
