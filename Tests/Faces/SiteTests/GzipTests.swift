import Access
import HTTPTypes
import NIOCore
import Testing

@testable import Site

@Suite struct GzipTests {
    @Test func whatComesOutIsGzipAndSmaller() throws {
        let text = Array(String(repeating: "menig ", count: 500).utf8)
        let packed = try #require(Gzip.compress(text))
        #expect(packed.prefix(2) == [0x1F, 0x8B])
        #expect(packed.count < text.count / 10)
        // The last four bytes are the length of what went in (RFC 1952 section 2.3.1).
        let length = packed.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        #expect(length == text.count)
    }

    @Test func whatCannotBeMadeSmallerIsLeft() {
        #expect(Gzip.compress([]) == nil)
        #expect(Gzip.compress([1, 2, 3]) == nil)
    }

    @Test(arguments: [
        ("gzip", true), ("br, GZIP;q=0.5", true), ("gzip;q=0", false), ("gzip; q=0.0", false), ("", false),
        ("br", false),
        ("x-gzip", false),
    ])
    func theBrowsersWishIsHeard(header: String, takes: Bool) async throws {
        let test = try await TestSite()
        let path = test.site.pages.assets.styleSheet.path
        try await test.browse { browser in
            browser.headers[.acceptEncoding] = header
            let answer = try await browser.get(path)
            #expect(answer.headers[.contentEncoding] == (takes ? "gzip" : nil))
            #expect(answer.headers[.vary] == "Accept-Encoding")
        }
    }

    /// A page with a secret on it must not tell it by its length.
    @Test func onlyPagesForAnybodyAreCompressed() async throws {
        try await TestSite().browse { browser in
            browser.headers[.acceptEncoding] = "gzip, deflate, br"
            for address in ["/help", "/privacy", "/nothing"] {
                #expect(try await browser.get(address).headers[.contentEncoding] == "gzip", "\(address)")
            }
            #expect(try await browser.get("/sign-in").headers[.contentEncoding] == nil)
            browser.headers[.acceptEncoding] = nil
            try await browser.signIn(as: .procurementOfficer)
            browser.headers[.acceptEncoding] = "gzip"
            for address in ["/", "/help", "/nothing", "/suppliers.csv", "/session"] {
                #expect(try await browser.get(address).headers[.contentEncoding] == nil, "\(address)")
            }
        }
    }
}
