import Access
import CodeOfPractice
import EvidenceFiles
import Languages
import Storage
import Testing

@testable import Site

/// A code that is followed, an action with evidence, and a policy, for asking every route.
struct CodeRecords {
    let records: [String: String]

    init(_ test: TestSite) async throws {
        let code = test.buying.codeOfPractice
        let lead = try await test.person(.procurementLead)
        let adoption = try await code.adopt(BuiltInCodes.welsh2017.id, as: lead)
        let version = try await code.add(
            CodeDraft(
                title: BilingualText("Our code", "Ein cod"), label: "1",
                commitments: [Commitment(1, BilingualText("Pay fairly", "Talu’n deg"), .own)]), as: lead)
        let action = try await code.add(
            ActionDraft(commitment: 4, title: "Write the questions"), to: adoption, as: lead)
        try await code.change(
            action, to: ActionDraft(commitment: 4, title: "Write better questions"), revision: 1, as: lead)
        let evidence = try await code.add(
            EvidenceDraft(
                kind: .other, title: "Notes", source: .file(SentFile(name: "notes.txt", bytes: Array("notes".utf8)))
            ), to: action, as: lead)
        // Nobody's whom a test signs in.
        try await code.comment("Waiting for figures", on: action, as: test.principal(.procurementOfficer))
        let detail = try await code.action(action, as: lead)
        let undoable = detail.history.first { $0.isUndoable }
        let event = try #require(undoable)
        let comment = try #require(detail.comments.first)
        let policy = try await code.publish(title: "Pay", text: "In 30 days", isOffered: false, as: lead)
        records = [
            "adoption": adoption.text, "codeVersion": version.text, "planAction": action.text,
            "planEvidence": evidence.text, "planComment": comment.id.text, "planEvent": event.id.text,
            "sharedPolicy": policy.text, "commitmentNumber": "4", "recordKind": "sharedPolicy",
            "recordReference": policy.text,
            "codeSignature": "019a0000-0000-7000-8000-000000000001",
        ]
    }
}
