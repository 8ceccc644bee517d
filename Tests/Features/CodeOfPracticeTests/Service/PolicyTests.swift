import Access
import Languages
import Storage
import Testing

@testable import CodeOfPractice

@Suite struct PolicyTests {
    @Test func severalBodiesFollowOnePolicy() async throws {
        let writer = try await Body(named: "Heddlu Un")
        let reader = try await Body(named: "Heddlu Dau", beside: writer)
        let id = try await writer.code.publish(
            title: "Ethical employment", text: "One\n\nTwo", isOffered: false, as: writer.lead)
        #expect(try await reader.code.policies(as: reader.officer).isEmpty)
        await expectRefusal(.notFound) { _ = try await reader.code.policy(id, as: reader.officer) }
        try await writer.code.setOffered(true, id, as: writer.lead)
        #expect(try await reader.code.policies(as: reader.officer).map(\.id) == [id])
        try await reader.code.follow(id, version: 1, localText: "Ask the harbour unit", as: reader.lead)
        let seen = try await writer.code.policy(id, as: writer.officer)
        #expect(seen.followers.map(\.localText) == ["Ask the harbour unit"])
        #expect(seen.followers[0].organisationName.english == "Heddlu Dau" && seen.policy.own == nil)
        try await writer.code.publishVersion(of: id, text: "One\n\nThree", note: "Two is gone", as: writer.lead)
        let behind = try await reader.code.policy(id, as: reader.officer)
        #expect(behind.policy.own?.number == 1 && behind.policy.latest.number == 2)
        #expect(behind.change?.map(\.kind) == [.same, .removed, .added])
        await expectRefusal(.changedMeanwhile) {
            try await reader.code.follow(id, version: 1, localText: "", as: reader.lead)
        }
        try await reader.code.follow(id, version: 2, localText: "", as: reader.lead)
        let after = try await reader.code.policy(id, as: reader.officer)
        #expect(after.change == nil && after.ownHistory.count == 2 && after.followers.count == 1)
        #expect(try await writer.trailed("shared_policy", "disclosure") == 1)
        #expect(try await writer.trailed("policy_adoption", "disclosure") == 2)
    }

    @Test func onlyItsWriterChangesIt() async throws {
        let writer = try await Body(named: "Heddlu Un")
        let reader = try await Body(named: "Heddlu Dau", beside: writer)
        let id = try await writer.code.publish(title: "Pay", text: "In 30 days", isOffered: true, as: writer.lead)
        await expectRefusal(.notFound) {
            try await reader.code.publishVersion(of: id, text: "x1", note: "", as: reader.lead)
        }
        await expectRefusal(.notFound) { try await reader.code.setOffered(false, id, as: reader.lead) }
        await expectRefusal(.notFound) {
            try await reader.code.withdraw(id, reason: "Not ours to withdraw", as: reader.lead)
        }
    }

    @Test func whatIsWithdrawnIsKeptByWhoFollowsIt() async throws {
        let writer = try await Body(named: "Heddlu Un")
        let reader = try await Body(named: "Heddlu Dau", beside: writer)
        let third = try await Body(named: "Heddlu Tri", beside: writer)
        let id = try await writer.code.publish(title: "Pay", text: "In 30 days", isOffered: true, as: writer.lead)
        try await reader.code.follow(id, version: 1, localText: "", as: reader.lead)
        try await writer.code.withdraw(id, reason: "A new law says so", as: writer.lead)
        #expect(try await reader.code.policy(id, as: reader.officer).policy.withdrawnReason == "A new law says so")
        await expectRefusal(.notFound) { _ = try await third.code.policy(id, as: third.officer) }
        await expectRefusal(.withdrawn) { try await reader.code.follow(id, version: 1, localText: "", as: reader.lead) }
        await expectRefusal(.withdrawn) {
            try await writer.code.publishVersion(of: id, text: "x1", note: "", as: writer.lead)
        }
        try await reader.code.leave(id, reason: "It was withdrawn", as: reader.lead)
        await expectRefusal(.notFound) { _ = try await reader.code.policy(id, as: reader.officer) }
        #expect(try await writer.code.policy(id, as: writer.officer).followers.isEmpty)
        await expectRefusal(.ended) { try await writer.code.leave(id, reason: "It was withdrawn", as: writer.lead) }
    }
}
