import NIOCore
import NIOHTTPTypes

/// Cuts off who holds a connection without using it: whose first request's head does not arrive in time, or whose body trickles.
/// (Between requests the server's own idle limit counts, whatever trickles.)
final class SlowClientHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    struct Limits: Sendable {
        /// For the head of the first request to arrive.
        var head: TimeAmount
        /// Bytes of a body in a second, on average since its head.
        var bytesPerSecond: Int
        /// A body that is shorter than this need not keep up.
        var grace: TimeAmount
    }

    private let limits: Limits
    private var headTimer: Scheduled<Void>?
    private var bodyTimer: Scheduled<Void>?
    private var bodyBytes = 0
    private var bodyStart = NIODeadline.now()

    init(limits: Limits) {
        self.limits = limits
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { awaitHead(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    func channelActive(context: ChannelHandlerContext) {
        awaitHead(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            stop()
            awaitBody(context)
        case .body(let bytes): bodyBytes += bytes.readableBytes
        case .end: stop()
        }
        context.fireChannelRead(data)
    }

    private func awaitHead(_ context: ChannelHandlerContext) {
        guard headTimer == nil else { return }
        headTimer = context.eventLoop.assumeIsolated().scheduleTask(in: limits.head) { context.close(promise: nil) }
    }

    private func awaitBody(_ context: ChannelHandlerContext) {
        bodyBytes = 0
        bodyStart = .now()
        checkBody(context, after: limits.grace)
    }

    private func checkBody(_ context: ChannelHandlerContext, after wait: TimeAmount) {
        bodyTimer = context.eventLoop.assumeIsolated().scheduleTask(in: wait) { [self] in
            let seconds = Double((NIODeadline.now() - bodyStart).nanoseconds) / 1e9
            if Double(bodyBytes) < seconds * Double(limits.bytesPerSecond) {
                context.close(promise: nil)
            } else {
                checkBody(context, after: .seconds(5))
            }
        }
    }

    private func stop() {
        headTimer?.cancel()
        headTimer = nil
        bodyTimer?.cancel()
        bodyTimer = nil
    }
}
