internal import Screening

/// A comparison of every supplier with every list, with its progress shown.
struct CheckRun {
    let workplace: Workplace
    var threshold = Screen.usualThreshold

    func report() async throws -> CheckReport {
        let bar = ProgressBar("Checking")
        defer { bar.clear() }
        return try await workplace.screening.check(
            threshold: threshold, as: workplace.principal,
            progress: { done, all in
                bar.show(fraction: all > 0 ? Double(done) / Double(all) : nil, detail: "\(done) of \(all)")
            })
    }

    /// Checks and tells in a line what it came to.
    func afterImport() async throws {
        let report = try await report()
        guard report.suppliers > 0, report.entries > 0 else { return }
        Terminal.tell(
            """
            Compared \(Plural.of(report.suppliers, "supplier")) with \
            \(Plural.of(report.entries, "entry", "entries")): \(report.newHits) new to look at, \
            \(report.cameBack) came back, \(report.unchanged) as before, \(report.closed) closed.
            """)
    }
}
