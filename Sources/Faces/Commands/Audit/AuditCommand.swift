internal import ArgumentParser

/// `manumit audit`: the trail of who did what.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Verify, hand out and seal the trail of who did what.",
        subcommands: [AuditVerify.self, AuditExport.self, AuditKey.self, AuditHeads.self])
}
