internal import FollowTheMoney
internal import Foundation
internal import InputFiles
internal import NameMatching
internal import Screening
internal import Watchlists

/// Watchlists read into memory and made searchable, all in one index so that one query finds the best of all of them.
struct ScreeningLists: Sendable {
    let names: [String]
    let entries: [ScreeningEntry]
    let index: NameIndex

    /// Reads lists in the order of the paths. Records that no name can be compared with (goods, regions) are passed over.
    /// - Parameter problems: takes what was wrong; an error there means a record that was left out.
    /// - Throws: `InputProblem` where a list cannot be read at all.
    init(paths: [String], matcher: NameMatcher, problems: inout ProblemLog) throws {
        let inputs = try paths.map { try GivenInput($0) }
        defer { withExtendedLifetime(inputs) {} }
        var entries: [ScreeningEntry] = []
        var subjects: [Subject] = []
        for (list, path) in inputs.map(\.path).enumerated() {
            let summary = try WatchlistReader.read(path: path) { entity in
                guard let subject = SubjectConversion.subject(of: entity) else { return }
                entries.append(
                    ScreeningEntry(id: entity.id, list: list, caption: entity.caption, schema: entity.schema))
                subjects.append(subject)
            }
            problems.note(summary.problems, notListed: summary.problemsNotListed)
        }
        names = Self.names(of: inputs.map(\.path))
        self.entries = entries
        index = NameIndex(subjects: subjects, matcher: matcher)
    }

    /// What to call each list: the file's name without folders and extensions, with the folder where two would be the same.
    static func names(of paths: [String]) -> [String] {
        let files = paths.map { URL(fileURLWithPath: $0).standardizedFileURL }
        let short = files.map { stem($0.lastPathComponent) }
        return files.indices.map { place in
            guard short.count(where: { $0 == short[place] }) > 1 else { return short[place] }
            return files[place].deletingLastPathComponent().lastPathComponent + "/" + files[place].lastPathComponent
        }
    }

    private static func stem(_ file: String) -> String {
        file.split(separator: ".", maxSplits: 1).first.map(String.init) ?? file
    }
}
