internal import ArgumentParser
internal import Jobs
internal import Storage

/// `manumit jobs list`: what waits, what runs, how it went.
struct JobsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the work, newest first.")

    @Option(help: "Only work in this state.")
    var state: Choice<Job.State>?

    @Option(help: "Only work of this kind, such as mail.send.")
    var kind: String?

    @Option(help: "How many at most, up to 500.")
    var limit = 50

    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func validate() throws {
        guard (1...500).contains(limit) else { throw ValidationError("--limit lies between 1 and 500.") }
    }

    func run() async throws {
        let workplace = try await place.workplace()
        let page = try await workplace.services.jobs.list(
            JobFilter(state: state?.value, kind: kind), page: PageRequest(size: limit), as: workplace.principal)
        try output.format.print(page.items)
    }
}

extension Job: Printable {
    static let columns: [TableColumn] = [
        "kind", "title", "state", .number("tries"), "started", "next", "failure", "node", "id",
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
