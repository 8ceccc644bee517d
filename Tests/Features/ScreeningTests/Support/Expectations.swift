import Access
import Screening
import Testing

/// Expects a refusal with a code.
func expectRefusal(
    _ code: ScreeningError.Code, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async {
    await #expect(throws: ScreeningError(code), sourceLocation: sourceLocation) { try await body() }
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

extension ListImportReport {
    /// Version, entries, added, changed, removed.
    var figures: [Int] { [version, entries, added, changed, removed] }
}
