// swift-tools-version: 6.2
import PackageDescription

let core: Target.Dependency = .product(name: "Core", package: "Core")
let parser: Target.Dependency = .product(
    name: "ArgumentParser",
    package: "swift-argument-parser"
)

let package = Package(
    name: "hipwise",
    platforms: [.macOS(.v26)],
    products: [.executable(name: "hipwise", targets: ["hipwise"])],
    dependencies: [
        .package(path: "Core"),
        .package(path: "Intake"),
        .package(path: "Video"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
    ],
    targets: [
        .target(
            name: "Vault",
            dependencies: [core, .product(name: "GRDB", package: "GRDB.swift")]
        ),
        .target(
            name: "Terminal",
            dependencies: [
                core, "Vault", parser, .product(name: "Intake", package: "Intake"),
                .product(name: "Video", package: "Video"),
                .product(name: "Yams", package: "Yams"),
            ],
            exclude: ["Evaluate/PublishedReadings/NOTES.md"],
            resources: [.embedInCode("Evaluate/PublishedReadings")]
        ),
        .executableTarget(name: "hipwise", dependencies: [core, "Terminal", "Vault", parser]),
        .testTarget(
            name: "VaultTests",
            dependencies: ["Vault", core, .product(name: "GRDB", package: "GRDB.swift")]
        ),
        .testTarget(
            name: "TerminalTests",
            dependencies: ["hipwise", "Terminal", "Vault", core, parser],
            exclude: ["Cases", "Vignettes"]
        ),
    ],
    swiftLanguageModes: [.v6]
)

// The web app brings in SwiftNIO, minutes of compiling. HIPWISE_WITHOUT_WEB=1 leaves it out: the
// fast lane for work on the store and the command line. `serve` is then not among the verbs.
if Context.environment["HIPWISE_WITHOUT_WEB"] == nil {
    package.dependencies += [
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.0"),
    ]
    package.targets += [
        .target(
            name: "WebApp",
            dependencies: [
                core,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [.embedInCode("Templates"), .embedInCode("Public")]
        ),
        .testTarget(
            name: "WebAppTests",
            dependencies: [
                "WebApp", core, .product(name: "HummingbirdTesting", package: "hummingbird"),
            ]
        ),
    ]
    for target in package.targets where target.name == "hipwise" {
        target.dependencies += ["WebApp", .product(name: "Video", package: "Video")]
        target.swiftSettings = [.define("WEB")]
    }
}

for target in package.targets {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .treatAllWarnings(as: .error),
            .treatWarning("DeprecatedDeclaration", as: .warning),
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("InferIsolatedConformances"),
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            .enableUpcomingFeature("ImmutableWeakCaptures"),
            .strictMemorySafety(),
        ]
}
