// swift-tools-version: 6.2
import PackageDescription

// What looks at pictures: FFmpeg and cairo through system libraries, the pose network through a
// library that is looked for when it is needed. Hands tracks of points to the kernel; knows no
// store, no page and no command; see docs/architecture.md.
let gait: Target.Dependency = .product(name: "Gait", package: "Core")

let package = Package(
    name: "Video",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "Video", targets: ["Watching", "Frames", "Tape", "Pose"])
    ],
    dependencies: [.package(path: "../Core")],
    targets: [
        .systemLibrary(
            name: "CFFmpeg",
            pkgConfig: "libavformat libavcodec libswscale libavutil",
            providers: [
                .apt([
                    "libavformat-dev", "libavcodec-dev", "libswscale-dev", "libavutil-dev",
                ]),
                .brew(["ffmpeg"]),
            ]
        ),
        .systemLibrary(
            name: "CCairo",
            pkgConfig: "cairo",
            providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]
        ),
        // Pictures in and out: clips, stills, drawing.
        .target(name: "Frames", dependencies: ["CFFmpeg", "CCairo", gait]),
        // The waistband: tape by its colour, clicked places by their texture; the camera's rest.
        .target(name: "Tape", dependencies: ["Frames", gait]),
        // The runner's points, by a network.
        .target(name: "Pose", dependencies: ["COpenVINO", "Frames", gait]),
        // OpenVINO's C interface, loaded when it is needed: nothing to install for building.
        .target(name: "COpenVINO"),
        // All of it over one clip: implements the kernel's port.
        .target(name: "Watching", dependencies: ["Frames", "Tape", "Pose", gait]),
        .testTarget(name: "FramesTests", dependencies: ["Frames", gait], exclude: ["Clips"]),
        .testTarget(name: "TapeTests", dependencies: ["Tape", "Frames", gait]),
        .testTarget(name: "PoseTests", dependencies: ["Pose", "Frames", gait]),
        .testTarget(
            name: "WatchingTests",
            dependencies: ["Watching", "Frames", "Tape", "Pose", gait]
        ),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.name != "COpenVINO" {
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
    // Loops over millions of pixels take minutes without the optimizer.
    if target.type == .regular {
        target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
    }
}
