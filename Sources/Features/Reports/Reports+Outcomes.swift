public import Access
import Sealing
public import Storage

/// Turning a report into what other records go on with.
extension Reports {
    /// Keeps a graded intelligence report: the sanitised text in one sealed entry, where it comes from in another, so that the text can be shown
    /// without the source. Needs a key.
    /// - Throws: `ReportsError` `.notFound`, `.badSeal`, `.changedMeanwhile` where nobody has assessed the report.
    public func makeIntelligence(
        of id: ID<Report>, _ text: SealedEntry, source: SealedEntry, grade: IntelligenceGrade, leftOut: Bool,
        as principal: Principal
    ) async throws {
        try Self.check(text, [.intelligence])
        try Self.check(source, [.source])
        try await act(on: id, reason: "intelligence \(grade.text)", as: principal) { report, person, now, transaction in
            guard report.risk != nil else { throw ReportsError(.changedMeanwhile) }
            guard try Self.keep(text, of: report, by: person, at: now, in: transaction) else { return }
            try Self.keep(source, of: report, by: person, at: now, in: transaction)
            try OutcomeRecords.insert(
                Outcome(
                    id: .new(at: now), report: id, kind: .intelligence, entry: text.name, reference: "", grade: grade,
                    leftOut: leftOut, at: now, person: person), in: transaction)
        }
    }

    /// Notes that a referral or a crime came of a report, by its reference in the system that holds it. Needs a key.
    /// - Parameter words: what belongs to it, sealed; nil for a reference alone.
    /// - Throws: `ReportsError` `.notFound`, `.badSeal`, `.referenceMissing`, `.outOfRange` for intelligence.
    public func note(
        _ kind: Outcome.Kind, reference: String, of id: ID<Report>, words: SealedEntry?, as principal: Principal
    ) async throws {
        guard kind != .intelligence else { throw ReportsError(.outOfRange) }
        let reference = try Self.checked(reference)
        if let words { try Self.check(words, [.referral]) }
        try await act(on: id, reason: kind.rawValue, as: principal) { report, person, now, transaction in
            if let words {
                guard try Self.keep(words, of: report, by: person, at: now, in: transaction) else { return }
            } else {
                let known = try OutcomeRecords.outcomes(of: id, in: transaction)
                guard !known.contains(where: { $0.kind == kind && $0.reference == reference }) else { return }
            }
            try OutcomeRecords.insert(
                Outcome(
                    id: .new(at: now), report: id, kind: kind, entry: words?.name, reference: reference, leftOut: false,
                    at: now, person: person), in: transaction)
        }
    }
}
