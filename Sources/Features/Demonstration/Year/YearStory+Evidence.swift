import CodeOfPractice
import EthicalEmployment
import Publications
import Storage
import Tendering

extension YearStory {
    /// November: what the records of the year show of the plan is hung on its actions.
    func tellEvidence() async throws {
        let (lead, officer) = (try person("lead"), try person("officer"))
        guard let quarter = try await services.employment.payments(by: .quarter, as: lead).first(where: \.isOver),
            let tender = try await services.tendering.procurements(ProcurementQuery(), as: officer).items.first,
            let statement = try await services.publications.statements(as: lead).first
        else { throw DemonstrationError("no records to refer to") }
        try await refer(
            "payment", by: "lead", .paymentFigure, "Payment within 30 days, by quarter",
            .record(.payments, reference: quarter.period.quarterName), dated: quarter.period.last)
        try await refer(
            "tender-questions", by: "officer", .tenderQuestion,
            "Y cwestiynau fel y’u gofynnwyd yn y tendr glanhau / The questions as asked in the cleaning tender",
            .record(.tender, reference: tender.id.text), dated: try day(20, 11))
        try await refer(
            "statement", by: "lead", .statement, "The statement of the year, approved by both and published",
            .record(.statement, reference: statement.id.text), dated: statement.end)
    }

    private func refer(
        _ key: String, by adder: String, _ kind: EvidenceKind, _ title: String, _ source: EvidenceDraft.Source,
        dated: Day
    ) async throws {
        _ = try await services.code.add(
            EvidenceDraft(kind: kind, title: title, source: source, dated: dated), to: try await action(key).id,
            as: try person(adder))
    }
}
