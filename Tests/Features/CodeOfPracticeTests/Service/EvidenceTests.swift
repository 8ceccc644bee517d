import Access
import EvidenceFiles
import Storage
import TestSupport
import Testing

@testable import CodeOfPractice

@Suite struct EvidenceTests {
    private let pdf = Array("%PDF-1.7 minutes".utf8)

    @Test func aFileIsKeptWithItsHash() async throws {
        let body = try await Body()
        let action = try await body.action(in: try await body.adopted())
        let id = try await body.code.add(
            EvidenceDraft(
                kind: .meetingMinute, title: "Minutes", source: .file(SentFile(name: "minutes.pdf", bytes: pdf)),
                dated: Day(year: 2026, month: 11, day: 1), expires: Day(year: 2026, month: 12, day: 1)), to: action,
            as: body.officer)
        let (evidence, bytes) = try await body.code.file(id, as: body.principal(.auditor))
        #expect(bytes == pdf)
        guard case .file(let file) = evidence.source else {
            Issue.record("\(evidence.source)")
            return
        }
        #expect(file.name == "minutes.pdf" && file.type == .pdf && file.size == 16 && file.scan == .clean)
        // As sha256sum gives it.
        #expect(file.sha256 == "0cb1baf86390e25e5bf9caa5d2f353bdb2fc2378ac5282dce9b5c28835b2cf20")
        #expect(try await body.trailed("plan_evidence", "consultation") == 1)
        body.base.time.move(days: 10)
        #expect(try await body.code.action(action, as: body.officer).action.evidence.count == 1)
        #expect(try await body.code.action(action, as: body.officer).action.evidence.valid == 0)
    }

    @Test func badEvidenceIsRefused() async throws {
        let body = try await Body()
        let action = try await body.action(in: try await body.adopted())
        let day = body.today
        let cases: [(CodeOfPracticeError.Code, EvidenceDraft)] = [
            (.titleMissing, EvidenceDraft(kind: .other, title: "", source: .link("https://a.example"))),
            (.badLink, EvidenceDraft(kind: .other, title: "x1", source: .link("http://a.example"))),
            (.badFile, EvidenceDraft(kind: .other, title: "x1", source: .file(SentFile(name: "a.exe", bytes: pdf)))),
            (.referenceMissing, EvidenceDraft(kind: .other, title: "x1", source: .record(.training, reference: " "))),
            (
                .badDates,
                EvidenceDraft(
                    kind: .other, title: "x1", source: .record(.training, reference: "2026"), dated: day,
                    expires: day.adding(days: -1))
            ),
        ]
        for (code, draft) in cases {
            await expectRefusal(code) { _ = try await body.code.add(draft, to: action, as: body.officer) }
        }
        #expect(try await body.code.action(action, as: body.officer).evidence.isEmpty)
    }

    @Test func aMaliciousFileIsNotKept() async throws {
        let body = try await Body(finding: .malicious(scanner: "clamscan"))
        let action = try await body.action(in: try await body.adopted())
        await expectRefusal(.maliciousFile) {
            _ = try await body.code.add(
                EvidenceDraft(kind: .other, title: "Minutes", source: .file(SentFile(name: "a.pdf", bytes: pdf))),
                to: action, as: body.officer)
        }
        #expect(try await body.base.store.read { try $0.count("SELECT COUNT(*) FROM kept_file") } == 0)
    }

    @Test func evidenceIsTakenBackAndComesAgain() async throws {
        let body = try await Body()
        let action = try await body.action(in: try await body.adopted())
        let id = try await body.code.add(
            EvidenceDraft(kind: .trainingRecord, title: "Course", source: .record(.training, reference: "Autumn 2026")),
            to: action, as: body.officer)
        try await body.code.withdraw(id, reason: "The figures were wrong", as: body.officer)
        let after = try await body.code.action(action, as: body.officer)
        #expect(after.evidence.count == 1 && after.action.evidence.count == 0)
        #expect(after.evidence[0].source == .record(.training, reference: "Autumn 2026"))
        await expectRefusal(.withdrawn) {
            try await body.code.withdraw(id, reason: "The figures were wrong", as: body.officer)
        }
        try await body.code.restore(id, as: body.officer)
        let again = try await body.code.action(action, as: body.officer)
        #expect(again.action.evidence.valid == 1)
        #expect(again.history.map(\.kind) == [.evidenceRestored, .evidenceWithdrawn, .evidenceAdded, .created])
    }

    @Test func aCommentIsTakenBackByItsWriter() async throws {
        let body = try await Body()
        let action = try await body.action(in: try await body.adopted())
        await expectRefusal(.textMissing) { try await body.code.comment("  ", on: action, as: body.officer) }
        try await body.code.comment("Waiting for the training unit", on: action, as: body.officer)
        let comment = try #require(try await body.code.action(action, as: body.lead).comments.first)
        #expect(comment.name == "procurementOfficer of Heddlu Aberdulas" && comment.text != nil)
        await expectRefusal(.notTheirs) { try await body.code.withdraw(comment.id, of: action, as: body.lead) }
        try await body.code.withdraw(comment.id, of: action, as: body.officer)
        let after = try await body.code.action(action, as: body.lead).comments
        #expect(after.count == 1 && after[0].text == nil && after[0].withdrawnAt != nil)
    }
}
