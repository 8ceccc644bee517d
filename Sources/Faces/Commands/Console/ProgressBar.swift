internal import Foundation
internal import InputFiles
internal import Languages
internal import Synchronization

/// A line on the terminal that says how far a long command is. In a pipe or a file it says nothing.
///
/// May be told from any thread; draws at most ten times a second.
final class ProgressBar: Sendable {
    private struct Drawing {
        var isShown = false
        var last: ContinuousClock.Instant?
    }

    private let title: Message
    private let isOn: Bool
    private let drawing = Mutex(Drawing())
    private static let barWidth = 24

    init(_ title: Message) {
        self.title = title
        isOn = Terminal.isBehind(STDERR_FILENO)
    }

    func show(_ progress: ReadingProgress) {
        guard isOn else { return }
        show(
            fraction: progress.fraction,
            detail: progress.bytesTotal == nil
                ? say(.commandProgressMegabytes(megabytes: "\(progress.bytesRead >> 20)", count: progress.items))
                : say(.commandProgressRecords(count: progress.items)))
    }

    /// - Parameter fraction: 0 to 1; nil where the end is not known.
    func show(fraction: Double?, detail: String) {
        guard isOn else { return }
        drawing.withLock { drawing in
            let now = ContinuousClock.now
            if let last = drawing.last, now - last < .milliseconds(100) { return }
            drawing.last = now
            drawing.isShown = true
            let width = Terminal.width(STDERR_FILENO) ?? 80
            Terminal.write("\r\u{1B}[K" + String(line(fraction, detail).prefix(width - 1)))
        }
    }

    /// Takes the line away, so that what is written next starts clean.
    func clear() {
        drawing.withLock { drawing in
            guard drawing.isShown else { return }
            drawing.isShown = false
            Terminal.write("\r\u{1B}[K")
        }
    }

    private func line(_ fraction: Double?, _ detail: String) -> String {
        let title = say(title)
        guard let fraction else { return "\(title)  \(detail)" }
        // What is counted may grow while it is counted.
        let part = min(max(fraction, 0), 1)
        let full = Int(part * Double(Self.barWidth))
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: Self.barWidth - full)
        return "\(title)  \(bar)  \(Int(part * 100)) %  \(detail)"
    }
}
