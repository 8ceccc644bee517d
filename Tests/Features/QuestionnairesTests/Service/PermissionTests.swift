import Access
import Questionnaires
import Storage
import TestSupport
import Testing

/// Who is let in where, cell by cell, and nobody from another organisation.
@Suite struct PermissionTests {
    private typealias Door =
        @Sendable (Buyer, ID<QuestionnaireRequest>, Principal) async throws -> Void

    private static let procurement: Set<Role> = [.procurementOfficer, .procurementLead]
    private static let readers: Set<Role> = [.procurementOfficer, .procurementLead, .modernSlaveryLead, .auditor]
    private static let lead: Set<Role> = [.procurementLead]

    /// Every method for the buyer, with the roles it lets in. Written out, not taken from the table it tests.
    private static let doors: [(name: String, letsIn: Set<Role>, namesRecord: Bool, open: Door)] = [
        ("current", readers, false, { _ = try await $0.service.current(as: $2) }),
        ("version", readers, false, { _ = try await $0.service.version(ID(stored: "x"), as: $2) }),
        ("draft", lead, false, { _ = try await $0.service.draft(as: $2) }),
        ("beginDraft", lead, false, { _ = try await $0.service.beginDraft(as: $2) }),
        ("change", lead, false, { try await $0.service.change(.removeSection(key: "x"), edition: 1, as: $2) }),
        ("publish", lead, false, { try await $0.service.publish(edition: 99, as: $2) }),
        ("discardDraft", lead, false, { try await $0.service.discardDraft(as: $2) }),
        ("send", procurement, false, { _ = try await $0.service.send(to: [], due: $0.due, as: $2) }),
        ("requests", readers, false, { _ = try await $0.service.requests(RequestQuery(), as: $2) }),
        ("everyRequest", readers, false, { _ = try await $0.service.everyRequest(RequestQuery(), as: $2) }),
        ("counts", readers, false, { _ = try await $0.service.counts(as: $2) }),
        ("standings", readers, false, { _ = try await $0.service.standings(as: $2) }),
        ("answers", readers, false, { _ = try await $0.service.answers(to: ["x"], of: [ID(stored: "x")], as: $2) }),
        ("request", readers, true, { _ = try await $0.service.request($1, as: $2) }),
        ("listed", readers, true, { _ = try await $0.service.listed($1, as: $2) }),
        ("document", readers, true, { _ = try await $0.service.document(ID(stored: $1.text), as: $2) }),
        ("addNote", procurement, true, { try await $0.service.addNote("Note", on: $1, as: $2) }),
        ("setDue", procurement, true, { try await $0.service.setDue($0.due, of: $1, as: $2) }),
        ("remind", procurement, true, { try await $0.service.remind($1, as: $2) }),
        ("cancel", procurement, true, { try await $0.service.cancel($1, reason: "x", as: $2) }),
    ]

    @Test(arguments: Role.allCases)
    func everyDoorForEveryRole(role: Role) async throws {
        let buyer = try await Buyer()
        let (request, _) = try await buyer.ask()
        for door in Self.doors {
            var isLetIn = true
            do {
                try await door.open(buyer, request, buyer.principal(role))
            } catch let error as AccessError {
                isLetIn = error.code != .forbidden
            } catch {}
            #expect(isLetIn == door.letsIn.contains(role), "\(door.name) for \(role)")
        }
    }

    @Test func anotherOrganisationFindsNothing() async throws {
        let buyer = try await Buyer()
        let (request, _) = try await buyer.ask()
        let stranger = try await buyer.world.base.principal(Set(Role.allCases))
        for door in Self.doors where door.namesRecord {
            await #expect(throws: QuestionnairesError(.notFound), "\(door.name)") {
                try await door.open(buyer, request, stranger)
            }
        }
        #expect(try await buyer.service.requests(RequestQuery(), as: stranger).total == 0)
        #expect(try await buyer.service.current(as: stranger).versions.isEmpty)
        let version = try await buyer.service.current(as: buyer.officer).versions[0].id
        await expectRefusal(.notFound) { _ = try await buyer.service.version(version, as: stranger) }
    }
}
