import Access
import HTTPTypes
import Languages
import Logging
import NIOCore
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Site

/// What every answer carries, whatever the page.
@Suite struct EdgeTests {
    @Test func behindHttpsCookiesAreBoundToTheHost() async throws {
        try await TestSite(change: { $0.secure = true }).browse { browser in
            let answer = try await browser.get("/sign-in?lang=cy")
            #expect(answer.headers[.strictTransportSecurity] != nil)
            let cookies = answer.headers[values: .setCookie]
            #expect(cookies.count == 2)
            for cookie in cookies {
                #expect(cookie.hasPrefix("__Host-manumit-"))
                for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] { #expect(cookie.contains(part)) }
            }
            try await browser.signIn(as: .auditor)
            #expect(try await browser.get("/").status == .ok)
        }
    }

    @Test func pagesHoldNeitherScriptsNorStyles() async throws {
        try await TestSite().browse(as: .auditor) { browser in
            for address in ["/", "/help", "/nothing"] {
                let text = try await browser.get(address).text
                #expect(!text.contains("<style") && !text.contains(" style=") && !text.contains("onclick"))
                let scripts = text.matches(of: #/<script[^>]*>[^<]*/#)
                #expect(scripts.count == 1)
                let named = #/<script src="\/assets\/[a-z]+-[0-9a-f]{16}\.js" integrity="sha384-[^"]{64}" defer>/#
                #expect(scripts.allSatisfy { $0.output.wholeMatch(of: named) != nil })
                #expect(!text.contains("http://") && !text.contains("https://"))
            }
        }
    }

    @Test func faultsArePagesInBothLanguages() async throws {
        try await TestSite().browse(as: .auditor) { browser in
            let english = try await browser.get("/nothing")
            #expect(english.status == .notFound)
            #expect(english.text.contains("There is nothing here"))
            let welsh = try await browser.get("/nothing?lang=cy")
            #expect(welsh.text.contains("Nid oes dim yma") && welsh.text.contains("<html lang=\"cy\">"))
            #expect(try await browser.get("/progress/not-an-id").status == .notFound)
            #expect(try await browser.get("/help?\(String(repeating: "q", count: 9000))").status == .badRequest)
        }
    }

    @Test func aFaultOfOursIsSaidWithoutItsText() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementOfficer) { browser in
            try await test.store.store.write { try $0.execute("ALTER TABLE hit RENAME TO lost_hit") }
            let answer = try await browser.get("/")
            #expect(answer.status == .internalServerError)
            #expect(answer.text.contains("Something went wrong with us"))
            #expect(!answer.text.contains("no such table"))
            #expect(answer.text.contains("N. procurementOfficer"))
            // Nor can it be told who is signed in.
            try await test.store.store.write { try $0.execute("ALTER TABLE session RENAME TO lost_session") }
            let second = try await browser.get("/")
            #expect(second.status == .internalServerError)
            #expect(!second.text.contains("N. procurementOfficer"))
        }
    }

    @Test func headAnswersWithoutABody() async throws {
        try await TestSite().browse { browser in
            let whole = try await browser.get("/help")
            let head = try await browser.get("/help", method: .head)
            #expect(head.status == .ok)
            #expect(head.bytes.readableBytes == 0)
            #expect(head.headers[.contentLength] == String(whole.bytes.readableBytes))
        }
    }

    @Test func assetsAreKeptForEverUnderTheHashOfTheirContent() async throws {
        let test = try await TestSite()
        let path = test.site.pages.assets.styleSheet.path
        try await test.browse { browser in
            let answer = try await browser.get(path)
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == "text/css; charset=utf-8")
            #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
            browser.headers[.ifNoneMatch] = answer.headers[.eTag]
            #expect(try await browser.get(path).status == .notModified)
            #expect(try await browser.get("/assets/look-0000000000000000.css").status == .notFound)
            #expect(try await browser.get("/help").text.contains(path))
        }
    }

    /// Nothing runs in a page that its integrity does not name, so the files are one script. Each says itself that it is strict
    /// and keeps what is its own within.
    @Test func sealingIsOneScriptOfSeveralFiles() async throws {
        let test = try await TestSite()
        let script = try #require(test.site.pages.assets.script(.sealing))
        #expect(script.path.wholeMatch(of: #/\/assets\/sealing-[0-9a-f]{16}\.js/#) != nil)
        try await test.browse { browser in
            let answer = try await browser.get(script.path)
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == "text/javascript; charset=utf-8")
            #expect(answer.text.hasPrefix("\"use strict\";\n"))
            let files = answer.text.split(separator: "\"use strict\";\n")
            #expect(files.count > 10)
            #expect(files.allSatisfy { $0.contains("\n(() => {\n") || $0.hasPrefix("(() => {\n") })
            #expect(files.allSatisfy { $0.hasSuffix("\n})();\n") })
            for forbidden in ["eval(", "new Function", "innerHTML", "http:", "https:"] {
                #expect(!answer.text.contains(forbidden), "\(forbidden)")
            }
        }
    }

    @Test func scriptsOfAPageFollowThatOfTheSessionInTheirOrder() async throws {
        let test = try await TestSite()
        let visit = test.visit(.english, isSignedIn: true)
        var page = Page("help", title: "x", fields: [:])
        page.scripts = [.sealing, .page, .desk]
        let assets = test.site.pages.assets
        let layout = Layout(page: page, visit: visit, assets: assets, contacts: test.site.pages.guidance.contacts)
        let shown = try #require(layout.fields.values["scripts"] as? [Fields]).map {
            $0.values["scriptPath"] as? String
        }
        let wanted = [assets.sessionScript] + page.scripts.compactMap(assets.script)
        #expect(shown == wanted.map(\.path))
        for script in PageScript.allCases {
            let text = String(decoding: try #require(assets.script(script)).content, as: UTF8.self)
            #expect(text.hasPrefix("\"use strict\";\n"))
            for forbidden in ["eval(", "new Function", "innerHTML", "http:", "https:", "console."] {
                #expect(!text.contains(forbidden), "\(script): \(forbidden)")
            }
        }
    }

    @Test func dataForAScriptEndsNoBlock() {
        let text = ScriptData.text(["a": "</script><!-- & \u{2028} \"x\""])
        #expect(text == #"{"a":"\u003c/script\u003e\u003c!-- \u0026 "# + "\u{2028}" + #" \"x\""}"#)
    }

    @Test func healthSaysOkToAnybody() async throws {
        try await TestSite().browse { browser in
            let answer = try await browser.get("/healthz")
            #expect(answer.status == .ok && answer.text == "ok\n")
        }
    }

    @Test func theLogHoldsTheRouteAndNeverTheAddress() async throws {
        let lines = KeptLog()
        try await TestSite(change: { settings in
            settings.logger = Logger(label: "test") { _ in lines }
            settings.logger.logLevel = .trace
        }).browse { browser in
            _ = try await browser.get("/help?q=somebodys-name")
            _ = try await browser.get("/somebodys-name")
            _ = try await browser.get("/progress/somebodys-name")
        }
        #expect(!lines.text.contains("somebodys-name"))
    }
}

/// Keeps all that is logged.
final class KeptLog: LogHandler, Sendable {
    private let lines = Mutex<[String]>([])

    var text: String { lines.withLock { $0.joined(separator: "\n") } }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }

    subscript(metadataKey _: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
    }
}
