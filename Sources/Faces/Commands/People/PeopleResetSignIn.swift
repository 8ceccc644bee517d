internal import Access
internal import ArgumentParser

/// `manumit people reset-sign-in`: lets somebody in again who lost the phone or was locked out.
struct PeopleResetSignIn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset-sign-in",
        abstract: "Take somebody's second step away, end their sessions and lift a lock.",
        discussion:
            "The password stays. Make sure first that it is the person who asks; the reason goes into the trail.")

    @Argument(help: "The e-mail address to sign in with.")
    var address: String

    @Option(help: "How you made sure that it is the person.")
    var reason: String

    @OptionGroup var place: WorkplaceOptions

    func validate() throws {
        guard ReasonText.weight(of: reason) >= 10 else {
            throw ValidationError("--reason says in a few words how you made sure.")
        }
    }

    func run() async throws {
        let workplace = try await place.workplace()
        let person = try await PeopleCommand.person(address, in: workplace).id
        try await workplace.accounts.resetSecondFactor(of: person, reason: reason, as: workplace.principal)
        try await workplace.accounts.liftLock(of: person, as: workplace.principal)
        Terminal.tell("\(address) has no second step now, has no session left, and may try again at once.")
    }
}
