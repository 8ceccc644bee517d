import Access
import Storage
import TestSupport
import Testing

@testable import CodeOfPractice

/// Evidence that refers to records of this program.
@Suite struct RecordEvidenceTests {
    private func draft(_ kind: RecordKind, _ reference: String) -> EvidenceDraft {
        EvidenceDraft(kind: .other, title: "It shows it", source: .record(kind, reference: reference))
    }

    @Test func aRecordIsKeptWithItsNameAsItWas() async throws {
        let shelf = Shelf(.tender, .readTenders)
        let body = try await Body(sources: [shelf])
        shelf.put("Cleaning", "t1", of: body.organisation)
        let action = try await body.action(in: try await body.adopted())
        _ = try await body.code.add(draft(.tender, " t1 "), to: action, as: body.officer)
        let detail = try await body.code.action(action, as: body.officer)
        #expect(detail.evidence.map(\.source) == [.record(.tender, reference: "t1", name: "Cleaning")])
        #expect(detail.readableKinds == [.tender, .sharedPolicy])
        // Who may not read tenders reads the name and is led nowhere.
        let other = try await body.code.action(action, as: body.commissioner)
        #expect(other.evidence.map(\.source) == [.record(.tender, reference: "t1", name: "Cleaning")])
        #expect(other.readableKinds == [.sharedPolicy])
    }

    @Test func aNameThatItsOwnerMayHideIsNotKept() async throws {
        let shelf = Shelf(.questionnaire, .readChains)
        let body = try await Body(sources: [shelf])
        shelf.put("Mill below the mill", "q1", keepsName: false, of: body.organisation)
        let action = try await body.action(in: try await body.adopted())
        _ = try await body.code.add(draft(.questionnaire, "q1"), to: action, as: body.officer)
        let evidence = try await body.code.action(action, as: body.officer).evidence
        #expect(evidence.map(\.source) == [.record(.questionnaire, reference: "q1", name: nil)])
    }

    @Test func whatIsNotThereOrNotTheirsOrNotReadIsNotFound() async throws {
        let (tenders, signed) = (Shelf(.tender, .readTenders), Shelf(.statement, .signCode))
        let body = try await Body(sources: [tenders, signed])
        let stranger = try await Body(named: "Cyngor Aberdulas", beside: body, sources: [tenders, signed])
        tenders.put("Theirs", "t2", of: stranger.organisation)
        signed.put("2026 (1)", "s1", of: body.organisation)
        let action = try await body.action(in: try await body.adopted())
        for (kind, reference) in [
            // Not there, another organisation's, not to be read by an officer, and of a kind that nobody tells of here.
            (RecordKind.tender, "t1"), (.tender, "t2"), (.statement, "s1"), (.contract, "c1"),
        ] {
            await expectRefusal(.notFound) {
                _ = try await body.code.add(draft(kind, reference), to: action, as: body.officer)
            }
            await expectRefusal(.notFound) {
                _ = try await body.code.record(reference, of: kind, as: body.officer)
            }
        }
        await expectRefusal(.notFound) { _ = try await body.code.records(of: .statement, as: body.officer) }
        await expectRefusal(.notFound) { _ = try await body.code.records(of: .training, as: body.officer) }
        await expectRefusal(.referenceMissing) {
            _ = try await body.code.add(draft(.tender, " "), to: action, as: body.officer)
        }
        #expect(try body.code.recordKinds(as: body.officer) == [.tender, .sharedPolicy])
        #expect(try await body.code.action(action, as: body.officer).evidence.isEmpty)
    }

    @Test func recordsAreSearchedPageByPage() async throws {
        let shelf = Shelf(.tender, .readTenders)
        let body = try await Body(sources: [shelf])
        for number in 1...7 { shelf.put("Cleaning lot \(number)", "t\(number)", of: body.organisation) }
        shelf.put("Guarding", "t8", of: body.organisation)
        let second = try await body.code.records(
            of: .tender, words: "LOT cleaning", page: PageRequest(number: 2, size: 3), as: body.officer)
        #expect(second.items.map(\.reference) == ["t4", "t5", "t6"] && second.total == 7 && second.count == 3)
        #expect(try await body.code.records(of: .tender, words: "gloves", as: body.officer).items.isEmpty)
        #expect(try await body.code.records(of: .tender, as: body.officer).total == 8)
    }

    @Test func policiesAreThoseWrittenOrFollowedHere() async throws {
        let body = try await Body()
        let other = try await Body(named: "Cyngor Aberdulas", beside: body)
        let own = try await body.code.publish(title: "Pay", text: "In 30 days", isOffered: false, as: body.lead)
        let offered = try await other.code.publish(title: "Hear", text: "Listen", isOffered: true, as: other.lead)
        #expect(try await body.code.records(of: .sharedPolicy, as: body.officer).items.map(\.reference) == [own.text])
        let action = try await body.action(in: try await body.adopted())
        await expectRefusal(.notFound) {
            _ = try await body.code.add(draft(.sharedPolicy, offered.text), to: action, as: body.officer)
        }
        try await body.code.follow(offered, version: 1, localText: "", as: body.lead)
        _ = try await body.code.add(draft(.sharedPolicy, offered.text), to: action, as: body.officer)
        let evidence = try await body.code.action(action, as: body.officer).evidence
        #expect(evidence.map(\.source) == [.record(.sharedPolicy, reference: offered.text, name: "Hear")])
        await expectRefusal(.notFound) {
            _ = try await other.code.record(own.text, of: .sharedPolicy, as: other.officer)
        }
    }

    /// Rows from before there were lists to choose from.
    @Test func whatWasTypedOnceStaysReadable() async throws {
        let body = try await Body()
        let action = try await body.action(in: try await body.adopted())
        let id = try await body.code.add(draft(.training, "Autumn 2026"), to: action, as: body.officer)
        try await body.base.store.write { transaction in
            try transaction.execute(
                """
                UPDATE plan_evidence SET form = \("record.payments"), reference = \("2026 Q3") WHERE id = \(id)
                """)
        }
        let evidence = try await body.code.action(action, as: body.officer).evidence
        #expect(evidence.map(\.source) == [.record(.payments, reference: "2026 Q3", name: nil)])
        try await body.code.withdraw(id, reason: "The figures were wrong", as: body.officer)
        try await body.code.restore(id, as: body.officer)
    }
}
