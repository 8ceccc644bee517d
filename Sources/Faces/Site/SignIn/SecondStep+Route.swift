import Access
import Hummingbird
import Mail

extension Site {
    /// What is asked for between the right password and the session.
    func addSecondStep(to routes: SiteRoutes) {
        routes.get("sign-in/code", for: .everybody) { visit in
            guard visit.half?.session.wants == .code else { return Self.beginAgain(visit.query["next"]) }
            return .page(SecondStepPage(next: Self.next(visit.query["next"])))
        }
        routes.post("sign-in/code", for: .everybody) { form, visit in try await takeCode(form, visit) }
        routes.get("sign-in/set-up", for: .everybody) { visit in
            guard let half = visit.half, half.session.wants == .enrolment else {
                return Self.beginAgain(visit.query["next"])
            }
            return .page(try await setUpAtSignIn(half.token, next: Self.next(visit.query["next"])))
        }
        routes.post("sign-in/set-up", for: .everybody) { form, visit in try await enrol(form, visit) }
    }

    private func takeCode(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = SecondStepPage(next: Self.next(form["next"]))
        if form.switchesLanguage { return .page(page) }
        guard let half = visit.half, half.session.wants == .code else { return Self.beginAgain(form["next"]) }
        guard !form["code"].isEmpty else {
            page.lacksCode = true
            return .page(page)
        }
        do {
            let token = try await services.accounts.finishSignIn(
                halfToken: half.token, code: form["code"], node: services.node)
            return .signedIn(token: token, .seeOther(try await firstAddress(of: token, before: page.next)))
        } catch let error as AccessError where error.code == .wrongCode || error.code == .tooManyTries {
            page.refusal = error.code
            return .page(page)
        } catch let error as AccessError where error.code == .signedOut {
            return Self.beginAgain(form["next"])
        }
    }

    private func enrol(_ form: Form, _ visit: Visit) async throws -> Answer {
        guard let half = visit.half, half.session.wants == .enrolment else { return Self.beginAgain(form["next"]) }
        var page = try await setUpAtSignIn(half.token, next: Self.next(form["next"]))
        if form.switchesLanguage { return .page(page) }
        guard !form["code"].isEmpty else {
            page.lacksCode = true
            return .page(page)
        }
        do {
            let enrolment = try await services.accounts.enrol(
                halfToken: half.token, code: form["code"], node: services.node,
                tell: services.post?.notice(in: visit.language))
            guard
                let session = try await services.accounts.session(token: enrolment.token, node: services.node)
            else { return Self.beginAgain(form["next"]) }
            return .signedIn(
                token: enrolment.token, .page(try recoveryCodes(enrolment.recoveryCodes, next: page.next, session)))
        } catch let error as AccessError where error.code == .wrongCode || error.code == .tooManyTries {
            page.refusal = error.code
            return .page(page)
        }
    }

    private func setUpAtSignIn(_ token: String, next: Address) async throws -> SecondFactorSetUpPage {
        SecondFactorSetUpPage(
            offer: try await services.accounts.offerSecondFactor(halfToken: token), place: "/sign-in/set-up",
            next: next, isRequired: true)
    }

    private static func next(_ text: String) -> Address { Address(ofThisSite: text) ?? Address("/") }

    /// The half-open session has ended: back to the first step.
    private static func beginAgain(_ next: String) -> Answer { .seeOther(Address("/sign-in", ["next": next])) }
}
