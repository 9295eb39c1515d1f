import ActivityFile
import Measure

/// Runs a planned run, sample by sample, as a watch would have recorded it.
struct RunRecorder {
    private let plan: PlannedRun
    private let watch: Watch
    private let usual: StepLevels
    private let loop: Loop
    private var random: SeededGenerator
    /// Its own source, so that how Robin steps does not move where and how fast she runs.
    private var stepRandom: SeededGenerator
    private var speedNoise = Drift(spread: 0.09, memory: 0.85)
    private var pulseNoise = Drift(spread: 1.4, memory: 0.9)
    private var cadenceNoise = Drift(spread: 0.8, memory: 0.6)
    private var contactNoise = Drift(spread: 4.5, memory: 0.6)
    private var balanceNoise = Drift(spread: 0.5, memory: 0.7)
    private var bounceNoise = Drift(spread: 2.2, memory: 0.6)
    private var eastNoise = Drift(spread: 1.5, memory: 0.97)
    private var northNoise = Drift(spread: 1.5, memory: 0.97)
    private var pulse = 96.0
    private var tape = Tape()

    /// What a watch records and how often.
    struct Watch {
        var name: String
        var secondsBetweenSamples: Int
        var hasRunningDynamics: Bool
    }

    init(plan: PlannedRun, watch: Watch, isAfterPain: Bool, seed: UInt64) {
        self.plan = plan
        self.watch = watch
        let ownSeed =
            seed ^ UInt64(bitPattern: Int64(plan.day.daysSince1970)) &* 0x2545_F491_4F6C_DD1D
        random = SeededGenerator(seed: ownSeed)
        stepRandom = SeededGenerator(seed: ownSeed, stream: "steps")
        usual = StepLevels(isAfterPain: isAfterPain, random: &stepRandom)
        let length = [3200.0, 5100, 7400][Int(random.unit() * 3)]
        loop = Loop(length: length, bulge: random.uniform(0.1...0.22), rise: length / 180)
    }

    mutating func record() -> RecordedActivity {
        let start = startTime()
        let step = Double(watch.secondsBetweenSamples)
        let pauseAt = random.isTrue(odds: 0.2) ? plan.meters * random.uniform(0.3...0.7) : .infinity
        let pauseSteps = Int(random.uniform(8...25))
        var paused = 0.0
        var moving = 0.0
        var distance = 0.0
        var laps: [Lap] = []
        var lapStart = (seconds: 0.0, meters: 0.0)
        append(at: 0, moving: 0, distance: 0, speed: 0)
        while distance < plan.meters {
            let speed = max(
                1.4,
                targetSpeed(at: distance, moving: moving) + speedNoise.advance(&random)
            )
            distance += speed * step
            moving += step
            if paused == 0, distance > pauseAt { paused = Double(pauseSteps) * step }
            append(at: moving + paused, moving: moving, distance: distance, speed: speed)
            if distance - lapStart.meters >= 1000 || distance >= plan.meters {
                let end = (seconds: moving + paused, meters: distance)
                laps.append(
                    Lap(
                        start: start.adding(seconds: lapStart.seconds),
                        elapsedSeconds: end.seconds - lapStart.seconds,
                        distanceMeters: end.meters - lapStart.meters
                    )
                )
                lapStart = end
            }
        }
        let samples = tape.series
        return RecordedActivity(
            sport: .running,
            start: start,
            utcOffsetSeconds: Loop.utcOffsetSeconds,
            elapsedSeconds: moving + paused,
            timerSeconds: moving,
            distanceMeters: distance,
            averageHeartRate: samples.mean(.heartRate)?.rounded(),
            averageCadence: samples.mean(.cadence),
            ascentMeters: (distance / loop.length * (loop.length / 180)).rounded(),
            laps: laps,
            samples: samples,
            device: watch.name,
            title: plan.kind.title
        )
    }

    /// Before breakfast on working days, later at the weekend.
    private mutating func startTime() -> Instant {
        let isWeekend = plan.day.weekday == .saturday || plan.day.weekday == .sunday
        let localMinute = (isWeekend ? 8 * 60 + 30 : 6 * 60 + 35) + Int(random.uniform(-20...25))
        let seconds = plan.day.daysSince1970 * 86_400 + localMinute * 60 + Int(random.unit() * 60)
        return Instant(secondsSince1970: Double(seconds - Loop.utcOffsetSeconds))
    }

    private func targetSpeed(at distance: Double, moving: Double) -> Double {
        let easy = plan.easySpeed
        let part = distance / plan.meters
        switch plan.kind {
        case .easy: return easy
        case .long: return easy - 0.12 * max(0, part - 0.75) * 4
        case .race: return easy - 0.1 * max(0, part - 0.8) * 5
        case .sore: return easy - 0.15 * part
        case .tempo: return (0.22...0.8).contains(part) ? easy + 0.42 : easy
        case .intervals:
            guard (0.2...0.85).contains(part) else { return easy }
            return moving.truncatingRemainder(dividingBy: 300) < 160 ? easy + 0.72 : easy - 0.3
        }
    }

    private mutating func append(at time: Double, moving: Double, distance: Double, speed: Double) {
        let step = Double(watch.secondsBetweenSamples)
        let position = loop.position(
            at: distance,
            aside: (eastNoise.advance(&random), northNoise.advance(&random))
        )
        // Pulse follows effort with a lag of most of a minute, and creeps up as the run goes on.
        let wanted = 144 + (speed - 2.72) * 44 + moving / 3600 * 7
        pulse += (min(wanted, 187) - pulse) * min(1, step / 45)
        let cadence = max(
            74,
            usual.cadence + (speed - 2.72) * 5 + cadenceNoise.advance(&stepRandom)
        )
        tape.offsets.append(Int64(time * 1000))
        tape.latitude.append(position.latitude)
        tape.longitude.append(position.longitude)
        tape.altitude.append((position.altitude * 5).rounded() / 5)
        tape.distance.append((distance * 100).rounded() / 100)
        tape.speed.append((speed * 1000).rounded() / 1000)
        tape.heartRate.append(min(190, pulse + pulseNoise.advance(&random)).rounded())
        tape.cadence.append((cadence * 2).rounded() / 2)
        guard watch.hasRunningDynamics else { return }
        appendDynamics(speed: max(speed, 1.4), cadence: cadence)
    }

    private mutating func appendDynamics(speed: Double, cadence: Double) {
        let contact =
            usual.contactTime - (speed - 2.72) * 46 + contactNoise.advance(&stepRandom)
        let balance = usual.balance + balanceNoise.advance(&stepRandom)
        let bounce = usual.oscillation + (speed - 2.72) * 5 + bounceNoise.advance(&stepRandom)
        let stepLength = speed * 60 / (2 * cadence) * 1000
        tape.contactTime.append((contact * 10).rounded() / 10)
        tape.contactBalance.append((balance * 100).rounded() / 100)
        tape.oscillation.append((bounce * 10).rounded() / 10)
        tape.stepLength.append((stepLength * 10).rounded() / 10)
        tape.verticalRatio.append((bounce / stepLength * 10_000).rounded() / 100)
    }
}

/// The samples as they are written down, a column for each channel.
private struct Tape {
    var offsets: [Int64] = []
    var latitude: [Double] = []
    var longitude: [Double] = []
    var altitude: [Double] = []
    var distance: [Double] = []
    var speed: [Double] = []
    var heartRate: [Double] = []
    var cadence: [Double] = []
    var contactTime: [Double] = []
    var contactBalance: [Double] = []
    var oscillation: [Double] = []
    var stepLength: [Double] = []
    var verticalRatio: [Double] = []

    var series: SampleSeries {
        let columns: [Channel: [Double]] = [
            .latitude: latitude, .longitude: longitude, .altitude: altitude, .distance: distance,
            .speed: speed, .heartRate: heartRate, .cadence: cadence,
            .groundContactTime: contactTime, .groundContactBalance: contactBalance,
            .verticalOscillation: oscillation, .stepLength: stepLength,
            .verticalRatio: verticalRatio,
        ]
        return SampleSeries(
            offsetsMilliseconds: offsets,
            columns: columns.filter { !$0.value.isEmpty }
        )
    }
}
