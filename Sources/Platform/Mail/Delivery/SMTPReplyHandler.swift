import NIOCore

/// Turns bytes into answers, one for each time that we speak. A server that answers before it is asked is cut off: words that
/// somebody slips in before encryption begins would else be taken for words of the server after it. So is one that takes longer
/// for an answer than it may; the time is taken here, where the answer arrives, and not where somebody gets round to read it.
final class SMTPReplyHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = SMTPReply
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var parser = SMTPReplyParser()
    /// The server speaks first.
    private var isServersTurn = true
    private let watch: SMTPWatch
    private let replyLimit: TimeAmount
    private var timer: Scheduled<Void>?

    init(watch: SMTPWatch, replyLimit: TimeAmount) {
        self.watch = watch
        self.replyLimit = replyLimit
    }

    func channelActive(context: ChannelHandlerContext) {
        startTimer(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        context.fireChannelInactive()
    }

    private func startTimer(_ context: ChannelHandlerContext) {
        timer?.cancel()
        timer = watch.closing(context.channel, after: replyLimit)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        do throws(MailError) {
            for byte in unwrapInboundIn(data).readableBytesView {
                guard isServersTurn else { throw MailError(.notUnderstood) }
                guard let reply = try parser.take(byte) else { continue }
                isServersTurn = false
                timer?.cancel()
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
        startTimer(context)
        context.write(data, promise: promise)
    }
}
