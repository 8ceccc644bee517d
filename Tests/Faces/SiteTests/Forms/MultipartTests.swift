import NIOCore
import TestSupport
import Testing

@testable import Site

@Suite struct MultipartTests {
    static let boundary = "----manumit7MA4YWxk"

    struct Part: Equatable {
        var head: MultipartPart
        var content: [UInt8] = []
        var isEnded = false
    }

    static func form(_ parts: [(head: String, content: [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = []
        for part in parts {
            bytes += Array("--\(boundary)\r\nContent-Disposition: form-data; \(part.head)\r\n\r\n".utf8)
            bytes += part.content + [0x0D, 0x0A]
        }
        return bytes + Array("--\(boundary)--\r\n".utf8)
    }

    static func read(_ pieces: [[UInt8]]) throws -> (parts: [Part], isComplete: Bool) {
        var parser = MultipartParser(boundary: boundary)
        var parts: [Part] = []
        for piece in pieces {
            try parser.feed(ByteBuffer(bytes: piece)) { event in
                switch event {
                case .began(let head): parts.append(Part(head: head))
                case .content(let bytes): parts[parts.count - 1].content += bytes.readableBytesView
                case .ended: parts[parts.count - 1].isEnded = true
                }
            }
        }
        return (parts, parser.isComplete)
    }

    static let tricky: [UInt8] =
        Array("a\r\n--\(boundary.dropLast())x\r\n--\r\r\n-\r\n--\(boundary.prefix(4))".utf8) + [0, 255, 13]

    static let sample = form([
        ("name=\"token\"", Array("abc".utf8)),
        ("name=\"file\"; filename=\"C:\\lists\\a %22b%22.csv\"", tricky),
        ("name=\"empty\"; filename=\"\"", []),
        ("name=why", Array("oherwydd".utf8)),
    ])

    @Test func contentComesOutAsItWentInHoweverItIsCut() throws {
        var mutation = Mutation(seed: 3)
        for round in 0..<600 {
            let pieces = round == 0 ? [Self.sample] : mutation.pieces(of: Self.sample)
            let (parts, isComplete) = try Self.read(pieces)
            #expect(isComplete)
            #expect(
                parts == [
                    Part(head: MultipartPart(name: "token"), content: Array("abc".utf8), isEnded: true),
                    Part(
                        head: MultipartPart(name: "file", fileName: "a \"b\".csv"), content: Self.tricky,
                        isEnded: true),
                    Part(head: MultipartPart(name: "empty", fileName: ""), isEnded: true),
                    Part(head: MultipartPart(name: "why"), content: Array("oherwydd".utf8), isEnded: true),
                ])
        }
    }

    @Test func whatEndsEarlyIsNotComplete() throws {
        for length in stride(from: 0, to: Self.sample.count - 4, by: 7) {
            #expect(try !Self.read([Array(Self.sample.prefix(length))]).isComplete)
        }
    }

    @Test func brokenBytesAreRefusedOrReadButNeverHarm() throws {
        var mutation = Mutation(seed: 5)
        var refused = 0
        for _ in 0..<6000 {
            let bytes = mutation.broken(Self.sample)
            do {
                let (parts, _) = try Self.read(mutation.pieces(of: bytes))
                #expect(parts.reduce(0) { $0 + $1.content.count } <= bytes.count)
            } catch let fault as PageFault {
                #expect(fault == .badRequest)
                refused += 1
            }
        }
        #expect(refused > 100)
    }

    @Test func headsAndPartsAreBounded() throws {
        let longHead = Array("--\(Self.boundary)\r\nX: ".utf8) + [UInt8](repeating: 97, count: 9000)
        #expect(throws: PageFault.badRequest) { try Self.read([longHead]) }
        let manyParts = Self.form((0..<600).map { ("name=\"f\($0)\"", []) })
        #expect(throws: PageFault.badRequest) { try Self.read([manyParts]) }
    }

    @Test(arguments: [
        ("multipart/form-data; boundary=abc", "abc"), ("Multipart/Form-Data; charset=x; Boundary=\"a b\"", "a b"),
        ("multipart/form-data", nil), ("text/plain; boundary=abc", nil), ("multipart/form-data; boundary=", nil),
        ("multipart/form-data; boundary=\(String(repeating: "a", count: 71))", nil),
    ])
    func theBoundaryIsRead(type: String, boundary: String?) {
        #expect(UploadReader.boundary(of: type) == boundary)
    }
}
