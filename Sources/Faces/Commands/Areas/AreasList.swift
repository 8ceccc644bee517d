internal import ArgumentParser
internal import Languages
internal import ReportChannels

/// `manumit areas list`: the areas that were loaded.
struct AreasList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: say(.commandAreasListAbstract))

    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try output.format.print(try await database.services().hearing.channels.areas())
    }
}

extension ForceArea: Printable {
    static let columns: [TableColumn] = ["code", "name", "Welsh name"]

    var rows: [[String]] { [[code, name.english, name.welsh]] }

    var json: JSONOutput {
        .object([("code", .text(code)), ("name", .text(name.english)), ("welshName", .text(name.welsh))])
    }
}
