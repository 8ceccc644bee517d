import Reports
import Testing

@Suite struct FigureTests {
    @Test func smallNumbersAreWithheld() {
        #expect(SmallNumbers.shown(0) == 0 && SmallNumbers.shown(10) == nil && SmallNumbers.shown(11) == 11)
    }

    /// One number that is withheld could be reckoned from the whole: a second is withheld with it.
    @Test func withheldNumberCannotBeReckoned() {
        let shown = SmallNumbers.shown(["en": 40, "cy": 15, "pl": 3])
        #expect(shown["en"] == 40 && shown["pl"] == .some(nil) && shown["cy"] == .some(nil))
        let open = SmallNumbers.shown(["en": 40, "cy": 15])
        #expect(open["en"] == 40 && open["cy"] == 15)
        let two = SmallNumbers.shown(["en": 40, "cy": 4, "pl": 3])
        #expect(two["en"] == 40)
    }
}
