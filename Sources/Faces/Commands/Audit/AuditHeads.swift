internal import ArgumentParser
internal import AuditTrail
internal import Foundation
internal import Languages

/// `manumit audit heads`: the last signed heads, to be kept elsewhere.
struct AuditHeads: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "heads", abstract: say(.commandAuditHeadsAbstract), discussion: say(.commandAuditHeadsDiscussion))

    @Option(help: .say(.commandAuditHeadsLast, as: .commandValueCount))
    var last = 1

    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        guard (1...100_000).contains(last) else {
            throw ValidationError(say(.commandOptionRange(option: "--last", least: "1", most: "100000")))
        }
    }

    func run() async throws {
        let keeper = try await database.services().keeper
        try await keeper.link()
        try await keeper.sign()
        let output = StandardOutput()
        for head in try keeper.seal?.file.last(last) ?? [] { try output.write(head.line + "\n") }
        try output.flush()
    }
}
