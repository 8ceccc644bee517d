// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] =
    ["ExistentialAny", "MemberImportVisibility", "InternalImportsByDefault"].map { .enableUpcomingFeature($0) }
    + [.treatAllWarnings(as: .error)]

let package = Package(
    name: "Engines",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "NameMatching", targets: ["NameMatching"]),
        .library(name: "SupplyGraph", targets: ["SupplyGraph"]),
        .library(name: "ProcurementIndicators", targets: ["ProcurementIndicators"]),
        .library(name: "AreaFinding", targets: ["AreaFinding"]),
    ],
    targets: [
        .target(name: "NameMatching", swiftSettings: strict),
        .executableTarget(
            name: "name-matching-benchmark",
            dependencies: ["NameMatching"],
            path: "Benchmarks/NameMatchingBenchmark",
            swiftSettings: strict
        ),
        .testTarget(
            name: "NameMatchingTests", dependencies: ["NameMatching", "SeededNumbers"], swiftSettings: strict),
        .target(name: "SupplyGraph", swiftSettings: strict),
        .executableTarget(
            name: "supply-graph-benchmark",
            dependencies: ["SupplyGraph", "SeededNumbers"],
            path: "Benchmarks/SupplyGraphBenchmark",
            swiftSettings: strict
        ),
        .testTarget(name: "SupplyGraphTests", dependencies: ["SupplyGraph", "SeededNumbers"], swiftSettings: strict),
        .target(name: "ProcurementIndicators", swiftSettings: strict),
        .testTarget(
            name: "ProcurementIndicatorsTests", dependencies: ["ProcurementIndicators", "SeededNumbers"],
            swiftSettings: strict),
        // Rounding and square roots are functions of C's library of mathematics, which Linux keeps apart.
        .target(
            name: "AreaFinding", swiftSettings: strict,
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        .executableTarget(
            name: "area-finding-benchmark",
            dependencies: ["AreaFinding", "MadeAreas", "SeededNumbers"],
            path: "Benchmarks/AreaFindingBenchmark",
            swiftSettings: strict
        ),
        .testTarget(
            name: "AreaFindingTests", dependencies: ["AreaFinding", "MadeAreas", "SeededNumbers"],
            swiftSettings: strict),
        .target(
            name: "MadeAreas", dependencies: ["AreaFinding", "SeededNumbers"], path: "Tests/MadeAreas",
            swiftSettings: strict),
        .target(name: "SeededNumbers", path: "Tests/SeededNumbers", swiftSettings: strict),
    ]
)
