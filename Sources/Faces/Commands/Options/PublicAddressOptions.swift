internal import Access
internal import ArgumentParser
internal import Languages
internal import Settings

/// How people reach the pages, for links that are printed.
struct PublicAddressOptions: ParsableArguments {
    @Option(help: .say(.commandOptionPublicAddress, as: .commandValueWeb))
    var publicAddress: String?

    func validate() throws {
        guard let publicAddress else { return }
        guard publicAddress.hasPrefix("https://") || publicAddress.hasPrefix("http://") else {
            throw ValidationError(say(.commandOptionPublicAddressFault))
        }
    }

    /// The whole address of a link.
    func address(of link: AccountLink, _ settings: Settings) -> String {
        let port = settings.number(.port) ?? Server.usualPort
        let base = publicAddress ?? settings.text(.publicAddress) ?? "http://\(Server.thisMachine):\(port)"
        return (base.hasSuffix("/") ? String(base.dropLast()) : base) + link.path
    }
}
