import JWTKit

/// What a token says, with its signature checked and nothing else.
struct IDTokenClaims: JWTPayload {
    let fields: [String: JSONValue]

    init(_ fields: [String: JSONValue]) { self.fields = fields }

    init(from decoder: any Decoder) throws { fields = try [String: JSONValue](from: decoder) }

    func encode(to encoder: any Encoder) throws { try fields.encode(to: encoder) }

    /// What the claims must be is `IDTokenRule`'s to say.
    func verify(using algorithm: some JWTAlgorithm) async throws {}

    subscript(_ name: String) -> JSONValue? { fields[name] }
}
