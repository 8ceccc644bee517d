internal import FollowTheMoney
internal import Foundation
internal import InputFiles
internal import NameMatching
internal import OpenContracting
internal import Screening
internal import SupplierTables
internal import Watchlists

/// The file or folder of names to screen, whatever it holds. Files are streamed; what stays in memory is one query for each
/// distinct supplier.
struct ScreeningInput {
    let path: String
    let progress: ProgressBar

    /// Reads everything.
    /// - Parameter problems: takes what was wrong; an error there means a record that was left out.
    /// - Throws: `InputProblem` where a file cannot be read at all.
    func queries(problems: inout ProblemLog) throws -> [ScreeningQuery] {
        let input = try GivenInput(path)
        defer { withExtendedLifetime(input) {} }
        let files = try InputPaths.expand([input.path], extensions: InputPaths.json.union(InputPaths.delimited))
        var notices = NoticeSuppliers()
        var others: [ScreeningQuery] = []
        for file in files {
            switch try InputKind(of: file) {
            case .notices: try read(notices: file, into: &notices, problems: &problems)
            case .entities: try read(list: file, .followTheMoney, into: &others, problems: &problems)
            case .table: try read(table: file, into: &others, problems: &problems)
            }
        }
        return notices.queries + others
    }

    private func read(notices file: String, into suppliers: inout NoticeSuppliers, problems: inout ProblemLog) throws {
        let reader = try ReleaseReader(path: file)
        while let step = try reader.next() {
            switch step {
            case .release(let release): suppliers.note(release)
            case .problem(let problem): problems.note(problem)
            }
            progress.show(reader.progress)
        }
    }

    /// A table with an `id` is read as a list is, with all that may stand beside a name; one without as suppliers.
    private func read(table file: String, into queries: inout [ScreeningQuery], problems: inout ProblemLog) throws {
        do {
            try read(list: file, .csv, into: &queries, problems: &problems)
        } catch let problem as InputProblem where problem.code == .missingColumn {
            try read(suppliers: file, into: &queries, problems: &problems)
        }
    }

    private func read(
        list file: String, _ format: WatchlistFormat, into queries: inout [ScreeningQuery], problems: inout ProblemLog
    ) throws {
        var found: [ScreeningQuery] = []
        let summary = try WatchlistReader.read(path: file, format: format) { entity in
            if let query = ScreeningQuery(entity) { found.append(query) }
        }
        queries += found
        problems.note(summary.problems, notListed: summary.problemsNotListed)
    }

    private func read(suppliers file: String, into queries: inout [ScreeningQuery], problems: inout ProblemLog) throws {
        let reader = try SupplierTableReader(ByteSource(path: file))
        while let step = try reader.next() {
            switch step {
            case .row(let row): queries.append(ScreeningQuery(row))
            case .problem(let problem): problems.note(problem)
            }
            progress.show(reader.progress)
        }
    }
}
