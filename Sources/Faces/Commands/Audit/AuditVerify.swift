internal import ArgumentParser
internal import AuditTrail
internal import Languages
internal import Synchronization

/// `manumit audit verify`: whether the trail is as it was written.
struct AuditVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: say(.commandAuditVerifyAbstract),
        discussion: say(.commandAuditVerifyDiscussion))

    @Option(help: .say(.commandAuditVerifyHeads, as: .commandValueFile))
    var heads: [String] = []

    @Option(help: .say(.commandAuditVerifyPublicKey, as: .commandValueFile))
    var publicKey: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let keeper = try await database.services().keeper
        let keys = try publicKey.map { try TrailPublicKey.read($0) } ?? []
        let bar = ProgressBar(.commandProgressVerifying)
        let printer = Mutex(try ResultPrinter<TrailFinding>(output.format))
        let outcome = try await keeper.verify(
            heads: heads, keys: keys,
            progress: { done, all in bar.show(done: done, of: all) },
            report: { finding in try printer.withLock { try $0.print(finding) } })
        bar.clear()
        try printer.withLock { try $0.finish() }
        tell(outcome)
        if outcome.findings > 0 { throw ExitCode(CommandEnding.findings.rawValue) }
    }

    private func tell(_ outcome: TrailVerification) {
        let links = say(.commandAuditVerifiedLinks(count: outcome.links))
        let heads = say(.commandAuditVerifiedHeads(count: outcome.heads))
        let findings = say(.trailChainFindings(count: outcome.findings))
        Terminal.tell(.commandAuditVerified(links: links, heads: heads, findings: findings))
        if outcome.heads == 0 { Terminal.tell(.commandAuditVerifiedNoHeads) }
    }
}
