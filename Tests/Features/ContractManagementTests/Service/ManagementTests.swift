import Access
import AuditTrail
import ContractManagement
import Storage
import Suppliers
import TestSupport
import Testing

/// Reviews, visits, plans, questions and meetings.
@Suite struct ManagementTests {
    @Test func highRiskContractsAreListedWithTheReviewThatTheirTierProposes() async throws {
        let world = try await World()
        try await world.addContract(tier: .low)
        let page = try await world.management.managed(as: world.officer)
        let row = try #require(page.items.first)
        #expect(page.total == 1 && row.contract.id == world.contract && row.next == nil)
        #expect(row.proposed == Day("2026-12-30"))
        #expect(try await world.management.managed(tier: nil, as: world.officer).total == 2)
        #expect(try await world.management.everyManaged(tier: nil, as: world.officer).count == 2)
    }

    @Test func anotherDayNeedsAReason() async throws {
        let world = try await World()
        let (management, contract) = (world.management, world.contract)
        let day = world.today.adding(days: 200)
        await expectFaults([FieldFault(.reason, .missing)]) {
            try await management.planReview(on: day, reason: "", of: contract, as: world.officer)
        }
        await expectFaults([FieldFault(.due, .tooEarly)]) {
            try await management.planReview(
                on: world.today.adding(days: -1), reason: "Long enough a reason", of: contract, as: world.officer)
        }
        try await management.planReview(on: nil, reason: "", of: contract, as: world.officer)
        try await management.planReview(on: day, reason: "The depot is closed", of: contract, as: world.officer)
        let next = try await management.file(of: contract, as: world.officer).next
        #expect(next?.due == day && next?.proposed == Day("2026-12-30") && next?.reason == "The depot is closed")
    }

    @Test func whatIsLateIsListedUntilItIsDone() async throws {
        let world = try await World()
        let (management, contract) = (world.management, world.contract)
        try await management.planReview(on: nil, reason: "", of: contract, as: world.officer)
        try await world.clear()
        let plan = try await management.begin(
            plan: "Housing", finding: "Beds in the depot", basis: .routine, on: contract, as: world.officer)
        let step = try await management.add(
            step: "Move the beds", owner: "Site manager", due: world.today, to: plan, on: contract, as: world.officer)
        #expect(try await management.overdue(as: world.officer).isEmpty)
        world.base.time.move(days: 100)
        let late = try await management.overdue(as: world.officer)
        #expect(late.map(\.kind) == [.step, .review] && late.first?.owner == "Site manager")
        #expect(try await management.managed(as: world.officer).items.first?.overdue == 2)
        await expectFaults([FieldFault(.note, .missing)]) {
            try await management.set(step, to: .dropped, note: "", on: contract, as: world.officer)
        }
        try await management.set(step, to: .done, note: "Seen at the visit", on: contract, as: world.officer)
        try await management.holdReview(
            on: world.today, summary: "Housing is put right", of: contract, as: world.officer)
        #expect(try await management.overdue(as: world.officer).isEmpty)
        let file = try await management.file(of: contract, as: world.officer)
        #expect(file.held.map(\.summary) == ["Housing is put right"])
        #expect(file.next?.due == world.today.adding(days: 90))
    }

    @Test func aVisitBringsFindingsOnce() async throws {
        let world = try await World()
        let (management, contract) = (world.management, world.contract)
        try await world.clear()
        let id = try await management.plan(world.visit(.routine), to: contract, as: world.officer)
        let report = ContractVisit.Report(
            visitedOn: world.today, findings: [.housing: .notAsItShouldBe, .wagesInFull: .asItShouldBe],
            seen: "Beds beside the loading bay", followUp: "Plan for housing")
        try await management.report(report, of: id, to: contract, as: world.officer)
        let visit = try #require(try await management.file(of: contract, as: world.officer).visits.first)
        #expect(visit.state == .done && visit.findings == report.findings && visit.seen == report.seen)
        // What nobody looked at is not there, and so not good.
        #expect(visit.findings[.freeToLeave] == nil)
        await expectRefusal(.changedMeanwhile) {
            try await management.report(report, of: id, to: contract, as: world.officer)
        }
        await expectRefusal(.changedMeanwhile) { try await management.cancel(id, to: contract, as: world.officer) }
        await expectFaults([FieldFault(.visitedOn, .future)]) {
            var early = report
            early.visitedOn = world.today.adding(days: 1)
            try await management.report(early, of: id, to: contract, as: world.officer)
        }
    }

    @Test func aQuestionIsAnsweredOnce() async throws {
        let world = try await World()
        let (management, contract) = (world.management, world.contract)
        try await world.clear()
        let id = try await management.ask(
            .init(basis: .routine, text: "Who are your sub-contractors?", sentOn: world.today, due: world.today),
            about: contract, as: world.officer)
        try await management.keepAnswer("None", on: world.today, to: id, about: contract, as: world.officer)
        await expectRefusal(.notFound) {
            try await management.keepAnswer("Two", on: world.today, to: id, about: contract, as: world.officer)
        }
        #expect(try await management.file(of: contract, as: world.officer).questions.first?.answer == "None")
    }

    @Test func meetingsComeBackToTheirItems() async throws {
        let world = try await World()
        let (management, contract) = (world.management, world.contract)
        #expect(try await management.file(of: contract, as: world.officer).standing == StandingItems())
        let items = StandingItems(usual: [.workforce], own: ["Night transport"])
        try await management.choose(items, for: contract, as: world.officer)
        #expect(try await management.file(of: contract, as: world.officer).standing == items)
        await expectFaults([FieldFault(.items, .missing)]) {
            try await management.choose(StandingItems(usual: [], own: []), for: contract, as: world.officer)
        }
        await expectFaults([FieldFault(.items, .missing)]) {
            _ = try await management.minute(
                [.init(usual: .workforce, item: "", note: " ")], heldOn: world.today, present: "Both managers",
                of: contract, as: world.officer)
        }
        let minutes = [
            ContractMeeting.Minute(usual: .workforce, item: "", note: "Forty at the depot"),
            ContractMeeting.Minute(usual: nil, item: "Night transport", note: "A bus from May"),
        ]
        _ = try await management.minute(
            minutes, heldOn: world.today, present: "Both managers", of: contract, as: world.officer)
        #expect(try await management.file(of: contract, as: world.officer).meetings.first?.minutes == minutes)
    }

    @Test func textsAreBounded() async throws {
        let world = try await World()
        let long = String(repeating: "x", count: 4_001)
        await expectFaults([FieldFault(.text, .tooLong)]) {
            _ = try await world.management.raise(long, about: world.contract, as: world.officer)
        }
        await expectFaults([FieldFault(.text, .missing)]) {
            _ = try await world.management.raise(" ", about: world.contract, as: world.officer)
        }
        await expectFaults([FieldFault(.title, .tooLong), FieldFault(.finding, .tooLong)]) {
            _ = try await world.management.begin(
                plan: long, finding: long, basis: .routine, on: world.contract, as: world.officer)
        }
    }
}
