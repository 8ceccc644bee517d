import Access
import ContractManagement
import Storage
import Suppliers

/// Gives what was filled in to the one method that keeps it.
struct ManagedSending {
    var management: ContractManagement
    var form: Form
    var page: ManagedFormPage
    var principal: Principal

    private var contract: ID<Contract> { page.file.contract.id }

    /// - Returns: where to go on.
    func send() async throws -> Address {
        switch page.kind {
        case .concern: _ = try await management.raise(form["text"], about: contract, as: principal)
        case .planReview:
            try await management.planReview(
                on: day("due"), reason: form["reason"], keeper: ID(form["keeper"]), of: contract,
                as: principal)
        case .holdReview:
            try await management.holdReview(
                on: day("heldOn"), summary: form["summary"], of: contract, as: principal)
        case .visit:
            _ = try await management.plan(
                ContractVisit.Draft(
                    basis: basis, manner: .init(rawValue: form["manner"]) ?? .announced, plannedOn: day("plannedOn"),
                    visitors: form["visitors"]), to: contract, as: principal)
        case .question:
            _ = try await management.ask(
                SupplierQuestion.Draft(
                    basis: basis, text: form["text"], sentOn: day("sentOn"), due: day("due")), about: contract,
                as: principal)
        case .plan:
            let plan = try await management.begin(
                plan: form["title"], finding: form["finding"], basis: basis, on: contract, as: principal)
            return Address("/contracts/\(contract)/managed/plans/\(plan)")
        case .remedy:
            _ = try await management.agree(
                Remedy.Draft(
                    basis: basis, kind: .init(rawValue: form["kind"]) ?? .other, people: form["people"],
                    what: form["what"], due: day("due")), on: contract, as: principal)
        case .leaving:
            _ = try await management.propose(
                Leaving.Draft(
                    basis: basis, ground: .init(rawValue: form["ground"]) ?? .contractTerm, reasons: form["reasons"],
                    workers: form["workers"], asked28: form.has("section28")), of: contract, as: principal)
        case .standingItems: try await choose()
        case .meeting: try await minute()
        case .visitReport, .questionAnswer, .step, .stepState, .remedyState, .leavingStep:
            return try await change()
        }
        return Address("/contracts/\(contract)/managed")
    }

    private func change() async throws -> Address {
        switch page.record {
        case .visit(let visit): try await report(visit)
        case .question(let question):
            try await management.keepAnswer(
                form["answer"], on: day("answeredOn"), to: question.id, about: contract, as: principal)
        case .plan(let plan):
            _ = try await management.add(
                step: form["text"], owner: form["owner"], due: day("due"), keeper: ID(form["keeper"]), to: plan.id,
                on: contract, as: principal)
        case .step(let step):
            try await management.set(
                step.id, to: .init(rawValue: form["state"]) ?? step.state, note: form["note"], on: contract,
                as: principal)
        case .remedy(let remedy):
            // A remedy always has a state that follows while its form is shown.
            try await management.set(
                remedy.id, to: .init(rawValue: form["state"]) ?? remedy.state, evidence: form["evidence"],
                witness: .init(rawValue: form["confirmedBy"]), on: contract, as: principal)
        case .leaving(let leaving): try await step(leaving)
        case nil: throw PageFault.notFound
        }
        return page.address
    }

    private func report(_ visit: ContractVisit) async throws {
        if form["step"] == "cancelled" {
            return try await management.cancel(visit.id, to: contract, as: principal)
        }
        var findings: [VisitItem: VisitFinding] = [:]
        for item in VisitItem.allCases {
            findings[item] = VisitFinding(rawValue: form["finding-\(item.rawValue)"])
        }
        try await management.report(
            ContractVisit.Report(
                visitedOn: day("visitedOn"), findings: findings, seen: form["seen"], followUp: form["followUp"]),
            of: visit.id, to: contract, as: principal)
    }

    private func step(_ leaving: Leaving) async throws {
        switch LeavingStep(rawValue: form["step"]) {
        case .agree: try await management.agree(toLeave: leaving.id, of: contract, as: principal)
        case .notice:
            try await management.giveNotice(
                of: leaving.id, of: contract, on: day("noticeOn"),
                representationsUntil: day("representationsUntil"), replacementUntil: day("replacementUntil"),
                as: principal)
        case .end: try await management.end(leaving.id, of: contract, on: day("endedOn"), as: principal)
        case .withdraw, nil:
            try await management.withdraw(leaving.id, of: contract, because: form["reason"], as: principal)
        }
    }

    private func choose() async throws {
        let own = form["own"].split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
        let chosen = Set(form.values("items"))
        try await management.choose(
            StandingItems(usual: StandingItems.Usual.allCases.filter { chosen.contains($0.rawValue) }, own: own),
            for: contract, as: principal)
    }

    private func minute() async throws {
        let minutes = page.file.standing.minutes.enumerated().map { place, minute in
            var minute = minute
            minute.note = form[place == 0 ? "items" : "items-\(place)"]
            return minute
        }
        _ = try await management.minute(
            minutes, heldOn: day("heldOn"), present: form["present"], of: contract, as: principal)
    }

    private var basis: Basis? {
        let text = form["basis"]
        return text == "routine" ? .routine : ID<Concern>(text).map { .suspicion($0) }
    }

    private func day(_ name: String) -> Day? { Day(form[name]) }
}
