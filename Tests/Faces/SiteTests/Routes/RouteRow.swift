import Access
import HTTPTypes

/// One route, and who may ask for it.
struct RouteRow: Sendable, CustomStringConvertible {
    enum Kind: Sendable {
        case get
        case post
        /// A form with files.
        case upload
    }

    enum Need: Sendable {
        case everybody
        case signedIn
        case may(Permission, within: Scope = .organisation)
    }

    let kind: Kind
    /// As registered, with named parts: `/hits/:hit`.
    let path: String
    let need: Need
    /// What the form says.
    let fields: [String: String]
    /// The answer to who may ask, where it is neither the page (200), nor done (303), nor a form with faults (422 or 409).
    let expects: HTTPResponse.Status?
    /// The answer to who may not.
    let refusal: HTTPResponse.Status

    init(
        _ kind: Kind, _ path: String, _ need: Need, _ fields: [String: String] = [:],
        expects: HTTPResponse.Status? = nil, refusal: HTTPResponse.Status = .forbidden
    ) {
        self.kind = kind
        self.path = path
        self.need = need
        self.fields = fields
        self.expects = expects
        self.refusal = refusal
    }

    var description: String { "\(kind) \(path)" }
    var method: HTTPRequest.Method { kind == .get ? .get : .post }
    /// Whether the path names a record of somebody's.
    var namesRecord: Bool { path.contains(":") && !Self.others.contains(where: path.contains) }

    /// What else paths name: links, kinds, and what comes with the program and is the same for everybody.
    private static let others = [":token", ":kind", ":setting", ":poster", ":furtherLanguage", ":reportingText"]

    /// Whether the table of permissions lets the role ask.
    func isOpen(to role: Role) -> Bool {
        guard case .may(let permission, let scope) = need else { return true }
        return permission.holders[role].map { $0 >= scope } ?? false
    }

    /// The path with the identifiers in place.
    func address(_ records: [String: String]) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.hasPrefix(":") ? records[String($0.dropFirst())] ?? "none" : String($0) }
            .joined(separator: "/")
    }
}
