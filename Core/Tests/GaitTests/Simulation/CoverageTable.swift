import Anatomy
import Foundation
import Gait
import Measure

/// How often the interval of each quantity holds the truth, clip after clip.
struct CoverageTable {
    struct Row {
        var quantity: GaitQuantity
        var clips = 0
        var held = 0
        var halfWidths: [Double] = []
        /// Measured less true.
        var errors: [Double] = []

        var meanError: Double {
            errors.isEmpty ? .nan : errors.reduce(0, +) / Double(errors.count)
        }

        var share: Double { clips == 0 ? 0 : Double(held) / Double(clips) }
        var medianHalfWidth: Double {
            halfWidths.isEmpty ? .nan : halfWidths.sorted()[halfWidths.count / 2]
        }
    }

    let setting: SimulatedSetting
    private(set) var rows: [Row] = []

    /// How many clips the analyst refused, and why.
    private(set) var refusals: [String] = []

    /// `wholeClips`: each clip goes through the analyst picture by picture; otherwise its steps are
    /// read at the true moments.
    init(_ setting: SimulatedSetting, clips: Int, wholeClips: Bool = false) {
        self.setting = setting
        var found: [GaitQuantity: Row] = [:]
        for clip in 0..<clips {
            var random = SeededGenerator(seed: UInt64(clip) &+ 6, stream: setting.name)
            let style = SimulatedRunner.Style.drawn(using: &random)
            let truth = ClipReading.truth(style, view: setting.view)
            let reading = ClipReading.drawn(style, setting, using: &random)
            let measures: [GaitMeasure]
            if wholeClips, var simulated = reading.asClip {
                let analysis = GaitAnalyst().analyse(simulated.clip())
                measures = analysis.measures
                refusals += analysis.refusals.prefix(1).map { "\($0)" }
            } else {
                measures = reading.measures
            }
            for measure in measures {
                let key = ClipReading.Key(quantity: measure.quantity, side: measure.side)
                guard let real = truth[key] else { continue }
                var row = found[measure.quantity] ?? Row(quantity: measure.quantity)
                row.clips += 1
                row.held += (measure.low...measure.high).contains(real) ? 1 : 0
                row.halfWidths.append(measure.uncertainty.total)
                row.errors.append(measure.value - real)
                found[measure.quantity] = row
            }
        }
        rows = GaitQuantity.allCases.compactMap { found[$0] }
    }

    subscript(_ quantity: GaitQuantity) -> Row? { rows.first { $0.quantity == quantity } }

    var lines: [String] {
        rows.map { row in
            let unit = ClipReading.unit(row.quantity)
            let digits = unit == .fraction || unit == .legLengths ? 3 : 1
            return "| \(setting.name) | \(row.quantity.rawValue) | \(row.clips) | "
                + "\((100 * row.share).fixed(1)) | \(row.medianHalfWidth.fixed(digits)) "
                + "\(unit.rawValue) |"
        }
    }

    static let head = [
        "| setting | quantity | intervals | held the truth, % | median half-width |",
        "|---|---|---|---|---|",
    ]
}

extension SimulatedRunner.Style {
    static func drawn(using random: inout SeededGenerator) -> Self {
        Self(
            dropRight: 4.5 + 2 * .normal(using: &random),
            dropLeft: 4.5 + 2 * .normal(using: &random),
            lean: 3 + 2 * .normal(using: &random),
            forwardLean: 7 + 3 * .normal(using: &random),
            across: 0.025 + 0.02 * .normal(using: &random),
            stepSeconds: .random(in: 0.32...0.38, using: &random),
            ground: .random(in: 0.62...0.78, using: &random),
            bounce: .random(in: 0.06...0.1, using: &random),
            turn: .random(in: 5...12, using: &random),
            turnPhase: .random(in: -0.6...0.6, using: &random)
        )
    }
}

extension ClipReading {
    var measures: [GaitMeasure] {
        values.compactMap { key, values in
            GaitMeasure(
                StepValues(
                    quantity: key.quantity,
                    side: key.side,
                    unit: ClipReading.unit(key.quantity),
                    values: values
                ),
                in: situation
            )
        }
    }

    /// The same runner, camera and errors as a clip.
    var asClip: SimulatedClip? {
        errors.map {
            SimulatedClip(
                runner: runner,
                setting: setting,
                camera: camera,
                errors: $0,
                random: random
            )
        }
    }

    static func drawn(
        _ style: SimulatedRunner.Style,
        _ setting: SimulatedSetting,
        using random: inout SeededGenerator
    ) -> ClipReading {
        func within(_ bound: Double) -> Double {
            // A negative bound is held exactly: the worst case, not a draw.
            bound < 0 ? -bound : .random(in: -bound...bound, using: &random)
        }
        let camera = PinholeCamera(
            view: setting.view,
            roll: within(setting.roll),
            azimuth: within(setting.azimuth),
            elevation: within(setting.elevation)
        )
        let runner = SimulatedRunner(
            style,
            steps: .random(in: setting.steps, using: &random),
            scatter: .random(in: 0.7...1.9, using: &random),
            using: &random
        )
        let errors = StandingErrors(setting, using: &random)
        return ClipReading(runner, setting, camera: camera, errors: errors, random: random)
    }
}
