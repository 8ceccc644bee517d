internal import ArgumentParser

/// `manumit people`: who may sign in.
struct PeopleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Add or list the people who may sign in.",
        subcommands: [PeopleAdd.self, PeopleList.self])
}
