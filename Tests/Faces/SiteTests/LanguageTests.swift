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

    @Test func theSwitchOfAFormKeepsItsFaultsBothWays() async throws {
        try await TestSite().browse { browser in
            var fields = ["address": "n.officer@example.org", "password": "wrong", "next": "/hits"]
            var answer = try await browser.post("/sign-in", fields, from: "/sign-in")
            let texts = try Self.keptFaults(answer.text)
            #expect(texts.count == 2)
            for (language, other) in [("cy", "en"), ("en", "cy")] {
                fields["password"] = ""
                fields["lang"] = language
                for (name, value) in texts { fields[name] = value }
                answer = try await browser.post("/sign-in", fields, from: "/sign-in")
                #expect(answer.status == .unprocessableContent)
                let text = try #require(texts["fault-\(language)"]?.dropFirst("address ".count))
                #expect(answer.text.contains("\(text)</a>"))
                #expect(answer.text.contains("aria-describedby=\"address-fault\""))
                #expect(!answer.text.contains(">\(texts["fault-\(other)"]?.dropFirst("address ".count) ?? "")<"))
                #expect(try Self.keptFaults(answer.text) == texts)
            }
        }
    }

    @Test func aFormCannotBringMoreFaultsThanAFormHas() {
        let form = Form(fields: (0..<500).map { _ in Form.Field(name: "fault-en", value: "address wrong") })
        #expect(KeptFaults(form)[.english].messages.count == 50)
        let odd = Form(fields: [
            Form.Field(name: "fault-cy", value: "address"), Form.Field(name: "fault-xx", value: "a b"),
            Form.Field(name: "fault-cy", value: "a " + String(repeating: "x", count: 2000)),
        ])
        #expect(KeptFaults(odd)[.welsh].isEmpty)
    }

    /// The hidden fields of a page that carry its faults, by name.
    private static func keptFaults(_ page: String) throws -> [String: String] {
        let field = #/<input type="hidden" form="sign-in" name="(fault-[a-z]+)" value="([^"]*)">/#
        return Dictionary(uniqueKeysWithValues: page.matches(of: field).map { (String($0.1), String($0.2)) })
    }
}
