internal import ArgumentParser
internal import ProcurementIndicators

/// A threshold of R003 for one method, as it is written on the command line: `open=30`.
struct SubmissionDays: ExpressibleByArgument {
    let method: ProcurementMethod
    let days: Int

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let method = Self.methods[String(parts[0])], let days = Int(parts[1]),
            (0...3650).contains(days)
        else { return nil }
        self.method = method
        self.days = days
    }

    /// The codes of OCDS.
    private static let methods: [String: ProcurementMethod] = [
        "open": .open, "selective": .selective, "limited": .limited, "direct": .direct,
    ]
}
