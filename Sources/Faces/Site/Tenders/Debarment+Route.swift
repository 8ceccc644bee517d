import Access
import InputFiles
import Languages
import Storage
import Tendering

extension Site {
    /// The debarment list as the organisation holds it.
    func addDebarment(to routes: SiteRoutes) {
        routes.get("tenders/debarment") { visit in
            .page(
                DebarmentPage(
                    versions: try await services.buying.tendering.debarmentVersions(as: visit.principal),
                    mayRun: visit.may(.runTenders)))
        }
        routes.get("tenders/debarment/new") { visit in .page(try debarmentForm(visit)) }
        routes.post("tenders/debarment/new") { form, visit in try await addDebarmentEntry(form, visit) }
        routes.get("tenders/debarment/file") { visit in .page(try debarmentFileForm(visit)) }
        routes.upload("tenders/debarment/file") { upload, visit in try await loadDebarmentFile(upload, visit) }
        routes.post("tenders/debarment/remove") { form, visit in
            let current = try await services.buying.tendering.debarmentVersions(limit: 1, as: visit.principal).first
            guard let current, form["version"] == String(current.number), let place = Int(form["entry"]),
                current.entries.indices.contains(place)
            else {
                try visit.principal.require(.runTenders)
                throw PageFault.changedMeanwhile
            }
            try await services.buying.tendering.removeDebarment(current.entries[place], as: visit.principal)
            return .seeOther(Address("/tenders/debarment"), notice: "tenderSaved")
        }
    }

    private func debarmentForm(_ visit: Visit) throws -> TenderFormPage {
        try visit.principal.require(.runTenders)
        let words = visit.words
        func line(_ field: TenderField, _ kind: String = "text", isOptional: Bool = true) -> TenderInput {
            TenderInput(field: field, kind: .line(kind), isOptional: isOptional)
        }
        return TenderFormPage(
            title: words(.tendersDebarmentAdd), intro: nil,
            crumbs: [Crumb(words(.tendersDebarment), Address("/tenders/debarment"))], action: "/tenders/debarment/new",
            back: "/tenders/debarment", send: words(.tendersSave),
            inputs: [
                line(.name, isOptional: false), line(.number), line(.country), line(.groundText),
                TenderInput(
                    field: .weight,
                    kind: .choices(TenderInput.choices(ExclusionGround.Weight.allCases, .tendersWeight, words))),
                TenderInput(
                    field: .nationalSecurity,
                    kind: .choices(TenderInput.choices([Limb.yes, .no], .tendersLimb, words))),
                line(.contracts), line(.expectedEnd, "date"),
            ])
    }

    private func addDebarmentEntry(_ form: Form, _ visit: Visit) async throws -> Answer {
        try await send(debarmentForm(visit), form, visit) { values in
            let weight = values.code(.weight, ExclusionGround.Weight.self)
            let security = values.limb(.nationalSecurity)
            let end = values.day(.expectedEnd, isOptional: true)
            let country = values.text(.country)
            let code = country.isEmpty ? "" : TenderCountry.code(country)
            if code == nil { values.note(.country, .badCountry) }
            guard let weight, let security, let code, values.faults.isEmpty else { return nil }
            try await services.buying.tendering.addDebarment(
                DebarmentEntry(
                    name: values.text(.name), number: values.text(.number), country: code,
                    ground: values.text(.groundText), weight: weight, isNationalSecurity: security,
                    contracts: values.text(.contracts), expectedEnd: end), as: visit.principal)
            return .seeOther(Address("/tenders/debarment"), notice: "tenderSaved")
        }
    }

    private func debarmentFileForm(_ visit: Visit) throws -> TenderFormPage {
        try visit.principal.require(.runTenders)
        let words = visit.words
        return TenderFormPage(
            title: words(.tendersDebarmentFile), intro: words(.tendersDebarmentFileIntro),
            crumbs: [Crumb(words(.tendersDebarment), Address("/tenders/debarment"))],
            action: "/tenders/debarment/file", back: "/tenders/debarment", send: words(.tendersPartyFileSend),
            inputs: [TenderInput(field: .file, kind: .file)], sendsFile: true)
    }

    private func loadDebarmentFile(_ upload: Upload, _ visit: Visit) async throws -> Answer {
        var page = try debarmentFileForm(visit)
        guard let file = upload.files("file").first else {
            return .page(
                page.refused(upload.form, [(.file, visit.words(.tendersInputFault, TenderValues.Fault.noFile))]))
        }
        let named = try NamedFiles([file])
        do {
            try await services.buying.tendering.loadDebarment(ByteSource(path: named.path), as: visit.principal)
            return .seeOther(Address("/tenders/debarment"), notice: "tenderSaved")
        } catch let error as TableProblems {
            page.problems = ProblemLines(error.problems)
        } catch let error as InputProblem {
            page.problems = ProblemLines([error])
        }
        return .page(page.refused(upload.form, [(.file, visit.words(.tendersFileRefused))]))
    }
}
