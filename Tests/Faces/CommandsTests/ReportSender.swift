import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends a report to a running server as a browser without scripts does, page by page.
struct ReportSender {
    let address: URL
    /// The place that is chosen, by its channel.
    let channel: String
    private(set) var page = ""

    init(to address: URL, channel: String) {
        self.address = address
        self.channel = channel
    }

    /// - Parameters:
    ///   - text: what happened.
    ///   - contact: how the reporter may be reached.
    ///   - file: a name and content.
    /// - Returns: the digits of the receipt.
    mutating func send(_ text: String, contact: String = "", file: (name: String, text: String)? = nil) async throws
        -> String
    {
        try await post("report", ["go": "begin", "language": "en"])
        try await answer(["role": "sawSomething"])
        try await answer(["area": channel])
        try await answer(["whatHappened": text])
        while hidden("step") != "files" { try await answer([:], go: "skip") }
        if let file { try await attach(file.name, file.text) }
        try await answer([:])
        try await answer(["contactWay": "email", "contactWords": contact])
        try await answer([:], go: "skip")
        try await answer([:], go: "send")
        return digits
    }

    /// Comes back with the number and writes.
    mutating func writeBack(_ text: String, receipt: String) async throws {
        try await post("report/return", ["go": "show", "language": "en", "number": receipt])
        try await post(
            "report/return", ["go": "write", "language": "en", "pass": hidden("pass"), "kind": "message", "text": text])
        #expect(page.contains(text))
    }

    private mutating func answer(_ fields: [String: String], go: String = "next") async throws {
        var fields = fields
        fields["go"] = go
        fields["language"] = "en"
        fields["step"] = hidden("step")
        fields["draft"] = hidden("draft")
        try await post("report", fields)
    }

    private mutating func attach(_ name: String, _ text: String) async throws {
        let boundary = "a-boundary-of-the-test"
        var body = ""
        for (field, value) in [("language", "en"), ("step", hidden("step")), ("draft", hidden("draft"))] {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n"
        }
        body +=
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n\(text)\r\n"
        body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"go\"\r\n\r\nadd\r\n--\(boundary)--\r\n"
        try await send("report", body, "multipart/form-data; boundary=\(boundary)")
        #expect(page.contains(name))
    }

    private mutating func post(_ path: String, _ fields: [String: String]) async throws {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._")
        let body = fields.map { "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")" }
            .sorted().joined(separator: "&")
        try await send(path, body, "application/x-www-form-urlencoded")
    }

    private mutating func send(_ path: String, _ body: String, _ type: String) async throws {
        var request = URLRequest(url: address.appending(path: path))
        request.httpMethod = "POST"
        request.setValue(type, forHTTPHeaderField: "Content-Type")
        request.httpBody = Data(body.utf8)
        let session = URLSession(configuration: .ephemeral)
        let (data, answer) = try await session.data(for: request)
        #expect((answer as? HTTPURLResponse)?.statusCode == 200)
        page = String(decoding: data, as: UTF8.self)
    }

    private func hidden(_ name: String) -> String {
        guard let start = page.firstRange(of: "name=\"\(name)\" value=\""),
            let end = page[start.upperBound...].firstIndex(of: "\"")
        else { return "" }
        return String(page[start.upperBound..<end])
    }

    private var digits: String {
        guard let start = page.firstRange(of: "class=\"digits\""),
            let end = page[start.upperBound...].firstRange(of: "class=\"aloud\"")
        else { return "" }
        return page[start.upperBound..<end.lowerBound].filter { $0.isASCII && $0.isNumber }
    }
}
