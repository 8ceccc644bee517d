internal import Access
internal import ArgumentParser
internal import AuditTrail
internal import Auditing
internal import Languages
internal import Storage

/// `manumit audit export`: the trail as a file for somebody outside.
struct AuditExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: say(.commandAuditExportAbstract),
        discussion: say(.commandAuditExportDiscussion))

    @Option(help: .say(.commandAuditExportFrom, as: .commandValueDay))
    var from: String?

    @Option(help: .say(.commandAuditExportTo, as: .commandValueDay))
    var to: String?

    @Option(help: .say(.commandAuditExportFormat, as: .commandValueFormat))
    var format = Choice(TrailExportFormat.jsonl)

    @Option(help: .say(.commandAuditExportRecipient, as: .commandValueRecipient))
    var recipient: String

    @Option(help: .say(.commandAuditExportReason, as: .commandValueReason))
    var reason: String

    @OptionGroup var place: WorkplaceOptions

    func validate() throws {
        for day in [from, to] where day.map({ Day($0) == nil || $0.utf8.count != 10 }) ?? false {
            throw ValidationError(say(.commandAuditExportNoDay(given: day ?? "")))
        }
        if let from, let to, from > to { throw ValidationError(say(.commandAuditExportBackwards)) }
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
        Terminal.tell(.commandAuditExported(count: count))
    }
}
