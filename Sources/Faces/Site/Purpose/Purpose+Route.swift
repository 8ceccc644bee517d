import Access

extension Site {
    /// The page that asks why somebody reads, and where administrators settle when it asks.
    func addPurpose(to routes: SiteRoutes) {
        routes.get("purpose") { visit in .page(try purposePage(visit.query)) }
        routes.post("purpose") { form, visit in try await statePurpose(form, visit) }
        routes.get("purposes") { visit in
            try visit.principal.require(.manageOrganisation)
            return .page(PurposeRulesPage(rules: try await services.purposes.rules(as: visit.principal)))
        }
        routes.post("purposes") { form, visit in try await settlePurposes(form, visit) }
    }

    private func purposePage(_ form: Form) throws -> PurposePage {
        guard let kind = SensitiveKind(rawValue: form["kind"]) else { throw PageFault.notFound }
        let record = String(form["record"].prefix(100))
        return PurposePage(
            kind: kind, record: record, next: Address(ofThisSite: form["next"]) ?? kind.address(of: record))
    }

    private func statePurpose(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try purposePage(form)
        page.ground = PurposeGround(rawValue: form["ground"])
        page.text = form["words"]
        if form.switchesLanguage { return .page(page) }
        page.isSent = true
        guard let ground = page.ground else { return .page(page) }
        do {
            try await services.purposes.state(
                ground, words: page.text, for: page.kind, page.record.isEmpty ? nil : page.record,
                as: visit.principal)
            return .seeOther(page.next)
        } catch let error as PurposeError {
            page.refusal = error.code
            return .page(page)
        }
    }

    private func settlePurposes(_ form: Form, _ visit: Visit) async throws -> Answer {
        var rules: [SensitiveKind: PurposeRule] = [:]
        for kind in SensitiveKind.allCases { rules[kind] = PurposeRule(rawValue: form[kind.rawValue]) }
        if form.switchesLanguage {
            try visit.principal.require(.manageOrganisation)
            return .page(PurposeRulesPage(rules: rules))
        }
        try await services.purposes.settle(rules, as: visit.principal)
        return .seeOther(Address("/purposes"), notice: "purposesSettled")
    }
}
