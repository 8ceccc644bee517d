internal import Foundation

/// A score as it is printed: never rounded up past what was reached, so that 0.997 is `0.99` and not the `1.00` of
/// identical names, and a score just below a threshold never looks as if it had reached it.
enum ScoreText {
    /// Two decimals, for people.
    static func of(_ score: Double) -> String { String(format: "%.2f", floored(score, 100)) }

    /// Four decimals, for programs.
    static func exact(_ score: Double) -> String { String(format: "%.4f", floored(score, 10_000)) }

    /// The score cut to four decimals.
    static func cut(_ score: Double) -> Double { floored(score, 10_000) }

    /// A sum of effects may miss a round number by the last bits of the floating point; those count as reached.
    private static func floored(_ score: Double, _ scale: Double) -> Double {
        (score * scale + 1e-7).rounded(.down) / scale
    }
}
