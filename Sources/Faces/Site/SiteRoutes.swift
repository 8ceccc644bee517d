import Hummingbird

/// Where pages are added. A handler sees a `Visit` and gives an `Answer`; that somebody is signed in, that a form comes from
/// our own page and that its size is bounded has been seen to before.
struct SiteRoutes {
    let router: Router<SiteContext>
    let pages: Pages
    let settings: SiteSettings
    let confirmation: IdentityConfirmation

    /// Who may ask.
    enum Door: Sendable {
        /// Those signed in; others are led to the sign-in page and back.
        case signedIn
        /// Those signed in who showed who they are within the last minutes (`SessionLimits.proofMinutes`); others are asked
        /// again, and come back with what they had filled in.
        case recentlySignedIn
        case everybody
    }

    /// A page.
    func get(
        _ path: String, for door: Door = .signedIn, _ handler: @escaping @Sendable (Visit) async throws -> Answer
    ) {
        let handler = bounded(handler)
        router.get(RouterPath(path)) { [pages, confirmation] _, context in
            let visit = try context.begunVisit()
            if door != .everybody, visit.session == nil { return Self.signInFirst(visit) }
            if door == .recentlySignedIn, !confirmation.isRecent(visit) {
                return try pages.response(to: IdentityConfirmation.first(visit), visit)
            }
            return try pages.response(to: try await handler(visit), visit)
        }
    }

    /// A form without a file.
    /// - Throws: from the route, `PageFault.staleForm` or `.tooLarge`.
    func post(
        _ path: String, for door: Door = .signedIn,
        _ handler: @escaping @Sendable (Form, Visit) async throws -> Answer
    ) {
        let handler = bounded(handler)
        router.post(RouterPath(path)) { [pages, settings, confirmation] request, context in
            var visit = try context.begunVisit()
            if door != .everybody, visit.session == nil { throw PageFault.staleForm }
            try FormToken.checkOrigin(of: request)
            guard request.headers[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true
            else { throw PageFault.badRequest }
            let body = try await request.body.collect(upTo: settings.largestForm)
            let form = Form(urlencoded: body.readableBytesView)
            try FormToken.check(form[FormToken.field], secret: visit.secret)
            visit.choose(form["lang"])
            var answer =
                door == .recentlySignedIn
                ? try await confirmation.answer(form, visit, handler) : try await handler(form, visit)
            if form.switchesLanguage, case .page(let model) = answer {
                answer = .page(PageKeepingFaults(model: model, kept: KeptFaults(form)))
            }
            var response = try pages.response(to: answer, visit)
            if form.switchesLanguage {
                response.setCookie(SiteCookie.language(visit.language, secure: settings.secure))
            }
            return response
        }
    }

    /// A form for everybody that carries all it needs in itself: no cookie is set and none is asked for, so that there is nothing that another
    /// site's page could use. The handler reads the body, within limits of its own.
    /// - Parameter isBounded: whether the time that an answer may take counts, the sending of the body included.
    func openPost(
        _ path: String, isBounded: Bool = true,
        _ handler: @escaping @Sendable (Request, Visit) async throws -> (Answer, Visit)
    ) {
        let time = AnswerTime(limit: settings.answerLimit)
        router.post(RouterPath(path)) { [pages] request, context in
            var visit = try context.begunVisit()
            visit.session = nil
            let begun = visit
            let (answer, after) =
                isBounded
                ? try await time.bound { try await handler(request, begun) } : try await handler(request, begun)
            return try pages.response(to: answer, after)
        }
    }

    /// A form with a file. The hidden token must stand in the form before the file.
    /// - Parameter most: the largest file that the page takes, in bytes; nil for what the settings say.
    /// - Throws: from the route, `PageFault.staleForm`, `.tooLarge` or `.badRequest`.
    func upload(
        _ path: String, for door: Door = .signedIn, most: Int64? = nil,
        _ handler: @escaping @Sendable (Upload, Visit) async throws -> Answer
    ) {
        let handler = bounded(handler)
        var settings = settings
        if let most { settings.largestUpload = min(most, settings.largestUpload) }
        router.post(RouterPath(path)) { [pages, settings] request, context in
            let visit = try context.begunVisit()
            if door != .everybody, visit.session == nil { throw PageFault.staleForm }
            try FormToken.checkOrigin(of: request)
            let reader = UploadReader(settings: settings, secret: visit.secret)
            let upload = try await reader.read(request)
            return try pages.response(to: try await handler(upload, visit), visit)
        }
    }

    /// What is neither a page nor depends on who asks.
    func raw(_ path: String, _ handler: @escaping @Sendable (Request) -> Response) {
        router.get(RouterPath(path)) { request, _ in handler(request) }
    }

    /// The handler within the time that an answer may take.
    private func bounded(
        _ handler: @escaping @Sendable (Visit) async throws -> Answer
    ) -> @Sendable (Visit) async throws -> Answer {
        let time = AnswerTime(limit: settings.answerLimit)
        return { visit in try await time.bound { try await handler(visit) } }
    }

    private func bounded<Sent: Sendable>(
        _ handler: @escaping @Sendable (Sent, Visit) async throws -> Answer
    ) -> @Sendable (Sent, Visit) async throws -> Answer {
        let time = AnswerTime(limit: settings.answerLimit)
        return { sent, visit in try await time.bound { try await handler(sent, visit) } }
    }

    private static func signInFirst(_ visit: Visit) -> Response {
        let address = visit.publicAddress(Address("/sign-in", ["next": visit.address.description]))
        return Response(status: .seeOther, headers: [.location: address.description])
    }
}
