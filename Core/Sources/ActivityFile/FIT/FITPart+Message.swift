// Field numbers and scales below are those of the public FIT profile.

extension FITPart {
    /// Takes in one message other than a record; messages of no interest are ignored.
    mutating func take(
        _ message: FITDefinition,
        in bytes: Span<UInt8>,
        at start: Int,
        time: Int64,
        allowance: inout FITAllowance
    ) {
        switch message.messageNumber {
        case FITMessage.fileID: takeFileID(message, in: bytes, at: start)
        case FITMessage.session:
            guard allowance.sessions.takeOne() else { return }
            takeSession(message, in: bytes, at: start, time: time)
        case FITMessage.lap:
            guard allowance.laps.takeOne() else { return }
            laps.append(stretch(message, in: bytes, at: start, time: time))
        case FITMessage.event:
            guard let event = timerEvent(message, in: bytes, at: start, time: time),
                allowance.timerEvents.takeOne()
            else { return }
            timerEvents.append(event)
        case FITMessage.sport:
            sport = message.whole(0, in: bytes, at: start)
            subSport = message.whole(1, in: bytes, at: start)
            profileName = message.text(3, in: bytes, at: start)
        case FITMessage.activity: takeActivity(message, in: bytes, at: start)
        default: break
        }
    }

    private mutating func takeFileID(
        _ message: FITDefinition,
        in bytes: Span<UInt8>,
        at start: Int
    ) {
        guard !hasFileID else { return }
        hasFileID = true
        fileType = message.whole(0, in: bytes, at: start)
        maker = message.whole(1, in: bytes, at: start)
        product = message.whole(2, in: bytes, at: start)
        created = message.whole(4, in: bytes, at: start).map { Int64($0) }
        productName = message.text(8, in: bytes, at: start)
    }

    private mutating func takeSession(
        _ message: FITDefinition,
        in bytes: Span<UInt8>,
        at start: Int,
        time: Int64
    ) {
        let cadence = message.number(18, in: bytes, at: start)
        let fraction = (message.number(92, in: bytes, at: start) ?? 0) / 128
        sessions.append(
            Session(
                stretch: stretch(message, in: bytes, at: start, time: time),
                sport: message.whole(5, in: bytes, at: start) ?? sport,
                subSport: message.whole(6, in: bytes, at: start),
                averageHeartRate: message.number(16, in: bytes, at: start),
                averageCadence: cadence.map { $0 + fraction },
                ascentMeters: message.number(22, in: bytes, at: start),
                profileName: message.text(110, in: bytes, at: start) ?? profileName
            )
        )
    }

    /// Sessions and laps number their start, times and distance alike.
    private func stretch(
        _ message: FITDefinition,
        in bytes: Span<UInt8>,
        at start: Int,
        time: Int64
    ) -> Stretch {
        let begin = message.whole(2, in: bytes, at: start).map { Int64($0) }
        var elapsed = message.number(7, in: bytes, at: start).map { max(0, $0 / 1000) }
        if elapsed == nil, let begin, time > begin { elapsed = Double(time - begin) }
        let estimate = max(0, time - Int64(elapsed ?? 0))
        return Stretch(
            start: begin ?? estimate,
            elapsedSeconds: elapsed ?? 0,
            timerSeconds: message.number(8, in: bytes, at: start).map { $0 / 1000 },
            distanceMeters: message.number(9, in: bytes, at: start).map { $0 / 100 }
        )
    }

    private func timerEvent(
        _ message: FITDefinition,
        in bytes: Span<UInt8>,
        at start: Int,
        time: Int64
    ) -> TimerEvent? {
        let timer = 0
        guard message.whole(0, in: bytes, at: start) == timer else { return nil }
        return switch message.whole(1, in: bytes, at: start) {
        case 0: TimerEvent(time: time, starts: true)
        // Stop, stop all, stop and disable, stop and disable all.
        case 1, 4, 8, 9: TimerEvent(time: time, starts: false)
        default: nil
        }
    }

    /// The difference between local and world time, where it is one that a place on Earth can have.
    private mutating func takeActivity(
        _ message: FITDefinition,
        in bytes: Span<UInt8>,
        at start: Int
    ) {
        guard let time = message.whole(FITField.timestamp, in: bytes, at: start),
            let local = message.whole(5, in: bytes, at: start)
        else { return }
        // Zones keep to quarters of an hour; devices stamp the two clocks a little apart.
        let quarters = (Double(local - time) / 900).rounded()
        let isZone =
            (-48...56).contains(quarters) && abs(Double(local - time) - quarters * 900) < 60
        utcOffsetSeconds = isZone ? Int(quarters) * 900 : nil
    }
}
