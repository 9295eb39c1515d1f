import Companion
import HTTPTypes
import Hummingbird

struct ImportRoutes {
    let desk: Desk
    let jobs: ImportJobs
    let receiver: UploadReceiver

    init(desk: Desk, jobs: ImportJobs, limits: UploadLimits, secret: FormSecret) {
        self.desk = desk
        self.jobs = jobs
        receiver = UploadReceiver(
            parentFolder: desk.collaborators.uploadsFolder,
            limits: limits,
            secret: secret
        )
    }

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.importFiles.routerPath, use: show)
        router.post(AddressPattern.importFiles.routerPath, use: upload)
        router.post(AddressPattern.loadSample.routerPath, use: loadSample)
        router.post(AddressPattern.removeSample.routerPath, use: desk.inTurn(removeSample))
        router.post(AddressPattern.importAgain.routerPath, use: goOn)
        router.get(AddressPattern.importJob.routerPath, use: showJob)
        router.post(AddressPattern.importJob.routerPath, use: steer)
        router.get(AddressPattern.importFailures.routerPath, use: listFailures)
    }

    private func show(_ request: Request, context: WebContext) -> Response {
        desk.renderer.response(page(nothingChosen: false), context: context)
    }

    private func page(nothingChosen: Bool) -> ImportPage {
        ImportPage(
            limits: receiver.limits,
            nothingChosen: nothingChosen,
            unfinished: jobs.unfinished,
            leftovers: Upload.leftovers(in: receiver.parentFolder),
            clock: desk.collaborators.clock
        )
    }

    private func upload(_ request: Request, context: WebContext) async throws -> Response {
        guard try !desk.collaborators.sample.holdsSample() else { throw WebError.sampleInStore }
        let upload = try await receiver.receive(request)
        guard !upload.files.isEmpty else {
            upload.remove()
            let page = page(nothingChosen: true)
            return desk.renderer.response(page, context: context, status: .unprocessableContent)
        }
        return desk.redirect(to: .importJob(id: start(upload).id))
    }

    private func start(_ upload: Upload) -> ImportJob {
        let importActivities = ImportActivities(
            reader: desk.collaborators.reader,
            shelf: desk.collaborators.activities
        )
        return jobs.start(upload: upload.id) { job in
            // Kept when the import ends early, so that it can go on.
            defer { upload.letGo() }
            let report = try await importActivities(
                upload.files.map { FileSource(path: $0.path, label: $0.label) },
                control: job.control,
                progress: { job.report($0) }
            )
            upload.remove()
            return report
        }
    }

    /// Goes on with an upload whose import was cut off or stopped, or throws it away.
    private func goOn(_ request: Request, context: WebContext) throws -> Response {
        guard let id = context.form["upload"],
            let upload = Upload.reopen(id: id, in: receiver.parentFolder)
        else { throw WebError.uploadGone }
        guard context.form["do"] == "resume" else {
            upload.remove()
            return desk.redirect(to: .importFiles)
        }
        guard try !desk.collaborators.sample.holdsSample() else { throw WebError.sampleInStore }
        return desk.redirect(to: .importJob(id: start(upload).id))
    }

    private func steer(_ request: Request, context: WebContext) throws -> Response {
        let job = try job(of: context)
        switch context.form["do"] {
        case "pause": job.pause()
        case "resume": job.resume()
        case "stop": job.stop()
        default: throw WebError.notFound
        }
        return desk.redirect(to: .importJob(id: job.id))
    }

    /// Only into a store without runs and answers: made-up ones must never stand among real ones.
    private func loadSample(_ request: Request, context: WebContext) throws -> Response {
        let collaborators = desk.collaborators
        let isEmpty = { @Sendable in
            try collaborators.activities.activities(runningOnly: false).isEmpty
                && collaborators.hipCheck.draft() == HipCheckDraft()
        }
        guard try isEmpty() else { throw WebError.storeNotEmpty }
        let job = jobs.start { job in
            // Asked again in its turn: an import may have been waiting before it.
            guard try isEmpty() else { throw WebError.storeNotEmpty }
            return try await collaborators.loadSample { job.report($0) }
        }
        return desk.redirect(to: .importJob(id: job.id))
    }

    /// Takes out what nobody entered: the made-up runs and answers.
    private func removeSample(_ request: Request, _ context: WebContext) throws -> Response {
        try desk.collaborators.sample.removeSample()
        return desk.redirect(to: .start)
    }

    private func showJob(_ request: Request, context: WebContext) throws -> Response {
        let job = try job(of: context)
        let unit = try desk.collaborators.settings.settings().distanceUnit
        let page = ImportJobPage(job: job, unit: unit, clock: desk.collaborators.clock)
        return desk.renderer.response(
            page,
            context: context,
            refreshSeconds: page.isMoving ? 1 : nil
        )
    }

    private func listFailures(_ request: Request, context: WebContext) throws -> Response {
        let report: ImportReport
        switch try job(of: context).state {
        case .finished(let finished): report = finished
        case .ended(let part, _, _): report = part
        case .running: throw WebError.notFound
        }
        var headers: HTTPFields = [.contentType: "text/plain; charset=utf-8"]
        headers[.contentDisposition] = "attachment; filename=\"hipwise-import.txt\""
        let text = ImportFailureList(report: report).text
        return Response(
            status: .ok,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }

    private func job(of context: WebContext) throws -> ImportJob {
        guard let id = context.parameters.get("job"), let job = jobs[id] else {
            throw WebError.notFound
        }
        return job
    }
}
