import Access
import Foundation
import Hummingbird
import Languages
import NIOCore
import Reports
import Sealing
import Storage

extension Site {
    /// The pages of those who receive reports. What is sealed leaves the server sealed; the page's script opens it.
    func addDesk(to routes: SiteRoutes) {
        routes.get("desk") { visit in try await deskList(visit) }
        routes.get("desk/:report") { visit in .page(try await deskReport(visit)) }
        routes.get("desk/:report/sealed") { visit in
            let opened = try await services.hearing.reports.open(visit.id("report"), as: visit.principal)
            return .response(.json(ScriptData.text(DeskSealed(opened, in: visit.words))))
        }
        routes.get("desk/:report/files/:file/:number") { visit in try await deskChunk(visit) }
        for act in DeskAct.allCases {
            routes.post("desk/:report/\(act.rawValue)") { form, visit in try await deskAct(act, form, visit) }
        }
        addDeskFigures(to: routes)
        addDeskIntelligence(to: routes)
        addDeskLinks(to: routes)
    }

    private func deskList(_ visit: Visit) async throws -> Answer {
        let (reports, principal) = (services.hearing.reports, try visit.principal)
        let search = DeskSearch(visit.query)
        let page = try await reports.list(search.filter, visit.pageRequest(size: 25), as: principal)
        if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
        return .page(
            DeskListPage(
                page: page, search: search, choices: try await reports.listChoices(as: principal),
                waiting: try await reports.waiting(as: principal), now: services.clock.now(),
                address: visit.address.with("notice", nil)))
    }

    private func deskReport(_ visit: Visit) async throws -> DeskReportPage {
        let (reports, principal) = (services.hearing.reports, try visit.principal)
        let frame = try await reports.frame(of: visit.id("report"), as: principal)
        var page = DeskReportPage(frame: frame, now: services.clock.now())
        if frame.offer == nil { page.takers = try await reports.possibleTakers(of: frame.report.id, as: principal) }
        page.maySearchSuppliers = visit.may(.readSuppliers)
        return page
    }

    private func deskChunk(_ visit: Visit) async throws -> Answer {
        try visit.principal.require(.receiveReports, within: .own)
        guard let file = visit.parameters["file"].flatMap({ SealName($0) }),
            let number = visit.parameters["number"].flatMap({ Int($0) })
        else { throw PageFault.notFound }
        let chunk = try await services.hearing.reports.chunk(
            number, of: file, in: visit.id("report"), as: visit.principal)
        return .response(
            Response(
                status: .ok, headers: [.contentType: "application/octet-stream"],
                body: .init(byteBuffer: ByteBuffer(bytes: chunk))))
    }

    private func deskAct(_ act: DeskAct, _ form: Form, _ visit: Visit) async throws -> Answer {
        // Before anything is said of what was filled in.
        try visit.principal.require(.receiveReports, within: .own)
        let id: ID<Report> = try visit.id("report")
        var fault: DeskFault?
        if !form.switchesLanguage {
            do {
                try await DeskActing(reports: services.hearing.reports, id: id, principal: visit.principal)
                    .perform(act, form)
                return .seeOther(Address(act == .refuse ? "/desk" : "/desk/\(id)"), notice: act.notice)
            } catch let found as DeskFault { fault = found }
        }
        var page = try await deskReport(visit)
        page.act = act
        page.sent = form
        page.fault = fault
        return .page(page)
    }
}

extension Response {
    /// JSON for a script of ours.
    static func json(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
