// swift-tools-version: 6.2
import PackageDescription

// The kernel: no dependencies, so that a rule can be changed and tested in seconds. The rows below
// are the direction of dependency; a room sees only rooms of rows above it (see docs/architecture.md).
let package = Package(
    name: "Core",
    platforms: [.macOS(.v26)],
    products: [
        .library(
            name: "Core",
            targets: [
                "Measure", "Anatomy", "Evidence", "Interview", "Training", "Program",
                "ActivityFile", "Gait", "MovementScreen", "Screening", "Assessment",
                "Rehabilitation", "SampleRunner",
                "Figure",
                "Wording", "Companion",
            ]
        ),
        // What looks at pictures needs no more of the kernel than this.
        .library(name: "Gait", targets: ["Gait", "Anatomy", "Measure"]),
    ],
    targets: [
        // Row 0
        .target(name: "Measure"),
        // Row 1
        .target(name: "Anatomy", dependencies: ["Measure"]),
        .target(name: "Evidence", dependencies: ["Measure"]),
        // Row 2
        .target(name: "Interview", dependencies: ["Anatomy", "Evidence", "Measure"]),
        .target(name: "Training", dependencies: ["Evidence", "Measure"]),
        .target(name: "Program", dependencies: ["Anatomy", "Evidence", "Measure"]),
        .target(name: "ActivityFile", dependencies: ["Measure"]),
        .target(name: "Gait", dependencies: ["Anatomy", "Evidence", "Measure"]),
        .target(name: "MovementScreen", dependencies: ["Anatomy", "Evidence", "Measure"]),
        // Row 3
        .target(name: "Screening", dependencies: ["Interview", "Anatomy", "Evidence", "Measure"]),
        .target(name: "Assessment", dependencies: ["Interview", "Anatomy", "Evidence", "Measure"]),
        .target(name: "SampleRunner", dependencies: ["ActivityFile", "Measure"]),
        .target(
            name: "Figure",
            dependencies: ["Interview", "Program", "MovementScreen", "Anatomy", "Measure"]
        ),
        .target(
            name: "Rehabilitation",
            dependencies: ["Training", "Program", "Anatomy", "Evidence", "Measure"]
        ),
        // Row 4
        .target(
            name: "Wording",
            dependencies: [
                "Rehabilitation", "Screening", "Assessment", "Interview", "Training", "Gait",
                "MovementScreen", "Program", "Anatomy", "Evidence", "Measure",
            ]
        ),
        // Row 5
        .target(
            name: "Companion",
            dependencies: [
                "Wording", "Figure", "Rehabilitation", "Screening", "Assessment", "Interview",
                "Training", "Gait", "MovementScreen", "Program", "ActivityFile", "Anatomy",
                "Evidence", "Measure",
            ]
        ),
        .testTarget(name: "MeasureTests", dependencies: ["Measure"]),
        .testTarget(name: "EvidenceTests", dependencies: ["Evidence"]),
        .testTarget(name: "InterviewTests", dependencies: ["Interview", "Anatomy", "Evidence"]),
        .testTarget(name: "TrainingTests", dependencies: ["Training", "Evidence", "Measure"]),
        .testTarget(name: "ProgramTests", dependencies: ["Program", "Anatomy", "Evidence"]),
        .testTarget(name: "ActivityFileTests", dependencies: ["ActivityFile", "Measure"]),
        .testTarget(name: "GaitTests", dependencies: ["Gait", "Anatomy", "Evidence", "Measure"]),
        .testTarget(
            name: "MovementScreenTests",
            dependencies: ["MovementScreen", "Anatomy", "Evidence", "Measure"]
        ),
        .testTarget(
            name: "ScreeningTests",
            dependencies: ["Screening", "Interview", "Anatomy", "Evidence", "Measure"]
        ),
        .testTarget(
            name: "AssessmentTests",
            dependencies: ["Assessment", "Interview", "Anatomy", "Evidence", "Measure"]
        ),
        .testTarget(
            name: "SampleRunnerTests",
            dependencies: ["SampleRunner", "Training", "ActivityFile", "Measure"]
        ),
        .testTarget(
            name: "FigureTests",
            dependencies: [
                "Figure", "Interview", "Program", "MovementScreen", "Anatomy", "Measure",
            ]
        ),
        .testTarget(
            name: "RehabilitationTests",
            dependencies: [
                "Rehabilitation", "Training", "Program", "Anatomy", "Evidence", "Measure",
            ]
        ),
        .testTarget(
            name: "WordingTests",
            dependencies: [
                "Wording", "Rehabilitation", "Screening", "Assessment", "Interview", "Training",
                "Gait", "MovementScreen", "Program", "Anatomy", "Evidence", "Measure",
            ]
        ),
        .testTarget(
            name: "CompanionTests",
            dependencies: [
                "Companion", "Wording", "Rehabilitation", "Screening", "Assessment", "Interview",
                "Training", "Gait", "MovementScreen", "Program", "ActivityFile", "Anatomy",
                "Evidence", "Measure",
            ]
        ),
        .testTarget(name: "HouseRulesTests"),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
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

// Tests weigh hundreds of answer sheets a thousand times each, and measure hundreds of simulated
// clips: without the optimizer that takes minutes. Only packages that are not downloaded may do this.
for target in package.targets where ["Assessment", "Gait", "GaitTests"].contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}
