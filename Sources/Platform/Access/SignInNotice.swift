public import Storage

/// Tells somebody that the way they sign in was changed, in the transaction of the change: whoever took over their session or
/// their desk cannot do it unnoticed.
/// - Parameter address: of the person.
public typealias SignInNotice = @Sendable (_ address: String, _ transaction: any Transaction) throws -> Void

extension Accounts {
    /// Tells a person, where there is a way to.
    static func tell(_ person: ID<Person>, by notice: SignInNotice?, in transaction: any Transaction) throws {
        guard let notice,
            let address = try transaction.first("SELECT address FROM person WHERE id = \(person)", { $0.text(0) })
        else { return }
        try notice(address, transaction)
    }
}
