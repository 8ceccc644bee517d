import Foundation
import Languages
import Testing

@testable import Site

/// The pages as they were when somebody last looked at them. After a change that is meant, run with
/// `MANUMIT_REWRITE_GOLDEN=1` and look at the difference.
@Suite struct GoldenPageTests {
    static let folder = SourceFolder.tests.url.appendingPathComponent("Golden")
    static let rewrites = ProcessInfo.processInfo.environment["MANUMIT_REWRITE_GOLDEN"] == "1"

    @Test(arguments: SamplePages.all, Language.allCases)
    func isAsItWas(sample: SamplePage, language: Language) async throws {
        let test = try await TestSite(roles: [])
        let visit = test.visit(language, isSignedIn: sample.isSignedIn)
        let response = try test.site.pages.response(sample.model.page(in: visit.words), visit)
        var text = try await response.text()
        for asset in test.site.pages.assets.all {
            text = text.replacing("-\(asset.hash).", with: ".").replacing(" integrity=\"\(asset.integrity)\"", with: "")
        }
        let file = Self.folder.appendingPathComponent("\(sample.name).\(language.rawValue).html")
        if Self.rewrites {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(text == golden, "\(file.lastPathComponent)")
    }
}
