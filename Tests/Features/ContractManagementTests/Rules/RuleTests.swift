import Storage
import Suppliers
import TestSupport
import Testing

@testable import ContractManagement

@Suite struct RuleTests {
    private let today = Day(daysSince1970: 20_000)

    @Test func reviewsAreProposedByTierAndNeverInThePast() {
        #expect(ReviewRule.proposal(.high, after: today, today: today) == today.adding(days: 90))
        #expect(ReviewRule.proposal(.low, after: today, today: today) == today.adding(days: 365))
        // What is unknown is not safe.
        #expect(ReviewRule.interval(.unknown) < ReviewRule.interval(.low))
        #expect(ReviewRule.proposal(.high, after: today.adding(days: -900), today: today) == today)
        #expect(ReviewRule.proposal(.medium, after: nil, today: today) == today.adding(days: 180))
    }

    @Test func onlyOneAnswerOpensTheWayToTheSupplier() {
        #expect(ContactRule.fault(.contactMayGoAhead) == nil)
        #expect(ContactRule.fault(.doNotContact) == FieldFault(.basis, .doNotContact))
        #expect(ContactRule.fault(nil) == FieldFault(.basis, .waitsForLead))
    }

    @Test func aRemedyEndsWithTheWorkersWord() {
        #expect(RemedyRule.next(.confirmed).isEmpty)
        let before = Remedy.State.allCases.filter { RemedyRule.next($0).contains(.confirmed) }
        #expect(before == [.done])
        #expect(RemedyRule.next(.refused) == [.agreed])
    }

    @Test func leavingComesAfterRemedyAndNotice() {
        var standing = LeavingRule.Standing(answer: nil, remedies: [], today: today)
        #expect(
            LeavingRule.gaps(.subcontractor, asked28: false, standing)
                == [.contactNotCleared, .noRemedy, .section28NotAsked])
        standing = LeavingRule.Standing(answer: .contactMayGoAhead, remedies: [.refused], today: today)
        #expect(LeavingRule.gaps(.contractTerm, asked28: false, standing).isEmpty)
        var leaving = Leaving(
            id: ID(stored: "1"), concern: ID(stored: "2"), ground: .associatedPerson, reasons: "", workers: "",
            asked28: false, state: .proposed)
        #expect(LeavingRule.gapsBeforeEnd(leaving, standing) == [.notAgreed, .noNotice])
        leaving.state = .noticeGiven
        leaving.noticeOn = today.adding(days: -10)
        leaving.representationsUntil = today.adding(days: -1)
        #expect(LeavingRule.gapsBeforeEnd(leaving, standing) == [.replacementRunning])
        leaving.replacementUntil = today
        #expect(LeavingRule.gapsBeforeEnd(leaving, standing) == [.replacementRunning])
        leaving.replacementUntil = today.adding(days: -1)
        #expect(LeavingRule.gapsBeforeEnd(leaving, standing).isEmpty)
        leaving.representationsUntil = today
        #expect(LeavingRule.gapsBeforeEnd(leaving, standing) == [.representationsRunning])
    }

    @Test(arguments: [
        "write to nest@example.org", "ring 07700 900123", "ring +44 (0)7700-900-123", "number QQ 12 34 56 C",
        "qq123456c",
    ])
    func whatCouldTellWhoSomebodyIsIsFound(text: String) {
        #expect(PersonalText.isIn(text))
    }

    @Test(arguments: [
        "", "Twelve people were paid £12,450.00 on 2026-11-22", "See @ 3", "a@b", "Order 123456789",
        "Paid on 22.11.2026, 23.11.2026", "QQ 12 34 5",
    ])
    func otherTextPasses(text: String) {
        #expect(!PersonalText.isIn(text))
    }

    @Test func anyTextIsLookedThrough() {
        var mutation = Mutation(seed: 7)
        for _ in 0..<500 {
            let bytes = mutation.broken(Array("ring 07700 900123 or QQ 12 34 56 C, nest@example.org ŵŷ😀".utf8))
            _ = PersonalText.isIn(String(decoding: bytes, as: UTF8.self))
        }
    }
}
