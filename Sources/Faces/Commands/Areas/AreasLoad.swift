internal import ArgumentParser
internal import GeographicAreas
internal import Languages
internal import ReportChannels

/// `manumit areas load`: the borders of police force areas, from a file, in place of those that were there.
struct AreasLoad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load", abstract: say(.commandAreasLoadAbstract), discussion: say(.commandAreasLoadDiscussion))

    @Argument(help: .say(.commandAreasLoadFile, as: .commandValueFile))
    var file: String

    @Option(help: .say(.commandAreasLoadCode, as: .commandValueName))
    var code: String?

    @Option(help: .say(.commandAreasLoadName, as: .commandValueName))
    var name: String?

    @Option(help: .say(.commandAreasLoadWelshName, as: .commandValueName))
    var welshName: String?

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let names = AreaPropertyNames(code: code, englishName: name, welshName: welshName)
        let areas = try GeographicAreaReader(names: names).read(path: file)
        let services = try await database.services()
        do {
            try await services.hearing.channels.loadAreas(areas, node: services.node)
        } catch let error as ReportChannelsError where error.code == .areaInUse {
            throw CommandFailure.usage(.commandAreasLoadInUse)
        }
        Terminal.tell(.commandAreasLoaded(count: areas.count))
    }
}
