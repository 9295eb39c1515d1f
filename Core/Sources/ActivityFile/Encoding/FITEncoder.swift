import Measure

/// Writes an activity as a FIT file that watches' software and other readers accept.
///
/// FIT keeps whole seconds and fixed steps (1 cm, 0.1 mm, 1/128 cycle), so values come back rounded
/// to those. A sport that FIT has no code for is written as `generic`.
public struct FITEncoder: Sendable {
    public init() {}

    /// One complete file: header, messages in the order a watch writes them, checksum.
    public func encode(_ activity: RecordedActivity) -> [UInt8] {
        var writer = FITEncoderWriter()
        writer.write(FITMessage.fileID, fileID(activity))
        writer.write(FITMessage.event, timer(at: activity.start, type: 0))
        writeRecords(activity, to: &writer)
        for (index, lap) in activity.laps.enumerated() {
            writer.write(FITMessage.lap, lapFields(lap, index: index, of: activity))
        }
        writer.write(FITMessage.event, timer(at: activity.end, type: 4))
        writer.write(FITMessage.session, session(activity))
        writer.write(FITMessage.activity, summary(activity))
        return writer.file()
    }

    private typealias Field = FITEncoderField

    private func fileID(_ activity: RecordedActivity) -> [Field] {
        let device = FITProfile.codes(ofDevice: activity.device)
        return [
            Field(0, .enumeration, Double(FITProfile.activityFile)),
            Field(1, .unsigned16, Double(device.maker)),
            Field(2, .unsigned16, device.product.map(Double.init)),
            Field(4, .unsigned32, time: activity.start),
        ] + (device.name.map { [Field(8, text: $0)] } ?? [])
    }

    private func timer(at time: Instant, type: Double) -> [Field] {
        [
            Field(FITField.timestamp, .unsigned32, time: time),
            Field(0, .enumeration, 0), Field(1, .enumeration, type),
        ]
    }

    private func lapFields(_ lap: Lap, index: Int, of activity: RecordedActivity) -> [Field] {
        [
            Field(FITField.messageIndex, .unsigned16, Double(index)),
            Field(
                FITField.timestamp,
                .unsigned32,
                time: lap.start.adding(seconds: lap.elapsedSeconds)
            ),
            Field(0, .enumeration, 9), Field(1, .enumeration, 1),
            Field(2, .unsigned32, time: lap.start),
            Field(7, .unsigned32, lap.elapsedSeconds, scale: 1000),
            // Software on watches expects it; without a word on pauses there were none.
            Field(8, .unsigned32, lap.timerSeconds ?? lap.elapsedSeconds, scale: 1000),
            Field(9, .unsigned32, lap.distanceMeters, scale: 100),
            Field(25, .enumeration, Double(FITProfile.code(of: activity.sport))),
        ]
    }

    private func session(_ activity: RecordedActivity) -> [Field] {
        let cadence = activity.averageCadence.map(FITEncoderRecord.splitCadence)
        return [
            Field(FITField.messageIndex, .unsigned16, 0),
            Field(FITField.timestamp, .unsigned32, time: activity.end),
            Field(0, .enumeration, 8), Field(1, .enumeration, 1),
            Field(2, .unsigned32, time: activity.start),
            Field(5, .enumeration, Double(FITProfile.code(of: activity.sport))),
            Field(6, .enumeration, Double(FITProfile.code(ofSubSport: activity.subSport))),
            Field(7, .unsigned32, activity.elapsedSeconds, scale: 1000),
            Field(8, .unsigned32, activity.timerSeconds, scale: 1000),
            Field(9, .unsigned32, activity.distanceMeters, scale: 100),
            Field(16, .unsigned8, activity.averageHeartRate),
            Field(18, .unsigned8, cadence?.whole),
            Field(92, .unsigned8, cadence?.fraction),
            Field(22, .unsigned16, activity.ascentMeters),
            Field(25, .unsigned16, 0),
            Field(26, .unsigned16, Double(activity.laps.count)),
            Field(28, .enumeration, 0),
        ] + (activity.title.map { [Field(110, text: $0)] } ?? [])
    }

    private func summary(_ activity: RecordedActivity) -> [Field] {
        let local = activity.utcOffsetSeconds.map { activity.end.adding(seconds: Double($0)) }
        return [
            Field(FITField.timestamp, .unsigned32, time: activity.end),
            Field(0, .unsigned32, activity.timerSeconds, scale: 1000),
            Field(1, .unsigned16, 1), Field(2, .enumeration, 0),
            Field(3, .enumeration, 26), Field(4, .enumeration, 1),
            Field(5, .unsigned32, time: local),
        ]
    }

    private func writeRecords(_ activity: RecordedActivity, to writer: inout FITEncoderWriter) {
        let samples = activity.samples
        let plan = FITEncoderRecord(channels: Set(samples.columns.keys))
        if !samples.isEmpty { writer.define(FITMessage.record, plan.layout) }
        var stops = activity.pauses.flatMap { pause in
            let end = pause.startOffsetSeconds + pause.elapsedSeconds
            return [(offset: pause.startOffsetSeconds, type: 4.0), (offset: end, type: 0.0)]
        }[...]
        // Pauses stand between the records as they happened.
        func writeStops(until offset: Double) {
            while let next = stops.first, next.offset <= offset {
                let time = activity.start.adding(seconds: next.offset)
                writer.write(FITMessage.event, timer(at: time, type: next.type), local: 1)
                stops.removeFirst()
            }
        }
        for row in 0..<samples.count {
            writeStops(until: Double(samples.offsetsMilliseconds[row]) / 1000)
            let time = Instant(
                millisecondsSince1970: activity.start.millisecondsSince1970
                    + samples.offsetsMilliseconds[row]
            )
            writer.data(plan.fields(samples, row: row, time: time))
        }
        writeStops(until: .infinity)
    }
}

extension RecordedActivity {
    fileprivate var end: Instant { start.adding(seconds: elapsedSeconds) }
}
