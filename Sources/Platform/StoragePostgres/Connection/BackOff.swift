import Foundation

/// Pauses that grow, each of a random part, so that those who wait for the same thing do not all come back at once. Holds up
/// the thread, which is the store's own.
struct BackOff {
    private var milliseconds: Double
    private let most: Double

    init(milliseconds: Double, most: Double) {
        self.milliseconds = milliseconds
        self.most = most
    }

    mutating func wait() {
        Thread.sleep(forTimeInterval: milliseconds * Double.random(in: 0.5...1) / 1000)
        milliseconds = min(milliseconds * 2, most)
    }
}
