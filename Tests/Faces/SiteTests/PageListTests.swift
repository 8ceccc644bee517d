import Foundation
import Hummingbird
import Testing

@testable import Site

/// What the browser tests visit is what the router knows: a new page cannot be forgotten.
@Suite struct PageListTests {
    private struct Entry: Decodable {
        var route: String
    }

    @Test func everyPageIsVisitedInABrowser() async throws {
        let file = SourceFolder.tests.url.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Browser/pages.json")
        let listed = Set(try JSONDecoder().decode([Entry].self, from: Data(contentsOf: file)).map(\.route))
        let routes = try await TestSite().site.router().routes.filter { $0.method == .get }
        let known = Set(routes.map(\.path.description)).filter { !$0.hasPrefix("/assets/") }
        #expect(known.subtracting(listed).sorted() == [], "add these to Tests/Browser/pages.json")
        #expect(listed.subtracting(known).sorted() == [], "these are no longer there")
    }
}
