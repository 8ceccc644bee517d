extension ProgressBar {
    /// How many rows of a store have been copied.
    func show(rows done: Int, of total: Int) {
        show(fraction: total > 0 ? Double(done) / Double(total) : nil, detail: "\(done) of \(Plural.of(total, "row"))")
    }
}
