internal import ArgumentParser
internal import Languages

/// `manumit jobs`: the work that runs by itself.
struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs", abstract: say(.commandJobsAbstract),
        subcommands: [JobsList.self, JobsRetry.self, JobsCancel.self])
}
