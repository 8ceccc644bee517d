import NIOCore

/// Turns bytes into answers, one for each time that we speak. A server that answers before it is asked is cut off: words that
/// somebody slips in before encryption begins would else be taken for words of the server after it.
final class SMTPReplyHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = SMTPReply
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var parser = SMTPReplyParser()
    /// The server speaks first.
    private var isServersTurn = true
    private let watch: SMTPWatch

    init(watch: SMTPWatch) {
        self.watch = watch
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        do throws(MailError) {
            for byte in unwrapInboundIn(data).readableBytesView {
                guard isServersTurn else { throw MailError(.notUnderstood) }
                guard let reply = try parser.take(byte) else { continue }
                isServersTurn = false
                context.fireChannelRead(wrapInboundOut(reply))
            }
        } catch {
            errorCaught(context: context, error: error)
            context.close(promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        watch.note(error)
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        isServersTurn = true
        context.write(data, promise: promise)
    }
}
