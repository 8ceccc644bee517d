import Access
import EvidenceFiles
import Storage
import Testing

@testable import CodeOfPractice

/// Who is let in where, cell by cell.
@Suite struct PermissionTests {
    private typealias Door = @Sendable (Body, Principal) async throws -> Void

    private static let readers: Set<Role> = [
        .procurementOfficer, .procurementLead, .modernSlaveryLead, .trainer, .commissionerScrutiny, .commissioner,
        .chiefOfficer, .auditor,
    ]
    private static let planners: Set<Role> = [.procurementOfficer, .procurementLead, .modernSlaveryLead]
    private static let managers: Set<Role> = [.procurementLead]
    private static let heads: Set<Role> = [.commissioner, .chiefOfficer]

    /// Every method of the service, by name, with the roles it lets in. Written out, not taken from the table it tests.
    private static let doors: [(name: String, letsIn: Set<Role>, open: Door)] = [
        ("overview", readers, { _ = try await $0.code.overview(as: $1) }),
        ("progress", readers, { _ = try await $0.code.progress(as: $1) }),
        ("versions", readers, { _ = try await $0.code.versions(as: $1) }),
        ("version", readers, { _ = try await $0.code.version(ID(stored: "x"), as: $1) }),
        ("adoption", readers, { _ = try await $0.code.adoption(ID(stored: "x"), as: $1) }),
        ("actions", readers, { _ = try await $0.code.actions(ActionQuery(), as: $1) }),
        ("action", readers, { _ = try await $0.code.action(ID(stored: "x"), as: $1) }),
        ("file", readers, { _ = try await $0.code.file(ID(stored: "x"), as: $1) }),
        ("exportPlan", readers, { _ = try await $0.code.exportPlan(of: ID(stored: "x"), as: $1) }),
        ("templates", readers, { _ = try await $0.code.templates(as: $1) }),
        ("policies", readers, { _ = try await $0.code.policies(as: $1) }),
        ("policy", readers, { _ = try await $0.code.policy(ID(stored: "x"), as: $1) }),
        ("workers", planners, { _ = try await $0.code.workers(as: $1) }),
        (
            "add an action", planners,
            { _ = try await $0.code.add(ActionDraft(commitment: 1, title: ""), to: ID(stored: "x"), as: $1) }
        ),
        (
            "change", planners,
            {
                try await $0.code.change(
                    ID(stored: "x"), to: ActionDraft(commitment: 1, title: ""), revision: 1, as: $1)
            }
        ),
        ("undo", planners, { try await $0.code.undo(ID(stored: "x"), of: ID(stored: "x"), as: $1) }),
        ("remove", planners, { try await $0.code.remove(ID(stored: "x"), reason: "", as: $1) }),
        ("restore", planners, { try await $0.code.restore(ID<PlanAction>(stored: "x"), as: $1) }),
        (
            "add evidence", planners,
            {
                _ = try await $0.code.add(
                    EvidenceDraft(kind: .other, title: "", source: .link("")), to: ID(stored: "x"), as: $1)
            }
        ),
        ("recordKinds", planners, { _ = try $0.code.recordKinds(as: $1) }),
        ("records", planners, { _ = try await $0.code.records(of: .sharedPolicy, as: $1) }),
        ("record", planners, { _ = try await $0.code.record("x", of: .sharedPolicy, as: $1) }),
        (
            "withdraw evidence", planners,
            { try await $0.code.withdraw(ID<PlanEvidence>(stored: "x"), reason: "", as: $1) }
        ),
        ("restore evidence", planners, { try await $0.code.restore(ID<PlanEvidence>(stored: "x"), as: $1) }),
        ("comment", planners, { try await $0.code.comment("", on: ID(stored: "x"), as: $1) }),
        (
            "withdraw a comment", planners,
            { try await $0.code.withdraw(ID<PlanComment>(stored: "x"), of: ID(stored: "x"), as: $1) }
        ),
        (
            "importPlan", planners,
            { _ = try await $0.code.importPlan([], named: "x", into: ID(stored: "x"), as: $1) }
        ),
        (
            "addFromTemplate", planners,
            { _ = try await $0.code.addFromTemplate([], to: ID(stored: "x"), inWelsh: false, owner: nil, as: $1) }
        ),
        ("add a version", managers, { _ = try await $0.code.add(.refresh, as: $1) }),
        (
            "withdraw a version", managers,
            { try await $0.code.withdraw(ID<CodeVersion>(stored: "x"), reason: "", as: $1) }
        ),
        ("adopt", managers, { _ = try await $0.code.adopt(ID(stored: "x"), as: $1) }),
        ("end", managers, { try await $0.code.end(ID(stored: "x"), reason: "", as: $1) }),
        ("publish", managers, { _ = try await $0.code.publish(title: "", text: "", isOffered: false, as: $1) }),
        (
            "publishVersion", managers,
            { try await $0.code.publishVersion(of: ID(stored: "x"), text: "", note: "", as: $1) }
        ),
        ("setOffered", managers, { try await $0.code.setOffered(true, ID(stored: "x"), as: $1) }),
        (
            "withdraw a policy", managers,
            { try await $0.code.withdraw(ID<SharedPolicy>(stored: "x"), reason: "", as: $1) }
        ),
        ("follow", managers, { try await $0.code.follow(ID(stored: "x"), version: 1, localText: "", as: $1) }),
        ("leave", managers, { try await $0.code.leave(ID(stored: "x"), reason: "", as: $1) }),
        ("sign", heads, { try await $0.code.sign(ID(stored: "x"), for: .commissioner, as: $1) }),
        (
            "withdrawSignature", heads,
            { try await $0.code.withdrawSignature(ID(stored: "x"), of: ID(stored: "x"), reason: "", as: $1) }
        ),
        ("reminders", Set(Role.allCases), { _ = try await $0.code.reminders(as: $1) }),
    ]

    @Test func everyDoorForEveryRole() async throws {
        let body = try await Body()
        for role in Role.allCases {
            for door in Self.doors {
                let isIn = await isLetIn { try await door.open(body, body.principal(role)) }
                #expect(isIn == door.letsIn.contains(role), "\(door.name) for \(role)")
            }
        }
    }

    @Test func anotherOrganisationsRecordsAreNotFound() async throws {
        let body = try await Body(named: "Heddlu Un")
        let other = try await Body(named: "Heddlu Dau", beside: body)
        let adoption = try await body.adopted()
        let action = try await body.action(in: adoption)
        let evidence = try await body.code.add(
            EvidenceDraft(
                kind: .other, title: "Notes", source: .file(SentFile(name: "a.txt", bytes: Array("notes".utf8)))),
            to: action, as: body.officer)
        try await body.code.comment("Hello there", on: action, as: body.officer)
        let detail = try await body.code.action(action, as: body.officer)
        let version = try await body.code.add(.refresh, as: body.lead)
        let code = other.code
        let (officer, lead, head) = (other.officer, other.lead, other.chief)
        let doors: [@Sendable () async throws -> Void] = [
            { _ = try await code.adoption(adoption, as: officer) }, { _ = try await code.action(action, as: officer) },
            { _ = try await code.file(evidence, as: officer) },
            { _ = try await code.exportPlan(of: adoption, as: officer) },
            { _ = try await code.version(version, as: officer) }, { _ = try await code.adopt(version, as: lead) },
            { _ = try await code.add(ActionDraft(commitment: 1, title: "x1"), to: adoption, as: officer) },
            { try await code.change(action, to: detail.action.content, revision: 1, as: officer) },
            { try await code.undo(detail.history[0].id, of: action, as: officer) },
            { try await code.remove(action, reason: "Not ours at all", as: officer) },
            { try await code.restore(action, as: officer) }, { try await code.restore(evidence, as: officer) },
            { try await code.withdraw(evidence, reason: "Not ours at all", as: officer) },
            { try await code.comment("Hello", on: action, as: officer) },
            { try await code.withdraw(detail.comments[0].id, of: action, as: officer) },
            { try await code.end(adoption, reason: "Not ours at all", as: lead) },
            { try await code.sign(adoption, for: .chiefOfficer, as: head) },
            {
                _ = try await code.importPlan(
                    Array("commitment,action\n1,x1\n".utf8), named: "x", into: adoption, as: officer)
            },
            { _ = try await code.addFromTemplate(["x"], to: adoption, inWelsh: false, owner: nil, as: officer) },
        ]
        for (place, door) in doors.enumerated() {
            let error = await #expect(throws: CodeOfPracticeError.self) { try await door() }
            #expect(error?.codes == [.notFound], "door \(place)")
        }
        #expect(try await code.actions(ActionQuery(adoption: adoption), as: officer).total == 0)
        #expect(try await code.overview(as: officer).codes.isEmpty)
        #expect(try await code.versions(as: officer).count == 2)
    }
}
