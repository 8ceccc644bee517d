/// Lets a few run at once and some wait, so that strangers cannot pile up work. Who waits longest is next.
public actor Turns {
    private let mostRunning: Int
    private let mostWaiting: Int
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    public init(mostRunning: Int, mostWaiting: Int) {
        self.mostRunning = mostRunning
        self.mostWaiting = mostWaiting
    }

    /// Waits for a turn; whoever got one calls `end` once.
    /// - Returns: false at once where too many wait already.
    public func take() async -> Bool {
        if running < mostRunning {
            running += 1
            return true
        }
        guard waiting.count < mostWaiting else { return false }
        await withCheckedContinuation { waiting.append($0) }
        return true
    }

    /// Whoever waits longest takes over the turn.
    public func end() {
        if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
    }
}
