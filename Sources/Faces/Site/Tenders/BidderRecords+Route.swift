import Access
import Languages
import Screening
import Storage
import Tendering

extension Site {
    /// What is put on a bidder's file: one form for each kind of entry, decisions among them.
    func addBidderRecords(to routes: SiteRoutes) {
        routes.get("tenders/bidders/:bidder/:step") { visit in .page(try await recordForm(visit, visit.query)) }
        routes.post("tenders/bidders/:bidder/:step") { form, visit in try await keepRecord(form, visit) }
    }

    private func recordForm(_ visit: Visit, _ form: Form) async throws -> TenderFormPage {
        try visit.principal.require(.runTenders)
        guard let kind = visit.parameters["step"].flatMap(BidderEntry.Kind.init(rawValue:)) else {
            throw PageFault.notFound
        }
        let view = try await bidder(visit)
        if kind == .letter { return try letterForm(view, form, visit) }
        guard kind != .register else { throw PageFault.notFound }
        return recordForm(kind, view, form, visit)
    }

    private func recordForm(
        _ kind: BidderEntry.Kind, _ view: BidderView, _ form: Form, _ visit: Visit
    ) -> TenderFormPage {
        let words = visit.words
        let path = "/tenders/bidders/\(view.file.bidder.id)"
        let reading = RecordReading(kind, view, form)
        let question = TenderQuestion.Identifier(rawValue: reading.about)
        let inputs = RecordInputs(kind: kind, view: view, about: reading.about, words: words).inputs
        var values = form
        if !form.has("on") {
            values.fields.append(Form.Field(name: "on", value: Words.day(of: services.clock.now()).description))
        }
        var hidden = [("about", reading.about)]
        if !inputs.contains(where: { $0.field == .party }) { hidden.append(("party", form["party"])) }
        let isAsked = kind == .answer || kind == .score
        let guidance = view.questions.first { $0.question.id == question }?.question.own?.guidance
        return TenderFormPage(
            title: isAsked
                ? question.map { words.question($0, view.file.own) } ?? words(.tendersEntry, kind)
                : words(.tendersEntry, kind),
            intro: words.text(of: kind.rawValue, in: .tendersEntryEachIntro), crumbs: crumbs(view),
            action: "\(path)/\(kind.rawValue)", back: path, send: words(.tendersSave), inputs: inputs, values: values,
            hidden: hidden.filter { !$0.1.isEmpty },
            evidence: kind == .candidate
                ? reading.found.map { EvidenceFigure(comparison: $0.candidate.comparison) } : nil,
            notes: isAsked ? [guidance.flatMap { words.said($0).nonEmpty }].compactMap { $0 } : [])
    }

    private func keepRecord(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.runTenders)
        guard let kind = visit.parameters["step"].flatMap(BidderEntry.Kind.init(rawValue:)) else {
            throw PageFault.notFound
        }
        let id: ID<Bidder> = try visit.id("bidder")
        let view = try await bidder(visit)
        let (tendering, principal) = (services.buying.tendering, try visit.principal)
        if kind == .letter { return try await keepLetter(view, form, visit) }
        return try await send(recordForm(kind, view, form, visit), form, visit) { values in
            switch kind {
            case .decision:
                guard let outcome = values.code(.outcome, TenderOutcome.self) else { return nil }
                try await tendering.decide(
                    id, outcome, basis: ExclusionBasis(rawValue: values.text(.basis)), reason: values.text(.reason),
                    as: principal)
            case .second:
                guard let agrees = values.limb(.agrees) else { return nil }
                try await tendering.second(id, agrees: agrees, reason: values.text(.reason), as: principal)
            case .appeal:
                guard let on = values.day(.on) else { return nil }
                try await tendering.appeal(id, on: on, text: values.text(.text), as: principal)
            case .appealOutcome:
                guard let stands = values.limb(.decisionStands) else { return nil }
                try await tendering.answerAppeal(
                    of: id, decisionStands: stands, reason: values.text(.reason), as: principal)
            default:
                var reading = RecordReading(kind, view, form)
                let entry = reading.entry()
                values = reading.values
                guard let entry, values.faults.isEmpty else { return nil }
                try await tendering.record(entry, on: id, as: principal)
            }
            return .seeOther(Address("/tenders/bidders/\(id)"), notice: "tenderSaved")
        }
    }
}
