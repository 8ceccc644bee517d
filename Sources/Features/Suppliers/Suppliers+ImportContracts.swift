public import Access
public import InputFiles
import NameMatching
import OpenContracting
import Storage
import Synchronization

extension Suppliers {
    /// Loads notices and awards in OCDS 1.1 from files or folders. Needs `.importSuppliers`.
    ///
    /// The files are read twice: once to see whether they are sound, once to load, in batches, so that memory stays small
    /// and pages go on being served. An error refuses all of them unless `options.skipsBad`. The same file may be loaded
    /// again: nothing is doubled.
    /// - Parameter progress: called now and then from the thread that reads.
    /// - Returns: what was loaded, or why nothing was.
    /// - Throws: `InputProblem` where a path cannot be read at all; `StorageError`.
    public func importContracts(
        _ paths: [String], options: ImportOptions = ImportOptions(), as principal: Principal,
        progress: (@Sendable (ReadingProgress) -> Void)? = nil
    ) async throws -> ImportReport {
        try principal.require(.importSuppliers)
        let files = try InputPaths.expand(paths, extensions: InputPaths.json)
        let meter = ImportMeter(files: files, passes: options.skipsBad ? 1 : 2, progress: progress)
        if !options.skipsBad {
            let report = try Self.inspect(files, options: options, meter: meter)
            if report.refused { return report }
        }
        try await beginImport("contracts", as: principal)
        let run = ContractImport(
            store: store, organisation: principal.organisation, matcher: matcher, now: clock.now())
        for file in files { try await run.load(file, options: options, meter: meter) }
        var report = run.report
        report[.files] = files.count
        report[.mergeOffers] = try await finishImport(
            "contracts", added: run.writer.withLock(\.added), as: principal)
        return report
    }

    /// Reads all files without loading anything.
    private static func inspect(
        _ files: [String], options: ImportOptions, meter: ImportMeter
    ) throws -> ImportReport {
        var report = ImportReport()
        for file in files {
            let source = try ByteSource(path: file)
            let reader = ReleaseReader(source)
            while let step = try reader.next() {
                meter.note(reader.progress, items: 0)
                guard case .problem(let problem) = step else { continue }
                report.note(problem.named(options.name))
                if problem.severity == .error { report.refused = true }
            }
            meter.endFile(reader.progress)
        }
        return report
    }
}
