import SeededNumbers
import Testing

@testable import ProcurementIndicators

/// What holds whatever the data.
@Suite struct LawTests {
    @Test func quartilesAreThoseOfTheBook() throws {
        // R: quantile(c(1, 2, 3, 4, 5, 6, 7, 8, 9, 100), c(.25, .5, .75), type = 8)
        let quartiles = try #require(Quartiles([100, 2, 3, 4, 5, 6, 7, 8, 9, 1]))
        #expect(abs(quartiles.first - 2.916666666666667) < 1e-9)
        #expect(quartiles.median == 5.5)
        #expect(abs(quartiles.third - 8.083333333333334) < 1e-9)
        #expect(Quartiles([]) == nil)
        let one = try #require(Quartiles([7]))
        #expect(one.first == 7 && one.third == 7)
        let two = try #require(Quartiles([1, 2]))
        #expect(two.first == 1 && two.median == 1.5 && two.third == 2)
    }

    @Test func quantilesGrowAndStayWithinTheSample() {
        var dice = SeededGenerator(seed: 8)
        for _ in 0..<300 {
            let sample = (0..<Int.random(in: 1...40, using: &dice)).map { _ in Double.random(in: -5...5, using: &dice) }
            let sorted = sample.sorted()
            var last = -Double.infinity
            for step in 0...20 {
                let value = Quartiles.quantile(Double(step) / 20, of: sorted)
                #expect(value >= last && value >= sorted[0] && value <= sorted[sorted.count - 1])
                last = value
            }
        }
    }

    /// A procurement told by random notices.
    private func fill(_ made: Case, _ ids: [Int], _ dice: inout SeededGenerator, split: Bool) {
        for id in ids {
            var own = SeededGenerator(seed: UInt64(id) &* 7919)
            let statuses: [BidStatus] = [.valid, .valid, .valid, .disqualified, .pending, .withdrawn]
            let bids = (0..<Int.random(in: 0...5, using: &own)).map { place in
                Case.Bid(
                    "T\(Int.random(in: 0..<12, using: &own))", status: statuses.randomElement(using: &own) ?? .valid,
                    Double(Int.random(in: 90..<110, using: &own)), id: "\(place)")
            }
            let winner = bids.filter { $0.status == .valid }.min { $0.amount < $1.amount }?.tenderers[0]
            let awards = winner.map { [Case.Award($0, id: "a")] } ?? []
            let buyer = "B\(Int.random(in: 0..<6, using: &own))"
            if split, Bool.random(using: &dice) {
                made.add("p\(id)", day: 2, buyer: nil, awards: awards)
                made.add("p\(id)", day: 1, buyer: buyer, bids: bids)
            } else {
                made.add("p\(id)", day: 1, buyer: buyer, bids: bids, awards: awards)
            }
        }
    }

    private func told(_ made: Case) -> [String] {
        made.ledger.findings().flags.map { "\($0.indicator.code) \(made.name($0.subject)) \($0.figures)" }.sorted()
    }

    @Test func neitherOrderNorSplittingChangesAFlag() {
        var dice = SeededGenerator(seed: 25)
        var flagged = 0
        for round in 0..<12 {
            let ids = (0..<60).map { round * 100 + $0 }
            let first = Case(currency: "GBP")
            fill(first, ids, &dice, split: false)
            let second = Case(currency: "GBP")
            fill(second, ids.shuffled(using: &dice), &dice, split: true)
            #expect(told(first) == told(second))
            flagged += told(first).count
        }
        #expect(flagged > 100)
    }

    @Test func laterNoticesFillAndOverride() {
        let made = Case()
        made.add("p", day: 3, awards: [.init("New", day: 50, id: "a")]) { $0.tender.method = .open }
        made.add("p", day: 1, awards: [.init("Old", day: 40, id: "a"), .init("Other")]) {
            $0.tender.method = .direct
            $0.tender.numberOfTenderers = 1
        }
        made.add("p", awards: [.init("Undated", day: 30, id: "a")]) { $0.tender.numberOfTenderers = 7 }
        var notice = Notice()
        made.ledger.read(1, into: &notice)
        #expect(notice.tender.method == .open && notice.tender.numberOfTenderers == 1)
        #expect(notice.awards.count == 2)
        #expect(notice.awards[0].date == Case.day(50))
        #expect(made.ledger.name(notice.suppliers[notice.awards[0].suppliers.lowerBound].id) == "New")
        #expect(made.ledger.processCount == 1 && made.ledger.noticeCount == 3)
    }

    @Test func moreEvidenceNeverShrinksCoverage() {
        var dice = SeededGenerator(seed: 3)
        let made = Case(currency: "GBP")
        var before = [Int](repeating: 0, count: Indicator.allCases.count)
        for step in 0..<20 {
            fill(made, (0..<5).map { step * 5 + $0 }, &dice, split: false)
            let now = made.ledger.findings().coverage.map(\.computable)
            #expect(zip(before, now).allSatisfy { $0 <= $1 })
            #expect(now.allSatisfy { $0 <= made.ledger.processCount })
            before = now
        }
    }

    @Test func whatIsKeptIsWhatWasGiven() throws {
        var dice = SeededGenerator(seed: 11)
        let moments: [Moment] = [.unknown, 0, -1, 1_735_689_600_000, 1_735_689_601_000, 1_735_689_601_234, -86_400_000]
        let values = [Double.nan, 0, 0.01, 775.76, 1e15, -3, 0.1 + 0.2, 12_345_678.9]
        for _ in 0..<500 {
            var notice = Notice()
            notice.date = moments.randomElement(using: &dice) ?? 0
            notice.buyer = Notice.Mention(id: .random(in: 0...UInt32.max, using: &dice), body: 7)
            notice.tender.numberOfTenderers = Int32.random(in: -1...9, using: &dice)
            notice.tender.contract.days = Int32.random(in: -5...5000, using: &dice)
            notice.tender.contract.end = moments.randomElement(using: &dice) ?? 0
            notice.tender.value = Notice.Amount(value: values.randomElement(using: &dice) ?? 0, currency: 300)
            notice.isSubcontract = Bool.random(using: &dice)
            notice.subcontractors = [[], [1], [70_000, 3]].randomElement(using: &dice) ?? []
            notice.tender.method = [.unknown, .open, .direct].randomElement(using: &dice) ?? .open
            notice.tender.category = [.unknown, .goods, .services].randomElement(using: &dice) ?? .goods
            notice.tender.tier = [.unknown, .low, .medium, .high].randomElement(using: &dice) ?? .low
            notice.tender.mentionsLabour = [nil, true, false].randomElement(using: &dice) ?? nil
            notice.tender.isOwn = Bool.random(using: &dice)
            notice.tender.mentionsLicence = Bool.random(using: &dice)
            notice.tender.isFramework = Bool.random(using: &dice)
            notice.tender.isCancelled = Bool.random(using: &dice)
            var bid = Notice.Bid()
            bid.key = .random(in: 0...UInt32.max, using: &dice)
            bid.status = .disqualified
            bid.date = moments.randomElement(using: &dice) ?? 0
            bid.amount = Notice.Amount(value: values.randomElement(using: &dice) ?? 0, currency: 1)
            notice.tenderers = [5, 70_000]
            bid.tenderers = 0..<2
            notice.bids = [bid]
            var award = Notice.Award()
            award.status = .unsuccessful
            award.hasSubcontracting = [nil, true, false].randomElement(using: &dice) ?? nil
            award.published = moments.randomElement(using: &dice) ?? 0
            notice.classes = [.random(in: 0...UInt16.max, using: &dice)]
            award.classes = 0..<1
            notice.awards = [award]
            let writer = NoticeWriter()
            notice.write(to: writer, previous: 99)
            var back = Notice()
            var scanner = NoticeScanner(try #require(writer.bytes.baseAddress))
            #expect(scanner.number() == 99)
            back.read(from: &scanner)
            #expect(back.date == notice.date && back.buyer == notice.buyer)
            #expect(back.isSubcontract == notice.isSubcontract && back.subcontractors == notice.subcontractors)
            let (read, given) = (back.tender, notice.tender)
            #expect(read.method == given.method && read.category == given.category && read.tier == given.tier)
            #expect(read.mentionsLabour == given.mentionsLabour && read.isOwn == given.isOwn)
            #expect(read.mentionsLicence == given.mentionsLicence && read.isFramework == given.isFramework)
            #expect(read.isCancelled == given.isCancelled)
            #expect(back.tender.numberOfTenderers == notice.tender.numberOfTenderers)
            #expect(back.tender.contract == notice.tender.contract)
            #expect(same(back.tender.value, notice.tender.value))
            #expect(back.bids[0].key == bid.key && back.bids[0].date == bid.date && back.bids[0].status == bid.status)
            #expect(same(back.bids[0].amount, bid.amount) && back.tenderers == notice.tenderers)
            #expect(back.awards[0].hasSubcontracting == award.hasSubcontracting)
            #expect(back.awards[0].published == award.published && back.awards[0].status == award.status)
            #expect(back.classes == notice.classes && back.awards[0].classes == 0..<1)
        }
    }

    /// Amounts that are not known are all alike.
    private func same(_ first: Notice.Amount, _ second: Notice.Amount) -> Bool {
        first.isKnown ? first == second : !second.isKnown
    }

    @Test func namesAreKeptOnce() {
        let table = NameTable()
        let numbers = (0..<5000).map { table.number(of: "name \($0 % 2500)") }
        #expect(table.count == 2500 && Set(numbers).count == 2500)
        #expect(table.text(of: numbers[4999]) == "name 2499")
        #expect(table.number(of: "") == 0)
        let long = String(repeating: "x", count: 5000)
        #expect(table.text(of: table.number(of: long)).utf8.count == NameTable.longest)
    }

    @Test func everyIndicatorHasItsCode() {
        #expect(Set(Indicator.allCases.map(\.code)).count == Indicator.allCases.count)
        for indicator in Indicator.allCases { #expect(Indicator(code: indicator.code) == indicator) }
        #expect(Indicator(code: "R000") == nil)
    }

    @Test func anEmptyLedgerHasNoFlags() {
        let findings = NoticeLedger().findings()
        #expect(findings.flags.isEmpty && findings.fences.isEmpty)
    }

    @Test func aVeryLongListOfBidsTakesNoTime() {
        let made = Case()
        made.add("p", bids: (0..<20_000).map { .init("T\($0)", status: $0 % 2 == 0 ? .disqualified : .valid, 5) })
        #expect(made.flags(.samePrice)["ocid p"] == 1)
    }

    @Test func partsOfTheVocabulary() {
        let parts = VocabularyPrefixes(["909", "45", "0322", "x", "1", "123456789"])
        #expect(parts.contains(90_910_000) && parts.contains(45_000_000))
        #expect(!parts.contains(90_600_000) && !parts.contains(0))
    }
}
