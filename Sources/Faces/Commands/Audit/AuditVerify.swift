internal import ArgumentParser
internal import AuditTrail
internal import Synchronization

/// `manumit audit verify`: whether the trail is as it was written.
struct AuditVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Find every changed, removed, inserted or cut-off entry of the trail.",
        discussion: """
            Ends with 1 where anything is found, and names it. Whoever holds the database alone can build the whole chain anew: \
            only the signed heads that are kept elsewhere show that. Give the copies that were taken out of this machine's reach \
            with --heads, and the public key that was exported then with --public-key.
            """)

    @Option(
        help: ArgumentHelp(
            "A file of signed heads; may be given often. (default: the one of this database)", valueName: "file"))
    var heads: [String] = []

    @Option(
        help: ArgumentHelp(
            "The public keys that may have signed, one a line. (default: the key of this database)", valueName: "file"))
    var publicKey: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let keeper = try await database.services().keeper
        let keys = try publicKey.map { try TrailPublicKey.read($0) } ?? []
        let bar = ProgressBar("Verifying")
        let printer = Mutex(try ResultPrinter<TrailFinding>(output.format))
        let outcome = try await keeper.verify(
            heads: heads, keys: keys,
            progress: { done, all in
                bar.show(fraction: all > 0 ? Double(done) / Double(all) : nil, detail: "\(done) of \(all)")
            },
            report: { finding in try printer.withLock { try $0.print(finding) } })
        bar.clear()
        try printer.withLock { try $0.finish() }
        tell(outcome)
        if outcome.findings > 0 { throw ExitCode(CommandEnding.findings.rawValue) }
    }

    private func tell(_ outcome: TrailVerification) {
        let checked =
            "\(Plural.of(outcome.links, "linked entry", "linked entries")) and \(Plural.of(outcome.heads, "signed head"))"
        Terminal.tell("Verified \(checked): \(Plural.of(outcome.findings, "finding")).")
        if outcome.heads == 0 {
            Terminal.tell("No signed head was there to compare with: a chain built anew would not be seen.")
        }
    }
}
