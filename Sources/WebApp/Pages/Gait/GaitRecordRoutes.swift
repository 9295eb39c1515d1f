import Companion
import Gait
import HTTPTypes
import Hummingbird

/// What was kept: looking at it again, its note, its clip, putting it aside, and comparing.
struct GaitRecordRoutes {
    let desk: Desk
    let cases: GaitCases

    private var gaits: any GaitShelf { desk.collaborators.gaits }

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.gaitRecord.routerPath, use: show)
        router.post(AddressPattern.gaitRecord.routerPath, use: desk.inTurn(change))
        router.get(AddressPattern.gaitRecordClip.routerPath, use: clip)
        router.post(AddressPattern.gaitRemove.routerPath, use: desk.inTurn(remove))
        router.post(AddressPattern.gaitRestore.routerPath, use: desk.inTurn(restore))
        router.get(AddressPattern.gaitCompare.routerPath, use: compare)
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let record = try record(of: context)
        return desk.gaitResponse(try page(record, problem: nil), context: context)
    }

    private func page(_ record: GaitRecord, problem: String?) throws -> GaitResultPage {
        GaitResultPage(
            record: record,
            hasClip: gaits.keptClipPath(of: record) != nil,
            today: desk.collaborators.today(),
            others: try gaits.gaitRecords(),
            problem: problem
        )
    }

    private func change(_ request: Request, _ context: WebContext) throws -> Response {
        var record = try record(of: context)
        if context.form["do"] == "remove-clip" {
            record.keptClip = nil
        } else {
            let fields = GaitNoteFields(context.form, latest: desk.collaborators.today())
            guard let day = fields.day else {
                return desk.gaitResponse(
                    try page(record, problem: fields.problem),
                    context: context,
                    status: .unprocessableContent
                )
            }
            record.day = day
            record.note = fields.note
        }
        return desk.redirect(to: .gait(.record(id: try gaits.save(record))))
    }

    private func clip(_ request: Request, context: WebContext) async throws -> Response {
        guard let path = gaits.keptClipPath(of: try record(of: context)) else {
            throw WebError.notFound
        }
        return try await VideoFile(path: path).response(to: request, context: context)
    }

    private func remove(_ request: Request, _ context: WebContext) throws -> Response {
        let record = try record(of: context)
        guard let id = record.id, try gaits.removeGaitRecord(id) else { throw WebError.notFound }
        return desk.redirect(to: .gait(.listAfterRemoving))
    }

    private func restore(_ request: Request, _ context: WebContext) throws -> Response {
        guard let id = try gaits.restoreGaitRecord() else { return desk.redirect(to: .gait(.list)) }
        return desk.redirect(to: .gait(.record(id: id)))
    }

    private func compare(_ request: Request, context: WebContext) throws -> Response {
        let fields = FormFields(query: request)
        let records = try gaits.gaitRecords()
        func chosen(_ name: String) -> GaitRecord? {
            fields[name].flatMap(Int64.init).flatMap { id in records.first { $0.id == id } }
        }
        let page = GaitComparePage(
            records: records,
            before: chosen("before"),
            after: chosen("after")
        )
        return desk.gaitResponse(page, context: context)
    }

    private func record(of context: WebContext) throws -> GaitRecord {
        guard let id = context.parameters.get("record").flatMap({ Int64($0) }),
            let record = try gaits.gaitRecord(id)
        else { throw WebError.notFound }
        return record
    }
}
