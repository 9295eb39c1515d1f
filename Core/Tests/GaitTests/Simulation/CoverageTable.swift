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

        var share: Double { clips == 0 ? 0 : Double(held) / Double(clips) }
        var medianHalfWidth: Double {
            halfWidths.isEmpty ? .nan : halfWidths.sorted()[halfWidths.count / 2]
        }
    }

    let setting: SimulatedSetting
    private(set) var rows: [Row] = []

    init(_ setting: SimulatedSetting, clips: Int) {
        self.setting = setting
        var found: [GaitQuantity: Row] = [:]
        for clip in 0..<clips {
            var random = SeededGenerator(seed: UInt64(clip) &+ 6, stream: setting.name)
            let style = SimulatedRunner.Style.drawn(using: &random)
            let truth = ClipReading.truth(style, view: setting.view)
            let reading = ClipReading.drawn(style, setting, using: &random)
            for (key, values) in reading.values {
                let steps = StepValues(
                    quantity: key.quantity,
                    side: key.side,
                    unit: ClipReading.unit(key.quantity),
                    values: values
                )
                guard let measure = GaitMeasure(steps, in: reading.situation),
                    let real = truth[key]
                else { continue }
                var row = found[key.quantity] ?? Row(quantity: key.quantity)
                row.clips += 1
                row.held += (measure.low...measure.high).contains(real) ? 1 : 0
                row.halfWidths.append(measure.uncertainty.total)
                found[key.quantity] = row
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
