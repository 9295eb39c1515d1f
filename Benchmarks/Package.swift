// swift-tools-version: 6.2
import PackageDescription

// Apart from the product, so that nobody builds it who does not measure.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [
        .package(path: "../Core"), .package(path: "../Intake"), .package(path: "../Video"),
    ],
    targets: [
        .executableTarget(
            name: "make-archive",
            dependencies: [.product(name: "Core", package: "Core")]
        ),
        .executableTarget(
            name: "decode-files",
            dependencies: [
                .product(name: "Core", package: "Core"),
                .product(name: "Intake", package: "Intake"),
            ]
        ),
        .executableTarget(
            name: "decode-markup",
            dependencies: [.product(name: "Core", package: "Core")]
        ),
        .executableTarget(
            name: "fuzz-markup",
            dependencies: [.product(name: "Core", package: "Core")]
        ),
        .executableTarget(
            name: "fuzz-answers",
            dependencies: [.product(name: "Core", package: "Core")]
        ),
        .executableTarget(
            name: "fuzz-files",
            dependencies: [
                .product(name: "Core", package: "Core"),
                .product(name: "Intake", package: "Intake"),
            ]
        ),
        .executableTarget(
            name: "review-training",
            dependencies: [.product(name: "Core", package: "Core")]
        ),
        .executableTarget(
            name: "weigh-answers",
            dependencies: [.product(name: "Core", package: "Core")]
        ),
        .executableTarget(
            name: "follow-points",
            dependencies: [
                .product(name: "Core", package: "Core"),
                .product(name: "Video", package: "Video"),
            ]
        ),
        .executableTarget(
            name: "share-plan",
            dependencies: [.product(name: "Core", package: "Core")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
