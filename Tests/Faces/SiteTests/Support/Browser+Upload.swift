import HTTPTypes
import NIOCore

@testable import Site

extension Browser {
    /// Sends a form with files, with the token of the page `at`.
    mutating func upload(
        _ address: String, _ fields: [String: String], files: [(name: String, text: String)], from page: String
    ) async throws -> Answer {
        var parts = [("name=\"token\"", Array(try await token(of: page).utf8))]
        parts += fields.sorted { $0.key < $1.key }.map { ("name=\"\($0.key)\"", Array($0.value.utf8)) }
        parts += files.map { ("name=\"file\"; filename=\"\($0.name)\"", Array($0.text.utf8)) }
        return try await send(
            address, .post, [.contentType: "multipart/form-data; boundary=\(MultipartTests.boundary)"],
            ByteBuffer(bytes: MultipartTests.form(parts)))
    }

    /// Follows a job until it has ended.
    /// - Returns: the page of its report.
    mutating func report(of started: Answer) async throws -> Answer {
        var answer = try await get(started.location)
        while answer.status == .ok { answer = try await get(started.location) }
        return try await get(answer.location)
    }
}
