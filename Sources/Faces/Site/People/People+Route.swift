import Access
import Mail
import Storage

extension Site {
    /// The people of the organisation, for those who keep them.
    func addPeople(to routes: SiteRoutes) {
        routes.get("people") { visit in
            let filters = PeopleFilters(visit.query, page: visit.pageRequest())
            let page = try await services.accounts.people(filters.query, as: visit.principal)
            return .page(
                PeopleListPage(page: page, filters: filters, address: visit.address, sendsMail: services.post != nil))
        }
        routes.get("people/invite") { visit in
            try visit.principal.require(.managePeople)
            return .page(InvitePage(sendsMail: services.post != nil, language: visit.language))
        }
        routes.post("people/invite", for: .recentlySignedIn) { form, visit in try await invite(form, visit) }
        routes.get("people/:person") { visit in .page(try await personPage(visit)) }
        routes.post("people/:person", for: .recentlySignedIn) { form, visit in try await changePerson(form, visit) }
        routes.get("people/:person/remove") { visit in .page(try await removalPage(visit)) }
        routes.post("people/:person/remove", for: .recentlySignedIn) { _, visit in
            try await act(visit, "personRemoved") { try await services.accounts.remove($0, as: $1) }
        }
        routes.post("people/:person/disable", for: .recentlySignedIn) { _, visit in
            try await act(visit, "personDisabled") { try await services.accounts.disable($0, as: $1) }
        }
        routes.post("people/:person/enable", for: .recentlySignedIn) { _, visit in
            try await act(visit, "personEnabled") { try await services.accounts.enable($0, as: $1) }
        }
        routes.post("people/:person/invite-again", for: .recentlySignedIn) { _, visit in
            let deliver = try delivery(visit)
            return try await act(visit, "invitedAgain") {
                try await services.accounts.inviteAgain($0, as: $1, deliver: deliver)
            }
        }
        routes.post("people/:person/reset", for: .recentlySignedIn) { _, visit in
            let deliver = try delivery(visit)
            return try await act(visit, "resetSent") {
                try await services.accounts.sendReset(to: $0, as: $1, deliver: deliver)
            }
        }
    }

    private func invite(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.managePeople)
        var page = InvitePage(form, sendsMail: services.post != nil, language: visit.language)
        if form.switchesLanguage { return .page(page) }
        guard let post = services.post else { return .page(page) }
        do {
            try await services.accounts.invite(
                name: page.name, address: page.address, roles: page.roles, as: visit.principal,
                deliver: post.delivery(in: page.language))
            return .seeOther(Address("/people"), notice: "invited")
        } catch let error as AccessError where AccountFault(error) != nil {
            page.fault = AccountFault(error)
            return .page(page)
        }
    }

    private func personPage(_ visit: Visit) async throws -> PersonPage {
        let principal = try visit.principal
        let person = try await services.accounts.person(visit.id("person"), as: principal)
        return PersonPage(
            person: person, isOwn: person.id == principal.person, sendsMail: services.post != nil,
            mayHelp: try await services.accounts.mayHelpToSignIn(person.id, as: principal), name: person.name,
            roles: person.roles)
    }

    private func changePerson(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await personPage(visit)
        page.name = form["name"]
        page.roles = Set(form.values("role").compactMap(Role.init(rawValue:)))
        if form.switchesLanguage { return .page(page) }
        do {
            try await services.accounts.change(
                page.person.id, name: page.name, roles: page.roles, as: visit.principal)
            return .seeOther(Address("/people/\(page.person.id)"), notice: "personChanged")
        } catch let error as AccessError where AccountFault(error) != nil {
            page.fault = AccountFault(error)
            return .page(page)
        }
    }

    private func removalPage(_ visit: Visit) async throws -> PersonRemovalPage {
        PersonRemovalPage(person: try await services.accounts.person(visit.id("person"), as: visit.principal))
    }

    /// Does one thing to the person of the path, then shows the person again, or the list where the person has gone.
    private func act(
        _ visit: Visit, _ notice: String, _ body: (ID<Person>, Principal) async throws -> Void
    ) async throws -> Answer {
        let id: ID<Person> = try visit.id("person")
        do {
            try await body(id, visit.principal)
            let isGone = notice == "personRemoved"
            return .seeOther(Address(isGone ? "/people" : "/people/\(id)"), notice: notice)
        } catch let error as AccessError where AccountFault(error) != nil {
            var page = try await personPage(visit)
            page.fault = AccountFault(error)
            return .page(page)
        }
    }

    /// How links leave: by mail.
    /// - Throws: `PageFault.badRequest` where no mail is set up; the page offers no such form then.
    private func delivery(_ visit: Visit) throws -> AccountLink.Delivery {
        try visit.principal.require(.managePeople)
        guard let post = services.post else { throw PageFault.badRequest }
        return post.delivery(in: visit.language)
    }
}
