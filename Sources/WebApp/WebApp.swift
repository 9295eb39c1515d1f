public import Assessment
public import Companion
import Foundation
public import Gait
import HTTPTypes
import Hummingbird
import Logging
public import Measure
import NIOCore

/// The web app on this machine's loopback interface.
public struct WebApp: Sendable {
    /// What the app needs of the world around it.
    public struct Collaborators: Sendable {
        public var activities: any ActivityShelf
        public var dynamics: any DynamicsShelf
        public var settings: any SettingsShelf
        public var merges: any MergeShelf
        public var hipCheck: any HipCheckShelf
        public var courses: any CourseShelf
        public var calendars: any CalendarShelf
        public var gaits: any GaitShelf
        /// Looks at clips.
        public var clips: any ClipWatching
        public var screens: any ScreenShelf
        public var reader: any FileReading
        public var clock: LocalClock
        public var today: @Sendable () -> CalendarDay
        /// The moment at which something is told.
        public var now: @Sendable () -> Instant
        /// A folder for uploads; each is removed as soon as all of it was read.
        public var uploadsFolder: String
        /// Fills the empty store with the sample runner's activities.
        public var loadSample:
            @Sendable (_ progress: @escaping @Sendable (ReadingProgress) -> Void) async throws ->
                ImportReport

        /// Whether the store holds the sample, and how to take it out again.
        public var sample: any SampleShelf

        /// Weighs the answers and tells what each says; a smaller one serves where speed counts
        /// more than smooth intervals.
        public var assessor: Assessor

        public init(
            activities: any ActivityShelf,
            dynamics: any DynamicsShelf,
            settings: any SettingsShelf,
            merges: any MergeShelf,
            hipCheck: any HipCheckShelf,
            courses: any CourseShelf,
            calendars: any CalendarShelf,
            gaits: any GaitShelf,
            clips: any ClipWatching,
            screens: any ScreenShelf,
            reader: any FileReading,
            clock: LocalClock,
            today: @escaping @Sendable () -> CalendarDay,
            now: @escaping @Sendable () -> Instant,
            uploadsFolder: String,
            loadSample:
                @escaping @Sendable (
                    _ progress: @escaping @Sendable (ReadingProgress) -> Void
                ) async throws -> ImportReport,
            sample: any SampleShelf,
            assessor: Assessor = .standard
        ) {
            self.activities = activities
            self.dynamics = dynamics
            self.settings = settings
            self.merges = merges
            self.hipCheck = hipCheck
            self.courses = courses
            self.calendars = calendars
            self.gaits = gaits
            self.clips = clips
            self.screens = screens
            self.reader = reader
            self.clock = clock
            self.today = today
            self.now = now
            self.uploadsFolder = uploadsFolder
            self.loadSample = loadSample
            self.sample = sample
            self.assessor = assessor
        }
    }

    private let collaborators: Collaborators

    public init(_ collaborators: Collaborators) { self.collaborators = collaborators }

    /// Serves until the process is told to stop.
    ///
    /// `port` 0 takes a free one; `onReady` gets the port that was taken. Throws
    /// `WebAppError.notLoopback` for a host that other machines could reach.
    public func run(
        host: String = "127.0.0.1",
        port: Int,
        onReady: @escaping @Sendable (Int) -> Void
    ) async throws {
        guard ["127.0.0.1", "::1", "localhost"].contains(host) else {
            throw WebAppError.notLoopback(host: host)
        }
        Upload.removeTorn(in: collaborators.uploadsFolder, now: Date())
        Upload.removeAll(in: GaitRoutes.folder(collaborators))
        let cases = GaitCases(clips: collaborators.clips)
        // Clips show the runner: none outlives the serving, however it ends.
        defer {
            cases.throwAwayAll()
            Upload.removeAll(in: GaitRoutes.folder(collaborators))
        }
        let boundPort = BoundPort()
        var logger = Logger(label: "hipwise.web")
        logger.logLevel = .error
        let application = Application(
            router: try router(boundPort: boundPort, cases: cases),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
            onServerRunning: { channel in
                guard let port = channel.localAddress?.port else { return }
                boundPort.bind(to: port)
                onReady(port)
            },
            logger: logger
        )
        try await application.runService()
    }

    /// All routes behind all guards, apart from any socket.
    func router(
        boundPort: BoundPort,
        cases: GaitCases? = nil,
        uploadLimits: UploadLimits = UploadLimits(),
        clipLimits: UploadLimits = .clips
    ) throws -> Router<WebContext> {
        var generator = SystemRandomNumberGenerator()
        let secret = FormSecret(using: &generator)
        let renderer = try Renderer()
        let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorPages(renderer: renderer))
        router.add(middleware: HostGuard(boundPort: boundPort))
        router.add(middleware: FormGuard(boundPort: boundPort, secret: secret))
        let desk = Desk(collaborators: collaborators, renderer: renderer)
        let jobs = ImportJobs()
        PublicFiles().register(on: router)
        StartRoutes(desk: desk).register(on: router)
        SettingsRoutes(desk: desk).register(on: router)
        ImportRoutes(desk: desk, jobs: jobs, limits: uploadLimits, secret: secret)
            .register(on: router)
        MergeRoutes(desk: desk).register(on: router)
        TrainingRoutes(desk: desk).register(on: router)
        DynamicsRoutes(desk: desk).register(on: router)
        HipCheckRoutes(desk: desk).register(on: router)
        ResultRoutes(desk: desk).register(on: router)
        KnowledgeRoutes(desk: desk).register(on: router)
        TodayRoutes(desk: desk).register(on: router)
        CheckInRoutes(desk: desk).register(on: router)
        PlanRoutes(desk: desk).register(on: router)
        ShareRoutes(desk: desk).register(on: router)
        ExerciseRoutes(desk: desk).register(on: router)
        PlayerRoutes(desk: desk).register(on: router)
        GaitRoutes(
            desk: desk,
            cases: cases ?? GaitCases(clips: collaborators.clips),
            secret: secret,
            limits: clipLimits
        )
        .register(on: router)
        ScreenRoutes(desk: desk).register(on: router)
        return router
    }
}

/// Why the web app does not start.
public enum WebAppError: Error, Hashable {
    /// Only this machine may reach the app; it holds health data and asks for no password.
    case notLoopback(host: String)
}
