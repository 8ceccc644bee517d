import Access
import HTTPTypes
import Testing

@testable import Site

/// What somebody sees and is given who is not signed in.
@Suite struct PublicPagesTests {
    private static let addresses = ["/help", "/accessibility", "/privacy", "/safety", "/safety/before", "/nothing"]

    @Test func noCookieIsSetWithoutAForm() async throws {
        try await TestSite().browse { browser in
            for address in Self.addresses {
                for query in ["", "?lang=cy", "?lang=en"] {
                    let answer = try await browser.get(address + query)
                    #expect(answer.headers[values: .setCookie].isEmpty, "\(address)\(query)")
                }
            }
            let form = try await browser.get("/sign-in")
            #expect(form.headers[values: .setCookie].count == 1)
        }
    }

    @Test func theLanguageTravelsInTheAddressInstead() async throws {
        try await TestSite().browse { browser in
            let page = try await browser.get("/safety?lang=cy")
            #expect(page.text.contains("<html lang=\"cy\">"))
            for link in ["/help?lang=cy", "/accessibility?lang=cy", "/privacy?lang=cy"] {
                #expect(page.text.contains("href=\"\(link)\""), "\(link)")
            }
            let stranger = try await browser.get("/?lang=cy")
            #expect(stranger.location == "/sign-in?next=%2F&lang=cy")
            #expect(try await browser.get(stranger.location).headers[values: .setCookie].count == 2)
            // From here on the cookie keeps it.
            #expect(try await browser.get("/help").text.contains("<html lang=\"cy\">"))
        }
    }

    @Test func leavingEndsTheSessionAndClearsTheBrowser() async throws {
        let test = try await TestSite(change: { $0.exitAddress = "https://weather.example/" })
        try await test.browse(as: .auditor) { browser in
            let kept = browser.cookies
            let answer = try await browser.get("/exit")
            #expect(answer.status == .seeOther)
            #expect(answer.location == "https://weather.example/")
            #expect(answer.headers[.clearSiteData] == "\"*\"")
            #expect(browser.cookies.isEmpty)
            browser.cookies = kept
            #expect(try await browser.get("/").status == .seeOther)
        }
    }

    @Test func aLinkOfAnotherSiteEndsNobodysSession() async throws {
        try await TestSite().browse(as: .auditor) { browser in
            browser.headers[.secFetchSite] = "cross-site"
            let answer = try await browser.get("/exit")
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.clearSiteData] == nil)
            browser.headers[.secFetchSite] = nil
            #expect(try await browser.get("/").status == .ok)
        }
    }

    @Test func onlyThoseNotSignedInAreOfferedToLeave() async throws {
        try await TestSite().browse { browser in
            for address in Self.addresses.dropLast() {
                let text = try await browser.get(address).text
                #expect(text.matches(of: #/href="\/exit"/#).count == 2, "\(address)")
                #expect(text.contains("/assets/exit-"), "\(address)")
            }
            try await browser.signIn(as: .auditor)
            for address in Self.addresses {
                let text = try await browser.get(address).text
                #expect(!text.contains("href=\"/exit\""), "\(address)")
            }
        }
    }

    @Test func thePageBeforeLeadsNowhereElse() async throws {
        try await TestSite().browse { browser in
            let good = try await browser.get("/safety/before?next=%2Fsafety&lang=cy")
            #expect(good.text.contains("class=\"button\" href=\"/safety?lang=cy\""))
            let evil = try await browser.get("/safety/before?next=https%3A%2F%2Fevil.example")
            #expect(!evil.text.contains("evil.example\">") && evil.text.contains("class=\"button\" href=\"/help\""))
        }
    }

    @Test func whomToAskIsSaidAsThePlaceHasSetIt() async throws {
        try await TestSite(change: { $0.contact = "Data protection, Y Pencadlys <LL1>" }).browse { browser in
            for address in ["/privacy", "/accessibility"] {
                let text = try await browser.get(address).text
                #expect(text.contains("Y Pencadlys &lt;LL1&gt;"), "\(address)")
            }
        }
    }
}
