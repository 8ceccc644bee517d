import InputFiles
import OpenContracting
import ProcurementIndicators
import ProcurementNotices
import TestSupport
import Testing

/// The British and the Portuguese notices, where they lie beside the checkout.
@Suite(.enabled(if: SharedData.present, "the shared data is not beside this checkout"))
struct RealNoticesTests {
    private func reading(_ files: String...) throws -> NoticeReading {
        let sources = try files.map { try ByteSource(path: try #require(SharedData.path("procurement/\($0)"))) }
        let tiers = TierFinder { $0.tender?.classifications.isEmpty ?? true ? .unknown : .high }
        return sources.count == 2
            ? try NoticeReading(sources[0], sources[1]) { $0.tiers = tiers }
            : try NoticeReading(sources[0]) { $0.tiers = tiers }
    }

    @Test func britishNoticesSaySomething() throws {
        let reading = try reading("sell2wales.jsonl", "contracts-finder.jsonl")
        #expect(reading.notices == 289 && reading.problems.isEmpty)
        let findings = reading.findings
        let computable = Indicator.allCases.filter { findings[$0].computable > 0 }
        #expect(computable.count >= 5, "\(computable)")
        #expect(computable.allSatisfy { $0.code.hasPrefix("U") }, "they tell no bids")
        // Counted by hand on the sample: 147 awards in the 147 procurements or fewer that were awarded.
        #expect(findings[.lateNotice].computable >= 130)
        #expect(findings.flags.count { $0.indicator == .lateNotice } >= 40)
        // 37 are said to be direct or limited; not all of them tell an award.
        let direct = findings.flags.count { $0.indicator == .directAwardInHighTier }
        #expect((20...37).contains(direct) && findings[.directAwardInHighTier].computable > 100)
    }

    @Test func portugueseNoticesTellTenderersButNoBids() throws {
        let reading = try reading("portugal-base.json")
        let findings = reading.findings
        #expect(reading.notices == 100)
        #expect(findings[.singleBid].computable == 100)
        #expect(findings.flags.allSatisfy { $0.indicator != .singleBid }, "all are direct")
        #expect(findings[.samePrice].computable == 0)
    }
}
