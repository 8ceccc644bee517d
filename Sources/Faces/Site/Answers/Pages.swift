import Access
import Foundation
import Hummingbird
import Languages
import Logging
import PublicGuidance

/// Draws pages: the layout around a page's template, in the language of the visit.
struct Pages: Sendable {
    let catalogue: Catalogue
    let templates: Templates
    let assets: Assets
    /// What the public reads before it reports anything.
    let guidance: PublicGuidance
    let settings: SiteSettings

    /// - Parameter templates: read before, with the same catalogue; nil to read them now.
    init(catalogue: Catalogue, settings: SiteSettings, templates: Templates? = nil) throws {
        self.catalogue = catalogue
        self.settings = settings
        self.templates = try templates ?? Templates(catalogue: catalogue)
        assets = try Assets()
        guidance = try PublicGuidance()
    }

    /// Turns a handler's answer into a response.
    func response(to answer: Answer, _ visit: Visit) throws -> Response {
        switch answer {
        case .page(let model):
            var page = model.page(in: visit.words)
            if page.form != nil, !page.faults.isEmpty { page.keptFaults = KeptFaults(of: model, catalogue) }
            return try response(page, visit)
        case .seeOther(let address, let notice):
            let target = notice.map { Notice.mark(address, $0, secret: visit.secret) } ?? address
            return Response(status: .seeOther, headers: [.location: target.description])
        case .signedIn(let token, let answer): return try signedIn(token, answer, visit)
        case .response(let response): return response
        }
    }

    private func signedIn(_ token: String, _ answer: Answer, _ visit: Visit) throws -> Response {
        var visit = visit
        visit.secret = token
        visit.secretIsNew = false
        var response = try response(to: answer, visit)
        response.setCookie(SiteCookie.session.setting(token, secure: settings.secure))
        for cookie in [SiteCookie.visitor, .half, .journey] {
            response.setCookie(cookie.setting("", seconds: 0, secure: settings.secure))
        }
        return response
    }

    /// Draws one page.
    /// - Throws: `TemplateFault` where the template wants a name that the page lacks and the settings say so.
    func response(_ page: Page, _ visit: Visit) throws -> Response {
        let layout = Layout(page: page, visit: visit, assets: assets, contacts: guidance.contacts)
        let missing = MissingNames()
        var root = page.fields.adding(layout.common)
        let main = templates.render(page.template, root, missing, in: visit.language)
        root = layout.fields
        root.set("main", main)
        let html = templates.render("layout", root, missing, in: visit.language)
        if !missing.names.isEmpty {
            let fault = TemplateFault(template: page.template, problem: "no such names: \(missing.names.sorted())")
            if settings.failsOnMissingNames { throw fault }
            settings.logger.error("\(fault)")
        }
        let isForAnybody = visit.session == nil && !layout.token.isShown
        let compressed = isForAnybody && visit.acceptsGzip ? Gzip.compress(Array(html.utf8)) : nil
        var response = Response(
            status: page.status, headers: [.contentType: "text/html; charset=utf-8", .vary: "Accept-Encoding"],
            body: .init(byteBuffer: compressed.map { ByteBuffer(bytes: $0) } ?? ByteBuffer(string: html)))
        if compressed != nil { response.headers[.contentEncoding] = "gzip" }
        response.headers[.contentLanguage] = visit.language.rawValue
        if page.showsOpenedPhotos {
            response.headers[.contentSecurityPolicy] = SecurityHeaders.policy(images: "'self' data: blob:")
        }
        if page.asksPlace { response.headers[.permissionsPolicy] = SecurityHeaders.placeAllowed }
        if let seconds = page.refreshSeconds { response.headers[.refresh] = String(seconds) }
        setCookies(of: visit, hasForm: layout.token.isShown, on: &response)
        return response
    }

    /// Whoever is not signed in gets cookies with a form and with nothing else: the key that its token is checked against,
    /// and the language that was asked for. Elsewhere the language travels in the address (`Visit.publicAddress`).
    private func setCookies(of visit: Visit, hasForm: Bool, on response: inout Response) {
        guard visit.session != nil || hasForm else { return }
        if visit.secretIsNew {
            response.setCookie(SiteCookie.visitor.setting(visit.secret, secure: settings.secure))
        }
        if let asked = visit.languageAsked {
            response.setCookie(SiteCookie.language(asked, secure: settings.secure))
        }
    }
}
