import Testing

@testable import CodeOfPractice

@Suite struct LinkRuleTests {
    @Test(arguments: [
        "http://a.example", "https://", "https://a b.example", "https://u@a.example/", "javascript:alert(1)",
        "https://localhost/", "https://a.example/\"x", "//a.example", "https://.example",
    ])
    func onlyPlainHttpsIsKept(link: String) {
        #expect(throws: CodeOfPracticeError(.badLink)) { try LinkRule.checked(link) }
    }

    @Test func anHttpsAddressIsKept() throws {
        #expect(try LinkRule.checked(" https://www.gov.wales/code?a=1#b ") == "https://www.gov.wales/code?a=1#b")
    }
}
