import Access
import CodeOfPractice
import Storage

extension Site {
    private var code: CodeOfPractice { services.buying.codeOfPractice }

    /// Signing a code, each for themself.
    func addSigning(to routes: SiteRoutes) {
        routes.get("code/followed/:adoption/sign", for: .recentlySignedIn) { visit in
            .page(try await signPage(visit))
        }
        routes.post("code/followed/:adoption/sign", for: .recentlySignedIn) { form, visit in
            try await sign(form, visit)
        }
        routes.get("code/followed/:adoption/signatures/:codeSignature/withdraw", for: .recentlySignedIn) { visit in
            .page(try await signatureToWithdraw(visit))
        }
        routes.post("code/followed/:adoption/signatures/:codeSignature/withdraw", for: .recentlySignedIn) {
            form, visit in
            let id: ID<CodeAdoption> = try visit.id("adoption")
            let signature: ID<CodeSignature> = try visit.id("codeSignature")
            return try await giveReason(signatureToWithdraw(visit), form, visit, notice: "codeSignatureWithdrawn") {
                try await code.withdrawSignature(signature, of: id, reason: $0, as: $1)
            }
        }
    }

    private func signPage(_ visit: Visit) async throws -> SignPage {
        let principal = try visit.principal
        try principal.require(.signCode)
        return SignPage(
            adoption: try await code.adoption(visit.id("adoption"), as: principal),
            offices: code.offices(of: principal), reader: principal.person)
    }

    private func sign(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await signPage(visit)
        page.office = Signatory(rawValue: form["office"])
        page.hasAgreed = form["agree"] == "yes"
        if form.switchesLanguage { return .page(page) }
        page.isSent = true
        guard let office = page.office, page.hasAgreed else { return .page(page) }
        do {
            try await code.sign(page.adoption.id, for: office, as: visit.principal)
            return .seeOther(Address("/code"), notice: "codeSigned")
        } catch let error as CodeOfPracticeError where error.code != .notFound {
            page.refusal = error.code
            return .page(page)
        }
    }

    private func signatureToWithdraw(_ visit: Visit) async throws -> ReasonPage {
        try visit.principal.require(.signCode)
        let adoption = try await code.adoption(visit.id("adoption"), as: visit.principal)
        let signature: ID<CodeSignature> = try visit.id("codeSignature")
        let path = "/code/followed/\(adoption.id)"
        return ReasonPage(
            act: .withdrawSignature,
            subject: visit.words.versionName(adoption.version.title, adoption.version.label),
            action: Address("\(path)/signatures/\(signature)/withdraw"), back: Address("\(path)/sign"),
            next: Address("/code"), permission: .signCode)
    }
}
