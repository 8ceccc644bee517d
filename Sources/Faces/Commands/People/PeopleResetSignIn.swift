internal import Access
internal import ArgumentParser
internal import Languages

/// `manumit people reset-sign-in`: lets somebody in again who lost the phone or was locked out.
struct PeopleResetSignIn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset-sign-in", abstract: say(.commandPeopleResetSignInAbstract),
        discussion: say(.commandPeopleResetSignInDiscussion))

    @Argument(help: .say(.commandPeopleAddress, as: .commandValueAddress))
    var address: String

    @Option(help: .say(.commandPeopleResetSignInReason, as: .commandValueReason))
    var reason: String

    @OptionGroup var place: WorkplaceOptions

    func validate() throws {
        guard ReasonText.weight(of: reason) >= 10 else {
            throw ValidationError(say(.commandPeopleResetSignInReasonFault))
        }
    }

    func run() async throws {
        let workplace = try await place.workplace()
        let person = try await PeopleCommand.person(address, in: workplace).id
        try await workplace.accounts.resetSecondFactor(of: person, reason: reason, as: workplace.principal)
        try await workplace.accounts.liftLock(of: person, as: workplace.principal)
        Terminal.tell(.commandPeopleResetSignInDone(address: address))
    }
}
