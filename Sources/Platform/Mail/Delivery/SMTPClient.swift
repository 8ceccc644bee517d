import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// Hands letters over to a mail server (RFC 5321), encrypted unless it is on this machine.
public struct SMTPClient: Sendable {
    private let transport: SMTPTransport
    private var settings: SMTPSettings { transport.settings }

    /// - Throws: `MailError` with code `.notSecure` for a server elsewhere without encryption, a password without encryption, or
    ///   a file of certificates that cannot be used.
    public init(_ settings: SMTPSettings) throws(MailError) {
        guard settings.security != .none || (settings.isOnThisMachine && settings.user == nil) else {
            throw MailError(.notSecure)
        }
        transport = try SMTPTransport(settings)
    }

    /// Hands over messages on one connection, in order.
    /// - Parameter outcome: told of each message, by its place, once the server has answered: nil where it took it.
    /// - Throws: `MailError` where the conversation itself failed; messages that `outcome` was not told of have not been handed
    ///   over. Also what `outcome` throws.
    public func deliver(
        _ messages: [MailMessage], outcome: @Sendable (Int, MailError?) async throws -> Void
    ) async throws {
        let watch = SMTPWatch()
        do {
            let connection = try await transport.connect(watch)
            let limit = watch.closing(connection.channel, after: .milliseconds(settings.conversationLimit))
            defer { limit.cancel() }
            try await connection.executeThenClose { replies, outbound in
                var dialogue = SMTPDialogue(
                    connection.channel, replies.makeAsyncIterator(), outbound)
                let abilities = try await begin(&dialogue)
                for (place, message) in messages.enumerated() {
                    try await outcome(place, try await handOver(message, abilities, &dialogue))
                }
                // Whatever the server answers to this, the letters are its own now.
                _ = try? await dialogue.say("QUIT")
            }
        } catch {
            throw watch.fault ?? Self.translated(error)
        }
    }

    /// Greets, encrypts and signs in.
    /// - Returns: what the server says it can do.
    private func begin(_ dialogue: inout SMTPDialogue) async throws -> SMTPReply {
        let greeting = try await dialogue.listen()
        guard greeting.isOf(2) else { throw MailError(.refusedForNow, reply: greeting.code) }
        var abilities = try await greet(&dialogue)
        if settings.security == .starttls {
            guard abilities.extension("STARTTLS") != nil, try await dialogue.say("STARTTLS").code == 220 else {
                throw MailError(.notSecure)
            }
            try await dialogue.encrypt(transport.context, host: settings.host)
            abilities = try await greet(&dialogue)
        }
        if let user = settings.user { try await signIn(user, abilities, &dialogue) }
        return abilities
    }

    private func greet(_ dialogue: inout SMTPDialogue) async throws -> SMTPReply {
        let reply = try await dialogue.say("EHLO \(settings.clientName)")
        guard reply.isOf(2) else { throw MailError(.refusedForNow, reply: reply.code) }
        return reply
    }

    /// PLAIN (RFC 4616) where the server has it, else LOGIN.
    private func signIn(_ user: String, _ abilities: SMTPReply, _ dialogue: inout SMTPDialogue) async throws {
        let ways = abilities.extension("AUTH") ?? []
        var reply: SMTPReply
        if ways.contains("PLAIN") {
            reply = try await dialogue.say("AUTH PLAIN \(Self.base64("\0\(user)\0\(settings.password)"))")
        } else if ways.contains("LOGIN") {
            reply = try await dialogue.say("AUTH LOGIN")
            if reply.code == 334 { reply = try await dialogue.say(Self.base64(user)) }
            if reply.code == 334 { reply = try await dialogue.say(Self.base64(settings.password)) }
        } else {
            throw MailError(.signInRefused)
        }
        guard reply.code == 235 else { throw MailError(.signInRefused, reply: reply.code) }
    }

    /// - Returns: why the server did not take the message; nil where it did.
    private func handOver(
        _ message: MailMessage, _ abilities: SMTPReply, _ dialogue: inout SMTPDialogue
    ) async throws -> MailError? {
        let size = abilities.extension("SIZE")
        if let most = size?.first.flatMap(Int.init), most > 0, message.bytes.count > most {
            return MailError(.tooLarge)
        }
        let sender = try await dialogue.say(
            "MAIL FROM:<\(message.sender)>\(size == nil ? "" : " SIZE=\(message.bytes.count)")")
        // A server that refuses the sender refuses our settings, not this letter: it may be tried again once they are mended.
        guard sender.isOf(2) else { return try await refusal(sender, isOfLetter: false, &dialogue) }
        let recipient = try await dialogue.say("RCPT TO:<\(message.recipient)>")
        guard recipient.isOf(2) else { return try await refusal(recipient, &dialogue) }
        let data = try await dialogue.say("DATA")
        guard data.code == 354 else { return try await refusal(data, &dialogue) }
        let taken = try await dialogue.say(bytes: message.transparentBytes)
        return taken.isOf(2) ? nil : Self.refusal(taken)
    }

    private func refusal(
        _ reply: SMTPReply, isOfLetter: Bool = true, _ dialogue: inout SMTPDialogue
    ) async throws -> MailError {
        _ = try await dialogue.say("RSET")
        return isOfLetter ? Self.refusal(reply) : MailError(.refusedForNow, reply: reply.code)
    }

    private static func refusal(_ reply: SMTPReply) -> MailError {
        MailError(reply.isOf(5) ? .refused : .refusedForNow, reply: reply.code)
    }

    private static func translated(_ error: any Error) -> any Error {
        switch error {
        case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: MailError(.notSecure)
        case is NIOConnectionError, is IOError, is ChannelError, is NIOAsyncWriterError: MailError(.unreachable)
        default: error
        }
    }

    private static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
}
