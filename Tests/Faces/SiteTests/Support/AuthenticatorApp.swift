import Storage

@testable import Access

/// An authenticator app into which somebody has typed the key of a page.
struct AuthenticatorApp {
    private let timed: TimedCode

    init(key: String) {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = key.filter { $0 != " " }.flatMap { letter in
            let value = alphabet.firstIndex(of: letter) ?? 0
            return (0..<5).map { value >> (4 - $0) & 1 }
        }
        timed = TimedCode(
            secret: stride(from: 0, to: bits.count / 8 * 8, by: 8).map { start in
                UInt8(bits[start..<start + 8].reduce(0) { $0 << 1 | $1 })
            })
    }

    func code(at moment: Timestamp) -> String { timed.text(step: TimedCode.step(at: moment)) }
}
