import NIOCore
import NIOPosix
import NIOSSL

/// The connection under a conversation.
struct SMTPTransport: Sendable {
    typealias Connection = NIOAsyncChannel<SMTPReply, ByteBuffer>

    let settings: SMTPSettings
    let context: NIOSSLContext

    /// - Throws: `MailError` with code `.notSecure` where the file of certificates cannot be used.
    init(_ settings: SMTPSettings) throws(MailError) {
        self.settings = settings
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if let file = settings.certificates { configuration.trustRoots = .file(file) }
        do {
            context = try NIOSSLContext(configuration: configuration)
        } catch {
            throw MailError(.notSecure)
        }
    }

    func connect(_ watch: SMTPWatch) async throws -> Connection {
        let (context, host) = (context, settings.host)
        let replyLimit = TimeAmount.milliseconds(settings.replyLimit)
        let isEncrypted = settings.security == .tls
        return try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(replyLimit)
            .connect(host: host, port: settings.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if isEncrypted {
                        try channel.pipeline.syncOperations.addHandler(Self.encryption(context, host: host))
                    }
                    try channel.pipeline.syncOperations.addHandler(
                        SMTPReplyHandler(watch: watch, replyLimit: replyLimit))
                    return try Connection(wrappingChannelSynchronously: channel)
                }
            }
    }

    /// A name is checked against the certificate; an address of numbers by itself.
    static func encryption(_ context: NIOSSLContext, host: String) throws -> NIOSSLClientHandler {
        let isNumeric = (try? SocketAddress(ipAddress: host, port: 0)) != nil
        return try NIOSSLClientHandler(context: context, serverHostname: isNumeric ? nil : host)
    }
}
