import Access
import InputFiles
import Languages
import NameMatching
import Screening
import Storage
import Suppliers
import Tendering

extension Site {
    /// Bidders, who stands behind them, and what is put on their files.
    func addBidders(to routes: SiteRoutes) {
        routes.get("tenders/:tender/bidders") { visit in .page(try await bidderForm(visit)) }
        routes.post("tenders/:tender/bidders") { form, visit in try await addBidder(form, visit) }
        routes.get("tenders/bidders/:bidder") { visit in
            let view = try await bidder(visit)
            return .page(
                BidderPage(view: view, mayTell: visit.may(.tellLead), linked: try await linked(view, visit)))
        }
        routes.post("tenders/bidders/:bidder") { _, visit in
            let id: ID<Bidder> = try visit.id("bidder")
            _ = try await services.buying.tendering.screen(id, as: visit.principal)
            return .seeOther(Address("/tenders/bidders/\(id)"), notice: "tenderScreened")
        }
        routes.get("tenders/bidders/:bidder/parties") { visit in .page(try await partyForm(visit, Form())) }
        routes.post("tenders/bidders/:bidder/parties") { form, visit in try await addParty(form, visit) }
        routes.get("tenders/bidders/:bidder/parties/file") { visit in .page(try await partyFileForm(visit)) }
        routes.upload("tenders/bidders/:bidder/parties/file") { upload, visit in
            try await addPartyFile(upload, visit)
        }
        addBidderRecords(to: routes)
    }

    func bidder(_ visit: Visit) async throws -> BidderView {
        try await services.buying.tendering.file(of: visit.id("bidder"), as: visit.principal)
    }

    func crumbs(_ view: BidderView) -> [Crumb] {
        let procurement = view.file.procurement
        return [
            Crumb(procurement.facts.title, Address("/tenders/\(procurement.id)")),
            Crumb(view.file.bidder.name, Address("/tenders/bidders/\(view.file.bidder.id)")),
        ]
    }

    private func partyInputs(_ words: Words, asksRelation: Bool) -> [TenderInput] {
        func line(_ field: TenderField) -> TenderInput {
            TenderInput(field: field, kind: .line("text"), isOptional: true)
        }
        let relations = PartyRelation.allCases.filter { $0 != .bidder }
        let relation = [
            TenderInput(
                field: .relation, kind: .choices(TenderInput.choices(relations, .tendersRelation, words))),
            TenderInput(
                field: .connection,
                kind: .select(TenderInput.choices(ConnectedPersonKind.allCases, .tendersConnection, words)),
                isOptional: true),
        ]
        return (asksRelation ? relation : []) + [
            TenderInput(field: .name, kind: .line("text")),
            TenderInput(
                field: .nature, kind: .choices(TenderInput.choices(Party.Nature.allCases, .tendersNature, words))),
            line(.otherNames), line(.number), line(.country), line(.birth), line(.note),
        ]
    }

    private func draft(_ values: inout TenderValues, _ relation: PartyRelation) -> PartyDraft? {
        let nature = values.code(.nature, Party.Nature.self)
        let country = values.text(.country)
        let code = country.isEmpty ? nil : TenderCountry.code(country)
        if code == nil, !country.isEmpty { values.note(.country, .badCountry) }
        guard let nature, values.faults.isEmpty else { return nil }
        let number = values.text(.number)
        return PartyDraft(
            relation: relation, kind: ConnectedPersonKind(rawValue: values.text(.connection)), name: values.text(.name),
            nature: nature, otherNames: values.list(.otherNames), country: code, birth: values.text(.birth),
            scheme: .companyNumber, number: number.isEmpty ? nil : number, note: values.text(.note))
    }

    private func bidderForm(_ visit: Visit) async throws -> TenderFormPage {
        try visit.principal.require(.runTenders)
        let detail = try await services.buying.tendering.procurement(visit.id("tender"), as: visit.principal)
        let path = "/tenders/\(detail.procurement.id)"
        return TenderFormPage(
            title: visit.words(.tendersAddBidder), intro: nil,
            crumbs: [Crumb(detail.procurement.facts.title, Address(path))], action: "\(path)/bidders", back: path,
            send: visit.words(.tendersAddBidder), inputs: partyInputs(visit.words, asksRelation: false))
    }

    private func addBidder(_ form: Form, _ visit: Visit) async throws -> Answer {
        let id: ID<Procurement> = try visit.id("tender")
        return try await send(bidderForm(visit), form, visit) { values in
            guard let draft = draft(&values, .bidder) else { return nil }
            let bidder = try await services.buying.tendering.addBidder(draft, to: id, as: visit.principal)
            return .seeOther(Address("/tenders/bidders/\(bidder)"), notice: "tenderSaved")
        }
    }

    /// For another party, or for one that takes another's place.
    private func partyForm(_ visit: Visit, _ form: Form) async throws -> TenderFormPage {
        try visit.principal.require(.runTenders)
        let view = try await bidder(visit)
        let path = "/tenders/bidders/\(view.file.bidder.id)"
        let replaced = ID<Party>(form["replaces"].isEmpty ? visit.query["replaces"] : form["replaces"])
        return TenderFormPage(
            title: replaced == nil ? visit.words(.tendersAddParty) : visit.words(.tendersReplaceIt),
            intro: replaced == nil ? visit.words(.tendersAddPartyIntro) : nil, crumbs: crumbs(view),
            action: "\(path)/parties", back: path, send: visit.words(.tendersSave),
            inputs: partyInputs(visit.words, asksRelation: replaced == nil),
            hidden: replaced.map { [("replaces", $0.text)] } ?? [])
    }

    private func addParty(_ form: Form, _ visit: Visit) async throws -> Answer {
        let id: ID<Bidder> = try visit.id("bidder")
        return try await send(partyForm(visit, form), form, visit) { values in
            let answer = Answer.seeOther(Address("/tenders/bidders/\(id)"), notice: "tenderSaved")
            if let replaced = ID<Party>(values.form["replaces"]) {
                guard let draft = draft(&values, .associated) else { return nil }
                try await services.buying.tendering.replace(replaced, of: id, with: draft, as: visit.principal)
                return answer
            }
            guard let relation = values.code(.relation, PartyRelation.self), let draft = draft(&values, relation) else {
                return nil
            }
            try await services.buying.tendering.addParties([draft], origin: .typed, to: id, as: visit.principal)
            return answer
        }
    }

    private func partyFileForm(_ visit: Visit) async throws -> TenderFormPage {
        try visit.principal.require(.runTenders)
        let view = try await bidder(visit)
        let path = "/tenders/bidders/\(view.file.bidder.id)"
        return TenderFormPage(
            title: visit.words(.tendersPartyFile), intro: visit.words(.tendersPartyFileIntro), crumbs: crumbs(view),
            action: "\(path)/parties/file", back: path, send: visit.words(.tendersPartyFileSend),
            inputs: [
                TenderInput(
                    field: .format,
                    kind: .choices(
                        TenderInput.choices([Party.Origin.table, .ownership], .tendersOrigin, visit.words))),
                TenderInput(field: .file, kind: .file),
            ], values: Form(fields: [Form.Field(name: "format", value: Party.Origin.table.rawValue)]), sendsFile: true)
    }

    private func addPartyFile(_ upload: Upload, _ visit: Visit) async throws -> Answer {
        let id: ID<Bidder> = try visit.id("bidder")
        var page = try await partyFileForm(visit)
        guard let file = upload.files("file").first else {
            return .page(
                page.refused(upload.form, [(.file, visit.words(.tendersInputFault, TenderValues.Fault.noFile))]))
        }
        let named = try NamedFiles([file])
        do {
            let source = try ByteSource(path: named.path)
            guard upload.form["format"] == Party.Origin.ownership.rawValue else {
                let drafts = try PartyTable.parties(source)
                try await services.buying.tendering.addParties(drafts, origin: .table, to: id, as: visit.principal)
                return .seeOther(Address("/tenders/bidders/\(id)"), notice: "tenderSaved")
            }
            let loading = try await services.buying.tendering.addOwnership(source, to: id, as: visit.principal)
            return .seeOther(
                Address("/tenders/bidders/\(id)"), notice: loading.gaps > 0 ? "tenderOwnershipGaps" : "tenderSaved")
        } catch let error as TableProblems {
            page.problems = ProblemLines(error.problems)
        } catch let error as InputProblem {
            page.problems = ProblemLines([error])
        } catch let error as TenderingError where error.code != .notFound {
            return .page(page.refused(upload.form, [(.file, visit.words(.tendersFault, error.code))]))
        }
        return .page(page.refused(upload.form, [(.file, visit.words(.tendersFileRefused))]))
    }
}
