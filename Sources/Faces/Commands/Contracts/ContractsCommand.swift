internal import ArgumentParser
internal import Languages

/// `manumit contracts`: what notices of contracts tell by themselves.
struct ContractsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contracts", abstract: say(.commandContractsAbstract),
        subcommands: [ContractsIndicators.self])
}
