internal import ArgumentParser
internal import Languages

/// `manumit areas`: the areas of police forces, by which a report finds its force.
struct AreasCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "areas", abstract: say(.commandAreasAbstract), subcommands: [AreasLoad.self, AreasList.self])
}
