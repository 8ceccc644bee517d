internal import Access
internal import ArgumentParser
internal import AuditTrail
internal import Auditing
internal import Storage

/// `manumit audit export`: the trail as a file for somebody outside.
struct AuditExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print the entries of a time, oldest first, with their links.",
        discussion: "To whom and why is asked for, because handing out the trail is itself in the trail.")

    @Option(help: ArgumentHelp("The first day, in UTC.", valueName: "yyyy-mm-dd"))
    var from: String?

    @Option(help: ArgumentHelp("The last day, in UTC.", valueName: "yyyy-mm-dd"))
    var to: String?

    @Option(help: "How to print: jsonl or csv.")
    var format = Choice(TrailExportFormat.jsonl)

    @Option(help: "To whom it goes.")
    var recipient: String

    @Option(help: "Why.")
    var reason: String

    @OptionGroup var place: WorkplaceOptions

    func validate() throws {
        for day in [from, to] where day.map({ Day($0) == nil || $0.utf8.count != 10 }) ?? false {
            throw ValidationError("\(day ?? "") is no day: give it as 2026-11-22.")
        }
    }

    func run() async throws {
        let workplace = try await place.workplace()
        var query = TrailQuery()
        query.from = from.flatMap { Day($0) }
        query.to = to.flatMap { Day($0) }
        // Who reads the store's file anyway may have it written out; the trail says that it was.
        var principal = workplace.principal
        principal.roles.insert(.auditor)
        let export = try await workplace.services.auditing.export(
            query, to: recipient, because: reason, format: format.value, as: principal)
        let output = StandardOutput()
        let count = try await export.write { try output.write($0) }
        try output.flush()
        Terminal.tell("Handed out \(Plural.of(count, "entry", "entries")).")
    }
}
