import Access
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore

@testable import Site

/// What a browser does that matters here: keeps cookies, fills the hidden fields of forms, follows after a form.
struct Browser {
    let client: any TestClientProtocol
    var cookies: [String: String] = [:]
    /// Sent with every request.
    var headers: HTTPFields = [:]

    struct Answer {
        var status: HTTPResponse.Status
        var headers: HTTPFields
        var bytes: ByteBuffer

        var text: String { String(buffer: bytes) }
        var location: String { headers[.location] ?? "" }
    }

    init(client: any TestClientProtocol) {
        self.client = client
    }

    mutating func get(_ address: String, method: HTTPRequest.Method = .get) async throws -> Answer {
        try await send(address, method, [:], nil)
    }

    /// Sends a plain form with the token of the page `at`.
    mutating func post(
        _ address: String, _ fields: [String: String], from page: String = "/help", token: String? = nil
    ) async throws -> Answer {
        var fields = fields
        if let token { fields["token"] = token } else { fields["token"] = try await self.token(of: page) }
        let body = fields.map { "\(Address.percentEncoded($0.key))=\(Address.percentEncoded($0.value))" }
            .sorted().joined(separator: "&")
        return try await send(
            address, .post, [.contentType: "application/x-www-form-urlencoded"], ByteBuffer(string: body))
    }

    mutating func send(
        _ address: String, _ method: HTTPRequest.Method, _ more: HTTPFields, _ body: ByteBuffer?
    ) async throws -> Answer {
        var fields = headers
        for field in more { fields[field.name] = field.value }
        if !cookies.isEmpty {
            fields[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        }
        let response = try await client.executeRequest(uri: address, method: method, headers: fields, body: body)
        for cookie in response.headers[values: .setCookie] { keep(cookie) }
        return Answer(status: response.status, headers: response.headers, bytes: response.body)
    }

    mutating func signIn(as role: Role) async throws {
        _ = try await post(
            "/sign-in", ["address": "\(role.rawValue)@example.org", "password": TestSite.password], from: "/sign-in")
    }

    /// The hidden token that the forms of a page carry.
    mutating func token(of page: String) async throws -> String {
        let text = try await get(page).text
        guard let start = text.firstRange(of: "name=\"token\" value=\""),
            let end = text[start.upperBound...].firstIndex(of: "\"")
        else { return "" }
        return String(text[start.upperBound..<end])
    }

    private mutating func keep(_ cookie: String) {
        let parts = cookie.split(separator: ";")
        guard let pair = parts.first, let equals = pair.firstIndex(of: "=") else { return }
        let name = String(pair[..<equals])
        let value = String(pair[pair.index(after: equals)...])
        cookies[name] = value.isEmpty || cookie.contains("Max-Age=0") ? nil : value
    }
}
