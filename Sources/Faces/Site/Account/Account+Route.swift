import Access
import Languages
import Mail
import Reminders
import Storage

extension Site {
    /// A person's own account.
    func addAccount(to routes: SiteRoutes) {
        routes.get("account") { visit in .page(try await account(visit)) }
        routes.get("account/password") { _ in .page(PasswordPage()) }
        routes.post("account/password") { form, visit in try await changePassword(form, visit) }
        routes.post("account/sessions/:session/end") { _, visit in
            let id: ID<Session> = try visit.id("session")
            try await services.accounts.endSession(id, as: visit.principal)
            // Whoever ends the session of this very browser is signed out by it.
            return .seeOther(Address("/account"), notice: "sessionEnded")
        }
        routes.post("account/reminders") { form, visit in
            if form.switchesLanguage { return .page(try await account(visit)) }
            try await services.buying.reminders.choose(
                ReminderChoice(
                    wantsLetters: form["letters"] != "off",
                    language: Language(rawValue: form["letter-language"]) ?? visit.language), as: visit.principal)
            return .seeOther(Address("/account"), notice: "remindersSaved")
        }
        routes.post("account/sessions/end-others", for: .recentlySignedIn) { form, visit in
            guard let session = visit.session else { throw PageFault.staleForm }
            if form.switchesLanguage { return .page(try await account(visit)) }
            try await services.accounts.endOtherSessions(than: session.id, as: visit.principal)
            return .seeOther(Address("/account"), notice: "otherSessionsEnded")
        }
    }

    private func account(_ visit: Visit) async throws -> AccountPage {
        guard let session = visit.session else { throw AccessError(.signedOut) }
        let accounts = services.accounts
        let isLinked = try await accounts.isLinked(as: visit.principal)
        return AccountPage(
            name: session.personName, organisation: session.organisation,
            factor: try await accounts.secondFactor(as: visit.principal),
            sessions: try await accounts.sessions(as: visit.principal), current: session.id,
            provider: services.signOn.map { _ in AccountPage.ProviderLink(isLinked: isLinked, mayUnlink: isLinked) },
            mayChangePolicy: visit.may(.manageOrganisation),
            reminders: visit.may(.readCode)
                ? try await services.buying.reminders.choice(as: visit.principal) : nil)
    }

    private func changePassword(_ form: Form, _ visit: Visit) async throws -> Answer {
        guard let session = visit.session else { throw PageFault.staleForm }
        var page = PasswordPage()
        if form.switchesLanguage { return .page(page) }
        let (present, new) = (form.exact("present"), form.exact("new"))
        page.lacksPresent = present.isEmpty
        page.differs = new != form.exact("again")
        guard !page.lacksPresent, !page.differs else { return .page(page) }
        do {
            let token = try await services.accounts.changePassword(
                from: present, to: new, in: session, token: visit.secret,
                tell: services.post?.notice(in: visit.language))
            return .signedIn(token: token, .seeOther(Address("/account"), notice: "passwordChanged"))
        } catch let error as AccessError where PasswordPage.refusals.contains(error.code) {
            page.refusal = error.code
            return .page(page)
        }
    }
}
