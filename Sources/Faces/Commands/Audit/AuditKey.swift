internal import ArgumentParser
internal import AuditTrail
internal import Languages

/// `manumit audit key`: the public key that checks signed heads.
struct AuditKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: say(.commandAuditKeyAbstract), discussion: say(.commandAuditKeyDiscussion))

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard let seal = try await database.services().keeper.seal else { return }
        let output = StandardOutput()
        try output.write(seal.key.publicKey.line + "\n")
        try output.flush()
    }
}
