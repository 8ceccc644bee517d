public import Languages
public import Mail

/// What letters need: where they wait, their words, and how people reach the pages.
public struct ReminderPost: Sendable {
    let outbox: Outbox
    let catalogue: Catalogue
    let publicAddress: String

    /// - Parameter publicAddress: without a slash at its end: `https://manumit.example.org`.
    public init(outbox: Outbox, catalogue: Catalogue, publicAddress: String) {
        self.outbox = outbox
        self.catalogue = catalogue
        self.publicAddress = publicAddress
    }
}
