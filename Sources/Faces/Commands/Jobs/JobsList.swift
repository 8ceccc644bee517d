internal import ArgumentParser
internal import Jobs
internal import Languages
internal import Storage

/// `manumit jobs list`: what waits, what runs, how it went.
struct JobsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: say(.commandJobsListAbstract))

    @Option(help: .say(.commandJobsListState, as: .commandValueState))
    var state: Choice<Job.State>?

    @Option(help: .say(.commandJobsListKind, as: .commandValueKind))
    var kind: String?

    @Option(help: .say(.commandJobsListLimit, as: .commandValueCount))
    var limit = 50

    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func validate() throws {
        guard (1...500).contains(limit) else {
            throw ValidationError(say(.commandOptionRange(option: "--limit", least: "1", most: "500")))
        }
    }

    func run() async throws {
        let workplace = try await place.workplace()
        let page = try await workplace.services.jobs.list(
            JobFilter(state: state?.value, kind: kind), page: PageRequest(size: limit), as: workplace.principal)
        try output.format.print(page.items)
        if page.items.isEmpty { Terminal.tell(.jobsNone) }
    }
}

extension Job: Printable {
    static let columns: [TableColumn] = [
        TableColumn("kind", codes: .jobsKind), "title", TableColumn("state", codes: .jobsState), .number("tries"),
        "started", "next", TableColumn("failure", codes: .jobsFailure), "node", "id",
    ]

    var rows: [[String]] {
        [
            [
                kind, title, state.rawValue, "\(tries)", Self.moment(startedAt), nextAt.map(Self.moment) ?? "",
                failure ?? "", node ?? "", id.text,
            ]
        ]
    }

    var json: JSONOutput {
        .object([
            ("id", .text(id.text)), ("kind", .text(kind)), ("title", .text(title)), ("state", .text(state.rawValue)),
            ("tries", .count(tries)), ("started", .text(Self.moment(startedAt))),
            ("next", .text(nextAt.map(Self.moment) ?? "")), ("failure", .text(failure ?? "")),
            ("node", .text(node ?? "")),
        ])
    }

    /// In UTC, to the second (RFC 3339).
    private static func moment(_ moment: Timestamp) -> String {
        let day = Day(moment)
        let seconds = Int(moment.milliseconds / 1000) - day.daysSince1970 * 86_400
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day)T\(parts.joined(separator: ":"))Z"
    }
}
