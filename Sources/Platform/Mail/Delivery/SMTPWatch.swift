import NIOCore
import NIOSSL
import Synchronization

/// Remembers why a conversation was cut off, whatever else fails because of that, and cuts off what takes too long.
final class SMTPWatch: Sendable {
    private let first = Mutex<MailError?>(nil)

    /// What went wrong first.
    var fault: MailError? { first.withLock { $0 } }

    func note(_ error: any Error) {
        let fault: MailError
        switch error {
        case let error as MailError: fault = error
        case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: fault = MailError(.notSecure)
        default: return
        }
        first.withLock { if $0 == nil { $0 = fault } }
    }

    func closing(_ channel: any Channel, after limit: TimeAmount) -> Scheduled<Void> {
        channel.eventLoop.scheduleTask(in: limit) { [self] in
            note(MailError(.timedOut))
            channel.close(promise: nil)
        }
    }
}
