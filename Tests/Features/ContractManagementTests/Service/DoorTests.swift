import Access
import AuditTrail
import ContractManagement
import Storage
import Suppliers
import TestSupport
import Testing

/// Who is let in where, cell by cell, and that another organisation's records are not found.
@Suite struct DoorTests {
    private typealias Door = @Sendable (World, Principal) async throws -> Void

    private static let readers: Set<Role> = [.procurementOfficer, .procurementLead, .modernSlaveryLead, .auditor]
    private static let procurement: Set<Role> = [.procurementOfficer, .procurementLead]
    private static let nothing = "019a0000-0000-7000-8000-000000000000"

    /// Every method of the service that names a record, with the roles it lets in. Written out, not taken from the table.
    private static let doors: [(name: String, letsIn: Set<Role>, open: Door)] = [
        ("file", readers, { _ = try await $0.management.file(of: $0.contract, as: $1) }),
        ("raise", readers, { _ = try await $0.management.raise("Seen", about: $0.contract, as: $1) }),
        ("receipts", readers, { _ = try await $0.management.receipts(of: $0.contract, as: $1) }),
        ("concern", [.modernSlaveryLead], { _ = try await $0.management.concern(ID(stored: nothing), as: $1) }),
        (
            "answer", [.modernSlaveryLead],
            { try await $0.management.answer(ID(stored: nothing), with: .doNotContact, note: "", as: $1) }
        ),
        (
            "planReview", procurement,
            { try await $0.management.planReview(on: nil, reason: "", of: $0.contract, as: $1) }
        ),
        (
            "holdReview", procurement,
            { try await $0.management.holdReview(on: $0.today, summary: "All is well so far", of: $0.contract, as: $1) }
        ),
        ("plan", procurement, { _ = try await $0.management.plan($0.visit(.routine), to: $0.contract, as: $1) }),
        (
            "report", procurement,
            {
                try await $0.management.report(
                    .init(visitedOn: $0.today, findings: [:], seen: "Beds", followUp: ""), of: ID(stored: nothing),
                    to: $0.contract, as: $1)
            }
        ),
        ("cancel", procurement, { try await $0.management.cancel(ID(stored: nothing), to: $0.contract, as: $1) }),
        (
            "ask", procurement,
            {
                _ = try await $0.management.ask(
                    .init(basis: .routine, text: "Who?", sentOn: $0.today, due: $0.today), about: $0.contract, as: $1)
            }
        ),
        (
            "keepAnswer", procurement,
            {
                try await $0.management.keepAnswer(
                    "None", on: $0.today, to: ID(stored: nothing), about: $0.contract, as: $1)
            }
        ),
        (
            "begin", procurement,
            { _ = try await $0.management.begin(plan: "A", finding: "B", basis: .routine, on: $0.contract, as: $1) }
        ),
        (
            "add", procurement,
            {
                _ = try await $0.management.add(
                    step: "A", owner: "B", due: $0.today, to: ID(stored: nothing), on: $0.contract, as: $1)
            }
        ),
        (
            "set step", procurement,
            {
                try await $0.management.set(
                    ID<CorrectiveStep>(stored: nothing), to: .open, note: "", on: $0.contract, as: $1)
            }
        ),
        ("agree", procurement, { _ = try await $0.management.agree($0.remedy(.routine), on: $0.contract, as: $1) }),
        (
            "set remedy", procurement,
            {
                try await $0.management.set(
                    ID<Remedy>(stored: nothing), to: .underWay, evidence: "", witness: nil, on: $0.contract, as: $1)
            }
        ),
        (
            "propose", procurement,
            { _ = try await $0.management.propose($0.leaving(ID(stored: nothing)), of: $0.contract, as: $1) }
        ),
        (
            "agree to leave", procurement,
            { try await $0.management.agree(toLeave: ID(stored: nothing), of: $0.contract, as: $1) }
        ),
        (
            "give notice", procurement,
            {
                try await $0.management.giveNotice(
                    of: ID(stored: nothing), of: $0.contract, on: nil, representationsUntil: nil,
                    replacementUntil: nil, as: $1)
            }
        ),
        ("end", procurement, { try await $0.management.end(ID(stored: nothing), of: $0.contract, on: nil, as: $1) }),
        (
            "withdraw", procurement,
            {
                try await $0.management.withdraw(
                    ID(stored: nothing), of: $0.contract, because: "Long enough a reason", as: $1)
            }
        ),
        ("choose", procurement, { try await $0.management.choose(StandingItems(), for: $0.contract, as: $1) }),
        (
            "minute", procurement,
            {
                _ = try await $0.management.minute(
                    [.init(usual: .workforce, item: "", note: "Forty")], heldOn: $0.today, present: "Both",
                    of: $0.contract, as: $1)
            }
        ),
    ]

    /// Lists of the organisation's own.
    private static let lists: [(name: String, letsIn: Set<Role>, open: Door)] = [
        ("managed", readers, { _ = try await $0.management.managed(as: $1) }),
        ("everyManaged", readers, { _ = try await $0.management.everyManaged(as: $1) }),
        ("overdue", readers, { _ = try await $0.management.overdue(as: $1) }),
        ("concerns", [.modernSlaveryLead], { _ = try await $0.management.concerns(as: $1) }),
    ]

    @Test(arguments: Role.allCases)
    func everyDoorForEveryRole(role: Role) async throws {
        let world = try await World()
        for door in Self.doors + Self.lists {
            let isIn = await isLetIn { try await door.open(world, world.principal(role)) }
            #expect(isIn == door.letsIn.contains(role), "\(door.name) for \(role)")
        }
    }

    @Test func anothersRecordsAreNotFound() async throws {
        let mine = try await World()
        let other = try await World(beside: mine)
        _ = try await mine.concern(answered: nil)
        for door in Self.doors {
            let role = door.letsIn.contains(.procurementOfficer) ? other.officer : other.slaveryLead
            await expectRefusal(.notFound) { try await door.open(mine, role) }
        }
        #expect(try await other.management.concerns(as: other.slaveryLead).total == 0)
        #expect(try await other.management.managed(as: other.officer).items.map(\.contract.id) == [other.contract])
    }
}
