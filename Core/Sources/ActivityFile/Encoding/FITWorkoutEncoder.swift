public import Measure

/// Writes a workout as a FIT file for a watch.
///
/// After the public profile: `file_id` of type workout, one `workout` message, one `workout_step`
/// for each step. A repetition is a step of its own that says where to go back to and how often all
/// of it is done. No step has a target, since pain decides and not pace.
public struct FITWorkoutEncoder: Sendable {
    public init() {}

    /// One complete file.
    ///
    /// The same workout at the same `created` gives the same bytes. Two workouts of one time differ
    /// in their serial number, by which devices tell files apart.
    public func encode(_ workout: Workout, created: Instant) -> [UInt8] {
        let steps = Self.flattened(workout)
        var writer = FITEncoderWriter()
        writer.write(FITMessage.fileID, fileID(steps, of: workout, created: created))
        writer.write(FITMessage.workout, header(workout, count: steps.count))
        for (index, step) in steps.enumerated() {
            writer.write(FITMessage.workoutStep, fields(step, index: index))
        }
        return writer.file()
    }

    private typealias Field = FITEncoderField

    /// A step as the file has it.
    private enum Line: Hashable {
        case step(Workout.Step)
        /// Goes back to the step at `from`, until all from there was done `count` times.
        case again(from: Int, count: Int)
    }

    private static func flattened(_ workout: Workout) -> [Line] {
        var lines: [Line] = []
        for part in workout.parts {
            switch part {
            case .step(let step): lines.append(.step(step))
            case .rounds(let count, let steps):
                guard count > 0, !steps.isEmpty else { continue }
                let start = lines.count
                lines += steps.map(Line.step)
                if count > 1 { lines.append(.again(from: start, count: count)) }
            }
        }
        return lines
    }

    private func fileID(_ steps: [Line], of workout: Workout, created: Instant) -> [Field] {
        [
            Field(0, .enumeration, Double(FITProfile.workoutFile)),
            Field(1, .unsigned16, Double(FITProfile.codes(ofDevice: nil).maker)),
            Field(2, .unsigned16, 0),
            Field(3, .unsigned32z, Double(Self.serialNumber(steps, of: workout))),
            Field(4, .unsigned32, time: created),
        ]
    }

    private func header(_ workout: Workout, count: Int) -> [Field] {
        [
            Field(4, .enumeration, Double(FITProfile.code(of: workout.sport))),
            Field(11, .enumeration, Double(FITProfile.code(ofSubSport: workout.subSport))),
            Field(6, .unsigned16, Double(count)),
            Field(8, text: workout.name),
        ]
    }

    private func fields(_ line: Line, index: Int) -> [Field] {
        switch line {
        case .step(let step):
            [
                Field(FITField.messageIndex, .unsigned16, Double(index)),
                Field(0, text: step.name),
                Field(1, .enumeration, step.length.code),
                Field(2, .unsigned32, step.length.stored),
                Field(3, .enumeration, Self.openTarget),
                Field(4, .unsigned32, 0),
                Field(7, .enumeration, step.effort.code),
            ] + (step.note.isEmpty ? [] : [Field(8, text: step.note)])
        case .again(let from, let count):
            [
                Field(FITField.messageIndex, .unsigned16, Double(index)),
                Field(1, .enumeration, Self.repeatSteps),
                Field(2, .unsigned32, Double(from)),
                Field(3, .enumeration, Self.openTarget),
                Field(4, .unsigned32, Double(count)),
            ]
        }
    }

    // Codes of `wkt_step_target` and `wkt_step_duration` in the public profile.
    private static let openTarget = 2.0
    private static let repeatSteps = 6.0

    /// FNV-1a over what the runner sees; never 0, which FIT takes for "none".
    private static func serialNumber(_ steps: [Line], of workout: Workout) -> UInt32 {
        var sum: UInt32 = 2_166_136_261
        func add(_ text: String) {
            for byte in text.utf8 { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
        }
        add(workout.name)
        for line in steps {
            switch line {
            case .step(let step): add("\(step.name)|\(step.length)|\(step.effort)|\(step.note)")
            case .again(let from, let count): add("\(from)x\(count)")
            }
        }
        // All ones would be read as "none" by readers that do not know this type.
        return min(max(sum, 1), .max - 1)
    }
}

extension Workout.Length {
    fileprivate var code: Double {
        switch self {
        case .seconds: 0
        case .meters: 1
        case .untilPressed: 5
        }
    }

    /// Milliseconds or centimetres; nothing where the button decides.
    fileprivate var stored: Double? {
        switch self {
        case .seconds(let seconds): Double(seconds) * 1000
        case .meters(let meters): meters * 100
        case .untilPressed: nil
        }
    }
}

extension Workout.Effort {
    /// `intensity` of the public profile.
    fileprivate var code: Double {
        switch self {
        case .active: 0
        case .rest: 1
        case .warmUp: 2
        case .coolDown: 3
        }
    }
}
