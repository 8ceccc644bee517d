internal import Foundation

/// Standard output through a buffer. Results go here and nothing else does.
final class StandardOutput {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private static let flushSize = 64 << 10

    init(descriptor: Int32 = STDOUT_FILENO) {
        self.descriptor = descriptor
    }

    /// The columns of the terminal that shows it; nil where it goes to a pipe or a file.
    var width: Int? { Terminal.width(descriptor) }

    func write(_ text: String) throws(OutputFailure) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.flushSize { try flush() }
    }

    func write(_ bytes: [UInt8]) throws(OutputFailure) {
        buffer += bytes
        if buffer.count >= Self.flushSize { try flush() }
    }

    /// Hands everything to the system; call it at the end, since only then is it known that the results arrived.
    /// - Throws: with EPIPE where nobody reads any more, with ENOSPC where the disk is full.
    func flush() throws(OutputFailure) {
        var start = 0
        while start < buffer.count {
            let written = buffer.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress! + start, $0.count - start)
            }
            if written >= 0 {
                start += written
            } else if errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&waiting, 1, -1)
            } else if errno != EINTR {
                buffer.removeAll()
                throw OutputFailure(code: errno)
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
