internal import ArgumentParser
internal import AuditTrail
internal import Foundation

/// `manumit audit heads`: the last signed heads, to be kept elsewhere.
struct AuditHeads: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "heads", abstract: "Sign the end of the chain and print the last signed heads, oldest first.",
        discussion: "What is printed is a file of heads: manumit audit heads >> elsewhere/heads")

    @Option(help: "How many of the last heads.")
    var last = 1

    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        guard (1...100_000).contains(last) else { throw ValidationError("--last lies between 1 and 100000.") }
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
