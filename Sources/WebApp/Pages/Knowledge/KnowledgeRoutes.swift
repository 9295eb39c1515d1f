import Anatomy
import Hummingbird
import Interview

struct KnowledgeRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.knowledge.routerPath, use: show)
        router.get(AddressPattern.knowledgeDangers.routerPath, use: page(.dangers))
        router.get(AddressPattern.knowledgeFindings.routerPath, use: page(.findings))
        router.get(AddressPattern.knowledgeTraining.routerPath, use: page(.training))
        router.get(AddressPattern.knowledgeMovement.routerPath, use: page(.movement))
        router.get(AddressPattern.knowledgeSources.routerPath, use: page(.sources))
        router.get(AddressPattern.knowledgeCause.routerPath, use: showCause)
        router.get(AddressPattern.knowledgeFinding.routerPath, use: showFinding)
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let typed = FormFields(query: request)[KnowledgeSearch.field] ?? ""
        let query = String(typed.prefix(KnowledgeSearch.longestQuery))
        guard query.contains(where: { $0.isLetter || $0.isNumber }) else {
            return try page(.causes)(request, context)
        }
        return desk.renderer.response(KnowledgePage(search: query), context: context)
    }

    private func page(
        _ part: KnowledgePart
    ) -> @Sendable (Request, WebContext) throws -> Response {
        let desk = desk
        return { _, context in
            let page = KnowledgePage(part, assessor: desk.collaborators.assessor)
            return desk.renderer.response(page, context: context)
        }
    }

    private func showCause(_ request: Request, context: WebContext) throws -> Response {
        guard let id = context.parameters.get("cause").flatMap(ConditionID.init) else {
            throw WebError.notFound
        }
        let page = CausePage(id, assessor: desk.collaborators.assessor)
        return desk.renderer.response(page, context: context)
    }

    private func showFinding(_ request: Request, context: WebContext) throws -> Response {
        guard let id = context.parameters.get("finding").flatMap(FindingID.init) else {
            throw WebError.notFound
        }
        let page = FindingPage(id, assessor: desk.collaborators.assessor)
        return desk.renderer.response(page, context: context)
    }
}

extension FormFields {
    /// The fields of a form that was sent as an address: there, too, a plus stands for a space.
    init(query request: Request) { self.init(urlEncoded: (request.uri.query ?? "").utf8) }
}
