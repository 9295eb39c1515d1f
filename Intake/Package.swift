// swift-tools-version: 6.2
import PackageDescription

// What reads other people's files: folders, and archives through libarchive. Nothing here knows a store, a
// page or a command; see docs/architecture.md. libxml2 serves the tests alone, as a second opinion.
let package = Package(
    name: "Intake",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "Intake", targets: ["Intake", "ArchiveStream"])
    ],
    dependencies: [
        .package(path: "../Core"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
        ),
        .systemLibrary(
            name: "CLibArchive",
            pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]
        ),
        .target(name: "ArchiveStream", dependencies: ["CLibArchive"]),
        .target(
            name: "Intake",
            dependencies: [
                "ArchiveStream", .product(name: "Core", package: "Core"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .testTarget(
            name: "SecondOpinionTests",
            dependencies: ["CLibXML2", .product(name: "Core", package: "Core")]
        ),
        .testTarget(
            name: "IntakeTests",
            dependencies: [
                "Intake", "ArchiveStream", "CLibArchive", .product(name: "Core", package: "Core"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
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
