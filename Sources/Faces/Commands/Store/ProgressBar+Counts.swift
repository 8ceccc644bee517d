internal import Languages

extension ProgressBar {
    /// How much of what is counted has been done.
    func show(done: Int, of total: Int) {
        let number = Speech.words.language.number
        show(
            fraction: Self.fraction(done, of: total),
            detail: say(.commandProgressOf(done: number(done), all: number(total))))
    }

    /// How many rows of a store have been copied.
    func show(rows done: Int, of total: Int) {
        let number = Speech.words.language.number(done)
        show(fraction: Self.fraction(done, of: total), detail: say(.commandProgressRows(done: number, count: total)))
    }

    /// Nil where nothing has been counted yet.
    private static func fraction(_ done: Int, of total: Int) -> Double? {
        total > 0 ? Double(done) / Double(total) : nil
    }
}
