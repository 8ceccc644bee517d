import Foundation
import Testing

@testable import Site

@Suite struct QRCodeTests {
    private static let address =
        "otpauth://totp/Manumit:n.officer%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Manumit"

    /// The squares of a code, light 1 and dark 0, as a person's camera would see the picture.
    private func squares(_ code: QRCode) -> [[Int]] {
        var squares = Array(repeating: Array(repeating: 1, count: code.extent), count: code.extent)
        for match in code.dark.matches(of: /M(\d+) (\d+)h(\d+)v1h-\d+z/) {
            guard let column = Int(match.1), let row = Int(match.2), let length = Int(match.3) else { continue }
            for place in column..<column + length { squares[row][place] = 0 }
        }
        return squares
    }

    /// ISO/IEC 18004 section 6.3.3: three corners hold a square of seven within a light border; around it all is light.
    @Test func theCornersAreThoseOfACode() throws {
        let code = try #require(QRCode(Self.address))
        let squares = squares(code)
        let corner = ["0000000", "0111110", "0100010", "0100010", "0100010", "0111110", "0000000"]
        let far = code.extent - QRCode.quietZone - 7
        for (top, left) in [(4, 4), (4, far), (far, 4)] {
            let seen = (top..<top + 7).map { row in squares[row][left..<left + 7].map(String.init).joined() }
            #expect(seen == corner)
        }
        #expect(squares.prefix(4).allSatisfy { $0.allSatisfy { $0 == 1 } })
        #expect((code.extent - 2 * QRCode.quietZone - 17) % 4 == 0)
    }

    @Test func textThatIsEmptyOrTooLongHasNoPicture() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 501)) == nil)
        #expect(QRCode(String(repeating: "a", count: 500)) != nil)
    }

    private static let python: URL? = {
        let python = SourceFolder.tests.url.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent(".build/sign-in/bin/python")
        return FileManager.default.isExecutableFile(atPath: python.path) ? python : nil
    }()

    @Test(.enabled(if: QRCodeTests.python != nil, "the reader of QR codes is not installed; ./test installs it"))
    func aReaderOfOthersReadsIt() throws {
        for text in [Self.address, "otpauth://totp/Manumit:si%C3%A2n%40example.org?secret=AAAA"] {
            let code = try #require(QRCode(text))
            let rows = squares(code).map { $0.map(String.init).joined() }.joined(separator: "\n")
            let reader = Process()
            reader.executableURL = Self.python
            reader.arguments = [
                "-c",
                """
                import sys, numpy, zxingcpp
                rows = [[int(square) * 255 for square in line] for line in sys.argv[1].split()]
                picture = numpy.kron(numpy.array(rows, dtype=numpy.uint8), numpy.ones((8, 8), dtype=numpy.uint8))
                sys.stdout.buffer.write(zxingcpp.read_barcodes(picture)[0].bytes)
                """, rows,
            ]
            let output = Pipe()
            reader.standardOutput = output
            try reader.run()
            let read = try output.fileHandleForReading.readToEnd() ?? Data()
            reader.waitUntilExit()
            #expect(String(decoding: read, as: UTF8.self) == text)
        }
    }
}
