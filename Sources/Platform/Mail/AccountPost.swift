public import Access
public import Languages
public import Storage

/// Sends the links of accounts by mail.
public struct AccountPost: Sendable {
    private let outbox: Outbox
    private let publicAddress: String

    /// - Parameter publicAddress: how people reach the pages, without a slash at its end: `https://manumit.example.org`.
    public init(outbox: Outbox, publicAddress: String) {
        self.outbox = outbox
        self.publicAddress = publicAddress
    }

    /// Posts word that the way somebody signs in was changed.
    public func notice(in language: Language) -> SignInNotice {
        { address, transaction in
            try outbox.post(Letter("signInChanged"), to: address, language: language, in: transaction)
        }
    }

    /// Posts a letter with the address of a page, in the transaction of the act that it tells of.
    /// - Parameters:
    ///   - text: names the words of the letter, which put `link` in.
    ///   - path: of the page, with a slash at its front.
    public func post(
        _ text: String, path: String, to address: String, in language: Language, _ transaction: any Transaction
    ) throws {
        try outbox.post(Letter(text, ["link": publicAddress + path]), to: address, language: language, in: transaction)
    }

    /// Posts a link in the transaction that makes it. The letter tells neither the organisation nor the role.
    public func delivery(in language: Language) -> AccountLink.Delivery {
        { link, transaction in
            guard let address = link.address else { return }
            let letter = Letter(link.kind.rawValue, ["link": publicAddress + link.path])
            try outbox.post(letter, to: address, language: language, in: transaction)
        }
    }
}
