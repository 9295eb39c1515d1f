import Anatomy
import ArgumentParser
import Companion
import Evidence
import Foundation
import Gait
import Measure
import Testing
import Vault
import Wording

@testable import Terminal

/// Clips that were looked at, made up.
enum MadeGait {
    static let description = ClipDescription(
        width: 720,
        height: 1280,
        frames: 2000,
        duration: 20,
        frameRate: 100
    )

    static func measure(
        _ quantity: GaitQuantity,
        _ side: Side? = nil,
        _ value: Double,
        half: Double = 2.5,
        unit: GaitUnit = .degrees
    ) -> GaitMeasure {
        GaitMeasure(
            quantity: quantity,
            side: side,
            value: value,
            low: value - half,
            high: value + half,
            unit: unit,
            steps: 20,
            trust: .measured,
            uncertainty: GaitUncertainty(scatter: half, points: 0, camera: 0, system: 0)
        )
    }

    static func analysis(leftDrop: Double = 9) -> GaitAnalysis {
        GaitAnalysis(
            view: .rear,
            description: description,
            steps: (0..<56).map {
                GaitStep(side: $0.isMultiple(of: 2) ? .left : .right, midStance: Double($0) * 0.34)
            },
            measures: [
                measure(.cadence, nil, 175, half: 2, unit: .stepsPerMinute),
                measure(.pelvicDrop, .left, leftDrop),
                measure(.pelvicDrop, .right, 3),
                measure(.pelvicDropDifference, nil, 3 - leftDrop),
            ],
            withheld: [
                WithheldMeasure(quantity: .verticalOscillation, reason: .needsSecondClip),
                WithheldMeasure(quantity: .contactTime, side: .left, reason: .legHidden),
                WithheldMeasure(quantity: .contactTime, side: .right, reason: .legHidden),
            ],
            curves: [
                StrideCurve(
                    quantity: .pelvicDrop,
                    side: .left,
                    unit: .degrees,
                    mean: [1, 2, 1],
                    deviation: [0.5, 0.5, 0.5]
                )
            ]
        )
    }

    static let refused = GaitAnalysis(
        view: .rear,
        description: description,
        refusals: [.cameraMoves(shareOfWidth: 0.05), .feetCutOff]
    )

    static func record(leftDrop: Double = 9, day: String = "2026-04-01") throws -> GaitRecord {
        GaitRecord(
            day: try #require(CalendarDay(iso8601: day)),
            made: Instant(millisecondsSince1970: 1_775_000_000_000),
            label: "run.mp4",
            note: "fresh",
            analysis: analysis(leftDrop: leftDrop)
        )
    }
}

@Suite struct GaitTextTests {
    @Test func `what stands out comes first, then the measures, then what was not told`() throws {
        let look = GaitLook(
            watched: WatchedClip(description: MadeGait.description),
            standingProblem: .standingNotStill(degrees: 3),
            analysis: MadeGait.analysis()
        )
        let text = GaitText.lines(look, label: "run.mp4")
        func place(_ part: String) throws -> Int {
            try #require(text.firstIndex { $0.contains(part) }, "\(text)")
        }
        #expect(text.first == "run.mp4, from behind: 20.0 s, 100 pictures a second, 56 steps")
        let order = try [
            "Your hips drop differently", "Your hip drops to where some clinicians look twice",
            "Measured",
            "You take about 175 steps a minute (173 to 177).",
            "Not told", "Time on the ground, left; Time on the ground, right",
            "cannot sort you into injured or healthy", "The standing clip gave no level",
        ].map(place)
        #expect(order == order.sorted())
    }

    @Test func `a refused clip says each reason and what to change, and no number`() {
        let look = GaitLook(
            watched: WatchedClip(description: MadeGait.description),
            analysis: MadeGait.refused
        )
        let text = GaitText.lines(look, label: "run.mp4").joined(separator: "\n")
        #expect(text.contains("THIS CLIP CANNOT BE MEASURED"))
        #expect(text.contains("→ Put the phone on a tripod"))
        #expect(text.contains("The feet leave the picture."))
        #expect(!text.contains("Measured"))
        #expect(!text.contains("°"))
    }

    @Test func `a forward lean of one clip is a number nowhere`() throws {
        var record = try MadeGait.record()
        record.id = 3
        record.analysis.view = .side
        var lean = MadeGait.measure(.trunkForwardLean, nil, 7.77)
        lean.trust = .changeOnly
        record.analysis.measures = [MadeGait.measure(.kneeFlexion, nil, 40), lean]
        record.analysis.withheld = []
        var later = record
        later.analysis.measures[1].value = 9.99
        let documents = try [
            JSONText.of(GaitDocument(record, keptClipPath: nil)),
            JSONText.of(GaitListDocument([record])),
            JSONText.of(GaitCompareDocument(before: record, after: later)),
        ]
        for (text, schema) in zip(documents, ["gait.json", "gait-list.json", "gait-compare.json"]) {
            #expect(try Schema().problems(in: try JSON(text), schema: schema) == [])
        }
        #expect(documents[2].contains("2.2"), "the change is told")
        let lines =
            GaitText.lines(record, keptClipPath: nil) + GaitText.list([record])
            + GaitText.comparison(from: record, to: later.analysis)
        for text in documents + [lines.joined(separator: "\n")] {
            for number in ["7.77", "9.99", " 8°", " 10°", "5.27", "10.27"] {
                #expect(!text.contains(number), "\(text)")
            }
        }
        #expect(lines.contains { $0.contains("one in twenty would seem changed by chance") })
    }

    @Test func `what is known stands with its caution`() throws {
        let text = GaitText.lines(try MadeGait.record(), keptClipPath: nil).joined(separator: "\n")
        let cautions = MadeGait.analysis().remarks.flatMap(\.context).compactMap(\.caution)
        #expect(!cautions.isEmpty)
        for caution in cautions { #expect(text.contains(caution)) }
    }

    @Test func `clips from different sides are not compared`() throws {
        var later = MadeGait.analysis()
        later.view = .side
        let text = GaitText.comparison(from: try MadeGait.record(), to: later)
        #expect(text.last?.contains("only clips from the same side") == true)
    }

    @Test func `how to film names the tape, the camera, the standing and the run`() {
        let text = GaitText.howToFilm.joined(separator: "\n")
        for part in [
            "20 cm apart", "3.5 m", "15 degrees", "stand still", "20 seconds", "6 minutes",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `every document fits its schema`() throws {
        let look = GaitLook(
            watched: WatchedClip(
                description: MadeGait.description,
                poseAbsence: PoseAbsence(
                    missing: ["the runtime"],
                    folder: "/x",
                    remedy: "scripts/prepare-pose"
                ),
                waistProblem: .tapesAlike,
                people: [
                    PersonSeen(
                        seconds: 1,
                        from: PixelPoint(1, 2),
                        to: PixelPoint(3, 4),
                        share: 0.9
                    )
                ],
                damage: ["frame 3 could not be decoded"]
            ),
            standingProblem: .standingNotStill(degrees: 3),
            analysis: MadeGait.analysis()
        )
        var document = GaitDocument(look, label: "run.mp4")
        var record = try MadeGait.record()
        record.id = 3
        document.changes = GaitDocument.Changes(from: record, to: look.analysis)
        document.record = GaitDocument.Record(record)
        document.annotated = GaitDocument.Annotated(clip: "a.webm", still: nil)
        let refused = GaitLook(
            watched: WatchedClip(description: MadeGait.description),
            analysis: MadeGait.refused
        )
        let schema = Schema()
        for document in [document, GaitDocument(refused, label: "x.mp4")] {
            let json = try JSON(JSONText.of(document))
            #expect(try schema.problems(in: json, schema: "gait.json") == [])
            #expect(json["metrics"]?.array.allSatisfy { $0.object.keys.contains("side") } == true)
        }
        let told = try JSON(JSONText.of(GaitDocument(refused, label: "x.mp4")))
        #expect(told["refused"]?.bool == true)
        #expect(told["reasons"]?.array.map { $0["id"]?.text } == ["camera_moves", "feet_cut_off"])
        #expect(told["strides"]?.number == 0)
    }

    struct Length: CustomTestStringConvertible {
        var text: String
        var centimeters: Double?
        var testDescription: String { text }
    }

    static let lengths = [
        Length(text: "178cm", centimeters: 178), Length(text: "178", centimeters: 178),
        Length(text: "1.78 m", centimeters: 178), Length(text: "5ft10", centimeters: 177.8),
        Length(text: "5'10\"", centimeters: 177.8), Length(text: "6ft", centimeters: 182.88),
        Length(text: "9.5in", centimeters: 24.13), Length(text: "5ft13", centimeters: nil),
        Length(text: "tall", centimeters: nil), Length(text: "", centimeters: nil),
        Length(text: "nan", centimeters: nil),
    ]

    @Test(arguments: lengths) func `a length is read as people write it`(_ example: Length) throws {
        let read = LengthArgument(argument: example.text)?.length.meters
        if let centimeters = example.centimeters {
            #expect(abs(try #require(read) * 100 - centimeters) < 1e-6)
        } else {
            #expect(read == nil)
        }
    }

    @Test func `tape is told by its colours or its places`() throws {
        #expect(
            WaistArgument(argument: "yellow, Orange") == .colours(right: .yellow, left: .orange)
        )
        #expect(WaistArgument(argument: "yellow,yellow") == nil)
        #expect(WaistArgument(argument: "yellow,beige") == nil)
        #expect(WaistArgument(argument: "391,591 314,599") == nil)
        let options = try GaitOptions.parse([
            "run.mp4", "--view", "rear", "--tape", "10,20 3,4 @2", "--tape",
            "391.5,591 314,599 @0.23",
        ])
        #expect(
            try options.waist()
                == .tape([
                    WaistMark(
                        seconds: 0.23,
                        right: PixelPoint(391.5, 591),
                        left: PixelPoint(314, 599)
                    ),
                    WaistMark(seconds: 2, right: PixelPoint(10, 20), left: PixelPoint(3, 4)),
                ])
        )
    }

    @Test func `drawing that fails is told and leaves the measures`() async throws {
        let look = GaitLook(
            watched: WatchedClip(
                description: MadeGait.description,
                waist: WaistTrack(method: .tape, frames: [])
            ),
            analysis: MadeGait.analysis()
        )
        let options = try DrawingOptions.parse(["--annotated", "/no/such/folder/out.webm"])
        let failing = FixedClipWatcher(
            seen: look.watched,
            problem: ClipProblem(
                path: "out.webm",
                kind: .notWritable(reason: "no such folder"),
                remedy: "Name another."
            )
        )
        let drawn = try await options.draw(look, of: "run.mp4", failing) { _ in }
        #expect(drawn.clip == nil)
        #expect(
            drawn.problem
                == "out.webm: the file could not be written: no such folder. Name another."
        )
    }

    @Test(arguments: [(nil, true), (0.002, false)])
    func `whether the camera stood still is said where nothing tells`(
        _ shift: Double?,
        _ isSaid: Bool
    ) {
        var seen = WatchedClip(description: MadeGait.description)
        seen.cameraShift = shift
        let look = GaitLook(watched: seen, analysis: MadeGait.analysis())
        let text = GaitText.lines(look, label: "run.mp4")
        #expect(text.contains { $0.contains(GaitLines.cameraUnchecked) } == isSaid)
        // Of a clip that gives no angle there is nothing not to trust.
        let refused = GaitLook(watched: seen, analysis: MadeGait.refused)
        let lines = GaitText.lines(refused, label: "run.mp4")
        #expect(!lines.contains { $0.contains(GaitLines.cameraUnchecked) })
    }

    @Test func `a stop while drawing is a stop`() async throws {
        let seen = WatchedClip(
            description: MadeGait.description,
            waist: WaistTrack(method: .tape, frames: [])
        )
        let look = GaitLook(watched: seen, analysis: MadeGait.analysis())
        let options = try DrawingOptions.parse(["--keep-clip"])
        await #expect(throws: CancellationError.self) {
            _ = try await options.draw(
                look,
                of: "run.mp4",
                FixedClipWatcher(seen: seen, isStopped: true)
            ) { _ in }
        }
    }

    @Test func `a clip to keep is drawn aside and moved into the data folder`() async throws {
        let scratch = try ScratchFolder()
        let vault = try Vault(folder: scratch.url)
        let look = GaitLook(
            watched: WatchedClip(
                description: MadeGait.description,
                waist: WaistTrack(method: .tape, frames: [])
            ),
            analysis: MadeGait.analysis()
        )
        let drawing = try DrawingOptions.parse(["--keep-clip"])
        let drawn = try await drawing.draw(
            look,
            of: "run.mp4",
            FixedClipWatcher(seen: look.watched)
        ) { _ in }
        let aside = try #require(drawn.scratch)
        let folder = URL(filePath: aside.clipPath).deletingLastPathComponent().path
        let attributes = try FileManager.default.attributesOfItem(atPath: folder)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
        let keeping = try KeepingOptions.parse(["--keep", "--day", "2026-04-01"])
        let clip = try GaitOptions.parse(["/x/run.mp4", "--view", "rear"])
        let record = try keeping.keep(look, clip: clip, drawn: drawn, in: vault)
        #expect(record.label == "run.mp4")
        drawn.removeScratch()
        #expect(!FileManager.default.fileExists(atPath: folder))
        let path = try #require(vault.keptClipPath(of: record))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "drawn")
        #expect(try vault.gaitRecords() == [record])
    }
}
