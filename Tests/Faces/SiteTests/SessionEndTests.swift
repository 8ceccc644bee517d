import Access
import Foundation
import HTTPTypes
import Languages
import Storage
import TestSupport
import Testing

@testable import Site

@Suite struct SessionEndTests {
    private func session(hoursToEnd: Int) async throws -> (Session, Words) {
        let test = try await TestSite()
        guard var session = test.visit(.english, isSignedIn: true).session else { throw PageFault.broken }
        session.seenAt = TestSite.now
        session.expiresAt = TestSite.now.adding(hours: hoursToEnd)
        session.endsAt = min(session.expiresAt, session.seenAt.adding(hours: 1))
        return (session, Words(catalogue: test.site.services.catalogue, language: .english))
    }

    @Test func itSaysWhenItEndsIfNothingIsDone() async throws {
        let (session, words) = try await session(hoursToEnd: 24)
        let end = SessionEnd(session)
        #expect(session.endsAt < session.expiresAt)
        #expect(end.text(in: words).hasPrefix("If you do nothing you are signed out at "))
        #expect(end.secondsLeft == (session.endsAt.milliseconds - TestSite.now.milliseconds) / 1000 - 60)
    }

    @Test func itSaysWhenItEndsWhateverIsDone() async throws {
        let (session, words) = try await session(hoursToEnd: 0)
        let end = SessionEnd(session)
        #expect(end.text(in: words) == "You are signed out at 09:00. Finish what you are writing before then.")
        #expect(end.secondsLeft == 0)
    }

    @Test func theScriptIsToldAndTheSessionGoesOn() async throws {
        let test = try await TestSite()
        try await test.browse(as: .auditor) { browser in
            let first = try await browser.get("/session")
            #expect(first.headers[.contentType] == "application/json")
            test.store.time.move(minutes: 30)
            let second = try await browser.get("/session")
            let before = try JSONDecoder().decode(State.self, from: Data(first.text.utf8))
            let after = try JSONDecoder().decode(State.self, from: Data(second.text.utf8))
            #expect(before.seconds == after.seconds && before.text != after.text)
        }
        try await TestSite().browse { browser in
            let answer = try await browser.get("/session")
            #expect(answer.status == .seeOther)
        }
    }

    private struct State: Decodable {
        var seconds: Int
        var text: String
    }
}
