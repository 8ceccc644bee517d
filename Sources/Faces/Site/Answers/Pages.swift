import Access
import Foundation
import Hummingbird
import Languages
import Logging

/// Draws pages: the layout around a page's template, in the language of the visit.
struct Pages: Sendable {
    let catalogue: Catalogue
    let templates: Templates
    let assets: Assets
    let settings: SiteSettings

    init(catalogue: Catalogue, settings: SiteSettings) throws {
        self.catalogue = catalogue
        self.settings = settings
        templates = try Templates(catalogue: catalogue)
        assets = try Assets()
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
        case .response(let response): return response
        }
    }

    /// Draws one page.
    /// - Throws: `TemplateFault` where the template wants a name that the page lacks and the settings say so.
    func response(_ page: Page, _ visit: Visit) throws -> Response {
        let layout = Layout(page: page, visit: visit, assets: assets)
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
        var response = Response(
            status: page.status, headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: html)))
        response.headers[.contentLanguage] = visit.language.rawValue
        if let seconds = page.refreshSeconds { response.headers[.refresh] = String(seconds) }
        if visit.secretIsNew {
            response.setCookie(SiteCookie.visitor.setting(visit.secret, secure: settings.secure))
        }
        return response
    }
}
