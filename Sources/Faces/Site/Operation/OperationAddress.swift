/// Where the program tells its state and figures: an address of its own, which no visitor reaches.
public struct OperationAddress: Sendable, Hashable {
    public var host: String
    public var port: Int

    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }
}
