import Foundation
import InputFiles
import OpenContracting
import TestSupport
import Testing

/// The notices of two British portals and one Portuguese, where they lie beside the checkout: nothing may be lost. What is
/// expected is counted here by Foundation's own reader.
@Suite(.enabled(if: SharedData.present, "the shared data is not beside this checkout"))
struct RealNoticesTests {
    private struct Counts: Equatable {
        var releases = 0
        var awards = 0
        var suppliers = 0
        var contracts = 0
        var parties = 0
        var companyNumbers = 0
        var tenderValues = 0
        var ocids: Set<String> = []
        var pence: [Int64] = []
    }

    private func objects(_ file: String) throws -> [[String: Any]] {
        let path = try #require(SharedData.path("procurement/\(file)"))
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        guard file.hasSuffix(".jsonl") else {
            let packages = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
            return packages.flatMap { $0["releases"] as? [[String: Any]] ?? [] }
        }
        return try data.split(separator: UInt8(ascii: "\n")).compactMap {
            try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any]
        }
    }

    private func counted(_ objects: [[String: Any]]) -> Counts {
        func list(_ object: [String: Any], _ key: String) -> [[String: Any]] { object[key] as? [[String: Any]] ?? [] }
        var counts = Counts()
        for object in objects {
            counts.releases += 1
            counts.ocids.insert(object["ocid"] as? String ?? "")
            counts.contracts += list(object, "contracts").count
            counts.parties += list(object, "parties").count
            counts.companyNumbers += list(object, "parties").count {
                ($0["identifier"] as? [String: Any])?["scheme"] as? String == "GB-COH"
            }
            let tender = object["tender"] as? [String: Any]
            if (tender?["value"] as? [String: Any])?["amount"] != nil { counts.tenderValues += 1 }
            for award in list(object, "awards") {
                counts.awards += 1
                counts.suppliers += list(award, "suppliers").count
                if let amount = (award["value"] as? [String: Any])?["amount"] as? NSNumber {
                    counts.pence.append(NSDecimalNumber(string: "\(amount)").multiplying(byPowerOf10: 2).int64Value)
                }
            }
        }
        return counts
    }

    private func counted(_ releases: [Release]) -> Counts {
        var counts = Counts()
        for release in releases {
            counts.releases += 1
            counts.ocids.insert(release.ocid)
            counts.contracts += release.contracts.count
            counts.parties += release.parties.count
            counts.companyNumbers += release.parties.count { $0.identifier?.scheme == "GB-COH" }
            counts.tenderValues += release.tender?.value == nil ? 0 : 1
            for award in release.awards {
                counts.awards += 1
                counts.suppliers += award.suppliers.count
                if let value = award.value { counts.pence.append(value.minorUnits) }
            }
        }
        return counts
    }

    @Test(arguments: [
        ("sell2wales.jsonl", 89, 0, 0, "Sell2Wales"), ("contracts-finder.jsonl", 200, 147, 267, "Contracts Finder"),
        ("portugal-base.json", 100, 100, 100, "BASE"),
    ])
    func nothingIsLost(file: String, releases: Int, awards: Int, suppliers: Int, portal: String) throws {
        let path = try #require(SharedData.path("procurement/\(file)"))
        let reading = try ReleaseReading(ByteSource(path: path))
        #expect(reading.problems.isEmpty)
        #expect(reading.summary.releases == releases)
        #expect(reading.summary.awards == awards)
        #expect(reading.summary.supplierMentions == suppliers)
        #expect(reading.summary.danglingMentions == 0)
        #expect(reading.releases.allSatisfy { $0.portal?.name == portal && $0.date != nil && $0.buyer?.name != nil })
        #expect(try counted(reading.releases) == counted(objects(file)))
    }

    @Test func noContactDetailsAreLeft() throws {
        for file in ["sell2wales.jsonl", "contracts-finder.jsonl", "portugal-base.json"] {
            let reading = try ReleaseReading(ByteSource(path: try #require(SharedData.path("procurement/\(file)"))))
            let text = String(decoding: try JSONEncoder().encode(reading.releases), as: UTF8.self)
            #expect(text.firstMatch(of: /[A-Za-z0-9._-]+@[A-Za-z0-9-]+\.[A-Za-z]{2,}/) == nil)
        }
    }

    @Test func lostLineBreaksAreBack() throws {
        let path = try #require(SharedData.path("procurement/sell2wales.jsonl"))
        let reading = try ReleaseReading(ByteSource(path: path))
        let texts = reading.releases.compactMap { $0.tender?.description }
        #expect(texts.count == 89)
        #expect(texts.allSatisfy { !$0.contains(".rn ") && !$0.contains(".rnrn") })
        #expect(texts.count { $0.contains("\n") } > 30)
    }
}
