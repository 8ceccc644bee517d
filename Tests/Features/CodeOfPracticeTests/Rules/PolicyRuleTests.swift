import Testing

@testable import CodeOfPractice

@Suite struct PolicyRuleTests {
    @Test func differencesStandWhereTheyAre() {
        let lines = PolicyRule.difference(from: "One\n\nTwo\n\nThree", to: "One\n\nTwo and a half\n\nThree\n\nFour")
        #expect(
            lines == [
                PolicyDifference(.same, "One"), PolicyDifference(.removed, "Two"),
                PolicyDifference(.added, "Two and a half"), PolicyDifference(.same, "Three"),
                PolicyDifference(.added, "Four"),
            ])
        #expect(PolicyRule.difference(from: "", to: "") == [])
        #expect(PolicyRule.difference(from: "A\n \nB", to: "A\n\n\nB").allSatisfy { $0.kind == .same })
    }
}
