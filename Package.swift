// swift-tools-version: 6.2
import PackageDescription

// The floors of the house (ARCHITECTURE.md): a target may depend only on floors below its own. Each floor has one helper,
// which adds the folder and the settings that hold everywhere.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func floor(_ folder: String, _ name: String, _ dependencies: [Target.Dependency], _ resources: [Resource] = [])
    -> Target
{
    .target(
        name: name, dependencies: dependencies, path: "Sources/\(folder)/\(name)", resources: resources,
        swiftSettings: strict)
}
func format(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    floor("Formats", name, dependencies)
}
func platform(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    floor("Platform", name, dependencies)
}
func feature(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    floor("Features", name, dependencies, resources)
}
func face(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    floor("Faces", name, dependencies, resources)
}
func test(_ folder: String, _ name: String, _ dependencies: Target.Dependency...) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
        path: "Tests/\(folder)/\(name)Tests", swiftSettings: strict)
}

let nameMatching = Target.Dependency.product(name: "NameMatching", package: "Engines")
let supplyGraph = Target.Dependency.product(name: "SupplyGraph", package: "Engines")
let procurementIndicators = Target.Dependency.product(name: "ProcurementIndicators", package: "Engines")
let areaFinding = Target.Dependency.product(name: "AreaFinding", package: "Engines")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let tokens = Target.Dependency.product(name: "JWTKit", package: "jwt-kit")
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let tls = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nioHTTP = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")

let package = Package(
    name: "manumit",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "manumit", targets: ["manumit"])],
    dependencies: [
        .package(path: "Engines"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/vapor/jwt-kit", exact: "5.7.1"),
    ],
    targets: [
        // 0 Shims
        .systemLibrary(name: "CLibPQ", path: "Sources/Shims/CLibPQ"),
        .systemLibrary(name: "CQREncode", path: "Sources/Shims/CQREncode"),
        .systemLibrary(name: "CZlib", path: "Sources/Shims/CZlib"),
        .target(name: "CChildStart", path: "Sources/Shims/CChildStart"),
        .target(name: "CProgramPages", path: "Sources/Shims/CProgramPages"),
        .target(name: "CSimdjson", path: "Sources/Shims/CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),

        // 2 Formats
        format("InputFiles", "CZlib"),
        format("JSONReading", "InputFiles", "CSimdjson"),
        format("DelimitedText", "InputFiles"),
        format("FollowTheMoney", "InputFiles", "JSONReading"),
        format("Countries"),
        format("Watchlists", "InputFiles", "DelimitedText", "FollowTheMoney", "Countries", crypto),
        format("OpenContracting", "InputFiles", "JSONReading"),
        format(
            "ProcurementNotices", "InputFiles", "JSONReading", "DelimitedText", "OpenContracting", procurementIndicators
        ),
        format("SupplierTables", "InputFiles", "DelimitedText"),
        format("BeneficialOwnership", "InputFiles", "JSONReading", "Countries"),
        format("GeographicAreas", "InputFiles", "JSONReading", areaFinding),

        // 3 Platform
        platform("Storage"),
        platform("StorageSQLite", "Storage", database),
        platform("StoragePostgres", "Storage", "CLibPQ", nioPosix),
        platform("AuditTrail", "Storage", crypto),
        platform("Access", "Storage", "AuditTrail", crypto, cryptoExtras, nioPosix),
        platform("Auditing", "Storage", "AuditTrail", "Access", "DelimitedText"),
        platform("SingleSignOn", "Access", "Storage", "AuditTrail", crypto, tokens, httpClient, nioCore, nioHTTP),
        platform("Settings", "Languages", configuration),
        platform("Backups", "Storage", crypto),
        platform("Sealing", crypto, cryptoExtras),
        platform("CatalogueFiles"),
        .target(
            name: "Languages", dependencies: ["CatalogueFiles"], path: "Sources/Platform/Languages",
            resources: [.copy("Catalogue")], swiftSettings: strict, plugins: ["MessageKeys"]),
        platform("Jobs", "Storage", "Access", "AuditTrail"),
        platform("ChildProcesses", "CChildStart"),
        platform("PhotoCleaning", "ChildProcesses", "CZlib"),
        platform("EvidenceFiles", "ChildProcesses", "Storage", "Access", "AuditTrail", crypto),
        platform("Mail", "Storage", "Access", "Languages", "Jobs", nioCore, nioPosix, tls),
        platform("Reminders", "Storage", "Access", "AuditTrail", "Languages", "Mail", crypto),

        // What writes the typed keys of the catalogue while the program is built.
        .plugin(
            name: "MessageKeys", capability: .buildTool, dependencies: ["message-keys"], path: "Plugins/MessageKeys"),
        .executableTarget(
            name: "message-keys", dependencies: ["CatalogueFiles"], path: "Sources/Tools/message-keys",
            swiftSettings: strict),

        // 4 Features
        feature(
            "Suppliers",
            [
                "Storage", "AuditTrail", "Access", "Languages", "InputFiles", "OpenContracting", "SupplierTables",
                "Countries",
                nameMatching, crypto,
            ]),
        feature(
            "Screening",
            [
                "Suppliers", "Storage", "AuditTrail", "Access", "InputFiles", "FollowTheMoney", "Watchlists",
                nameMatching,
            ]),
        feature(
            "CodeOfPractice",
            [
                "EvidenceFiles", "Storage", "AuditTrail", "Access", "Languages", "Reminders", "InputFiles",
                "DelimitedText", crypto,
            ]),
        feature(
            "EthicalEmployment",
            [
                "EvidenceFiles", "Suppliers", "Storage", "AuditTrail", "Access", "InputFiles", "DelimitedText",
                "SupplierTables", nameMatching,
            ]),
        feature(
            "Tendering",
            [
                "Suppliers", "Screening", "Storage", "AuditTrail", "Access", "Languages", "InputFiles", "DelimitedText",
                "BeneficialOwnership", "Countries", nameMatching, crypto,
            ]),
        feature("ContractManagement", ["Suppliers", "Storage", "AuditTrail", "Access", "Reminders"]),
        feature(
            "SupplyChains",
            [
                "ProcurementFlags", "Suppliers", "ChildProcesses", "Storage", "AuditTrail", "Access", "InputFiles",
                "DelimitedText", "Countries", "JSONReading", nameMatching, crypto, supplyGraph,
            ]),
        feature(
            "Questionnaires",
            [
                "SupplyChains", "ProcurementFlags", "Suppliers", "EvidenceFiles", "Storage", "AuditTrail", "Access",
                "Languages", "Reminders", "InputFiles", "DelimitedText", crypto,
            ], resources: [.copy("Resources")]),
        feature("Publications", ["Storage", "AuditTrail", "Access"]),
        feature(
            "ReportChannels",
            ["Sealing", "Storage", "AuditTrail", "Access", "Languages", "GeographicAreas", areaFinding]),
        feature(
            "Reports",
            ["ReportChannels", "Sealing", "Storage", "AuditTrail", "Access", "Languages", "Reminders", crypto]),
        feature("PublicGuidance", ["Storage"], resources: [.copy("Resources")]),
        feature(
            "PlanRecords",
            [
                "CodeOfPractice", "Suppliers", "EthicalEmployment", "Tendering", "Questionnaires", "Publications",
                "Storage", "Access",
            ]),
        feature(
            "ProcurementFlags",
            [
                "Suppliers", "Storage", "AuditTrail", "Access", "InputFiles", "ProcurementNotices",
                procurementIndicators, crypto,
            ]),
        feature(
            "Demonstration",
            [
                "Suppliers", "Screening", "CodeOfPractice", "EthicalEmployment", "Tendering", "SupplyChains",
                "Questionnaires", "Publications", "PlanRecords", "ProcurementFlags", "EvidenceFiles", "ReportChannels",
                "Reports", "Sealing", "GeographicAreas", "Languages", "Storage", "AuditTrail", "Access", "InputFiles",
                "Watchlists", nameMatching, crypto, cryptoExtras,
            ],
            resources: [.copy("Resources")]),

        // 5 Faces
        face(
            "Site",
            [
                "Suppliers", "Screening", "CodeOfPractice", "EthicalEmployment", "Tendering", "ContractManagement",
                "SupplyChains", "Questionnaires", "Publications", "PublicGuidance", "ReportChannels", "Reports",
                "Sealing",
                "PlanRecords", "ProcurementFlags", "GeographicAreas", areaFinding, "Storage", "AuditTrail", "Auditing",
                "Access",
                "SingleSignOn", "Languages", "Jobs", "Mail", "Reminders", "EvidenceFiles", "PhotoCleaning",
                "InputFiles", "CQREncode", "CZlib", "DelimitedText", "FollowTheMoney", "Watchlists", nameMatching,
                hummingbird, hummingbirdCore, mustache,
                logging,
                lifecycle, signals, nioHTTPTypes,
                nioCore, nioPosix, httpTypes, crypto,
            ], resources: [.copy("Templates"), .copy("Assets")]),
        face(
            "Commands",
            [
                "Site", "Demonstration", "ProcurementFlags", "Tendering", "Suppliers", "Screening", "Storage",
                "StorageSQLite", "StoragePostgres",
                "AuditTrail", "Auditing", "Access", "Backups", "SingleSignOn", "Settings", "Mail", "Languages", "Jobs",
                "Reminders", "PhotoCleaning", "InputFiles", "ReportChannels", "Reports", "GeographicAreas",
                "DelimitedText", "SupplierTables", "OpenContracting", "ProcurementNotices", "Countries",
                procurementIndicators, "FollowTheMoney", "Watchlists", "CProgramPages", nameMatching, arguments,
                logging, nioCore,
            ]),
        .executableTarget(
            name: "manumit", dependencies: ["Commands"], path: "Sources/Faces/manumit", swiftSettings: strict),

        // Tests mirror the floors.
        .target(
            name: "TestSupport", dependencies: ["Storage", "StorageSQLite", "StoragePostgres", "AuditTrail", "Access"],
            path: "Tests/Support",
            swiftSettings: strict),
        .testTarget(
            name: "MessageKeysTests", dependencies: ["message-keys"], path: "Tests/Tools/MessageKeysTests",
            swiftSettings: strict),
        test("Formats", "InputFiles", "CZlib"),
        test("Formats", "JSONReading", "InputFiles"),
        test("Formats", "DelimitedText", "InputFiles"),
        test("Formats", "OpenContracting", "InputFiles", "JSONReading"),
        test("Formats", "ProcurementNotices", "InputFiles", "JSONReading", "OpenContracting", procurementIndicators),
        test("Formats", "FollowTheMoney", "InputFiles"),
        test("Formats", "Watchlists", "InputFiles", "DelimitedText", "FollowTheMoney"),
        test("Formats", "SupplierTables", "InputFiles"),
        test("Formats", "Countries"),
        test("Formats", "BeneficialOwnership", "InputFiles"),
        test("Formats", "GeographicAreas", "InputFiles", areaFinding),
        test("Platform", "Storage", "StorageSQLite", "StoragePostgres"),
        test("Platform", "AuditTrail", "Storage", "Access"),
        test("Platform", "Auditing", "Storage", "AuditTrail", "Access"),
        test("Platform", "Backups", "Storage", "Access", "AuditTrail"),
        test("Platform", "Sealing", crypto, cryptoExtras),
        test("Platform", "Access", "Storage", "StorageSQLite", "AuditTrail"),
        test("Platform", "SingleSignOn", "Storage", "Access", crypto),
        test("Platform", "Languages"),
        test("Platform", "Jobs", "Storage", "Access", "AuditTrail"),
        test("Platform", "ChildProcesses"),
        test("Platform", "PhotoCleaning", "ChildProcesses", "CZlib"),
        test("Platform", "EvidenceFiles", "Storage", "Access", "AuditTrail"),
        test("Platform", "Mail", "Storage", "Languages"),
        test("Platform", "Reminders", "Storage", "Access", "AuditTrail", "Languages", "Mail"),
        test("Platform", "Settings", "Languages"),
        test("Features", "Suppliers", "Storage", "Access", "AuditTrail", "InputFiles", nameMatching),
        test(
            "Features", "Screening", "Suppliers", "Storage", "StorageSQLite", "Access", "AuditTrail", "InputFiles",
            "FollowTheMoney", "Watchlists", nameMatching),
        test(
            "Features", "CodeOfPractice", "EvidenceFiles", "Languages", "Reminders", "Storage", "StorageSQLite",
            "AuditTrail", "Access", "InputFiles", "DelimitedText"),
        test(
            "Features", "EthicalEmployment", "EvidenceFiles", "Suppliers", "Storage", "AuditTrail", "Access",
            "InputFiles", "DelimitedText", nameMatching),
        test(
            "Features", "Tendering", "Suppliers", "Screening", "Storage", "AuditTrail", "Access", "InputFiles",
            "Languages", "DelimitedText", "BeneficialOwnership", nameMatching),
        test("Features", "PublicGuidance", "Storage"),
        test("Features", "ContractManagement", "Suppliers", "Storage", "AuditTrail", "Access", "Reminders"),
        test(
            "Features", "SupplyChains", "Suppliers", "Storage", "AuditTrail", "Access", "InputFiles", "DelimitedText",
            "Countries", "OpenContracting", nameMatching, supplyGraph),
        test(
            "Features", "Questionnaires", "EvidenceFiles", "Languages", "Reminders", "SupplyChains", "Suppliers",
            "Storage", "AuditTrail", "Access", "InputFiles", "DelimitedText", nameMatching),
        test("Features", "Publications", "Storage", "AuditTrail", "Access"),
        test(
            "Features", "ReportChannels", "Sealing", "Storage", "AuditTrail", "Access", "Languages", "GeographicAreas",
            "InputFiles", areaFinding, crypto),
        test(
            "Features", "Reports", "ReportChannels", "Sealing", "Storage", "StorageSQLite", "AuditTrail", "Access",
            "Languages", "Mail", "Reminders", crypto),
        test(
            "Features", "Demonstration", "Suppliers", "Screening", "CodeOfPractice", "EthicalEmployment", "Tendering",
            "SupplyChains", "Questionnaires", "Publications", "ProcurementFlags", "EvidenceFiles", "ReportChannels",
            "Reports", "Sealing", "Storage", "Access", "AuditTrail", nameMatching, crypto, cryptoExtras),
        test(
            "Faces", "Site", "PublicGuidance", "Suppliers", "Screening", "CodeOfPractice", "Tendering",
            "ContractManagement",
            "SupplyChains", "Questionnaires", "Publications", "ProcurementFlags", "Storage", "StorageSQLite",
            "AuditTrail", "Auditing", "Access", "EthicalEmployment", "SingleSignOn", "Languages", "CatalogueFiles",
            "Jobs", "Mail", "Reminders", "EvidenceFiles", "InputFiles", "Watchlists", "FollowTheMoney", nameMatching,
            "ReportChannels", "Reports", "Sealing", crypto, hummingbird, hummingbirdTesting, httpTypes, logging, nioCore
        ),
        test(
            "Features", "ProcurementFlags", "Suppliers", "Storage", "AuditTrail", "Access", "InputFiles", nameMatching),
        test(
            "Faces", "Commands", "manumit", "Languages", "Storage", "StoragePostgres", "StorageSQLite", "Access",
            "AuditTrail", "ReportChannels", "Reports", "Sealing", crypto, "OpenContracting", nameMatching,
            arguments),
    ],
    cxxLanguageStandard: .cxx17
)
