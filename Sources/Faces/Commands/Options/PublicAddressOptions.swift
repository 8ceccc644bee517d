internal import Access
internal import ArgumentParser

/// How people reach the pages, for links that are printed.
struct PublicAddressOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How people reach the pages.", valueName: "https://…"))
    var publicAddress = "http://\(Server.thisMachine):\(Server.usualPort)"

    func validate() throws {
        guard publicAddress.hasPrefix("https://") || publicAddress.hasPrefix("http://") else {
            throw ValidationError("--public-address begins with https:// or http://.")
        }
    }

    /// The whole address of a link.
    func address(of link: AccountLink) -> String {
        (publicAddress.hasSuffix("/") ? String(publicAddress.dropLast()) : publicAddress) + link.path
    }
}
