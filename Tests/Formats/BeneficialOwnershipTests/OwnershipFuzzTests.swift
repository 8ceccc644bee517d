import BeneficialOwnership
import InputFiles
import Testing

@Suite struct OwnershipFuzzTests {
    @Test(arguments: [Shapes.older, Shapes.newer, Shapes.snapshot]) func survivesDamage(_ text: String) throws {
        let original = Array(text.utf8)
        var state: UInt64 = 7
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33)
        }
        for round in 0..<600 {
            var bytes = original
            for _ in 0..<(1 + round % 4) { bytes[next() % bytes.count] = UInt8(truncatingIfNeeded: next()) }
            if round % 5 == 0 { bytes.removeSubrange((next() % bytes.count)...) }
            let reading = try OwnershipReading(bytes: bytes)
            #expect(reading.statements.allSatisfy { !$0.contentID.isEmpty && $0.line >= 1 && $0.column >= 1 })
            #expect(reading.problems.allSatisfy { $0.line != nil || $0.code == .empty })
            for party in reading.parties where party.disclosure == .protected { #expect(party.name == nil) }
            var register = OwnershipRegister()
            for statement in reading.statements { try register.take(statement, file: "fuzz") }
            for id in register.allParties.prefix(5).map(\.id) {
                let behind = register.persons(standingBehind: id, on: "2026-01-01")
                #expect(behind.persons.allSatisfy { !$0.relations.isEmpty })
            }
        }
    }
}
