public import Access
import AuditTrail
public import Storage
public import Suppliers

/// What reaches the supplier: visits, questions, corrective action. About a suspicion none of it is kept before the lead has
/// said that contact may go ahead.
extension ContractManagement {
    /// Plans a visit under the right to investigate. Needs `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`.
    public func plan(
        _ draft: ContractVisit.Draft, to contract: ID<Contract>, as principal: Principal
    ) async throws -> ID<ContractVisit> {
        try principal.require(.runTenders)
        var checks = FieldChecks()
        let basis = checks.basis(draft.basis)
        let day = checks.day(.plannedOn, draft.plannedOn, notBefore: today)
        checks.text(.visitors, draft.visitors, most: FieldChecks.longestLine)
        try checks.finish()
        let visit = ContractVisit(
            id: .new(at: clock.now()), basis: basis, manner: draft.manner, plannedOn: day, visitors: draft.visitors,
            state: .planned)
        try await clearRoutineContact(basis, on: contract, as: principal)
        return try await act(.collection, "managed_visit", visit.id.text, on: contract, as: principal) { transaction in
            try requireContact(basis, on: contract, as: principal, in: transaction)
            try VisitRecords.insert(
                visit, of: contract, organisation: principal.organisation, by: principal.person, in: transaction)
            return visit.id
        }
    }

    /// Keeps what a planned visit brought. Needs `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`, `.changedMeanwhile`.
    public func report(
        _ report: ContractVisit.Report, of visit: ID<ContractVisit>, to contract: ID<Contract>,
        as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        var checks = FieldChecks()
        let day = checks.day(.visitedOn, report.visitedOn, notAfter: today)
        checks.text(.seen, report.seen)
        checks.text(.followUp, report.followUp, least: 0)
        try checks.finish()
        try await act(.alteration, "managed_visit", visit.text, on: contract, as: principal) { transaction in
            guard
                try VisitRecords.report(
                    report, on: day, of: visit, contract: contract, organisation: principal.organisation,
                    in: transaction)
            else { throw try Self.missing(visit, of: contract, as: principal, in: transaction) }
        }
    }

    /// Calls a planned visit off. Needs `.runTenders`.
    public func cancel(
        _ visit: ID<ContractVisit>, to contract: ID<Contract>, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        try await act(
            .alteration, "managed_visit", visit.text, on: contract, reason: "cancelled", as: principal
        ) { transaction in
            guard
                try VisitRecords.cancel(
                    visit, contract: contract, organisation: principal.organisation, in: transaction)
            else { throw try Self.missing(visit, of: contract, as: principal, in: transaction) }
        }
    }

    private static func missing(
        _ visit: ID<ContractVisit>, of contract: ID<Contract>, as principal: Principal, in transaction: any Transaction
    ) throws -> ContractManagementError {
        let visits = try VisitRecords.visits(of: contract, organisation: principal.organisation, in: transaction)
        return ContractManagementError(visits.contains { $0.id == visit } ? .changedMeanwhile : .notFound)
    }

    /// Keeps that a question was sent. Needs `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`.
    public func ask(
        _ draft: SupplierQuestion.Draft, about contract: ID<Contract>, as principal: Principal
    ) async throws -> ID<SupplierQuestion> {
        try principal.require(.runTenders)
        var checks = FieldChecks()
        let basis = checks.basis(draft.basis)
        checks.text(.text, draft.text)
        let sentOn = checks.day(.sentOn, draft.sentOn)
        let due = checks.day(.due, draft.due, notBefore: draft.sentOn)
        try checks.finish()
        let question = SupplierQuestion(
            id: .new(at: clock.now()), basis: basis, text: draft.text, sentOn: sentOn, due: due)
        try await clearRoutineContact(basis, on: contract, as: principal)
        return try await act(.disclosure, "managed_question", question.id.text, on: contract, as: principal) {
            transaction in
            try requireContact(basis, on: contract, as: principal, in: transaction)
            try QuestionRecords.insert(
                question, of: contract, organisation: principal.organisation, by: principal.person, in: transaction)
            return question.id
        }
    }

    /// Keeps what the supplier answered. Needs `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound` where there is no open question of the kind, `.badFields`.
    public func keepAnswer(
        _ answer: String, on day: Day?, to question: ID<SupplierQuestion>, about contract: ID<Contract>,
        as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        var checks = FieldChecks()
        checks.text(.answer, answer)
        let answeredOn = checks.day(.answeredOn, day, notAfter: today)
        try checks.finish()
        try await act(.collection, "managed_question", question.text, on: contract, as: principal) { transaction in
            guard
                try QuestionRecords.answer(
                    question, answer, on: answeredOn, contract: contract, organisation: principal.organisation,
                    in: transaction)
            else { throw ContractManagementError(.notFound) }
        }
    }

}
