import InputFiles
import Storage
import Testing

@testable import Tendering

@Suite struct TableTests {
    private func source(_ text: String) -> ByteSource { ByteSource(bytes: Array(text.utf8), name: "parties.csv") }

    private func problems(_ text: String) -> [InputProblem] {
        do {
            _ = try PartyTable.parties(source(text))
            return []
        } catch { return error.problems }
    }

    @Test func partiesAreRead() throws {
        let read = try PartyTable.parties(
            source(
                """
                Name,Relation,Kind,Nature,Country,Birth,Number
                C. Aberdulas,connected,director,person,Wales,1971-05-03,
                Harbwr Labour Ltd,Subcontractor,,organisation,gb,,09876543
                Otterhampton Plant,associated,,,,,

                """))
        #expect(read.map(\.relation) == [.connected, .subcontractor, .associated])
        #expect(read[0].kind == .director && read[0].birth == "1971-05" && read[0].country == "gb")
        #expect(read[1].number == "09876543" && read[2].nature == .unknown)
    }

    @Test func aBadFileIsRefusedWholeWithEveryPlace() {
        let found = problems("name,relation,birth\nA,friend,1971\n,connected,May\n")
        #expect(found.map(\.line) == [2, 3, 3])
        #expect(found.map(\.code) == [.unknownValue, .missingName, .badDate])
        #expect(found.allSatisfy { $0.expected != nil })
        #expect(problems("title\nA\n").map(\.code) == [.missingColumn])
        #expect(problems("").map(\.code) == [.empty])
        #expect(problems("name\n").map(\.code) == [.empty])
        #expect(problems("name\n\(String(repeating: "a", count: 300))\n").map(\.code) == [.tooLarge])
        #expect(problems("name\n" + String(repeating: "a\n", count: 501)).map(\.code) == [.tooLarge])
    }

    @Test func debarmentsAreRead() throws {
        let text = """
            name,number,ground,weight,national security,contracts,expected end
            Brynteg Glanhau Cyf,01234567,labour market,mandatory,no,,2029-01-31
            Otterhampton Plant,,threat,discretionary,yes,Radio contracts,
            """
        let read = try DebarmentTable.entries(source(text))
        #expect(read.map(\.weight) == [.mandatory, .discretionary])
        #expect(read[0].expectedEnd == Day("2029-01-31") && read[1].isNationalSecurity)
        #expect(throws: TableProblems.self) { try DebarmentTable.entries(source("name,weight\nA,perhaps\n")) }
    }

    @Test func whateverTheBytesItReadsOrRefuses() {
        var generator = SystemRandomNumberGenerator()
        let pieces: [[UInt8]] = [
            Array("name,relation,birth\n".utf8), Array("\"".utf8), Array(",".utf8), [0], [0xFF, 0xFE], Array("\n".utf8),
            Array("connected".utf8), Array("1971-".utf8), [0xC3],
        ]
        for _ in 0..<400 {
            let bytes = (0..<Int.random(in: 0..<20, using: &generator)).flatMap { _ in
                pieces.randomElement(using: &generator) ?? []
            }
            if let read = try? PartyTable.parties(ByteSource(bytes: bytes, name: "f")) {
                #expect(read.allSatisfy { !$0.name.isEmpty })
            }
            if let read = try? DebarmentTable.entries(ByteSource(bytes: bytes, name: "f")) {
                #expect(read.allSatisfy { !$0.name.isEmpty })
            }
        }
    }
}
