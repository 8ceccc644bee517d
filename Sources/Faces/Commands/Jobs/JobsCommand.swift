internal import ArgumentParser

/// `manumit jobs`: the work that runs by itself.
struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs", abstract: "List, retry or cancel the work that runs by itself.",
        subcommands: [JobsList.self, JobsRetry.self, JobsCancel.self])
}
