internal import Languages
internal import Screening

/// A comparison of every supplier with every list, with its progress shown.
struct CheckRun {
    let workplace: Workplace
    var threshold = Screen.usualThreshold

    func report() async throws -> CheckReport {
        let bar = ProgressBar(.commandProgressChecking)
        defer { bar.clear() }
        return try await workplace.screening.check(
            threshold: threshold, as: workplace.principal,
            progress: { done, all in bar.show(done: done, of: all) })
    }

    /// Checks and tells in a line what it came to.
    func afterImport() async throws {
        let report = try await report()
        guard report.suppliers > 0, report.entries > 0 else { return }
        let number = Speech.words.language.number
        Terminal.tell(
            .commandCheckCompared(
                suppliers: say(.screeningCheckSuppliers(count: report.suppliers)),
                entries: say(.screeningCheckEntries(count: report.entries)), new: number(report.newHits),
                back: number(report.cameBack), unchanged: number(report.unchanged), closed: number(report.closed)))
    }
}
