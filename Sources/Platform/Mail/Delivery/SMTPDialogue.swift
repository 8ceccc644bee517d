import Foundation
import NIOCore
import NIOSSL

/// One conversation with a mail server: we speak, it answers.
struct SMTPDialogue {
    typealias Replies = NIOAsyncChannelInboundStream<SMTPReply>.AsyncIterator

    private let channel: any Channel
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var replies: Replies

    init(
        _ channel: any Channel, _ replies: Replies, _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.channel = channel
        self.replies = replies
        self.outbound = outbound
    }

    /// Says a line and waits for the answer.
    mutating func say(_ line: String) async throws -> SMTPReply { try await say(bytes: Array("\(line)\r\n".utf8)) }

    mutating func say(bytes: [UInt8]) async throws -> SMTPReply {
        try await outbound.write(ByteBuffer(bytes: bytes))
        return try await listen()
    }

    /// Waits for an answer.
    mutating func listen() async throws -> SMTPReply {
        guard let reply = try await replies.next() else { throw MailError(.unreachable) }
        return reply
    }

    /// Goes over to encryption.
    func encrypt(_ context: NIOSSLContext, host: String) async throws {
        try await channel.eventLoop.submit { [channel] in
            try channel.pipeline.syncOperations.addHandler(
                try SMTPTransport.encryption(context, host: host), position: .first)
        }.get()
    }
}
