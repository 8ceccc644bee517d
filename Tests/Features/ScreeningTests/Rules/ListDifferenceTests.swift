import Testing

@testable import Screening

@Suite struct ListDifferenceTests {
    private func step(_ known: ListDifference.Known?, _ content: String = "new") -> ListDifference {
        ListDifference.of(known, content: content, visibleEdition: 4, nextEdition: 6)
    }

    @Test func everyCase() {
        #expect(step(nil) == .add)
        #expect(step(.init(since: 1, until: 4, content: "new")) == .keep)
        #expect(step(.init(since: 1, until: 4, content: "old")) == .change)
        // Gone since edition 2.
        #expect(step(.init(since: 1, until: 2, content: "new")) == .revive)
        // Left behind by a loading that was given up.
        #expect(step(.init(since: 5, until: 5, content: "new")) == .revive)
        // Kept by a loading that was given up: visible all the same.
        #expect(step(.init(since: 1, until: 5, content: "new")) == .keep)
        // Read before in this loading.
        #expect(step(.init(since: 6, until: 6, content: "new")) == .duplicate)
        #expect(step(.init(since: 1, until: 6, content: "old")) == .duplicate)
    }

    @Test func furtherEntriesOfOneKeyGetTheirOwn() {
        #expect(ListDifference.key("a", number: 1) == "a")
        #expect(ListDifference.key("a", number: 2) == "a (2)")
    }
}
