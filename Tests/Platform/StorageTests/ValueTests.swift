import Storage
import Testing

@Suite struct ValueTests {
    private struct Thing {}

    @Test func identifiersRiseAlsoWithinAMillisecond() {
        let time = Timestamp(milliseconds: 1_700_000_000_000)
        let made = (0..<10_000).map { _ in ID<Thing>.new(at: time).text }
        #expect(made == made.sorted())
        #expect(Set(made).count == made.count)
    }

    @Test func identifiersHaveTheFormOfVersionSeven() throws {
        let text = ID<Thing>.new(at: Timestamp(milliseconds: 1_700_000_000_000)).text
        #expect(text.count == 36)
        #expect(Array(text)[14] == "7")
        #expect("89ab".contains(Array(text)[19]))
        #expect(ID<Thing>(text)?.text == text)
    }

    @Test(arguments: [
        "", "x", "018bcfe5-6800-7000-8000-00000000000", "018bcfe5-6800-7000-8000-00000000000g",
        "018bcfe5x6800-7000-8000-000000000000",
    ])
    func textOfAnotherFormIsNoIdentifier(text: String) {
        #expect(ID<Thing>(text) == nil)
    }

    @Test func daysGoThereAndBack() {
        for count in stride(from: -700_000, through: 2_900_000, by: 997) {
            let day = Day(daysSince1970: count)
            #expect(day.daysSince1970 == count)
            #expect(Day(day.description) == day)
        }
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1", "heddiw", ""])
    func daysThatDoNotExistAreRefused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func aDayIsTakenFromAnInstantAndFromAMoment() {
        #expect(Day("2026-11-22T23:59:59Z")?.description == "2026-11-22")
        #expect(Day(Timestamp(milliseconds: -1)).description == "1969-12-31")
        #expect(Day("2024-02-28")?.adding(days: 2).description == "2024-03-01")
    }

    @Test func pagesAreHeldWithinBounds() {
        #expect(PageRequest(number: -3, size: 100_000).number == 1)
        #expect(PageRequest(number: 1, size: 100_000).size == 500)
        #expect(Page(items: [1], total: 101, number: 1, size: 50).count == 3)
        #expect(Page(items: [Int](), total: 0, number: 1, size: 50).count == 1)
    }
}
