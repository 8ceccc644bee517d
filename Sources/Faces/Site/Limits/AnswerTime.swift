/// How long a page's handler may take. What it waits for is then cancelled, and the person is told; a form's work that had been
/// done by then stays done, as the page says.
struct AnswerTime: Sendable {
    let limit: Duration

    /// - Throws: `PageFault.tookTooLong`, or what the work throws.
    func bound<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await work() }
            group.addTask { [limit] in
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let answer = try await group.next() ?? nil else { throw PageFault.tookTooLong }
            return answer
        }
    }
}
