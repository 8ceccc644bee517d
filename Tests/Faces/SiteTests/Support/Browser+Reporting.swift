import Foundation
import HTTPTypes
import NIOCore

@testable import Site

extension Browser {
    /// Sends values as a script of ours does.
    mutating func post(json body: some Encodable, to address: String) async throws -> Answer {
        try await post(bytes: Array(try JSONEncoder().encode(body)), to: address)
    }

    mutating func post(
        bytes: [UInt8], to address: String, type: String = "application/json"
    ) async throws -> Answer {
        try await send(address, .post, [.contentType: type], ByteBuffer(bytes: bytes))
    }

    /// Sends a form of the public's, which carries no token.
    mutating func post(open address: String, _ fields: [(String, String)]) async throws -> Answer {
        let body = fields.map { "\(Address.percentEncoded($0.0))=\(Address.percentEncoded($0.1))" }
            .joined(separator: "&")
        return try await post(
            bytes: Array(body.utf8), to: address, type: "application/x-www-form-urlencoded")
    }
}

extension Browser.Answer {
    /// The code that a script is given.
    var fault: String? {
        try? JSONDecoder().decode([String: String].self, from: Data(bytes.readableBytesView))["fault"]
    }

    /// The block of data that a page gives its script.
    func data(_ id: String) throws -> [String: Any] {
        guard let start = text.firstRange(of: "id=\"\(id)\">"),
            let end = text[start.upperBound...].firstRange(of: "</script>"),
            let found = try JSONSerialization.jsonObject(with: Data(text[start.upperBound..<end.lowerBound].utf8))
                as? [String: Any]
        else { throw PageFault.notFound }
        return found
    }

    /// The value of a hidden field.
    func field(_ name: String) -> String {
        guard let start = text.firstRange(of: "name=\"\(name)\" value=\""),
            let end = text[start.upperBound...].firstIndex(of: "\"")
        else { return "" }
        return String(text[start.upperBound..<end])
    }
}
