import DelimitedText
import InputFiles
import TestSupport
import Testing

/// Random tables survive writing and reading; random bytes never crash the reader and read alike in pieces of any size.
@Suite struct DelimitedFuzzTests {
    private static let alphabet: [String] = ["a", "ŵ", "😀", "\"", ",", ";", "\t", "|", "\n", "\r", " ", "=", "1", ""]

    @Test func roundTrip() throws {
        var random = Mutation(seed: 1)
        for _ in 0..<400 {
            let rows = (0..<random.number(in: 1...6)).map { _ in
                // The first cell holds a word, because a line without anything on it is passed over.
                ["w"] + (0..<random.number(in: 0...5)).map { _ in Self.cell(&random) }
            }
            for delimiter in Delimiter.allCases {
                var bytes: [UInt8] = []
                let writer = CSVWriter(delimiter: delimiter, guardingFormulas: false) { bytes += $0 }
                for row in rows { try writer.write(row) }
                try writer.finish()
                let read = try DelimitedReaderTests.rows(
                    bytes, delimiter: delimiter, pieceSize: random.number(in: 1...9))
                #expect(read == rows)
            }
        }
    }

    @Test func randomBytes() {
        var random = Mutation(seed: 2)
        let interesting: [UInt8] = [
            0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D, 0x1A, 0x20, 0x61, 0xC5, 0xB5, 0xFF, 0xEF, 0xBB, 0xBF,
        ]
        for _ in 0..<1_500 {
            let bytes = (0..<random.number(in: 0...60)).map { _ in
                interesting[random.number(in: 0...interesting.count - 1)]
            }
            let whole = Result { try DelimitedReaderTests.rows(bytes) }
            let pieces = Result { try DelimitedReaderTests.rows(bytes, pieceSize: random.number(in: 1...4)) }
            #expect((try? whole.get()) == (try? pieces.get()))
        }
    }

    private static func cell(_ random: inout Mutation) -> String {
        (0..<random.number(in: 0...6)).map { _ in alphabet[random.number(in: 0...alphabet.count - 1)] }.joined()
    }
}
