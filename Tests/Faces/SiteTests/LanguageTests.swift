import Access
import HTTPTypes
import Languages
import Testing

@testable import Site

@Suite struct LanguageTests {
    @Test(arguments: [
        ("", Language.english), ("cy", .welsh), ("cy-GB, en;q=0.8", .welsh), ("en-GB,en;q=0.9,cy;q=0.8", .english),
        ("fr, de", .english), ("en;q=0.5, cy;q=0.7", .welsh), ("cy;q=0", .english), (";;,=q", .english),
        ("*, cy;q=x", .welsh),
    ])
    func theBrowsersWishIsHeard(header: String, language: Language) {
        #expect(LanguageChoice.preferred(header) == language)
    }

    @Test func theSwitchKeepsThePageAndTheQuery() async throws {
        try await TestSite().browse(as: .auditor) { browser in
            let english = try await browser.get("/?tier=high&q=a%26b")
            #expect(
                english.text.contains(
                    "href=\"/?tier=high&amp;q=a%26b&amp;lang=cy\" lang=\"cy\" hreflang=\"cy\">Cymraeg"))
            let welsh = try await browser.get("/?tier=high&q=a%26b&lang=cy")
            #expect(welsh.text.contains("<html lang=\"cy\">"))
            #expect(welsh.headers[.contentLanguage] == "cy")
            #expect(
                welsh.text.contains("href=\"/?tier=high&amp;q=a%26b&amp;lang=en\" lang=\"en\" hreflang=\"en\">English"))
            #expect(welsh.text.contains("Heddlu Gwynfryn"))
            // The choice stays, also where the address does not say it.
            #expect(try await browser.get("/help").text.contains("<html lang=\"cy\">"))
        }
    }

    @Test func theSwitchOfAFormKeepsWhatWasTyped() async throws {
        try await TestSite().browse { browser in
            let page = try await browser.get("/sign-in")
            #expect(page.text.contains("<button class=\"plain\" form=\"sign-in\" name=\"lang\" value=\"cy\""))
            // Enter in a field presses the form's first button, wherever that stands on the page.
            let first = try #require(page.text.firstMatch(of: #/<button[^>]*form="sign-in"[^>]*>/#))
            #expect(!first.output.contains("name="))
            let answer = try await browser.post(
                "/sign-in", ["address": "n.officer@example.org", "lang": "cy", "next": "/hits"], from: "/sign-in")
            #expect(answer.status == .ok)
            #expect(answer.text.contains("<html lang=\"cy\">"))
            #expect(answer.text.contains("value=\"n.officer@example.org\""))
            #expect(answer.text.contains("value=\"/hits\""))
            #expect(!answer.text.contains("fault-summary"))
            #expect(try await browser.get("/help").text.contains("<html lang=\"cy\">"))
        }
    }
}
