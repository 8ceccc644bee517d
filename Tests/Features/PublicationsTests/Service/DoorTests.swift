import Access
import AuditTrail
import Publications
import Storage
import TestSupport
import Testing

/// Who is let in where, cell by cell, and that another organisation's records are not found.
@Suite struct DoorTests {
    private typealias Door = @Sendable (World, ID<Statement>, Principal) async throws -> Void

    private static let readers: Set<Role> = [
        .procurementOfficer, .procurementLead, .modernSlaveryLead, .trainer, .commissionerScrutiny, .commissioner,
        .chiefOfficer, .auditor,
    ]
    private static let drafters: Set<Role> = [.procurementOfficer, .procurementLead, .modernSlaveryLead]
    private static let signers: Set<Role> = [.commissioner, .chiefOfficer]
    private static let reason = "Long enough a reason"

    private static let doors: [(name: String, letsIn: Set<Role>, open: Door)] = [
        ("statement", readers, { _ = try await $0.publications.statement($1, as: $2) }),
        ("newVersion", drafters, { _ = try await $0.publications.newVersion(of: $1, as: $2) }),
        ("edit", drafters, { try await $0.publications.edit($1, texts: .filled(with: "x"), as: $2) }),
        ("propose", drafters, { try await $0.publications.propose($1, as: $2) }),
        ("approve", signers, { try await $0.publications.approve($1, agreesToBeNamed: false, as: $2) }),
        ("sendBack", signers, { try await $0.publications.sendBack($1, reason: reason, as: $2) }),
        ("publish", [.procurementLead], { try await $0.publications.publish($1, as: $2) }),
        ("unpublish", [.procurementLead], { try await $0.publications.unpublish($1, reason: reason, as: $2) }),
    ]
    private static let own: [(name: String, letsIn: Set<Role>, open: Door)] = [
        ("statements", readers, { _ = try await $0.publications.statements(as: $2) }),
        ("progress", readers, { _ = try await $0.publications.progress(as: $2) }),
        (
            "draft", drafters,
            { _ = try await $0.publications.draft(.sample, texts: .filled(with: "x"), as: $2) }
        ),
        (
            "publishProgress", [.procurementLead],
            { try await $0.publications.publishProgress(.sample, choosing: [.code], as: $2) }
        ),
        ("removeProgress", [.procurementLead], { try await $0.publications.removeProgress(as: $2) }),
    ]

    @Test(arguments: Role.allCases)
    func everyDoorForEveryRole(role: Role) async throws {
        let world = try await World()
        let id = try await world.draft()
        for door in Self.doors + Self.own {
            let isIn = await isLetIn { try await door.open(world, id, world.principal(role)) }
            #expect(isIn == door.letsIn.contains(role), "\(door.name) for \(role)")
        }
    }

    @Test func anothersStatementsAreNotFound() async throws {
        let mine = try await World()
        let other = try await World(beside: mine)
        let id = try await mine.published()
        for door in Self.doors {
            let role = door.letsIn.contains(.procurementLead) ? other.lead : other.chief
            await expectRefusal(.notFound) { try await door.open(mine, id, role) }
        }
        #expect(try await other.publications.statements(as: other.officer).isEmpty)
        await expectRefusal(.notFound) { _ = try await other.publications.published(by: other.organisation) }
    }

    private func isLetIn(_ body: () async throws -> Void) async -> Bool {
        do {
            try await body()
            return true
        } catch let error as AccessError {
            return error.code != .forbidden
        } catch {
            return true
        }
    }
}
