import Synchronization

/// How many requests were answered, with what status and how fast, by route: never by address, person or query.
final class RequestMetrics: Sendable {
    private struct Answered: Hashable {
        var method: String
        var route: String
        var status: Int
    }

    private struct Durations {
        var counts = [Int](repeating: 0, count: RequestMetrics.bounds.count + 1)
        var sum = 0.0
    }

    private struct Contents {
        var answered: [Answered: Int] = [:]
        var durations: [String: Durations] = [:]
    }

    /// Upper bounds of the histogram in seconds.
    static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    /// Methods that clients make up are one.
    private static let methods: Set = ["GET", "HEAD", "POST"]

    private let contents = Mutex(Contents())

    /// - Parameter route: the pattern of the router, such as `/suppliers/:supplier`.
    func note(method: String, route: String, status: Int, seconds: Double) {
        let method = Self.methods.contains(method) ? method : "other"
        contents.withLock { contents in
            contents.answered[Answered(method: method, route: route, status: status), default: 0] += 1
            let place = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
            contents.durations[route, default: Durations()].counts[place] += 1
            contents.durations[route, default: Durations()].sum += seconds
        }
    }

    func write(to text: inout PrometheusText) {
        let contents = contents.withLock { $0 }
        let answered = contents.answered.sorted { "\($0.key)" < "\($1.key)" }
        text.add(
            "manumit_requests_total", type: "counter", help: "Requests answered, by route and status.",
            answered.map { key, count in
                ("", [("method", key.method), ("route", key.route), ("status", "\(key.status)")], Double(count))
            })
        text.add(
            "manumit_request_duration_seconds", type: "histogram", help: "Time until an answer was ready, by route.",
            contents.durations.sorted { $0.key < $1.key }.flatMap { Self.lines($0.key, $0.value) })
    }

    private static func lines(
        _ route: String, _ durations: Durations
    ) -> [(suffix: String, labels: [(String, String)], value: Double)] {
        var running = 0
        var lines: [(suffix: String, labels: [(String, String)], value: Double)] = []
        for (place, count) in durations.counts.enumerated() {
            running += count
            let bound = place < bounds.count ? "\(bounds[place])" : "+Inf"
            lines.append(("_bucket", [("route", route), ("le", bound)], Double(running)))
        }
        lines.append(("_sum", [("route", route)], durations.sum))
        lines.append(("_count", [("route", route)], Double(running)))
        return lines
    }
}
