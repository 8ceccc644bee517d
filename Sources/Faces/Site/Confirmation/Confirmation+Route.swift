import Access

extension Site {
    /// The page that asks people to show again who they are, before they see a page that wants it.
    func addConfirmation(to routes: SiteRoutes) {
        let confirmation = routes.confirmation
        routes.get("confirm") { visit in
            let next = Address(ofThisSite: visit.query["next"]) ?? Address("/")
            guard let session = visit.session, !confirmation.isRecent(visit) else { return .seeOther(next) }
            return .page(ConfirmationPage(proof: session.proof, place: Address("/confirm"), next: next))
        }
        routes.post("confirm") { form, visit in
            let next = Address(ofThisSite: form["next"]) ?? Address("/")
            guard let session = visit.session, !confirmation.isRecent(visit) else { return .seeOther(next) }
            var page = ConfirmationPage(proof: session.proof, place: Address("/confirm"), next: next)
            guard let token = try await confirmation.confirmed(form, session, visit, &page) else {
                return .page(page)
            }
            return .signedIn(token: token, .seeOther(next))
        }
    }
}
