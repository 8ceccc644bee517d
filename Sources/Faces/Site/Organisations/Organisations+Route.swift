import Access
import Hummingbird
import Storage

extension Site {
    func addOrganisations(to routes: SiteRoutes) {
        routes.get("organisation") { visit in .page(try await organisationPage(visit)) }
        routes.post("organisation") { form, visit in try await changeOrganisation(form, visit) }
        routes.get("switch") { visit in .page(try await switchPage(visit, next: visit.query["next"])) }
        routes.post("switch") { form, visit in try await switchOrganisation(form, visit) }
    }

    /// Where somebody who has just signed in goes first: to choose an organisation, where there are several.
    func firstAddress(of token: String, before next: Address) async throws -> Address {
        let session = try await services.accounts.session(token: token, node: services.node)
        guard let session, session.organisations > 1 else { return next }
        return Address("/switch", ["next": next.description])
    }

    private func organisationPage(_ visit: Visit) async throws -> OrganisationPage {
        let principal = try visit.principal
        let all = try await services.accounts.organisations(as: principal)
        guard let own = all.first(where: { $0.id == principal.organisation }) else { throw PageFault.notFound }
        return OrganisationPage(
            own: own, others: principal.may(.readOrganisations, within: .network) ? all : [],
            mayChange: principal.may(.manageOrganisation))
    }

    private func changeOrganisation(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.manageOrganisation)
        var page = try await organisationPage(visit)
        page.own.name = form[OrganisationFields.name]
        page.own.welshName = form["welsh"]
        page.own.kind = OrganisationKind(rawValue: form["kind"]) ?? page.own.kind
        if form.switchesLanguage { return .page(page) }
        do {
            try await services.accounts.changeOrganisation(
                name: page.own.name, welshName: page.own.welshName, kind: page.own.kind, as: visit.principal)
            return .seeOther(Address("/organisation"), notice: "organisationChanged")
        } catch let error as AccessError where error.code == .badName {
            page.isFaulty = true
            return .page(page)
        }
    }

    private func switchPage(_ visit: Visit, next: String) async throws -> SwitchPage {
        guard let session = visit.session else { throw AccessError(.signedOut) }
        return SwitchPage(
            organisations: try await services.accounts.ownOrganisations(as: session.principal),
            current: session.organisation, next: Address(ofThisSite: next) ?? Address("/"))
    }

    private func switchOrganisation(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await switchPage(visit, next: form["next"])
        if form.switchesLanguage { return .page(page) }
        guard let organisation = ID<Organisation>(form["organisation"]) else { throw PageFault.notFound }
        let token: String
        do {
            token = try await services.accounts.choose(organisation, token: visit.secret, as: visit.principal)
        } catch let error as AccessError where error.code == .needsSecondStep {
            page.refused = organisation
            return .page(page)
        }
        var response = Response(status: .seeOther, headers: [.location: page.next.description])
        response.setCookie(SiteCookie.session.setting(token, secure: settings.secure))
        return .response(response)
    }
}
