import Access
import CodeOfPractice
import Testing

/// Expects a refusal with a code, among others perhaps.
func expectRefusal(
    _ code: CodeOfPracticeError.Code, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async {
    do {
        try await body()
        Issue.record("not refused", sourceLocation: sourceLocation)
    } catch let error as CodeOfPracticeError {
        #expect(error.codes.contains(code), sourceLocation: sourceLocation)
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}

/// Whether the door is open: anything but `.forbidden` is.
func isLetIn(_ body: () async throws -> Void) async -> Bool {
    do {
        try await body()
        return true
    } catch let error as AccessError {
        return error.code != .forbidden
    } catch {
        return true
    }
}
