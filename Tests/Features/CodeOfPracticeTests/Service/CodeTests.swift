import Access
import Languages
import Storage
import TestSupport
import Testing

@testable import CodeOfPractice

@Suite struct CodeTests {
    @Test func bothHeadsSign() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        #expect(try await body.code.adoption(adoption, as: body.officer).state == .unsigned)
        try await body.code.sign(adoption, for: .commissioner, as: body.commissioner)
        #expect(try await body.code.adoption(adoption, as: body.officer).state == .waiting(for: .chiefOfficer))
        body.base.time.move(days: 1)
        try await body.code.sign(adoption, for: .chiefOfficer, as: body.chief)
        let signed = try await body.code.adoption(adoption, as: body.officer)
        #expect(signed.state == .signed(body.base.clock.now()))
        #expect(signed.standing.map(\.name).contains("commissioner of Heddlu Aberdulas"))
        await expectRefusal(.alreadySigned) {
            try await body.code.sign(adoption, for: .chiefOfficer, as: body.chief)
        }
        #expect(try await body.trailed("code_adoption", "alteration") == 3)
    }

    @Test func nobodySignsForAnother() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        await expectRefusal(.notASignatory) {
            try await body.code.sign(adoption, for: .chiefOfficer, as: body.commissioner)
        }
        var both = body.commissioner
        both.roles = [.commissioner, .chiefOfficer]
        try await body.code.sign(adoption, for: .commissioner, as: both)
        await expectRefusal(.samePerson) { [both] in
            try await body.code.sign(adoption, for: .chiefOfficer, as: both)
        }
        var nobody = both
        nobody.person = nil
        await expectRefusal(.notASignatory) { [nobody] in
            try await body.code.sign(adoption, for: .chiefOfficer, as: nobody)
        }
        let law = try await body.code.adopt(BuiltInCodes.section54.id, as: body.lead)
        await expectRefusal(.notToBeSigned) { try await body.code.sign(law, for: .chiefOfficer, as: body.chief) }
        #expect(try await body.code.adoption(law, as: body.lead).state == .notNeeded)
    }

    @Test func aSignatureIsTakenBackByWhoGaveIt() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        try await body.code.sign(adoption, for: .commissioner, as: body.commissioner)
        let signature = try #require(
            try await body.code.adoption(adoption, as: body.officer).standing.first
        ).id
        await expectRefusal(.notTheirs) {
            try await body.code.withdrawSignature(signature, of: adoption, reason: "Signed in error", as: body.chief)
        }
        await expectRefusal(.reasonMissing) {
            try await body.code.withdrawSignature(signature, of: adoption, reason: "no", as: body.commissioner)
        }
        try await body.code.withdrawSignature(
            signature, of: adoption, reason: "Signed in error", as: body.commissioner)
        let after = try await body.code.adoption(adoption, as: body.officer)
        #expect(after.state == .unsigned && after.signatures.count == 1 && after.standing.isEmpty)
        try await body.code.sign(adoption, for: .commissioner, as: body.commissioner)
    }

    @Test func aNewVersionAsksForSignaturesAndKeepsTheEvidence() async throws {
        let body = try await Body()
        let first = try await body.adopted()
        try await body.code.sign(first, for: .commissioner, as: body.commissioner)
        try await body.code.sign(first, for: .chiefOfficer, as: body.chief)
        let four = try await body.action("Questions", in: first, commitment: 4)
        let twelve = try await body.action("Outsourced staff", in: first, commitment: 12)
        _ = try await body.code.add(
            EvidenceDraft(kind: .policy, title: "Policy", source: .link("https://a.example/p")), to: four,
            as: body.officer)
        let version = try await body.code.add(.refresh, as: body.lead)
        #expect(try await body.code.overview(as: body.officer).codes[0].newer?.id == version)
        let second = try await body.code.adopt(version, as: body.lead)
        #expect(try await body.code.adoption(second, as: body.officer).state == .unsigned)
        #expect(try await body.code.adoption(first, as: body.officer).endedAt != nil)
        let moved = try await body.code.action(four, as: body.officer)
        #expect(moved.action.adoption == second && moved.action.content.commitment == 3)
        #expect(moved.evidence.count == 1 && moved.history.first?.kind == .carriedOver)
        let lost = try await body.code.action(twelve, as: body.officer).action
        #expect(lost.content.commitment == 0 && lost.light.reasons.contains(.noPlace))
        let progress = try #require(try await body.code.progress(as: body.officer).first)
        #expect(progress.label == "2027" && progress.commitments.last?.commitment == nil && progress.actions == 2)
        await expectRefusal(.ended) { _ = try await body.action(in: first) }
        await expectRefusal(.notANewerVersion) {
            _ = try await body.code.adopt(BuiltInCodes.welsh2017.id, as: body.lead)
        }
    }

    @Test func aCodeThatIsLeftComesBackWithItsPlan() async throws {
        let body = try await Body()
        let first = try await body.adopted()
        let action = try await body.action(in: first)
        await expectRefusal(.alreadyAdopted) { _ = try await body.adopted() }
        try await body.code.end(first, reason: "We follow another code now", as: body.lead)
        #expect(try await body.code.overview(as: body.officer).codes.isEmpty)
        await expectRefusal(.ended) { try await body.code.end(first, reason: "We follow another", as: body.lead) }
        let second = try await body.adopted()
        #expect(try await body.code.action(action, as: body.officer).action.adoption == second)
        #expect(try await body.code.version(BuiltInCodes.welsh2017.id, as: body.officer).adoptions.count == 2)
    }

    @Test func anOwnCodeIsKeptAndTakenOutWhileNobodyFollowsIt() async throws {
        let body = try await Body()
        let draft = CodeDraft(
            title: BilingualText("Our code", "Ein cod"), label: "1", isToBeSigned: false,
            commitments: [Commitment(1, BilingualText("Pay", "Talu"), .own)])
        let id = try await body.code.add(draft, as: body.lead)
        #expect(try await body.code.versions(as: body.officer).count == 3)
        try await body.code.withdraw(id, reason: "Typed by mistake", as: body.lead)
        #expect(try await body.code.versions(as: body.officer).count == 2)
        #expect(try await body.code.version(id, as: body.officer).isWithdrawn)
        await expectRefusal(.withdrawn) { _ = try await body.code.adopt(id, as: body.lead) }
        let other = try await body.code.add(draft, as: body.lead)
        _ = try await body.code.adopt(other, as: body.lead)
        await expectRefusal(.inUse) {
            try await body.code.withdraw(other, reason: "Typed by mistake", as: body.lead)
        }
        await expectRefusal(.inUse) {
            try await body.code.withdraw(BuiltInCodes.welsh2017.id, reason: "Not ours to remove", as: body.lead)
        }
    }

    @Test func whatIsWrongWithACodeIsToldAtOnce() async throws {
        let body = try await Body()
        let bad = CodeDraft(
            title: BilingualText("", ""), label: "", link: "http://x", supersedes: BuiltInCodes.welsh2017.id,
            carriesOver: [99: 1], commitments: [])
        for code in [
            CodeOfPracticeError.Code.titleMissing, .welshMissing, .labelMissing, .badLink, .textMissing, .badMap,
        ] {
            await expectRefusal(code) { _ = try await body.code.add(bad, as: body.lead) }
        }
        var taken = CodeDraft.refresh
        taken.label = "2017"
        await expectRefusal(.labelTaken) { [taken] in _ = try await body.code.add(taken, as: body.lead) }
    }
}
