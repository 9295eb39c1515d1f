// swift-tools-version: 6.2
import PackageDescription

// The C libraries that read other people's files, behind Swift handles: libxml2 and libarchive. Nothing
// here knows a store, a page or a command; see docs/architecture.md.
let package = Package(
    name: "Intake",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "Intake", targets: ["Intake", "MarkupStream", "ArchiveStream"])
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
        .target(
            name: "MarkupStream",
            dependencies: ["CLibXML2", .product(name: "Core", package: "Core")]
        ),
        .target(name: "ArchiveStream", dependencies: ["CLibArchive"]),
        .target(
            name: "Intake",
            dependencies: [
                "MarkupStream", "ArchiveStream", .product(name: "Core", package: "Core"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .testTarget(
            name: "MarkupStreamTests",
            dependencies: ["MarkupStream", .product(name: "Core", package: "Core")]
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
