import Hummingbird
import NIOCore

@testable import Site

/// Somebody who goes through the form for reporting without scripts: sends what the page before gave, and what is typed.
struct ReportWalk {
    var browser: Browser
    var page: Browser.Answer
    var language = "en"
    /// Every answer so far, for what must hold of all.
    var answers: [Browser.Answer] = []

    init(_ browser: Browser, go: String = "begin", language: String = "en") async throws {
        self.browser = browser
        self.language = language
        page = try await Self.send(["language": language, "go": go], &self.browser)
        answers.append(page)
    }

    var step: String { hidden("step") }
    var draft: String { hidden("draft") }

    /// Answers the page and goes on.
    mutating func answer(_ fields: [String: String], go: String = "next") async throws {
        var fields = fields
        fields["language"] = fields["language"] ?? language
        fields["go"] = go
        fields["step"] = step
        fields["draft"] = draft
        page = try await Self.send(fields, &browser)
        answers.append(page)
    }

    /// Adds a file on the page of files.
    mutating func attach(_ name: String, _ bytes: [UInt8], facts: Bool = false) async throws {
        var parts = [("language", language), ("step", step), ("draft", draft)].map {
            ("name=\"\($0.0)\"", Array($0.1.utf8))
        }
        if facts { parts.append(("name=\"facts\"", Array("yes".utf8))) }
        parts.append(("name=\"file\"; filename=\"\(name)\"", bytes))
        parts.append(("name=\"go\"", Array("add".utf8)))
        page = try await browser.send(
            "/report", .post, [.contentType: "multipart/form-data; boundary=\(MultipartTests.boundary)"],
            ByteBuffer(bytes: MultipartTests.form(parts)))
        answers.append(page)
    }

    /// The 24 digits of the receipt, as the last page says them aloud.
    var receipt: String {
        guard let start = page.text.firstRange(of: "class=\"digits\""),
            let end = page.text[start.upperBound...].firstRange(of: "class=\"aloud\"")
        else { return "" }
        return page.text[start.upperBound..<end.lowerBound].filter { $0.isASCII && $0.isNumber }
    }

    private func hidden(_ name: String) -> String {
        guard let start = page.text.firstRange(of: "name=\"\(name)\" value=\""),
            let end = page.text[start.upperBound...].firstIndex(of: "\"")
        else { return "" }
        return String(page.text[start.upperBound..<end])
    }

    static func send(
        _ fields: [String: String], to path: String = "/report", _ browser: inout Browser
    ) async throws -> Browser.Answer {
        let body = fields.map { "\(Address.percentEncoded($0.key))=\(Address.percentEncoded($0.value))" }
            .sorted().joined(separator: "&")
        return try await browser.send(
            path, .post, [.contentType: "application/x-www-form-urlencoded"], ByteBuffer(string: body))
    }
}
