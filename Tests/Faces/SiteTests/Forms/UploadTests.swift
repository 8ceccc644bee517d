import Access
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import TestSupport
import Testing

@testable import Site

@Suite struct UploadTests {
    private func request(_ body: [[UInt8]], length: Int? = nil) -> Request {
        var fields: HTTPFields = [.contentType: "multipart/form-data; boundary=\(MultipartTests.boundary)"]
        if let length { fields[.contentLength] = String(length) }
        return Request(
            head: HTTPRequest(method: .post, scheme: nil, authority: "localhost", path: "/", headerFields: fields),
            body: RequestBody(
                asyncSequence: AsyncStream { stream in
                    for piece in body { stream.yield(ByteBuffer(bytes: piece)) }
                    stream.finish()
                }))
    }

    private func settings(_ change: (inout SiteSettings) -> Void = { _ in }) throws -> SiteSettings {
        var settings = SiteSettings()
        settings.uploads =
            FileManager.default.temporaryDirectory.appendingPathComponent(
                "manumit-upload-\(UUID().uuidString)"
            ).path
        try FileManager.default.createDirectory(atPath: settings.uploads, withIntermediateDirectories: true)
        change(&settings)
        return settings
    }

    private func form(_ content: [UInt8], token: String = FormToken.make(secret: "s")) -> [UInt8] {
        MultipartTests.form([
            ("name=\"token\"", Array(token.utf8)), ("name=\"kind\"", Array("ledger".utf8)),
            ("name=\"file\"; filename=\"ledger.csv\"", content),
        ])
    }

    /// What lies in the folder once the thread that wrote there last has let go of its file, which may be a moment after the
    /// reader has answered.
    private func left(in settings: SiteSettings) async throws -> [String] {
        let patience = ContinuousClock.now + .seconds(10)
        while true {
            let names = try FileManager.default.contentsOfDirectory(atPath: settings.uploads)
            if names.isEmpty || ContinuousClock.now > patience { return names }
            await Task.yield()
        }
    }

    @Test func aFileWaitsOnTheDiskForThisAccountAloneAndGoesWhenNobodyHoldsIt() async throws {
        let settings = try settings()
        defer { try? FileManager.default.removeItem(atPath: settings.uploads) }
        let content = [UInt8](repeating: 0x0D, count: 300_000) + MultipartTests.tricky
        var mutation = Mutation(seed: 1)
        var upload: Upload? = try await UploadReader(settings: settings, secret: "s")
            .read(request(mutation.pieces(of: form(content))))
        let file = try #require(upload?.files("file").first)
        #expect(upload?.form["kind"] == "ledger")
        #expect(file.name == "ledger.csv")
        #expect(try Data(contentsOf: URL(fileURLWithPath: file.path)) == Data(content))
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        _ = consume file
        upload = nil
        #expect(upload == nil)
        #expect(try await left(in: settings) == [])
    }

    @Test func aTokenThatIsWrongOrLateLeavesNothing() async throws {
        let settings = try settings()
        defer { try? FileManager.default.removeItem(atPath: settings.uploads) }
        let reader = UploadReader(settings: settings, secret: "s")
        let late = MultipartTests.form([
            ("name=\"file\"; filename=\"a.csv\"", Array("x".utf8)),
            ("name=\"token\"", Array(FormToken.make(secret: "s").utf8)),
        ])
        for body in [form([1], token: "wrong"), form([1], token: ""), late] {
            await #expect(throws: PageFault.staleForm) { _ = try await reader.read(request([body])) }
        }
        #expect(try await left(in: settings) == [])
    }

    @Test func whatIsTooLargeIsRefusedByItsLengthAndByItsBytes() async throws {
        let settings = try settings {
            $0.largestUpload = 1000
            $0.largestForm = 500
        }
        defer { try? FileManager.default.removeItem(atPath: settings.uploads) }
        let reader = UploadReader(settings: settings, secret: "s")
        await #expect(throws: PageFault.tooLarge) { _ = try await reader.read(request([], length: 5000)) }
        let body = form([UInt8](repeating: 65, count: 4000))
        await #expect(throws: PageFault.tooLarge) {
            _ = try await reader.read(request([Array(body.prefix(1200)), Array(body.dropFirst(1200))]))
        }
        let field = MultipartTests.form([("name=\"why\"", [UInt8](repeating: 65, count: 600))])
        await #expect(throws: PageFault.tooLarge) { _ = try await reader.read(request([field])) }
        #expect(try await left(in: settings) == [])
    }

    @Test func whatEndsEarlyIsRefusedAndLeavesNothing() async throws {
        let settings = try settings()
        defer { try? FileManager.default.removeItem(atPath: settings.uploads) }
        let reader = UploadReader(settings: settings, secret: "s")
        await #expect(throws: PageFault.badRequest) { _ = try await reader.read(request([form([1, 2]).dropLast(9)])) }
        #expect(try await left(in: settings) == [])
    }
}

/// The same through the whole site: who may send, and what the person sees.
@Suite struct UploadRouteTests {
    private func send(as role: Role?, token: String? = nil, bytes: Int) async throws -> Browser.Answer {
        let test = try await TestSite(change: { $0.largestUpload = 10_000 })
        let router = test.site.router()
        test.site.routes(on: router).upload("sample") { upload, _ in
            .seeOther(Address("/", ["kind": upload.form["kind"], "name": upload.files("file").first?.name ?? ""]))
        }
        let answer = Mutex<Browser.Answer?>(nil)
        try await test.browse(router: router, as: role) { browser in
            let given = if let token { token } else { try await browser.token(of: role == nil ? "/sign-in" : "/") }
            let body = MultipartTests.form([
                ("name=\"token\"", Array(given.utf8)), ("name=\"kind\"", Array("list".utf8)),
                ("name=\"file\"; filename=\"rhestr.csv\"", [UInt8](repeating: 65, count: bytes)),
            ])
            let type = "multipart/form-data; boundary=\(MultipartTests.boundary)"
            let sent = try await browser.send("/sample", .post, [.contentType: type], ByteBuffer(bytes: body))
            answer.withLock { $0 = sent }
        }
        return try #require(answer.withLock { $0 })
    }

    @Test func aFileArrivesWithItsFields() async throws {
        let answer = try await send(as: .procurementOfficer, bytes: 5000)
        #expect(answer.status == .seeOther)
        #expect(answer.location == "/?kind=list&name=rhestr.csv")
    }

    @Test func nobodySendsWithoutASessionOrItsToken() async throws {
        #expect(try await send(as: nil, bytes: 10).status == .forbidden)
        #expect(try await send(as: .procurementOfficer, token: "no", bytes: 10).status == .forbidden)
    }

    @Test func whatIsTooLargeIsSaidOnAPage() async throws {
        let answer = try await send(as: .procurementOfficer, bytes: 2_000_000)
        #expect(answer.status == .contentTooLarge)
        #expect(answer.text.contains("This is too large"))
    }
}

extension UploadTests {
    private func request(_ body: [ArraySlice<UInt8>]) -> Request { request(body.map(Array.init)) }
}
