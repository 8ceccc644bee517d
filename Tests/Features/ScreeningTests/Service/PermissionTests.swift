import Access
import NameMatching
import Screening
import Storage
import Suppliers
import Testing

/// Who is let in where, cell by cell.
@Suite struct PermissionTests {
    private typealias Door = @Sendable (ForceWithHit, Principal) async throws -> Void

    /// Every method of the service, by name, with the roles it lets in. Written out, not taken from the table it tests.
    private static let doors: [(name: String, letsIn: Set<Role>, open: Door)] = [
        ("lists", readers, { _ = try await $0.force.screening.lists(as: $1) }),
        ("list", readers, { _ = try await $0.force.screening.list($0.list, as: $1) }),
        ("entries", readers, { _ = try await $0.force.screening.entries(of: $0.list, as: $1) }),
        ("entry", readers, { _ = try await $0.force.screening.entry(ID(stored: "x"), as: $1) }),
        (
            "importList", [.procurementLead],
            { _ = try await $0.force.screening.importList("/nowhere", name: "X", consequence: .ask, as: $1) }
        ),
        (
            "removeList", [.procurementLead],
            { try await $0.force.screening.removeList($0.list, reason: "short", as: $1) }
        ),
        ("check", procurement, { _ = try await $0.force.screening.check(as: $1) }),
        (
            "screen a party", procurement,
            { _ = try await $0.force.screening.screen(ScreenedParty(name: "A", schema: .company), as: $1) }
        ),
        ("checks", readers, { _ = try await $0.force.screening.checks(as: $1) }),
        ("hits", readers, { _ = try await $0.force.screening.hits(HitQuery(), as: $1) }),
        ("hits of a supplier", readers, { _ = try await $0.force.screening.hits(of: $0.supplier, as: $1) }),
        ("hit", readers, { _ = try await $0.force.screening.hit($0.hit, as: $1) }),
        ("decide", procurement, { _ = try await $0.force.screening.decide($0.hit, .same, reason: "short", as: $1) }),
        (
            "second", procurement,
            { try await $0.force.screening.second($0.hit, agrees: true, reason: "short", as: $1) }
        ),
        ("reopen", procurement, { try await $0.force.screening.reopen($0.hit, reason: "short", as: $1) }),
        (
            "tellLead", readers,
            { _ = try await $0.force.screening.tellLead(about: .hit($0.hit), note: "", as: $1) }
        ),
        ("receipts", readers, { _ = try await $0.force.screening.receipts(of: .hit($0.hit), as: $1) }),
        ("referrals", [.modernSlaveryLead], { _ = try await $0.force.screening.referrals(as: $1) }),
        ("referral", [.modernSlaveryLead], { _ = try await $0.force.screening.referral(ID(stored: "x"), as: $1) }),
        (
            "answer", [.modernSlaveryLead],
            { try await $0.force.screening.answer(ID(stored: "x"), with: .goOn, note: "", as: $1) }
        ),
        ("matters", Set(Role.allCases), { _ = try await $0.force.screening.matters(as: $1) }),
    ]
    private static let procurement: Set<Role> = [.procurementOfficer, .procurementLead]
    private static let readers: Set<Role> = [.procurementOfficer, .procurementLead, .modernSlaveryLead, .auditor]

    @Test(arguments: Role.allCases)
    func everyDoorForEveryRole(role: Role) async throws {
        let world = try await ForceWithHit()
        for door in Self.doors {
            let isIn = await isLetIn { try await door.open(world, world.force.principal(role)) }
            #expect(isIn == door.letsIn.contains(role), "\(door.name) for \(role)")
        }
    }

    @Test func withoutARoleEveryDoorIsShutButTheEmptyPage() async throws {
        let world = try await ForceWithHit()
        let nobody = Principal(person: nil, organisation: world.force.organisation, roles: [], node: "test")
        for door in Self.doors {
            let isIn = await isLetIn { try await door.open(world, nobody) }
            #expect(isIn == (door.name == "matters"), "\(door.name)")
        }
        #expect(try await world.force.screening.matters(as: nobody).isEmpty)
    }
}
