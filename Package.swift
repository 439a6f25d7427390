// swift-tools-version: 6.2
import PackageDescription

/// The house rules of docs/architecture.md as compiler settings: Swift 6 mode, warnings are errors.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    // The builder of pages, the rows of a result and exact decimals are small calls across targets.
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")

let package = Package(
    name: "tiendo",
    defaultLocalization: "vi",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "tiendo", targets: ["tiendo"])],
    dependencies: [
        .package(
            url: "https://github.com/hummingbird-project/hummingbird.git",
            from: "2.28.1",
            traits: ["FullFoundation"]
        ),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", "4.5.2"..<"5.0.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),

        .target(name: "Domain", swiftSettings: strict),
        .target(
            name: "Persistence",
            dependencies: ["Domain"],
            resources: [.embedInCode("Migrations")],
            swiftSettings: strict
        ),
        .target(
            name: "SQLiteDriver",
            dependencies: [
                "Persistence", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .target(name: "PostgresDriver", dependencies: ["Persistence", "CLibPQ", nioPosix], swiftSettings: strict),
        .target(
            name: "Documents",
            dependencies: ["Domain", "HTML", "CXlsxWriter", "CExpat", "CLibZip"],
            swiftSettings: strict
        ),
        .target(
            name: "UseCases",
            dependencies: ["Domain", "Persistence", "Documents", crypto, cryptoExtras, logging],
            resources: [
                .embedInCode("Language/vi.json"), .embedInCode("Language/en.json"),
                .embedInCode("Publication/Templates"), .embedInCode("Analysis/province_tiles.csv"),
            ],
            swiftSettings: strict
        ),
        .target(name: "HTML", swiftSettings: strict),
        .target(
            name: "Web",
            dependencies: [
                "UseCases", "Persistence", "Domain", "Documents", "HTML",
                hummingbird, hummingbirdCore, httpTypes, logging, nioCore, lifecycle,
            ],
            resources: [.embedInCode("Assets"), .embedInCode("API/openapi.yaml")],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "tiendo",
            dependencies: [
                "Domain", "Persistence", "SQLiteDriver", "PostgresDriver", "Documents", "UseCases", "HTML", "Web",
                "CCurl", argumentParser, logging, lifecycle, unixSignals, nioCore,
            ],
            swiftSettings: strict
        ),

        .target(
            name: "TestSupport",
            dependencies: ["Domain", "Persistence", "SQLiteDriver", "PostgresDriver", "Documents", "UseCases"],
            path: "Tests/TestSupport",
            swiftSettings: strict
        ),
        .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
        .testTarget(
            name: "PersistenceTests",
            dependencies: ["Persistence", "Domain", "SQLiteDriver", "PostgresDriver", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DocumentsTests",
            dependencies: ["Documents", "Domain", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "UseCasesTests",
            dependencies: ["UseCases", "Domain", "Persistence", "Documents", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: strict),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "UseCases", "Domain", "Persistence", "Documents", "HTML", "TestSupport", hummingbird,
                .product(name: "HummingbirdTesting", package: "hummingbird"), httpTypes, nioCore,
            ],
            swiftSettings: strict
        ),
        .testTarget(name: "TiendoTests", dependencies: ["tiendo", "TestSupport"], swiftSettings: strict),
    ]
)
