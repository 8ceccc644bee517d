import Access
import HTTPTypes
import Testing

@testable import Site

@Suite struct SignInTests {
    @Test func aStrangerIsLedToSignInAndBack() async throws {
        try await TestSite().browse { browser in
            let first = try await browser.get("/?x=1")
            #expect(first.status == .seeOther)
            #expect(first.location == "/sign-in?next=%2F%3Fx%3D1")
            let page = try await browser.get(first.location)
            #expect(page.status == .ok)
            #expect(page.text.contains("name=\"next\" value=\"/?x=1\""))
            let answer = try await browser.post(
                "/sign-in",
                ["address": "auditor@example.org", "password": TestSite.password, "next": "/?x=1"], from: "/sign-in")
            #expect(answer.status == .seeOther)
            #expect(answer.location == "/?x=1")
            #expect(browser.cookies.keys.contains("manumit-session"))
            #expect(!browser.cookies.keys.contains("manumit-visitor"))
            let today = try await browser.get("/")
            #expect(today.status == .ok)
            #expect(today.text.contains("What needs you today"))
        }
    }

    @Test func aWrongPasswordAndAWrongAddressReadAlike() async throws {
        try await TestSite().browse { browser in
            let wrongPassword = try await browser.post(
                "/sign-in", ["address": "auditor@example.org", "password": "not the password"], from: "/sign-in")
            let wrongAddress = try await browser.post(
                "/sign-in", ["address": "nobody@example.org", "password": "not the password"], from: "/sign-in")
            #expect(wrongPassword.status == .unprocessableContent)
            #expect(
                wrongPassword.text
                    == wrongAddress.text.replacing("nobody@example.org", with: "auditor@example.org"))
            #expect(wrongPassword.text.contains("<title>Error: Sign in – Manumit</title>"))
            #expect(wrongPassword.text.contains("href=\"#address\""))
            #expect(!wrongPassword.text.contains("not the password"))
        }
    }

    @Test func whatIsMissingIsSaidFieldByField() async throws {
        try await TestSite().browse { browser in
            let answer = try await browser.post("/sign-in", ["address": " "], from: "/sign-in")
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("id=\"address-fault\""))
            #expect(answer.text.contains("id=\"password-fault\""))
            #expect(answer.text.contains("aria-describedby=\"address-fault\""))
        }
    }

    @Test func signingOutEndsTheSessionInTheStoreToo() async throws {
        try await TestSite().browse(as: .auditor) { browser in
            let session = browser.cookies
            let answer = try await browser.post("/sign-out", [:], from: "/")
            #expect(answer.headers[.clearSiteData] == "\"cache\", \"storage\"")
            #expect(try await browser.get(answer.location).text.contains("You have signed out."))
            browser.cookies = session
            #expect(try await browser.get("/").status == .seeOther)
        }
    }

    @Test func theWayBackLeadsNowhereElse() async throws {
        for next in [
            "//evil.example", "https://evil.example", "/\\evil.example", "evil", "/a\r\nb", "/.//evil.example",
            "/a/..//evil.example",
        ] {
            #expect(Address(ofThisSite: next) == nil)
        }
        #expect(Address(ofThisSite: "/hits?page=2")?.description == "/hits?page=2")
        #expect(Address("//evil.example/help").with("lang", "cy").description == "/evil.example/help?lang=cy")
    }
}
