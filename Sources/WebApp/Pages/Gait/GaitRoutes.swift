import Companion
import Foundation
import Gait
import HTTPTypes
import Hummingbird
import Interview
import Measure

/// The pages around the clips: the list, how to film, and sending one.
struct GaitRoutes {
    let desk: Desk
    let cases: GaitCases
    let receiver: UploadReceiver

    /// Apart from what an import leaves behind: clips are never offered again after a restart.
    static func folder(_ collaborators: WebApp.Collaborators) -> String {
        URL(filePath: collaborators.uploadsFolder).appending(path: "gait").path
    }

    init(desk: Desk, cases: GaitCases, secret: FormSecret, limits: UploadLimits) {
        self.desk = desk
        self.cases = cases
        receiver = UploadReceiver(
            parentFolder: Self.folder(desk.collaborators),
            limits: limits,
            secret: secret,
            fileFields: Set(GaitFilm.allCases.map(\.rawValue))
        )
    }

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.gait.routerPath, use: list)
        router.get(AddressPattern.filming.routerPath, use: filming)
        router.get(AddressPattern.gaitNew.routerPath, use: showForm)
        router.post(AddressPattern.gaitNew.routerPath, use: upload)
        GaitClipRoutes(desk: desk, cases: cases).register(on: router)
        GaitRecordRoutes(desk: desk, cases: cases).register(on: router)
    }

    private func list(_ request: Request, context: WebContext) throws -> Response {
        let page = GaitPage(
            records: try desk.collaborators.gaits.gaitRecords(),
            cases: cases.all,
            isAfterRemoving: FormFields(query: request)["news"] == "removed"
        )
        return desk.gaitResponse(page, context: context)
    }

    private func filming(_ request: Request, context: WebContext) -> Response {
        desk.gaitResponse(FilmingPage(), context: context)
    }

    private func showForm(_ request: Request, context: WebContext) throws -> Response {
        desk.gaitResponse(try form(FormFields(), problem: nil), context: context)
    }

    private func form(_ fields: FormFields, problem: String?) throws -> GaitUploadPage {
        GaitUploadPage(
            fields: fields,
            problem: problem,
            heightCm: try desk.collaborators.settings.settings().person.heightCm,
            absence: desk.collaborators.clips.missingForPose(),
            limits: receiver.limits
        )
    }

    private func upload(_ request: Request, context: WebContext) async throws -> Response {
        let upload = try await receiver.receive(request)
        do {
            let new = try await self.case(from: upload)
            cases.add(new)
            if new.nextFilm == nil { cases.start(new) }
            return desk.redirect(to: .gait(.clip(id: new.id)))
        } catch let problem as GaitFormProblem {
            upload.remove()
            return desk.gaitResponse(
                try form(upload.fields, problem: problem.reason),
                context: context,
                status: .unprocessableContent
            )
        } catch {
            upload.remove()
            throw error
        }
    }

    private func `case`(from upload: Upload) async throws -> GaitCase {
        let answers = try GaitAnswers(upload.fields)
        guard let running = upload.files.first(where: { $0.field == GaitFilm.running.rawValue })
        else { throw GaitFormProblem(reason: "Choose the clip of running.") }
        var films: [GaitFilm: GaitCase.Film] = [:]
        for file in upload.files {
            guard let film = GaitFilm(rawValue: file.field) else { continue }
            films[film] = GaitCase.Film(path: file.path, description: try await describe(file))
        }
        return GaitCase(
            id: upload.id,
            upload: upload,
            label: running.label,
            answers: answers,
            films: films
        )
    }

    private func describe(_ file: Upload.File) async throws -> ClipDescription {
        do {
            return try await desk.collaborators.clips.describe(file.path)
        } catch let problem as ClipProblem {
            throw GaitFormProblem(
                reason: "\(file.label): \(GaitWords.reason(of: problem))"
            )
        }
    }
}

/// Why what was sent does not begin a clip, as sentences.
struct GaitFormProblem: Error, Hashable {
    let reason: String
}

extension GaitAnswers {
    static let viewField = "view"
    static let heightField = "height"
    static let heightUnitField = "heightUnit"
    static let inchesField = "inches"
    static let spacingField = "spacing"
    static let slowField = "slow"

    init(_ fields: FormFields) throws {
        guard let view = fields[Self.viewField].flatMap(CameraView.init) else {
            throw GaitFormProblem(reason: "Say where the camera stood: behind or beside.")
        }
        self.view = view
        bodyHeight = try Self.height(fields)
        tapeSpacing = try Self.centimeters(
            fields[Self.spacingField],
            "the distance between the pieces of tape",
            in: 5...60
        )
        slowMotion = try Self.slowMotion(fields[Self.slowField])
    }

    private static func height(_ fields: FormFields) throws -> Distance? {
        guard fields[heightUnitField] == "ft" else {
            return try centimeters(fields[heightField], "your height", in: 80...250)
        }
        let typed = [fields[heightField] ?? "", fields[inchesField] ?? ""]
        guard typed.contains(where: { !$0.isEmpty }) else { return nil }
        guard let feet = TypedNumber.value(of: typed[0]), (2...8).contains(feet),
            let inches = typed[1].isEmpty ? 0 : TypedNumber.value(of: typed[1]),
            (0..<12).contains(inches)
        else {
            throw GaitFormProblem(
                reason: "Type your height as feet (2 to 8) and inches (0 to 11), or leave it empty."
            )
        }
        return Distance(meters: (feet * 12 + inches) * 0.0254)
    }

    private static func centimeters(
        _ text: String?,
        _ what: String,
        in range: ClosedRange<Double>
    ) throws -> Distance? {
        guard let text, !text.isEmpty else { return nil }
        guard let value = TypedNumber.value(of: text), range.contains(value) else {
            throw GaitFormProblem(
                reason: "Type \(what) in cm, from \(range.lowerBound.fixed(0)) to "
                    + "\(range.upperBound.fixed(0)), or leave it empty."
            )
        }
        return Distance(meters: value / 100)
    }

    private static func slowMotion(_ text: String?) throws -> Double? {
        guard let text, !text.isEmpty else { return nil }
        guard let value = TypedNumber.value(of: text), (1...40).contains(value) else {
            throw GaitFormProblem(reason: "Say how many times the clip is slowed, from 1 to 40.")
        }
        return value
    }
}

extension Desk {
    /// A page about gait, which may run our own script and play a clip of this server.
    func gaitResponse<Page: PageModel>(
        _ page: Page,
        context: WebContext,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        var response = renderer.response(page, context: context, status: status)
        response.headers[.contentSecurityPolicy] = SecurityHeaders.gaitPolicy
        return response
    }
}
