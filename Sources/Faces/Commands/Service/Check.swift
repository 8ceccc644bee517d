internal import ArgumentParser
internal import Languages
internal import Screening

/// `manumit check`: compares every supplier with every list.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(.commandCheckAbstract))

    @Option(help: .say(.commandCheckThreshold, as: .commandValueScore))
    var threshold = Screen.usualThreshold

    @Flag(help: .say(.commandCheckFailOnFindings))
    var failOnFindings = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func validate() throws {
        guard (0...1).contains(threshold) else {
            throw ValidationError(say(.commandOptionRange(option: "--threshold", least: "0", most: "1")))
        }
    }

    func run() async throws {
        let report = try await CheckRun(workplace: try await place.workplace(), threshold: threshold).report()
        try output.format.print([PrintedCheck(report: report)])
        if failOnFindings, report.newHits + report.cameBack > 0 { throw ExitCode(CommandEnding.findings.rawValue) }
    }
}
