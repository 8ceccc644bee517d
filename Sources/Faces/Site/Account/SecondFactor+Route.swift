import Access
import Mail

extension Site {
    private static let keptCodes = "kept-codes"
    private static let codesPlace = "recovery codes"

    /// A person's own second factor.
    func addSecondFactor(to routes: SiteRoutes) {
        routes.get("account/second-factor/set-up", for: .recentlySignedIn) { visit in .page(try await setUp(visit)) }
        routes.post("account/second-factor/set-up", for: .recentlySignedIn) { form, visit in
            try await confirmSetUp(form, visit)
        }
        routes.get("account/second-factor/codes", for: .recentlySignedIn) { visit in
            guard try await services.accounts.secondFactor(as: visit.principal).since != nil else {
                throw PageFault.notFound
            }
            return .page(SecondFactorQuestion.codes)
        }
        routes.post("account/second-factor/codes", for: .recentlySignedIn) { form, visit in
            guard let session = visit.session else { throw PageFault.staleForm }
            if form.switchesLanguage { return .page(SecondFactorQuestion.codes) }
            let codes = try await services.accounts.renewRecoveryCodes(
                as: visit.principal, tell: services.post?.notice(in: visit.language))
            return .page(try recoveryCodes(codes, next: Address("/account"), session))
        }
        routes.post("account/second-factor/codes/kept") { form, visit in try keptCodes(form, visit) }
        routes.get("account/second-factor/remove", for: .recentlySignedIn) { visit in
            let state = try await services.accounts.secondFactor(as: visit.principal)
            guard state.since != nil, !state.isRequired else { throw PageFault.notFound }
            return .page(SecondFactorQuestion.remove)
        }
        routes.post("account/second-factor/remove", for: .recentlySignedIn) { form, visit in
            if form.switchesLanguage { return .page(SecondFactorQuestion.remove) }
            try await services.accounts.removeSecondFactor(
                as: visit.principal, tell: services.post?.notice(in: visit.language))
            return .seeOther(Address("/account"), notice: "secondFactorOff")
        }
    }

    /// The page that shows new codes.
    func recoveryCodes(_ codes: [String], next: Address, _ session: Session) throws -> RecoveryCodesPage {
        let kept = try services.accounts.keep(
            Array(codes.joined(separator: " ").utf8), at: Self.codesPlace, in: session)
        return RecoveryCodesPage(codes: codes, kept: kept ?? "", next: next)
    }

    private func setUp(_ visit: Visit) async throws -> SecondFactorSetUpPage {
        SecondFactorSetUpPage(
            offer: try await services.accounts.offerSecondFactor(as: visit.principal),
            place: "/account/second-factor/set-up", next: Address("/account"))
    }

    private func confirmSetUp(_ form: Form, _ visit: Visit) async throws -> Answer {
        guard let session = visit.session else { throw PageFault.staleForm }
        var page = try await setUp(visit)
        if form.switchesLanguage { return .page(page) }
        guard !form["code"].isEmpty else {
            page.lacksCode = true
            return .page(page)
        }
        do {
            let codes = try await services.accounts.confirmSecondFactor(
                code: form["code"], as: visit.principal, keeping: session.id,
                tell: services.post?.notice(in: visit.language))
            return .page(try recoveryCodes(codes, next: Address("/account"), session))
        } catch let error as AccessError where error.code == .wrongCode || error.code == .tooManyTries {
            page.refusal = error.code
            return .page(page)
        }
    }

    /// After the codes were shown: on, or the same in the other language.
    private func keptCodes(_ form: Form, _ visit: Visit) throws -> Answer {
        let next = Address(ofThisSite: form["next"]) ?? Address("/")
        guard form.switchesLanguage else { return .seeOther(next, notice: "codesKept") }
        guard let session = visit.session,
            let bytes = services.accounts.kept(form[Self.keptCodes], at: Self.codesPlace, in: session)
        else { throw PageFault.staleForm }
        let codes = String(decoding: bytes, as: UTF8.self).split(separator: " ").map(String.init)
        return .page(RecoveryCodesPage(codes: codes, kept: form[Self.keptCodes], next: next))
    }
}
