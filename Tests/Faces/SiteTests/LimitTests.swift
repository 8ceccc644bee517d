import Access
import HTTPTypes
import Hummingbird
import Storage
import TestSupport
import Testing

@testable import Site

/// Who asks too often, or for too long.
@Suite struct LimitTests {
    @Test func aBucketFillsEvenlyAndSaysWhenToComeBack() {
        let limiter = RateLimiter()
        let start = Timestamp(milliseconds: 0)
        for _ in 0..<60 { #expect(limiter.take("a", perMinute: 60, at: start) == nil) }
        #expect(limiter.take("a", perMinute: 60, at: start) == 1)
        #expect(limiter.take("b", perMinute: 60, at: start) == nil)
        #expect(limiter.take("a", perMinute: 60, at: start.adding(seconds: 2)) == nil)
        #expect(limiter.take("a", perMinute: 60, at: start.adding(seconds: 2)) == nil)
        #expect(limiter.take("a", perMinute: 60, at: start.adding(seconds: 2)) == 1)
        // A clock that was set back gives nothing away.
        #expect(limiter.take("a", perMinute: 60, at: start) == 1)
        #expect(limiter.take("c", perMinute: 1, at: start) == nil)
        #expect(limiter.take("c", perMinute: 1, at: start) == 60)
    }

    @Test func manyKeysDoNotFillTheMemory() {
        let limiter = RateLimiter()
        for number in 0..<(2 * RateLimiter.mostKeys) {
            _ = limiter.take("\(number)", perMinute: 10, at: Timestamp(milliseconds: 0))
        }
        #expect(limiter.count <= RateLimiter.mostKeys)
    }

    @Test func aPersonWhoAsksTooOftenIsToldInTheirLanguageWhenToComeBack() async throws {
        let test = try await TestSite { $0.requestsPerMinute = 10 }
        try await test.browse(as: .auditor) { browser in
            for _ in 0..<10 {
                let status1 = try await browser.get("/help").status
                #expect(status1 == .ok)
            }
            let refused = try await browser.get("/help?lang=cy")
            #expect(refused.status == .tooManyRequests)
            #expect(refused.headers[.retryAfter] == "6")
            #expect(refused.text.contains("Gormod o ymdrechion"))
            // Somebody else is not held up, and neither are the parts of a page.
            var colleague = Browser(client: browser.client)
            try await colleague.signIn(as: .procurementLead)
            let status2 = try await colleague.get("/help").status
            #expect(status2 == .ok)
            let status3 = try await browser.get("/healthz").status
            #expect(status3 == .ok)
            test.store.time.move(minutes: 1)
            let status4 = try await browser.get("/help").status
            #expect(status4 == .ok)
        }
    }

    @Test func formsHaveALimitOfTheirOwn() async throws {
        let test = try await TestSite { $0.formsPerMinute = 2 }
        try await test.browse(as: .procurementLead) { browser in
            let token = try await browser.token(of: "/help")
            var statuses: [HTTPResponse.Status] = []
            for _ in 0..<3 { statuses.append(try await browser.post("/jobs/none/cancel", [:], token: token).status) }
            #expect(statuses.last == .tooManyRequests)
            #expect(!statuses.dropLast().contains(.tooManyRequests))
            let status5 = try await browser.get("/help").status
            #expect(status5 == .ok)
        }
    }

    @Test func thoseWhoAreNotSignedInAreCountedTogetherByThePage() async throws {
        let test = try await TestSite { $0.strangersPerMinute = 5 }
        try await test.browse { browser in
            for _ in 0..<5 {
                var stranger = Browser(client: browser.client)
                let status6 = try await stranger.get("/help").status
                #expect(status6 == .ok)
            }
            let status7 = try await browser.get("/help").status
            #expect(status7 == .tooManyRequests)
            let status8 = try await browser.get("/sign-in").status
            #expect(status8 == .ok)
        }
    }

    @Test func anAnswerThatTakesTooLongIsGivenUp() async throws {
        let test = try await TestSite { $0.answerLimit = .milliseconds(50) }
        let router = test.site.router()
        let routes = test.site.routes(on: router)
        routes.get("slow", for: .everybody) { _ in
            try await Task.sleep(for: .seconds(3600))
            return .seeOther(Address("/"))
        }
        try await test.browse(router: router) { browser in
            let answer = try await browser.get("/slow")
            #expect(answer.status == .serviceUnavailable)
            #expect(answer.text.contains("This took too long"))
        }
    }

    @Test func readinessFollowsTheStoreAndTheEnd() async throws {
        var test = try await TestSite()
        try await test.browse { browser in
            let ready = try await browser.get("/readyz")
            #expect(ready.status == .ok)
            #expect(ready.headers[.cacheControl] == "no-store")
        }
        test = try await TestSite()
        test.site.stopping.begin()
        try await test.browse { browser in
            let status9 = try await browser.get("/readyz").status
            #expect(status9 == .serviceUnavailable)
            let status10 = try await browser.get("/healthz").status
            #expect(status10 == .ok)
        }
    }
}
