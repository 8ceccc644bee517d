import Languages

/// What the page after a form says once at its top. The address carries its key with a code that only the form's own
/// session can make, so that nobody can send somebody a link that claims something was done.
enum Notice {
    private static let field = "notice"

    /// The address with the notice.
    /// - Parameter key: without `notice.`.
    static func mark(_ address: Address, _ key: String, secret: String) -> Address {
        address.with(field, "\(key).\(code(key, secret))")
    }

    /// The words of the notice that the address carries, if it is genuine.
    static func text(in visit: Visit) -> String? {
        let parts = visit.query[field].split(separator: ".")
        guard parts.count == 2, FormToken.equal(String(parts[1]), code(String(parts[0]), visit.secret)) else {
            return nil
        }
        return visit.words.text(of: parts[0], in: .notice)
    }

    private static func code(_ key: String, _ secret: String) -> String {
        FormToken.code(for: "notice \(key)", secret: secret)
    }
}
