internal import ArgumentParser
internal import Languages

/// `manumit audit`: the trail of who did what.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: say(.commandAuditAbstract),
        subcommands: [AuditVerify.self, AuditExport.self, AuditKey.self, AuditHeads.self])
}
