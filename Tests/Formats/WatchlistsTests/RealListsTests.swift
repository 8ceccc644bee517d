import DelimitedText
import FollowTheMoney
import Foundation
import InputFiles
import TestSupport
import Testing

@testable import Watchlists

/// The published lists load completely: every count is taken from the raw files in another way.
@Suite(.enabled(if: SharedData.present, "the public data sets are not beside the checkout"))
struct RealListsTests {
    private func load(_ relative: String) throws -> (entities: [FollowTheMoneyEntity], summary: WatchlistSummary) {
        var entities: [FollowTheMoneyEntity] = []
        let path = try #require(SharedData.path(relative))
        let summary = try WatchlistReader.read(path: path) { entities.append($0) }
        #expect(summary.entities == entities.count)
        #expect(Set(entities.map(\.id)).count == entities.count, "every id once")
        #expect(entities.allSatisfy { !$0.caption.isEmpty && !$0.values("name").isEmpty })
        #expect(summary.checksum.count == 64)
        return (entities, summary)
    }

    private func lines(_ relative: String) throws -> [String] {
        let text = String(
            decoding: try Data(contentsOf: URL(fileURLWithPath: try #require(SharedData.path(relative)))), as: UTF8.self
        )
        return text.split(whereSeparator: \.isNewline).map(String.init).filter { $0 != "\u{1A}" }
    }

    @Test func ofac() throws {
        let (entities, summary) = try load("lists/ofac-sdn")
        let entries = try lines("lists/ofac-sdn/sdn.csv")
        let aliases = try lines("lists/ofac-sdn/alt.csv")
        let addresses = try lines("lists/ofac-sdn/add.csv")
        #expect(summary.format == .ofac)
        #expect(summary.publishedOn == nil)
        #expect(entities.count == entries.count)
        #expect(entities.count == 7_379)
        #expect(aliases.count == 17_091)
        #expect(addresses.count == 18_990)
        #expect(summary.rows == entries.count + aliases.count + addresses.count)
        #expect(!summary.hasErrors)
        #expect(summary.entitiesBySchema["Person"] == entries.count { $0.contains(",\"individual\",") })
        #expect(summary.entitiesBySchema["Vessel"] == entries.count { $0.contains(",\"vessel\",") })
        #expect(summary.entitiesBySchema["Airplane"] == entries.count { $0.contains(",\"aircraft\",") })

        let byID = Dictionary(uniqueKeysWithValues: entities.map { ($0.id, $0) })
        // Every alias row is found again among the names of its own entry; rows of entries that the file lacks are counted.
        var orphans = 0
        for alias in aliases {
            let quoted = alias.split(separator: "\"", omittingEmptySubsequences: false)
            guard let entity = byID["ofac-\(alias.prefix { $0 != "," })"] else {
                orphans += 1
                continue
            }
            let names = ["name", "alias", "previousName"].flatMap(entity.values)
            let parts = quoted[3].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(names.contains { name in parts.allSatisfy { name.contains($0) } }, "\(alias)")
        }
        let known = addresses.filter { byID["ofac-\($0.prefix { $0 != "," })"] != nil }
        #expect(
            summary.problems.filter { $0.code == .danglingReference }.compactMap { $0.expected?.values.last }
                == ["\(orphans)", "\(addresses.count - known.count)"])
        let addressed = Set(known.filter { !$0.contains(",-0- ,-0- ,-0- ,") }.map { $0.prefix { $0 != "," } })
        #expect(entities.count { !$0.values("address").isEmpty } == addressed.count)

        // a.k.a. 'X' in the remarks, counted in the text.
        let marks = entries.map { $0.components(separatedBy: "a.k.a. '").count - 1 }
        #expect(marks.reduce(0, +) == 2_026)
        #expect(marks.count { $0 > 0 } == 1_014)
        let remarks = try rows("lists/ofac-sdn/sdn.csv").map { OFACRemark.weakNames(in: $0[11]) }
        #expect(remarks.reduce(0) { $0 + $1.count } == 2_026)
        #expect(entities.count { !$0.values("weakAlias").isEmpty } == 1_014)
        // Only a name with a second comma ("SURNAME, Given, Jr.") keeps one.
        let persons = try self.rows("lists/ofac-sdn/sdn.csv").filter { $0[2] == "individual" }
        #expect(
            entities.count { $0.schema == "Person" && $0.caption.contains(",") }
                == persons.count { $0[1].split(separator: ",").count > 2 })
    }

    private func rows(_ relative: String) throws -> [[String]] {
        let reader = try DelimitedReader(ByteSource(path: try #require(SharedData.path(relative))))
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append((0..<row.count).map { row[$0] }) }
        return rows
    }

    @Test func unitedNations() throws {
        let (entities, summary) = try load("lists/un-consolidated.xml")
        let text = try lines("lists/un-consolidated.xml").joined(separator: "\n")
        func count(_ mark: String) -> Int { text.components(separatedBy: mark).count - 1 }
        #expect(summary.format == .unitedNations)
        #expect(summary.publishedOn == "2026-02-27")
        #expect(summary.problems.isEmpty)
        #expect(summary.entitiesBySchema == ["Person": count("<INDIVIDUAL>"), "LegalEntity": count("<ENTITY>")])
        #expect(summary.entitiesBySchema == ["Person": 730, "LegalEntity": 273])
        #expect(entities.count { $0.first("program") == "Guinea-Bissau" } == count("<UN_LIST_TYPE>GB<"))
        // Every alias of the file is held by one of the entities, whole or in the parts it lists.
        let names = Set(
            entities.flatMap { entity in
                ["name", "alias", "weakAlias", "previousName"].flatMap(entity.values)
            })
        let printed = text.components(separatedBy: "<ALIAS_NAME>").dropFirst()
            .map { ListCell.trim($0.components(separatedBy: "</ALIAS_NAME>")[0]) }
            .filter { !$0.isEmpty && !$0.contains { "();&".contains($0) || $0.isNewline } }
        #expect(printed.count > 2_500)
        for name in printed where LetterScript.parts(of: name).count == 1 {
            let held = names.contains(name.split(whereSeparator: \.isWhitespace).joined(separator: " "))
            #expect(held || ListCell.names(inItem: name).count > 1, "\(name)")
        }
        #expect(entities.allSatisfy { !$0.values("listingDate").isEmpty })
    }

    @Test func europeanUnion() throws {
        let (entities, summary) = try load("lists/eu-journal")
        let folder = try #require(SharedData.path("lists/eu-journal"))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        let rows = try files.reduce(0) { try $0 + self.rows("lists/eu-journal/\($1)").count - 1 }
        #expect(summary.format == .europeanUnion)
        #expect(entities.count == rows)
        #expect(rows == 8_017)
        #expect(summary.rows == rows)
        #expect(summary.problems.isEmpty)
        #expect(
            summary.entitiesBySchema == [
                "Person": 4_500, "LegalEntity": 2_553, "Vessel": 708, "Company": 200, "Asset": 29, "Organization": 27,
            ])
        let names = entities.reduce(0) { total, entity in
            total + ["name", "alias", "weakAlias", "previousName"].reduce(0) { $0 + entity.values($1).count }
        }
        #expect(names > 20_500)
        #expect(entities.count { $0.first("measure") == "Asset freeze" } == 6_199)
        #expect(!FollowTheMoneySchema.isMatchable("Asset"))
    }

    @Test func customs() throws {
        let (entities, summary) = try load("lists/cbp-forced-labour.csv")
        let raw = try lines("lists/cbp-forced-labour.csv")
        #expect(summary.format == .csv)
        #expect(entities.count == raw.count - 1)
        #expect(entities.count == 80)
        #expect(summary.problems.isEmpty)
        #expect(entities.allSatisfy { $0.values("topics") == ["forced.labor"] })
        let byID = Dictionary(uniqueKeysWithValues: entities.map { ($0.id, $0) })
        #expect(byID["cbp-022"]?.values("alias") == ["Nanhu Tree Farm", "Zhejiang Sanmei Tea Co., Ltd."])
        #expect(byID["cbp-028"]?.values("name") == ["Wulin Machinery Works"])
        #expect(byID["cbp-028"]?.values("alias").contains("Wuling Machinery Works") == true)
        #expect(byID["cbp-066"]?.values("alias").isEmpty == true)
        #expect(byID["cbp-002"]?.values("name") == ["Select (Nantong) Safety Products Co. Limited"])
        #expect(byID["cbp-021"]?.values("alias").count == 4)
        #expect(
            entities.filter { !FollowTheMoneySchema.isMatchable($0.schema) }.map(\.schema).sorted()
                == ["Commodity", "Commodity", "Commodity", "Region", "Region"])
    }
}

extension OFACRemark {
    /// The names given as `a.k.a. 'X'` in a remark.
    static func weakNames(in remarks: String) -> [String] {
        all(in: remarks).flatMap { remark in
            var entry = EntityBuilder(id: "x", schema: "LegalEntity", dataset: "x")
            remark.add(to: &entry)
            return entry.entity.values("weakAlias")
        }
    }
}
