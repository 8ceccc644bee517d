import FollowTheMoney
import Foundation
import InputFiles
import Testing

@Suite struct FollowTheMoneyTests {
    private func read(_ text: String) throws -> (entities: [FollowTheMoneyEntity], problems: [InputProblem]) {
        try read(Array(text.utf8))
    }

    private func read(_ bytes: [UInt8]) throws -> (entities: [FollowTheMoneyEntity], problems: [InputProblem]) {
        let reader = FollowTheMoneyReader(ByteSource(bytes: bytes, name: "entities.ftm.json"))
        var entities: [FollowTheMoneyEntity] = []
        var problems: [InputProblem] = []
        while let step = try reader.next() {
            switch step {
            case .entity(let entity): entities.append(entity)
            case .problem(let problem): problems.append(problem)
            }
        }
        return (entities, problems)
    }

    @Test func readsWhatTheModelSays() throws {
        let line = """
            {"id":"a-1","caption":"Acme","schema":"Company","properties":{"name":["Acme Ltd","Acmé"],"country":["gb"],\
            "unheardOf":["kept"],"single":"one","parent":[{"id":"b-2","schema":"Company"}]},"datasets":["x"],"target":true}
            """
        let entity = try #require(try read(line + "\n").entities.first)
        #expect(entity.id == "a-1")
        #expect(entity.schema == "Company")
        #expect(entity.caption == "Acme")
        #expect(entity.values("name") == ["Acme Ltd", "Acmé"])
        #expect(entity.values("unheardOf") == ["kept"])
        #expect(entity.values("single") == ["one"])
        #expect(entity.values("parent") == ["b-2"])
        #expect(entity.datasets == ["x"])
    }

    @Test func namesTheLineOfWhatItRefuses() throws {
        let text = """
            {"id":"1","schema":"Person","properties":{"name":["A"]}}
            {"schema":"Person"}
            {"id":"3"}
            {"id":"4","schema":"Person"}

            """
        let (entities, problems) = try read(text)
        #expect(entities.map(\.id) == ["1", "4"])
        #expect(entities.map(\.caption) == ["A", "4"])
        #expect(problems.map(\.line) == [2, 3])
        #expect(problems.map(\.code) == [.missingIdentifier, .missingValue])
        #expect(problems.allSatisfy { $0.severity == .error })
    }

    @Test func writesWhatItReads() throws {
        let entities = [
            FollowTheMoneyEntity(
                id: "1", schema: "Person",
                properties: ["name": ["Siân \"Sh\\\" O’Hara", "tab\tline\nnull\u{0}"], "country": ["gb"]],
                datasets: ["a"]),
            FollowTheMoneyEntity(id: "2", schema: "Vessel"),
        ]
        var bytes: [UInt8] = []
        let writer = FollowTheMoneyWriter { bytes += $0 }
        for entity in entities { try writer.write(entity) }
        try writer.finish()
        #expect(try read(bytes).entities == entities)
        let decoder = JSONDecoder()
        let lines = bytes.split(separator: 0x0A)
        #expect(try lines.map { try decoder.decode(FollowTheMoneyEntity.self, from: Data($0)) } == entities)
    }

    @Test func knowsWhatMayBeMatched() {
        #expect(FollowTheMoneySchema.isA("Company", "LegalEntity"))
        #expect(FollowTheMoneySchema.isA("Company", "Asset"))
        #expect(FollowTheMoneySchema.isA("Vessel", "Thing"))
        #expect(!FollowTheMoneySchema.isA("Person", "Organization"))
        #expect(!FollowTheMoneySchema.isA("Commodity", "Thing"))
        #expect(FollowTheMoneySchema.isMatchable("Person"))
        #expect(!FollowTheMoneySchema.isMatchable("Region"))
        #expect(FollowTheMoneySchema.names.allSatisfy { FollowTheMoneySchema.isA($0, $0) })
    }

    @Test func survivesDamage() throws {
        let line = #"{"id":"a-1","schema":"Company","properties":{"name":["Acme Ltd","Acmé"]},"datasets":["x"]}"# + "\n"
        let original = Array((line + line + line).utf8)
        var state: UInt64 = 42
        for _ in 0..<2_000 {
            var bytes = original
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            let (entities, problems) = try read(bytes)
            #expect(entities.count + problems.count >= 1)
            #expect(entities.allSatisfy { !$0.id.isEmpty && !$0.schema.isEmpty })
        }
    }
}
