import Access
import HTTPTypes
import Hummingbird
import Languages
import NIOCore
import Testing

@testable import Site

/// What browsers are told, on the answer of every route and of none.
@Suite struct HeaderTests {
    /// Every route with something in the place of its named parts, and an address that there is not.
    private static func requests(of router: Router<SiteContext>) -> [(HTTPRequest.Method, String)] {
        router.routes.map { route in
            (route.method, route.path.description.replacing(#/{[^}]*}/#, with: "019aa000-0000-7000-8000-000000000001"))
        } + [(.get, "/nothing"), (.post, "/nothing"), (.put, "/help"), (.options, "/")]
    }

    private static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
        form-action 'self'; frame-ancestors 'none'; base-uri 'none'
        """

    @Test(arguments: Language.allCases, [true, false])
    func everyAnswerIsStrict(language: Language, isSignedIn: Bool) async throws {
        let test = try await TestSite()
        let requests = Self.requests(of: test.site.router())
        #expect(requests.count > 50)
        try await test.browse { browser in
            browser.headers[.acceptLanguage] = language.rawValue
            if isSignedIn { try await browser.signIn(as: .procurementLead) }
            let cookies = browser.cookies
            for (method, address) in requests {
                browser.cookies = cookies
                let answer = try await browser.send(
                    address, method, [:], method == .post ? ByteBuffer(string: "x=1") : nil)
                Self.check(answer.headers, "\(method) \(address)", language)
            }
        }
    }

    private static func check(_ headers: HTTPFields, _ request: String, _ language: Language) {
        #expect(headers[.contentSecurityPolicy] == policy, "\(request)")
        #expect(headers[.referrerPolicy] == "no-referrer", "\(request)")
        #expect(headers[.xContentTypeOptions] == "nosniff", "\(request)")
        #expect(headers[.xFrameOptions] == "DENY", "\(request)")
        #expect(headers[.crossOriginOpenerPolicy] == "same-origin", "\(request)")
        #expect(headers[.crossOriginEmbedderPolicy] == "require-corp", "\(request)")
        #expect(headers[.crossOriginResourcePolicy] == "same-origin", "\(request)")
        #expect(headers[.strictTransportSecurity] == nil, "\(request)")
        let permissions = headers[.permissionsPolicy] ?? ""
        for feature in ["camera", "microphone", "geolocation", "clipboard-read", "display-capture", "usb", "payment"] {
            #expect(permissions.contains("\(feature)=()"), "\(request)")
        }
        let isStart = request.hasSuffix(" /")
        #expect(headers[.xRobotsTag] == (isStart ? nil : "noindex, nofollow"), "\(request)")
        let isAsset = request.hasPrefix("GET /assets/") || request.hasPrefix("HEAD /assets/")
        #expect(headers[.cacheControl] == (isAsset ? "public, max-age=31536000, immutable" : "no-store"), "\(request)")
        #expect(headers[.contentLanguage] == (isAsset ? nil : language.rawValue), "\(request)")
    }

    @Test func behindHttpsBrowsersAreToldToStayThere() async throws {
        try await TestSite(change: { $0.secure = true }).browse { browser in
            for address in ["/help", "/nothing", "/healthz"] {
                let headers = try await browser.get(address).headers
                #expect(headers[.strictTransportSecurity] == "max-age=31536000")
            }
        }
    }

    /// As after a refused form, whose answer stands at the address that took it.
    @Test func whoAsksForAFormsAddressIsLedToThePageAboveIt() async throws {
        let test = try await TestSite()
        let routes = test.site.router().routes
        func addresses(_ method: HTTPRequest.Method) -> Set<String> {
            Set(routes.filter { $0.method == method }.map { $0.path.description.replacing(#/\{\w+\}/#, with: "x") })
        }
        let pages = addresses(.get)
        let forms = addresses(.post).subtracting(pages)
        #expect(forms.count > 15)
        try await test.browse(as: .auditor) { browser in
            for form in forms {
                let answer = try await browser.get(form)
                #expect(answer.status == .seeOther, "\(form)")
                let page = try #require(answer.headers[.location])
                #expect(form.hasPrefix(page) && pages.contains(page), "\(form) leads to \(page)")
            }
            #expect(try await browser.get("/sign-out?lang=cy&q=1").headers[.location] == "/?lang=cy")
            #expect(try await browser.get("/hits/x/decision").headers[.location] == "/hits/x")
        }
    }

    @Test func anAddressThatTakesOtherMethodsNamesThem() async throws {
        try await TestSite().browse(as: .auditor) { browser in
            let put = try await browser.send("/help", .put, [:], nil)
            #expect(put.status == .methodNotAllowed)
            #expect(put.headers[.allow] == "GET, HEAD")
            #expect(put.text.contains("This cannot be done here"))
            let options = try await browser.send("/import/suppliers", .options, [:], nil)
            #expect(options.status == .methodNotAllowed)
            #expect(options.headers[.allow] == "GET, HEAD, POST")
            let welsh = try await browser.send("/help?lang=cy", .init("PROPFIND")!, [:], nil)
            #expect(welsh.status == .methodNotAllowed)
            #expect(welsh.text.contains("Ni ellir gwneud hyn yma"))
            #expect(try await browser.send("/nothing", .put, [:], nil).status == .notFound)
            // What is named in the path and not found is not a matter of methods.
            #expect(try await browser.get("/hits/nothing").status == .notFound)
        }
    }
}
