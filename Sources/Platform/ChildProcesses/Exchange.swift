internal import Foundation

/// What goes to a child and comes from it, both at once: a child that answers while it still reads must not stand still.
struct Exchange: ~Copyable {
    /// How long nothing may come before it is looked whether the child has ended, in milliseconds.
    private static let tick: Int32 = 20

    private let mostOutput: Int
    /// Below 0 once closed.
    private var input: Int32
    private var output: Int32
    private var sent = 0
    private var received = 0
    /// For the longest answer and one byte more, so that it never moves in memory and leaves nothing behind. The system gives
    /// memory only for what is written.
    private let room: UnsafeMutableRawBufferPointer

    init(input: Int32, output: Int32, mostOutput: Int) {
        self.input = input
        self.output = output
        self.mostOutput = mostOutput
        room = .allocate(byteCount: mostOutput + 1, alignment: 16)
    }

    deinit {
        if input >= 0 { close(input) }
        if output >= 0 { close(output) }
        if let start = room.baseAddress { explicit_bzero(start, received) }
        room.deallocate()
    }

    /// What came so far.
    var answer: [UInt8] { Array(room.prefix(received)) }

    /// - Returns: why the child must be ended; nil once it has ended by itself.
    mutating func run(
        with child: SpawnedChild, _ given: UnsafeRawBufferPointer, until end: ContinuousClock.Instant, _ stop: StopSign
    ) -> ChildProcessError? {
        while true {
            if stop.isSeen { return ChildProcessError(.cancelled) }
            let left = (end - .now) / .milliseconds(1)
            guard left > 0 else { return ChildProcessError(.tookTooLong) }
            let isQuiet = wait(left)
            send(given)
            if let fault = receive() { return fault }
            if isQuiet || output < 0, child.hasEnded { return nil }
        }
    }

    /// Takes what still lies in the pipe of a child that has ended.
    mutating func drain() -> ChildProcessError? {
        var before = -1
        while output >= 0, received > before {
            before = received
            if let fault = receive() { return fault }
        }
        return nil
    }

    /// - Returns: whether nothing can be sent or received.
    private func wait(_ left: Double) -> Bool {
        // The system passes over descriptors below 0.
        var waiting = [
            pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: output, events: Int16(POLLIN), revents: 0),
        ]
        let longest = input < 0 && output < 0 ? 1 : Self.tick
        return poll(&waiting, 2, min(longest, Int32(min(left, 1_000)) + 1)) <= 0
    }

    private mutating func send(_ given: UnsafeRawBufferPointer) {
        guard input >= 0 else { return }
        if sent < given.count, let start = given.baseAddress {
            let count = write(input, start + sent, given.count - sent)
            if count > 0 { sent += count }
            // What the child does not want to hear, it need not.
            if count < 0, ![EAGAIN, EINTR].contains(errno) { sent = given.count }
        }
        guard sent >= given.count else { return }
        close(input)
        input = -1
    }

    private mutating func receive() -> ChildProcessError? {
        guard output >= 0, let start = room.baseAddress else { return nil }
        let count = read(output, start + received, room.count - received)
        if count < 0 {
            return [EAGAIN, EINTR].contains(errno) ? nil : ChildProcessError(.failed, "read \(errno)")
        }
        if count == 0 {
            close(output)
            output = -1
        }
        received += count
        return received > mostOutput ? ChildProcessError(.tooLarge) : nil
    }
}
