import Access
import InputFiles
import Jobs
import ProcurementFlags
import Screening
import Suppliers

/// The work of an import: load the files, then compare every supplier with every list again.
struct ImportRun: Sendable {
    var form: ImportForm
    /// The name of the list, existing or new.
    var listName: String
    /// Held until the work is done: they are removed afterwards.
    var files: NamedFiles
    var suppliers: Suppliers
    var screening: Screening
    var flags: ProcurementFlags
    var principal: Principal

    /// The part of the bar that loading takes; the rest is the check's.
    private static let loadingShare = 0.6

    func outcome(_ progress: JobProgress) async -> ImportOutcome {
        var outcome = ImportOutcome()
        outcome.skipsBad = form.skipsBad
        do {
            let changed = try await load(into: &outcome) { reading in
                progress.report(fraction: reading.fraction.map { $0 * Self.loadingShare }, items: reading.items)
            }
            if changed {
                let run = CheckRun(screening: screening, principal: principal)
                outcome.check = try await run.report(progress, from: Self.loadingShare)
            }
        } catch {
            outcome.note(error)
        }
        return outcome
    }

    /// - Returns: whether anything was loaded, so that it is worth checking again.
    private func load(
        into outcome: inout ImportOutcome, _ progress: @escaping @Sendable (ReadingProgress) -> Void
    ) async throws -> Bool {
        let options = ImportOptions(
            skipsBad: form.skipsBad, columns: form.columns, name: form.kind == .list ? files.title : nil)
        switch form.kind {
        case .contracts:
            outcome.imported = try await suppliers.importContracts(
                files.paths, options: options, as: principal, progress: progress)
            // What the register has no columns for reaches the indicators without being sent again.
            if outcome.imported?.refused == false { try await flags.keepNotices(files.paths, as: principal) }
        case .suppliers:
            outcome.imported = try await suppliers.importSuppliers(
                files.path, options: options, as: principal, progress: progress)
        case .ledger:
            outcome.imported = try await suppliers.importLedger(
                files.path, options: options, as: principal, progress: progress)
        case .list:
            let report = try await screening.importList(
                files.path, name: listName, format: form.format, consequence: form.consequence ?? .ask,
                options: options, as: principal, progress: progress)
            outcome.list = report
            return !report.refused && !report.isSame
        }
        return outcome.imported?.refused == false
    }
}
