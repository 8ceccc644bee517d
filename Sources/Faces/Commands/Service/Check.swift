internal import ArgumentParser
internal import Screening

/// `manumit check`: compares every supplier with every list.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare every supplier with every list, and show what came of it.")

    @Option(help: "The least score to put before a person, 0 to 1.")
    var threshold = Screen.usualThreshold

    @Flag(help: "End with status 1 where the check found something new, or something came back.")
    var failOnFindings = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func validate() throws {
        guard (0...1).contains(threshold) else { throw ValidationError("--threshold lies between 0 and 1.") }
    }

    func run() async throws {
        let report = try await CheckRun(workplace: try await place.workplace(), threshold: threshold).report()
        try output.format.print([PrintedCheck(report: report)])
        if failOnFindings, report.newHits + report.cameBack > 0 { throw ExitCode(CommandEnding.findings.rawValue) }
    }
}
