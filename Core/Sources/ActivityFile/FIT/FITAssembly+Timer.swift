// What the starts and stops of the timer tell.

extension FITAssembly {
    /// The stretches between a stop and the next start, as far as they lie in `frame`.
    ///
    /// A stop that no start follows ends the activity and is no pause.
    func pauses(in frame: FITPart.Stretch) -> [Pause] {
        var pauses: [Pause] = []
        var stopped: Int64?
        // Behind the pause before, so that none overlap.
        var free = Double(frame.start)
        for event in timerEvents {
            guard event.starts else {
                stopped = stopped ?? event.time
                continue
            }
            guard let stop = stopped else { continue }
            stopped = nil
            let begin = max(Double(stop), free)
            let end = min(Double(event.time), frame.end)
            guard begin < end else { continue }
            pauses.append(
                Pause(
                    startOffsetSeconds: begin - Double(frame.start),
                    elapsedSeconds: end - begin
                )
            )
            free = end
        }
        return pauses
    }

    /// Time between starts and stops of the timer; a timer left running ends with the file.
    func timerSeconds(until end: Double) -> Double? {
        guard !part.timerEvents.isEmpty else { return nil }
        var total = 0.0
        var running: Int64?
        for event in part.timerEvents {
            if event.starts {
                running = running ?? event.time
            } else if let begin = running {
                total += Double(max(0, event.time - begin))
                running = nil
            }
        }
        if let begin = running { total += max(0, end - Double(begin)) }
        return total
    }
}
