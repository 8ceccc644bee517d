/// One request to a provider.
public struct ProviderRequest: Sendable, Hashable {
    public var address: String
    /// The value of `Authorization`; nil for none.
    public var authorization: String?
    /// A form to send; nil to get.
    public var form: String?

    public init(_ address: String, authorization: String? = nil, form: String? = nil) {
        self.address = address
        self.authorization = authorization
        self.form = form
    }

    /// Sends a request and gives the status and the body.
    public typealias Sending = @Sendable (ProviderRequest) async throws -> (status: Int, body: [UInt8])
}
